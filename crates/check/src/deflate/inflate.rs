//! [`Inflate`]: DEFLATE read strictly (RFC 1951), with the distance of every
//! back-reference held against what was agreed. A common library does not know
//! more than that some data is wrong, and lets a reference pass that reaches too far
//! into what it has just given out.

use std::fmt;
use std::sync::LazyLock;

use bytes::Bytes;

use super::TAIL;
use super::huffman::Huffman;

/// What a block of the largest window holds.
const WINDOW: usize = 1 << 15;
/// Lengths of copies, and how many more bits say them, for symbols from 257 on.
const LENGTHS: [(u16, u8); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];
/// In which order the lengths of the code of code lengths are written.
const ORDER: [usize; 19] = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
];

static FIXED: LazyLock<Option<(Huffman, Huffman)>> = LazyLock::new(|| {
    let mut lengths = [8; 288];
    lengths[144..256].fill(9);
    lengths[256..280].fill(7);
    Some((Huffman::new(&lengths)?, Huffman::new(&[5; 32])?))
});

/// How far a message may refer back, and how much it may become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reach {
    /// 2^bits bytes.
    pub(crate) window_bits: u8,
    /// Whether into messages before it.
    pub(crate) takeover: bool,
    /// The most that a message may become, in bytes.
    pub(crate) most: usize,
}

/// What is wrong with compressed data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It ends inside a block, so the empty block that each message ends with, less
    /// its last four bytes, is missing.
    Truncated,
    /// A block of the reserved type.
    BlockType,
    /// A stored block whose length and its complement differ.
    StoredLength,
    /// Code lengths that make no code.
    CodeLengths,
    /// Bits that no code begins with, or that mean nothing.
    Code,
    /// A reference to before anything was said.
    BeforeBegin(usize),
    /// A reference into a message before, without context takeover.
    Takeover(usize),
    /// A reference beyond the window that was agreed.
    Window(usize, usize),
    /// The message becomes larger than any case asks for.
    TooLarge(usize),
}

impl fmt::Display for Fault {
    /// As a noun, for sentences such as "the peer sent …".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a compressed message ")?;
        match self {
            Self::Truncated => f.write_str("that does not end as RFC 7692 §7.2.1 asks"),
            Self::BlockType => f.write_str("with a block of the reserved type"),
            Self::StoredLength => f.write_str("with a stored block of two different lengths"),
            Self::CodeLengths => f.write_str("with code lengths that make no code"),
            Self::Code => f.write_str("with bits that are no code"),
            Self::BeforeBegin(distance) => {
                write!(
                    f,
                    "that refers {distance} bytes back, before the first byte"
                )
            }
            Self::Takeover(distance) => write!(
                f,
                "that refers {distance} bytes back, into the message before, without context takeover"
            ),
            Self::Window(distance, window) => write!(
                f,
                "that refers {distance} bytes back where the agreed window has {window}"
            ),
            Self::TooLarge(most) => write!(f, "of more than {most} bytes"),
        }
    }
}

/// Reads compressed messages, and remembers what they may refer to.
#[derive(Debug, Default)]
pub(crate) struct Inflate {
    /// The end of what was said before, at most a window.
    before: Vec<u8>,
}

impl Inflate {
    /// The message that these bytes are, which travelled without the tail.
    pub(crate) fn message(&mut self, payload: &[u8], reach: Reach) -> Result<Bytes, Fault> {
        let begin = self.before.len();
        let mut out = std::mem::take(&mut self.before);
        out.reserve(payload.len() * 4);
        let mut reading = Reading {
            bits: Bits::new(payload),
            out,
            begin,
            reach,
        };
        reading.blocks()?;
        let out = reading.out;
        self.before = out[out.len().saturating_sub(WINDOW)..].to_vec();
        let mut message = Bytes::from(out);
        Ok(message.split_off(begin))
    }
}

/// One message on the way.
struct Reading<'a> {
    bits: Bits<'a>,
    /// What was said before, then the message.
    out: Vec<u8>,
    begin: usize,
    reach: Reach,
}

