//! What becomes of an ending: one record, for the ledger, the log and those who watch.

mod journal;
mod repeats;

pub(crate) use journal::Journal;
