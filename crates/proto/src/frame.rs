//! The frame header (RFC 6455 §5.2): read strictly, written shortest.

use bytes::{BufMut, Bytes, BytesMut};
use farewell_close::Rule;

use crate::{Message, MessageKind, Role};

/// The longest header: two bytes, eight of length, four of mask.
pub(crate) const MAX_HEADER: usize = 14;
/// The most payload of a control frame (RFC 6455 §5.5).
pub(crate) const MAX_CONTROL: usize = 125;

const FIN: u8 = 0x80;
const RESERVED: u8 = 0x70;
const RSV1: u8 = 0x40;
const MASKED: u8 = 0x80;

/// What a frame is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opcode {
    Continuation,
    Data(MessageKind),
    Close,
    Ping,
    Pong,
}

impl Opcode {
    const fn from_bits(bits: u8) -> Option<Self> {
        Some(match bits {
            0x0 => Self::Continuation,
            0x1 => Self::Data(MessageKind::Text),
            0x2 => Self::Data(MessageKind::Binary),
            0x8 => Self::Close,
            0x9 => Self::Ping,
            0xA => Self::Pong,
            _ => return None,
        })
    }

    const fn bits(self) -> u8 {
        match self {
            Self::Continuation => 0x0,
            Self::Data(MessageKind::Text) => 0x1,
            Self::Data(MessageKind::Binary) => 0x2,
            Self::Close => 0x8,
            Self::Ping => 0x9,
            Self::Pong => 0xA,
        }
    }

    pub(crate) const fn is_control(self) -> bool {
        matches!(self, Self::Close | Self::Ping | Self::Pong)
    }
}

/// A header that keeps every rule that a header alone can break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    pub(crate) fin: bool,
    /// RSV1: the message that begins here is compressed (RFC 7692 §6).
    pub(crate) compressed: bool,
    pub(crate) opcode: Opcode,
    /// Zeros where the frame is not masked.
    pub(crate) mask: [u8; 4],
    pub(crate) len: u64,
}

impl Header {
    /// Reads a header that arrives at `receiver`, with its length in bytes;
    /// `None` while bytes are missing. A broken rule is told at the first byte
    /// that breaks it. `may_compress`: whether RSV1 has a meaning, on the first
    /// frame of a message.
    pub(crate) fn read(
        bytes: &[u8],
        receiver: Role,
        may_compress: bool,
    ) -> Result<Option<(Self, usize)>, Rule> {
        let Some(&first) = bytes.first() else {
            return Ok(None);
        };
        let compressed = first & RESERVED == RSV1 && may_compress;
        if first & RESERVED != 0 && !compressed {
            return Err(Rule::ReservedBits);
        }
        let fin = first & FIN != 0;
        let opcode = Opcode::from_bits(first & 0x0F).ok_or(Rule::ReservedOpcode)?;
        if compressed && !matches!(opcode, Opcode::Data(_)) {
            return Err(Rule::ReservedBits);
        }
        if opcode.is_control() && !fin {
            return Err(Rule::ControlFragmented);
        }
        let Some(&second) = bytes.get(1) else {
            return Ok(None);
        };
        match (receiver, second & MASKED != 0) {
            (Role::Server, false) => return Err(Rule::MaskMissing),
            (Role::Client, true) => return Err(Rule::MaskPresent),
            _ => {}
        }
        let short = second & 0x7F;
        if opcode.is_control() && usize::from(short) > MAX_CONTROL {
            return Err(Rule::ControlTooLong);
        }
        let (len, after_len) = match short {
            126 => {
                let Some(long) = bytes.get(2..4) else {
                    return Ok(None);
                };
                let len = u64::from(u16::from_be_bytes([long[0], long[1]]));
                if len < 126 {
                    return Err(Rule::LengthNotMinimal);
                }
                (len, 4)
            }
            127 => {
                let Some(long) = bytes.get(2..10).and_then(|long| long.first_chunk()) else {
                    return match bytes.get(2) {
                        Some(top) if top & 0x80 != 0 => Err(Rule::LengthTooLarge),
                        _ => Ok(None),
                    };
                };
                let len = u64::from_be_bytes(*long);
                if len >> 63 != 0 {
                    return Err(Rule::LengthTooLarge);
                }
                if len <= u64::from(u16::MAX) {
                    return Err(Rule::LengthNotMinimal);
                }
                (len, 10)
            }
            len => (u64::from(len), 2),
        };
        let (mask, used) = match receiver {
            Role::Client => ([0; 4], after_len),
            Role::Server => {
                let Some(mask) = bytes.get(after_len..).and_then(|rest| rest.first_chunk()) else {
                    return Ok(None);
                };
                (*mask, after_len + 4)
            }
        };
        Ok(Some((
            Self {
                fin,
                compressed,
                opcode,
                mask,
                len,
            },
            used,
        )))
    }

