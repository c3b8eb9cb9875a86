//! Texts that several cases send, whole and in pieces.

/// Greek, of two and three bytes a character.
pub(super) const KAPPA: &str = "κ\u{1f79}σμε";
/// Of one, two and three bytes a character.
pub(super) const MIXED: &str = "Hello-µ@ßöäüàá-UTF-8!!";
/// A surrogate in the middle of a text.
pub(in crate::cases) const SPOILED: &[u8] =
    b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80edited";
