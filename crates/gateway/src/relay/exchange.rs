//! [`Exchange`]: what a relay decides, without sockets, tasks or a clock.
//!
//! It is told what happened, and when; it answers with what each side is to be told.
//!
//! ```text
//!                 ┌──────┐ messages both ways
//!                 ▼      │
//!               ┌──────────┐ a rule, a timer, an order, ───────────────┐
//!   ┌───────────│   Open   │ a lost client                             │
//!   │           └──────────┘                                           │
//!   │ client's    │   │  │ the client         upstream lost            │
//!   │ Close       │   │  │ broke a rule     ┌─────────────────┐        │
//!   │ passed on   │   │  ▼                  │  Investigating  │        │
//!   │             │   │ ┌────────────────┐  │ client's data   │        │
//!   │             │   │ │   HearingOut   │  │ thrown away     │        │
//!   │  upstream's │   │ │ what it said   │  └─────────────────┘        │
//!   │  Close      │   │ │ before is still│      │ verdict, or          │
//!   │  passed on  │   │ │ answered       │      │ the client leaves    │
//!   ▼             ▼   │ └────────────────┘      │                      │
//! ┌───────────────┐ ┌─┴───────────────┐│        │                      │
//! │ ClientClosing │ │ UpstreamClosing ││        │                      │
//! │ awaits the    │ │ awaits the      ││ answer,│                      │
//! │ upstream's    │ │ client's        ││ loss or│                      │
//! │ answer        │ │ answer          ││ time   │                      │
//! └───────────────┘ └─────────────────┘│        │                      │
//!         │ answer, loss or time │     │        │                      │
//!         ▼                      ▼     ▼        ▼                      ▼
//!       ┌────────────────────────────────────────────────────────────────┐
//!       │ Ending: both have been told; both are seen to the end of TCP   │
//!       └────────────────────────────────────────────────────────────────┘
//! ```

use std::time::{Duration, Instant};

use farewell::{Cause, CloseFrame, SeenClose};
use farewell_close::{Party, Rule, Setting};
use farewell_proto::{Alarm, later};
use ulid::Ulid;

use crate::answer::{Answer, Ending, Terms, answer, substitute};

/// How long an upstream may take to answer what a client said before it broke a rule.
const HEARING: Duration = Duration::from_secs(1);

/// What happened to a relay.
#[derive(Debug, Clone)]
pub(super) enum Happened {
    /// The client sent its Close.
    ClientClosed(SeenClose),
    /// The upstream sent its Close.
    UpstreamClosed(SeenClose),
    /// Nothing more can be read from the client, and no Close came.
    ClientGone,
    /// The same for the upstream.
    UpstreamGone,
    /// The client broke a rule of the protocol.
    ClientBroke(Rule),
    /// The upstream did.
    UpstreamBroke(Rule),
    /// The client does not answer pings, or does not read.
    ClientAlarm(Alarm),
    /// The upstream does neither.
    UpstreamAlarm,
    /// A rule of the route refuses what the client sent, or a time of the relay's has
    /// come.
    Ended(Ending),
    /// An operator or a drain ends it.
    Ordered(Ending),
    /// It is known what the loss of the upstream means.
    Judged(Ending),
}

/// What both sides are to be told now.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Step {
    pub(super) client: Option<Say>,
    pub(super) upstream: Option<Say>,
}

/// A Close that a side is to be told.
#[derive(Debug, PartialEq)]
pub(super) struct Say {
    pub(super) frame: CloseFrame,
    /// Whether what the peer says before its own Close is still passed on.
    pub(super) hears_out: bool,
}

/// Where a relay stands; see the module's picture.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Stage {
    Open,
    /// The client's Close was passed on: it is said back where the upstream has no
    /// answer.
    ClientClosing(SeenClose),
    /// The same with the sides changed.
    UpstreamClosing(SeenClose),
    Investigating,
    /// The client broke a rule. What it said before that is still answered, until the
    /// upstream's Close or this time; then the client is told this.
    HearingOut(Instant, Option<CloseFrame>),
    Ending,
}

/// The decisions of one relay.
#[derive(Debug)]
#[cfg_attr(test, derive(Clone))]
pub(super) struct Exchange {
    /// The record's.
    id: Ulid,
    hearing: Duration,
    stage: Stage,
    /// Who ended first, and why; the first answer that is given stands.
    verdict: Option<(Party, Cause)>,
    /// The limit or the time-out that ended it.
    setting: Option<Box<Setting>>,
}

impl Step {
    fn client(frame: Option<CloseFrame>) -> Self {
        Self {
            client: frame.map(Say::new),
            upstream: None,
        }
    }

    fn upstream(frame: Option<CloseFrame>) -> Self {
        Self {
            client: None,
            upstream: frame.map(Say::new),
        }
    }
}

impl Say {
    const fn new(frame: CloseFrame) -> Self {
        Self {
            frame,
            hears_out: false,
        }
    }

    const fn hearing_out(frame: CloseFrame) -> Self {
        Self {
            frame,
            hears_out: true,
        }
    }
}

