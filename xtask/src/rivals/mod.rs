//! The echo servers of other libraries, and the proxies: which there are, how
//! they are built and started, and which versions they are. Their sources are
//! in `bench/rivals`.

mod build;
mod list;
mod smoke;
mod start;
mod version;

pub(crate) use build::Built;
pub(crate) use list::{Kind, RIVALS, Rival};
pub(crate) use smoke::smoke;
pub(crate) use version::version;
