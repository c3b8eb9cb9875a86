//! How bytes arrive: cut into chunks, and read one after the other. The fuzz
//! targets use it too.

use std::time::Instant;

use bytes::BytesMut;
use farewell_proto::{Connection, Event};

/// Cuts bytes into chunks of these sizes, each of one byte at least. Bytes behind the
/// last size are left out.
pub fn cut(mut rest: &[u8], sizes: impl IntoIterator<Item = usize>) -> impl Iterator<Item = &[u8]> {
    sizes.into_iter().map_while(move |size| {
        let (chunk, after) = rest.split_at(size.max(1).min(rest.len()));
        rest = after;
        (!chunk.is_empty()).then_some(chunk)
    })
}

/// Hands a chunk to an endpoint; with `use_room` into the room for a large message,
/// where there is some, and then perhaps only a part. Returns how much was taken.
///
/// # Panics
/// Where input is not taken whole: a finding.
pub fn read(
    connection: &mut Connection,
    now: Instant,
    chunk: &[u8],
    use_room: bool,
    events: &mut Vec<Event>,
) -> usize {
    let room = use_room.then(|| connection.read_room()).flatten();
    if let Some(room) = room {
        let here = chunk.len().min(room.limit);
        let before = room.buffer.len();
        room.buffer.extend_from_slice(&chunk[..here]);
        events.extend(connection.received_in_room(now, before));
        return here;
    }
    let mut input = BytesMut::from(chunk);
    while let Some(event) = connection.receive(now, &mut input) {
        events.push(event);
    }
    assert!(input.is_empty(), "input is always taken whole");
    chunk.len()
}

/// Calls until all is taken, each with so much work to do; returns how many calls
/// there were, and all events.
///
/// # Panics
/// Where a call does nothing.
pub fn calls(connection: &mut Connection, input: &mut BytesMut, each: u32) -> (usize, Vec<Event>) {
    let now = Instant::now();
    let (mut calls, mut events) = (0, Vec::new());
    while !input.is_empty() {
        let mut work = each;
        loop {
            let before = (input.len(), work);
            let event = connection.receive_within(now, input, &mut work);
            assert!(input.len() < before.0 || work < before.1, "it ends");
            let nothing = event.is_none();
            events.extend(event);
            if nothing || work == 0 || input.is_empty() {
                break;
            }
        }
        calls += 1;
        drop(connection.take_output(now));
    }
    (calls, events)
}
