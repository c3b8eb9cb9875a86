//! How fast the kernels go through memory, beside what bounds them: memcpy, and
//! simdutf8 alone.
//!
//! A frame of 64 KiB is received again and again in the same place: its key is
//! such that what it unmasks is masked text of the same kind. All measurements
//! take turns, so that what else the machine does troubles each alike.

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::{BufMut, BytesMut};
use farewell_proto::{Config, Connection, Event, MaskSecret, Message};

use crate::data::{ASCII, KOREAN, text};

const SIZE: usize = 64 << 10;
/// Changes the lowest bit: ASCII stays ASCII, and the syllables of `KOREAN` become
/// others.
const KEY: [u8; 4] = [1; 4];
const ROUNDS: usize = 101;

type Run = Box<dyn FnMut()>;
/// In one measurement, so that the clock does not count.
const FRAMES: u32 = 50;

/// Prints a line for each: its name, and the median of bytes per second.
pub(crate) fn measure() {
    let (ascii, korean) = (text(ASCII, SIZE), text(KOREAN, SIZE));
    let memcpy = |bytes: &[u8]| copying(bytes.to_vec());
    let mut subjects: [(&str, Run); 9] = [
        ("memcpy", memcpy(&ascii)),
        ("unmask", receiving(0x82, &ascii)),
        ("text_ascii", receiving(0x81, &ascii)),
        ("simdutf8_ascii", validating(ascii.clone())),
        ("text_korean", receiving(0x81, &korean)),
        ("simdutf8_korean", validating(korean.clone())),
        ("piece_ascii", passing(0x81, &ascii)),
        ("piece_korean", passing(0x81, &korean)),
        ("mask_copy", sending(&ascii)),
    ];
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); subjects.len()];
    for _ in 0..ROUNDS {
        for ((_, run), times) in subjects.iter_mut().zip(&mut times) {
            let begun = Instant::now();
            for _ in 0..FRAMES {
                run();
            }
            times.push(begun.elapsed());
        }
    }
    for ((name, _), times) in subjects.iter().zip(&mut times) {
        times.sort();
        let bytes = f64::from(FRAMES) * SIZE as f64;
        let speed = bytes / times[ROUNDS / 2].as_secs_f64();
        println!("{name}\t{speed:.4e}");
    }
}

fn copying(from: Vec<u8>) -> Run {
    let mut to = vec![0; from.len()];
    Box::new(move || {
        black_box(&mut to).copy_from_slice(black_box(&from));
    })
}

fn validating(text: Vec<u8>) -> Run {
    Box::new(move || {
        let _ = black_box(simdutf8::basic::from_utf8(black_box(&text)));
    })
}

fn header(first: u8) -> BytesMut {
    let mut header = BytesMut::new();
    header.put_slice(&[first, 0x80 | 127]);
    header.put_u64(SIZE as u64);
    header.put_slice(&KEY);
    header
}

/// Receives a message, in place.
fn receiving(first: u8, payload: &[u8]) -> Run {
    let now = Instant::now();
    let mut server = Connection::server(Arc::new(Config::default()), now);
    let mut place = Some(BytesMut::from(payload));
    let (begin, mut head) = (header(first), BytesMut::new());
    Box::new(move || {
        head.clear();
        head.put_slice(&begin);
        let nothing = server.receive(now, &mut head);
        let mut input = place.take().unwrap_or_default();
        let event = server.receive(now, &mut input);
        drop(input);
        place = match (nothing, event) {
            (None, Some(Event::Message(message))) => message.into_bytes().try_into_mut().ok(),
            _ => None,
        };
        assert!(
            place.is_some(),
            "the message came, and nobody else holds it"
        );
    })
}

/// Receives a piece for a relay, which stays masked.
fn passing(first: u8, payload: &[u8]) -> Run {
    let now = Instant::now();
    let config = Config {
        delivery: farewell_proto::Delivery::Pieces,
        ..Config::default()
    };
    let mut server = Connection::server(Arc::new(config), now);
    let mut place = Some(BytesMut::from(payload));
    Box::new(move || {
        let nothing = server.receive(now, &mut header(first));
        let mut input = place.take().unwrap_or_default();
        let event = server.receive(now, &mut input);
        drop(input);
        place = match (nothing, event) {
            (None, Some(Event::Piece(piece))) => piece.payload.try_into_mut().ok(),
            _ => None,
        };
        assert!(place.is_some(), "the piece came, and nobody else holds it");
    })
}

/// Sends what others hold too: masked into a copy.
fn sending(payload: &[u8]) -> Run {
    let secret = MaskSecret::new([7; 16]);
    let mut client = Connection::client(Arc::new(Config::default()), secret, Instant::now());
    let message = Message::from(payload);
    Box::new(move || {
        let _ = client.send(message.clone());
        let queued = client.pending() as usize;
        client.wrote(queued, Instant::now);
    })
}
