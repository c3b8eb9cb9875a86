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

mod gathering;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::Receiver;
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::{TransactionBehavior, params};

use crate::failure::Failure;
use crate::files::Lock;
use crate::forget::Key;
use crate::limits::Limits;
use crate::loss::{LossLog, Notice, Tally};
use crate::noted::Noted;
use crate::retention::Retention;
use crate::row::{Row, millis};
use crate::runs::OwnRun;
use crate::store::{Found, Store};
use crate::task::Task;
use crate::{LedgerError, Order, Settings, Why, noted};

/// How long an idle writer waits before it tries again to write down losses.
const HOUSEKEEPING: Duration = Duration::from_secs(1);

/// The first and the longest pause between two tries of a batch.
const PAUSE: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(500));

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
    /// Orders that are not written yet.
    orders: Vec<Order>,
    settings: Settings,
    key: Option<Key>,
    retention: Retention,
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
            orders: Vec::new(),
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
        // The file would be opened again for them, and the note taken back, after the
        // process was told that this is done. They stand in the log.
        self.orders.clear();
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

    /// Writes the rows and the losses before them, or counts the rows as lost.
    fn write(&mut self, rows: &[Row]) {
        let started = Instant::now();
        let mut pause = PAUSE.0;
        loop {
            let refused = self.count_refused();
            if rows.is_empty() && self.untold.losses.is_empty() && self.orders.is_empty() {
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
                    self.orders.clear();
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
        for order in &self.orders {
            order.insert(&transaction)?;
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
