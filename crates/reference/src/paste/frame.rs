//! The bytes of a Close frame: `88 02 03 ee`, `880203ee`, or one with a mask.

use farewell_close::printable;
use serde::Serialize;

/// A Close frame that was written down as bytes (RFC 6455 §5.5.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Frame {
    /// The code; `None` where the body is empty or too short.
    pub code: Option<u16>,
    /// The reason, without what a terminal would obey; bytes that are not UTF-8 are
    /// replaced.
    pub reason: String,
    /// Whether it is masked, as a client's frames are.
    pub masked: bool,
    /// What is wrong with it, if anything but its code.
    pub fault: Option<Fault>,
}

/// What is wrong with a Close frame. Whether its code may travel is another question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// Its FIN bit is not set: a control frame must not be fragmented.
    Fragmented,
    /// A reserved bit is set: a control frame is never compressed.
    ReservedBits,
    /// It says that its body has more than 125 bytes.
    TooLong,
    /// There are fewer bytes than it says.
    Truncated,
    /// Bytes follow it.
    Trailing,
    /// Its body is one byte: half of a code.
    HalfCode,
    /// Its reason is not UTF-8.
    ReasonNotUtf8,
}

const FIN: u8 = 0x80;
const RESERVED: u8 = 0x70;
const OPCODE: u8 = 0x0f;
const CLOSE: u8 = 0x8;
const MASK: u8 = 0x80;
const LENGTH: u8 = 0x7f;
const MAX_LENGTH: u8 = 125;

/// The frame that this text is: a whole one, or only its body, as `03 e8`.
pub(super) fn parse(text: &str) -> Option<Frame> {
    if let Some((code, reason)) = written(text) {
        return Some(Frame {
            code: Some(code),
            reason: reason.to_owned(),
            masked: false,
            fault: None,
        });
    }
    let bytes = bytes(text)?;
    match *bytes.as_slice() {
        [first, second, ref rest @ ..] if first & OPCODE == CLOSE && fits(first, second, rest) => {
            Some(decode(first, second, rest))
        }
        _ => alone(text, &bytes),
    }
}

/// A body alone, as `03 e8`: of a known code with a readable reason. Dates and times of
/// day are bytes as well, but have decimal digits only.
fn alone(text: &str, bytes: &[u8]) -> Option<Frame> {
    let frame = body(bytes, false, None);
    let is_hexadecimal =
        text.contains('x') || text.contains(|char: char| char.is_ascii_alphabetic());
    let is_code = matches!(frame.code, Some(1000..=1015 | 3000..=4999));
    let readable = frame.fault.is_none() && !bytes[2..].iter().any(u8::is_ascii_control);
    // An address of hardware is such bytes too.
    let is_address = bytes.len() == 6 && text.contains([':', '-']);
    (is_code && is_hexadecimal && readable && !is_address).then_some(frame)
}

/// The code and the reason of a body that Python has written: `b'\x03\xe8bye'`.
pub(super) fn written(text: &str) -> Option<(u16, &str)> {
    let text = text.strip_prefix('b')?;
    let quote = text.chars().next().filter(|char| "'\"".contains(*char))?;
    let (high, rest) = byte(&text[1..])?;
    let (low, rest) = byte(rest)?;
    let reason = rest.split(quote).next().unwrap_or(rest);
    Some((u16::from_be_bytes([high, low]), reason))
}

/// The byte that the text begins with, in a literal of Python.
fn byte(text: &str) -> Option<(u8, &str)> {
    if let Some(digits) = text.strip_prefix("\\x") {
        let byte = u8::from_str_radix(digits.get(..2)?, 16).ok()?;
        return Some((byte, &digits[2..]));
    }
    let char = text
        .chars()
        .next()
        .filter(|&char| char.is_ascii() && char != '\\')?;
    Some((u8::try_from(char).ok()?, &text[1..]))
}

/// Whether a frame that does not begin with 88 is one all the same: its length is right.
fn fits(first: u8, second: u8, rest: &[u8]) -> bool {
    let mask = if second & MASK == 0 { 0 } else { 4 };
    first == FIN | CLOSE || rest.len() == mask + usize::from(second & LENGTH)
}

fn decode(first: u8, second: u8, rest: &[u8]) -> Frame {
    let masked = second & MASK != 0;
    let length = second & LENGTH;
    let fault = if first & FIN == 0 {
        Some(Fault::Fragmented)
    } else if first & RESERVED != 0 {
        Some(Fault::ReservedBits)
    } else if length > MAX_LENGTH {
        Some(Fault::TooLong)
    } else {
        None
    };
    let (key, payload) = match rest.split_at_checked(4) {
        Some((key, payload)) if masked => (key, payload),
        None if masked => (rest, &[][..]),
        _ => (&[][..], rest),
    };
    let length = usize::from(length);
    let uneven = if masked && key.len() < 4 || payload.len() < length {
        Some(Fault::Truncated)
    } else if payload.len() > length {
        Some(Fault::Trailing)
    } else {
        None
    };
    let fault = fault.or(uneven);
    let there = &payload[..length.min(payload.len())];
    let key = if key.len() == 4 { key } else { &[0] };
    let plain: Vec<u8> = there
        .iter()
        .zip(key.iter().cycle())
        .map(|(byte, key)| byte ^ key)
        .collect();
    body(&plain, masked, fault)
}

fn body(bytes: &[u8], masked: bool, fault: Option<Fault>) -> Frame {
    let Some((code, reason)) = bytes.split_first_chunk() else {
        return Frame {
            code: None,
            reason: String::new(),
            masked,
            fault: fault.or_else(|| (bytes.len() == 1).then_some(Fault::HalfCode)),
        };
    };
    let fault = fault.or_else(|| {
        std::str::from_utf8(reason)
            .err()
            .map(|_| Fault::ReasonNotUtf8)
    });
    Frame {
        code: Some(u16::from_be_bytes(*code)),
        reason: printable(&String::from_utf8_lossy(reason)).into_owned(),
        masked,
        fault,
    }
}

/// The bytes that this text writes down: pairs of hexadecimal digits, apart or together,
/// each maybe with `0x` or `\x` before it.
fn bytes(text: &str) -> Option<Vec<u8>> {
    let apart = text.contains([' ', ',', ':', '-']) || text.contains("\\x");
    let parted = text.contains([':', '-']);
    let mut bytes = Vec::new();
    let tokens = text.split([' ', ',', ':', '-', '[', ']', '{', '}', '<', '>']);
    for token in tokens.flat_map(|token| token.split("\\x")) {
        let token = token.strip_prefix("0x").unwrap_or(token);
        // Colons and hyphens part single bytes; a UUID has longer parts.
        let too_long = parted && token.len() > 2;
        if !token.len().is_multiple_of(2) || !token.is_ascii() || too_long {
            return None;
        }
        for at in (0..token.len()).step_by(2) {
            bytes.push(u8::from_str_radix(token.get(at..at + 2)?, 16).ok()?);
        }
    }
    // Digits together are a frame only where they begin as one.
    let begins = apart || bytes.first() == Some(&(FIN | CLOSE)) || text.len() == 4;
    (bytes.len() >= 2 && begins).then_some(bytes)
}
