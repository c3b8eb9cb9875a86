//! Whether and when to come back: pure functions of what is known.

use std::ops::RangeInclusive;
use std::time::Duration;

use crate::CloseStatus;

/// The longest delay before a first attempt (RFC 6455 §7.2.3), and the unit of
/// the back-off.
const BASE: Duration = Duration::from_secs(5);
/// No back-off waits longer.
const CAP: Duration = Duration::from_secs(60);
/// A connection that lasted this long has proved itself; the back-off starts anew.
pub const STABLE: Duration = Duration::from_secs(10);
/// Delays that a server names are clamped to this.
pub const LONGEST_NAMED: Duration = Duration::from_secs(300);
/// The shortest and the longest wait after a 1012 that names no delay. The text
/// registered with the code says 5–30 s, for servers that do not pace their
/// closes; farewell's servers do.
pub const RESTART_WINDOW: RangeInclusive<Duration> =
    Duration::from_secs(1)..=Duration::from_secs(5);

/// What a client does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Decision {
    /// Come back after a delay taken at random between the two, both included.
    Retry {
        /// The shortest delay.
        min: Duration,
        /// The longest delay.
        max: Duration,
    },
    /// Do not come back.
    Stop,
    /// Come back only after something was changed.
    AfterChange,
}

impl Decision {
    /// The delay at `position` of the range: 0.0 is the shortest, 1.0 the
    /// longest. Give it a uniform random number. `None` if not to come back.
    #[must_use]
    pub fn delay(self, position: f64) -> Option<Duration> {
        match self {
            Self::Retry { min, max } => Some(between(min, max, position.clamp(0.0, 1.0))),
            Self::Stop | Self::AfterChange => None,
        }
    }
}

/// Decides from how the last connection ended whether and when to come back.
///
/// `attempt` counts the attempts since the last connection that was stable, 0
/// for the first; `stable_for` is how long the last connection was open. Back-off
/// is truncated exponential with full jitter, and starts anew only after 10 s of
/// stability. A delay in the reason is obeyed with 1008 and 1011 to 1014.
///
/// ```
/// use std::time::Duration;
/// use farewell_close::{CloseCode, Decision, should_reconnect};
///
/// let restart = CloseCode::SERVICE_RESTART.into();
/// let exactly = Duration::from_millis(2500);
/// assert_eq!(
///     should_reconnect(restart, "restarting; retry-after=2.5", 0, Duration::ZERO),
///     Decision::Retry { min: exactly, max: exactly },
/// );
/// assert_eq!(should_reconnect(CloseCode::NORMAL.into(), "", 0, Duration::ZERO), Decision::Stop);
/// ```
#[must_use]
pub fn should_reconnect(
    status: CloseStatus,
    reason: &str,
    attempt: u32,
    stable_for: Duration,
) -> Decision {
    let number = status.as_u16();
    if let Some(delay) = named_delay(status, reason) {
        return Decision::Retry {
            min: delay,
            max: delay,
        };
    }
    let attempt = if stable_for >= STABLE { 0 } else { attempt };
    let back_off = CAP.min(BASE.saturating_mul(2u32.saturating_pow(attempt)));
    match number {
        1000 | 1005 | 1008 | 3000 | 3003 => Decision::Stop,
        1002 | 1003 | 1007 | 1009 | 1010 | 1015 => Decision::AfterChange,
        1012 => Decision::Retry {
            min: *RESTART_WINDOW.start(),
            max: back_off,
        },
        1013 => Decision::Retry {
            min: BASE,
            max: CAP.min(back_off.saturating_mul(2)),
        },
        _ => Decision::Retry {
            min: Duration::ZERO,
            max: back_off,
        },
    }
}

/// The delay that the reason names, with the codes that may have one.
pub(crate) fn named_delay(status: CloseStatus, reason: &str) -> Option<Duration> {
    matches!(status.as_u16(), 1008 | 1011..=1014)
        .then(|| retry_after(reason))
        .flatten()
}

/// The delay that a reason names as `retry-after=<decimal seconds>`: the first
/// such word, clamped to 0–300 s; `None` where there is none or it is not finite.
#[must_use]
pub fn retry_after(reason: &str) -> Option<Duration> {
    const KEY: &str = "retry-after=";
    let value = &reason[reason.find(KEY)? + KEY.len()..];
    let end = value
        .find(|c: char| !c.is_ascii_digit() && c != '.' && c != '-' && c != '+')
        .unwrap_or(value.len());
    let seconds: f64 = value[..end].parse().ok()?;
    seconds
        .is_finite()
        .then(|| Duration::from_secs_f64(seconds.clamp(0.0, LONGEST_NAMED.as_secs_f64())))
}

/// The delay that the `index`-th of the connections closed by one restart is
/// told, so that the clients arrive evenly over `window`.
///
/// The golden-ratio sequence fills the window evenly however many there are
/// and in whatever order they end, without a number shared between them.
#[must_use]
pub fn restart_delay(index: u64, window: &RangeInclusive<Duration>) -> Duration {
    const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;
    let position = (index.wrapping_mul(GOLDEN) >> 11) as f64 / (1u64 << 53) as f64;
    between(*window.start(), *window.end(), position)
}

