//! Frames of the reference peer: RFC 6455 §5.2.

use bytes::{BufMut, BytesMut};

use crate::behaviour::{Framing, Masking};

/// What stands before a payload.
#[derive(Debug, Clone, Copy)]
pub(super) struct Header {
    pub(super) fin: bool,
    /// RSV1 is 4, RSV2 is 2, RSV3 is 1.
    pub(super) reserved: u8,
    pub(super) opcode: u8,
    pub(super) key: Option<[u8; 4]>,
    pub(super) length: u64,
    /// The length is written in the shortest form.
    pub(super) shortest: bool,
}

impl Header {
    /// The header at the beginning of these bytes, and its length.
    pub(super) fn parse(bytes: &[u8], framing: &Framing) -> Option<(Self, usize)> {
        let &[first, second, ref rest @ ..] = bytes else {
            return None;
        };
        let (length, shortest, form) = match second & 0x7f {
            126 if !framing.no_16_bits => {
                let length = rest.first_chunk::<2>()?;
                let length = if framing.swaps_16_bits {
                    u16::from_le_bytes(*length)
                } else {
                    u16::from_be_bytes(*length)
                };
                (u64::from(length), length > 125, 2)
            }
            127 if !framing.no_64_bits => {
                let length = u64::from_be_bytes(*rest.first_chunk::<8>()?);
                (length, length > 0xffff, 8)
            }
            short => (u64::from(short), true, 0),
        };
        let masked = second & 0x80 != 0;
        let key = match masked {
            true => Some(*rest.get(form..)?.first_chunk::<4>()?),
            false => None,
        };
        let header = Self {
            fin: first & 0x80 != 0,
            reserved: first >> 4 & 7,
            opcode: first & 15,
            key,
            length,
            shortest,
        };
        Some((header, 2 + form + if masked { 4 } else { 0 }))
    }

    /// Unmasks a piece of the payload that begins at `from`.
    pub(super) fn unmask(&self, piece: &mut [u8], from: u64) {
        let Some(mut key) = self.key else { return };
        key.rotate_left((from % 4) as usize);
        let whole = u32::from_ne_bytes(key);
        let (words, rest) = piece.as_chunks_mut::<4>();
        for word in words {
            *word = (u32::from_ne_bytes(*word) ^ whole).to_ne_bytes();
        }
        for (byte, key) in rest.iter_mut().zip(key) {
            *byte ^= key;
        }
    }
}

/// A whole frame, masked where there is a key.
pub(super) fn encode(
    opcode: u8,
    payload: &[u8],
    key: Option<[u8; 4]>,
    masking: &Masking,
) -> BytesMut {
    let mut frame = BytesMut::with_capacity(payload.len() + 14);
    let mask_bit = if key.is_some() { 0x80 } else { 0 };
    frame.put_u8(0x80 | opcode);
    match payload.len() {
        length if masking.writes_64_bits => {
            frame.put_u8(mask_bit | 127);
            frame.put_u64(length as u64);
        }
        short @ 0..=125 => frame.put_u8(mask_bit | short as u8),
        length @ 126..=0xffff => {
            frame.put_u8(mask_bit | 126);
            frame.put_u16(length as u16);
        }
        length => {
            frame.put_u8(mask_bit | 127);
            frame.put_u64(length as u64);
        }
    }
    frame.put_slice(&key.unwrap_or_default()[..if key.is_some() { 4 } else { 0 }]);
    let begin = frame.len();
    frame.put_slice(payload);
    let header = Header {
        fin: true,
        reserved: 0,
        opcode,
        key,
        length: payload.len() as u64,
        shortest: true,
    };
    header.unmask(&mut frame[begin..], 0);
    frame
}