    /// Writes the header; `sender` says whether it carries the mask.
    #[inline]
    pub(crate) fn write(self, sender: Role, out: &mut impl BufMut) {
        let fin = if self.fin { FIN } else { 0 };
        let rsv1 = if self.compressed { RSV1 } else { 0 };
        let first = fin | rsv1 | self.opcode.bits();
        let masked = if sender == Role::Client { MASKED } else { 0 };
        // Slices of a size that the compiler knows are no calls.
        match self.len {
            len @ 0..=125 => out.put_slice(&[first, masked | len as u8]),
            len @ 126..=0xFFFF => {
                let [high, low] = (len as u16).to_be_bytes();
                out.put_slice(&[first, masked | 126, high, low]);
            }
            len => {
                out.put_slice(&[first, masked | 127]);
                out.put_slice(&len.to_be_bytes());
            }
        }
        if sender == Role::Client {
            out.put_slice(&self.mask);
        }
    }
}

/// The one frame of a message as a server sends it, encoded once for many
/// receivers: see [`Connection::send_encoded`](crate::Connection::send_encoded).
#[must_use]
pub fn encode_server_frame(message: &Message) -> Bytes {
    let payload = message.as_bytes();
    let mut out = BytesMut::with_capacity(MAX_HEADER + payload.len());
    let header = Header {
        fin: true,
        compressed: false,
        opcode: Opcode::Data(message.kind()),
        mask: [0; 4],
        len: payload.len() as u64,
    };
    header.write(Role::Server, &mut out);
    out.put_slice(payload);
    out.freeze()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rule(bytes: &[u8], receiver: Role) -> Rule {
        Header::read(bytes, receiver, false).unwrap_err()
    }

    #[test]
    fn broken_rules_are_told_at_the_first_byte() {
        for bits in [0x40, 0x20, 0x10] {
            assert_eq!(rule(&[0x81 | bits], Role::Client), Rule::ReservedBits);
        }
        for opcode in 0..16 {
            for first in [0x40, 0x20, 0x30, 0x50, 0x60].map(|bits| 0x80 | bits | opcode) {
                let read = Header::read(&[first, 0], Role::Client, true);
                let legal = matches!(first, 0xC1 | 0xC2);
                assert_eq!(read.is_ok(), legal, "{first:#x}");
            }
        }
        for opcode in [3, 4, 5, 6, 7, 11, 12, 13, 14, 15] {
            assert_eq!(rule(&[0x80 | opcode], Role::Server), Rule::ReservedOpcode);
        }
        assert_eq!(rule(&[0x08], Role::Client), Rule::ControlFragmented);
        assert_eq!(rule(&[0x81, 0x05], Role::Server), Rule::MaskMissing);
        assert_eq!(rule(&[0x81, 0x85], Role::Client), Rule::MaskPresent);
        assert_eq!(rule(&[0x89, 126], Role::Client), Rule::ControlTooLong);
        assert_eq!(
            rule(&[0x81, 126, 0, 125], Role::Client),
            Rule::LengthNotMinimal
        );
        assert_eq!(rule(&[0x81, 127, 0x80], Role::Client), Rule::LengthTooLarge);
        let not_minimal = [0x81, 127, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF];
        assert_eq!(rule(&not_minimal, Role::Client), Rule::LengthNotMinimal);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            fin: bool, rsv1: bool, kind in 0u8..6, mask: [u8; 4], len in 0u64..(1 << 63), client: bool,
        ) {
            let opcode = Opcode::from_bits([0, 1, 2, 8, 9, 10][usize::from(kind)]).unwrap();
            let (sender, receiver) =
                if client { (Role::Client, Role::Server) } else { (Role::Server, Role::Client) };
            let header = Header {
                fin: fin || opcode.is_control(),
                compressed: rsv1 && matches!(opcode, Opcode::Data(_)),
                opcode,
                mask: if client { mask } else { [0; 4] },
                len: if opcode.is_control() { len % 126 } else { len },
            };
            let mut bytes = Vec::new();
            header.write(sender, &mut bytes);
            for missing in 0..bytes.len() {
                prop_assert_eq!(Header::read(&bytes[..missing], receiver, true), Ok(None));
            }
            prop_assert_eq!(Header::read(&bytes, receiver, true), Ok(Some((header, bytes.len()))));
        }
    }
}