impl Reading<'_> {
    fn blocks(&mut self) -> Result<(), Fault> {
        // The last block is the one whose end was put back.
        while !self.bits.at_end() {
            let last = self.bits.take(1)? == 1;
            match self.bits.take(2)? {
                0 => self.stored()?,
                1 => {
                    let fixed = FIXED.as_ref().ok_or(Fault::CodeLengths)?;
                    self.compressed(&fixed.0, &fixed.1)?;
                }
                2 => {
                    let (literals, distances) = self.codes()?;
                    self.compressed(&literals, &distances)?;
                }
                _ => return Err(Fault::BlockType),
            }
            if last {
                // Another stream may follow, on a byte of its own (RFC 7692 §7.2.3.4).
                self.bits.align();
            }
        }
        Ok(())
    }

    fn stored(&mut self) -> Result<(), Fault> {
        self.bits.align();
        let (length, complement) = (self.bits.take(16)?, self.bits.take(16)?);
        if length != !complement & 0xffff {
            return Err(Fault::StoredLength);
        }
        self.room_for(length as usize)?;
        for _ in 0..length {
            let byte = self.bits.take(8)?;
            self.out.push(byte as u8);
        }
        Ok(())
    }

    fn room_for(&self, more: usize) -> Result<(), Fault> {
        if self.out.len() - self.begin + more > self.reach.most {
            return Err(Fault::TooLarge(self.reach.most));
        }
        Ok(())
    }

    fn codes(&mut self) -> Result<(Huffman, Huffman), Fault> {
        let literals = self.bits.take(5)? as usize + 257;
        let distances = self.bits.take(5)? as usize + 1;
        let count = self.bits.take(4)? as usize + 4;
        let mut lengths = [0; 19];
        for index in &ORDER[..count] {
            lengths[*index] = self.bits.take(3)? as u8;
        }
        let code = Huffman::new(&lengths).ok_or(Fault::CodeLengths)?;
        let all = literals + distances;
        let mut lengths = Vec::with_capacity(all);
        while lengths.len() < all {
            let (length, times) = match self.bits.symbol(&code)? {
                16 => {
                    let last = *lengths.last().ok_or(Fault::CodeLengths)?;
                    (last, self.bits.take(2)? + 3)
                }
                17 => (0, self.bits.take(3)? + 3),
                18 => (0, self.bits.take(7)? + 11),
                length => (length as u8, 1),
            };
            lengths.resize(lengths.len() + times as usize, length);
        }
        if lengths.len() > all || literals > 286 || lengths[256] == 0 {
            return Err(Fault::CodeLengths);
        }
        let (literals, distances) = lengths.split_at(literals);
        Huffman::new(literals)
            .zip(Huffman::new(distances))
            .ok_or(Fault::CodeLengths)
    }

    fn compressed(&mut self, literals: &Huffman, distances: &Huffman) -> Result<(), Fault> {
        loop {
            match self.bits.symbol(literals)? {
                literal @ 0..=255 => {
                    self.room_for(1)?;
                    self.out.push(literal as u8);
                }
                256 => return Ok(()),
                symbol => {
                    let (length, extra) =
                        *LENGTHS.get(usize::from(symbol) - 257).ok_or(Fault::Code)?;
                    let length = usize::from(length) + self.bits.take(extra)? as usize;
                    let distance = self.distance(distances)?;
                    self.copy(distance, length)?;
                }
            }
        }
    }

    fn distance(&mut self, code: &Huffman) -> Result<usize, Fault> {
        let symbol = u32::from(self.bits.symbol(code)?);
        if symbol < 2 {
            return Ok(symbol as usize + 1);
        }
        if symbol > 29 {
            return Err(Fault::Code);
        }
        let extra = symbol / 2 - 1;
        let base = (2 + symbol % 2) << extra;
        Ok((base + self.bits.take(extra as u8)?) as usize + 1)
    }

    fn copy(&mut self, distance: usize, length: usize) -> Result<(), Fault> {
        let said = self.out.len();
        if distance > said {
            return Err(Fault::BeforeBegin(distance));
        }
        if !self.reach.takeover && distance > said - self.begin {
            return Err(Fault::Takeover(distance));
        }
        let window = 1 << self.reach.window_bits;
        if distance > window {
            return Err(Fault::Window(distance, window));
        }
        self.room_for(length)?;
        let from = said - distance;
        if distance >= length {
            self.out.extend_from_within(from..from + length);
        } else {
            // What is copied is still being written.
            for at in from..from + length {
                self.out.push(self.out[at]);
            }
        }
        Ok(())
    }
}

/// The bits of a payload and of the tail behind it, the lowest of each byte first.
struct Bits<'a> {
    payload: &'a [u8],
    /// Of payload and tail together.
    next: usize,
    held: u64,
    count: u8,
}

impl<'a> Bits<'a> {
    const fn new(payload: &'a [u8]) -> Self {
        Self {
            payload,
            next: 0,
            held: 0,
            count: 0,
        }
    }

    fn fill(&mut self) {
        if let Some(eight) = self.payload[self.next.min(self.payload.len())..].first_chunk() {
            self.held |= u64::from_le_bytes(*eight) << self.count;
            let taken = (63 - self.count) / 8;
            self.next += usize::from(taken);
            self.count += taken * 8;
            // Bits beyond `count` are those that come again.
            self.held &= u64::MAX >> (64 - u32::from(self.count));
            return;
        }
        while self.count <= 56 {
            let behind = self.next.checked_sub(self.payload.len());
            let byte = match behind {
                None => self.payload[self.next],
                Some(behind) => match TAIL.get(behind) {
                    Some(byte) => *byte,
                    None => return,
                },
            };
            self.held |= u64::from(byte) << self.count;
            self.count += 8;
            self.next += 1;
        }
    }

