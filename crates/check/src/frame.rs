//! [`Frame`]: any frame at all, legal or not, as bytes.

use bytes::{BufMut, Bytes, BytesMut};

/// The four bits that say what a frame is (RFC 6455 §5.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Opcode(pub u8);

impl Opcode {
    /// A further fragment.
    pub const CONTINUATION: Self = Self(0);
    /// Text.
    pub const TEXT: Self = Self(1);
    /// Binary data.
    pub const BINARY: Self = Self(2);
    /// Close.
    pub const CLOSE: Self = Self(8);
    /// Ping.
    pub const PING: Self = Self(9);
    /// Pong.
    pub const PONG: Self = Self(10);

    /// Whether it is a control frame's.
    #[must_use]
    pub const fn is_control(self) -> bool {
        self.0 >= 8
    }

    /// The name, or `reserved opcode 11`.
    #[must_use]
    pub fn name(self) -> String {
        match self.0 {
            0 => "continuation".into(),
            1 => "text".into(),
            2 => "binary".into(),
            8 => "Close".into(),
            9 => "Ping".into(),
            10 => "Pong".into(),
            other => format!("reserved opcode {other}"),
        }
    }
}

/// How the payload's length is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Length {
    /// In the shortest form, as required.
    Shortest,
    /// In 16 bits, whatever it is.
    Bits16,
    /// In 64 bits, whatever it is.
    Bits64,
    /// This number in 64 bits, whatever the payload.
    Claimed(u64),
}

/// A frame that is to be sent. Nothing about it need be legal.
#[derive(Debug, Clone)]
pub struct Frame {
    pub(crate) fin: bool,
    pub(crate) reserved: u8,
    pub(crate) opcode: Opcode,
    pub(crate) payload: Bytes,
    /// `None`: as the sender's role asks.
    masked: Option<bool>,
    key: Option<[u8; 4]>,
    length: Length,
}

impl Frame {
    /// A whole message or control frame with this opcode.
    #[must_use]
    pub fn new(opcode: Opcode, payload: impl Into<Bytes>) -> Self {
        Self {
            fin: true,
            reserved: 0,
            opcode,
            payload: payload.into(),
            masked: None,
            key: None,
            length: Length::Shortest,
        }
    }

    /// Text, or what claims to be.
    #[must_use]
    pub fn text(payload: impl Into<Bytes>) -> Self {
        Self::new(Opcode::TEXT, payload)
    }

    /// Binary data.
    #[must_use]
    pub fn binary(payload: impl Into<Bytes>) -> Self {
        Self::new(Opcode::BINARY, payload)
    }

    /// A further fragment.
    #[must_use]
    pub fn continuation(payload: impl Into<Bytes>) -> Self {
        Self::new(Opcode::CONTINUATION, payload)
    }

    /// A Ping.
    #[must_use]
    pub fn ping(payload: impl Into<Bytes>) -> Self {
        Self::new(Opcode::PING, payload)
    }

    /// A Pong.
    #[must_use]
    pub fn pong(payload: impl Into<Bytes>) -> Self {
        Self::new(Opcode::PONG, payload)
    }

    /// A Close with any number, and any bytes for a reason.
    #[must_use]
    pub fn close(code: u16, reason: impl AsRef<[u8]>) -> Self {
        let mut body = BytesMut::new();
        body.put_u16(code);
        body.put_slice(reason.as_ref());
        Self::new(Opcode::CLOSE, body)
    }

    /// A Close with this body.
    #[must_use]
    pub fn close_body(body: impl Into<Bytes>) -> Self {
        Self::new(Opcode::CLOSE, body)
    }

    /// More of the message follows.
    #[must_use]
    pub fn more(mut self) -> Self {
        self.fin = false;
        self
    }

    /// Sets the reserved bits: RSV1 is 4, RSV2 is 2, RSV3 is 1.
    #[must_use]
    pub fn reserved(mut self, bits: u8) -> Self {
        self.reserved = bits & 7;
        self
    }

    /// Masks or does not, whatever the role asks.
    #[must_use]
    pub fn masked(mut self, masked: bool) -> Self {
        self.masked = Some(masked);
        self
    }

    /// Masks with this key.
    #[must_use]
    pub fn key(mut self, key: [u8; 4]) -> Self {
        self.key = Some(key);
        self
    }

    /// Writes the length in 16 bits, even where 7 are enough.
    #[must_use]
    pub fn length_in_16_bits(mut self) -> Self {
        self.length = Length::Bits16;
        self
    }

    /// Writes the length in 64 bits, even where fewer are enough.
    #[must_use]
    pub fn length_in_64_bits(mut self) -> Self {
        self.length = Length::Bits64;
        self
    }

    /// Claims this length in 64 bits; the payload is sent as it is.
    #[must_use]
    pub fn claiming(mut self, length: u64) -> Self {
        self.length = Length::Claimed(length);
        self
    }

    /// The bytes, masked with `key` where the role or the frame asks.
    pub(crate) fn to_bytes(&self, role_masks: bool, key: [u8; 4]) -> BytesMut {
        let mut out = BytesMut::with_capacity(self.payload.len() + 14);
        let masked = self.masked.unwrap_or(role_masks);
        out.put_u8(u8::from(self.fin) << 7 | self.reserved << 4 | self.opcode.0 & 15);
        let mask_bit = u8::from(masked) << 7;
        let len = self.payload.len();
        match (self.length, len) {
            (Length::Shortest, 0..=125) => out.put_u8(mask_bit | len as u8),
            (Length::Shortest, 126..=0xffff) | (Length::Bits16, _) => {
                out.put_u8(mask_bit | 126);
                out.put_u16(len as u16);
            }
            (Length::Shortest | Length::Bits64, _) => {
                out.put_u8(mask_bit | 127);
                out.put_u64(len as u64);
            }
            (Length::Claimed(claimed), _) => {
                out.put_u8(mask_bit | 127);
                out.put_u64(claimed);
            }
        }
        if !masked {
            out.put_slice(&self.payload);
            return out;
        }
        let key = self.key.unwrap_or(key);
        out.put_slice(&key);
        let begin = out.len();
        out.put_slice(&self.payload);
        mask(&mut out[begin..], key);
        out
    }
}

/// Masks a payload, or unmasks it (RFC 6455 §5.3).
pub(crate) fn mask(payload: &mut [u8], key: [u8; 4]) {
    let whole = u32::from_ne_bytes(key);
    let (words, rest) = payload.as_chunks_mut::<4>();
    for word in words {
        *word = (u32::from_ne_bytes(*word) ^ whole).to_ne_bytes();
    }
    for (byte, key) in rest.iter_mut().zip(key) {
        *byte ^= key;
    }
}
