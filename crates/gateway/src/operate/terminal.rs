//! [`Terminal`]: whether a SIGHUP means that the terminal was closed.
//!
//! The same signal asks a daemon to reload. A process that was started from a terminal
//! and no longer has it was hung up; one that `nohup` started is meant to outlive it.

use std::fs::{self, File};
use std::sync::OnceLock;
use std::time::Duration;

use tokio::time::sleep;

/// The terminal that controls the process, whichever its files are.
const CONTROLLING: &str = "/dev/tty";
/// SIGHUP in a mask of signals.
const HANGUP: u64 = 1;
/// A shell that ends may send the signal just before the terminal is taken away.
const A_MOMENT: Duration = Duration::from_millis(100);

/// The terminal of this process, as it was found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terminal {
    /// There was one, and its end matters.
    counts: bool,
}

impl Terminal {
    /// To be asked before SIGHUP has a handler, which hides that it was ignored.
    pub(super) fn of_this_process() -> Self {
        static FOUND: OnceLock<Terminal> = OnceLock::new();
        *FOUND.get_or_init(|| Self {
            counts: is_there() && !is_hangup_ignored(),
        })
    }

    /// Whether it is gone.
    pub(super) async fn was_closed(self) -> bool {
        if self.counts && is_there() {
            sleep(A_MOMENT).await;
        }
        self.counts && !is_there()
    }
}

fn is_there() -> bool {
    File::open(CONTROLLING).is_ok()
}

/// Whether SIGHUP was ignored when the process started, as under `nohup`. Not known
/// outside Linux.
fn is_hangup_ignored() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status
        .lines()
        .find_map(|line| line.strip_prefix("SigIgn:"))
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_some_and(|mask| mask & HANGUP != 0)
}
