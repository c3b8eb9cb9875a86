//! [`Repeats`]: the same line a thousand times a second is a few lines and a number.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use farewell::Cause;

/// How often what was left out is told.
pub(super) const PERIOD: Duration = Duration::from_secs(1);
/// How many lines of a kind are written in a period: enough to see what they have in
/// common.
const LINES: u32 = 10;

/// What makes two lines the same to people. Routes, causes and statuses are few, so
/// that there are few kinds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// A client that got no WebSocket, or one only to be told why not.
    Refused {
        route: Arc<str>,
        cause: Cause,
        status: Option<u16>,
    },
    /// A request for no WebSocket that got no answer of the upstream's.
    Unanswered { route: Arc<str>, status: u16 },
    /// A client with which TLS could not be established.
    NoTls,
}

/// How many lines of each kind there were in this period.
#[derive(Debug, Default)]
pub(super) struct Repeats(Mutex<HashMap<Kind, u32>>);

impl Repeats {
    /// Whether one more line of this kind is written; if not, it is counted.
    pub(super) fn admit(&self, kind: Kind) -> bool {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match lines.entry(kind) {
            Entry::Occupied(mut lines) => {
                let lines = lines.get_mut();
                *lines = lines.saturating_add(1);
                *lines <= LINES
            }
            Entry::Vacant(first) => {
                first.insert(1);
                true
            }
        }
    }

    /// Ends the period: how many lines of each kind were left out.
    pub(super) fn left_out(&self) -> Vec<(Kind, u32)> {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let all = std::mem::take(&mut *lines).into_iter();
        all.filter_map(|(kind, lines)| {
            let left_out = lines.checked_sub(LINES).filter(|left_out| *left_out > 0);
            left_out.map(|left_out| (kind, left_out))
        })
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_of_a_kind_are_ten_lines_and_a_number() {
        let repeats = Repeats::default();
        let refused = |status| Kind::Refused {
            route: "chat".into(),
            cause: Cause::Refused,
            status: Some(status),
        };
        let admitted = (0..1_000).filter(|_| repeats.admit(refused(403)));
        assert_eq!(admitted.count(), 10);
        assert!(repeats.admit(refused(401)) && repeats.admit(Kind::NoTls));
        assert_eq!(repeats.left_out(), [(refused(403), 990)]);
        assert!(repeats.admit(refused(403)));
        assert!(repeats.left_out().is_empty());
    }
}
