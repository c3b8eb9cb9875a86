//! [`Relay`]: the pair of connections behind one client, in one task.
//!
//! ```text
//!                 ┌──────┐ messages both ways
//!                 ▼      │
//!               ┌──────────┐ a rule, a timer, an order, ───────────────┐
//!   ┌───────────│   Open   │ a lost client, a broken rule              │
//!   │           └──────────┘                                           │
//!   │ client's    │      │ upstream's            upstream lost         │
//!   │ Close       │      │ Close            ┌─────────────────┐        │
//!   │ passed on   │      │ passed on        │  Investigating  │        │
//!   ▼             │      ▼                  │ client's data   │        │
//! ┌───────────────┴┐ ┌──────────────────┐   │ thrown away     │        │
//! │ ClientClosing  │ │ UpstreamClosing  │   └─────────────────┘        │
//! │ awaits the     │ │ awaits the       │      │ verdict, or           │
//! │ upstream's     │ │ client's         │      │ the client leaves     │
//! │ answer         │ │ answer           │      │                       │
//! └────────────────┘ └──────────────────┘      │                       │
//!         │ answer, loss or time │             │                       │
//!         ▼                      ▼             ▼                       ▼
//!       ┌────────────────────────────────────────────────────────────────┐
//!       │ Ending: both have been told; both are seen to the end of TCP   │
//!       └────────────────────────────────────────────────────────────────┘
//! ```
//!
//! Between Open and Ending a client that broke a rule passes HearingOut: what it
//! said before is still answered, then it is told which rule it was.

mod clock;
mod flow;
mod timers;
mod wakers;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use farewell::{Cause, CloseCall, CloseFrame, CloseReport, Link, ReadBuffer, SeenClose};
use farewell_close::{Finding, Party, Rule};
use tokio::time::{Sleep, sleep};

use crate::answer::{Answer, Ending, answer, substitute};
use crate::policy::{Due, Guard};
use crate::registry::{Handle, Member, Order};
use crate::route::Route;
use crate::upstream::{Lease, Verdict};
use clock::Clock;
use timers::Timers;
use wakers::LegWaker;

/// How long an upstream may take to answer what a client said before it broke a rule.
const HEARING: Duration = Duration::from_secs(1);

/// One side of a relay.
struct Leg {
    link: Link,
    waker: LegWaker,
    report: Option<Box<CloseReport>>,
    /// Nothing more is read here.
    finished: bool,
    /// Nothing is read here at present, since the other side is full.
    paused: bool,
}

impl Leg {
    fn new(link: Link) -> Self {
        Self {
            link,
            waker: LegWaker::new(),
            report: None,
            finished: false,
            paused: false,
        }
    }

    fn poll_over(&mut self, cx: &mut Context<'_>) {
        if self.report.is_none()
            && let Poll::Ready(report) = self.link.poll_over(cx)
        {
            self.report = Some(Box::new(report));
            self.link.release();
        }
    }

    /// Its report as it stands. What was written still leaves: TCP is not reset.
    fn cut_off(&mut self) {
        self.link.abort();
        if self.report.is_none() {
            self.report = self.link.connection().report().map(Box::new);
        }
    }

    fn close(&mut self, frame: CloseFrame, cause: Cause) {
        self.link.close(CloseCall::by_library(frame, cause));
    }

    /// Closes, and still takes what the peer says before its own Close.
    fn close_hearing_out(&mut self, frame: CloseFrame, cause: Cause) {
        let call = CloseCall::by_library(frame, cause);
        self.link.close(call.hearing_out());
    }

    fn received(&self) -> Option<SeenClose> {
        self.link.connection().close_received().cloned()
    }
}

/// Where a relay stands; see the module's picture.
enum Stage {
    Open,
    ClientClosing,
    UpstreamClosing,
    Investigating(Pin<Box<dyn Future<Output = Verdict> + Send>>),
    /// The client broke a rule. What it said before that is still answered, until
    /// the upstream's Close or this time; then the client is told this.
    HearingOut(Pin<Box<Sleep>>, Option<CloseFrame>),
    Ending,
}

