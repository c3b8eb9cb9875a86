//! [`Signals`]: what the system, a supervisor or a person wants of the process.

use std::future::pending;
use std::io;

#[cfg(unix)]
use nix::sys::signal::Signal;

#[cfg(unix)]
use super::terminal::Terminal;

/// What is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// SIGTERM, SIGINT, or the terminal was closed: to drain, and end.
    Drain,
    /// SIGQUIT: to take nobody in, and drain once everyone had time to leave.
    Quit,
    /// SIGHUP: to read the configuration again.
    Reload,
    /// SIGUSR1: to open files again, and to tell how things are.
    Report,
    /// SIGUSR2: to hand over to another process.
    HandOver,
}

/// The signals that are heard, as often as they come. Each value hears all of them.
#[derive(Debug)]
#[cfg(unix)]
pub struct Signals {
    term: tokio::signal::unix::Signal,
    int: tokio::signal::unix::Signal,
    quit: tokio::signal::unix::Signal,
    hup: tokio::signal::unix::Signal,
    usr1: tokio::signal::unix::Signal,
    usr2: tokio::signal::unix::Signal,
    terminal: Terminal,
}

#[cfg(unix)]
impl Signals {
    /// Listens from now on.
    ///
    /// # Errors
    /// The system's.
    pub fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        let terminal = Terminal::of_this_process();
        // A log or a ledger that may not grow (`ulimit -f`) is an error of that write; by
        // default the signal that comes with it would end the process.
        let _ = signal(SignalKind::from_raw(Signal::SIGXFSZ as i32))?;
        Ok(Self {
            term: signal(SignalKind::terminate())?,
            int: signal(SignalKind::interrupt())?,
            quit: signal(SignalKind::quit())?,
            hup: signal(SignalKind::hangup())?,
            usr1: signal(SignalKind::user_defined1())?,
            usr2: signal(SignalKind::user_defined2())?,
            terminal,
        })
    }

    /// Ready at the next one. Cancel safe, but for a SIGHUP that is being looked into.
    pub async fn next(&mut self) -> Wish {
        let (received, wish) = tokio::select! {
            received = self.term.recv() => (received, Wish::Drain),
            received = self.int.recv() => (received, Wish::Drain),
            received = self.quit.recv() => (received, Wish::Quit),
            received = self.hup.recv() => (received, Wish::Reload),
            received = self.usr1.recv() => (received, Wish::Report),
            received = self.usr2.recv() => (received, Wish::HandOver),
        };
        if received.is_none() {
            pending::<()>().await;
        }
        if wish == Wish::Reload && self.terminal.was_closed().await {
            return Wish::Drain;
        }
        wish
    }
}

/// Ctrl-C, as often as it comes.
#[derive(Debug)]
#[cfg(not(unix))]
pub struct Signals {}

#[cfg(not(unix))]
impl Signals {
    /// Listens from now on.
    ///
    /// # Errors
    /// None here.
    pub fn new() -> io::Result<Self> {
        Ok(Self {})
    }

    /// Ready at the next one.
    pub async fn next(&mut self) -> Wish {
        if tokio::signal::ctrl_c().await.is_err() {
            pending::<()>().await;
        }
        Wish::Drain
    }
}

impl Signals {
    /// Ready when the process is told to drain, and end.
    pub async fn told_to_go(&mut self) {
        while self.next().await != Wish::Drain {}
    }
}
