//! [`Backlog`]: output that the socket did not take at once, and how fast the peer
//! takes it.

use std::time::Duration;

use super::nanos::Nanos;

/// Begins when the socket refuses output, and ends when the peer has answered a Ping
/// that lay behind all of it.
///
/// Between two moments at which the socket was full, the peer took exactly what was
/// written between them. What the socket holds when it is full the peer has still to
/// take before it comes to a Ping: at that pace, this lasts for the [`lag`](Self::lag).
#[derive(Debug)]
pub(super) struct Backlog {
    /// Since when the socket has taken nothing; `None` while it takes what comes.
    pub(super) blocked_since: Option<Nanos>,
    begun: Nanos,
    /// The position in the output at which it was refused first.
    begun_at: u64,
    /// What a full socket holds, at most.
    holds: u64,
    /// How much the peer has taken since, and until when.
    taken: u64,
    taken_by: Nanos,
}

impl Backlog {
    /// The socket refuses what stands behind this position; the peer is known to have
    /// taken all but `holds` bytes of what stands before it.
    pub(super) const fn new(now: Nanos, position: u64, holds: u64) -> Self {
        Self {
            blocked_since: Some(now),
            begun: now,
            begun_at: position,
            holds,
            taken: 0,
            taken_by: now,
        }
    }

    /// The same at a later time.
    pub(super) fn refused(&mut self, now: Nanos, holds: u64) {
        if self.blocked_since.is_none() {
            self.blocked_since = Some(now);
            self.holds = self.holds.min(holds);
        }
    }

    /// The socket took output up to this position. Returns whether it had refused some
    /// before: the peer made room for this, and so it lives.
    pub(super) fn took(&mut self, now: impl FnOnce() -> Nanos, position: u64) -> bool {
        let had_refused = self.blocked_since.take().is_some();
        if had_refused {
            self.taken_by = now();
            self.taken = position - self.begun_at;
        }
        had_refused
    }

    /// How long the peer takes for what lies in the socket, at the pace that it showed.
    pub(super) fn lag(&self) -> Duration {
        let nanos = self.taken_by.since(self.begun).as_nanos();
        let lag = nanos.saturating_mul(u128::from(self.holds)) / u128::from(self.taken.max(1));
        Duration::from_nanos(u64::try_from(lag).unwrap_or(u64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn after(seconds: u32) -> Nanos {
        Nanos::new(seconds * SECOND)
    }

    #[test]
    fn the_lag_is_what_the_socket_holds_at_the_pace_of_the_peer() {
        let mut backlog = Backlog::new(after(5), 64_000, 64_000);
        assert_eq!(
            backlog.lag(),
            Duration::ZERO,
            "nothing is known of its pace"
        );
        for second in 1..=10 {
            let taken = 64_000 + 1_000 * u64::from(second);
            assert!(backlog.took(|| after(5 + second), taken));
            assert!(!backlog.took(|| unreachable!("it took the last at once"), taken));
            backlog.refused(after(5 + second), 64_000);
            assert_eq!(backlog.lag(), 64 * SECOND);
        }
        // It was less than it seemed.
        assert!(backlog.took(|| after(16), 75_000));
        backlog.refused(after(16), 32_000);
        assert_eq!(backlog.lag(), 32 * SECOND);
    }

    #[test]
    fn no_pace_is_too_slow_to_be_counted() {
        let mut backlog = Backlog::new(after(0), u64::MAX - 1, u64::MAX);
        assert!(backlog.took(|| Nanos::new(Duration::MAX), u64::MAX));
        assert_eq!(backlog.lag(), Duration::from_nanos(u64::MAX));
    }
}