impl Exchange {
    /// Both sides are open. `close_timeout` is the client's for its end.
    pub(super) fn new(id: Ulid, close_timeout: Duration) -> Self {
        Self {
            id,
            // A client that broke a rule has its own time for its end, which runs.
            hearing: HEARING.min(close_timeout / 2),
            stage: Stage::Open,
            verdict: None,
            setting: None,
        }
    }

    pub(super) const fn stage(&self) -> &Stage {
        &self.stage
    }

    /// Whether messages go both ways.
    pub(super) const fn is_open(&self) -> bool {
        matches!(self.stage, Stage::Open)
    }

    /// Whether the route's rules judge what the client sends: once the upstream has
    /// closed, what still comes is not judged.
    pub(super) const fn judges(&self) -> bool {
        matches!(self.stage, Stage::Open | Stage::Investigating)
    }

    /// Who ended it, and why.
    pub(super) fn verdict(&self) -> (Party, Cause) {
        self.verdict.unwrap_or((Party::Network, Cause::PeerLost))
    }

    /// The limit or the time-out that ended it.
    pub(super) fn setting(&self) -> Option<&Setting> {
        self.setting.as_deref()
    }

    #[cfg(test)]
    pub(super) const fn has_verdict(&self) -> bool {
        self.verdict.is_some()
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due, if ever.
    pub(super) const fn timeout(&self) -> Option<Instant> {
        match self.stage {
            Stage::HearingOut(until, _) => Some(until),
            _ => None,
        }
    }

    /// Does what the time asks for. Harmless when called too early.
    pub(super) fn handle_timeout(&mut self, now: Instant) -> Step {
        if self.timeout().is_some_and(|at| now >= at) {
            self.heard_out()
        } else {
            Step::default()
        }
    }

    /// The gateway's time is over: only the record is still to be made.
    pub(super) fn cut_off(&mut self) {
        self.blame(Party::Gateway, Cause::Restarting, None);
        self.stage = Stage::Ending;
    }

    /// Decides what follows from what happened. `terms` are the relay's.
    pub(super) fn handle(&mut self, now: Instant, happened: Happened, terms: Terms<'_>) -> Step {
        use Happened as H;
        match &self.stage {
            Stage::Ending => Step::default(),
            Stage::Open => match happened {
                H::ClientClosed(close) => self.client_closes(close, terms),
                H::UpstreamClosed(close) => self.upstream_closes(close, terms),
                H::ClientGone => self.end(Ending::ClientVanished, terms),
                H::UpstreamGone => {
                    self.stage = Stage::Investigating;
                    Step::default()
                }
                H::ClientBroke(rule) => self.hear_out(now, rule, terms),
                H::UpstreamBroke(rule) => self.end(broken_by_upstream(rule), terms),
                H::ClientAlarm(alarm) => self.end(of_client(alarm), terms),
                H::UpstreamAlarm => self.end(Ending::UpstreamSilent, terms),
                H::Ended(ending) | H::Ordered(ending) | H::Judged(ending) => {
                    self.end(ending, terms)
                }
            },
            Stage::ClientClosing(own) => match happened {
                H::UpstreamClosed(close) => self.answer_client(&close, terms),
                // No answer to the client's Close; the upstream ended all the same.
                H::UpstreamGone | H::UpstreamBroke(_) => {
                    let own = own.clone();
                    self.answer_client(&own, terms)
                }
                H::ClientBroke(rule) => self.end(Ending::ClientBroke(rule), terms),
                H::ClientAlarm(alarm) => self.end(of_client(alarm), terms),
                H::UpstreamAlarm => self.end(Ending::UpstreamSilent, terms),
                // It ends already.
                H::ClientClosed(_) | H::ClientGone => Step::default(),
                H::Ended(_) | H::Ordered(_) | H::Judged(_) => Step::default(),
            },
            Stage::UpstreamClosing(own) => match happened {
                H::ClientClosed(close) => self.answer_upstream(&close),
                H::ClientGone => {
                    let own = own.clone();
                    self.answer_upstream(&own)
                }
                H::ClientBroke(rule) => self.end(Ending::ClientBroke(rule), terms),
                H::UpstreamBroke(rule) => self.end(broken_by_upstream(rule), terms),
                H::ClientAlarm(alarm) => self.end(of_client(alarm), terms),
                H::UpstreamAlarm => self.end(Ending::UpstreamSilent, terms),
                H::UpstreamClosed(_) | H::UpstreamGone => Step::default(),
                H::Ended(_) | H::Ordered(_) | H::Judged(_) => Step::default(),
            },
            Stage::Investigating => match happened {
                H::ClientClosed(close) => self.let_go(close.to_frame()),
                H::ClientGone => self.let_go(None),
                H::ClientBroke(rule) => self.end(Ending::ClientBroke(rule), terms),
                H::ClientAlarm(alarm) => self.end(of_client(alarm), terms),
                H::Ended(ending) | H::Ordered(ending) | H::Judged(ending) => {
                    self.end(ending, terms)
                }
                // Its TCP is seen to its end.
                H::UpstreamClosed(_) | H::UpstreamGone => Step::default(),
                H::UpstreamBroke(_) | H::UpstreamAlarm => Step::default(),
            },
            Stage::HearingOut(..) => match happened {
                H::UpstreamClosed(_) | H::UpstreamGone | H::UpstreamBroke(_) => self.heard_out(),
                H::UpstreamAlarm | H::Ended(_) | H::Ordered(_) => self.heard_out(),
                // Nothing that the client does from its mistake on counts.
                H::ClientClosed(_) | H::ClientGone | H::ClientBroke(_) => Step::default(),
                H::ClientAlarm(_) | H::Judged(_) => Step::default(),
            },
        }
    }

    /// Both sides are told what the table says, unless they were told something before
    /// or are gone.
    fn end(&mut self, ending: Ending, terms: Terms<'_>) -> Step {
        let setting = ending.setting(&terms.route.bounds);
        let Answer {
            client,
            upstream,
            cause,
            initiator,
        } = answer(ending, terms);
        self.blame(initiator, cause, setting);
        let (client, upstream) = match std::mem::replace(&mut self.stage, Stage::Ending) {
            Stage::UpstreamClosing(_) => (None, upstream),
            Stage::ClientClosing(_) | Stage::Investigating => (client, None),
            Stage::Open | Stage::HearingOut(..) | Stage::Ending => (client, upstream),
        };
        Step {
            client: client.map(Say::new),
            upstream: self.with_id(upstream, cause).map(Say::new),
        }
    }

    fn client_closes(&mut self, close: SeenClose, terms: Terms<'_>) -> Step {
        let answer = answer(Ending::ClientClosed(close.clone()), terms);
        self.blame(answer.initiator, answer.cause, None);
        self.stage = Stage::ClientClosing(close);
        Step {
            client: None,
            upstream: answer.upstream.map(Say::hearing_out),
        }
    }

    fn upstream_closes(&mut self, close: SeenClose, terms: Terms<'_>) -> Step {
        let answer = answer(Ending::UpstreamClosed(close.clone()), terms);
        self.blame(answer.initiator, answer.cause, None);
        self.stage = Stage::UpstreamClosing(close);
        Step::client(answer.client)
    }

    /// The client broke a rule. The messages that it sent before are its own, and the
    /// upstream may still answer them: it is told that the client goes, and heard out
    /// before the client is told why.
    fn hear_out(&mut self, now: Instant, rule: Rule, terms: Terms<'_>) -> Step {
        let ending = Ending::ClientBroke(rule);
        let setting = ending.setting(&terms.route.bounds);
        let Answer {
            client,
            upstream,
            cause,
            initiator,
        } = answer(ending, terms);
        self.blame(initiator, cause, setting);
        self.stage = Stage::HearingOut(later(now, self.hearing), client);
        Step {
            client: None,
            upstream: self.with_id(upstream, cause).map(Say::hearing_out),
        }
    }

    /// The client is told which rule it broke.
    fn heard_out(&mut self) -> Step {
        match std::mem::replace(&mut self.stage, Stage::Ending) {
            Stage::HearingOut(_, frame) => Step::client(frame),
            _ => Step::default(),
        }
    }

    /// The client is told the answer to its Close.
    fn answer_client(&mut self, close: &SeenClose, terms: Terms<'_>) -> Step {
        self.stage = Stage::Ending;
        Step::client(close.to_frame().map(|frame| substitute(frame, terms.route)))
    }

    /// The upstream is told the answer to its Close.
    fn answer_upstream(&mut self, close: &SeenClose) -> Step {
        self.stage = Stage::Ending;
        Step::upstream(close.to_frame())
    }

    /// The client leaves while it is not known yet what the loss of the upstream means.
    fn let_go(&mut self, frame: Option<CloseFrame>) -> Step {
        self.blame(Party::Upstream, Cause::UpstreamLost, None);
        self.stage = Stage::Ending;
        Step::client(frame)
    }

    /// The first verdict stands.
    fn blame(&mut self, initiator: Party, cause: Cause, setting: Option<Setting>) {
        if self.verdict.is_none() {
            self.verdict = Some((initiator, cause));
            self.setting = setting.map(Box::new);
        }
    }

    /// A frame of ours for the upstream: its log can be joined to the ledger.
    fn with_id(&self, frame: Option<CloseFrame>, cause: Cause) -> Option<CloseFrame> {
        frame.map(|frame| match frame {
            CloseFrame::Empty => CloseFrame::Empty,
            CloseFrame::Status(code, _) => {
                CloseFrame::new(code, format!("{cause}; id={}", self.id))
            }
        })
    }
}

const fn of_client(alarm: Alarm) -> Ending {
    match alarm {
        Alarm::PingTimeout => Ending::ClientSilent,
        Alarm::SlowReader => Ending::SlowConsumer,
    }
}

const fn broken_by_upstream(rule: Rule) -> Ending {
    match rule {
        // It kept to the protocol: the limit is the gateway's.
        Rule::MessageTooBig => Ending::UpstreamTooBig,
        _ => Ending::UpstreamBroke(rule.code()),
    }
}
