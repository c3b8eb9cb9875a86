//! UTF-8 as it arrives (RFC 6455 §8.1): failing at the first bad byte.

use simdutf8::compat::Utf8Error;

/// Where a text stops being UTF-8: the bytes of the part before the first one
/// that no character can have there. It is the same byte of the stream however
/// the text is cut; a text that ends inside a character stops at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BadUtf8(pub(crate) usize);

/// The bytes of `text` before the first bad one; `None` where it only ends
/// inside a character.
fn bad_byte(text: &[u8], error: Utf8Error) -> Option<usize> {
    let begun = error.error_len()?;
    let at = error.valid_up_to();
    // What begins no character is bad itself; else it is what does not go on.
    match text.get(at) {
        Some(0xC2..=0xF4) => Some(at + begun),
        _ => Some(at),
    }
}

/// A check of text that comes in parts. Holds the beginning of a character that
/// the next part may complete.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Utf8 {
    tail: [u8; 4],
    len: u8,
}

impl Utf8 {
    /// Checks a part.
    pub(crate) fn feed(&mut self, mut part: &[u8]) -> Result<(), BadUtf8> {
        let mut taken = 0;
        while self.len > 0 {
            let Some((&byte, rest)) = part.split_first() else {
                return Ok(());
            };
            let begun = usize::from(self.len);
            self.tail[begun] = byte;
            match std::str::from_utf8(&self.tail[..=begun]) {
                Ok(_) => self.len = 0,
                Err(error) if error.error_len().is_none() => self.len += 1,
                Err(_) => return Err(BadUtf8(taken)),
            }
            taken += 1;
            part = rest;
        }
        let Err(error) = simdutf8::compat::from_utf8(part) else {
            return Ok(());
        };
        if let Some(at) = bad_byte(part, error) {
            return Err(BadUtf8(taken + at));
        }
        let tail = &part[error.valid_up_to()..];
        self.tail[..tail.len()].copy_from_slice(tail);
        self.len = tail.len() as u8;
        Ok(())
    }

    /// Whether no character waits for its rest.
    pub(crate) const fn is_between_characters(&self) -> bool {
        self.len == 0
    }

    /// Checks that the text does not end inside a character, and starts anew.
    pub(crate) fn finish(&mut self) -> Result<(), BadUtf8> {
        match std::mem::take(&mut self.len) {
            0 => Ok(()),
            _ => Err(BadUtf8(0)),
        }
    }

    pub(crate) const fn reset(&mut self) {
        self.len = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The outcome for the whole, as an offset from its beginning.
    fn in_parts<'a>(parts: impl Iterator<Item = &'a [u8]>) -> Result<(), usize> {
        let mut utf8 = Utf8::default();
        let mut before = 0;
        for part in parts {
            utf8.feed(part).map_err(|BadUtf8(at)| before + at)?;
            before += part.len();
        }
        utf8.finish().map_err(|BadUtf8(at)| before + at)
    }

    /// The first byte with which the text can't be the beginning of a text.
    fn by_std(bytes: &[u8]) -> Result<(), usize> {
        let hopeless = |end: &usize| {
            std::str::from_utf8(&bytes[..*end]).is_err_and(|error| error.error_len().is_some())
        };
        match (1..=bytes.len()).find(hopeless) {
            Some(end) => Err(end - 1),
            None => std::str::from_utf8(bytes)
                .map(drop)
                .map_err(|_| bytes.len()),
        }
    }

    proptest! {
        #[test]
        fn agrees_with_std_however_it_is_cut(
            text in "\\PC{0,40}", junk in proptest::collection::vec(any::<u8>(), 0..4), at in 0usize..160, cut in 1usize..9,
        ) {
            let mut bytes = text.into_bytes();
            let at = at.min(bytes.len());
            bytes.splice(at..at, junk);
            prop_assert_eq!(in_parts(bytes.chunks(cut)), by_std(&bytes));
        }
    }

    #[test]
    fn fails_as_soon_as_no_continuation_can_help() {
        let mut utf8 = Utf8::default();
        assert_eq!(utf8.feed(&[b'a', 0xF4]), Ok(()));
        assert_eq!(utf8.feed(&[0x90]), Err(BadUtf8(0)));
        let mut surrogate = Utf8::default();
        assert_eq!(surrogate.feed(&[0xED, 0xA0]), Err(BadUtf8(1)));
    }
}
