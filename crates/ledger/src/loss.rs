//! What could not be written: counted by everyone, logged rarely, written down
//! as soon as that is possible again.

use std::collections::BTreeMap;
use std::fmt;
use std::io::ErrorKind;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use farewell_close::Timestamp;
use rusqlite::ErrorCode;

use crate::LedgerError;

/// The shortest time between two lines in the log about losses.
const LOG_EVERY: Duration = Duration::from_secs(10);

/// Losses are kept by the minute, so that a long trouble makes few rows.
pub(crate) const LOSS_SPAN_MILLIS: u64 = 60_000;

/// Why a record was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Why {
    /// More closes than the disk could take.
    QueueFull,
    /// No space is left.
    DiskFull,
    /// Another process holds the file.
    Locked,
    /// The file may not be written or opened.
    NotWritable,
    /// The disk or the file is damaged.
    DiskError,
    /// Anything else that SQLite says.
    DatabaseError,
    /// Handshakes were refused faster than is written down one by one.
    Refused,
}

impl Why {
    const ALL: [Self; 7] = [
        Self::QueueFull,
        Self::DiskFull,
        Self::Locked,
        Self::NotWritable,
        Self::DiskError,
        Self::DatabaseError,
        Self::Refused,
    ];

    /// The word that the table `lost` holds.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::QueueFull => "queue_full",
            Self::DiskFull => "disk_full",
            Self::Locked => "locked",
            Self::NotWritable => "not_writable",
            Self::DiskError => "disk_error",
            Self::DatabaseError => "database_error",
            Self::Refused => "refused",
        }
    }

    /// A few English words.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::QueueFull => "connections closed faster than they could be written",
            Self::DiskFull => "the disk was full",
            Self::Locked => "another process locked the file",
            Self::NotWritable => "the file could not be opened or written",
            Self::DiskError => "the disk failed or the file is damaged",
            Self::DatabaseError => "SQLite refused",
            Self::Refused => "handshakes came to nothing faster than is written one by one",
        }
    }
}

impl From<&rusqlite::Error> for Why {
    fn from(error: &rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Self::NotWritable
            }
            Some(
                ErrorCode::SystemIoFailure | ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase,
            ) => Self::DiskError,
            _ => Self::DatabaseError,
        }
    }
}

impl From<&LedgerError> for Why {
    fn from(error: &LedgerError) -> Self {
        match error {
            LedgerError::CannotOpen { source, .. } | LedgerError::Database { source, .. } => {
                Self::from(source)
            }
            LedgerError::CannotCreate { source, .. } | LedgerError::Inaccessible { source, .. } => {
                match source.kind() {
                    ErrorKind::StorageFull => Self::DiskFull,
                    ErrorKind::WouldBlock => Self::Locked,
                    _ => Self::NotWritable,
                }
            }
            _ => Self::NotWritable,
        }
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Why {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|why| why.as_str() == word)
            .ok_or(())
    }
}

/// What the data path and the writer share.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Every record lost since the ledger was opened.
    pub(crate) lost: AtomicU64,
    /// Those that found the queue full and the writer has not yet seen.
    refused: AtomicU64,
    /// Handshakes that are only counted, and the writer has not yet seen.
    flood: AtomicU64,
    /// Bytes of the records in the queue.
    pub(crate) queued_bytes: AtomicUsize,
    /// From when on the writer waits for nothing, since the process ends.
    hurry: Mutex<Option<Instant>>,
}

impl Tally {
    /// A record found no room.
    pub(crate) fn refuse(&self) {
        self.lost.fetch_add(1, Ordering::Relaxed);
        self.refused.fetch_add(1, Ordering::Relaxed);
    }

    /// A handshake that came to nothing is only counted.
    pub(crate) fn count_only(&self) {
        self.lost.fetch_add(1, Ordering::Relaxed);
        self.flood.fetch_add(1, Ordering::Relaxed);
    }

    /// The handshakes that were only counted since this was last asked.
    pub(crate) fn take_flood(&self) -> u64 {
        self.flood.swap(0, Ordering::Relaxed)
    }

    /// The records refused since this was last asked.
    pub(crate) fn take_refused(&self) -> u64 {
        self.refused.swap(0, Ordering::Relaxed)
    }

    /// From this moment on the writer is to wait for nothing.
    pub(crate) fn hurry(&self, from: Option<Instant>) {
        *self.hurry.lock().unwrap_or_else(PoisonError::into_inner) = from;
    }

    /// How long the writer may still wait; `None` where that has no end.
    pub(crate) fn time_left(&self, now: Instant) -> Option<Duration> {
        let hurry = *self.hurry.lock().unwrap_or_else(PoisonError::into_inner);
        hurry.map(|from| from.saturating_duration_since(now))
    }
}

