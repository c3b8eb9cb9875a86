//! Where a head ends, found once per byte, and what it may cost until then.
//!
//! The parser proper runs once, when the head is whole. Until then each byte is
//! looked at exactly once, however the peer trickles them, and what no head can
//! contain is refused where it stands: the outcome depends on the bytes alone,
//! not on how they were cut.

use super::token::is_token_byte;
use crate::defaults::MAX_HANDSHAKE;

/// What a peer's head may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadLimits {
    /// Bytes of the whole head, interim responses included: 32 KiB.
    pub bytes: usize,
    /// Header lines: 100, which is what most servers take.
    pub headers: usize,
    /// Bytes of a request target: 8 KiB; RFC 9112 §3 recommends at least 8000.
    pub target: usize,
}

impl Default for HeadLimits {
    fn default() -> Self {
        Self {
            bytes: MAX_HANDSHAKE,
            headers: 100,
            target: 8 << 10,
        }
    }
}

/// Room in a request line for what is not the target.
const METHOD_AND_VERSION: usize = 128;

/// Why bytes cannot become a head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HeadFault {
    /// More bytes than the limit.
    TooLong,
    /// More header lines than the limit.
    TooManyHeaders,
    /// A first line that is longer than the longest target allows.
    FirstLineTooLong,
    /// The first byte is that of a TLS handshake record.
    Tls,
    /// The first byte cannot begin a head.
    FirstByte,
    /// A LF without CR before it, or a CR without LF after it.
    BareNewline,
    /// A header line that begins with white space: obs-fold of RFC 9112 §5.2.
    Folded,
}

/// A cursor that looks for the end of a head in a growing buffer.
#[derive(Debug, Clone, Default)]
pub(super) struct HeadEnd {
    /// Where the head begins.
    start: usize,
    /// Bytes before this one were looked at.
    scanned: usize,
    /// Where the current line begins.
    line: usize,
    /// Whole lines so far, the first line included.
    lines: usize,
}

impl HeadEnd {
    /// Where the next head begins.
    pub(super) const fn start(&self) -> usize {
        self.start
    }

    /// The header lines of the head that was found.
    pub(super) const fn headers(&self) -> usize {
        self.lines.saturating_sub(1)
    }

    /// Goes on after a head that ended here.
    pub(super) const fn restart(&mut self, at: usize) {
        *self = Self {
            start: at,
            scanned: at,
            line: at,
            lines: 0,
        };
    }

    /// Where the head ends: the index after its empty line. `None` where more
    /// bytes are needed. `buffer` begins with what earlier calls saw.
    pub(super) fn find(
        &mut self,
        buffer: &[u8],
        limits: &HeadLimits,
    ) -> Result<Option<usize>, HeadFault> {
        while let Some(&byte) = buffer
            .get(self.scanned)
            .filter(|_| self.scanned < limits.bytes)
        {
            let column = self.scanned - self.line;
            // A column above 0 has a byte before it.
            let after_cr = column > 0 && buffer[self.scanned - 1] == b'\r';
            match byte {
                b'\n' if !after_cr => return Err(HeadFault::BareNewline),
                b'\n' if column > 1 => self.end_line(limits)?,
                b'\n' if self.lines > 0 => return Ok(Some(self.scanned + 1)),
                // Empty lines before a request are skipped: RFC 9112 §2.2.
                b'\n' => self.line = self.scanned + 1,
                _ if after_cr => return Err(HeadFault::BareNewline),
                b' ' | b'\t' if column == 0 && self.lines > 0 => return Err(HeadFault::Folded),
                _ if self.lines == 0 => first_line(byte, column, limits)?,
                b'\r' => {}
                _ => self.scanned += before_end(&buffer[self.scanned + 1..], limits.bytes),
            }
            self.scanned += 1;
        }
        if self.scanned >= limits.bytes {
            Err(HeadFault::TooLong)
        } else {
            Ok(None)
        }
    }

