//! The demo: a gateway before a backend that ends as it is told, and a page
//! that shows each ending twice: straight from the backend, and through
//! farewell.
//!
//! The [`backend`] is the same program in a process of its own, so that it can
//! really die; the `supervisor` starts, kills and restarts it; the `routes` are
//! the page's, on the admin address.

mod backend;
mod page;
mod routes;
mod row;
mod run;
mod settings;
mod supervisor;
mod words;

pub use backend::{COMMANDS, backend};
pub use run::{DemoError, run};
pub use settings::{ADMIN, BACKEND, GATEWAY, defaults};
