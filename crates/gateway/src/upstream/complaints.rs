//! [`Complaints`]: what is wrong with a server is told now and then, however often it
//! is met. Each client that has to do with it has a record of its own.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How often the log is told of the same.
const EVERY: Duration = Duration::from_secs(10);

/// What is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Complaint {
    /// TLS cannot be established.
    Tls,
    /// The system does not let the gateway connect, such as to a Unix socket.
    Denied,
    /// Connections are accepted and not answered on.
    BrokenOff,
    /// The gateway itself cannot open connections.
    Ours,
}

/// When which was told last, and how many were left out since.
#[derive(Debug, Default)]
pub(super) struct Complaints(Mutex<Vec<Told>>);

#[derive(Debug)]
struct Told {
    what: Complaint,
    at: Instant,
    left_out: u64,
}

impl Complaints {
    /// Whether the log is told now: then, how many were left out since the last time.
    pub(super) fn admit(&self, what: Complaint, now: Instant) -> Option<u64> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(told) = all.iter_mut().find(|told| told.what == what) else {
            all.push(Told {
                what,
                at: now,
                left_out: 0,
            });
            return Some(0);
        };
        if now.saturating_duration_since(told.at) < EVERY {
            told.left_out += 1;
            return None;
        }
        told.at = now;
        Some(std::mem::take(&mut told.left_out))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_failed_attempts_are_one_line_and_the_next_says_how_many() {
        let complaints = Complaints::default();
        let start = Instant::now();
        let told = (0..1_000).filter_map(|_| complaints.admit(Complaint::BrokenOff, start));
        assert_eq!(told.collect::<Vec<_>>(), [0]);
        assert_eq!(complaints.admit(Complaint::Ours, start), Some(0));
        let later = start + EVERY;
        assert_eq!(complaints.admit(Complaint::BrokenOff, later), Some(999));
        assert_eq!(complaints.admit(Complaint::BrokenOff, later), None);
    }
}
