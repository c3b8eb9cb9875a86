//! [`Relay`]: moves what two peers say, and does what the [`Exchange`] decides; in one
//! task.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use farewell::Link;
use farewell::driver::{ReadBuffer, now};
use farewell_close::{LegRecord, Observation};

use super::clock::Clock;
use super::exchange::{Exchange, Happened, Stage, Step};
use super::leg::Leg;
use super::loss::{Investigation, investigate};
use super::registry::{Handle, Member, Order};
use super::timers::Timers;
use crate::answer::{Ending, SOONEST, Terms};
use crate::route::Route;
use crate::rules::{Due, Guard};
use crate::upstream::{Endpoint, Facts, Lease, Question};
use crate::visit::Outcome;

/// A client's connection and the upstream's behind it.
pub(crate) struct Relay {
    pub(super) exchange: Exchange,
    pub(super) client: Leg,
    pub(super) upstream: Leg,
    /// The route's rules; `None` where there are none.
    pub(super) guard: Option<Box<Guard>>,
    /// Of what ends it by time; `None` where nothing does.
    pub(super) timers: Option<Box<Timers>>,
    /// Those of a dry run, which end nothing.
    pub(super) trial: Option<Box<Timers>>,
    /// Messages of the client that the upstream did not get.
    pub(super) lost: u64,
    route: Arc<Route>,
    /// What the client agreed on.
    subprotocol: Option<Box<str>>,
    lease: Option<Lease>,
    /// What the upstream was pinged for, because another relay lost its own.
    question: Option<Question>,
    investigation: Option<Investigation>,
    /// What was seen of the upstream, and decided.
    facts: Facts,
    member: Member,
    clock: Clock,
}

impl Relay {
    pub(crate) fn new(
        route: Arc<Route>,
        client: Link,
        upstream: Link,
        member: Member,
        guard: Option<Box<Guard>>,
        subprotocol: Option<Box<str>>,
    ) -> Self {
        let (times, trial) = route.times(guard.as_deref());
        let timers = |times| Timers::new(times, now()).map(Box::new);
        Self {
            exchange: Exchange::new(member.handle().visit.id, route.client_leg.close_timeout),
            client: Leg::new(client),
            upstream: Leg::new(upstream),
            guard,
            timers: timers(times),
            trial: trial.and_then(timers),
            lost: 0,
            lease: Some(route.upstream.lease()),
            question: None,
            investigation: None,
            facts: Facts::default(),
            member,
            clock: Clock::default(),
            route,
            subprotocol,
        }
    }

    /// Its task panicked: both sides are told so, unless they were told something before.
    pub(crate) fn panicked(&mut self) {
        self.on(Happened::Ended(Ending::Panicked));
    }

    /// The relay as it is found from outside.
    pub(crate) const fn handle(&self) -> &Arc<Handle> {
        self.member.handle()
    }

    /// It cannot be found from outside any more: what was known of it there.
    pub(crate) fn leave(self) -> Arc<Handle> {
        self.member.handle().clone()
    }

    /// Something happened: both sides are told what follows.
    pub(super) fn on(&mut self, happened: Happened) {
        match happened {
            Happened::ClientGone | Happened::ClientBroke(_) => self.client.stop(),
            Happened::UpstreamGone => {
                self.upstream.stop();
                self.lease = None;
                if self.exchange.is_open() {
                    self.facts = Facts::one(now(), Observation::ConnectionEnded);
                }
            }
            Happened::UpstreamAlarm => {
                if let Some(lease) = &self.lease {
                    lease.is_silent();
                }
                self.facts = Facts::one(now(), Observation::NoPong);
            }
            _ => {}
        }
        let terms = Terms {
            route: &self.route.settings,
            subprotocol: self.subprotocol.as_deref(),
        };
        let step = self.exchange.handle(now(), happened, terms);
        self.tell(step);
        self.investigation = match (self.exchange.stage(), self.investigation.take()) {
            (Stage::Investigating, None) => {
                let endpoint = self.route.upstream.clone();
                Some(investigate(endpoint, Endpoint::slot_after_loss))
            }
            (Stage::Investigating, current) => current,
            _ => None,
        };
    }

    fn tell(&mut self, step: Step) {
        if let Some(say) = step.client {
            self.client.close(say);
        }
        if let Some(say) = step.upstream {
            self.upstream.close(say);
        }
    }

    /// Takes an order from outside.
    fn poll_order(&mut self, cx: &mut Context<'_>) {
        match self.member.order(cx) {
            Some(Order::End(ending)) => self.on(Happened::Ordered(*ending)),
            Some(Order::CutOff) => {
                self.exchange.cut_off();
                self.investigation = None;
                self.client.cut_off();
                self.upstream.cut_off();
            }
            #[cfg(test)]
            Some(Order::Panic) => super::registry::panic_as_ordered(),
            None => {}
        }
    }

    /// Pings the upstream where another relay wants to know whether it is there.
    fn poll_witness(&mut self, cx: &mut Context<'_>) {
        let Some(asked) = self.lease.as_ref().and_then(|lease| lease.asked(cx)) else {
            return;
        };
        if self.upstream.has_peer_closed(cx) {
            // It is not read while the client takes nothing, and knows no more.
            self.lease = None;
        } else if self.exchange.is_open() && self.upstream.link.ping().is_ok() {
            self.question = Some(asked);
        }
    }

