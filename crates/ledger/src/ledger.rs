//! [`Ledger`]: the handle that takes records and never waits.

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{self, Receiver, SyncSender, TrySendError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use farewell_close::CloseRecord;

use crate::limits::Limits;
use crate::loss::Tally;
use crate::row::weight;
use crate::writer::{Task, Writer};
use crate::{LedgerError, LedgerReader, schema};

/// A ledger that is open to be written. Cheap to clone; all clones write to the
/// same file through the same thread.
///
/// The thread ends when the last clone is gone, after it has written what was
/// queued. [`Ledger::close`] waits for that.
#[derive(Debug, Clone)]
pub struct Ledger {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    path: PathBuf,
    queue: SyncSender<Task>,
    queue_bytes: usize,
    tally: Arc<Tally>,
    /// Disconnected once the writer has ended.
    ended: Mutex<Receiver<()>>,
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
        Self::open_within(path.as_ref(), Limits::default())
    }

    pub(crate) fn open_within(path: &Path, limits: Limits) -> Result<Self, LedgerError> {
        let connection = schema::open_for_writing(path, limits.lock_patience)?;
        let (queue, tasks) = mpsc::sync_channel(limits.queue);
        let (running, ended) = mpsc::sync_channel(0);
        let tally = Arc::new(Tally::default());
        let queue_bytes = limits.queue_bytes;
        let writer = Writer::new(path.to_owned(), connection, limits, Arc::clone(&tally));
        thread::Builder::new()
            .name("farewell-ledger".to_owned())
            .spawn(move || {
                let _running = running;
                writer.run(&tasks);
            })
            .map_err(|source| LedgerError::NoThread {
                path: path.to_owned(),
                source,
            })?;
        let ended = Mutex::new(ended);
        let path = path.to_owned();
        Ok(Self {
            shared: Arc::new(Shared {
                path,
                queue,
                queue_bytes,
                tally,
                ended,
            }),
        })
    }

    /// Hands the record to the writer. Never waits: where the queue is full the
    /// record is counted as lost.
    pub fn record(&self, record: CloseRecord) {
        let Shared {
            queue,
            queue_bytes,
            tally,
            ..
        } = &*self.shared;
        let weight = weight(&record);
        let queued = tally.queued_bytes.fetch_add(weight, Ordering::Relaxed) + weight;
        if queued > *queue_bytes || queue.try_send(Task::Record(Box::new(record))).is_err() {
            tally.queued_bytes.fetch_sub(weight, Ordering::Relaxed);
            tally.refuse();
        }
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
        let deadline = Instant::now() + timeout;
        let (done, settled) = mpsc::sync_channel(1);
        let mut task = Task::Flush(done);
        loop {
            match self.shared.queue.try_send(task) {
                Ok(()) => break,
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

    /// Flushes, and where this is the last clone waits until the file is
    /// closed. Blocks the thread, at most for `timeout`.
    ///
    /// # Errors
    /// [`LedgerError::NotFlushed`] where it takes longer; the writer goes on
    /// until it is done or the process ends.
    pub fn close(self, timeout: Duration) -> Result<(), LedgerError> {
        let deadline = Instant::now() + timeout;
        self.flush(timeout)?;
        let Some(shared) = Arc::into_inner(self.shared) else {
            return Ok(());
        };
        let Shared {
            path, queue, ended, ..
        } = shared;
        drop(queue);
        let ended = ended.into_inner().unwrap_or_else(PoisonError::into_inner);
        match ended.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Err(mpsc::RecvTimeoutError::Timeout) => Err(LedgerError::NotFlushed {
                path,
                waited: timeout,
            }),
            _ => Ok(()),
        }
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
        self.flush(Duration::from_secs(10)).unwrap();
    }
}
