//! What tasks on several threads meet at. The models in `tests/models` put loom's in
//! its place, and try every order in which threads may come to it.

pub(crate) use std::sync::atomic::AtomicBool;
pub(crate) use std::sync::{Mutex, MutexGuard};
pub(crate) use std::thread_local;

pub(crate) use atomic_waker::AtomicWaker;

/// Runs a test: here once, and in the models in every order.
#[cfg(test)]
pub(crate) fn model(test: impl Fn() + Send + Sync + 'static) {
    test();
}
