//! What becomes of an ending: one record, for the ledger, the log and those who watch.

mod record;

pub(crate) use record::{NO_ROUTE, Outcome, Visit, kept, unopened_leg};
