//! [`Task`]: what the handle sends to the writer, and [`Batch`], what the writer makes of
//! it.

use std::sync::mpsc::SyncSender;

use farewell_close::CloseRecord;
#[cfg(test)]
use rusqlite::Connection;

use crate::Order;
use crate::row::Row;
use crate::runs::OwnRun;

/// What the handle sends.
pub(crate) enum Task {
    Record(Box<CloseRecord>),
    /// An operator had something done.
    Order(Box<Order>),
    /// Write at once, then answer.
    Flush(SyncSender<()>),
    /// Write at once, close the file, then answer.
    Close(SyncSender<()>),
    /// A gateway starts, whose run is to be written down.
    Begin(Box<OwnRun>),
    #[cfg(test)]
    Run(Box<dyn FnOnce(&Connection) + Send>),
}

/// What is written in one transaction.
#[derive(Default)]
pub(crate) struct Batch {
    pub(crate) rows: Vec<Row>,
    /// Answered once the batch is settled.
    pub(crate) flush: Option<SyncSender<()>>,
    /// Whether the file is to be closed before that.
    pub(crate) close: bool,
    /// Nobody is left to send more.
    pub(crate) last: bool,
}

impl Batch {
    /// Whether nothing came, and nobody waits.
    pub(crate) fn is_idle(&self) -> bool {
        self.rows.is_empty() && self.flush.is_none()
    }
}
