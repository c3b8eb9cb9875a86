//! [`Store`]: the file that is written, from its opening to its end, whatever
//! others do to it meanwhile.

use std::path::{Path, PathBuf};
use std::time::Duration;

use farewell_close::Timestamp;
use rusqlite::{Connection, ErrorCode};

use crate::files::{self, FileId, Lock};
use crate::noted::Noted;
use crate::{LedgerError, noted, schema};

/// An open ledger file.
pub(crate) struct Store {
    path: PathBuf,
    connection: Connection,
    file: FileId,
    /// Its write-ahead log, which SQLite found by name.
    log: Option<FileId>,
    /// The file's length when it was last looked at, in bytes.
    length: u64,
    patience: Duration,
    /// What an earlier process could not write into the ledger.
    pub(crate) noted: Noted,
    /// Whether the log may hold what the file does not.
    pub(crate) is_behind: bool,
}

/// What became of the file since the last look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// It is where it was.
    Whole,
    /// Its path names another file, or none.
    Moved,
    /// Somebody cut it short, or overwrote it.
    Damaged,
}

impl Store {
    /// Opens the ledger at `path`, creating it where there is none.
    pub(crate) fn open(path: &Path, patience: Duration) -> Result<Self, LedgerError> {
        schema::check_place(path)?;
        let inaccessible = |source| LedgerError::Inaccessible {
            path: path.to_owned(),
            source,
        };
        let _lock = Lock::take(path, patience).map_err(inaccessible)?;
        loop {
            // Looked at before and after, so that this is the file that was opened.
            let Some(file) = FileId::at(path).map_err(inaccessible)? else {
                set_log_aside(path).map_err(inaccessible)?;
                files::create(path).map_err(|source| LedgerError::CannotCreate {
                    path: path.to_owned(),
                    source,
                })?;
                continue;
            };
            let connection = schema::open_for_writing(path, patience)?;
            let log = FileId::at(&files::beside(path, "-wal")).map_err(inaccessible)?;
            if let Some((now, length)) = files::look(path).map_err(inaccessible)?
                && now == file
            {
                return Ok(Self {
                    path: path.to_owned(),
                    connection,
                    file,
                    log,
                    length,
                    patience,
                    noted: noted::take(path),
                    is_behind: true,
                });
            }
        }
    }

    pub(crate) const fn connection(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// Looks whether the file is still the one that its path names, and whole.
    pub(crate) fn look(&mut self) -> Found {
        let Ok(found) = files::look(&self.path) else {
            // Not to be told apart now; the write itself will show.
            return Found::Whole;
        };
        let Some((_, length)) = found.filter(|(file, _)| *file == self.file) else {
            return Found::Moved;
        };
        // The file shrinks when somebody vacuums it, too.
        if length < self.length && !self.is_sound() {
            return Found::Damaged;
        }
        self.length = length;
        Found::Whole
    }

    fn is_sound(&self) -> bool {
        let check = "PRAGMA quick_check(1)";
        self.connection
            .query_row(check, [], |row| row.get::<_, String>(0))
            .is_ok_and(|answer| answer == "ok")
    }

    /// How long to wait for another process's lock from now on, at most.
    pub(crate) fn wait_at_most(&self, time: Duration) {
        // It cannot fail.
        let _ = self.connection.busy_timeout(time.min(self.patience));
    }

    /// Whether the file that was written last still holds what was written: it was
    /// neither cut short nor deleted meanwhile.
    pub(crate) fn still_holds(&mut self) -> bool {
        match self.look() {
            Found::Whole => true,
            Found::Moved => self.file.find(&self.path).is_some(),
            Found::Damaged => false,
        }
    }

    /// Writes into the file what only the log holds; at once, without waiting for
    /// readers. Whether the log is empty now.
    pub(crate) fn catch_up(&mut self) -> bool {
        self.wait_at_most(Duration::ZERO);
        let done = checkpoint(&self.connection);
        self.wait_at_most(self.patience);
        self.is_behind = !done.unwrap_or(false);
        !self.is_behind
    }

    /// Ends well: afterwards the one file is the whole ledger, unless somebody
    /// who reads it prevents that.
    pub(crate) fn finish(self) {
        if !checkpoint(&self.connection).unwrap_or(false) {
            tracing::warn!(
                "somebody reads or locks the ledger {0}, so some of it is still in {0}-wal; keep both together",
                self.path.display()
            );
        }
    }

    /// Leaves a file that was moved or replaced. What its log holds goes into it;
    /// where a reader prevents that, or the file is gone, the log is kept: beside
    /// the file where that can be found.
    pub(crate) fn leave(self) {
        let place = self.file.find(&self.path);
        let is_complete = match place {
            Some(_) => checkpoint(&self.connection).unwrap_or(false),
            // Moved to another file system, it was copied without its log.
            None => !self.is_behind,
        };
        let Ok(_lock) = Lock::take(&self.path, self.patience) else {
            return;
        };
        let name = files::beside(&self.path, "-wal");
        // Another gateway may have begun the next ledger already.
        if self.log.is_none() || FileId::at(&name).ok().flatten() != self.log {
            return;
        }
        let done = match place {
            _ if is_complete => files::move_log(&self.path, None),
            Some(place) => files::move_log(&self.path, Some(&place)),
            None => set_log_aside(&self.path),
        };
        if let Err(error) = done {
            tracing::warn!(%error, "the log of a ledger that was moved stays at {}", name.display());
        }
    }

    /// Puts a damaged file aside, with its log, so that a new one can be begun.
    pub(crate) fn put_aside(self) {
        let Self {
            path,
            connection,
            file,
            patience,
            ..
        } = self;
        let Ok(_lock) = Lock::take(&path, patience) else {
            return;
        };
        // Another gateway may have done it.
        if FileId::at(&path).ok().flatten() != Some(file) {
            return;
        }
        let aside = files::beside(&path, &format!(".damaged-{}", Timestamp::now().as_millis()));
        let moved =
            std::fs::rename(&path, &aside).and_then(|()| files::move_log(&path, Some(&aside)));
        drop(connection);
        match moved {
            Ok(()) => tracing::warn!(
                "the ledger {} was damaged; it is now {}, and a new one is begun. `sqlite3 {1} .recover` shows what is left of it",
                path.display(),
                aside.display()
            ),
            Err(error) => {
                tracing::warn!(%error, "the damaged ledger {} cannot be put aside", path.display())
            }
        }
    }
}

/// Whether SQLite says that the file itself is damaged.
pub(crate) fn means_damage(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase)
    )
}

/// Empties the write-ahead log into the file; `false` where somebody who reads
/// or locks the file prevents it.
fn checkpoint(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
        Ok(row.get::<_, i64>(0)? == 0)
    })
}

/// A log without its ledger is somebody's records, but must not be taken for the
/// log of the next ledger.
fn set_log_aside(path: &Path) -> std::io::Result<()> {
    let is_empty = files::look(&files::beside(path, "-wal"))?.is_none_or(|(_, length)| length == 0);
    if is_empty {
        return files::move_log(path, None);
    }
    let aside = files::beside(path, &format!(".left-{}", Timestamp::now().as_millis()));
    files::move_log(path, Some(&aside))?;
    tracing::warn!(
        "the ledger {0} was moved or deleted without its log, which is now {1}-wal; \
         put the log beside that ledger, under the ledger's name and -wal, to have its last records",
        path.display(),
        aside.display()
    );
    Ok(())
}