/// The losses that the file does not name yet, by minute and reason.
#[derive(Debug, Default)]
pub(crate) struct Unwritten(BTreeMap<(u64, Why), u64>);

impl Unwritten {
    /// Adds records that are lost now.
    pub(crate) fn add_now(&mut self, why: Why, count: u64) {
        let now = Timestamp::now().as_millis();
        self.add(now - now % LOSS_SPAN_MILLIS, why, count);
    }

    /// Adds records that were lost in the minute that begins at `at`.
    pub(crate) fn add(&mut self, at: u64, why: Why, count: u64) {
        if count > 0 {
            let sum = self.0.entry((at, why)).or_default();
            *sum = sum.saturating_add(count);
        }
    }

    /// Adds others.
    pub(crate) fn append(&mut self, others: &Self) {
        for (at, why, count) in others.iter() {
            self.add(at, why, count);
        }
    }

    /// The losses: minute, reason and count.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u64, Why, u64)> + '_ {
        self.0.iter().map(|(&(at, why), &count)| (at, why, count))
    }

    /// The same losses, all in the latest minute: a line for each reason.
    pub(crate) fn within_one_minute(&self) -> Self {
        let mut sums = Self::default();
        if let Some((&(latest, _), _)) = self.0.last_key_value() {
            self.iter()
                .for_each(|(_, why, count)| sums.add(latest, why, count));
        }
        sums
    }

    /// How many records they are.
    pub(crate) fn count(&self) -> u64 {
        self.0
            .values()
            .fold(0, |sum, count| sum.saturating_add(*count))
    }

    /// They are written.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// When the log is to say what: the first loss at once, then at most a line
/// every ten seconds, and a line when everything is written again.
#[derive(Debug, Default)]
pub(crate) struct LossLog {
    unsaid: u64,
    said: u64,
    cause: String,
    last: Option<Instant>,
}

/// A line for the log.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// So many records were lost since the last line, the latest for this cause.
    Lost(u64, String),
    /// Writing works again, after so many lost records.
    Recovered(u64),
}

impl LossLog {
    /// Records were lost.
    pub(crate) fn lost(&mut self, count: u64, cause: impl Into<String>) {
        if count > 0 {
            self.unsaid += count;
            self.cause = cause.into();
        }
    }

    /// What is to be said now; `healthy` when the latest write worked and
    /// nothing was lost since the one before it.
    pub(crate) fn notices(&mut self, now: Instant, healthy: bool) -> [Option<Notice>; 2] {
        let early = self
            .last
            .is_some_and(|last| now.duration_since(last) < LOG_EVERY);
        if self.unsaid > 0 && early {
            return [None, None];
        }
        let lost = (self.unsaid > 0).then(|| self.say(now));
        let recovered =
            (healthy && self.said > 0).then(|| Notice::Recovered(std::mem::take(&mut self.said)));
        [lost, recovered]
    }

    /// What was not said yet, without waiting: there will be no later.
    pub(crate) fn last_words(&mut self, now: Instant) -> Option<Notice> {
        (self.unsaid > 0).then(|| self.say(now))
    }

    /// Whether a later call of [`LossLog::notices`] has something to say.
    pub(crate) fn is_pending(&self) -> bool {
        self.unsaid > 0 || self.said > 0
    }

    fn say(&mut self, now: Instant) -> Notice {
        self.last = Some(now);
        let count = std::mem::take(&mut self.unsaid);
        self.said += count;
        Notice::Lost(count, self.cause.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_go_round() {
        for why in Why::ALL {
            assert_eq!(why.as_str().parse(), Ok(why));
        }
    }

    #[test]
    fn the_first_loss_is_said_at_once_and_then_one_line_in_ten_seconds() {
        let mut log = LossLog::default();
        let start = Instant::now();
        assert_eq!(log.notices(start, true), [None, None]);
        log.lost(3, "disk full");
        assert_eq!(
            log.notices(start, false),
            [Some(Notice::Lost(3, "disk full".into())), None]
        );
        log.lost(4, "disk full");
        assert_eq!(
            log.notices(start + Duration::from_secs(9), true),
            [None, None]
        );
        log.lost(1, "queue full");
        let later = start + Duration::from_secs(10);
        let lost = Some(Notice::Lost(5, "queue full".into()));
        assert_eq!(log.notices(later, true), [lost, Some(Notice::Recovered(8))]);
        assert_eq!(log.notices(later, true), [None, None]);
        log.lost(1, "queue full");
        assert!(log.is_pending());
        assert_eq!(
            log.last_words(later),
            Some(Notice::Lost(1, "queue full".into()))
        );
    }
}
