//! What becomes of an ending: one record, for the ledger, the log and those who watch.

mod journal;
mod log_losses;
mod orders;
mod repeats;

pub(crate) use journal::Journal;
pub use log_losses::count_lost_log_lines;
pub(crate) use log_losses::lost_log_lines;
pub(crate) use orders::Order;
