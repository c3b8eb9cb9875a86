//! Messages on their way through a relay, and what ends it from either side.

use std::task::{Context, Poll};

use farewell::driver::{ReadBuffer, now};
use farewell::{Link, LinkEvent};
use farewell_proto::{Ended, Event, Piece};

use super::driver::Relay;
use super::exchange::{Happened, Stage};
use super::leg::Leg;
use crate::answer::Ending;

/// While a leg has this much unwritten output, the other is not read.
const HIGH_WATER: u64 = 64 << 10;
/// After this many parts of messages it is the other side's turn: a flood from one
/// side must not starve the other.
const TURN: usize = 16;

/// The next thing that a leg's peer does, on whose account the other leg may
/// have to write; where it `passes`, frames go on to it by themselves. Pending too
/// once nothing more is read.
fn poll_next(
    from: &mut Leg,
    to: &mut Link,
    passes: bool,
    buffer: &mut ReadBuffer,
    cx: &mut Context<'_>,
) -> Poll<LinkEvent> {
    if !from.is_open() {
        return Poll::Pending;
    }
    let full = is_full(to, cx);
    from.pause(full);
    if full {
        let _ = from.link.poll_flush(cx);
        // The time for an ending runs while nothing is read, too.
        return if from.link.connection().reading_ended() {
            Poll::Ready(LinkEvent::ReadingEnded)
        } else {
            Poll::Pending
        };
    }
    // The time for an ending runs unasked.
    if !from.bell.may_have_something(cx) && !from.link.connection().reading_ended() {
        return Poll::Pending;
    }
    let cx = &mut Context::from_waker(from.bell.waker());
    let polled = from.link.poll_passing(cx, passes.then_some(to), buffer);
    if polled.is_pending() {
        from.bell.promises();
    }
    polled
}

/// Whether so much waits to be written that nothing more is read for it. Where
/// nothing can be sent any more, what is read is thrown away, not kept.
fn is_full(to: &mut Link, cx: &mut Context<'_>) -> bool {
    let much = |to: &Link| to.connection().pending() >= HIGH_WATER && to.connection().may_send();
    much(to) && to.poll_flush(cx).is_pending() && much(to)
}

fn pass_on(event: Event, to: &mut Link) -> Result<(), Ended> {
    match event {
        Event::Piece(piece) => to.send_piece(piece),
        Event::Message(message) => to.send(message),
        _ => Ok(()),
    }
}

impl Relay {
    /// Moves what the client sends. Returns whether all is to be looked at
    /// again: something happened, or there may be more.
    pub(super) fn poll_client(&mut self, buffer: &mut ReadBuffer, cx: &mut Context<'_>) -> bool {
        // What is judged, or lost, has to be looked at.
        let passes = self.guard.is_none() && self.exchange.is_open();
        for _ in 0..TURN {
            let upstream = &mut self.upstream.link;
            let Poll::Ready(event) = poll_next(&mut self.client, upstream, passes, buffer, cx)
            else {
                let _ = upstream.poll_flush(cx);
                return false;
            };
            let happened = match event {
                LinkEvent::Passed { .. } => {
                    self.spoken();
                    continue;
                }
                LinkEvent::Event(event @ (Event::Message(_) | Event::Piece(_))) => {
                    if let Some(ending) = self.judge(&event) {
                        Happened::Ended(ending)
                    } else {
                        self.spoken();
                        let last = !matches!(event, Event::Piece(Piece { last: false, .. }));
                        let passed = pass_on(event, &mut self.upstream.link);
                        self.lost += u64::from(last && passed.is_err());
                        continue;
                    }
                }
                // The clock sees to alarms.
                LinkEvent::Event(Event::Ping(_) | Event::Pong(_)) | LinkEvent::Alarm(_) => continue,
                LinkEvent::Event(Event::Closed(close)) => Happened::ClientClosed(close),
                LinkEvent::Broke(rule) => Happened::ClientBroke(rule),
                LinkEvent::ReadingEnded => Happened::ClientGone,
            };
            self.on(happened);
            return true;
        }
        true
    }

    /// Moves what the upstream sends, as [`poll_client`](Self::poll_client).
    pub(super) fn poll_upstream(&mut self, buffer: &mut ReadBuffer, cx: &mut Context<'_>) -> bool {
        if matches!(self.exchange.stage(), Stage::Investigating) {
            // Its TCP is seen to its end meanwhile.
            self.upstream.poll_over(cx);
            // What the upstream said last still leaves.
            let _ = self.client.link.poll_flush(cx);
            return false;
        }
        for _ in 0..TURN {
            let client = &mut self.client.link;
            let Poll::Ready(event) = poll_next(&mut self.upstream, client, true, buffer, cx) else {
                let _ = client.poll_flush(cx);
                return false;
            };
            let happened = match event {
                LinkEvent::Passed { .. } => {
                    self.spoken();
                    continue;
                }
                LinkEvent::Event(event @ (Event::Message(_) | Event::Piece(_))) => {
                    self.spoken();
                    // A client that is ending takes nothing more.
                    let _ = pass_on(event, &mut self.client.link);
                    continue;
                }
                LinkEvent::Event(Event::Ping(_)) | LinkEvent::Alarm(_) => continue,
                LinkEvent::Event(Event::Pong(_)) => {
                    self.ponged();
                    continue;
                }
                LinkEvent::Event(Event::Closed(close)) => Happened::UpstreamClosed(close),
                LinkEvent::Broke(rule) => Happened::UpstreamBroke(rule),
                LinkEvent::ReadingEnded => Happened::UpstreamGone,
            };
            self.on(happened);
            return true;
        }
        true
    }

    /// What the route's rules say to what the client sent.
    fn judge(&mut self, event: &Event) -> Option<Ending> {
        let guard = self.guard.as_mut().filter(|_| self.exchange.judges())?;
        guard.judge(event).map(Ending::Breached)
    }

    /// A message, either way.
    fn spoken(&mut self) {
        for timers in [&mut self.timers, &mut self.trial].into_iter().flatten() {
            timers.message(now);
        }
    }
}
