//! [`Advice`]: should the client come back, and when.

use std::time::Duration;

use crate::CloseStatus;
use crate::reconnect::{Decision, should_reconnect};
use crate::words::words;

/// Whether to reconnect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reconnect {
    /// Yes, after a delay.
    Yes,
    /// No.
    No,
    /// Only after something was changed: the message, the credentials, a setting.
    Changed,
}

words!(Reconnect, "reconnect", {
    Yes = "yes",
    No = "no",
    Changed = "changed",
});

/// What a client does after the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Advice {
    /// Whether to come back.
    pub reconnect: Reconnect,
    /// The shortest and the longest delay in milliseconds, from which the
    /// client takes one at random; `None` where it does not come back.
    pub after_ms: Option<[u64; 2]>,
}

impl Advice {
    /// Do not come back.
    pub const NO: Self = Self {
        reconnect: Reconnect::No,
        after_ms: None,
    };
    /// Come back only with something changed.
    pub const CHANGED: Self = Self {
        reconnect: Reconnect::Changed,
        after_ms: None,
    };

    /// Advice on the first attempt after an end with this status and reason.
    #[must_use]
    pub fn after(status: CloseStatus, reason: &str) -> Self {
        should_reconnect(status, reason, 0, Duration::ZERO).into()
    }

    /// Advice on an opening handshake that was refused with an HTTP status:
    /// 401, 403 and 404 no; 429 and 503 after `retry_after`, or backing off; 408
    /// and 425, which say that the time was wrong, backing off; other 4xx
    /// changed; everything else backing off.
    #[must_use]
    pub fn after_refusal(http_status: u16, retry_after: Option<Duration>) -> Self {
        match (http_status, retry_after) {
            (401 | 403 | 404, _) => Self::NO,
            (429 | 503, Some(delay)) => Decision::Retry {
                min: delay,
                max: delay,
            }
            .into(),
            (408 | 425 | 429 | 500..=599, _) => Self::after(CloseStatus::Abnormal, ""),
            (400..=499, _) => Self::CHANGED,
            _ => Self::after(CloseStatus::Abnormal, ""),
        }
    }
}

impl From<Decision> for Advice {
    fn from(decision: Decision) -> Self {
        let millis = |delay: Duration| u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        match decision {
            Decision::Stop => Self::NO,
            Decision::AfterChange => Self::CHANGED,
            Decision::Retry { min, max } => Self {
                reconnect: Reconnect::Yes,
                after_ms: Some([millis(min), millis(max)]),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refused_handshakes() {
        let ten = Some(Duration::from_secs(10));
        assert_eq!(Advice::after_refusal(401, ten), Advice::NO);
        assert_eq!(Advice::after_refusal(404, None), Advice::NO);
        assert_eq!(Advice::after_refusal(426, None), Advice::CHANGED);
        for too_late_or_early in [408, 425] {
            let advice = Advice::after_refusal(too_late_or_early, None);
            assert_eq!(advice.after_ms, Some([0, 5_000]));
        }
        assert_eq!(
            Advice::after_refusal(503, ten).after_ms,
            Some([10_000, 10_000])
        );
        assert_eq!(Advice::after_refusal(503, None).after_ms, Some([0, 5_000]));
        assert_eq!(Advice::after_refusal(502, None).reconnect, Reconnect::Yes);
    }
}
