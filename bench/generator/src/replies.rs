//! What comes back: frames of a server, in whatever pieces they arrive.

/// A part of a frame.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Piece<'a> {
    pub(crate) opcode: u8,
    /// RSV1: the message is compressed. Only in its first frame.
    pub(crate) compressed: bool,
    pub(crate) bytes: &'a [u8],
    /// These are the last bytes of the frame.
    pub(crate) ends_frame: bool,
    /// These are the last bytes of the message.
    pub(crate) ends_message: bool,
}

/// Where a connection is in what its server sends.
#[derive(Debug, Default)]
pub(crate) struct Replies {
    header: [u8; 10],
    /// Bytes of the header that are here.
    here: usize,
    /// Bytes of payload to come, once the header is complete.
    left: Option<u64>,
}

impl Replies {
    /// The next part in `input`, which it is taken from. `None`: the input is
    /// used up.
    pub(crate) fn next<'a>(&mut self, input: &mut &'a [u8]) -> Result<Option<Piece<'a>>, String> {
        let left = match self.left {
            Some(left) => left,
            None => match self.read_header(input)? {
                Some(left) => left,
                None => return Ok(None),
            },
        };
        if left > 0 && input.is_empty() {
            self.left = Some(left);
            return Ok(None);
        }
        let count = usize::try_from(left).map_or(input.len(), |left| left.min(input.len()));
        let (bytes, rest) = input.split_at(count);
        *input = rest;
        let left = left - count as u64;
        let ends_frame = left == 0;
        self.left = (!ends_frame).then_some(left);
        let first = self.header[0];
        if ends_frame {
            self.here = 0;
        }
        Ok(Some(Piece {
            opcode: first & 0x0f,
            compressed: first & 0x40 != 0,
            bytes,
            ends_frame,
            ends_message: ends_frame && first & 0x80 != 0,
        }))
    }

    /// Takes header bytes; the length of the payload once it is complete.
    fn read_header(&mut self, input: &mut &[u8]) -> Result<Option<u64>, String> {
        loop {
            let wanted = match (self.here, self.header[1] & 0x7f) {
                (0 | 1, _) => 2,
                (_, 126) => 4,
                (_, 127) => 10,
                _ => 2,
            };
            if self.here < wanted {
                let count = (wanted - self.here).min(input.len());
                if count == 0 {
                    return Ok(None);
                }
                let (bytes, rest) = input.split_at(count);
                self.header[self.here..self.here + count].copy_from_slice(bytes);
                *input = rest;
                self.here += count;
                continue;
            }
            let [first, second, length @ ..] = self.header;
            if second & 0x80 != 0 || first & 0x30 != 0 {
                return Err(format!("not a server's frame: {first:02x} {second:02x}"));
            }
            let [a, b, ..] = length;
            return Ok(Some(match wanted {
                2 => u64::from(second),
                4 => u64::from(u16::from_be_bytes([a, b])),
                _ => u64::from_be_bytes(length),
            }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_found_in_any_pieces() {
        let mut stream = vec![0x81, 3, 1, 2, 3, 0x82, 126, 1, 0];
        stream.extend(std::iter::repeat_n(7, 256));
        stream.extend([0x89, 0, 0x88, 2, 3, 0xe8]);
        for size in 1..stream.len() {
            let mut replies = Replies::default();
            let mut seen = Vec::new();
            for mut part in stream.chunks(size) {
                let mut bytes = 0;
                while let Some(piece) = replies.next(&mut part).unwrap() {
                    bytes += piece.bytes.len();
                    if piece.ends_message {
                        seen.push(piece.opcode);
                    }
                }
                assert!(bytes <= size);
            }
            assert_eq!(seen, [1, 2, 9, 8], "in parts of {size}");
        }
    }

    #[test]
    fn a_masked_frame_is_an_error() {
        assert!(Replies::default().next(&mut &[0x81, 0x80, 0][..]).is_err());
    }
}
