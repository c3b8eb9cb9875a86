//! Running a gateway: listening, serving, and going well once a signal asks for it.

mod error;
mod listeners;
mod run;
mod signals;
#[cfg(unix)]
mod socket_file;
#[cfg(unix)]
mod terminal;
mod wishes;

pub use error::RunError;
pub use run::run;
pub(crate) use run::run_with;
pub use signals::{Signals, Wish};