/// A client's connection and the upstream's behind it.
pub(crate) struct Relay {
    route: Arc<Route>,
    client: Leg,
    upstream: Leg,
    stage: Stage,
    /// Who ended first, and why; the first answer that is given stands.
    verdict: Option<(Party, Cause)>,
    /// The route's rules; `None` where there are none.
    guard: Option<Box<Guard>>,
    lease: Option<Lease>,
    member: Member,
    clock: Clock,
    /// Of what ends it by time; `None` where nothing does.
    timers: Option<Box<Timers>>,
    /// Those of a dry run, which end nothing.
    trial: Option<Box<Timers>>,
    lost: u64,
}

/// How a relay ended.
pub(crate) struct RelayEnd {
    pub(crate) initiator: Party,
    pub(crate) cause: Cause,
    pub(crate) client: CloseReport,
    pub(crate) upstream: CloseReport,
    pub(crate) findings: Vec<Finding>,
    pub(crate) lost: u64,
}

impl Relay {
    pub(crate) fn new(
        route: Arc<Route>,
        client: Link,
        upstream: Link,
        member: Member,
        guard: Option<Box<Guard>>,
    ) -> Self {
        let (times, trial) = route.times(guard.as_deref());
        Self {
            client: Leg::new(client),
            upstream: Leg::new(upstream),
            stage: Stage::Open,
            verdict: None,
            guard,
            lease: Some(route.upstream.lease()),
            member,
            clock: Clock::default(),
            timers: Timers::new(times).map(Box::new),
            trial: trial.and_then(Timers::new).map(Box::new),
            lost: 0,
            route,
        }
    }

    /// Leaves those who can be found: what was known of it from outside, and the
    /// upstream's address.
    pub(crate) fn leave(self) -> (Arc<Handle>, String) {
        (self.member.leave(), self.route.upstream.address())
    }

    /// Both sides are told what the table says.
    fn end(&mut self, ending: Ending) {
        match self.stage {
            Stage::Ending => return,
            // Why it ends is known.
            Stage::HearingOut(..) => return self.heard_out(),
            _ => {}
        }
        let Answer {
            client,
            upstream,
            cause,
            initiator,
        } = answer(ending, &self.route.config);
        self.verdict.get_or_insert((initiator, cause));
        if let Some(frame) = client {
            self.client.close(frame, cause);
        }
        if let Some(frame) = upstream {
            self.upstream.close(self.with_id(&frame, cause), cause);
        }
        self.stage = Stage::Ending;
    }

    /// A frame of ours for the upstream: its log can be joined to the ledger.
    fn with_id(&self, frame: &CloseFrame, cause: Cause) -> CloseFrame {
        match frame {
            CloseFrame::Empty => CloseFrame::Empty,
            CloseFrame::Status(code, _) => CloseFrame::new(
                *code,
                format!("{cause}; id={}", self.member.handle().visit.id),
            ),
        }
    }

    /// The client sent its Close.
    fn client_closed(&mut self, close: SeenClose) {
        match self.stage {
            Stage::Open => {
                let answer = answer(Ending::ClientClosed(close), &self.route.config);
                self.verdict.get_or_insert((answer.initiator, answer.cause));
                if let Some(frame) = answer.upstream {
                    self.upstream.close_hearing_out(frame, answer.cause);
                }
                self.stage = Stage::ClientClosing;
            }
            Stage::UpstreamClosing => self.answer_upstream(Some(&close)),
            Stage::Investigating(_) => self.let_go(&close),
            Stage::ClientClosing | Stage::HearingOut(..) | Stage::Ending => {}
        }
    }

