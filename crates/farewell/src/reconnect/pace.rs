//! [`Pace`]: when the next attempt is made, and where. Pure: time and chance are
//! passed in.

use std::time::Duration;

use farewell_close::{
    Advice, CloseCode, CloseStatus, Decision, Dialect, Reconnect, STABLE, should_reconnect,
};
use farewell_proto::later;
use tokio::time::Instant;

use super::event::Loss;
use crate::connect::ConnectError;

/// So many changes in a row may fail to lead to a stable connection.
pub const CHANGES_IN_A_ROW: u32 = 5;

/// 1013 goes to another address within this time: everyone who was told may go
/// there at once.
const ELSEWHERE: Duration = Duration::from_secs(1);
/// After a connection that was not stable no named delay is shorter: a server
/// that names none, over and over, would make a busy loop. It doubles with each
/// round, but for the slots of 1012.
const SHORTEST_NAMED: Duration = Duration::from_secs(1);
/// Up to this.
const LONGEST_FLOOR: Duration = Duration::from_secs(60);

/// What a `Retry-After` is stretched by at most, at random: it says the same to all
/// who were refused together. A delay in a Close's reason is one client's own.
const STRETCH: f64 = 0.2;

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
    /// For each address, before when it does not want to be visited.
    not_before: Vec<Option<Instant>>,
    /// The address of the present or the next attempt.
    index: usize,
    /// How many addresses in a row had their turn in vain.
    passed_over: usize,
    /// Whether one of those may be better without any change.
    hopeful: bool,
    /// How often there was a back-off since the last stable connection.
    rounds: u32,
    /// How many attempts were made since the last stable connection.
    attempts: u32,
    /// How many changes were made since then.
    changes: u32,
    /// Whether a restart was already evaded since then.
    evaded: bool,
    /// What the server's codes mean, where they are its own.
    pub(super) dialect: Option<Dialect>,
    pub(super) most_attempts: Option<u32>,
    pub(super) stable_after: Duration,
}

