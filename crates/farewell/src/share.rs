//! [`Share`]: a task's share of its thread. What it does is paid for from the budget that
//! Tokio gives a task for each poll, so that a peer which sends many small frames, or one
//! that means many bytes, has no more of the thread than anybody else.
//!
//! Tokio takes one of 128 units for each read or write, whatever it carries: 64 KiB, or
//! ten thousand empty frames. Here a unit pays for [`UNIT`] frames, or for what takes
//! as long. A task that has none left waits until the others have had their turn and
//! the system was asked what is new.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, ready};

use tokio::task::coop::consume_budget;

/// The frames that one unit pays for: a poll takes some 4,096 of them, in about a
/// quarter of a millisecond.
const UNIT: u32 = 32;
/// How many bytes are read and passed on in the time that a frame takes: a poll takes
/// some 1 MiB.
const BYTES: usize = 256;

/// A task's share of its thread: what was done and is not paid for yet, in frames, or in
/// what takes as long, some fifty nanoseconds each.
#[derive(Debug, Default)]
pub struct Share {
    debt: u32,
}

impl Share {
    /// Pays for what was done. Pending once the task has had its turn; it is woken when
    /// it is its turn again.
    #[inline]
    pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        while self.debt >= UNIT {
            ready!(pin!(consume_budget()).poll(cx));
            self.debt -= UNIT;
        }
        Poll::Ready(())
    }

    /// So much was done.
    #[inline]
    pub const fn charge(&mut self, work: u32) {
        self.debt = self.debt.saturating_add(work);
    }

    /// So many bytes were read.
    #[inline]
    pub fn charge_bytes(&mut self, bytes: usize) {
        self.charge(u32::try_from(bytes / BYTES).unwrap_or(u32::MAX));
    }

    /// What is not paid for yet.
    #[must_use]
    pub const fn debt(&self) -> u32 {
        self.debt
    }
}
