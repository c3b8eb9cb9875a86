//! [`Account`]: what is known of an observed relay, and what would have been said.

use std::sync::Arc;
use std::task::{Context, Poll, ready};

use farewell::driver::now;
use farewell::{Cause, CloseFrame};
use farewell_close::{Fact, Finding, Observation, Party};
use farewell_proto::{Event, Piece, ReadFailure};
use ulid::Ulid;

use super::listener::Heard;
use super::wire::{End, Side};
use crate::answer::{Ending, Terms, answer};
use crate::relay::clock::Clock;
use crate::relay::exchange::{Exchange, Happened, Stage};
use crate::relay::loss::{Investigation, investigate};
use crate::relay::timers::Timers;
use crate::route::Route;
use crate::rules::Guard;
use crate::upstream::{Endpoint, Facts, Lease};

/// What is known of an observed relay, and what would have been said.
pub(super) struct Account {
    /// Decides as for any relay.
    exchange: Exchange,
    /// What the client would have been closed with.
    pub(super) said: Option<CloseFrame>,
    /// Who ended first.
    first: Option<Party>,
    guard: Option<Box<Guard>>,
    /// The times of its rules.
    trial: Option<Box<Timers>>,
    clock: Clock,
    /// Messages of the client that the upstream did not get.
    pub(super) lost: u64,
    investigation: Option<Investigation>,
    /// While the upstream's connection is open.
    lease: Option<Lease>,
    facts: Facts,
    route: Arc<Route>,
    pub(super) subprotocol: Option<Box<str>>,
}

impl Account {
    /// Of a relay that opens, for the record with this id.
    pub(super) fn new(
        id: Ulid,
        route: Arc<Route>,
        subprotocol: Option<Box<str>>,
        guard: Option<Box<Guard>>,
    ) -> Self {
        let (_, trial) = route.times(guard.as_deref());
        Self {
            exchange: Exchange::new(id, route.client_leg.close_timeout),
            said: None,
            first: None,
            guard,
            trial: trial.and_then(|times| Timers::new(times, now()).map(Box::new)),
            clock: Clock::default(),
            lost: 0,
            investigation: None,
            lease: Some(route.upstream.lease_observed()),
            facts: Facts::default(),
            subprotocol,
            route,
        }
    }

    /// A side was heard; whether the other side got that, too.
    pub(super) fn heard(&mut self, side: Side, heard: Heard, passed: bool) {
        match (heard, side) {
            (Heard::Event(event @ (Event::Message(_) | Event::Piece(_))), side) => {
                if let Some(timers) = &mut self.trial {
                    timers.message(now);
                }
                if side == Side::Upstream {
                    return;
                }
                if let Some(guard) = &mut self.guard {
                    // On such a route nothing that it finds ends anything.
                    let _ = guard.judge(&event);
                }
                let last = !matches!(event, Event::Piece(Piece { last: false, .. }));
                self.lost += u64::from(last && !passed);
            }
            (Heard::Asides(asides), Side::Client) => {
                if let Some(guard) = &mut self.guard {
                    let _ = guard.judge_asides(asides);
                }
            }
            (Heard::Asides(_) | Heard::Event(Event::Ping(_) | Event::Pong(_)), _) => {}
            (Heard::Event(Event::Closed(close)), side) => {
                self.first.get_or_insert_with(|| side.party());
                self.on(match side {
                    Side::Client => Happened::ClientClosed(close),
                    Side::Upstream => Happened::UpstreamClosed(close),
                });
            }
            (Heard::Broke(rule), Side::Client) => self.on(Happened::ClientBroke(rule)),
            (Heard::Broke(rule), Side::Upstream) => self.on(Happened::UpstreamBroke(rule)),
        }
    }

    /// A side ended what it sends.
    pub(super) fn ended(&mut self, side: Side, end: End) {
        self.first.get_or_insert_with(|| match end {
            End::Broken(ReadFailure::Network) => Party::Network,
            _ => side.party(),
        });
        self.lease = None;
        if side == Side::Upstream && self.exchange.is_open() {
            self.facts = Facts::one(now(), Observation::ConnectionEnded);
        }
        self.on(match side {
            Side::Client => Happened::ClientGone,
            Side::Upstream => Happened::UpstreamGone,
        });
    }

    /// An operator or a drain ends it: what the client is told by that.
    pub(super) fn ordered(&mut self, ending: Ending) -> (Option<CloseFrame>, Cause) {
        self.first.get_or_insert(Party::Gateway);
        let told = answer(ending.clone(), self.terms());
        self.on(Happened::Ordered(ending));
        (told.client, told.cause)
    }

    /// Both connections have ended: who would have been waited for answers no more.
    pub(super) fn over(&mut self) {
        if matches!(
            self.exchange.stage(),
            Stage::HearingOut(..) | Stage::ClientClosing(_)
        ) {
            self.on(Happened::UpstreamGone);
        }
    }

    /// The gateway's time is over.
    pub(super) fn cut_off(&mut self) {
        self.first.get_or_insert(Party::Gateway);
        self.exchange.cut_off();
    }

    /// Ready once it is known what the loss of the upstream means, if it was lost.
    pub(super) fn poll_judged(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if let Some(investigation) = &mut self.investigation {
            let (ending, facts) = ready!(investigation.as_mut().poll(cx));
            self.facts = facts;
            self.on(Happened::Judged(ending));
        }
        Poll::Ready(())
    }

    /// What was seen of the upstream that decided.
    pub(super) fn evidence(&self) -> Vec<Fact> {
        self.facts.dated()
    }

    fn terms(&self) -> Terms<'_> {
        Terms {
            route: &self.route.settings,
            subprotocol: self.subprotocol.as_deref(),
        }
    }

    /// What the client does once the upstream is lost answers a cut that it would not
    /// have seen.
    fn on(&mut self, happened: Happened) {
        let of_client = matches!(
            happened,
            Happened::ClientClosed(_) | Happened::ClientGone | Happened::ClientBroke(_)
        );
        let is_lost = matches!(self.exchange.stage(), Stage::Investigating);
        if is_lost && of_client {
            return;
        }
        let terms = Terms {
            route: &self.route.settings,
            subprotocol: self.subprotocol.as_deref(),
        };
        let step = self.exchange.handle(now(), happened, terms);
        if let Some(say) = step.client {
            self.said.get_or_insert(say.frame);
        }
        if !matches!(self.exchange.stage(), Stage::Investigating) {
            self.investigation = None;
        } else if !is_lost {
            self.investigation = Some(investigate(self.route.upstream.clone(), Endpoint::slot));
        }
    }

    /// Who ended first, and why.
    pub(super) fn verdict(&self) -> (Party, Cause) {
        let (party, cause) = self.exchange.verdict();
        (self.first.unwrap_or(party), cause)
    }

    /// What the rules found.
    pub(super) fn take_findings(&mut self) -> Vec<Finding> {
        let guard = self.guard.as_mut();
        guard.map(|guard| guard.take_findings()).unwrap_or_default()
    }

    /// Notes the times of the rules, each once; the task is woken for the next.
    pub(super) fn poll_time(&mut self, cx: &mut Context<'_>) {
        let (Some(trial), Some(guard)) = (&mut self.trial, &mut self.guard) else {
            return;
        };
        loop {
            while let Some(due) = trial.due(now()) {
                trial.forget(due);
                guard.time_has_come(due, false);
            }
            match trial.next_look().map(|at| self.clock.poll(at, cx)) {
                Some(Poll::Ready(())) => {}
                _ => return,
            }
        }
    }
}
