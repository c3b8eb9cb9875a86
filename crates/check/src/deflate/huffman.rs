//! [`Huffman`]: codes of different length, read by table (RFC 1951 §3.2.2).

/// Codes up to this many bits are found by one look into the table.
const DIRECT: u32 = 10;
const LONGEST: usize = 15;

/// A canonical Huffman code.
#[derive(Debug, Clone)]
pub(super) struct Huffman {
    /// By the next bits of the data: the symbol, and how many bits it took; 0 bits
    /// where the code is longer or there is none.
    direct: Vec<(u16, u8)>,
    /// How many codes there are of each length.
    counts: [u16; LONGEST + 1],
    /// The symbols in the order of their codes.
    symbols: Vec<u16>,
}

impl Huffman {
    /// The code in which symbol `n` has `lengths[n]` bits, 0 being none. `None`
    /// where lengths say more than there is room for, or leave codes without a
    /// meaning; a single code of one bit is allowed (RFC 1951 §3.2.7).
    pub(super) fn new(lengths: &[u8]) -> Option<Self> {
        let mut counts = [0_u16; LONGEST + 1];
        for length in lengths {
            counts[usize::from(*length)] += 1;
        }
        counts[0] = 0;
        let used: u16 = counts.iter().sum();
        let mut left = 1_i32;
        for count in &counts[1..] {
            left = (left << 1) - i32::from(*count);
            if left < 0 {
                return None;
            }
        }
        if left > 0 && !(used == 0 || used == 1 && counts[1] == 1) {
            return None;
        }
        let mut offsets = [0_usize; LONGEST + 2];
        for length in 1..=LONGEST {
            offsets[length + 1] = offsets[length] + usize::from(counts[length]);
        }
        let mut codes = [0_u32; LONGEST + 2];
        for length in 1..=LONGEST {
            codes[length + 1] = (codes[length] + u32::from(counts[length])) << 1;
        }
        let mut symbols = vec![0; usize::from(used)];
        let mut direct = vec![(0, 0); 1 << DIRECT];
        for (symbol, length) in (0_u16..).zip(lengths) {
            let index = usize::from(*length);
            if index == 0 {
                continue;
            }
            symbols[offsets[index]] = symbol;
            offsets[index] += 1;
            let code = codes[index];
            codes[index] += 1;
            let length_bits = u32::from(*length);
            if length_bits <= DIRECT {
                // Codes begin with their highest bit, bytes with their lowest.
                let first = code.reverse_bits() >> (32 - length_bits);
                let step = 1 << length_bits;
                for entry in direct.iter_mut().skip(first as usize).step_by(step) {
                    *entry = (symbol, *length);
                }
            }
        }
        Some(Self {
            direct,
            counts,
            symbols,
        })
    }

    /// The next symbol and its length in bits, from at least 15 bits with the next
    /// one lowest. `None` where no code begins so.
    pub(super) fn symbol(&self, bits: u64) -> Option<(u16, u8)> {
        let (symbol, length) = self.direct[bits as usize & ((1 << DIRECT) - 1)];
        if length > 0 {
            return Some((symbol, length));
        }
        let (mut code, mut first, mut index) = (0_u32, 0_u32, 0_u32);
        for length in 1..=LONGEST {
            code |= (bits >> (length - 1)) as u32 & 1;
            let count = u32::from(self.counts[length]);
            if code < first + count {
                let symbol = self.symbols.get((index + code - first) as usize)?;
                return Some((*symbol, length as u8));
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        None
    }
}
