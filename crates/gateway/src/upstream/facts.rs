//! [`Facts`]: what was seen of an endpoint, in the order of time.

use std::time::{Duration, Instant, SystemTime};

use farewell::driver::now;
use farewell_close::{Fact, Observation, Timestamp};

/// The most that are kept: the first ones and the last ones.
const MOST: usize = 8;

/// What was seen, and when; the same several times in a row is kept once, with how often.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Facts(Vec<Seen>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Seen {
    /// The first time, and the last one.
    at: Instant,
    last: Instant,
    what: Observation,
    count: u64,
}

impl Seen {
    const fn new(at: Instant, what: Observation) -> Self {
        Self {
            at,
            last: at,
            what,
            count: 1,
        }
    }
}

impl Facts {
    /// One fact.
    pub(crate) fn one(at: Instant, what: Observation) -> Self {
        Self(vec![Seen::new(at, what)])
    }

    /// Something was seen.
    pub(crate) fn saw(&mut self, at: Instant, what: Observation) {
        match self.0.last_mut() {
            Some(last) if last.what == what => {
                last.count += 1;
                last.last = at;
            }
            _ => self.push(Seen::new(at, what)),
        }
    }

    /// So many connections have ended.
    pub(super) fn ended(&mut self, at: Instant, count: u64) {
        self.push(Seen {
            count,
            ..Seen::new(at, Observation::ConnectionEnded)
        });
    }

    /// These, and then those.
    pub(super) fn followed_by(mut self, later: Self) -> Self {
        for seen in later.0 {
            self.push(seen);
        }
        self
    }

    /// What was seen last, and when.
    pub(crate) fn last(&self) -> Option<(Instant, Observation)> {
        self.0.last().map(|seen| (seen.last, seen.what))
    }

    /// The same for a connection that was lost then, maybe after the first one: what was
    /// seen between the two says nothing about it.
    pub(crate) fn of_loss(mut self, at: Instant) -> Self {
        let is_loss = |seen: &Seen| seen.what == Observation::ConnectionEnded;
        let first = self
            .0
            .iter()
            .find(|seen| is_loss(seen))
            .map_or(at, |seen| seen.at);
        self.0
            .retain(|seen| is_loss(seen) || seen.last < first || seen.last >= at);
        for seen in &mut self.0 {
            if is_loss(seen) {
                seen.at = at;
            } else if seen.last >= at {
                seen.at = seen.at.max(at);
            }
        }
        self.0.sort_by_key(|seen| seen.at);
        self
    }

    /// With the time of day.
    pub(crate) fn dated(&self) -> Vec<Fact> {
        let (now, today) = (now(), SystemTime::now());
        let before = |at: Instant| {
            let ago: Duration = now.saturating_duration_since(at);
            today.checked_sub(ago).unwrap_or(today)
        };
        let fact = |seen: &Seen| Fact {
            at: Timestamp::from(before(seen.at)),
            seen: seen.what,
            count: seen.count,
        };
        self.0.iter().map(fact).collect()
    }

    fn push(&mut self, seen: Seen) {
        if self.0.len() == MOST {
            self.0.remove(MOST / 2);
        }
        self.0.push(seen);
    }

    #[cfg(test)]
    pub(crate) fn list(&self) -> Vec<(Observation, u64)> {
        self.0.iter().map(|seen| (seen.what, seen.count)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_seen_before_a_loss_says_nothing_about_it() {
        use Observation as O;
        let start = now();
        let after = |millis| start + Duration::from_millis(millis);
        let mut facts = Facts::default();
        facts.ended(start, 2);
        facts.saw(after(1), O::Accepted);
        for millis in [101, 201, 301] {
            facts.saw(after(millis), O::Refused);
        }
        let facts = facts.of_loss(after(150));
        assert_eq!(facts.list(), [(O::ConnectionEnded, 2), (O::Refused, 3)]);
        assert!(facts.0.iter().all(|seen| seen.at == after(150)));
    }

    #[test]
    fn the_same_in_a_row_is_one_fact_and_their_number_is_bounded() {
        use Observation as O;
        let start = now();
        let mut facts = Facts::default();
        facts.ended(start, 2);
        for _ in 0..3 {
            facts.saw(start, O::Refused);
        }
        facts.saw(start, O::Accepted);
        let wanted = [(O::ConnectionEnded, 2), (O::Refused, 3), (O::Accepted, 1)];
        assert_eq!(facts.list(), wanted);
        for _ in 0..100 {
            facts.saw(start, O::Refused);
            facts.saw(start, O::Unreachable);
        }
        facts.saw(start, O::Accepted);
        assert_eq!(facts.list().len(), MOST);
        assert_eq!(facts.list()[..3], wanted);
        assert_eq!(facts.list()[MOST - 1], (O::Accepted, 1));
    }
}
