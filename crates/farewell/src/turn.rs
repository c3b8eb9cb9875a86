//! A turn: what a handler takes while its owner polls it.
//!
//! Messages that came together are taken from the connection together, so that its
//! lock is asked for once a read and not for each of them. What is left of a turn
//! goes back when it ends; until then nobody else reads.

use std::cell::RefCell;
use std::collections::VecDeque;

use farewell_proto::Message;

use crate::sync::thread_local;

/// Messages taken together. What comes behind them, such as a Ping, waits for the
/// handler to take them.
const TOGETHER: usize = 32;

/// What one thread's present turn is about.
#[derive(Debug, Default)]
struct Turn {
    /// The address of the connection whose handler is polled; 0 for none.
    of: usize,
    /// Whether messages were taken further since the connection last knew of none.
    lent: bool,
    taken: VecDeque<Message>,
}

thread_local! {
    static TURN: RefCell<Turn> = RefCell::default();
}

fn with<T>(of_this_thread: impl FnOnce(&mut Turn) -> T) -> T {
    TURN.with(|turn| of_this_thread(&mut turn.borrow_mut()))
}

/// Begins a turn; false where another handler is being polled, which polls this
/// one: then it has none.
pub(crate) fn begin(of: usize) -> bool {
    with(|turn| {
        let begins = turn.of == 0;
        if begins {
            turn.of = of;
        }
        begins
    })
}

/// Ends the turn. What was taken and not asked for is returned, if messages were
/// taken further at all.
pub(crate) fn end() -> Option<VecDeque<Message>> {
    with(|turn| {
        turn.of = 0;
        // The queue's memory stays for the next turn, where nothing is left.
        let left = |turn: &mut Turn| {
            if turn.taken.is_empty() {
                VecDeque::new()
            } else {
                std::mem::take(&mut turn.taken)
            }
        };
        std::mem::take(&mut turn.lent).then(|| left(turn))
    })
}

/// Whether this thread polls the handler of this connection.
pub(crate) fn is(of: usize) -> bool {
    with(|turn| turn.of == of)
}

/// The next message that was taken already.
#[inline]
pub(crate) fn next(of: usize) -> Option<Message> {
    with(|turn| {
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
    with(|turn| {
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
    with(|turn| {
        if turn.of == of {
            turn.taken.clear();
        }
    });
}
