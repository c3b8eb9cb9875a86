//! A client's frame: its header read, its payload unmasked, the header of its
//! echo (RFC 6455 §5.2).

/// The longest header that a client sends.
pub(crate) const LONGEST_HEADER: usize = 14;

/// The largest message taken with `--checks`, in bytes: farewell's default.
const LARGEST: usize = 16 << 20;

/// What the header of a client's frame says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Header {
    pub(crate) opcode: u8,
    /// FIN: the last frame of its message.
    fin: bool,
    /// Bytes of the header itself.
    pub(crate) size: usize,
    /// Bytes of payload.
    pub(crate) length: usize,
    pub(crate) mask: [u8; 4],
}

pub(crate) const TEXT: u8 = 1;
pub(crate) const BINARY: u8 = 2;
pub(crate) const CLOSE: u8 = 8;
pub(crate) const PING: u8 = 9;
pub(crate) const PONG: u8 = 10;

/// A frame that this server does not take: the connection is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refused;

impl Header {
    /// Reads one; `None` where it is not there as a whole.
    pub(crate) fn read(bytes: &[u8], checks: bool) -> Result<Option<Self>, Refused> {
        let &[first, second, ..] = bytes else {
            return Ok(None);
        };
        let masked = second & 0x80 != 0;
        let (length, mut size) = match second & 0x7f {
            126 => match bytes.get(2..4) {
                Some(&[a, b]) => (usize::from(u16::from_be_bytes([a, b])), 4),
                _ => return Ok(None),
            },
            127 => match bytes.get(2..10).and_then(|length| length.try_into().ok()) {
                Some(length) => (
                    usize::try_from(u64::from_be_bytes(length)).map_err(|_| Refused)?,
                    10,
                ),
                None => return Ok(None),
            },
            length => (usize::from(length), 2),
        };
        let mask = match bytes
            .get(size..size + 4)
            .and_then(|mask| mask.try_into().ok())
        {
            Some(mask) => mask,
            None => return Ok(None),
        };
        size += 4;
        let header = Self {
            opcode: first & 0x0f,
            fin: first & 0x80 != 0,
            size,
            length,
            mask,
        };
        if !masked {
            return Err(Refused);
        }
        if checks {
            header.check(first)?;
        }
        Ok(Some(header))
    }

    fn check(&self, first: u8) -> Result<(), Refused> {
        let control = matches!(self.opcode, CLOSE | PING | PONG);
        let known = self.fin && (control || matches!(self.opcode, TEXT | BINARY));
        let shortest = match self.size {
            6 => true,
            8 => self.length > 125,
            _ => self.length > 0xffff,
        };
        let short_enough = self.length <= if control { 125 } else { LARGEST };
        if first & 0x70 == 0 && known && shortest && short_enough {
            Ok(())
        } else {
            Err(Refused)
        }
    }

    /// How long the header of the echo is: a server's frame has no mask.
    pub(crate) const fn echo_size(&self) -> usize {
        self.size - 4
    }

    /// Writes the header of the echo to the end of `before`, the bytes before the
    /// payload.
    pub(crate) fn write_echo(&self, opcode: u8, before: &mut [u8]) {
        let at = before.len() - self.echo_size();
        let header = &mut before[at..];
        header[0] = u8::from(self.fin) << 7 | opcode;
        let length = self.length.to_be_bytes();
        match header.len() {
            2 => header[1] = length[7],
            4 => {
                header[1] = 126;
                header[2..].copy_from_slice(&length[6..]);
            }
            _ => {
                header[1] = 127;
                header[2..].copy_from_slice(&length);
            }
        }
    }
}

/// Unmasks; `at` is the place of the first byte in its payload. The compiler makes
/// vectors of the loop.
pub(crate) fn unmask(payload: &mut [u8], mask: [u8; 4], at: usize) {
    let mut turned = mask;
    turned.rotate_left(at % 4);
    let key = u32::from_ne_bytes(turned);
    let (words, rest) = payload.as_chunks_mut::<4>();
    for word in words {
        *word = (u32::from_ne_bytes(*word) ^ key).to_ne_bytes();
    }
    for (byte, key) in rest.iter_mut().zip(turned) {
        *byte ^= key;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_in_two_parts_is_unmasked_as_in_one() {
        let mask = [1, 2, 3, 4];
        let mut whole: Vec<u8> = (0..100).collect();
        let mut parts = whole.clone();
        unmask(&mut whole, mask, 0);
        unmask(&mut parts[..33], mask, 0);
        unmask(&mut parts[33..], mask, 33);
        assert_eq!(whole, parts);
        assert_eq!(whole[33], 33 ^ mask[1]);
    }

    #[test]
    fn a_header_is_read_and_answered() {
        let bytes = [0x81, 0xfe, 1, 0, 9, 9, 9, 9, 0];
        let header = Header::read(&bytes, true).unwrap().unwrap();
        assert_eq!((header.size, header.length), (8, 256));
        let mut before = [0; 8];
        header.write_echo(header.opcode, &mut before);
        assert_eq!(before, [0, 0, 0, 0, 0x81, 126, 1, 0]);
        assert!(Header::read(&bytes[..7], true).unwrap().is_none());
    }

    #[test]
    fn checks_refuse_what_the_standard_refuses() {
        for bad in [
            [0x01, 0x81, 0, 0, 0, 0, 0, 0],
            [0xc1, 0x81, 0, 0, 0, 0, 0, 0],
            [0x83, 0x81, 0, 0, 0, 0, 0, 0],
            [0x81, 0xfe, 0, 125, 0, 0, 0, 0],
            [0x89, 0xfe, 0, 126, 0, 0, 0, 0],
        ] {
            assert_eq!(Header::read(&bad, true).unwrap_err(), Refused);
            assert!(Header::read(&bad, false).unwrap().is_some());
        }
        assert!(Header::read(&[0x81, 1, 0, 0, 0, 0, 0], false).is_err());
        // A fragment goes back as the fragment that it is.
        let bytes = [0, 0x81, 0, 0, 0, 0, 7];
        let header = Header::read(&bytes, false).unwrap().unwrap();
        let mut before = [9; 6];
        header.write_echo(header.opcode, &mut before);
        assert_eq!(before[4..], [0, 1]);
    }
}