    fn at_end(&self) -> bool {
        self.count == 0 && self.next >= self.payload.len() + TAIL.len()
    }

    fn drop(&mut self, count: u8) -> Result<(), Fault> {
        if count > self.count {
            return Err(Fault::Truncated);
        }
        self.held >>= count;
        self.count -= count;
        Ok(())
    }

    /// At most 16.
    fn take(&mut self, count: u8) -> Result<u32, Fault> {
        if self.count < count {
            self.fill();
        }
        let bits = self.held as u32 & ((1 << count) - 1);
        self.drop(count)?;
        Ok(bits)
    }

    fn symbol(&mut self, code: &Huffman) -> Result<u16, Fault> {
        if self.count < 15 {
            self.fill();
        }
        let (symbol, length) = code.symbol(self.held).ok_or(if self.count < 15 {
            Fault::Truncated
        } else {
            Fault::Code
        })?;
        self.drop(length)?;
        Ok(symbol)
    }

    fn align(&mut self) {
        let part = self.count % 8;
        self.held >>= part;
        self.count -= part;
    }
}

#[cfg(test)]
mod tests {
    use super::super::Sender;
    use super::*;

    const ANY: Reach = Reach {
        window_bits: 15,
        takeover: true,
        most: 1 << 20,
    };

    #[test]
    fn the_examples_of_the_rfc() {
        let mut inflate = Inflate::default();
        for payload in [
            &[0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00][..],
            &[0xf2, 0x00, 0x11, 0x00, 0x00],
            &[
                0x00, 0x05, 0x00, 0xfa, 0xff, 0x48, 0x65, 0x6c, 0x6c, 0x6f, 0x00,
            ],
            &[0xf3, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00, 0x00],
            &[
                0xf2, 0x48, 0x05, 0x00, 0x00, 0x00, 0xff, 0xff, 0xca, 0xc9, 0xc9, 0x07, 0x00,
            ],
        ] {
            assert_eq!(inflate.message(payload, ANY).unwrap(), "Hello");
        }
        assert_eq!(inflate.message(&[0], ANY).unwrap(), "");
    }

    #[test]
    fn what_a_library_compresses_comes_back() {
        let numbers: String = (0..20_000)
            .map(|n: u32| format!("{n} {} ", n * n))
            .collect();
        let noise: Vec<u8> = (0..70_000_u32)
            .map(|n| (n.wrapping_mul(0x9e37_79b9).wrapping_mul(n) >> 13) as u8)
            .collect();
        for window_bits in 9..=15 {
            let reach = Reach {
                window_bits,
                takeover: true,
                ..ANY
            };
            let (mut sender, mut inflate) = (Sender::new(window_bits, true), Inflate::default());
            for part in numbers.as_bytes().chunks(7_001).chain(noise.chunks(33_000)) {
                let payload = sender.message(part);
                assert_eq!(inflate.message(&payload, reach).unwrap(), part);
            }
        }
    }

    #[test]
    fn what_reaches_too_far() {
        let hello = [0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00];
        let again = [0xf2, 0x00, 0x11, 0x00, 0x00];
        let mut inflate = Inflate::default();
        assert_eq!(inflate.message(&again, ANY), Err(Fault::BeforeBegin(5)));
        let alone = Reach {
            takeover: false,
            ..ANY
        };
        let mut inflate = Inflate::default();
        inflate.message(&hello, alone).unwrap();
        assert_eq!(inflate.message(&again, alone), Err(Fault::Takeover(5)));
        let noise: Vec<u8> = (0..600_u32)
            .map(|n| (n.wrapping_mul(n).wrapping_mul(0x9e37_79b9) >> 11) as u8)
            .collect();
        let far = Sender::new(15, true).message(&[noise.clone(), noise].concat());
        let near = Reach {
            window_bits: 9,
            ..ANY
        };
        assert_eq!(
            Inflate::default().message(&far, near),
            Err(Fault::Window(600, 512))
        );
    }

    #[test]
    fn what_is_no_data() {
        let read = |payload: &[u8]| Inflate::default().message(payload, ANY);
        assert_eq!(read(&[0x06]), Err(Fault::BlockType));
        assert_eq!(read(&[0, 5, 0, 5, 0]), Err(Fault::StoredLength));
        assert_eq!(read(&[0xf2, 0x48, 0xcd]), Err(Fault::Truncated));
        assert_eq!(read(&[]), Err(Fault::Truncated));
        let bomb = Sender::new(15, true).message(&vec![0; ANY.most + 1]);
        assert_eq!(read(&bomb), Err(Fault::TooLarge(ANY.most)));
    }
}
