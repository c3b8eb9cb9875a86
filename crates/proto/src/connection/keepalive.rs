//! Pings: when one is due, whether it was answered, how long that took.

use std::time::Duration;

use super::nanos::Nanos;

/// The payload of our pings: a counter, so that an answer to an earlier ping is
/// not taken for one to the last.
pub(super) type PingPayload = [u8; 4];

/// Moments are counted from the connection's opening.
#[derive(Debug)]
pub(super) struct Keepalive {
    /// When the next ping is due; `None` where none is sent by itself.
    next_ping: Option<Nanos>,
    /// When the last ping left that nobody has answered by any sign of life.
    unanswered: Option<Nanos>,
    /// When the last ping left, until its own answer is here.
    last_ping: Option<Nanos>,
    round_trip: Option<Nanos>,
    /// How many were sent; the last carries this number.
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
    pub(super) fn new(interval: Option<Duration>) -> Self {
        Self {
            next_ping: interval.map(Nanos::new),
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

    pub(super) fn pong(&mut self, now: Nanos, payload: &[u8]) {
        if let Some(at) = self.last_ping
            && payload == self.pings.to_be_bytes()
        {
            self.last_ping = None;
            self.round_trip = Some(Nanos::new(now.since(at)));
        }
    }

    pub(super) const fn awaits_pong(&self) -> bool {
        self.last_ping.is_some()
    }

    pub(super) fn round_trip(&self) -> Option<Duration> {
        self.round_trip.map(Nanos::get)
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
                Due::Ping(self.ping(now))
            }
            _ => Due::Nothing,
        }
    }

    /// Counts a ping that is sent now.
    pub(super) fn ping(&mut self, now: Nanos) -> PingPayload {
        self.pings = self.pings.wrapping_add(1);
        self.last_ping = Some(now);
        self.unanswered.get_or_insert(now);
        self.pings.to_be_bytes()
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
        assert_eq!(due(&mut keepalive, 20), Due::Ping([0, 0, 0, 1]));
        keepalive.heard();
        assert_eq!(due(&mut keepalive, 40), Due::Ping([0, 0, 0, 2]));
        assert_eq!(due(&mut keepalive, 59), Due::Nothing);
        assert_eq!(due(&mut keepalive, 60), Due::GiveUp);
    }

    #[test]
    fn an_answer_to_an_older_ping_is_no_round_trip() {
        let mut keepalive = Keepalive::new(None);
        let first = keepalive.ping(after(0));
        let second = keepalive.ping(after(1));
        keepalive.pong(after(2), &first);
        assert_eq!(keepalive.round_trip(), None);
        keepalive.pong(after(3), &second);
        assert_eq!(keepalive.round_trip(), Some(2 * SECOND));
    }
}
