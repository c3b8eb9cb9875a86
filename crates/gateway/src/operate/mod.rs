//! Running a gateway: listening, serving, and going well once a signal asks for it.

mod run;
mod signals;
#[cfg(unix)]
mod terminal;
mod wishes;

pub(crate) use run::run_with;
pub use run::{RunError, run};
pub use signals::{Signals, Wish};