impl Pace {
    pub(super) fn new(addresses: usize) -> Self {
        Self {
            not_before: vec![None; addresses],
            index: 0,
            passed_over: 0,
            hopeful: false,
            rounds: 0,
            attempts: 0,
            changes: 0,
            evaded: false,
            dialect: None,
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

    /// The attempt that had begun was put off; so long, as after a failure.
    pub(super) fn put_off(&mut self, position: f64) -> Duration {
        self.attempts = self.attempts.saturating_sub(1);
        self.pause(position)
    }

    /// A back-off that is no address's fault.
    pub(super) fn pause(&mut self, position: f64) -> Duration {
        let earlier = self.rounds;
        self.rounds = self.rounds.saturating_add(1);
        back_off(earlier).delay(position).unwrap_or_default()
    }

    /// There are other addresses now, and the first has its turn.
    pub(super) fn readdress(&mut self, addresses: usize) {
        self.not_before = vec![None; addresses];
        self.index = 0;
        self.new_round();
    }

    /// How long the connection that now ends was open.
    pub(super) fn was_open(&mut self, duration: Duration) {
        if duration >= self.stable_after {
            self.rounds = 0;
            self.attempts = 0;
            self.changes = 0;
            self.evaded = false;
            self.new_round();
        }
    }

    /// Whether a server that restarts may be evaded: once for each stable
    /// connection, so that two that restart all the time make no busy loop. Then
    /// the next address has its turn; the answer is the present one's.
    pub(super) fn evade(&mut self, now: Instant) -> Option<usize> {
        let other = self.following();
        if self.evaded || self.is_exhausted() || self.is_early(other, now) {
            return None;
        }
        self.evaded = true;
        let present = self.index;
        self.index = other;
        Some(present)
    }

    /// Back to the address that was evaded.
    pub(super) const fn back_to(&mut self, index: usize) {
        self.index = index;
    }

    /// What follows a loss that happened then.
    pub(super) fn after(&mut self, loss: &Loss, position: f64, at: Instant) -> Next {
        let decision = self.decide(loss);
        let overloaded = loss.status() == CloseStatus::Code(CloseCode::TRY_AGAIN_LATER);
        if overloaded || concerns_the_address(loss) {
            self.pass_over(loss, decision, overloaded, position, at)
        } else if let Some(delay) = self.delay(loss, decision, position) {
            if self.is_exhausted() {
                return Next::Exhausted;
            }
            self.rounds = self.rounds.saturating_add(1);
            Next::After(delay)
        } else {
            Next::Unless(Advice::from(decision).reconnect)
        }
    }

    /// The close model's decision. That a connection was stable is seen to by
    /// [`Self::was_open`].
    fn decide(&self, loss: &Loss) -> Decision {
        let (rounds, unstable) = (self.rounds, Duration::ZERO);
        match (loss, self.dialect) {
            (Loss::Closed(report), Some(dialect)) => {
                dialect.should_reconnect(report.status, report.reason(), rounds, unstable)
            }
            (Loss::Closed(report), None) => {
                should_reconnect(report.status, report.reason(), rounds, unstable)
            }
            (Loss::Failed(error), _) => error.decision(rounds),
        }
    }

    /// The next address has its turn, at once or nearly, until each had.
    fn pass_over(
        &mut self,
        loss: &Loss,
        decision: Decision,
        overloaded: bool,
        position: f64,
        at: Instant,
    ) -> Next {
        let delay = self.delay(loss, decision, position);
        let named = is_named(decision);
        if named {
            self.not_before[self.index] = delay.map(|delay| later(at, delay));
        }
        self.hopeful |= delay.is_some();
        self.step();
        while self.passed_over < self.not_before.len() && self.is_early(self.index, at) {
            self.step();
        }
        let round_over = self.passed_over >= self.not_before.len();
        if round_over && !self.hopeful {
            self.new_round();
            return Next::Unless(Advice::from(decision).reconnect);
        }
        if self.is_exhausted() {
            return Next::Exhausted;
        }
        if !round_over {
            return Next::After(if overloaded {
                ELSEWHERE.mul_f64(position)
            } else {
                Duration::ZERO
            });
        }
        self.new_round();
        let pause = self.pause(position);
        let all_named = (0..self.not_before.len()).all(|index| self.is_early(index, at));
        let pause = match delay {
            // Then the earliest is who named it soonest.
            Some(_) if named && (all_named || self.not_before.len() == 1) => Duration::ZERO,
            Some(delay) if !named => delay,
            _ => pause,
        };
        let then = self.turn_to_whoever_is_ready(later(at, pause));
        Next::After(then.duration_since(at))
    }

    /// The first address from the present one on that wants to be visited by then,
    /// or else whoever does soonest; and when.
    fn turn_to_whoever_is_ready(&mut self, by: Instant) -> Instant {
        for _ in 0..self.not_before.len() {
            if !self.is_early(self.index, by) {
                return by;
            }
            self.index = self.following();
        }
        let soonest = (0..self.not_before.len()).min_by_key(|index| self.not_before[*index]);
        self.index = soonest.unwrap_or(0);
        self.not_before[self.index].map_or(by, |named| named.max(by))
    }

    /// The delay that the decision asks for. One that a server names is not so
    /// short, over and over, that it would make a busy loop, or a storm of all.
    fn delay(&self, loss: &Loss, decision: Decision, position: f64) -> Option<Duration> {
        let delay = decision.delay(position)?;
        if !is_named(decision) {
            return Some(delay);
        }
        let own = loss.status() == CloseStatus::Code(CloseCode::SERVICE_RESTART);
        let shortest = match self.rounds.checked_sub(1) {
            None => Duration::ZERO,
            Some(_) if own => SHORTEST_NAMED,
            Some(earlier) => SHORTEST_NAMED
                .saturating_mul(2u32.saturating_pow(earlier))
                .min(LONGEST_FLOOR),
        };
        let delay = delay.max(shortest);
        Some(match loss {
            Loss::Failed(_) => delay.mul_f64(STRETCH.mul_add(position, 1.0)),
            Loss::Closed(_) => delay,
        })
    }

    const fn following(&self) -> usize {
        (self.index + 1) % self.not_before.len()
    }

    const fn step(&mut self) {
        self.index = self.following();
        self.passed_over += 1;
    }

    const fn new_round(&mut self) {
        self.passed_over = 0;
        self.hopeful = false;
    }

    fn is_early(&self, index: usize, now: Instant) -> bool {
        self.not_before[index].is_some_and(|named| named > now)
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

/// Only what a server names leaves no choice.
fn is_named(decision: Decision) -> bool {
    matches!(decision, Decision::Retry { min, max } if min == max)
}

/// Whether another address may do better.
fn concerns_the_address(loss: &Loss) -> bool {
    matches!(loss, Loss::Failed(error) if !matches!(**error, ConnectError::Hook(_)))
}

#[cfg(test)]
mod tests;
