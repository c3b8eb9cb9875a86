//! [`CloseReason`]: the text of a Close frame.

use std::fmt;
use std::ops::Deref;

/// The text beside a close code: at most [`CloseReason::MAX_BYTES`] of UTF-8.
///
/// A longer text is cut at a character, so that what travels is always valid.
/// Empty where there is none; an empty reason owns no memory.
#[derive(Clone, PartialEq, Eq, Default, Hash)]
pub struct CloseReason(Box<str>);

impl CloseReason {
    /// A control frame holds 125 bytes, two of which are the code
    /// (RFC 6455 §5.5 and §5.5.1).
    pub const MAX_BYTES: usize = 123;

    /// No text.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// The text, cut at a character where it is too long.
    #[must_use]
    pub fn cut(text: &str) -> Self {
        Self(text[..text.floor_char_boundary(Self::MAX_BYTES)].into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for CloseReason {
    fn from(text: &str) -> Self {
        Self::cut(text)
    }
}

impl From<String> for CloseReason {
    fn from(text: String) -> Self {
        Self::cut(&text)
    }
}

impl Deref for CloseReason {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for CloseReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for CloseReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for CloseReason {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for CloseReason {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::from(String::deserialize(deserializer)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keeps_123_bytes_and_cuts_124() {
        let longest = "a".repeat(123);
        assert_eq!(CloseReason::from(longest.as_str()).as_str(), longest);
        assert_eq!(CloseReason::from("a".repeat(124)).as_str(), longest);
    }

    #[test]
    fn cuts_before_a_character_not_inside_it() {
        let text = format!("{}é", "a".repeat(122));
        assert_eq!(CloseReason::from(text).as_str(), "a".repeat(122));
    }

    proptest! {
        #[test]
        fn is_the_longest_prefix_that_fits(text in "\\PC{0,200}") {
            let reason = CloseReason::from(text.as_str());
            prop_assert!(reason.len() <= CloseReason::MAX_BYTES);
            prop_assert!(text.starts_with(reason.as_str()));
            if let Some(next) = text[reason.len()..].chars().next() {
                prop_assert!(reason.len() + next.len_utf8() > CloseReason::MAX_BYTES);
            }
        }
    }
}
