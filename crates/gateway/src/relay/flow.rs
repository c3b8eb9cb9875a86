//! Messages on their way through a relay, and what ends it from either side.

use std::task::{Context, Poll};

use farewell::driver::{ReadBuffer, now};
use farewell::{Link, LinkEvent};
use farewell_proto::{Asides, Ended, Event, Piece};

use super::driver::Relay;
use super::exchange::{Happened, Stage};
use super::leg::Leg;
use crate::answer::Ending;

/// While a leg has this much unwritten output, the other is not read.
const HIGH_WATER: u64 = 64 << 10;
/// What a frame takes, in nanoseconds: by that the time of rules on content is counted.
const FRAME_NANOS: u128 = 50;
/// The least that a message counts for which such rules judged.
const JUDGED: u32 = 32;

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

/// A leg's turn, which others wait for: a flood from one side must not starve the other.
struct Turn {
    left: u32,
}

impl Turn {
    /// What may be done in it, in frames; and the least that an event counts for.
    const WORK: u32 = 1 << 10;
    const EVENT: u32 = Self::WORK / 16;

    const fn new() -> Self {
        Self { left: Self::WORK }
    }

    const fn is_over(&self) -> bool {
        self.left == 0
    }

    /// The leg did something.
    fn took(&mut self, leg: &mut Leg) {
        let work = leg.link.share().debt().max(Self::EVENT);
        self.left = self.left.saturating_sub(work);
    }
}

impl Relay {
    /// Moves what the client sends. Returns whether all is to be looked at
    /// again: something happened, or there may be more.
    pub(super) fn poll_client(&mut self, buffer: &mut ReadBuffer, cx: &mut Context<'_>) -> bool {
        // What is judged, or lost, has to be looked at.
        let passes = self.guard.is_none() && self.exchange.is_open();
        let mut turn = Turn::new();
        while !turn.is_over() {
            let upstream = &mut self.upstream.link;
            let polled = poll_next(&mut self.client, upstream, passes, buffer, cx);
            turn.took(&mut self.client);
            let mut ended = self.judge_asides();
            match polled {
                Poll::Ready(event) => ended |= self.client_did(event),
                Poll::Pending => {
                    let _ = self.upstream.link.poll_flush(cx);
                    return ended;
                }
            }
            if ended {
                return true;
            }
        }
        true
    }

    /// Returns whether it was more than something said.
    fn client_did(&mut self, event: LinkEvent) -> bool {
        let happened = match event {
            LinkEvent::Passed { .. } => {
                self.spoken();
                return false;
            }
            LinkEvent::Event(event @ (Event::Message(_) | Event::Piece(_))) => {
                if let Some(ending) = self.judge(&event) {
                    Happened::Ended(ending)
                } else {
                    self.spoken();
                    let last = !matches!(event, Event::Piece(Piece { last: false, .. }));
                    let passed = pass_on(event, &mut self.upstream.link);
                    self.lost += u64::from(last && passed.is_err());
                    return false;
                }
            }
            // The clock sees to alarms.
            LinkEvent::Event(Event::Ping(_) | Event::Pong(_)) | LinkEvent::Alarm(_) => {
                return false;
            }
            LinkEvent::Event(Event::Closed(close)) => Happened::ClientClosed(close),
            LinkEvent::Broke(rule) => Happened::ClientBroke(rule),
            LinkEvent::ReadingEnded => Happened::ClientGone,
        };
        self.on(happened);
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
        let mut turn = Turn::new();
        while !turn.is_over() {
            let client = &mut self.client.link;
            let polled = poll_next(&mut self.upstream, client, true, buffer, cx);
            turn.took(&mut self.upstream);
            let Poll::Ready(event) = polled else {
                let _ = self.client.link.poll_flush(cx);
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

    /// What the route's rules say to what the client sent. Rules on content take their
    /// time, which counts as so much work.
    fn judge(&mut self, event: &Event) -> Option<Ending> {
        let guard = self.guard.as_mut().filter(|_| self.exchange.judges())?;
        let began = guard.looks_inside().then(now);
        let breach = guard.judge(event);
        if let Some(began) = began {
            let frames = now().saturating_duration_since(began).as_nanos() / FRAME_NANOS;
            let work = u32::try_from(frames).unwrap_or(u32::MAX);
            self.client.link.share().charge(work.max(JUDGED));
        }
        breach.map(Ending::Breached)
    }

    /// What they say to what came beside its messages. Returns whether that ends it.
    fn judge_asides(&mut self) -> bool {
        let Some(guard) = self.guard.as_mut().filter(|_| self.exchange.judges()) else {
            return false;
        };
        let asides = self.client.link.take_asides();
        if asides == Asides::NONE {
            return false;
        }
        let breach = guard.judge_asides(asides);
        let ending = breach.map(|breach| Happened::Ended(Ending::Breached(breach)));
        ending.map(|ending| self.on(ending)).is_some()
    }

    /// A message, either way.
    fn spoken(&mut self) {
        for timers in [&mut self.timers, &mut self.trial].into_iter().flatten() {
            timers.message(now);
        }
    }
}
