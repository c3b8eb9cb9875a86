//! `%XX` in paths and queries (RFC 3986 §2.1).

use std::borrow::Cow;

/// A text with its `%XX` decoded; what is no such escape, or not UTF-8, stays
/// or is replaced.
pub(crate) fn percent_decoded(text: &str) -> Cow<'_, str> {
    decode_where(text, |_| true)
}

/// The same, but that only bytes which this allows are decoded.
pub(crate) fn decode_where(text: &str, decodes: impl Fn(u8) -> bool) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(String::from_utf8_lossy(&decoded_bytes(text, decodes)).into_owned())
}

/// The same as bytes, which may be no UTF-8.
pub(crate) fn decoded_bytes(text: &str, decodes: impl Fn(u8) -> bool) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digit = |index| bytes.get(index).and_then(|&b| char::from(b).to_digit(16));
        let escaped = match (byte, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => Some((high * 16 + low) as u8),
            _ => None,
        };
        match escaped.filter(|&byte| decodes(byte)) {
            Some(escaped) => {
                decoded.push(escaped);
                at += 3;
            }
            None => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    decoded
}