    /// The upstream sent a Pong.
    pub(super) fn ponged(&mut self) {
        if self.upstream.link.connection().awaits_pong() {
            return;
        }
        if let Some(lease) = &self.lease {
            lease.ponged(self.question.take());
        }
    }

    /// Asks what the loss of the upstream means.
    fn poll_investigation(&mut self, cx: &mut Context<'_>) {
        let Some(investigation) = &mut self.investigation else {
            return;
        };
        if let Poll::Ready((ending, facts)) = investigation.as_mut().poll(cx) {
            self.facts = facts;
            self.on(Happened::Judged(ending));
        }
    }

    /// Sees to the time: what has arrived counts before the time that has passed.
    /// Returns whether all is to be looked at again.
    fn poll_clock(&mut self, cx: &mut Context<'_>) -> bool {
        let is_open = self.exchange.is_open();
        // What comes sooner than was due before begins with output that waits, or with
        // a wall clock that is set, which is looked at once a minute.
        let waiting = self
            .client
            .waiting()
            .saturating_add(self.upstream.waiting());
        if is_open && waiting == 0 && self.clock.is_set() {
            return false;
        }
        for timers in [&mut self.timers, &mut self.trial].into_iter().flatten() {
            timers.output(waiting, now);
        }
        let timers = [&self.timers, &self.trial];
        let timers = timers.into_iter().flatten().filter(|_| is_open);
        // A wall clock that was set can make a time due that was not awaited.
        let is_due = timers.clone().any(|timers| timers.due(now()).is_some());
        let legs = [self.client.due(), self.upstream.due()];
        let dues = legs.into_iter().chain([self.exchange.timeout()]).flatten();
        let first = dues.chain(timers.filter_map(|it| it.next_look())).min();
        let has_come = first.is_some_and(|due| self.clock.poll(due, cx).is_ready());
        if is_due || has_come {
            self.look_at_the_time(now(), cx);
        }
        is_due || has_come
    }

    fn look_at_the_time(&mut self, now: Instant, cx: &mut Context<'_>) {
        if self.exchange.timeout().is_some_and(|due| now >= due) {
            let step = self.exchange.handle_timeout(now);
            return self.tell(step);
        }
        if self.exchange.is_open() {
            if let Some(due) = self.timers.as_ref().and_then(|timers| timers.due(now)) {
                return self.time_is_up(due);
            }
            self.note_trial(now);
        }
        if let Some(alarm) = self.client.look_at_the_time(cx) {
            self.on(Happened::ClientAlarm(alarm));
        } else if self.upstream.look_at_the_time(cx).is_some() {
            // One that does not read is as good as one that does not answer.
            self.on(Happened::UpstreamAlarm);
        }
    }

    fn time_is_up(&mut self, due: Due) {
        // In a dry run no time that comes here is a rule's.
        if let Some(guard) = self.guard.as_mut().filter(|guard| guard.enforces()) {
            guard.time_has_come(due, true);
        }
        self.on(Happened::Ended(match due {
            Due::Idle => Ending::Idle,
            Due::Age => Ending::MaxAge(self.route.upstream.slot(SOONEST)),
            Due::Expiry => Ending::TokenExpired,
        }));
    }

    /// The times of a dry run are noted, each once.
    fn note_trial(&mut self, now: Instant) {
        let (Some(trial), Some(guard)) = (&mut self.trial, &mut self.guard) else {
            return;
        };
        while let Some(due) = trial.due(now) {
            trial.forget(due);
            guard.time_has_come(due, false);
        }
    }

    /// Both are seen to the end of TCP.
    fn poll_end(&mut self, cx: &mut Context<'_>) -> Poll<Outcome> {
        self.client.poll_over(cx);
        self.upstream.poll_over(cx);
        if self.upstream.link.connection().reading_ended() {
            self.lease = None;
        }
        let (Some(client), Some(upstream)) = (self.client.report(), self.upstream.report()) else {
            return Poll::Pending;
        };
        let (initiator, cause) = self.exchange.verdict();
        let guard = self.guard.as_mut();
        Poll::Ready(Outcome {
            opened_at: Some(self.member.handle().opened_at),
            violation: client
                .violation
                .as_ref()
                .or(upstream.violation.as_ref())
                .cloned(),
            client: Some(client.clone()),
            upstream: Some(LegRecord {
                address: self.route.upstream.address(),
                sent: upstream.sent.clone(),
                received: upstream.received.clone(),
                end: upstream.end,
            }),
            findings: guard.map(|guard| guard.take_findings()).unwrap_or_default(),
            evidence: self.facts.dated(),
            subprotocol: self.subprotocol.take(),
            setting: self.exchange.setting().cloned(),
            lost: self.lost,
            ..Outcome::unopened(initiator, cause, Some(101))
        })
    }
}

impl Future for Relay {
    type Output = Outcome;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Outcome> {
        let this = &mut *self;
        let mut buffer = ReadBuffer::default();
        loop {
            this.poll_order(cx);
            this.poll_witness(cx);
            this.poll_investigation(cx);
            if matches!(this.exchange.stage(), Stage::Ending) {
                return this.poll_end(cx);
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
