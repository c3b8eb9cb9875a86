//! [`Run`]: a gateway at work, from its start to its end. A gateway that was
//! killed cannot write how its connections ended; its row in `runs` tells that
//! there were some, and about how many.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use farewell_close::Timestamp;
use rusqlite::{Connection, Row, params};

use crate::process;
use crate::row::{millis, number};

/// A run that is not on this machine is over if it said nothing for so long.
const SILENT: Duration = Duration::from_secs(12);

/// How often a run says that it goes on, ...
const EVERY: Duration = Duration::from_secs(5);
/// ... and how many connections are open, where that changed.
const CHANGED: Duration = Duration::from_secs(1);

/// Files of older versions have no such table, so it is created where it is
/// missing.
pub(crate) const CREATE: &str = "
    CREATE TABLE IF NOT EXISTS runs (
        id         INTEGER PRIMARY KEY AUTOINCREMENT,
        node       TEXT NOT NULL,
        process    TEXT,
        started_at INTEGER NOT NULL,
        seen_at    INTEGER NOT NULL,
        open       INTEGER NOT NULL,
        ended_at   INTEGER,
        unrecorded INTEGER
    ) STRICT;
";

/// A run that has ended, which its row does not say yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct EndedRun {
    pub(crate) id: i64,
    /// Another file's row may have the same number.
    pub(crate) started_at: u64,
    pub(crate) ended_at: u64,
}

impl EndedRun {
    /// Says so, although the run may count as ended without notice meanwhile.
    pub(crate) fn write(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection.execute(
            "UPDATE runs SET seen_at = ?3, open = 0, ended_at = ?3, unrecorded = NULL
             WHERE id = ?1 AND started_at = ?2",
            params![self.id, millis(self.started_at), millis(self.ended_at)],
        )?;
        Ok(())
    }
}

/// A gateway at work, as it stands in the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The gateway's name.
    pub node: String,
    /// When it started.
    pub started_at: Timestamp,
    /// When it last said that it goes on.
    pub seen_at: Timestamp,
    /// How many connections were open then.
    pub open: u64,
    /// When it ended, or where it ended without notice was last seen; `None`
    /// while it goes on.
    pub ended_at: Option<Timestamp>,
    /// About how many connections ended with it and are not recorded; `None`
    /// unless it ended without notice.
    pub unrecorded: Option<u64>,
}

impl Run {
    /// The runs that ended without notice at `since` or later, latest first.
    pub(crate) fn abrupt(connection: &Connection, since: u64) -> rusqlite::Result<Vec<Self>> {
        if !exists(connection)? {
            return Ok(Vec::new());
        }
        connection
            .prepare(
                "SELECT node, started_at, seen_at, open, ended_at, unrecorded FROM runs
                 WHERE unrecorded IS NOT NULL AND ended_at >= ?1 ORDER BY ended_at DESC, id DESC",
            )?
            .query_map([millis(since)], Self::read)?
            .collect()
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let time = |column| number(row, column).map(Timestamp::from_millis);
        let ended: Option<i64> = row.get(4)?;
        let unrecorded: Option<i64> = row.get(5)?;
        Ok(Self {
            node: row.get(0)?,
            started_at: time(1)?,
            seen_at: time(2)?,
            open: number(row, 3)?,
            ended_at: ended.map(|_| time(4)).transpose()?,
            unrecorded: unrecorded.map(|_| number(row, 5)).transpose()?,
        })
    }
}

/// Whether the file has the table.
pub(crate) fn exists(connection: &Connection) -> rusqlite::Result<bool> {
    let look = "SELECT COUNT(*) > 0 FROM sqlite_schema WHERE type = 'table' AND name = 'runs'";
    connection.query_row(look, [], |row| row.get(0))
}

/// What the writer knows of its own run, and of others that have no end yet.
pub(crate) struct OwnRun {
    node: String,
    process: Option<String>,
    started_at: u64,
    open: Box<dyn Fn() -> u64 + Send>,
    /// Its row, once it has one in the file that is open.
    row: Option<i64>,
    said: Option<(Instant, u64)>,
    /// Of each run without an end: what it last said, and since when that stands.
    others: HashMap<i64, (i64, Instant)>,
}

