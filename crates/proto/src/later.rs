//! [`later`]: the one way from a moment to a later one.

use std::time::{Duration, Instant};

/// As good as never, and far from what any clock can count: a hundred years.
const NEVER: Duration = Duration::from_secs(100 * 365 * 24 * 3600);

/// This long after that moment, of this clock or of one that has its moments. A span
/// that no clock can count, such as [`Duration::MAX`], is never over;
/// `Instant + Duration` would panic.
#[must_use]
pub fn later<I: Copy + Into<Instant> + From<Instant>>(moment: I, span: Duration) -> I {
    let later = moment.into().checked_add(span.min(NEVER));
    later.map_or(moment, I::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_without_an_end_is_never_over() {
        let now = Instant::now();
        let second = Duration::from_secs(1);
        assert_eq!(later(now, second).duration_since(now), second);
        let never = later(now, Duration::MAX);
        assert_eq!(never.duration_since(now), NEVER);
        assert_eq!(later(never, Duration::MAX).duration_since(never), NEVER);
    }
}
