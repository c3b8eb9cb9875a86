//! The times of a connection that is open: its pings, a peer that says nothing, and one
//! that takes nothing.

use std::time::{Duration, Instant};

use bytes::Bytes;

use super::backlog::Backlog;
use super::keepalive::Due;
use super::nanos::Nanos;
use super::{Alarm, Connection, Ended, PONG_ROOM};
use crate::frame::Opcode;
use crate::later;

impl Connection {
    /// Queues a Ping with a payload of the connection's own; the answer
    /// updates [`round_trip`](Self::round_trip).
    ///
    /// # Errors
    /// [`Ended`] once the end has begun.
    pub fn ping(&mut self, now: Instant) -> Result<(), Ended> {
        self.check_open()?;
        self.push_ping(self.moment(now));
        Ok(())
    }

    fn push_ping(&mut self, now: Nanos) {
        let payload = self.keepalive.ping(now);
        self.push(true, Opcode::Ping, Bytes::copy_from_slice(&payload));
        self.keepalive.queued(self.outbox.queued());
        self.heed_silence_of_waiting_ping(now);
    }

    /// The time for an answer begins when a Ping has left. One that waits behind output
    /// is the slow-reader time's to judge; where there is none, a peer that takes
    /// nothing is as silent as one that says nothing.
    fn heed_silence_of_waiting_ping(&mut self, now: Nanos) {
        if self.config.slow_reader.is_none() && self.keepalive.waits(self.outbox.written()) {
            self.keepalive.owes(now);
        }
    }

    /// The socket took this many bytes. The time is asked for where it matters: when a
    /// Ping leaves, and when the socket had refused output before.
    pub fn wrote(&mut self, bytes: usize, now: impl Fn() -> Instant) {
        let ping_waited = self.keepalive.waits(self.outbox.written());
        self.outbox.advance(bytes);
        if ping_waited || self.backlog.is_some() {
            self.note_progress(ping_waited, now);
        }
        if self.outbox.len() <= PONG_ROOM
            && let Some(bare) = &mut self.bare
            && let Some(late) = bare.late_pong.take()
        {
            let payload = Bytes::copy_from_slice(late.payload());
            self.push(true, Opcode::Pong, payload);
        }
    }

    /// Output that makes progress is a sign of life, where the peer had to make room
    /// for it.
    fn note_progress(&mut self, ping_waited: bool, now: impl Fn() -> Instant) {
        let (opened_at, written) = (self.opened_at, self.outbox.written());
        let now = || moment(opened_at, now());
        let backlog = self.backlog.as_mut();
        let lives = backlog.is_some_and(|backlog| backlog.took(now, written));
        if lives {
            self.keepalive.heard();
        }
        if ping_waited && !self.keepalive.waits(written) {
            let lag = self.backlog.as_ref().map(|backlog| backlog.lag());
            self.keepalive.left(now(), lag.unwrap_or_default());
        } else if ping_waited && lives {
            self.heed_silence_of_waiting_ping(now());
        }
    }

    /// The socket is full.
    pub fn write_blocked(&mut self, now: Instant) {
        let (now, written) = (self.moment(now), self.outbox.written());
        let holds = self.keepalive.untaken(written);
        self.backlog
            .get_or_insert_with(|| Box::new(Backlog::new(now, written, holds)))
            .refused(now, holds);
    }

    /// When a peer that takes nothing is given up.
    fn stalled(&self) -> Option<Nanos> {
        let since = self.backlog.as_ref()?.blocked_since?;
        Some(since.plus(self.config.slow_reader?))
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due, if ever.
    #[must_use]
    pub fn timeout(&self) -> Option<Instant> {
        if let Some(ending) = &self.ending {
            return ending.deadline();
        }
        let ping = self.keepalive.timeout(self.config.ping_timeout);
        let due = [self.stalled(), ping].into_iter().flatten().min()?;
        Some(later(self.opened_at, due.get()))
    }

    /// Does what the time asks for: a Ping, the end of an ending that took too
    /// long, or an alarm for the driver. Harmless when called too early.
    pub fn handle_timeout(&mut self, now: Instant) -> Option<Alarm> {
        if let Some(ending) = &mut self.ending {
            ending.handle_timeout(now);
            self.ended(now);
            return None;
        }
        let now = self.moment(now);
        if self.stalled().is_some_and(|due| now >= due) {
            return Some(Alarm::SlowReader);
        }
        let (interval, timeout) = (self.config.ping_interval, self.config.ping_timeout);
        match self.keepalive.due(now, interval, timeout) {
            Due::Nothing => None,
            Due::GiveUp => Some(Alarm::PingTimeout),
            // One that waits is enough.
            Due::Ping if self.keepalive.waits(self.outbox.written()) => {
                self.heed_silence_of_waiting_ping(now);
                None
            }
            Due::Ping => {
                self.push_ping(now);
                None
            }
        }
    }

    /// Forgets that the last Ping is unanswered: the driver has not read, so it
    /// cannot know.
    pub const fn excuse_silence(&mut self) {
        self.keepalive.heard();
    }

    /// Whether the newest Ping has not been answered by its own Pong.
    #[must_use]
    pub const fn awaits_pong(&self) -> bool {
        self.keepalive.awaits_pong()
    }

    /// The time between the last answered Ping and its Pong.
    #[must_use]
    pub fn round_trip(&self) -> Option<Duration> {
        self.keepalive.round_trip()
    }

    /// That time, counted from the opening.
    fn moment(&self, now: Instant) -> Nanos {
        moment(self.opened_at, now)
    }

    /// Where a Pong answers the newest Ping, the peer has taken all before that.
    pub(super) fn ponged(&mut self, now: Instant, payload: &[u8]) {
        let is_newest = self.keepalive.pong(self.moment(now), payload);
        if is_newest && self.outbox.is_empty() {
            self.backlog = None;
        }
    }
}

fn moment(opened_at: Instant, now: Instant) -> Nanos {
    Nanos::new(now.saturating_duration_since(opened_at))
}
