//! [`Flood`]: a stranger who is refused over and over must not fill the disk, nor
//! push other records out of a ledger of limited size.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use farewell_close::CloseRecord;

/// So many handshakes that came to nothing are written one by one, ...
const BURST: f64 = 10_000.0;
/// ... and so many more each second.
const PER_SECOND: f64 = 10.0;

/// Decides which handshakes that came to nothing are written one by one. The
/// others are counted, by the minute.
#[derive(Debug)]
pub(crate) struct Flood(Mutex<(f64, Instant)>);

impl Flood {
    pub(crate) fn new() -> Self {
        Self(Mutex::new((BURST, Instant::now())))
    }

    /// Whether the record is only to be counted.
    pub(crate) fn takes(&self, record: &CloseRecord, now: Instant) -> bool {
        if record.opened_at.is_some() {
            return false;
        }
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (room, at) = *state;
        let passed = now.saturating_duration_since(at).as_secs_f64();
        let room = (room + passed * PER_SECOND).min(BURST);
        let is_full = room < 1.0;
        *state = (if is_full { room } else { room - 1.0 }, now.max(at));
        is_full
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::tests::record;

    #[test]
    fn refused_handshakes_beyond_the_rate_are_only_counted() {
        let flood = Flood::new();
        let refused = CloseRecord {
            opened_at: None,
            ..record(1)
        };
        let start = Instant::now();
        let written = (0..20_000)
            .filter(|_| !flood.takes(&refused, start))
            .count();
        assert!((10_000..10_010).contains(&written), "{written}");
        assert!(!flood.takes(&record(1), start), "it was open");
        let later = start + Duration::from_secs(10);
        let written = (0..1_000).filter(|_| !flood.takes(&refused, later)).count();
        assert!((99..110).contains(&written), "{written}");
    }
}
