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
//!
//! Before each transaction the [`Store`] looks whether the path still names the
//! file that is open. While nothing comes, what only the write-ahead log holds
//! is brought into the file, so that a copy of an idle ledger is whole.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

use farewell_close::CloseRecord;
#[cfg(test)]
use rusqlite::Connection;
use rusqlite::{TransactionBehavior, params};

use crate::failure::Failure;
use crate::files::Lock;
use crate::forget::Key;
use crate::limits::{Limits, later};
use crate::loss::{LossLog, Notice, Tally};
use crate::noted::Noted;
use crate::retention::Retention;
use crate::row::{Row, millis, weight};
use crate::runs::OwnRun;
use crate::store::{Found, Store};
use crate::{LedgerError, Settings, Why, noted};

/// How long an idle writer waits before it tries again to write down losses.
const HOUSEKEEPING: Duration = Duration::from_secs(1);

/// The first and the longest pause between two tries of a batch.
const PAUSE: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(500));

/// What the handle sends.
pub(crate) enum Task {
    Record(Box<CloseRecord>),
    /// Write at once, then answer.
    Flush(SyncSender<()>),
    /// Write at once, close the file, then answer.
    Close(SyncSender<()>),
    /// A gateway starts, whose run is to be written down.
    Begin(Box<OwnRun>),
    #[cfg(test)]
    Run(Box<dyn FnOnce(&Connection) + Send>),
}

pub(crate) struct Writer {
    path: PathBuf,
    store: Option<Store>,
    limits: Limits,
    tally: Arc<Tally>,
    /// What the file was not told yet.
    untold: Noted,
    log: LossLog,
    /// Why the last batch was given up, until one is written.
    failing: Option<Why>,
    run: Option<Box<OwnRun>>,
    settings: Settings,
    key: Option<Key>,
    retention: Retention,
}

#[derive(Default)]
struct Batch {
    rows: Vec<Row>,
    /// Answered once the batch is settled.
    flush: Option<SyncSender<()>>,
    /// Whether the file is to be closed before that.
    close: bool,
    /// Nobody is left to send more.
    last: bool,
}

impl Batch {
    /// Whether nothing came, and nobody waits.
    fn is_idle(&self) -> bool {
        self.rows.is_empty() && self.flush.is_none()
    }
}

impl Writer {
    pub(crate) fn new(
        path: PathBuf,
        mut store: Store,
        limits: Limits,
        settings: Settings,
        key: Option<Key>,
        tally: Arc<Tally>,
    ) -> Self {
        Self {
            path,
            untold: std::mem::take(&mut store.noted),
            store: Some(store),
            limits,
            tally,
            log: LossLog::default(),
            failing: None,
            run: None,
            retention: Retention::new(&settings),
            settings,
            key,
        }
    }

    /// Serves until every handle is gone.
    pub(crate) fn run(mut self, tasks: &Receiver<Task>) {
        loop {
            let batch = self.gather(tasks);
            self.write(&batch.rows);
            if batch.close || batch.last {
                self.close();
            } else {
                self.say_run();
                self.delete_what_is_due();
                if batch.is_idle() {
                    self.rest();
                }
            }
            if let Some(done) = batch.flush {
                // Nobody may be waiting any more.
                let _ = done.try_send(());
            }
            if batch.last {
                return;
            }
        }
    }

    /// Nothing came for a while.
    fn rest(&mut self) {
        if let Some(store) = &mut self.store
            && store.is_behind
            && store.look() == Found::Whole
        {
            store.catch_up();
        }
    }

    /// Writes down that the gateway goes on. Where that fails the records have
    /// the same trouble, and tell of it.
    fn say_run(&mut self) {
        if self.run.is_none() || self.has_no_time() || self.open().is_err() {
            return;
        }
        let waits = self.how_long_to_wait();
        if let (Some(run), Some(store)) = (&mut self.run, &mut self.store) {
            store.wait_at_most(waits);
            let connection = store.connection();
            // Those of earlier processes first, which else count as ended without notice.
            self.untold
                .ended
                .retain(|run| run.write(connection).is_err());
            let _ = run.say(connection, Instant::now());
        }
    }

    /// Deletes what is not to be kept any longer.
    fn delete_what_is_due(&mut self) {
        let now = Instant::now();
        if self.retention.due(now) == Some(Duration::ZERO)
            && self.failing.is_none()
            && self.tally.time_left(now).is_none()
            && let Some(store) = &mut self.store
            && store.look() == Found::Whole
            && let Err(error) = self.retention.apply(store.connection(), now)
        {
            let ledger = self.path.display();
            tracing::debug!(%ledger, %error, "old records could not be deleted");
        }
    }

    /// Whether there are records to write that wait for a file which takes none, or
    /// the process ends.
    fn has_no_time(&self) -> bool {
        self.failing.is_some() || self.how_long_to_wait().is_zero()
    }

