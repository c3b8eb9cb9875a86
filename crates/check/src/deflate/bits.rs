//! [`BitWriter`]: DEFLATE blocks written by hand, where a case is about something
//! that no library writes.

/// Writes bits, the lowest of each byte first.
#[derive(Debug, Default)]
pub(crate) struct BitWriter {
    bytes: Vec<u8>,
    held: u32,
    count: u32,
}

impl BitWriter {
    /// The lowest `count` bits of a number, at most 16.
    pub(crate) fn bits(mut self, bits: u32, count: u32) -> Self {
        self.held |= bits << self.count;
        self.count += count;
        while self.count >= 8 {
            self.bytes.push(self.held as u8);
            self.held >>= 8;
            self.count -= 8;
        }
        self
    }

    /// The beginning of a block with the fixed codes, not the last one.
    pub(crate) fn fixed(self) -> Self {
        self.bits(0b010, 3)
    }

    /// Bytes of a block with the fixed codes.
    pub(crate) fn literals(mut self, bytes: &[u8]) -> Self {
        for byte in bytes {
            let byte = u32::from(*byte);
            self = match byte {
                0..=143 => self.code(0x30 + byte, 8),
                _ => self.code(0x190 + byte - 144, 9),
            };
        }
        self
    }

    /// A copy of 258 bytes from this far back, 1 to 32,768, with the fixed codes.
    pub(crate) fn copy_258(self, distance: u32) -> Self {
        let back = distance.max(1) - 1;
        let this = self.code(0b1100_0101, 8);
        if back < 4 {
            return this.code(back, 5);
        }
        let extra = back.ilog2() - 1;
        let symbol = extra * 2 + (back >> extra);
        this.code(symbol, 5).bits(back & ((1 << extra) - 1), extra)
    }

    /// The end of a block with the fixed codes.
    pub(crate) fn end_of_block(self) -> Self {
        self.code(0, 7)
    }

    /// A stored block, not the last one.
    pub(crate) fn stored(self, bytes: &[u8]) -> Self {
        let mut this = self.bits(0, 3).aligned();
        let length = bytes.len() as u16;
        this.bytes.extend_from_slice(&length.to_le_bytes());
        this.bytes.extend_from_slice(&(!length).to_le_bytes());
        this.bytes.extend_from_slice(bytes);
        this
    }

    /// The payload: an empty stored block, less the tail that does not travel.
    pub(crate) fn payload(self) -> Vec<u8> {
        self.bits(0, 3).aligned().bytes
    }

    /// A Huffman code, which begins with its highest bit.
    fn code(self, code: u32, length: u32) -> Self {
        self.bits(code.reverse_bits() >> (32 - length), length)
    }

    fn aligned(self) -> Self {
        let rest = (8 - self.count) % 8;
        self.bits(0, rest)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Inflate, Reach};
    use super::*;

    const ANY: Reach = Reach {
        window_bits: 15,
        takeover: true,
        most: 1 << 20,
    };

    #[test]
    fn hello_is_the_rfcs() {
        let payload = BitWriter::default()
            .fixed()
            .literals(b"Hello")
            .end_of_block()
            .payload();
        assert_eq!(payload, [0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00]);
    }

    #[test]
    fn every_distance() {
        let noise: Vec<u8> = (0..32_768_u32)
            .map(|n| (n.wrapping_mul(0x9e37_79b9).wrapping_mul(n) >> 13) as u8)
            .collect();
        for distance in [1, 2, 4, 5, 6, 7, 8, 9, 257, 512, 24_577, 32_767, 32_768] {
            let payload = BitWriter::default()
                .stored(&noise)
                .fixed()
                .copy_258(distance)
                .end_of_block()
                .payload();
            let message = Inflate::default().message(&payload, ANY).unwrap();
            let from = noise.len() - distance as usize;
            let copied: Vec<u8> = noise[from..].iter().copied().cycle().take(258).collect();
            assert_eq!(message[noise.len()..], copied, "{distance}");
        }
    }
}
