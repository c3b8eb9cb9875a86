//! What the writer takes from the handle, until a batch is due.

use std::net::IpAddr;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

use farewell_close::CloseRecord;

use super::{HOUSEKEEPING, Writer};
use crate::limits::later;
use crate::row::{Row, weight};
use crate::task::{Batch, Task};
use crate::{Order, Why};

/// The most orders that wait to be written. Each was told to the log.
const ORDERS: usize = 1_000;

impl Writer {
    /// Waits for the next batch; it may be empty. The first record of a batch wakes
    /// this thread, those that follow do not: that costs each close less than a
    /// thread that is woken for it.
    pub(super) fn gather(&mut self, tasks: &Receiver<Task>) -> Batch {
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
                Ok(Task::Order(order)) => {
                    if self.orders.len() < ORDERS {
                        self.orders.push(self.without_address(*order));
                    }
                    return batch;
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
        let waits = !self.untold.losses.is_empty() || !self.orders.is_empty();
        is_behind || waits || self.run.is_some() || self.log.is_pending()
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

    /// The order, of whose target no more is kept than of a client's address.
    fn without_address(&self, mut order: Order) -> Order {
        if order.target.parse::<IpAddr>().is_ok() {
            let target = self.settings.address.apply(Some(order.target));
            order.target = target.unwrap_or_else(|| "an address".to_owned());
        }
        order
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
}
