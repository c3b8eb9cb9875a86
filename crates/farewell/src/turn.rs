//! [`Turn`]: what a handler takes and sends while its owner polls it.
//!
//! Messages that came together are taken from the connection together, and small
//! replies are gathered here, so that the connection's lock is asked for once a
//! turn and not for each message. Every lock by the same thread settles the turn
//! first, so that nothing overtakes what was gathered; what is left of a turn goes
//! back when it ends.

use std::cell::RefCell;
use std::collections::VecDeque;

use farewell_proto::{Frames, Message};

use crate::pool;

/// Messages taken together. What comes behind them, such as a Ping, waits for the
/// handler to take them.
const TOGETHER: usize = 32;

/// What one thread's present turn is about.
#[derive(Debug, Default)]
pub(crate) struct Turn {
    /// The address of the connection whose handler is polled; 0 for none.
    of: usize,
    /// Whether replies may be gathered.
    open: bool,
    /// Whether messages were taken further since the connection last knew of none.
    lent: bool,
    frames: Frames,
    taken: VecDeque<Message>,
}

thread_local! {
    static TURN: RefCell<Turn> = RefCell::default();
}

/// Begins a turn; returns the one before, of a handler that polls another's.
pub(crate) fn begin(of: usize) -> Option<Box<Turn>> {
    TURN.with_borrow_mut(|turn| {
        let before = (turn.of != 0).then(|| Box::new(std::mem::take(turn)));
        turn.of = of;
        before
    })
}

/// Whether the connection has to be told something when the turn ends.
pub(crate) fn is_unsettled() -> bool {
    TURN.with_borrow(|turn| turn.lent || !turn.frames.is_empty())
}

/// Ends a turn; `before` is what [`begin`] returned. What was taken and not asked
/// for is returned.
pub(crate) fn end(before: Option<Box<Turn>>) -> VecDeque<Message> {
    TURN.with_borrow_mut(|turn| {
        (turn.of, turn.open, turn.lent) = (0, false, false);
        let left = if turn.taken.is_empty() {
            VecDeque::new()
        } else {
            std::mem::take(&mut turn.taken)
        };
        if let Some(before) = before {
            *turn = *before;
        }
        left
    })
}

/// Whether this thread polls the handler of this connection.
pub(crate) fn is(of: usize) -> bool {
    TURN.with_borrow(|turn| turn.of == of)
}

/// The next message that was taken already.
#[inline]
pub(crate) fn next(of: usize) -> Option<Message> {
    TURN.with_borrow_mut(|turn| {
        if turn.of == of {
            turn.taken.pop_front()
        } else {
            None
        }
    })
}

/// Takes further messages together with one that was asked for; returns whether
/// there were any.
pub(crate) fn take(of: usize, mut further: impl FnMut() -> Option<Message>) -> bool {
    TURN.with_borrow_mut(|turn| {
        if turn.of != of {
            return false;
        }
        while turn.taken.len() < TOGETHER
            && let Some(message) = further()
        {
            turn.taken.push_back(message);
        }
        turn.lent = !turn.taken.is_empty();
        turn.lent
    })
}

/// Forgets what was taken: the application has closed.
pub(crate) fn forget(of: usize) {
    TURN.with_borrow_mut(|turn| {
        if turn.of == of {
            turn.taken.clear();
        }
    });
}

/// Gathers a small reply; false where it has to go the common way.
#[inline]
pub(crate) fn gather(of: usize, message: &Message) -> bool {
    TURN.with_borrow_mut(|turn| {
        if turn.of != of || !turn.open {
            return false;
        }
        turn.frames.lend_with(pool::borrow);
        turn.frames.push(message)
    })
}

/// What was gathered, for the connection, which is locked.
#[inline]
pub(crate) fn settle(of: usize) -> Option<Frames> {
    TURN.with_borrow_mut(|turn| {
        if turn.of == of && !turn.frames.is_empty() {
            Some(std::mem::take(&mut turn.frames))
        } else {
            None
        }
    })
}

/// The connection is unlocked again; `open` says whether it takes replies.
#[inline]
pub(crate) fn reopen(of: usize, open: impl FnOnce() -> bool) {
    TURN.with_borrow_mut(|turn| {
        if turn.of == of {
            turn.open = open();
        }
    });
}
