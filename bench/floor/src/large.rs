//! A message that is not in one read as a whole: it is read into a buffer of its
//! own, behind the header of its echo, and unmasked and checked while it arrives.

use crate::frame::{Header, LONGEST_HEADER, Refused, TEXT, unmask};

/// One that arrives.
#[derive(Debug)]
pub(crate) struct Large {
    header: Header,
    /// Room for a header, then the payload.
    buffer: Vec<u8>,
    /// Bytes of payload that are here, unmasked.
    here: usize,
    /// Bytes of payload, from the first, that are known to be UTF-8.
    checked: usize,
}

impl Large {
    /// Begins one in this buffer.
    pub(crate) fn new(header: Header, buffer: Vec<u8>) -> Self {
        Self {
            header,
            buffer,
            here: 0,
            checked: 0,
        }
    }

    /// How large its buffer must be.
    pub(crate) const fn size(header: &Header) -> usize {
        LONGEST_HEADER + header.length
    }

    /// Where the rest of the payload belongs.
    pub(crate) fn room(&mut self) -> &mut [u8] {
        &mut self.buffer[LONGEST_HEADER + self.here..LONGEST_HEADER + self.header.length]
    }

    /// So many bytes were put there. True once the message is whole.
    pub(crate) fn arrived(&mut self, count: usize, checks: bool) -> Result<bool, Refused> {
        let payload = &mut self.buffer[LONGEST_HEADER..];
        let end = self.here + count;
        unmask(&mut payload[self.here..end], self.header.mask, self.here);
        self.here = end;
        let whole = end == self.header.length;
        if checks && self.header.opcode == TEXT {
            match simdutf8::compat::from_utf8(&payload[self.checked..end]) {
                Ok(_) => self.checked = end,
                Err(error) if error.error_len().is_some() || whole => return Err(Refused),
                Err(error) => self.checked += error.valid_up_to(),
            }
        }
        Ok(whole)
    }

    /// The echo, in the buffer, and where in it.
    pub(crate) fn into_echo(mut self) -> (Vec<u8>, std::ops::Range<usize>) {
        let header = &mut self.buffer[..LONGEST_HEADER];
        self.header.write_echo(self.header.opcode, header);
        let begin = LONGEST_HEADER - self.header.echo_size();
        let end = LONGEST_HEADER + self.header.length;
        (self.buffer, begin..end)
    }
}
