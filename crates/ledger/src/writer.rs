//! The writer thread: gathers records into batches and writes each batch in one
//! transaction, whatever the disk does.
//!
//! ```text
//!          first record            batch full, 100 ms, flush
//!   idle ───────────────▶ gather ───────────────────────────▶ write ──▶ idle
//!     │                                                      ▲     │
//!     │ losses not yet written or said: every second         └─────┘ try again,
//!     └──────────────────────────────────────▶ write          with patience; then lost
//! ```

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender};
use std::thread;
use std::time::{Duration, Instant};

use farewell_close::{CloseRecord, Timestamp};
use rusqlite::{Connection, TransactionBehavior, params};

use crate::limits::Limits;
use crate::loss::{LOSS_SPAN_MILLIS, LossLog, Notice, Tally, Unwritten};
use crate::row::{Row, millis, weight};
use crate::{LedgerError, Why, schema};

/// How long an idle writer waits before it tries again to write down losses.
const HOUSEKEEPING: Duration = Duration::from_secs(1);

/// The first and the longest pause between two tries of a batch.
const PAUSE: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(500));

/// What the handle sends.
pub(crate) enum Task {
    Record(Box<CloseRecord>),
    /// Write at once, then answer.
    Flush(SyncSender<()>),
    #[cfg(test)]
    Run(Box<dyn FnOnce(&Connection) + Send>),
}

pub(crate) struct Writer {
    path: PathBuf,
    connection: Option<Connection>,
    limits: Limits,
    tally: Arc<Tally>,
    unwritten: Unwritten,
    log: LossLog,
    /// Since a batch was given up, until one is written.
    failing: bool,
}

#[derive(Default)]
struct Batch {
    rows: Vec<Row>,
    /// Answered once the batch is settled.
    flush: Option<SyncSender<()>>,
    /// Nobody is left to send more.
    last: bool,
}

/// Why a transaction failed, and in SQLite's words.
struct Failure {
    why: Why,
    message: String,
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self {
            why: Why::from(&error),
            message: error.to_string(),
        }
    }
}

impl From<LedgerError> for Failure {
    fn from(error: LedgerError) -> Self {
        Self {
            why: Why::from(&error),
            message: error.to_string(),
        }
    }
}

impl Writer {
    pub(crate) fn new(
        path: PathBuf,
        connection: Connection,
        limits: Limits,
        tally: Arc<Tally>,
    ) -> Self {
        let (unwritten, log) = (Unwritten::default(), LossLog::default());
        Self {
            path,
            connection: Some(connection),
            limits,
            tally,
            unwritten,
            log,
            failing: false,
        }
    }

    /// Serves until every handle is gone.
    pub(crate) fn run(mut self, tasks: &Receiver<Task>) {
        loop {
            let batch = self.gather(tasks);
            self.write(&batch.rows);
            if let Some(done) = batch.flush {
                // Nobody may be waiting any more.
                let _ = done.try_send(());
            }
            if batch.last {
                break;
            }
        }
        let last_words = self.log.last_words(Instant::now());
        self.say(last_words);
    }

    /// Waits for the next batch; it may be empty.
    fn gather(&mut self, tasks: &Receiver<Task>) -> Batch {
        let mut batch = Batch::default();
        let mut deadline = None;
        loop {
            let now = Instant::now();
            let wait = match deadline {
                Some(deadline) => Instant::saturating_duration_since(&deadline, now),
                None if self.log.is_pending() || !self.unwritten.is_empty() => HOUSEKEEPING,
                None => Duration::MAX,
            };
            match tasks.recv_timeout(wait) {
                Ok(Task::Record(record)) => {
                    deadline.get_or_insert(now + self.limits.linger);
                    self.take(record, &mut batch);
                    if batch.rows.len() >= self.limits.batch {
                        return batch;
                    }
                }
                Ok(Task::Flush(done)) => {
                    batch.flush = Some(done);
                    return batch;
                }
                #[cfg(test)]
                Ok(Task::Run(action)) => action(self.connection.as_ref().unwrap()),
                Err(RecvTimeoutError::Timeout) => return batch,
                Err(RecvTimeoutError::Disconnected) => {
                    batch.last = true;
                    return batch;
                }
            }
        }
    }

