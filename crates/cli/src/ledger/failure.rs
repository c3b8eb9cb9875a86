//! [`Failure`]: what stops a subcommand of `ledger`.

use std::io;

use farewell_ledger::LedgerError;

/// What stops a subcommand.
#[derive(Debug)]
pub(super) enum Failure {
    Ledger(LedgerError),
    Output(io::Error),
}

impl From<LedgerError> for Failure {
    fn from(error: LedgerError) -> Self {
        Self::Ledger(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