    /// Closes the file, and notes beside it what it was not told.
    fn close(&mut self) {
        self.leave_if_changed();
        let waits = self.how_long_to_wait();
        if let (Some(mut run), Some(store)) = (self.run.take(), &mut self.store) {
            store.wait_at_most(waits);
            if let Err(error) = run.end(store.connection()) {
                tracing::debug!(%error, "the ledger is told later that the gateway ended");
                self.untold.ended.extend(run.ended());
            }
        }
        // Before what may take longer than there is time.
        self.note();
        let last_words = self.log.last_words(Instant::now());
        self.say(last_words);
        let waits = self.how_long_to_wait();
        if let Some(store) = self.store.take() {
            store.wait_at_most(waits);
            store.finish();
        }
    }

    /// How long to wait for another process's lock.
    fn how_long_to_wait(&self) -> Duration {
        let left = self.tally.time_left(Instant::now());
        left.map_or(self.limits.lock_patience, |left| {
            left.min(self.limits.lock_patience)
        })
    }

    /// Notes beside the file what it was not told.
    fn note(&mut self) {
        // Where another holds the lock for long, a note without it is better than none.
        let _lock = Lock::take(&self.path, self.how_long_to_wait());
        if self.untold.is_empty() {
            return noted::remove_blank(&self.path);
        }
        match noted::put(&self.path, &self.untold) {
            Ok(()) => self.untold = Noted::default(),
            Err(error) => tracing::warn!(
                %error,
                lost = self.untold.losses.count(),
                "the ledger {} could not be told how many records it misses",
                self.path.display()
            ),
        }
    }

    /// Waits for the next batch; it may be empty. The first record of a batch wakes
    /// this thread, those that follow do not: that costs each close less than a
    /// thread that is woken for it.
    fn gather(&mut self, tasks: &Receiver<Task>) -> Batch {
        let mut batch = Batch::default();
        let mut deadline = None;
        loop {
            let now = Instant::now();
            match self.next_task(tasks, deadline, now) {
                Ok(Task::Record(record)) => {
                    deadline.get_or_insert_with(|| later(now, self.limits.linger));
                    self.take(record, &mut batch);
                    if batch.rows.len() >= self.limits.batch {
                        return batch;
                    }
                }
                Ok(Task::Flush(done)) => {
                    batch.flush = Some(done);
                    return batch;
                }
                Ok(Task::Close(done)) => {
                    batch.flush = Some(done);
                    batch.close = true;
                    return batch;
                }
                Ok(Task::Begin(run)) => {
                    self.run = Some(run);
                    return batch;
                }
                #[cfg(test)]
                Ok(Task::Run(action)) => action(self.store.as_mut().unwrap().connection()),
                Err(RecvTimeoutError::Timeout) => return batch,
                Err(RecvTimeoutError::Disconnected) => {
                    batch.last = true;
                    return batch;
                }
            }
        }
    }

    /// The next task before the batch is due. Once there is a batch it is taken
    /// without a wait: the thread sleeps until then, or until the handle wakes it
    /// for what is not a record.
    fn next_task(
        &self,
        tasks: &Receiver<Task>,
        deadline: Option<Instant>,
        now: Instant,
    ) -> Result<Task, RecvTimeoutError> {
        let Some(deadline) = deadline else {
            let wait = if self.is_unsettled() {
                HOUSEKEEPING
            } else {
                self.retention.due(now).unwrap_or(Duration::MAX)
            };
            return tasks.recv_timeout(wait);
        };
        loop {
            match tasks.try_recv() {
                Ok(task) => return Ok(task),
                Err(TryRecvError::Disconnected) => return Err(RecvTimeoutError::Disconnected),
                Err(TryRecvError::Empty) => {}
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(RecvTimeoutError::Timeout);
            }
            thread::park_timeout(left);
        }
    }

    /// Whether there is something to do although nothing comes.
    fn is_unsettled(&self) -> bool {
        let is_behind = self.store.as_ref().is_some_and(|store| store.is_behind);
        is_behind || self.run.is_some() || self.log.is_pending() || !self.untold.losses.is_empty()
    }

    fn take(&mut self, record: Box<CloseRecord>, batch: &mut Batch) {
        self.tally
            .queued_bytes
            .fetch_sub(weight(&record), Ordering::Relaxed);
        match Row::new(self.private(record)) {
            Ok(row) => batch.rows.push(row),
            Err(error) => self.lose(1, Why::DatabaseError, error.to_string()),
        }
    }

    /// The record without what is not to be kept of a person.
    fn private(&self, mut record: Box<CloseRecord>) -> Box<CloseRecord> {
        record.client.address = self.settings.address.apply(record.client.address.take());
        record.user = self
            .settings
            .user
            .apply(record.user.take(), self.key.as_ref());
        record
    }

