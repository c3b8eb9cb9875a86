//! [`Progress`]: how far a run is.

use std::time::Duration;

use crate::tally::{Tally, Traffic};

/// How far a run is.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    /// What it does at present.
    pub phase: Phase,
    /// Connections that are open.
    pub open: u64,
    /// Openings that failed.
    pub failed: u64,
    /// Connections that ended before the run closed them.
    pub ended: u64,
    /// Messages since the beginning.
    pub total: Traffic,
}

/// What a run does at present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// It waits for all connections to be open.
    Opening,
    /// All send, and nothing is measured.
    WarmingUp,
    /// It measures.
    Measuring {
        /// For so long.
        past: Duration,
        /// Of so long.
        of: Duration,
    },
    /// It waits for the last answers, and closes.
    Closing,
}

impl Progress {
    pub(crate) fn new(phase: Phase) -> Self {
        Self {
            phase,
            open: 0,
            failed: 0,
            ended: 0,
            total: Traffic::default(),
        }
    }

    pub(crate) fn add(&mut self, tally: &Tally) {
        let ends: u64 = tally.ends.values().sum();
        self.open += tally.openings.opened - ends.min(tally.openings.opened);
        self.failed += tally.openings.failures();
        let early = tally.ends.iter().filter(|(end, _)| end.early);
        self.ended += early.map(|(_, count)| count).sum::<u64>();
        self.total.merge(tally.total);
    }
}
