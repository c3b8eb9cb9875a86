//! Old records are deleted, and the oldest where there are too many, a few at a
//! time between the batches of new ones.

use std::time::{Duration, Instant};

use farewell_close::Timestamp;
use rusqlite::{Connection, params};

use crate::limits::later;
use crate::row::millis;
use crate::{Settings, orders, runs};

/// How often is looked for what is to be deleted.
const EVERY: Duration = Duration::from_secs(30);
/// So many records are deleted in one transaction.
const SLICE: i64 = 1000;

/// Keeps a ledger within its [`Settings`].
#[derive(Debug)]
pub(crate) struct Retention {
    keep: Option<Duration>,
    max_size: Option<u64>,
    next: Option<Instant>,
}

impl Retention {
    pub(crate) const fn new(settings: &Settings) -> Self {
        Self {
            keep: settings.keep,
            max_size: settings.max_size,
            next: None,
        }
    }

    /// When the next look is due; `None` where everything is kept.
    pub(crate) fn due(&self, now: Instant) -> Option<Duration> {
        (self.keep.is_some() || self.max_size.is_some()).then(|| {
            self.next
                .map_or(Duration::ZERO, |next| next.saturating_duration_since(now))
        })
    }

    /// Deletes at most a slice for each reason. More may be due at once.
    pub(crate) fn apply(&mut self, connection: &Connection, now: Instant) -> rusqlite::Result<()> {
        // A file that cannot be written is not asked all the time.
        self.next = Some(later(now, EVERY));
        let old = self.delete_old(connection)?;
        if old || self.delete_beyond_size(connection)? {
            self.next = Some(now);
        }
        Ok(())
    }

    fn delete_old(&self, connection: &Connection) -> rusqlite::Result<bool> {
        let Some(keep) = self.keep else {
            return Ok(false);
        };
        let keep = u64::try_from(keep.as_millis()).unwrap_or(u64::MAX);
        let oldest = millis(Timestamp::now().as_millis().saturating_sub(keep));
        connection.execute("DELETE FROM lost WHERE at < ?1", [oldest])?;
        if runs::exists(connection)? {
            connection.execute("DELETE FROM runs WHERE ended_at < ?1", [oldest])?;
        }
        if orders::exists(connection)? {
            connection.execute("DELETE FROM orders WHERE at < ?1", [oldest])?;
        }
        let deleted = connection
            .prepare_cached(
                "DELETE FROM closes WHERE rowid IN
                 (SELECT rowid FROM closes WHERE closed_at < ?1 ORDER BY closed_at LIMIT ?2)",
            )?
            .execute(params![oldest, SLICE])?;
        Ok(deleted > 0)
    }

    /// The file itself does not become smaller, but no larger either: what is
    /// deleted makes room for new records.
    fn delete_beyond_size(&self, connection: &Connection) -> rusqlite::Result<bool> {
        let Some(max_size) = self.max_size else {
            return Ok(false);
        };
        let number =
            |pragma| connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
        let pages = number("page_count")? - number("freelist_count")?;
        let used = pages.saturating_mul(number("page_size")?);
        if used.unsigned_abs() <= max_size {
            return Ok(false);
        }
        let deleted = connection
            .prepare_cached(
                "DELETE FROM closes WHERE rowid IN
                 (SELECT rowid FROM closes ORDER BY closed_at LIMIT ?1)",
            )?
            .execute([SLICE])?;
        Ok(deleted > 0)
    }
}
