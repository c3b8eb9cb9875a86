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
    frames: Frames,
    taken: VecDeque<Message>,
}

thread_local! {
    static TURN: RefCell<Turn> = RefCell::default();
}

/// Begins a turn; returns the one before, of a handler that polls another's.
pub(crate) fn begin(of: usize) -> Turn {
    let turn = Turn {
        of,
        ..Turn::default()
    };
    TURN.replace(turn)
}

/// Ends a turn that was [settled](settle); `before` is what [`begin`] returned.
/// What was taken and not asked for is returned.
pub(crate) fn end(before: Turn) -> VecDeque<Message> {
    TURN.replace(before).taken
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
        !turn.taken.is_empty()
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
