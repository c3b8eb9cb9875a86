//! What memory is asked for, counted: nothing for a message that lies whole in a
//! read and is sent back, little for a large one, whatever its length.

#[cfg(test)]
mod support;

use std::io::IoSlice;
use std::sync::Arc;
use std::time::Instant;

use allocation_counter::{AllocationInfo, measure};
use bytes::{BufMut, BytesMut};
use farewell_proto::defaults::READ_BUFFER;
use farewell_proto::deflate::{Agreed, Compression};
use farewell_proto::{Config, Connection, Event, MaskSecret, Role};

use support::frames::{BINARY, PING, PONG, TEXT, frame};
use support::{ROLES, other};

/// An end that reads into a buffer of a pool and echoes, as drivers do.
struct Echo {
    connection: Connection,
    peer: Role,
    inbox: BytesMut,
    room: BytesMut,
    now: Instant,
}

impl Echo {
    fn new(role: Role) -> Self {
        let (config, now) = (Arc::new(Config::default()), Instant::now());
        let connection = match role {
            Role::Server => Connection::server(config, now),
            Role::Client => Connection::client(config, MaskSecret::new([7; 16]), now),
        };
        Self {
            connection,
            peer: other(role),
            inbox: BytesMut::with_capacity(READ_BUFFER),
            room: BytesMut::with_capacity(READ_BUFFER),
            now,
        }
    }

    fn borrow(buffer: &mut BytesMut) -> BytesMut {
        let mut buffer = std::mem::take(buffer);
        buffer.clear();
        assert!(buffer.try_reclaim(READ_BUFFER), "nobody else holds it");
        buffer
    }

    /// Takes this read, sends back what it says, and has it written.
    fn echo(&mut self, read: &[u8]) {
        let mut input = Self::borrow(&mut self.inbox);
        input.put_slice(read);
        let room = &mut self.room;
        self.connection.outbox().lend_with(|| std::mem::take(room));
        while let Some(event) = self.connection.receive(self.now, &mut input) {
            if let Event::Message(message) = event {
                assert_eq!(self.connection.send(message), Ok(()));
            }
        }
        self.inbox = input;
        while self.connection.pending() > 0 {
            let mut slices = [IoSlice::new(&[]); 16];
            let filled = self.connection.output(&mut slices);
            let bytes = slices[..filled].iter().map(|slice| slice.len()).sum();
            self.connection.wrote(bytes, || self.now);
        }
        self.room = self.connection.outbox().reclaim().unwrap_or_default();
        self.room = Self::borrow(&mut self.room);
    }

    /// What a hundred such reads ask for, once a first was taken.
    fn hundred(&mut self, read: &[u8]) -> AllocationInfo {
        self.echo(read);
        measure(|| (0..100).for_each(|_| self.echo(read)))
    }
}

#[test]
fn an_echo_asks_for_no_memory() {
    for role in ROLES {
        let peer = other(role);
        let small = [
            frame(peer, TEXT, b"twenty bytes of text").repeat(16),
            frame(peer, BINARY, &[7; 20]),
            frame(
                peer,
                TEXT,
                "\u{d55c}\u{ad6d}\u{c5b4}".repeat(100).as_bytes(),
            )
            .repeat(16),
            frame(peer, TEXT, b""),
            frame(peer, PING, b"are you there?"),
            frame(peer, PONG, b"unasked"),
        ];
        for read in small {
            let asked = Echo::new(role).hundred(&read);
            assert_eq!(asked.count_total, 0, "{role:?}, {} bytes", read.len());
        }
    }
}

#[test]
fn a_large_echo_asks_for_a_place_in_the_queue() {
    let mut server = Echo::new(Role::Server);
    let asked = server.hundred(&frame(server.peer, BINARY, &[7; 20_000]));
    assert!(asked.count_total <= 200, "{asked:?}");
    assert!(asked.bytes_total <= 100 * 512, "not for the payload");
}

/// A message that is read to where it belongs.
#[test]
fn a_message_of_a_mebibyte_is_moved_once_or_twice() {
    const SIZE: usize = 1 << 20;
    let mut server = Echo::new(Role::Server);
    let bytes = frame(server.peer, BINARY, &[7; SIZE]);
    let (first, mut rest) = bytes.split_at(READ_BUFFER);
    server.inbox.put_slice(first);
    let asked = measure(|| {
        let mut event = server.connection.receive(server.now, &mut server.inbox);
        while let Some(room) = server.connection.read_room() {
            let before = room.buffer.len();
            let (here, behind) = rest.split_at(room.limit.min(rest.len()));
            room.buffer.extend_from_slice(here);
            rest = behind;
            event = server.connection.received_in_room(server.now, before);
        }
        assert!(matches!(event, Some(Event::Message(message)) if message.as_bytes().len() == SIZE));
    });
    assert!(asked.bytes_max < SIZE as u64 * 11 / 8, "{asked:?}");
    assert!(asked.count_total <= 5, "{asked:?}");
}

/// What a connection owns from its first compressed message on, in each direction:
/// these figures stand in the documents.
#[test]
fn contexts_of_a_connection_are_as_large_as_documented() {
    let config = Config {
        compression: Compression::dedicated(),
        ..Config::default()
    };
    let text = "a message that is compressed, ".repeat(100);
    let (config, now) = (Arc::new(config), Instant::now());
    let agreed = Agreed::default();
    let mut server = Connection::server(config.clone(), now).compressed(agreed);
    let secret = MaskSecret::new([7; 16]);
    let mut client = Connection::client(config, secret, now).compressed(agreed);
    let mut output = BytesMut::new();
    let sending = measure(|| {
        assert_eq!(client.send(text.as_str().into()), Ok(()));
        output = client.take_output(Instant::now());
    });
    let mut event = None;
    let receiving = measure(|| event = server.receive(now, &mut output));
    assert_eq!(event, Some(Event::Message(text.as_str().into())));
    let kept = sending.bytes_current - output.capacity() as i64;
    assert!(kept <= 290 << 10, "{kept} bytes to compress");
    let kept = receiving.bytes_current - text.len() as i64;
    assert!(kept <= 48 << 10, "{kept} bytes to inflate");
}