    /// The upstream sent its Close.
    fn upstream_closed(&mut self, close: SeenClose) {
        match self.stage {
            Stage::Open => {
                let answer = answer(Ending::UpstreamClosed(close), &self.route.config);
                self.verdict.get_or_insert((answer.initiator, answer.cause));
                if let Some(frame) = answer.client {
                    self.client.close(frame, answer.cause);
                }
                self.stage = Stage::UpstreamClosing;
            }
            Stage::ClientClosing => self.answer_client(Some(&close)),
            Stage::HearingOut(..) => self.heard_out(),
            _ => {}
        }
    }

    /// Nothing more is read from the client, and no Close came.
    fn client_gone(&mut self) {
        self.client.finished = true;
        match self.stage {
            Stage::Open => self.end(Ending::ClientVanished),
            Stage::UpstreamClosing => self.answer_upstream(None),
            Stage::Investigating(_) => {
                self.verdict
                    .get_or_insert((Party::Upstream, Cause::UpstreamLost));
                self.stage = Stage::Ending;
            }
            Stage::ClientClosing | Stage::HearingOut(..) | Stage::Ending => {}
        }
    }

    /// Nothing more is read from the upstream, and no Close came.
    fn upstream_gone(&mut self) {
        self.upstream.finished = true;
        self.lease = None;
        match self.stage {
            Stage::Open => {
                let server = self.route.upstream.clone();
                let verdict = Box::pin(async move { server.judge_loss().await });
                self.stage = Stage::Investigating(verdict);
            }
            Stage::ClientClosing => self.answer_client(None),
            Stage::HearingOut(..) => self.heard_out(),
            _ => {}
        }
    }

    /// The client broke a rule. The messages that it sent before are its own, and
    /// the upstream may still answer them: it is told that the client goes, and
    /// heard out before the client is told why.
    fn client_broke(&mut self, rule: Rule) {
        let ending = Ending::ClientBroke(rule.code(), rule.description());
        if !matches!(self.stage, Stage::Open) {
            return self.end(ending);
        }
        let answer = answer(ending, &self.route.config);
        self.verdict.get_or_insert((answer.initiator, answer.cause));
        if let Some(frame) = answer.upstream {
            let frame = self.with_id(&frame, answer.cause);
            self.upstream.close_hearing_out(frame, answer.cause);
        }
        // Nothing that it says from here on counts.
        self.client.finished = true;
        // The client's own time for its end runs already.
        let time = HEARING.min(self.route.client_leg.close_timeout / 2);
        self.stage = Stage::HearingOut(Box::pin(sleep(time)), answer.client);
    }

    /// The client is told which rule it broke.
    fn heard_out(&mut self) {
        let stage = std::mem::replace(&mut self.stage, Stage::Ending);
        if let Stage::HearingOut(_, Some(frame)) = stage {
            let cause = self.cause();
            self.client.close(frame, cause);
        }
    }

    /// The client gets the upstream's answer to its Close, or its own Close
    /// back where the upstream had none.
    fn answer_client(&mut self, answer: Option<&SeenClose>) {
        let own = self.client.received();
        if let Some(frame) = answer.or(own.as_ref()).and_then(SeenClose::to_frame) {
            let cause = self.cause();
            self.client
                .close(substitute(frame, &self.route.config), cause);
        }
        self.stage = Stage::Ending;
    }

    /// The upstream gets the client's answer to its Close, or its own Close
    /// back where the client had none.
    fn answer_upstream(&mut self, answer: Option<&SeenClose>) {
        let own = self.upstream.received();
        if let Some(frame) = answer.or(own.as_ref()).and_then(SeenClose::to_frame) {
            let cause = self.cause();
            self.upstream.close(frame, cause);
        }
        self.stage = Stage::Ending;
    }

    /// The client leaves while the upstream is lost.
    fn let_go(&mut self, close: &SeenClose) {
        self.verdict
            .get_or_insert((Party::Upstream, Cause::UpstreamLost));
        if let Some(frame) = close.to_frame() {
            self.client.close(frame, Cause::UpstreamLost);
        }
        self.stage = Stage::Ending;
    }

