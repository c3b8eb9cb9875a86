//! A link's share of its thread: what it does is paid for from the budget that Tokio
//! gives a task for each poll, so that a peer which sends many small frames, or one that
//! means many bytes, has no more of the thread than anybody else.
//!
//! Tokio takes one of 128 units for each read or write, whatever it carries: 64 KiB, or
//! ten thousand empty frames. Here a unit pays for [`UNIT`] frames, or for what takes
//! as long. A task that has none left waits until the others have had their turn and
//! the system was asked what is new.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, ready};

use bytes::BytesMut;
use farewell_proto::Event;
use tokio::task::coop::consume_budget;

use super::Link;

/// The frames that one unit pays for: a poll takes some 4,096 of them, in about a
/// quarter of a millisecond.
const UNIT: u32 = 32;
/// The most that is done between two looks at the budget.
pub(super) const AT_ONCE: u32 = 1 << 10;
/// How many bytes are read and passed on in the time that a frame takes: a poll takes
/// some 2 MiB.
const BYTES: usize = 512;

impl Link {
    /// Pays for what was done. Pending once the task has had its turn; it is woken when
    /// it is its turn again.
    #[inline]
    pub(super) fn poll_share(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if self.debt < UNIT {
            Poll::Ready(())
        } else {
            self.poll_paid(cx)
        }
    }

    fn poll_paid(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        while self.debt >= UNIT {
            ready!(pin!(consume_budget()).poll(cx));
            self.debt -= UNIT;
        }
        Poll::Ready(())
    }

    /// What was done and is not paid for yet, in frames, or in what takes as long: after
    /// an event, hardly more than what that took.
    #[must_use]
    pub const fn debt(&self) -> u32 {
        self.debt
    }

    /// What a driver did with what this link told it, in frames, or in what takes as
    /// long: some fifty nanoseconds each.
    pub const fn charge(&mut self, work: u32) {
        self.debt = self.debt.saturating_add(work);
    }

    pub(super) fn charge_bytes(&mut self, bytes: usize) {
        self.charge(u32::try_from(bytes / BYTES).unwrap_or(u32::MAX));
    }

    /// The next event of `input`, as far as may be gone on at once: where there is none,
    /// something may be left.
    pub(super) fn receive(&mut self, input: &mut BytesMut) -> Option<Event> {
        let mut work = AT_ONCE;
        let event = self.connection.receive_within(self.now, input, &mut work);
        self.charge(AT_ONCE - work);
        event
    }
}
