//! Running a gateway: listening, serving, draining, and the signals that ask for it.

mod drain;
mod operation;
mod run;
mod signals;

pub(crate) use operation::Operation;
pub use run::RunError;
pub(crate) use run::run;
pub use signals::Signals;
