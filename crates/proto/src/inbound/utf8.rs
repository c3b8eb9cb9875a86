//! UTF-8 as it arrives (RFC 6455 §8.1): failing at the first bad byte.

use simdutf8::compat::Utf8Error;

use crate::mask;

/// Small enough to stay in a core's own cache between its unmasking and its check;
/// smaller ones are no faster. In tests, so small that many are seen.
const BLOCK: usize = if cfg!(test) { 32 } else { 64 << 10 };

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

/// Where the last character begins, if that is not a whole one of one or four
/// bytes; else the end.
fn last_character(text: &[u8]) -> usize {
    let continues = |byte: &u8| byte & 0xC0 == 0x80;
    match text {
        [.., 0..0x80] => text.len(),
        _ => {
            let behind = text.iter().rev().take(3).take_while(|byte| continues(byte));
            let behind = behind.count() + 1;
            if behind > 3 {
                text.len()
            } else {
                text.len().saturating_sub(behind)
            }
        }
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
    /// Unmasks a part and checks it, block by block, so that the check finds each
    /// in the cache. What is ASCII needs no further check. What stands behind a bad
    /// byte may stay masked.
    pub(crate) fn unmask(&mut self, part: &mut [u8], key: [u8; 4]) -> Result<(), BadUtf8> {
        if key == [0; 4] {
            return self.feed(part);
        }
        let mut checked = 0;
        let mut begin = 0;
        while begin < part.len() {
            let end = part.len().min(begin + BLOCK);
            let ascii = mask::apply_to_text(&mut part[begin..end], mask::rotated(key, begin));
            if ascii && checked == begin && self.len == 0 {
                checked = end;
            } else {
                let plain = &part[checked..end];
                let cut = if end == part.len() {
                    plain.len()
                } else {
                    last_character(plain)
                };
                self.feed(&plain[..cut])
                    .map_err(|BadUtf8(at)| BadUtf8(checked + at))?;
                checked += cut;
            }
            begin = end;
        }
        Ok(())
    }

    /// Unmasks and checks a text that is whole.
    #[inline]
    pub(crate) fn unmask_whole(text: &mut [u8], key: [u8; 4]) -> Result<(), BadUtf8> {
        // Short ASCII is nearly all there is.
        if text.len() <= BLOCK && mask::apply_to_text(text, key) {
            return Ok(());
        }
        let key = if text.len() <= BLOCK { [0; 4] } else { key };
        let mut utf8 = Self::default();
        utf8.unmask(text, key)?;
        utf8.finish().map_err(|BadUtf8(_)| BadUtf8(text.len()))
    }

    /// Unmasks a text that is whole, not long, and good; any other stays as it was.
    #[inline]
    pub(crate) fn try_unmask(text: &mut [u8], key: [u8; 4]) -> bool {
        if text.len() > BLOCK {
            return false;
        }
        let good = mask::apply_to_text(text, key) || simdutf8::basic::from_utf8(text).is_ok();
        if !good {
            mask::apply(text, key);
        }
        good
    }

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
        // The fastest check can't tell where it fails, nor that a text may go on.
        let (whole, last) = part.split_at(last_character(part));
        if simdutf8::basic::from_utf8(whole).is_ok() {
            part = last;
            taken += whole.len();
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

    /// The same for a text that comes masked.
    fn in_masked_parts(text: &[u8], key: [u8; 4], cut: usize) -> Result<(), usize> {
        let mut utf8 = Utf8::default();
        let mut masked = text.to_vec();
        mask::apply(&mut masked, key);
        for (index, part) in masked.chunks_mut(cut).enumerate() {
            let before = index * cut;
            utf8.unmask(part, mask::rotated(key, before))
                .map_err(|BadUtf8(at)| before + at)?;
        }
        assert_eq!(masked, text, "all of a good text is unmasked");
        utf8.finish().map_err(|BadUtf8(at)| masked.len() + at)
    }

    /// A text of some characters, or of many that fill blocks, with junk in it.
    fn texts() -> impl Strategy<Value = Vec<u8>> {
        let text = prop_oneof![
            "\\PC{0,40}",
            "[a-z\u{e9}\u{ac00}-\u{ac0f}\u{1f600}]{0,120}",
            "[ -~]{0,200}"
        ];
        let junk = proptest::collection::vec(any::<u8>(), 0..4);
        (text, junk, any::<prop::sample::Index>()).prop_map(|(text, junk, at)| {
            let mut bytes = text.into_bytes();
            let at = at.index(bytes.len() + 1);
            bytes.splice(at..at, junk);
            bytes
        })
    }

    proptest! {
        #[test]
        fn agrees_with_std_however_it_is_cut(
            bytes in texts(), cut in 1usize..9, long in 1usize..300, key: [u8; 4],
        ) {
            let expected = by_std(&bytes);
            prop_assert_eq!(in_parts(bytes.chunks(cut)), expected);
            prop_assert_eq!(in_parts(bytes.chunks(long)), expected);
            for key in [key, [0; 4]] {
                prop_assert_eq!(in_masked_parts(&bytes, key, cut), expected);
                prop_assert_eq!(in_masked_parts(&bytes, key, long), expected);
            }
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