    fn end_line(&mut self, limits: &HeadLimits) -> Result<(), HeadFault> {
        if self.lines > limits.headers {
            return Err(HeadFault::TooManyHeaders);
        }
        self.lines += 1;
        self.line = self.scanned + 1;
        Ok(())
    }
}

/// How many of the first bytes of a header line's rest cannot end it.
fn before_end(rest: &[u8], limit: usize) -> usize {
    let rest = &rest[..rest.len().min(limit)];
    let end = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
    end.unwrap_or(rest.len())
}

const fn first_line(byte: u8, column: usize, limits: &HeadLimits) -> Result<(), HeadFault> {
    match (column, byte) {
        (0, 0x16) => Err(HeadFault::Tls),
        (0, byte) if byte != b'\r' && !is_token_byte(byte) => Err(HeadFault::FirstByte),
        _ if column > limits.target.saturating_add(METHOD_AND_VERSION) => {
            Err(HeadFault::FirstLineTooLong)
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: HeadLimits = HeadLimits {
        bytes: 1000,
        headers: 2,
        target: 100,
    };

    /// Whole and byte by byte, which must agree.
    fn find(bytes: &[u8]) -> Result<Option<usize>, HeadFault> {
        let whole = HeadEnd::default().find(bytes, &LIMITS);
        let mut cursor = HeadEnd::default();
        let mut trickled = Ok(None);
        for end in 1..=bytes.len() {
            trickled = cursor.find(&bytes[..end], &LIMITS);
            if trickled != Ok(None) {
                break;
            }
        }
        assert_eq!(whole, trickled);
        whole
    }

    #[test]
    fn the_end_is_after_the_empty_line() {
        assert_eq!(find(b"A\r\n\r\nbody"), Ok(Some(5)));
        assert_eq!(find(b"\r\n\r\nA\r\nb: c\r\n\r\n"), Ok(Some(15)));
        assert_eq!(find(b"A\r\nb: c\r\n\r"), Ok(None));
        assert_eq!(find(b""), Ok(None));
    }

    #[test]
    fn what_cannot_be_a_head_is_refused_where_it_stands() {
        assert_eq!(find(b"\x16\x03"), Err(HeadFault::Tls));
        assert_eq!(find(b"\0"), Err(HeadFault::FirstByte));
        assert_eq!(find(b" GET"), Err(HeadFault::FirstByte));
        assert_eq!(find(b"\n"), Err(HeadFault::BareNewline));
        assert_eq!(find(b"\r\r"), Err(HeadFault::BareNewline));
        assert_eq!(find(b"A\n"), Err(HeadFault::BareNewline));
        assert_eq!(find(b"A\r\nb: c\rd"), Err(HeadFault::BareNewline));
        assert_eq!(find(b"A\r\n "), Err(HeadFault::Folded));
        assert_eq!(find(b"A\r\nb: c\r\n\t"), Err(HeadFault::Folded));
    }

    #[test]
    fn limits() {
        assert_eq!(find(b"A\r\nb:\r\nc:\r\n\r\n"), Ok(Some(13)));
        assert_eq!(
            find(b"A\r\nb:\r\nc:\r\nd:\r\n"),
            Err(HeadFault::TooManyHeaders)
        );
        assert_eq!(find(&[b'A'; 240]), Err(HeadFault::FirstLineTooLong));
        let long = [b"A\r\n".as_slice(), &[b'b'; 996]].concat();
        assert_eq!(find(&long), Ok(None));
        assert_eq!(find(&[&long[..], b"b"].concat()), Err(HeadFault::TooLong));
        assert_eq!(find(&b"\r\n".repeat(500)), Err(HeadFault::TooLong));
        let full = [b"A\r\n".as_slice(), &[b'b'; 993], b"\r\n\r\n"].concat();
        assert_eq!(find(&full), Ok(Some(1000)), "exactly as long as the limit");
    }
}
