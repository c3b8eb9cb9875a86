//! [`CloseCode`]: the number a Close frame may carry.

use std::fmt;
use std::num::NonZeroU16;

use crate::name::name_of;

/// A number that an endpoint may write into a Close frame.
///
/// 1000–1003, 1007–1014 and 3000–4999, and nothing else (RFC 6455 §7.4, and the
/// registry of §11.7 for 1012–1014). The numbers that only stand in local
/// reports are [`CloseStatus`](crate::CloseStatus)es.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CloseCode(NonZeroU16);

/// The number may not be written into a Close frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0} may not stand in a Close frame; use 1000-1003, 1007-1014 or 3000-4999 (RFC 6455 section 7.4)"
)]
pub struct InvalidCloseCode(pub u16);

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $number:literal;)+) => {
        impl CloseCode {
            $($(#[$doc])* pub const $name: CloseCode = match NonZeroU16::new($number) {
                Some(number) => CloseCode(number),
                None => unreachable!(),
            };)+

            /// Every code that has a registered name, ascending.
            pub const REGISTERED: &'static [CloseCode] = &[$(CloseCode::$name),+];
        }
    };
}

codes! {
    /// 1000: the sender's purpose is fulfilled. RFC 6455 §7.4.1.
    NORMAL = 1000;
    /// 1001: the sender is leaving: a page left, a server going down. RFC 6455 §7.4.1.
    GOING_AWAY = 1001;
    /// 1002: the sender received what RFC 6455 forbids. RFC 6455 §7.4.1.
    PROTOCOL_ERROR = 1002;
    /// 1003: the sender can't take this type of message. RFC 6455 §7.4.1.
    UNSUPPORTED_DATA = 1003;
    /// 1007: the payload does not fit its type, such as text that is not UTF-8. RFC 6455 §7.4.1.
    INVALID_PAYLOAD = 1007;
    /// 1008: a rule of the sender was broken. RFC 6455 §7.4.1.
    POLICY_VIOLATION = 1008;
    /// 1009: the message is larger than the sender will process. RFC 6455 §7.4.1.
    MESSAGE_TOO_BIG = 1009;
    /// 1010: a client misses an extension that it needs. RFC 6455 §7.4.1.
    MANDATORY_EXTENSION = 1010;
    /// 1011: the sender met a condition it did not expect. RFC 6455 §7.4.1, erratum 3227.
    INTERNAL_ERROR = 1011;
    /// 1012: the service restarts. IANA registry.
    SERVICE_RESTART = 1012;
    /// 1013: the service is overloaded. IANA registry.
    TRY_AGAIN_LATER = 1013;
    /// 1014: a gateway got an invalid response from upstream. IANA registry.
    BAD_GATEWAY = 1014;
    /// 3000: credentials are missing or wrong. IANA registry.
    UNAUTHORIZED = 3000;
    /// 3003: the credentials do not allow this. IANA registry.
    FORBIDDEN = 3003;
    /// 3008: the sender waited too long. IANA registry.
    TIMEOUT = 3008;
}

impl CloseCode {
    /// The code with this number.
    ///
    /// # Errors
    /// [`InvalidCloseCode`] where the number may not travel.
    pub const fn from_u16(number: u16) -> Result<Self, InvalidCloseCode> {
        match (number, NonZeroU16::new(number)) {
            (1000..=1003 | 1007..=1014 | 3000..=4999, Some(number)) => Ok(Self(number)),
            _ => Err(InvalidCloseCode(number)),
        }
    }

    /// The number, 1000–4999.
    #[must_use]
    pub const fn as_u16(self) -> u16 {
        self.0.get()
    }

    /// The two bytes that open a Close frame's body, in network order.
    #[must_use]
    pub const fn to_be_bytes(self) -> [u8; 2] {
        self.0.get().to_be_bytes()
    }

    /// The registered name, or the name of the code's range.
    #[must_use]
    pub const fn name(self) -> &'static str {
        name_of(self.as_u16())
    }

    /// True for the codes that every known WebSocket implementation accepts:
    /// 1000–1003, 1007–1011 and 4000–4999. Which ones refuse the others, and by
    /// which source, is in the facts of `farewell-reference`.
    #[must_use]
    pub const fn is_portable(self) -> bool {
        matches!(self.as_u16(), 1000..=1003 | 1007..=1011 | 4000..=4999)
    }
}

impl TryFrom<u16> for CloseCode {
    type Error = InvalidCloseCode;

    fn try_from(number: u16) -> Result<Self, Self::Error> {
        Self::from_u16(number)
    }
}

impl From<CloseCode> for u16 {
    fn from(code: CloseCode) -> Self {
        code.as_u16()
    }
}

impl fmt::Debug for CloseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CloseCode({})", self.0)
    }
}

/// The number alone: `1012`.
impl fmt::Display for CloseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for CloseCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.as_u16())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for CloseCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u16::deserialize(deserializer)?;
        Self::from_u16(number).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_the_numbers_that_may_travel() {
        let legal: Vec<u16> = (0..=u16::MAX)
            .filter(|&number| CloseCode::from_u16(number).is_ok())
            .collect();
        let expected: Vec<u16> = (1000..=1003)
            .chain(1007..=1014)
            .chain(3000..=4999)
            .collect();
        assert_eq!(legal, expected);
    }

    #[test]
    fn the_portable_set() {
        assert!(CloseCode::INTERNAL_ERROR.is_portable());
        assert!(CloseCode::try_from(4321).unwrap().is_portable());
        assert!(!CloseCode::SERVICE_RESTART.is_portable());
        assert!(!CloseCode::UNAUTHORIZED.is_portable());
    }

    #[test]
    fn the_error_says_what_to_use() {
        let message = CloseCode::try_from(1006).unwrap_err().to_string();
        assert!(message.starts_with("1006 may not stand in a Close frame; use 1000-1003"));
    }
}