    /// The gateway's time is over; only the record is still to be made.
    fn cut_off(&mut self) {
        self.verdict
            .get_or_insert((Party::Gateway, Cause::Restarting));
        self.client.cut_off();
        self.upstream.cut_off();
        self.stage = Stage::Ending;
    }

    fn judged(&mut self, verdict: Verdict) {
        self.end(match verdict {
            Verdict::Dropped => Ending::UpstreamDropped,
            Verdict::Restarted => Ending::UpstreamRestarted(self.route.upstream.slot()),
            Verdict::Gone(delay) => Ending::UpstreamGone(delay),
        });
    }

    fn time_is_up(&mut self, due: Due) {
        // In a dry run no time that comes here is a rule's.
        if let Some(guard) = self.guard.as_mut().filter(|guard| guard.enforces()) {
            guard.time_has_come(due, true);
        }
        self.end(match due {
            Due::Idle => Ending::Idle,
            Due::Age => Ending::MaxAge(self.route.upstream.slot()),
            Due::Expiry => Ending::TokenExpired,
        });
    }

    /// The timers of a dry run are noted, each once.
    fn poll_trial(&mut self, cx: &mut Context<'_>) {
        let (Some(trial), Some(guard)) = (&mut self.trial, &mut self.guard) else {
            return;
        };
        while let Poll::Ready(due) = trial.poll(cx) {
            trial.forget(due);
            guard.time_has_come(due, false);
        }
    }

    fn cause(&self) -> Cause {
        self.verdict.map_or(Cause::Completed, |(_, cause)| cause)
    }
}

impl Future for Relay {
    type Output = RelayEnd;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<RelayEnd> {
        let this = &mut *self;
        let mut buffer = ReadBuffer::default();
        loop {
            match this.member.order(cx) {
                Some(Order::End(ending))
                    if matches!(this.stage, Stage::Open | Stage::Investigating(_)) =>
                {
                    this.end(*ending);
                }
                Some(Order::End(_)) if matches!(this.stage, Stage::HearingOut(..)) => {
                    this.heard_out();
                }
                Some(Order::CutOff) => this.cut_off(),
                // It ends already.
                Some(Order::End(_)) | None => {}
            }
            if let Stage::Investigating(verdict) = &mut this.stage
                && let Poll::Ready(verdict) = verdict.as_mut().poll(cx)
            {
                this.judged(verdict);
            }
            if let Stage::HearingOut(time, _) = &mut this.stage
                && time.as_mut().poll(cx).is_ready()
            {
                this.heard_out();
            }
            if matches!(this.stage, Stage::Open)
                && let Some(timers) = &mut this.timers
                && let Poll::Ready(due) = timers.poll(cx)
            {
                this.time_is_up(due);
            }
            if matches!(this.stage, Stage::Open) {
                this.poll_trial(cx);
            }
            if matches!(this.stage, Stage::Ending) {
                this.client.poll_over(cx);
                this.upstream.poll_over(cx);
                if this.upstream.link.connection().reading_ended() {
                    this.lease = None;
                }
                let (Some(client), Some(upstream)) = (&this.client.report, &this.upstream.report)
                else {
                    return Poll::Pending;
                };
                let (initiator, cause) = this.verdict.unwrap_or((Party::Network, Cause::PeerLost));
                return Poll::Ready(RelayEnd {
                    initiator,
                    cause,
                    client: (**client).clone(),
                    upstream: (**upstream).clone(),
                    findings: this
                        .guard
                        .as_mut()
                        .map(|guard| guard.take_findings())
                        .unwrap_or_default(),
                    lost: this.lost,
                });
            }
            let moved = this.poll_client(&mut buffer, cx)
                | this.poll_upstream(&mut buffer, cx)
                | this.poll_clock(cx);
            if !moved {
                return Poll::Pending;
            }
        }
    }
}