/// The time at `position` between two, from 0.0 to 1.0.
fn between(min: Duration, max: Duration, position: f64) -> Duration {
    let span = max.saturating_sub(min);
    let part = Duration::try_from_secs_f64(span.as_secs_f64() * position);
    min.saturating_add(part.unwrap_or(span))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CloseCode;
    use proptest::prelude::*;

    fn first(number: u16) -> Decision {
        let status = CloseStatus::from_u16(number).unwrap();
        should_reconnect(status, "", 0, Duration::ZERO)
    }

    const fn seconds(min: u64, max: u64) -> Decision {
        Decision::Retry {
            min: Duration::from_secs(min),
            max: Duration::from_secs(max),
        }
    }

    #[test]
    fn a_range_without_an_end_is_no_panic() {
        let min = Duration::from_secs(1);
        let endless = Decision::Retry {
            min,
            max: Duration::MAX,
        };
        assert_eq!(endless.delay(0.0), Some(min));
        assert_eq!(endless.delay(1.0), Some(Duration::MAX));
        for index in 0..1_000 {
            assert!(restart_delay(index, &(min..=Duration::MAX)) >= min);
            assert_eq!(
                restart_delay(index, &(Duration::MAX..=Duration::MAX)),
                Duration::MAX
            );
        }
    }

    #[test]
    fn the_advice_of_every_status() {
        for number in [1000, 1005, 1008, 3000, 3003] {
            assert_eq!(first(number), Decision::Stop, "{number}");
        }
        for number in [1002, 1003, 1007, 1009, 1010, 1015] {
            assert_eq!(first(number), Decision::AfterChange, "{number}");
        }
        for number in [1001, 1006, 1011, 1014, 3001, 3008, 4000, 4999] {
            assert_eq!(first(number), seconds(0, 5), "{number}");
        }
        assert_eq!(first(1012), seconds(1, 5));
        assert_eq!(first(1013), seconds(5, 10));
    }

    #[test]
    fn backs_off_to_the_cap_and_starts_anew_only_when_stable() {
        let lost = CloseStatus::Abnormal;
        let after = |attempt, stable| should_reconnect(lost, "", attempt, stable);
        assert_eq!(after(1, Duration::ZERO), seconds(0, 10));
        assert_eq!(after(3, Duration::ZERO), seconds(0, 40));
        assert_eq!(after(4, Duration::ZERO), seconds(0, 60));
        assert_eq!(after(u32::MAX, Duration::ZERO), seconds(0, 60));
        assert_eq!(after(4, Duration::from_millis(9_999)), seconds(0, 60));
        assert_eq!(after(4, Duration::from_secs(10)), seconds(0, 5));
    }

    #[test]
    fn a_named_delay_counts_with_five_codes_only() {
        for number in 1000..=4999 {
            let Ok(code) = CloseCode::from_u16(number) else {
                continue;
            };
            let decision = should_reconnect(code.into(), "retry-after=7", 9, Duration::ZERO);
            let obeyed = matches!(number, 1008 | 1011..=1014);
            assert_eq!(decision == seconds(7, 7), obeyed, "{number}");
        }
    }

    #[test]
    fn reads_the_first_delay_and_clamps_it() {
        let read = |text| retry_after(text).map(|delay| delay.as_secs_f64());
        assert_eq!(read("restarting; retry-after=3.25; id=1"), Some(3.25));
        assert_eq!(read("retry-after=1 retry-after=2"), Some(1.0));
        assert_eq!(read("retry-after=-4"), Some(0.0));
        assert_eq!(read("retry-after=1000000"), Some(300.0));
        assert_eq!(read("retry-after=inf"), None);
        assert_eq!(read("retry-after=nan"), None);
        assert_eq!(read("retry-after="), None);
        assert_eq!(read("retry after 5"), None);
    }

    #[test]
    fn restart_delays_fill_the_window_evenly() {
        let mut buckets = [0; 8];
        for index in 0..1_000 {
            let delay = restart_delay(index, &RESTART_WINDOW);
            assert!(RESTART_WINDOW.contains(&delay));
            buckets[((delay.as_secs_f64() - 1.0) * 2.0) as usize] += 1;
        }
        assert!(
            buckets.iter().all(|count| (115..=135).contains(count)),
            "{buckets:?}"
        );
    }

    proptest! {
        #[test]
        fn never_panics_and_never_waits_beyond_the_bounds(
            number in 0u16..5000, reason in ".{0,60}", attempt: u32, millis: u64, position: f64,
        ) {
            if let Some(status) = CloseStatus::from_u16(number) {
                let decision = should_reconnect(status, &reason, attempt, Duration::from_millis(millis));
                if let Some(delay) = decision.delay(position) {
                    prop_assert!(delay <= LONGEST_NAMED);
                }
            }
        }
    }
}
