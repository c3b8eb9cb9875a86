//! What a Close frame says: one that we send, and one that was seen.

use std::fmt;

use crate::{CloseCode, CloseReason, CloseStatus};

/// The body of a Close frame that an endpoint may send (RFC 6455 §5.5.1).
///
/// A reason without a code can't be encoded, so it can't be said.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub enum CloseFrame {
    /// An empty body: the peer reports 1005.
    #[default]
    Empty,
    /// A code and its text.
    Status(CloseCode, CloseReason),
}

impl CloseFrame {
    /// A code with a text, which is cut at a character if it is too long.
    pub fn new(code: CloseCode, reason: impl Into<CloseReason>) -> Self {
        Self::Status(code, reason.into())
    }

    /// How the receiver of this frame sees the end.
    #[must_use]
    pub const fn status(&self) -> CloseStatus {
        match self {
            Self::Empty => CloseStatus::NoStatus,
            Self::Status(code, _) => CloseStatus::Code(*code),
        }
    }

    /// The text, "" where there is none.
    #[must_use]
    pub fn reason(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Status(_, reason) => reason,
        }
    }
}

impl From<CloseCode> for CloseFrame {
    fn from(code: CloseCode) -> Self {
        Self::new(code, "")
    }
}

impl<R: Into<CloseReason>> From<(CloseCode, R)> for CloseFrame {
    fn from((code, reason): (CloseCode, R)) -> Self {
        Self::new(code, reason)
    }
}

/// A Close frame as it stood on the wire, legal or not: what a report keeps.
///
/// `code` is `None` for an empty Close; an illegal code stays its number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SeenClose {
    /// The number, as it travelled.
    pub code: Option<u16>,
    /// The text; bytes that are not UTF-8 are replaced.
    pub reason: CloseReason,
}

impl SeenClose {
    /// How the receiver of this frame sees the end: 1006 where the code may
    /// not travel.
    #[must_use]
    pub fn status(&self) -> CloseStatus {
        match self.code.map(CloseCode::from_u16) {
            None => CloseStatus::NoStatus,
            Some(Ok(code)) => CloseStatus::Code(code),
            Some(Err(_)) => CloseStatus::Abnormal,
        }
    }

    /// The frame that says the same, `None` where the code may not travel.
    #[must_use]
    pub fn to_frame(&self) -> Option<CloseFrame> {
        match self.code.map(CloseCode::from_u16) {
            None => Some(CloseFrame::Empty),
            Some(Ok(code)) => Some(CloseFrame::Status(code, self.reason.clone())),
            Some(Err(_)) => None,
        }
    }
}

impl From<&CloseFrame> for SeenClose {
    fn from(frame: &CloseFrame) -> Self {
        match frame {
            CloseFrame::Empty => Self {
                code: None,
                reason: CloseReason::empty(),
            },
            CloseFrame::Status(code, reason) => Self {
                code: Some(code.as_u16()),
                reason: reason.clone(),
            },
        }
    }
}

/// `1012 Service Restart "retry-after=2.5"`, `empty`, `999 (not allowed)`.
impl fmt::Display for SeenClose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(code) = self.code else {
            return f.write_str("an empty Close");
        };
        write!(f, "{code} {}", crate::name_of(code))?;
        if !self.reason.is_empty() {
            write!(f, " {:?}", self.reason.as_str())?;
        }
        Ok(())
    }
}