    /// Writes the rows and the losses before them, or counts the rows as lost.
    fn write(&mut self, rows: &[Row]) {
        let started = Instant::now();
        let mut pause = PAUSE.0;
        loop {
            let refused = self.count_refused();
            if rows.is_empty() && self.untold.losses.is_empty() {
                return self.report(self.failing.is_none());
            }
            let patience = self.patience();
            if let Some(why) = self.failing
                && patience.is_none()
                && !rows.is_empty()
            {
                return self.lose_all(rows, why, why.description().to_owned());
            }
            match self.commit(rows) {
                Ok(()) => {
                    self.untold.losses.clear();
                    self.failing = None;
                    return self.report(refused == 0);
                }
                Err(failure)
                    if started.elapsed().saturating_add(pause) > patience.unwrap_or_default() =>
                {
                    return self.give_up(rows, failure);
                }
                Err(failure) => {
                    self.put_aside_if_damaged(&failure);
                    self.report(false);
                }
            }
            thread::sleep(pause);
            pause = (pause * 2).min(PAUSE.1);
        }
    }

    /// How long a batch may take; `None` where the process ends and even one try
    /// is too long.
    fn patience(&self) -> Option<Duration> {
        let usual = if self.failing.is_some() {
            Duration::ZERO
        } else {
            self.limits.patience
        };
        match self.tally.time_left(Instant::now()) {
            Some(Duration::ZERO) => None,
            Some(left) => Some(usual.min(left)),
            None => Some(usual),
        }
    }

    fn commit(&mut self, rows: &[Row]) -> Result<(), Failure> {
        self.open()?;
        let waits = self.how_long_to_wait();
        let Some(store) = &mut self.store else {
            return Ok(());
        };
        store.wait_at_most(waits);
        // A dropped transaction is rolled back.
        let transaction = store
            .connection()
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        {
            let mut insert = Row::statement(&transaction)?;
            for row in rows {
                row.insert(&mut insert)?;
            }
        }
        for (at, why, count) in self.untold.losses.iter() {
            transaction.execute(
                "INSERT INTO lost (at, why, count) VALUES (?1, ?2, ?3)
                 ON CONFLICT (at, why) DO UPDATE SET count = count + excluded.count",
                params![millis(at), why.as_str(), millis(count)],
            )?;
        }
        transaction.commit()?;
        store.is_behind = true;
        // Whoever cut it short or deleted it did so before, or does it now.
        if store.still_holds() {
            Ok(())
        } else {
            Err(Failure::vanished())
        }
    }

    /// The file that the path names is open afterwards.
    fn open(&mut self) -> Result<(), LedgerError> {
        self.leave_if_changed();
        if self.store.is_none() {
            let mut store = Store::open(&self.path, self.how_long_to_wait())?;
            self.untold.append(&std::mem::take(&mut store.noted));
            self.store = Some(store);
        }
        Ok(())
    }

    /// A file that was moved away, deleted, replaced or cut short would swallow
    /// everything that is written to it.
    fn leave_if_changed(&mut self) {
        if let Some(mut store) = self.store.take() {
            match store.look() {
                Found::Whole => self.store = Some(store),
                Found::Moved => {
                    if let Some(run) = &mut self.run {
                        // The row stays without an end where that fails.
                        let _ = run.end(store.connection());
                        run.forget_row();
                    }
                    store.leave();
                }
                Found::Damaged => self.put_aside(store),
            }
        }
    }

    fn put_aside_if_damaged(&mut self, failure: &Failure) {
        if failure.is_damage
            && let Some(store) = self.store.take()
        {
            self.put_aside(store);
        }
    }

    fn put_aside(&mut self, store: Store) {
        if let Some(run) = &mut self.run {
            run.forget_row();
        }
        store.put_aside();
    }

    fn give_up(&mut self, rows: &[Row], failure: Failure) {
        self.put_aside_if_damaged(&failure);
        let Failure { why, message, .. } = failure;
        // A full disk or a lock passes; a connection that met anything else may
        // not work again.
        if !matches!(why, Why::DiskFull | Why::Locked) {
            self.store = None;
            if let Some(run) = &mut self.run {
                run.forget_row();
            }
        }
        self.failing = Some(why);
        self.lose_all(rows, why, message);
    }

    fn lose_all(&mut self, rows: &[Row], why: Why, message: String) {
        self.lose(u64::try_from(rows.len()).unwrap_or(u64::MAX), why, message);
        self.report(false);
    }

    fn lose(&mut self, count: u64, why: Why, message: String) {
        self.tally.lost.fetch_add(count, Ordering::Relaxed);
        self.untold.losses.add_now(why, count);
        self.log.lost(count, message);
    }

    fn count_refused(&mut self) -> u64 {
        let refused = self.tally.take_refused();
        self.untold.losses.add_now(Why::QueueFull, refused);
        self.log.lost(refused, Why::QueueFull.description());
        let flood = self.tally.take_flood();
        self.untold.losses.add_now(Why::Refused, flood);
        self.log.lost(flood, Why::Refused.description());
        refused + flood
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
