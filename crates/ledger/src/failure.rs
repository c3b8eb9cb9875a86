//! [`Failure`]: why a batch could not be written.

use crate::store::means_damage;
use crate::{LedgerError, Why};

/// Why a transaction failed, and in SQLite's words.
pub(crate) struct Failure {
    pub(crate) why: Why,
    pub(crate) message: String,
    /// Whether the open file is damaged.
    pub(crate) is_damage: bool,
}

impl Failure {
    /// What was just written is in no file.
    pub(crate) fn vanished() -> Self {
        Self {
            why: Why::DiskError,
            message: "the file was cut short or deleted while it was written".to_owned(),
            is_damage: false,
        }
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self {
            why: Why::from(&error),
            message: error.to_string(),
            is_damage: means_damage(&error),
        }
    }
}

impl From<LedgerError> for Failure {
    fn from(error: LedgerError) -> Self {
        Self {
            why: Why::from(&error),
            message: error.to_string(),
            is_damage: false,
        }
    }
}
