//! Pings: when one is due, whether it was answered, how long that took.

use std::time::Duration;

use super::nanos::Nanos;

/// The payload of our pings: a counter, so that an answer to an earlier ping is
/// not taken for one to the last.
pub(super) type PingPayload = [u8; 4];

/// Moments are counted from the connection's opening, positions from the first byte
/// of the output.
#[derive(Debug)]
pub(super) struct Keepalive {
    /// When the next ping is due; `None` where none is sent by itself.
    next_ping: Option<Nanos>,
    /// From when on the peer owes a sign of life: a ping has left, and nobody has
    /// answered it by any.
    unanswered: Option<Nanos>,
    /// When the last ping was queued, or left once it has, until its own answer is
    /// here.
    last_ping: Option<Nanos>,
    round_trip: Option<Nanos>,
    /// Where the last ping ends.
    last_ends: u64,
    /// How much of what stands before that the peer is not known to have taken: it
    /// answered no ping behind it.
    untaken: u32,
    /// How many were sent; the last carries this number.
    pings: u32,
}

/// What the time asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Due {
    Nothing,
    Ping,
    GiveUp,
}

impl Keepalive {
    pub(super) fn new(interval: Option<Duration>) -> Self {
        Self {
            next_ping: interval.map(Nanos::new),
            unanswered: None,
            last_ping: None,
            round_trip: None,
            last_ends: 0,
            untaken: 0,
            pings: 0,
        }
    }

    /// Any byte is a sign of life.
    pub(super) const fn heard(&mut self) {
        self.unanswered = None;
    }

    /// From now on the peer owes a sign of life, unless it did before.
    pub(super) fn owes(&mut self, now: Nanos) {
        self.unanswered.get_or_insert(now);
    }

    /// Returns whether the answer is to the last ping.
    pub(super) fn pong(&mut self, now: Nanos, payload: &[u8]) -> bool {
        let answers = payload == self.pings.to_be_bytes();
        match self.last_ping.take_if(|_| answers) {
            Some(at) => {
                self.round_trip = Some(Nanos::new(now.since(at)));
                self.untaken = 0;
                true
            }
            None => false,
        }
    }

    pub(super) const fn awaits_pong(&self) -> bool {
        self.last_ping.is_some()
    }

    /// The payload of the answer that is awaited.
    pub(super) const fn awaited(&self) -> Option<PingPayload> {
        if self.awaits_pong() {
            Some(self.pings.to_be_bytes())
        } else {
            None
        }
    }

    pub(super) fn round_trip(&self) -> Option<Duration> {
        self.round_trip.map(Nanos::get)
    }

    /// How much of the output up to this position the peer is not known to have taken.
    pub(super) fn untaken(&self, position: u64) -> u64 {
        position.saturating_sub(self.last_ends) + u64::from(self.untaken)
    }

    /// Whether the last ping is not wholly written, where this much is.
    #[inline]
    pub(super) const fn waits(&self, written: u64) -> bool {
        written < self.last_ends
    }

    pub(super) fn timeout(&self, ping_timeout: Duration) -> Option<Nanos> {
        let give_up = self.unanswered.map(|sent| sent.plus(ping_timeout));
        [give_up, self.next_ping].into_iter().flatten().min()
    }

    pub(super) fn due(
        &mut self,
        now: Nanos,
        interval: Option<Duration>,
        ping_timeout: Duration,
    ) -> Due {
        if self
            .unanswered
            .is_some_and(|sent| now >= sent.plus(ping_timeout))
        {
            return Due::GiveUp;
        }
        match (self.next_ping, interval) {
            (Some(at), Some(interval)) if now >= at => {
                self.next_ping = Some(now.plus(interval));
                Due::Ping
            }
            _ => Due::Nothing,
        }
    }

    /// Counts a ping that is queued now.
    pub(super) fn ping(&mut self, now: Nanos) -> PingPayload {
        self.pings = self.pings.wrapping_add(1);
        self.last_ping = Some(now);
        self.pings.to_be_bytes()
    }

    /// The ping was queued, up to this position.
    pub(super) fn queued(&mut self, ends: u64) {
        self.untaken = u32::try_from(self.untaken(ends)).unwrap_or(u32::MAX);
        self.last_ends = ends;
    }

    /// The last ping has left; the peer comes to it after this lag, for it has to take
    /// first what lies before.
    pub(super) fn left(&mut self, now: Nanos, lag: Duration) {
        self.last_ping = Some(now);
        self.owes(now.plus(lag));
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
    fn pings_and_gives_up_only_without_any_sign_of_life() {
        let mut keepalive = Keepalive::new(Some(20 * SECOND));
        let due = |keepalive: &mut Keepalive, seconds: u32| {
            keepalive.due(after(seconds), Some(20 * SECOND), 20 * SECOND)
        };
        assert_eq!(due(&mut keepalive, 19), Due::Nothing);
        assert_eq!(due(&mut keepalive, 20), Due::Ping);
        assert_eq!(keepalive.ping(after(20)), [0, 0, 0, 1]);
        keepalive.left(after(20), Duration::ZERO);
        keepalive.heard();
        assert_eq!(due(&mut keepalive, 40), Due::Ping);
        assert_eq!(keepalive.ping(after(40)), [0, 0, 0, 2]);
        keepalive.left(after(40), Duration::ZERO);
        assert_eq!(due(&mut keepalive, 59), Due::Nothing);
        assert_eq!(due(&mut keepalive, 60), Due::GiveUp);
    }

    #[test]
    fn an_answer_to_an_older_ping_is_no_round_trip() {
        let mut keepalive = Keepalive::new(None);
        let first = keepalive.ping(after(0));
        let second = keepalive.ping(after(1));
        assert!(!keepalive.pong(after(2), &first));
        assert_eq!(keepalive.round_trip(), None);
        assert!(keepalive.pong(after(3), &second));
        assert_eq!(keepalive.round_trip(), Some(2 * SECOND));
    }
}
