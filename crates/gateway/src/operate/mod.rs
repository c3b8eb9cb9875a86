//! Running a gateway: listening, serving, draining, and the signals that ask for it.

mod run;
mod signals;

pub(crate) use run::run_with;
pub use run::{RunError, check, run};
pub use signals::Signals;
