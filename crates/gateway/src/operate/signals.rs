//! [`Signals`]: the system's wish that the process ends.

use std::future::pending;
use std::io;

/// SIGTERM and SIGINT, as often as they come. Each value hears all of them.
#[derive(Debug)]
pub struct Signals {
    #[cfg(unix)]
    term: tokio::signal::unix::Signal,
    #[cfg(unix)]
    int: tokio::signal::unix::Signal,
}

impl Signals {
    /// Listens from now on.
    ///
    /// # Errors
    /// The system's.
    #[cfg(unix)]
    pub fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            term: signal(SignalKind::terminate())?,
            int: signal(SignalKind::interrupt())?,
        })
    }

    /// Ready at the next one. Cancel safe: none is lost.
    #[cfg(unix)]
    pub async fn next(&mut self) {
        let received = tokio::select! {
            received = self.term.recv() => received,
            received = self.int.recv() => received,
        };
        if received.is_none() {
            pending::<()>().await;
        }
    }

    /// Listens from now on.
    ///
    /// # Errors
    /// None here.
    #[cfg(not(unix))]
    pub fn new() -> io::Result<Self> {
        Ok(Self {})
    }

    /// Ready at the next one.
    #[cfg(not(unix))]
    pub async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            pending::<()>().await;
        }
    }
}
