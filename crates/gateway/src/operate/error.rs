//! [`RunError`]: why a gateway can't run.

use std::io;

use farewell_ledger::LedgerError;

use crate::config::ListenAddress;

/// Why a gateway can't run.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RunError {
    /// An address can't be listened on.
    #[error("cannot listen on {address} (--{option}): {source}; {remedy}")]
    Listen {
        /// The address.
        address: ListenAddress,
        /// The option that names it.
        option: &'static str,
        /// What the system says.
        source: io::Error,
        /// What to do.
        remedy: &'static str,
    },
    /// The ledger can't be opened.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// Signals can't be awaited.
    #[error("cannot wait for signals: {0}")]
    Signal(io::Error),
}
