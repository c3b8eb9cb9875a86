//! What becomes of an ending: one record, for the ledger, the log and those who watch.

mod record;

pub(crate) use record::{Outcome, Visit, kept, unopened_leg};
