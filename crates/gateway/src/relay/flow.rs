//! Messages on their way through a relay, and what ends it from either side.

use std::task::{Context, Poll};

use farewell::{Link, LinkEvent};
use farewell_proto::{Alarm, Ended, Event};

use super::{Relay, Stage};
use crate::answer::Ending;

/// While a leg has this much unwritten output, the other is not read.
const HIGH_WATER: u64 = 64 << 10;

/// What one read of a leg came to.
enum Took {
    /// A message or a part of one, to be passed on.
    Data(Event, Data),
    /// The peer's Close.
    Closed,
    /// A timer's finding.
    Alarm(Alarm),
    /// Nothing more is read.
    Ended,
    /// Nothing for the other side.
    Nothing,
}

/// Where a part stands in its message.
struct Data {
    first: bool,
    last: bool,
}

fn took(event: LinkEvent) -> Took {
    match event {
        LinkEvent::Event(Event::Piece(piece)) => {
            let data = Data {
                first: piece.first,
                last: piece.last,
            };
            Took::Data(Event::Piece(piece), data)
        }
        LinkEvent::Event(Event::Message(message)) => Took::Data(
            Event::Message(message),
            Data {
                first: true,
                last: true,
            },
        ),
        LinkEvent::Event(Event::Closed) => Took::Closed,
        LinkEvent::Event(_) => Took::Nothing,
        LinkEvent::Alarm(alarm) => Took::Alarm(alarm),
        LinkEvent::ReadingEnded => Took::Ended,
    }
}

fn pass_on(event: Event, to: &mut Link) -> Result<(), Ended> {
    match event {
        Event::Piece(piece) => to.send_piece(piece),
        Event::Message(message) => to.send(message),
        _ => Ok(()),
    }
}

impl Relay {
    /// Moves what the client sends. Returns whether the relay's stage changed,
    /// so that all is to be looked at again.
    pub(super) fn poll_client(&mut self, cx: &mut Context<'_>) -> bool {
        while !self.client.finished {
            if self.upstream.link.connection().pending() >= HIGH_WATER
                && self.upstream.link.poll_flush(cx).is_pending()
                && self.upstream.link.connection().pending() >= HIGH_WATER
            {
                return match self.client.link.poll_paused(cx) {
                    Poll::Ready(alarm) => self.client_alarm(alarm),
                    Poll::Pending => false,
                };
            }
            let polled = self.client.link.poll_event(cx);
            if let Some(violation) = self.client.link.connection().violation() {
                let (code, what) = (violation.rule.code(), violation.rule.description());
                self.end(Ending::ClientBroke(code, what));
                return true;
            }
            let Poll::Ready(event) = polled else { break };
            match took(event) {
                Took::Data(event, data) => {
                    if data.first && self.is_too_fast() {
                        self.end(Ending::RateLimited);
                        return true;
                    }
                    self.timers.message();
                    let passed = match self.stage {
                        Stage::Investigating(_) => Err(Ended),
                        _ => pass_on(event, &mut self.upstream.link),
                    };
                    if passed.is_err() && data.last {
                        self.lost += 1;
                    }
                }
                Took::Nothing => {}
                Took::Closed => {
                    self.client_closed();
                    return true;
                }
                Took::Alarm(alarm) => return self.client_alarm(alarm),
                Took::Ended => {
                    self.client_gone();
                    return true;
                }
            }
        }
        let _ = self.upstream.link.poll_flush(cx);
        false
    }

    /// Moves what the upstream sends, as [`poll_client`](Self::poll_client).
    pub(super) fn poll_upstream(&mut self, cx: &mut Context<'_>) -> bool {
        if matches!(self.stage, Stage::Investigating(_)) {
            // Its TCP is seen to its end meanwhile.
            self.upstream.poll_over(cx);
            return false;
        }
        while !self.upstream.finished {
            if self.client.link.connection().pending() >= HIGH_WATER
                && self.client.link.poll_flush(cx).is_pending()
                && self.client.link.connection().pending() >= HIGH_WATER
            {
                return match self.upstream.link.poll_paused(cx) {
                    Poll::Ready(alarm) => self.upstream_alarm(alarm),
                    Poll::Pending => false,
                };
            }
            let polled = self.upstream.link.poll_event(cx);
            if let Some(violation) = self.upstream.link.connection().violation() {
                let code = violation.rule.code();
                self.end(Ending::UpstreamBroke(code));
                return true;
            }
            let Poll::Ready(event) = polled else { break };
            match took(event) {
                Took::Data(event, _) => {
                    self.timers.message();
                    // A client that is ending takes nothing more.
                    let _ = pass_on(event, &mut self.client.link);
                }
                Took::Nothing => {}
                Took::Closed => {
                    self.upstream_closed();
                    return true;
                }
                Took::Alarm(alarm) => return self.upstream_alarm(alarm),
                Took::Ended => {
                    self.upstream_gone();
                    return true;
                }
            }
        }
        let _ = self.client.link.poll_flush(cx);
        false
    }

    fn client_alarm(&mut self, alarm: Alarm) -> bool {
        self.end(match alarm {
            Alarm::PingTimeout => Ending::ClientSilent,
            Alarm::SlowReader => Ending::SlowConsumer,
        });
        true
    }

    /// An upstream that does not read is as good as one that does not answer.
    fn upstream_alarm(&mut self, _: Alarm) -> bool {
        self.end(Ending::UpstreamSilent);
        true
    }

    fn is_too_fast(&self) -> bool {
        self.limiter
            .as_ref()
            .is_some_and(|limiter| limiter.check().is_err())
    }
}
