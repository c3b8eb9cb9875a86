//! [`CloseStatus`]: how one endpoint sees the end.

use std::fmt;

use crate::CloseCode;
use crate::name::name_of;

/// How *this* endpoint sees the end (RFC 6455 §7.1.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CloseStatus {
    /// The code of the first Close frame that was received.
    Code(CloseCode),
    /// 1005: the first Close frame received was empty.
    NoStatus,
    /// 1006: no usable Close frame was received, or this endpoint failed the
    /// connection itself (RFC 6455 §7.1.7).
    Abnormal,
    /// 1015: TLS could not be established.
    TlsFailure,
}

impl CloseStatus {
    /// The number, with 1005, 1006 and 1015 for the ends that no frame carried.
    #[must_use]
    pub const fn as_u16(self) -> u16 {
        match self {
            Self::Code(code) => code.as_u16(),
            Self::NoStatus => 1005,
            Self::Abnormal => 1006,
            Self::TlsFailure => 1015,
        }
    }

    /// The status with this number, `None` where no endpoint can see it.
    #[must_use]
    pub const fn from_u16(number: u16) -> Option<Self> {
        match number {
            1005 => Some(Self::NoStatus),
            1006 => Some(Self::Abnormal),
            1015 => Some(Self::TlsFailure),
            _ => match CloseCode::from_u16(number) {
                Ok(code) => Some(Self::Code(code)),
                Err(_) => None,
            },
        }
    }

    /// The registered name, or the name of the code's range.
    #[must_use]
    pub const fn name(self) -> &'static str {
        name_of(self.as_u16())
    }

    /// The code, where a frame carried one.
    #[must_use]
    pub const fn code(self) -> Option<CloseCode> {
        match self {
            Self::Code(code) => Some(code),
            _ => None,
        }
    }
}

impl From<CloseCode> for CloseStatus {
    fn from(code: CloseCode) -> Self {
        Self::Code(code)
    }
}

/// Number and name: `1012 Service Restart`.
impl fmt::Display for CloseStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.as_u16(), self.name())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for CloseStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.as_u16())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for CloseStatus {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u16::deserialize(deserializer)?;
        Self::from_u16(number)
            .ok_or_else(|| serde::de::Error::custom(crate::InvalidCloseCode(number)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_round() {
        for number in 0..=u16::MAX {
            if let Some(status) = CloseStatus::from_u16(number) {
                assert_eq!(status.as_u16(), number);
            } else {
                assert!(CloseCode::from_u16(number).is_err());
            }
        }
    }

    #[test]
    fn reads_as_number_and_name() {
        assert_eq!(CloseStatus::NoStatus.to_string(), "1005 No Status Rcvd");
        assert_eq!(CloseStatus::Abnormal.to_string(), "1006 Abnormal Closure");
    }
}
