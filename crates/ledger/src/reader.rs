//! [`LedgerReader`]: asks a ledger, beside its writer or without one.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use farewell_close::{CloseRecord, Timestamp};
use rusqlite::{Connection, OptionalExtension, Row, Transaction};

use crate::loss::LOSS_SPAN_MILLIS;
use crate::row::{millis, number};
use crate::stats::{Count, Loss, Stats};
use crate::{Axis, Filter, LedgerError, Order, Peers, Run, peers, schema};

/// A ledger that is open to be read. It changes nothing and never creates a
/// file.
#[derive(Debug)]
pub struct LedgerReader {
    path: PathBuf,
    connection: Connection,
}

impl LedgerReader {
    /// Opens the ledger at `path`.
    ///
    /// # Errors
    /// [`LedgerError`] where there is no file, it can't be read, is not a
    /// ledger, or is one of a newer version.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, LedgerError> {
        let path = path.as_ref().to_owned();
        let connection = schema::open_for_reading(&path)?;
        Ok(Self { path, connection })
    }

    /// The newest records, newest first. Records that this version can't read
    /// are left out and named in the log.
    ///
    /// # Errors
    /// [`LedgerError::Database`] where SQLite fails.
    pub fn newest(&self, limit: u32) -> Result<Vec<CloseRecord>, LedgerError> {
        self.list(&Filter {
            limit: Some(limit),
            ..Filter::default()
        })
    }

    /// The records that fit the filter, newest first. Records that this version
    /// can't read are left out and named in the log.
    ///
    /// # Errors
    /// [`LedgerError::Database`] where SQLite fails.
    pub fn list(&self, filter: &Filter) -> Result<Vec<CloseRecord>, LedgerError> {
        let mut records = Vec::new();
        self.each(filter, |record| {
            match record {
                Ok(record) => records.push(record),
                Err(error) => tracing::warn!("{error}"),
            }
            ControlFlow::Continue(())
        })?;
        Ok(records)
    }

    /// Calls `visit` for each record that fits the filter, newest first, until
    /// it breaks. Needs no more memory than one record. A record that this
    /// version can't read comes as [`LedgerError::UnreadableRecord`].
    ///
    /// # Errors
    /// [`LedgerError::Database`] where SQLite fails.
    pub fn each(
        &self,
        filter: &Filter,
        mut visit: impl FnMut(Result<CloseRecord, LedgerError>) -> ControlFlow<()>,
    ) -> Result<(), LedgerError> {
        let query = format!(
            "SELECT id, record FROM closes WHERE {} ORDER BY closed_at DESC, rowid DESC LIMIT ?3",
            condition(filter)
        );
        let mut statement = self
            .connection
            .prepare_cached(&query)
            .map_err(self.failed())?;
        let mut rows = statement.query(bound(filter)).map_err(self.failed())?;
        while let Some(row) = rows.next().map_err(self.failed())? {
            if visit(self.read(row)?).is_break() {
                break;
            }
        }
        Ok(())
    }

    /// The record with this id, or the only one whose id begins with it; letters
    /// of either case.
    ///
    /// # Errors
    /// [`LedgerError::NoSuchRecord`], [`LedgerError::AmbiguousId`],
    /// [`LedgerError::UnreadableRecord`]; [`LedgerError::Database`] where SQLite
    /// fails.
    pub fn show(&self, id: &str) -> Result<CloseRecord, LedgerError> {
        let unknown = || LedgerError::NoSuchRecord {
            path: self.path.clone(),
            id: id.chars().take(60).collect(),
        };
        if id.is_empty() {
            return Err(unknown());
        }
        match self.ids(id)?.as_slice() {
            [] => Err(unknown()),
            [only] => self
                .connection
                .query_row(
                    "SELECT id, record FROM closes WHERE id = ?1",
                    [only],
                    |row| Ok(self.read(row)),
                )
                .optional()
                .map_err(self.failed())?
                .ok_or_else(unknown)??,
            several => Err(LedgerError::AmbiguousId {
                path: self.path.clone(),
                prefix: id.to_owned(),
                examples: several.to_vec(),
            }),
        }
    }

    /// Counts the records that fit the filter by their value on an axis, and
    /// names what was lost.
    ///
    /// # Errors
    /// [`LedgerError::Database`] where SQLite fails.
    pub fn stats(&self, by: Axis, filter: &Filter) -> Result<Stats, LedgerError> {
        self.count(by, filter).map_err(self.failed())
    }

    fn count(&self, by: Axis, filter: &Filter) -> rusqlite::Result<Stats> {
        // One snapshot for the three queries.
        let snapshot = self.connection.unchecked_transaction()?;
        let matching = condition(filter);
        let total = total(&snapshot, filter)?;
        let counts = snapshot
            .prepare(&format!(
                "SELECT {by}, COUNT(*), SUM(clean) FROM closes WHERE {matching}
                 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?3"
            ))?
            .query_map(bound(filter), |row| {
                Ok(Count {
                    value: text(row, 0)?,
                    count: number(row, 1)?,
                    clean: number(row, 2)?,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        let losses = losses(&snapshot, filter)?;
        let lost = losses.iter().map(|loss| loss.count).sum();
        Ok(Stats {
            by,
            total,
            lost,
            losses,
            counts,
        })
    }

    /// The runs of gateways that ended without notice since the filter's time, the
    /// latest first: each with about how many connections are not recorded.
    ///
    /// # Errors
    /// [`LedgerError::Database`] where SQLite fails.
    pub fn abrupt_ends(&self, filter: &Filter) -> Result<Vec<Run>, LedgerError> {
        let since = filter.since.map_or(0, Timestamp::as_millis);
        Run::abrupt(&self.connection, since).map_err(self.failed())
    }

    /// What operators had done since the filter's time, the latest first. Its limit holds,
    /// its code does not.
    ///
    /// # Errors
    /// [`LedgerError::Database`] where SQLite fails.
    pub fn orders(&self, filter: &Filter) -> Result<Vec<Order>, LedgerError> {
        let since = filter.since.map_or(0, Timestamp::as_millis);
        Order::list(&self.connection, since, filter.limit).map_err(self.failed())
    }

    /// The peers whose empty closes or violations are frequent among the records
    /// that fit the filter: at least 5 records, and of these 10 % or more, or at
    /// least 5 that are twice the share among all records. The limit holds for
    /// each kind of peer; 1000 at most.
    ///
    /// # Errors
    /// [`LedgerError::Database`] where SQLite fails.
    pub fn peers(&self, filter: &Filter) -> Result<Peers, LedgerError> {
        let find = || {
            let snapshot = self.connection.unchecked_transaction()?;
            let total = total(&snapshot, filter)?;
            peers::frequent(&snapshot, filter, total)
        };
        find().map_err(self.failed())
    }

    /// The id that is this text, else at most two that begin with it.
    fn ids(&self, prefix: &str) -> Result<Vec<String>, LedgerError> {
        for prefix in [prefix, &prefix.to_ascii_uppercase()] {
            let mut ids = self.ids_from(prefix).map_err(self.failed())?;
            // An id sorts before those that begin with it.
            if ids.first().is_some_and(|id| id == prefix) {
                ids.truncate(1);
            }
            if !ids.is_empty() {
                return Ok(ids);
            }
        }
        Ok(Vec::new())
    }

    fn ids_from(&self, prefix: &str) -> rusqlite::Result<Vec<String>> {
        self.connection
            .prepare_cached("SELECT id FROM closes WHERE id >= ?1 AND id < ?2 ORDER BY id LIMIT 2")?
            .query_map([prefix, &after(prefix)], |row| row.get(0))?
            .collect()
    }

    /// A row of `id, record`. The outer error is SQLite's.
    fn read(&self, row: &Row<'_>) -> Result<Result<CloseRecord, LedgerError>, LedgerError> {
        let id: String = row.get(0).map_err(self.failed())?;
        let json: String = row.get(1).map_err(self.failed())?;
        Ok(
            serde_json::from_str(&json).map_err(|source| LedgerError::UnreadableRecord {
                path: self.path.clone(),
                id,
                source,
            }),
        )
    }

    fn failed(&self) -> impl Fn(rusqlite::Error) -> LedgerError + '_ {
        |source| LedgerError::Database {
            path: self.path.clone(),
            source,
        }
    }
}

fn total(snapshot: &Transaction<'_>, filter: &Filter) -> rusqlite::Result<u64> {
    let matching = condition(filter);
    snapshot.query_row(
        &format!("SELECT COUNT(*) FROM closes WHERE {matching} AND ?3 = ?3"),
        bound(filter),
        |row| number(row, 0),
    )
}

/// The filter in SQL: fixed text; its values are bound as ?1, ?2 and ?3.
const fn condition(filter: &Filter) -> &'static str {
    match filter.code {
        Some(_) => "closed_at >= ?1 AND code = ?2",
        None => "closed_at >= ?1 AND ?2 IS NULL",
    }
}

fn bound(filter: &Filter) -> (i64, Option<u16>, i64) {
    let since = filter.since.map_or(0, |since| millis(since.as_millis()));
    (since, filter.code, filter.limit.map_or(-1, i64::from))
}

fn losses(snapshot: &Transaction<'_>, filter: &Filter) -> rusqlite::Result<Vec<Loss>> {
    let since = filter.since.map_or(0, Timestamp::as_millis);
    snapshot
        .prepare(
            "SELECT why, SUM(count), MAX(at) FROM lost WHERE at >= ?1
             GROUP BY why ORDER BY 2 DESC, 1",
        )?
        .query_map([millis(since - since % LOSS_SPAN_MILLIS)], |row| {
            let why: String = row.get(0)?;
            Ok(Loss {
                why: why.parse().ok(),
                count: number(row, 1)?,
                latest: Timestamp::from_millis(number(row, 2)?),
            })
        })?
        .collect()
}

/// The least text above everything that begins with `prefix`, in SQLite's order
/// of bytes.
fn after(prefix: &str) -> String {
    format!("{prefix}{}", char::MAX)
}

/// Text or a number as text.
fn text(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<String>> {
    use rusqlite::types::ValueRef;
    Ok(match row.get_ref(column)? {
        ValueRef::Integer(number) => Some(number.to_string()),
        ValueRef::Text(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        _ => None,
    })
}
