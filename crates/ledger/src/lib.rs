//! Keeps close records in an SQLite file, so that "why did it close?" can be
//! asked the day after.
//!
//! - [`Ledger`] writes. [`Ledger::record`] hands a record to one writer thread
//!   through a bounded queue and returns at once: the data path never waits for
//!   a disk. The thread writes in batches, one transaction each.
//! - What could not be written is counted, logged, and written down itself as
//!   soon as writing works again: a ledger never looks complete when it is not.
//! - [`LedgerReader`] reads, beside the writer, from this process or another.
//!   It never creates or changes a file.
//!
//! The file is for others to read as well (`sqlite3 farewell.db`): one row a
//! record in `closes`, with columns for what is asked often and the whole
//! record as JSON; what was lost in `lost`. `detail` is not stored: it is
//! derived from the record when it is read.
//!
//! The path may be moved, replaced or cut short while it is written, by several
//! processes at once: a file is known by its inode, and before each transaction
//! the writer looks whether the path still names it. The write-ahead log, which
//! SQLite finds by name, goes with the file to which it belongs.
//!
//! # Known limits
//! - Records still in the queue are gone if the process is killed: at most
//!   those of the last 100 ms while the disk keeps up. [`Ledger::close`] waits
//!   for them.
//! - After a power failure the last transactions may be missing
//!   (`synchronous = NORMAL`); the file stays intact.
//! - A file that somebody overwrites in place is noticed where it got shorter, or
//!   once SQLite meets the damage.
//! - Like every SQLite file in WAL mode it does not belong on a network file
//!   system, and who reads it needs write access to its directory.
//!
//! ```
//! use std::time::Duration;
//! use farewell_ledger::{Axis, Filter, Ledger, LedgerReader};
//!
//! # let directory = tempfile::tempdir()?;
//! # let path = directory.path().join("farewell.db");
//! let ledger = Ledger::open(&path)?;
//! // ledger.record(record), wherever a connection ends
//! ledger.close(Duration::from_secs(5))?;
//!
//! let reader = LedgerReader::open(&path)?;
//! let stats = reader.stats(Axis::Cause, &Filter::default())?;
//! assert_eq!((stats.total, stats.lost), (0, 0));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// `Instant + Duration` panics: `limits::later` does not.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

mod error;
mod failure;
mod files;
mod filter;
mod flood;
mod forget;
mod ledger;
mod limits;
mod loss;
mod noted;
mod orders;
mod peers;
mod process;
mod reader;
mod retention;
mod row;
mod runs;
mod schema;
mod settings;
mod stats;
mod store;
mod task;
mod writer;

#[cfg(test)]
mod tests;

pub use error::LedgerError;
pub use filter::{Filter, SinceError, parse_since};
pub use forget::{Person, forget};
pub use ledger::Ledger;
pub use loss::Why;
pub use orders::Order;
pub use peers::{PeerCount, Peers};
pub use reader::LedgerReader;
pub use runs::Run;
pub use settings::{AddressPrivacy, Settings, UnknownPrivacy, UserPrivacy};
pub use stats::{Axis, Count, Loss, Stats, UnknownAxis};
