//! The file: how it is recognised, created and opened.
//!
//! A file that is not ours is never changed: it is looked at first, and only an
//! empty one becomes a ledger.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};

use crate::limits::later;
use crate::{LedgerError, orders, peers, runs};

/// The version this code reads and writes, in `PRAGMA user_version`.
pub(crate) const VERSION: i32 = 1;

/// "fare", in `PRAGMA application_id`: whose file this is.
pub(crate) const APPLICATION_ID: i32 = 0x6661_7265;

/// How long a reader waits for a lock; in WAL mode it meets one only while the
/// file is created or recovered.
const READER_PATIENCE: Duration = Duration::from_secs(2);

/// The write-ahead log is cut back to this many bytes after it has grown.
const JOURNAL_LIMIT: i64 = 16 * 1024 * 1024;

const CREATE: &str = "
    CREATE TABLE closes (
        id           TEXT PRIMARY KEY NOT NULL,
        closed_at    INTEGER NOT NULL,
        code         INTEGER NOT NULL,
        clean        INTEGER NOT NULL,
        cause        TEXT NOT NULL,
        initiator    TEXT NOT NULL,
        node         TEXT NOT NULL,
        route        TEXT NOT NULL,
        host         TEXT,
        path         TEXT,
        user         TEXT,
        address      TEXT,
        user_agent   TEXT,
        upstream     TEXT,
        client_broke TEXT,
        record       TEXT NOT NULL
    ) STRICT;
    CREATE INDEX closes_by_time ON closes (closed_at);
    CREATE INDEX closes_by_code ON closes (code, closed_at);
    CREATE TABLE lost (
        at    INTEGER NOT NULL,
        why   TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (at, why)
    ) STRICT, WITHOUT ROWID;
";

/// Opens the ledger at `path` to write; an empty file becomes one.
pub(crate) fn open_for_writing(path: &Path, patience: Duration) -> Result<Connection, LedgerError> {
    let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, patience)?;
    let opening = |source| opening(path, source);
    if connection.is_readonly("main").map_err(opening)? {
        return Err(LedgerError::ReadOnly {
            path: path.to_owned(),
        });
    }
    if identify(&connection, path)? == Content::Nothing {
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(opening)?;
        // Another process may have created it between the two looks.
        if identify(&transaction, path)? == Content::Nothing {
            transaction.execute_batch(CREATE).map_err(opening)?;
            peers::complete(&transaction).map_err(opening)?;
            transaction.execute_batch(runs::CREATE).map_err(opening)?;
            transaction.execute_batch(orders::CREATE).map_err(opening)?;
            transaction
                .pragma_update(None, "application_id", APPLICATION_ID)
                .map_err(opening)?;
            transaction
                .pragma_update(None, "user_version", VERSION)
                .map_err(opening)?;
        }
        transaction.commit().map_err(opening)?;
    }
    write_ahead(&connection, patience).map_err(opening)?;
    connection
        .pragma_update(None, "synchronous", "NORMAL")
        .map_err(opening)?;
    connection
        .pragma_update_and_check(None, "journal_size_limit", JOURNAL_LIMIT, |_| Ok(()))
        .map_err(opening)?;
    complete(&mut connection).map_err(opening)?;
    Ok(connection)
}

/// Adds the column, indices and tables that a file of an older farewell does not have.
fn complete(connection: &mut Connection) -> rusqlite::Result<()> {
    if peers::is_complete(connection)? && runs::exists(connection)? && orders::exists(connection)? {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    peers::complete(&transaction)?;
    transaction.execute_batch(runs::CREATE)?;
    transaction.execute_batch(orders::CREATE)?;
    transaction.commit()
}

/// Opens the ledger at `path` to read. Never creates a file.
pub(crate) fn open_for_reading(path: &Path) -> Result<Connection, LedgerError> {
    if path.is_dir() {
        return Err(LedgerError::IsDirectory {
            path: path.to_owned(),
        });
    }
    if !path.exists() {
        return Err(LedgerError::Missing {
            path: path.to_owned(),
        });
    }
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, READER_PATIENCE)?;
    match identify(&connection, path)? {
        Content::Ledger => Ok(connection),
        Content::Nothing => Err(LedgerError::Foreign {
            path: path.to_owned(),
        }),
    }
}

/// Says in our words what SQLite only calls "unable to open".
pub(crate) fn check_place(path: &Path) -> Result<(), LedgerError> {
    if path.is_dir() {
        return Err(LedgerError::IsDirectory {
            path: path.to_owned(),
        });
    }
    match path.parent() {
        Some(directory) if !directory.as_os_str().is_empty() && !directory.is_dir() => {
            Err(LedgerError::NoDirectory {
                path: path.to_owned(),
                directory: directory.to_owned(),
            })
        }
        _ => Ok(()),
    }
}

fn connect(path: &Path, flags: OpenFlags, patience: Duration) -> Result<Connection, LedgerError> {
    // Absolute, so that SQLite reads no other meaning into a name such as
    // ":memory:"; URIs are off.
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    Connection::open_with_flags(absolute, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .and_then(|connection| {
            connection.busy_timeout(patience)?;
            Ok(connection)
        })
        .map_err(|source| opening(path, source))
}

#[derive(PartialEq, Eq)]
enum Content {
    Nothing,
    Ledger,
}

fn identify(connection: &Connection, path: &Path) -> Result<Content, LedgerError> {
    let look = || {
        let number =
            |pragma| connection.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0));
        let tables = connection.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |row| {
            row.get::<_, i64>(0)
        })?;
        Ok((number("application_id")?, number("user_version")?, tables))
    };
    match look().map_err(|source| opening(path, source))? {
        (0, 0, 0) => Ok(Content::Nothing),
        (APPLICATION_ID, VERSION, _) => Ok(Content::Ledger),
        (APPLICATION_ID, found, _) if found > VERSION => Err(LedgerError::Newer {
            path: path.to_owned(),
            found,
            known: VERSION,
        }),
        _ => Err(LedgerError::Foreign {
            path: path.to_owned(),
        }),
    }
}

/// Readers beside the writer. SQLite does not wait for a lock when it changes
/// the mode, so we do.
fn write_ahead(connection: &Connection, patience: Duration) -> rusqlite::Result<()> {
    let deadline = later(Instant::now(), patience);
    loop {
        match connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())) {
            Err(error) if is_busy(&error) && Instant::now() < deadline => {
                std::thread::sleep(Duration::from_millis(10));
            }
            done => return done,
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)
    )
}

fn opening(path: &Path, source: rusqlite::Error) -> LedgerError {
    let path = path.to_owned();
    match source.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => LedgerError::NotADatabase { path },
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
            LedgerError::CannotOpen { path, source }
        }
        _ => LedgerError::Database { path, source },
    }
}
