//! SIGHUP: the terminal's window was closed, or the line to it is gone. For a
//! tool that someone started there it means the end, as SIGTERM does; a server
//! may take it for "reload", so this is no part of the library's signals.

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

/// SIGHUP from now on; elsewhere than on Unix it never comes.
#[derive(Debug)]
pub(super) struct HangUp {
    #[cfg(unix)]
    signal: Option<Signal>,
}

impl HangUp {
    /// From now on it does not end the process by itself. Where `nohup` had it
    /// ignored it stays so.
    pub(super) fn watch() -> Self {
        Self {
            #[cfg(unix)]
            signal: (!is_ignored())
                .then(|| signal(SignalKind::hangup()).ok())
                .flatten(),
        }
    }

    /// Ready with each one. Cancel safe.
    pub(super) async fn happened(&mut self) {
        #[cfg(unix)]
        if let Some(signal) = &mut self.signal
            && signal.recv().await.is_some()
        {
            return;
        }
        std::future::pending().await
    }
}

/// Whether whoever started us had it ignored, where the system tells.
#[cfg(unix)]
fn is_ignored() -> bool {
    let hangup = 1_u64 << (nix::sys::signal::Signal::SIGHUP as i32 - 1);
    std::fs::read_to_string("/proc/self/status")
        .ok()
        .and_then(|status| ignored(&status))
        .is_some_and(|signals| signals & hangup != 0)
}

/// The set in the line `SigIgn:`, one bit a signal.
#[cfg(unix)]
fn ignored(status: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("SigIgn:"))?;
    u64::from_str_radix(line.trim(), 16).ok()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_set_of_ignored_signals() {
        let status = "Name:\tfarewell\nSigBlk:\t0000000000000000\nSigIgn:\t0000000000001001\n";
        assert_eq!(ignored(status), Some(0x1001));
        assert_eq!(ignored("Name:\tfarewell\n"), None);
        assert_eq!(ignored("SigIgn:\tmany\n"), None);
    }
}