    fn take(&mut self, record: Box<CloseRecord>, batch: &mut Batch) {
        self.tally
            .queued_bytes
            .fetch_sub(weight(&record), Ordering::Relaxed);
        match Row::new(record) {
            Ok(row) => batch.rows.push(row),
            Err(error) => self.lose(1, Why::DatabaseError, error.to_string()),
        }
    }

    /// Writes the rows and the losses before them, or counts the rows as lost.
    fn write(&mut self, rows: &[Row]) {
        let started = Instant::now();
        let patience = if self.failing {
            Duration::ZERO
        } else {
            self.limits.patience
        };
        let mut pause = PAUSE.0;
        loop {
            let refused = self.count_refused();
            if rows.is_empty() && self.unwritten.is_empty() {
                return self.report(!self.failing);
            }
            match self.commit(rows) {
                Ok(()) => {
                    self.unwritten.clear();
                    self.failing = false;
                    return self.report(refused == 0);
                }
                Err(failure) if started.elapsed() + pause > patience => {
                    return self.give_up(rows, failure);
                }
                Err(_) => self.report(false),
            }
            thread::sleep(pause);
            pause = (pause * 2).min(PAUSE.1);
        }
    }

    fn commit(&mut self, rows: &[Row]) -> Result<(), Failure> {
        self.reopen_if_gone()?;
        let Some(connection) = &mut self.connection else {
            return Ok(());
        };
        // A dropped transaction is rolled back.
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        {
            let mut insert = Row::statement(&transaction)?;
            for row in rows {
                row.insert(&mut insert)?;
            }
        }
        let now = Timestamp::now().as_millis();
        for (why, count) in self.unwritten.iter() {
            transaction.execute(
                "INSERT INTO lost (at, why, count) VALUES (?1, ?2, ?3)
                 ON CONFLICT (at, why) DO UPDATE SET count = count + excluded.count",
                params![
                    millis(now - now % LOSS_SPAN_MILLIS),
                    why.as_str(),
                    millis(count)
                ],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// A file that was moved away or deleted would swallow everything that is
    /// written to it.
    fn reopen_if_gone(&mut self) -> Result<(), LedgerError> {
        if matches!(self.path.try_exists(), Ok(false))
            && let Some(old) = self.connection.take()
        {
            // SQLite does not complete a file that was moved unless it is asked
            // to; of a deleted one nobody needs it.
            let _ = old.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        }
        if self.connection.is_none() {
            let patience = self.limits.lock_patience;
            self.connection = Some(schema::open_for_writing(&self.path, patience)?);
        }
        Ok(())
    }

    fn give_up(&mut self, rows: &[Row], failure: Failure) {
        let Failure { why, message } = failure;
        // A full disk or a lock passes; a connection that met anything else may
        // not work again.
        if !matches!(why, Why::DiskFull | Why::Locked) {
            self.connection = None;
        }
        self.failing = true;
        self.lose(u64::try_from(rows.len()).unwrap_or(u64::MAX), why, message);
        self.report(false);
    }

    fn lose(&mut self, count: u64, why: Why, message: String) {
        self.tally.lost.fetch_add(count, Ordering::Relaxed);
        self.unwritten.add(why, count);
        self.log.lost(count, message);
    }

    fn count_refused(&mut self) -> u64 {
        let refused = self.tally.take_refused();
        self.unwritten.add(Why::QueueFull, refused);
        self.log.lost(refused, Why::QueueFull.description());
        refused
    }

    fn report(&mut self, healthy: bool) {
        for notice in self.log.notices(Instant::now(), healthy) {
            self.say(notice);
        }
    }

    fn say(&self, notice: Option<Notice>) {
        let ledger = self.path.display();
        let total = self.tally.lost.load(Ordering::Relaxed);
        match notice {
            Some(Notice::Lost(lost, cause)) => {
                tracing::warn!(%ledger, lost, total, cause, "the ledger lost close records");
            }
            Some(Notice::Recovered(lost)) => {
                tracing::info!(%ledger, lost, total, "the ledger writes again");
            }
            None => {}
        }
    }
}
