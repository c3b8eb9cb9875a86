//! [`Pace`]: when the next attempt is made, and where. Pure: time and chance are
//! passed in.

use std::time::Duration;

use farewell_close::{
    Advice, CloseCode, CloseStatus, Decision, Reconnect, STABLE, should_reconnect,
};
use http::header::RETRY_AFTER;

use super::event::Loss;
use crate::connect::ConnectError;
use crate::dial::DialError;

/// So many changes in a row may fail to lead to a stable connection.
pub const CHANGES_IN_A_ROW: u32 = 5;

/// 1013 goes to another address within this time: everyone who was told may go
/// there at once.
const ELSEWHERE: Duration = Duration::from_secs(1);
/// After a connection that was not stable no named delay is shorter: a server
/// that names none, over and over, would make a busy loop.
const SHORTEST_NAMED: Duration = Duration::from_secs(1);
/// A `Retry-After` above this is taken for this.
const LONGEST_NAMED: Duration = Duration::from_secs(300);

/// What follows a loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// An attempt, so long after the loss.
    After(Duration),
    /// The end, unless something is changed.
    Unless(Reconnect),
    /// The end: no attempt is left.
    Exhausted,
}

/// Counts attempts and turns, and knows whose turn it is.
#[derive(Debug)]
pub(super) struct Pace {
    addresses: usize,
    /// The address of the present or the next attempt.
    index: usize,
    /// How many addresses in a row had their turn in vain.
    passed_over: usize,
    /// How often there was a back-off since the last stable connection.
    rounds: u32,
    /// How many attempts were made since the last stable connection.
    attempts: u32,
    /// How many changes were made since then.
    changes: u32,
    /// Whether a restart was already evaded since then.
    evaded: bool,
    pub(super) most_attempts: Option<u32>,
    pub(super) stable_after: Duration,
}

impl Pace {
    pub(super) const fn new(addresses: usize) -> Self {
        Self {
            addresses,
            index: 0,
            passed_over: 0,
            rounds: 0,
            attempts: 0,
            changes: 0,
            evaded: false,
            most_attempts: None,
            stable_after: STABLE,
        }
    }

    /// The address whose turn it is.
    pub(super) const fn index(&self) -> usize {
        self.index
    }

    /// Which attempt the next one is, from 1.
    pub(super) const fn next_attempt(&self) -> u32 {
        self.attempts.saturating_add(1)
    }

    pub(super) const fn attempt_begins(&mut self) {
        self.attempts = self.attempts.saturating_add(1);
    }

    /// There are other addresses now, and the first has its turn.
    pub(super) const fn readdress(&mut self, addresses: usize) {
        self.addresses = addresses;
        self.index = 0;
        self.passed_over = 0;
    }

    /// How long the connection that now ends was open.
    pub(super) fn was_open(&mut self, duration: Duration) {
        if duration >= self.stable_after {
            self.rounds = 0;
            self.attempts = 0;
            self.changes = 0;
            self.passed_over = 0;
            self.evaded = false;
        }
    }

    /// Whether a server that restarts may be evaded: once for each stable
    /// connection, so that two that restart all the time make no busy loop. Then
    /// the next address has its turn; the answer is the present one's.
    pub(super) fn evade(&mut self) -> Option<usize> {
        if self.evaded || self.is_exhausted() {
            return None;
        }
        self.evaded = true;
        let present = self.index;
        self.index = (self.index + 1) % self.addresses;
        Some(present)
    }

    /// Back to the address that was evaded.
    pub(super) const fn back_to(&mut self, index: usize) {
        self.index = index;
    }

    pub(super) fn after(&mut self, loss: &Loss, position: f64) -> Next {
        let decision = decide(loss, self.rounds);
        let Some(delay) = decision.delay(position) else {
            return Next::Unless(Advice::from(decision).reconnect);
        };
        if self.is_exhausted() {
            return Next::Exhausted;
        }
        let overloaded = loss.status() == CloseStatus::Code(CloseCode::TRY_AGAIN_LATER);
        if overloaded || matches!(loss, Loss::Failed(_)) {
            self.index = (self.index + 1) % self.addresses;
            if self.passed_over + 1 < self.addresses {
                self.passed_over += 1;
                return Next::After(if overloaded {
                    ELSEWHERE.mul_f64(position)
                } else {
                    Duration::ZERO
                });
            }
            self.passed_over = 0;
        }
        let earlier = self.rounds;
        self.rounds = self.rounds.saturating_add(1);
        let named = matches!(decision, Decision::Retry { min, max } if min == max);
        Next::After(if named && earlier > 0 {
            delay.max(SHORTEST_NAMED)
        } else {
            delay
        })
    }

    /// Something was changed: `None` where that was tried too often.
    pub(super) fn after_change(&mut self, position: f64) -> Option<Next> {
        if self.is_exhausted() {
            return Some(Next::Exhausted);
        }
        if self.changes >= CHANGES_IN_A_ROW {
            return None;
        }
        let earlier = self.changes;
        self.changes += 1;
        let Some(earlier) = earlier.checked_sub(1) else {
            return Some(Next::After(Duration::ZERO));
        };
        back_off(earlier).delay(position).map(Next::After)
    }

    fn is_exhausted(&self) -> bool {
        self.most_attempts.is_some_and(|most| self.attempts >= most)
    }
}

fn back_off(rounds: u32) -> Decision {
    should_reconnect(CloseStatus::Abnormal, "", rounds, Duration::ZERO)
}

/// The close model's decision. That a connection was stable is seen to by
/// [`Pace::was_open`].
fn decide(loss: &Loss, rounds: u32) -> Decision {
    let error = match loss {
        Loss::Closed(report) => {
            return should_reconnect(report.status, report.reason(), rounds, Duration::ZERO);
        }
        Loss::Failed(error) => error,
    };
    match &**error {
        ConnectError::Refused(head) => {
            let seconds = head.headers().get(RETRY_AFTER);
            let named = seconds
                .and_then(|value| value.to_str().ok()?.trim().parse().ok())
                .map(|seconds| Duration::from_secs(seconds).min(LONGEST_NAMED));
            let status = head.status().as_u16();
            match Advice::after_refusal(status, named).reconnect {
                Reconnect::No => Decision::Stop,
                Reconnect::Changed => Decision::AfterChange,
                Reconnect::Yes => match named {
                    Some(delay) if matches!(status, 429 | 503) => Decision::Retry {
                        min: delay,
                        max: delay,
                    },
                    _ => back_off(rounds),
                },
            }
        }
        // What rustls itself refuses stays refused; a network that breaks during
        // its handshake is only a network.
        ConnectError::Dial(DialError::Tls { source, .. })
            if !matches!(
                source.kind(),
                std::io::ErrorKind::InvalidData | std::io::ErrorKind::Other
            ) =>
        {
            back_off(rounds)
        }
        ConnectError::Dial(DialError::Unreachable { .. })
        | ConnectError::Handshake(_)
        | ConnectError::Response(_)
        | ConnectError::Random(_) => back_off(rounds),
        _ => Decision::AfterChange,
    }
}

#[cfg(test)]
mod tests;
