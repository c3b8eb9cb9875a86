//! `--threads`: how many threads serve.

use std::io;
use std::num::NonZeroUsize;

use tokio::runtime::{Builder, Runtime};

/// A runtime with this many threads, else one a core. A single one serves on the
/// thread that asks for it.
pub(crate) fn runtime(threads: Option<NonZeroUsize>) -> io::Result<Runtime> {
    match threads.map(NonZeroUsize::get) {
        Some(1) => Builder::new_current_thread().enable_all().build(),
        Some(threads) => Builder::new_multi_thread()
            .worker_threads(threads)
            .enable_all()
            .build(),
        None => Builder::new_multi_thread().enable_all().build(),
    }
}