impl OwnRun {
    pub(crate) fn new(node: String, open: Box<dyn Fn() -> u64 + Send>) -> Self {
        Self {
            node,
            process: process::own(),
            started_at: Timestamp::now().as_millis(),
            open,
            row: None,
            said: None,
            others: HashMap::new(),
        }
    }

    /// The next row is that of another file.
    pub(crate) fn forget_row(&mut self) {
        self.row = None;
        self.said = None;
        self.others.clear();
    }

    /// Says how many connections are open, where that is due.
    pub(crate) fn say(&mut self, connection: &Connection, now: Instant) -> rusqlite::Result<()> {
        let passed = self.said.map(|(at, _)| now.duration_since(at));
        if passed.is_some_and(|passed| passed < CHANGED) {
            return Ok(());
        }
        let open = (self.open)();
        let same = self.said.is_some_and(|(_, said)| said == open);
        if same && passed.is_some_and(|passed| passed < EVERY) {
            return Ok(());
        }
        let seen_at = millis(Timestamp::now().as_millis());
        let known = match self.row {
            // Another run may have taken it for dead while it was stopped.
            Some(row) => connection
                .prepare_cached(
                    "UPDATE runs SET seen_at = ?2, open = ?3, ended_at = NULL, unrecorded = NULL
                     WHERE id = ?1",
                )?
                .execute(params![row, seen_at, millis(open)])?,
            None => 0,
        };
        if known == 0 {
            connection.execute(
                "INSERT INTO runs (node, process, started_at, seen_at, open)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    self.node,
                    self.process,
                    millis(self.started_at),
                    seen_at,
                    millis(open)
                ],
            )?;
            self.row = Some(connection.last_insert_rowid());
        }
        self.said = Some((now, open));
        self.judge_others(connection, now)
    }

    /// Writes down which of the others ended without notice.
    fn judge_others(&mut self, connection: &Connection, now: Instant) -> rusqlite::Result<()> {
        let running: Vec<(i64, Option<String>, i64)> = connection
            .prepare_cached("SELECT id, process, seen_at FROM runs WHERE ended_at IS NULL")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<rusqlite::Result<_>>()?;
        self.others
            .retain(|id, _| running.iter().any(|(running, ..)| running == id));
        let clock = millis(Timestamp::now().as_millis());
        let silent = i64::try_from(SILENT.as_millis()).unwrap_or(i64::MAX);
        for (id, process, seen_at) in running {
            if Some(id) == self.row {
                continue;
            }
            let known = self.others.entry(id).or_insert((seen_at, now));
            if known.0 != seen_at {
                *known = (seen_at, now);
            }
            let waited = now.duration_since(known.1);
            let is_over = match process.as_deref().and_then(process::is_there) {
                Some(there) => !there,
                None => waited >= SILENT || seen_at < clock.saturating_sub(silent),
            };
            if is_over {
                end_without_notice(connection, id, seen_at)?;
            }
        }
        Ok(())
    }

    /// It ends, or goes on in another file.
    pub(crate) fn end(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        if let Some(ended) = self.ended() {
            ended.write(connection)?;
            self.forget_row();
        }
        Ok(())
    }

    /// It ends now; `None` where it has no row.
    pub(crate) fn ended(&self) -> Option<EndedRun> {
        self.row.map(|id| EndedRun {
            id,
            started_at: self.started_at,
            ended_at: Timestamp::now().as_millis(),
        })
    }
}

fn end_without_notice(connection: &Connection, id: i64, seen_at: i64) -> rusqlite::Result<()> {
    let changed = connection.execute(
        "UPDATE runs SET ended_at = seen_at, unrecorded = open
         WHERE id = ?1 AND seen_at = ?2 AND ended_at IS NULL",
        params![id, seen_at],
    )?;
    if changed == 1 {
        let run = connection.query_row(
            "SELECT node, started_at, seen_at, open, ended_at, unrecorded FROM runs WHERE id = ?1",
            [id],
            Run::read,
        )?;
        tracing::warn!(
            node = run.node,
            started_at = %run.started_at,
            seen_at = %run.seen_at,
            "a gateway ended without notice; about {} connections unrecorded",
            run.open
        );
    }
    Ok(())
}
