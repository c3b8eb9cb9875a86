//! What is sent: built once, masked, before the clock runs.

use std::io::Write;

use flate2::{Compress, Compression, FlushCompress};

use crate::arguments::{Arguments, Kind};
use crate::error::Error;

/// Different messages where they differ: together larger than the window of
/// DEFLATE, so that a server that remembers earlier ones does not find the same
/// message again.
const DIFFERENT: usize = 96;

/// The level at which messages are compressed, and that servers are told to use.
const LEVEL: u32 = 6;

/// Messages that are sent in one write.
#[derive(Debug)]
pub(crate) struct Batch {
    /// Masked frames.
    pub(crate) frames: Vec<u8>,
    /// What is in them, uncompressed, in the order of sending.
    pub(crate) payloads: Vec<Vec<u8>>,
}

/// Builds the batches; connections send them one after the other, in a circle.
pub(crate) fn build(arguments: &Arguments) -> Result<Vec<Batch>, Error> {
    let batches = match arguments.kind {
        Kind::Json => DIFFERENT.div_ceil(arguments.in_flight),
        _ => 1,
    };
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    (0..batches)
        .map(|_| {
            let payloads: Vec<Vec<u8>> = (0..arguments.in_flight)
                .map(|_| payload(arguments.kind, arguments.size, &mut random))
                .collect();
            let mut frames = Vec::new();
            for payload in &payloads {
                let opcode = opcode(arguments.kind);
                if arguments.deflate {
                    frame(&mut frames, 0x40 | opcode, &deflated(payload)?, &mut random);
                } else {
                    frame(&mut frames, opcode, payload, &mut random);
                }
            }
            Ok(Batch { frames, payloads })
        })
        .collect()
}

/// A Close with 1000, masked.
pub(crate) fn close() -> Vec<u8> {
    let mut bytes = Vec::new();
    frame(&mut bytes, 8, &1000_u16.to_be_bytes(), &mut Random(1));
    bytes
}

/// A Close with 1012, masked: the answer to one.
pub(crate) fn answer_restart() -> Vec<u8> {
    let mut bytes = Vec::new();
    frame(&mut bytes, 8, &1012_u16.to_be_bytes(), &mut Random(3));
    bytes
}

/// An empty pong, masked.
pub(crate) fn pong() -> Vec<u8> {
    let mut bytes = Vec::new();
    frame(&mut bytes, 10, &[], &mut Random(2));
    bytes
}

/// The opcode of such messages.
const fn opcode(kind: Kind) -> u8 {
    match kind {
        Kind::Binary => 2,
        Kind::Text | Kind::Korean | Kind::Json => 1,
    }
}

/// A frame with FIN and a fresh mask (RFC 6455 §5.2).
fn frame(bytes: &mut Vec<u8>, first: u8, payload: &[u8], random: &mut Random) {
    bytes.push(0x80 | first);
    let length = payload.len();
    match (u8::try_from(length), u16::try_from(length)) {
        (Ok(short @ 0..=125), _) => bytes.push(0x80 | short),
        (_, Ok(medium)) => {
            bytes.push(0x80 | 126);
            bytes.extend(medium.to_be_bytes());
        }
        _ => {
            bytes.push(0x80 | 127);
            bytes.extend((length as u64).to_be_bytes());
        }
    }
    let [mask @ .., _, _, _, _] = random.next().to_be_bytes();
    bytes.extend(mask);
    let masked = payload.iter().zip(mask.iter().cycle());
    bytes.extend(masked.map(|(byte, key)| byte ^ key));
}

/// One message of exactly so many bytes.
fn payload(kind: Kind, size: usize, random: &mut Random) -> Vec<u8> {
    const TEXT: &str = "A connection ends with a number, and everyone asks why. ";
    const KOREAN: &str = "연결이 끝나면 번호가 남고, 모두가 그 까닭을 묻는다. ";
    match kind {
        Kind::Text => repeated(TEXT, size),
        Kind::Korean => repeated(KOREAN, size),
        Kind::Binary => (0..size).map(|_| random.byte()).collect(),
        Kind::Json => json(size, random),
    }
}

/// Whole characters of `text`, again and again, and full stops to the end.
fn repeated(text: &str, size: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(size);
    let mut four = [0; 4];
    for character in text.chars().cycle() {
        let character = character.encode_utf8(&mut four);
        if bytes.len() + character.len() > size {
            break;
        }
        bytes.extend(character.as_bytes());
    }
    bytes.resize(size, b'.');
    bytes
}

/// An object as an application sends it: names that repeat, numbers that do not.
fn json(size: usize, random: &mut Random) -> Vec<u8> {
    const SYMBOLS: [&str; 8] = [
        "EURUSD", "USDJPY", "GBPUSD", "AUDUSD", "USDCHF", "NZDUSD", "USDCAD", "EURGBP",
    ];
    const SIDES: [&str; 2] = ["buy", "sell"];
    let mut bytes = Vec::with_capacity(size + 128);
    bytes.extend(b"{\"type\":\"trades\",\"items\":[");
    while bytes.len() + 130 < size {
        let symbol = SYMBOLS[usize::from(random.byte()) % SYMBOLS.len()];
        let side = SIDES[usize::from(random.byte()) % SIDES.len()];
        // Writing to a vector cannot fail.
        let _ = write!(
            bytes,
            "{{\"id\":{},\"symbol\":\"{symbol}\",\"side\":\"{side}\",\"price\":{}.{:04},\"amount\":{}}},",
            random.next() % 1_000_000_000,
            random.next() % 200,
            random.next() % 10_000,
            random.next() % 100_000,
        );
    }
    bytes.extend(b"{}],\"note\":\"");
    while bytes.len() + 2 < size {
        bytes.push(b'a' + random.byte() % 26);
    }
    bytes.extend(b"\"}");
    bytes.truncate(size);
    bytes.resize(size, b' ');
    bytes
}

/// Compressed by itself, without the four last bytes (RFC 7692 §7.2.1).
fn deflated(payload: &[u8]) -> Result<Vec<u8>, Error> {
    let mut compress = Compress::new(Compression::new(LEVEL), false);
    let mut bytes = Vec::with_capacity(payload.len() + 1024);
    compress.compress_vec(payload, &mut bytes, FlushCompress::Sync)?;
    if !bytes.ends_with(&[0, 0, 0xff, 0xff]) {
        return Err("a message did not compress in one step".into());
    }
    bytes.truncate(bytes.len() - 4);
    Ok(bytes)
}

/// Numbers that look random and are the same in each run (splitmix64).
#[derive(Debug)]
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[3]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_have_their_size_and_are_text_where_they_say_so() {
        for size in [20, 1024, 16_384] {
            for kind in [Kind::Text, Kind::Korean, Kind::Json] {
                let payload = payload(kind, size, &mut Random(3));
                assert_eq!(payload.len(), size);
                assert!(std::str::from_utf8(&payload).is_ok());
            }
        }
        let json = payload(Kind::Json, 1024, &mut Random(3));
        serde_json::from_slice::<serde_json::Value>(&json).unwrap();
    }

    #[test]
    fn frames_are_masked_with_the_shortest_length() {
        for (size, header) in [(125, 6), (126, 8), (65_535, 8), (65_536, 14)] {
            let mut bytes = Vec::new();
            frame(&mut bytes, 2, &vec![0; size], &mut Random(4));
            assert_eq!(bytes.len(), size + header);
            assert_eq!(bytes[header..header + 4], bytes[header - 4..header]);
            assert!(bytes[1] & 0x80 != 0);
        }
    }
}
