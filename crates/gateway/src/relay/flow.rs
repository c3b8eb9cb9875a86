//! Messages on their way through a relay, and what ends it from either side.

use std::task::{Context, Poll};

use farewell::driver::{Passing, ReadBuffer};

use farewell::{Link, LinkEvent};
use farewell_close::Rule;
use farewell_proto::{Alarm, Ended, Event, Piece};

use super::{Leg, Relay, Stage};
use crate::answer::Ending;

/// While a leg has this much unwritten output, the other is not read.
const HIGH_WATER: u64 = 64 << 10;
/// After this many parts of messages it is the other side's turn: neither shall
/// be starved by a flood from the other.
const TURN: usize = 16;

/// What one read of a leg came to.
enum Took {
    /// Frames that went on to the other leg as they came.
    Passed,
    /// A message or a part of one, to be passed on, and whether the message ends.
    Data(Event, bool),
    /// The peer's Close.
    Closed,
    /// The rule that the peer broke.
    Broke(Rule),
    /// Nothing more is read.
    Ended,
    /// Nothing for the other side.
    Nothing,
}

fn took(passing: Passing) -> Took {
    match passing {
        Passing::Passed { .. } => Took::Passed,
        Passing::Event(LinkEvent::Event(event)) => match event {
            Event::Piece(Piece { last, .. }) => Took::Data(event, last),
            Event::Message(_) => Took::Data(event, true),
            Event::Closed => Took::Closed,
            Event::Ping(_) | Event::Pong(_) => Took::Nothing,
        },
        // The clock sees to alarms.
        Passing::Event(LinkEvent::Alarm(_)) => Took::Nothing,
        Passing::Event(LinkEvent::ReadingEnded) => Took::Ended,
    }
}

/// The next thing that a leg's peer does, on whose account the other leg may
/// have to write; where it `passes`, frames go on to it by themselves. Pending too
/// once nothing more is read.
fn poll_next(
    from: &mut Leg,
    to: &mut Link,
    passes: bool,
    buffer: &mut ReadBuffer,
    cx: &mut Context<'_>,
) -> Poll<Took> {
    if from.finished {
        return Poll::Pending;
    }
    from.paused = is_full(to, cx);
    if from.paused {
        let _ = from.link.poll_flush(cx);
        // The time for an ending runs while nothing is read, too.
        return if from.link.connection().reading_ended() {
            Poll::Ready(Took::Ended)
        } else {
            Poll::Pending
        };
    }
    // The time for an ending runs unasked.
    if !from.waker.may_have_something(cx) && !from.link.connection().reading_ended() {
        return Poll::Pending;
    }
    let cx = &mut Context::from_waker(from.waker.waker());
    let polled = from.link.poll_passing(cx, passes.then_some(to), buffer);
    if let Some(violation) = from.link.connection().violation() {
        return Poll::Ready(Took::Broke(violation.rule));
    }
    if polled.is_pending() {
        from.waker.promises();
    }
    polled.map(took)
}

/// Whether so much waits to be written that no more shall be read for it. Where
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
    /// again: the relay's stage changed, or there may be more.
    pub(super) fn poll_client(&mut self, buffer: &mut ReadBuffer, cx: &mut Context<'_>) -> bool {
        // What is judged, or lost, has to be looked at.
        let passes = self.guard.is_none() && matches!(self.stage, Stage::Open);
        for _ in 0..TURN {
            let upstream = &mut self.upstream.link;
            let Poll::Ready(took) = poll_next(&mut self.client, upstream, passes, buffer, cx)
            else {
                let _ = upstream.poll_flush(cx);
                return false;
            };
            match took {
                Took::Passed => self.spoken(),
                Took::Data(event, last) => {
                    if let Some(ending) = self.judge(&event) {
                        self.end(ending);
                        return true;
                    }
                    self.spoken();
                    let passed = match self.stage {
                        Stage::Investigating(_) => Err(Ended),
                        _ => pass_on(event, &mut self.upstream.link),
                    };
                    if passed.is_err() && last {
                        self.lost += 1;
                    }
                }
                Took::Nothing => {}
                Took::Closed => {
                    self.client_closed();
                    return true;
                }
                Took::Broke(rule) => {
                    self.client_broke(rule);
                    return true;
                }
                Took::Ended => {
                    self.client_gone();
                    return true;
                }
            }
        }
        true
    }

    /// Moves what the upstream sends, as [`poll_client`](Self::poll_client).
    pub(super) fn poll_upstream(&mut self, buffer: &mut ReadBuffer, cx: &mut Context<'_>) -> bool {
        if matches!(self.stage, Stage::Investigating(_)) {
            // Its TCP is seen to its end meanwhile.
            self.upstream.poll_over(cx);
            // What the upstream said last still leaves.
            let _ = self.client.link.poll_flush(cx);
            return false;
        }
        for _ in 0..TURN {
            let client = &mut self.client.link;
            let Poll::Ready(took) = poll_next(&mut self.upstream, client, true, buffer, cx) else {
                let _ = client.poll_flush(cx);
                return false;
            };
            match took {
                Took::Passed => self.spoken(),
                Took::Data(event, _) => {
                    self.spoken();
                    // A client that is ending takes nothing more.
                    let _ = pass_on(event, &mut self.client.link);
                }
                Took::Nothing => {}
                Took::Closed => {
                    self.upstream_closed();
                    return true;
                }
                Took::Broke(rule) => {
                    if matches!(self.stage, Stage::ClientClosing) {
                        // No answer to the client's Close; it ended all the same.
                        self.answer_client(None);
                    } else {
                        self.end(Ending::UpstreamBroke(rule.code()));
                    }
                    return true;
                }
                Took::Ended => {
                    self.upstream_gone();
                    return true;
                }
            }
        }
        true
    }

    /// One that does not read is as good as one that does not answer.
    pub(super) fn upstream_alarm(&mut self) {
        self.end(Ending::UpstreamSilent);
    }

    pub(super) fn client_alarm(&mut self, alarm: Alarm) {
        self.end(match alarm {
            Alarm::PingTimeout => Ending::ClientSilent,
            Alarm::SlowReader => Ending::SlowConsumer,
        });
    }

    /// What the route's rules say to what the client sent. Where the upstream
    /// has closed, what still comes is not judged any more.
    fn judge(&mut self, event: &Event) -> Option<Ending> {
        let guard = self.guard.as_mut()?;
        match self.stage {
            Stage::Open | Stage::Investigating(_) => guard.judge(event).map(Ending::Breached),
            _ => None,
        }
    }

    /// A message, either way.
    fn spoken(&mut self) {
        if let Some(timers) = &mut self.timers {
            timers.message();
        }
        if let Some(trial) = &mut self.trial {
            trial.message();
        }
    }
}
