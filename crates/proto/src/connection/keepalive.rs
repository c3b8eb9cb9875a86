//! Pings: when one is due, whether it was answered, how long that took.

use std::time::{Duration, Instant};

/// The payload of our pings: a counter, so that an answer to an earlier ping is
/// not taken for one to the last.
pub(super) type PingPayload = [u8; 4];

#[derive(Debug)]
pub(super) struct Keepalive {
    /// When the next ping is due; `None` where none is sent by itself.
    next_ping: Option<Instant>,
    /// When the last ping left that nobody has answered by any sign of life.
    unanswered: Option<Instant>,
    /// The last ping and when it left, for the round-trip time.
    last_ping: Option<(PingPayload, Instant)>,
    round_trip: Option<Duration>,
    pings: u32,
}

/// What the time asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Due {
    Nothing,
    Ping(PingPayload),
    GiveUp,
}

impl Keepalive {
    pub(super) fn new(now: Instant, interval: Option<Duration>) -> Self {
        Self {
            next_ping: interval.map(|interval| now + interval),
            unanswered: None,
            last_ping: None,
            round_trip: None,
            pings: 0,
        }
    }

    /// Any byte is a sign of life.
    pub(super) const fn heard(&mut self) {
        self.unanswered = None;
    }

    pub(super) fn pong(&mut self, now: Instant, payload: &[u8]) {
        if let Some((sent, at)) = self.last_ping
            && payload == sent
        {
            self.last_ping = None;
            self.round_trip = Some(now.saturating_duration_since(at));
        }
    }

    pub(super) const fn round_trip(&self) -> Option<Duration> {
        self.round_trip
    }

    pub(super) fn timeout(&self, ping_timeout: Duration) -> Option<Instant> {
        let give_up = self.unanswered.map(|sent| sent + ping_timeout);
        [give_up, self.next_ping].into_iter().flatten().min()
    }

    pub(super) fn due(
        &mut self,
        now: Instant,
        interval: Option<Duration>,
        ping_timeout: Duration,
    ) -> Due {
        if self
            .unanswered
            .is_some_and(|sent| now >= sent + ping_timeout)
        {
            return Due::GiveUp;
        }
        match (self.next_ping, interval) {
            (Some(at), Some(interval)) if now >= at => {
                self.next_ping = Some(now + interval);
                Due::Ping(self.ping(now))
            }
            _ => Due::Nothing,
        }
    }

    /// Counts a ping that is sent now.
    pub(super) fn ping(&mut self, now: Instant) -> PingPayload {
        self.pings = self.pings.wrapping_add(1);
        let payload = self.pings.to_be_bytes();
        self.last_ping = Some((payload, now));
        self.unanswered.get_or_insert(now);
        payload
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn pings_and_gives_up_only_without_any_sign_of_life() {
        let start = Instant::now();
        let mut keepalive = Keepalive::new(start, Some(20 * SECOND));
        let due = |keepalive: &mut Keepalive, after: u32| {
            keepalive.due(start + after * SECOND, Some(20 * SECOND), 20 * SECOND)
        };
        assert_eq!(due(&mut keepalive, 19), Due::Nothing);
        assert_eq!(due(&mut keepalive, 20), Due::Ping([0, 0, 0, 1]));
        keepalive.heard();
        assert_eq!(due(&mut keepalive, 40), Due::Ping([0, 0, 0, 2]));
        assert_eq!(due(&mut keepalive, 59), Due::Nothing);
        assert_eq!(due(&mut keepalive, 60), Due::GiveUp);
    }

    #[test]
    fn an_answer_to_an_older_ping_is_no_round_trip() {
        let start = Instant::now();
        let mut keepalive = Keepalive::new(start, None);
        let first = keepalive.ping(start);
        let second = keepalive.ping(start + SECOND);
        keepalive.pong(start + 2 * SECOND, &first);
        assert_eq!(keepalive.round_trip(), None);
        keepalive.pong(start + 3 * SECOND, &second);
        assert_eq!(keepalive.round_trip(), Some(2 * SECOND));
    }
}
