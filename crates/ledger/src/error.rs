//! [`LedgerError`]: what was wrong with a ledger, where, and what to do.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

/// Opening, reading or closing a ledger failed.
///
/// Failing to *write* a record is no error of anyone's call: it is counted, see
/// [`Ledger::lost`](crate::Ledger::lost).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LedgerError {
    /// There is nothing to read.
    #[error("no ledger at {}; `farewell gate` writes one, or name it with --ledger", path.display())]
    Missing {
        /// The file that was asked for.
        path: PathBuf,
    },
    /// The directory for the file does not exist, or is none.
    #[error(
        "cannot open the ledger {}: there is no directory {}; create it, or name another file with --ledger",
        path.display(), directory.display()
    )]
    NoDirectory {
        /// The file.
        path: PathBuf,
        /// The directory that it would be in.
        directory: PathBuf,
    },
    /// The path is a directory.
    #[error("cannot open the ledger {0}: it is a directory; name a file in it with --ledger {0}/farewell.db", path.display())]
    IsDirectory {
        /// The directory.
        path: PathBuf,
    },
    /// The file may not be opened.
    #[error(
        "cannot open the ledger {}: {source}; check the permissions of the file and of its directory, which must be writable",
        path.display()
    )]
    CannotOpen {
        /// The file.
        path: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// The file can't be created.
    #[error(
        "cannot create the ledger {}: {source}; check the permissions of its directory, or name another file with --ledger",
        path.display()
    )]
    CannotCreate {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// The file can't be looked at, or another gateway is opening it.
    #[error("cannot open the ledger {}: {source}; try again, or name another file with --ledger", path.display())]
    Inaccessible {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// The key with which users are hashed can't be read or made.
    #[error("cannot read or make the key {}-key, with which users are hashed: {source}; check its permissions, or set user = \"plain\" or \"none\" in [ledger]", path.display())]
    NoKey {
        /// The ledger.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// The file may be read but not written.
    #[error("cannot write the ledger {}: the file is read-only; change its permissions, or name another with --ledger", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The file is no database at all.
    #[error("{} is not an SQLite database, so it is no ledger; name another file with --ledger", path.display())]
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// The file is a database of someone else's.
    #[error("{} is an SQLite database, but not a farewell ledger; name another file with --ledger", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The file was written by a newer farewell.
    #[error(
        "the ledger {} has version {found}, this farewell knows version {known}; use a newer farewell, or name another file with --ledger",
        path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The file's version.
        found: i32,
        /// The newest version that this code reads and writes.
        known: i32,
    },
    /// SQLite failed on an opened ledger.
    #[error("the ledger {} failed: {source}", path.display())]
    Database {
        /// The file.
        path: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// A record is stored in a form that this version does not know.
    #[error("the record {id} in {} cannot be read by this farewell: {source}; use the version that wrote it", path.display())]
    UnreadableRecord {
        /// The file.
        path: PathBuf,
        /// The record.
        id: String,
        /// What was not understood.
        source: serde_json::Error,
    },
    /// No record has this id, or begins with it.
    #[error("no record {id:?} in {}; `farewell ledger list` shows the newest", path.display())]
    NoSuchRecord {
        /// The file.
        path: PathBuf,
        /// The id or prefix that was asked for.
        id: String,
    },
    /// Several records begin with this text.
    #[error("several records in {} begin with {prefix:?}, such as {}; give more of the id", path.display(), examples.join(" and "))]
    AmbiguousId {
        /// The file.
        path: PathBuf,
        /// The prefix that was asked for.
        prefix: String,
        /// Two of the ids that it fits.
        examples: Vec<String>,
    },
    /// Not everything was written before the deadline.
    #[error("the ledger {} was not written within {waited:?}; what is still queued may be lost", path.display())]
    NotFlushed {
        /// The file.
        path: PathBuf,
        /// How long it was waited.
        waited: Duration,
    },
    /// The writer thread could not be started.
    #[error("cannot start the writer of the ledger {}: {source}", path.display())]
    NoThread {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
}
