//! [`Reader`]: what the peer's bytes say. It takes what can be understood, legal
//! or not, so that a mistake spoils only the case that is about it.

use bytes::{Buf, Bytes, BytesMut};

use crate::Opcode;
use crate::frame::mask;

/// No case asks for more than 16 MiB in one frame.
const LONGEST: u64 = 17 << 20;

/// A frame of the peer's, unmasked.
#[derive(Debug, Clone)]
pub(crate) struct ReadFrame {
    pub(crate) fin: bool,
    pub(crate) reserved: u8,
    pub(crate) opcode: Opcode,
    pub(crate) masked: bool,
    /// The masking key.
    pub(crate) key: Option<[u8; 4]>,
    /// Whether the length is written in the shortest form.
    pub(crate) shortest: bool,
    pub(crate) payload: Bytes,
    /// As it travelled.
    pub(crate) raw: Bytes,
}

/// The peer claims a frame that no case asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooLong(pub(crate) u64);

/// Bytes that are no frame yet.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    pub(crate) buffer: BytesMut,
}

impl Reader {
    /// The next whole frame.
    pub(crate) fn next(&mut self) -> Result<Option<ReadFrame>, TooLong> {
        let [first, second, ..] = self.buffer[..] else {
            return Ok(None);
        };
        let (len, len_end, shortest) = match second & 0x7f {
            126 => {
                let Some(bytes) = self.buffer.get(2..4) else {
                    return Ok(None);
                };
                let len = u64::from(u16::from_be_bytes([bytes[0], bytes[1]]));
                (len, 4, len > 125)
            }
            127 => {
                let Some(mut bytes) = self.buffer.get(2..10) else {
                    return Ok(None);
                };
                let len = bytes.get_u64();
                (len, 10, len > 0xffff)
            }
            short => (u64::from(short), 2, true),
        };
        if len > LONGEST {
            return Err(TooLong(len));
        }
        let masked = second & 0x80 != 0;
        let begin = len_end + if masked { 4 } else { 0 };
        let end = begin + len as usize;
        if self.buffer.len() < end {
            return Ok(None);
        }
        let raw = self.buffer.split_to(end).freeze();
        let payload = match raw[..begin].last_chunk::<4>() {
            Some(key) if masked => {
                let mut payload = BytesMut::from(&raw[begin..]);
                mask(&mut payload, *key);
                payload.freeze()
            }
            _ => raw.slice(begin..),
        };
        Ok(Some(ReadFrame {
            fin: first & 0x80 != 0,
            reserved: first >> 4 & 7,
            opcode: Opcode(first & 15),
            masked,
            key: raw.get(len_end..begin).and_then(|key| key.try_into().ok()),
            shortest,
            payload,
            raw,
        }))
    }
}
