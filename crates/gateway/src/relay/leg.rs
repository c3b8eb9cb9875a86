//! [`Leg`]: one side of a relay.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll};
use std::time::Instant;

use farewell::driver::Bell;
use farewell::{Cause, CloseCall, CloseReport, Link};
use farewell_proto::Alarm;
use tokio::io::Interest;

use super::exchange::Say;

/// One side of a relay.
pub(super) struct Leg {
    pub(super) link: Link,
    pub(super) bell: Bell,
    state: State,
}

enum State {
    Open,
    /// Open, but not read: the other side is full.
    Paused,
    /// Nothing more that the peer says is passed on; its end is seen through.
    Closing,
    /// TCP has ended.
    Over(Box<CloseReport>),
}

impl Leg {
    pub(super) fn new(link: Link) -> Self {
        Self {
            link,
            bell: Bell::new(),
            state: State::Open,
        }
    }

    /// Whether what the peer says is passed on.
    pub(super) const fn is_open(&self) -> bool {
        matches!(self.state, State::Open | State::Paused)
    }

    /// Reading waits for the other side, or goes on.
    pub(super) fn pause(&mut self, paused: bool) {
        if self.is_open() {
            self.state = if paused { State::Paused } else { State::Open };
        }
    }

    /// Nothing more is passed on.
    pub(super) fn stop(&mut self) {
        if self.is_open() {
            self.state = State::Closing;
        }
    }

    /// How it ended, once TCP has.
    pub(super) const fn report(&self) -> Option<&CloseReport> {
        match &self.state {
            State::Over(report) => Some(report),
            _ => None,
        }
    }

    /// Why the end began is the relay's to know: the leg is told what to say.
    pub(super) fn close(&mut self, say: Say) {
        let cause = Cause::of(say.frame.status());
        let call = CloseCall::by_library(say.frame, cause);
        self.link.close(if say.hears_out {
            call.hearing_out()
        } else {
            call
        });
    }

    /// Sees the end of TCP through.
    pub(super) fn poll_over(&mut self, cx: &mut Context<'_>) {
        if self.report().is_none()
            && let Poll::Ready(report) = self.link.poll_over(cx)
        {
            self.state = State::Over(Box::new(report));
            self.link.release();
        }
    }

    /// Its report as it stands. What was written still leaves: TCP is not reset.
    pub(super) fn cut_off(&mut self) {
        self.link.abort();
        if self.report().is_none()
            && let Some(report) = self.link.connection().report()
        {
            self.state = State::Over(Box::new(report));
        }
    }

    /// Whether the peer has ended TCP, behind whatever waits to be read.
    pub(super) fn has_peer_closed(&self, cx: &mut Context<'_>) -> bool {
        let Some(socket) = self.link.transport().socket() else {
            return false;
        };
        let ready = pin!(socket.ready(Interest::READABLE)).poll(cx);
        matches!(ready, Poll::Ready(Ok(ready)) if ready.is_read_closed())
    }

    /// How much output waits, in bytes.
    pub(super) const fn waiting(&self) -> u64 {
        self.link.connection().pending()
    }

    /// When this leg is to look at the time.
    pub(super) fn due(&self) -> Option<Instant> {
        self.link.due().filter(|_| self.is_open())
    }

    /// What the time found; a Ping leaves.
    pub(super) fn look_at_the_time(&mut self, cx: &mut Context<'_>) -> Option<Alarm> {
        if !self.is_open() {
            return None;
        }
        let has_read_all = matches!(self.state, State::Open);
        let alarm = self.link.look_at_the_time(has_read_all);
        let _ = self.link.poll_flush(cx);
        alarm
    }
}
