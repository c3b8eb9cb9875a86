//! [`Locked`] and [`Gathering`]: the lock, and a turn that does without it.

use std::ops::{Deref, DerefMut};
use std::sync::{MutexGuard, PoisonError};

use super::{Ahead, HIGH_WATER, Shared, State};
use crate::turn;

impl Shared {
    pub(crate) fn lock(&self) -> Locked<'_> {
        // A panic while the lock was held leaves the state machine usable.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let address = self.address();
        if let Some(frames) = turn::settle(address) {
            // They were gathered while the end had not begun.
            let _ = state.link.send_frames(frames);
        }
        Locked { state, address }
    }

    /// The owner begins a poll of the application, and will look after the
    /// connection when it is over.
    pub(crate) fn gather(&self) -> Gathering<'_> {
        Gathering {
            shared: self,
            before: turn::begin(self.address()),
        }
    }
}

/// While it is held, this thread polls the application: see [`turn`].
pub(crate) struct Gathering<'a> {
    shared: &'a Shared,
    /// Of a handler that polls another's.
    before: Option<Box<turn::Turn>>,
}

impl Drop for Gathering<'_> {
    fn drop(&mut self) {
        let before = self.before.take();
        if !turn::is_unsettled() {
            turn::end(before);
            return;
        }
        // What was gathered is queued by the lock.
        let mut state = self.shared.lock();
        let left = turn::end(before);
        state.wakers.lent = false;
        if left.is_empty() {
            return;
        }
        state.ahead = Some(Box::new(Ahead(left)));
        let reader = state.wakers.reader();
        drop(state);
        if let Some(reader) = reader {
            // A half that went to another task meanwhile may wait for just that.
            reader.wake();
        }
    }
}

/// The state, locked. What this thread's turn gathered is queued first.
pub(crate) struct Locked<'a> {
    state: MutexGuard<'a, State>,
    address: usize,
}

impl Deref for Locked<'_> {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl DerefMut for Locked<'_> {
    fn deref_mut(&mut self) -> &mut State {
        &mut self.state
    }
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        let connection = self.state.link.connection();
        turn::reopen(self.address, || {
            connection.takes_frames() && connection.pending() < HIGH_WATER
        });
    }
}
