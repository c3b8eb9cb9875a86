//! [`Ledger`]: the handle that takes records and never waits.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{self, SyncSender, TrySendError};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use farewell_close::CloseRecord;

use crate::flood::Flood;
use crate::forget::Key;
use crate::limits::{Limits, later};
use crate::loss::Tally;
use crate::row::weight;
use crate::runs::OwnRun;
use crate::store::Store;
use crate::task::Task;
use crate::writer::Writer;
use crate::{LedgerError, LedgerReader, Order, Settings, UserPrivacy};

/// A ledger that is open to be written. Cheap to clone; all clones write to the
/// same file through the same thread.
///
/// The thread ends when the last clone is gone, after it has written what was
/// queued. [`Ledger::close`] does the same and waits for it.
#[derive(Debug, Clone)]
pub struct Ledger {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    path: PathBuf,
    queue: SyncSender<Task>,
    /// Sleeps while a batch gathers.
    writer: Thread,
    queue_bytes: usize,
    tally: Arc<Tally>,
    flood: Flood,
}

impl Ledger {
    /// Opens the ledger at `path`, creating the file where there is none, and
    /// starts its writer.
    ///
    /// # Errors
    /// [`LedgerError`] where the file can't be opened and written, is not a
    /// ledger, or is one of a newer version. A file that is not ours is never
    /// changed.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, LedgerError> {
        Self::open_with(path, Settings::default())
    }

    /// [`Ledger::open`], with settings of what is kept.
    ///
    /// # Errors
    /// As [`Ledger::open`]; [`LedgerError::NoKey`] where users are to be hashed
    /// and the key can't be read or made.
    pub fn open_with(path: impl AsRef<Path>, settings: Settings) -> Result<Self, LedgerError> {
        Self::open_within(path.as_ref(), Limits::default(), settings)
    }

    pub(crate) fn open_within(
        path: &Path,
        limits: Limits,
        settings: Settings,
    ) -> Result<Self, LedgerError> {
        let store = Store::open(path, limits.lock_patience)?;
        let key = match settings.user {
            UserPrivacy::Hash => Some(Key::of(path).map_err(|source| LedgerError::NoKey {
                path: path.to_owned(),
                source,
            })?),
            UserPrivacy::Plain | UserPrivacy::None => None,
        };
        let (queue, tasks) = mpsc::sync_channel(limits.queue);
        let tally = Arc::new(Tally::default());
        let queue_bytes = limits.queue_bytes;
        let writer = Writer::new(
            path.to_owned(),
            store,
            limits,
            settings,
            key,
            Arc::clone(&tally),
        );
        let writer = thread::Builder::new()
            .name("farewell-ledger".to_owned())
            .spawn(move || writer.run(&tasks))
            .map_err(|source| LedgerError::NoThread {
                path: path.to_owned(),
                source,
            })?
            .thread()
            .clone();
        let path = path.to_owned();
        Ok(Self {
            shared: Arc::new(Shared {
                path,
                queue,
                writer,
                queue_bytes,
                tally,
                flood: Flood::new(),
            }),
        })
    }

    /// Hands the record to the writer. Never waits: where the queue is full the
    /// record is counted as lost. Of handshakes that came to nothing 10,000, and 10
    /// more each second, are written one by one; the others are counted as well.
    pub fn record(&self, record: CloseRecord) {
        let Shared {
            queue,
            writer,
            queue_bytes,
            tally,
            flood,
            ..
        } = &*self.shared;
        if flood.takes(&record, Instant::now()) {
            tally.count_only();
            return;
        }
        let weight = weight(&record);
        let queued = tally.queued_bytes.fetch_add(weight, Ordering::Relaxed) + weight;
        if queued > *queue_bytes || queue.try_send(Task::Record(Box::new(record))).is_err() {
            tally.queued_bytes.fetch_sub(weight, Ordering::Relaxed);
            tally.refuse();
        }
        // Many connections end at once: the batch that gathers is full.
        if queued > *queue_bytes / 8 {
            writer.unpark();
        }
    }

    /// A gateway of this name starts. Until [`Ledger::close`] the ledger keeps a
    /// row that tells how many connections were open a second ago: `open` is
    /// asked on the writer's thread. Where a gateway ended without notice, the
    /// next one finds its row, and writes down about how many connections are
    /// not recorded.
    pub fn begin_run(&self, node: String, open: impl Fn() -> u64 + Send + 'static) {
        let run = OwnRun::new(node, Box::new(open));
        // The queue is empty when a gateway starts.
        let _ = self.shared.queue.try_send(Task::Begin(Box::new(run)));
        self.shared.writer.unpark();
    }

    /// Writes down what an operator had done. Never waits: where the queue is full the
    /// order stands in the log only.
    pub fn order(&self, order: Order) {
        let _ = self.shared.queue.try_send(Task::Order(Box::new(order)));
        self.shared.writer.unpark();
    }

    /// How many records were lost since the ledger was opened: they found the
    /// queue full, or could not be written in time.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.shared.tally.lost.load(Ordering::Relaxed)
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.shared.path
    }

    /// Waits until everything that was recorded before this call is written, or
    /// counted as lost. Blocks the thread.
    ///
    /// # Errors
    /// [`LedgerError::NotFlushed`] where that takes longer than `timeout`.
    pub fn flush(&self, timeout: Duration) -> Result<(), LedgerError> {
        self.settle(Task::Flush, timeout)
    }

    /// Flushes, and closes the file: afterwards it is the whole ledger, without
    /// a write-ahead log beside it, unless somebody reads it. In the second half
    /// of `timeout` nothing is tried again: what the file does not take is
    /// counted, and the count noted in a file `-lost` beside it, which the next
    /// [`Ledger::open`] reads. Blocks the thread, at most for `timeout`.
    ///
    /// Another clone may go on; the file is then opened again.
    ///
    /// # Errors
    /// [`LedgerError::NotFlushed`] where it takes longer; the writer goes on
    /// until it is done or the process ends.
    pub fn close(self, timeout: Duration) -> Result<(), LedgerError> {
        let tally = Arc::clone(&self.shared.tally);
        tally.hurry(Some(later(Instant::now(), timeout / 2)));
        let closed = self.settle(Task::Close, timeout);
        if closed.is_ok() {
            tally.hurry(None);
        }
        closed
    }

    fn settle(
        &self,
        task: impl FnOnce(SyncSender<()>) -> Task,
        timeout: Duration,
    ) -> Result<(), LedgerError> {
        let deadline = later(Instant::now(), timeout);
        let (done, settled) = mpsc::sync_channel(1);
        let mut task = task(done);
        loop {
            match self.shared.queue.try_send(task) {
                Ok(()) => break self.shared.writer.unpark(),
                Err(TrySendError::Full(back)) if Instant::now() < deadline => {
                    task = back;
                    thread::sleep(Duration::from_millis(2));
                }
                Err(_) => return Err(self.not_flushed(timeout)),
            }
        }
        settled
            .recv_timeout(deadline.saturating_duration_since(Instant::now()))
            .map_err(|_| self.not_flushed(timeout))
    }

    /// A reader of the same file, with a connection of its own. What was
    /// recorded in the last moments may not be there yet.
    ///
    /// # Errors
    /// As [`LedgerReader::open`].
    pub fn reader(&self) -> Result<LedgerReader, LedgerError> {
        LedgerReader::open(&self.shared.path)
    }

    fn not_flushed(&self, waited: Duration) -> LedgerError {
        LedgerError::NotFlushed {
            path: self.shared.path.clone(),
            waited,
        }
    }

    /// Runs on the writer's connection, between two batches.
    #[cfg(test)]
    pub(crate) fn with_connection(
        &self,
        action: impl FnOnce(&rusqlite::Connection) + Send + 'static,
    ) {
        self.shared.queue.send(Task::Run(Box::new(action))).unwrap();
        self.shared.writer.unpark();
        self.flush(Duration::from_secs(10)).unwrap();
    }
}
