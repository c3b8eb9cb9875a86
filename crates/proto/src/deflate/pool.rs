//! Contexts that connections borrow for a message, one pool a thread.
//!
//! What lies here has forgotten the message that it worked on: what one peer
//! sent can't be found in what another is sent.

use std::cell::RefCell;

use super::deflater::Deflater;
use super::inflater::Inflater;

/// A thread works on one message at a time; more are borrowed only by messages
/// that arrive or leave in parts.
const KEPT: usize = 2;

thread_local! {
    static DEFLATERS: RefCell<Vec<Deflater>> = const { RefCell::new(Vec::new()) };
    static INFLATERS: RefCell<Vec<Inflater>> = const { RefCell::new(Vec::new()) };
}

/// One with this level and window.
pub(super) fn deflater(level: u8, bits: u8) -> Deflater {
    // A thread that ends has none any more.
    let lent = DEFLATERS.try_with(|pool| {
        let mut pool = pool.borrow_mut();
        let at = pool.iter().position(|one| one.is(level, bits))?;
        Some(pool.swap_remove(at))
    });
    lent.ok()
        .flatten()
        .unwrap_or_else(|| Deflater::new(level, bits))
}

/// Gives one back.
pub(super) fn take_deflater(mut deflater: Deflater) {
    deflater.forget();
    let _ = DEFLATERS.try_with(|pool| keep(&mut pool.borrow_mut(), deflater));
}

/// One that knows nothing yet.
pub(super) fn inflater() -> Inflater {
    let lent = INFLATERS.try_with(|pool| pool.borrow_mut().pop());
    lent.ok().flatten().unwrap_or_else(Inflater::new)
}

/// Gives one back.
pub(super) fn take_inflater(mut inflater: Inflater) {
    inflater.forget();
    let _ = INFLATERS.try_with(|pool| keep(&mut pool.borrow_mut(), inflater));
}

fn keep<T>(pool: &mut Vec<T>, context: T) {
    if pool.len() == KEPT {
        pool.swap_remove(0);
    }
    pool.push(context);
}
