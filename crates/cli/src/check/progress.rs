//! [`Progress`]: how far a run is, for whoever waits at a terminal; nothing
//! elsewhere.

use std::cell::Cell;
use std::io::IsTerminal;

use farewell_check::{Outcome, Verdict};
use indicatif::{ProgressBar, ProgressStyle};

/// How far a run is.
pub(super) struct Progress {
    bar: ProgressBar,
    failed: Cell<u64>,
}

impl Progress {
    /// Of so many cases.
    pub(super) fn of(cases: usize) -> Self {
        let bar = if std::io::stderr().is_terminal() {
            ProgressBar::new(cases as u64)
        } else {
            ProgressBar::hidden()
        };
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} cases{msg}") {
            bar.set_style(style);
        }
        Self {
            bar,
            failed: Cell::new(0),
        }
    }

    /// One more has ended.
    pub(super) fn judged(&self, outcome: &Outcome) {
        if outcome.verdict == Verdict::Fail {
            self.failed.set(self.failed.get() + 1);
            self.bar
                .set_message(format!(", {} failed", self.failed.get()));
        }
        self.bar.inc(1);
    }

    /// So many have ended.
    pub(super) fn reached(&self, cases: usize) {
        self.bar.set_position(cases as u64);
    }

    /// The line is given back.
    pub(super) fn clear(&self) {
        self.bar.finish_and_clear();
    }
}
