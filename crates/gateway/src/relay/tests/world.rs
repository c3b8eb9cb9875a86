//! [`World`]: a relay, its two peers, its endpoint and the time.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use farewell::{Link, Transport};
use farewell_proto::defaults;
use tokio::time::{Instant, advance, sleep};
use ulid::Ulid;

use super::super::{Handle, Member, Registry, Relay};
use super::event::{Event, Side};
use super::peer::{Scripted, TEXT};
use super::wire::End;
use crate::answer::Ending;
use crate::config::{Patience, Snapshot, TimeoutOptions};
use crate::moment::Moment;
use crate::route::Route;
use crate::rules::Guard;
use crate::upstream::scripted::{Manner, Script, snapshot_of, snapshot_with};
use crate::upstream::{Endpoint, Lease};
use crate::visit::{Outcome, Visit};

/// Whether the relay's task is to be polled.
struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// What becomes of the endpoint once a connection to it is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It serves on.
    Stays,
    /// It refuses for a second.
    Restarts,
    /// It refuses from then on.
    Goes,
}

pub(crate) struct World {
    pub(super) relay: Pin<Box<Relay>>,
    woken: Arc<Woken>,
    pub(crate) end: Option<Outcome>,
    pub(crate) client: Scripted,
    pub(crate) upstream: Scripted,
    pub(super) endpoint: Arc<Endpoint>,
    route: Arc<Route>,
    pub(super) registry: Registry,
    handle: Arc<Handle>,
    script: Arc<Script>,
    /// Other relays, which end with the endpoint.
    pub(super) others: Vec<Lease>,
    fate: Fate,
    begun: Instant,
    /// When timed events come.
    due: Duration,
    /// From when on slow peers take nothing.
    slow_from: Duration,
}

impl World {
    /// A connection may become too old only where that is to happen.
    pub(super) fn new(fate: Fate, events: &[Event]) -> Self {
        Self::in_registry(&Registry::default(), fate, events)
    }

    /// The same, to be found among others.
    pub(crate) fn in_registry(registry: &Registry, fate: Fate, events: &[Event]) -> Self {
        // What the time brings comes at one moment, from either side.
        let patience = Some(Patience(defaults::PING_TIMEOUT));
        let age = Patience(defaults::PING_INTERVAL + defaults::PING_TIMEOUT);
        let config = snapshot_with(TimeoutOptions {
            slow_reader: patience,
            upstream_timeout: patience,
            max_age: events.contains(&Event::TooOld).then_some(age),
            ..TimeoutOptions::default()
        });
        Self::configured(&config, registry, fate)
    }

    /// One whose peers are pinged so often.
    pub(super) fn pinging(fate: Fate, interval: Duration) -> Self {
        let times = TimeoutOptions {
            ping_interval: Some(Patience(interval)),
            ..TimeoutOptions::default()
        };
        Self::timed(fate, times)
    }

    /// One with these times.
    pub(super) fn timed(fate: Fate, times: TimeoutOptions) -> Self {
        Self::configured(&snapshot_with(times), &Registry::default(), fate)
    }

    /// One of a gateway with this file.
    pub(super) fn with_file(text: &str) -> Self {
        Self::configured(&snapshot_of(text), &Registry::default(), Fate::Stays)
    }

    fn configured(config: &Snapshot, registry: &Registry, fate: Fate) -> Self {
        let script = Script::always(Manner::Serves);
        let endpoint = script.endpoint(config);
        let route = Arc::new(Route::new(config.routes[0].clone(), endpoint, config));
        Self::on(route, script, registry, fate)
    }

    /// Another relay to the same endpoint.
    pub(super) fn beside(&self) -> Self {
        Self::on(
            self.route.clone(),
            self.script.clone(),
            &self.registry,
            self.fate,
        )
    }

    fn on(route: Arc<Route>, script: Arc<Script>, registry: &Registry, fate: Fate) -> Self {
        let leg = &route.client_leg;
        let due = leg.ping_interval.unwrap() + leg.ping_timeout;
        let slow_from = due.saturating_sub(leg.slow_reader.unwrap());
        let (client, upstream) = (Scripted::new(true), Scripted::new(false));
        let over = |peer: &Scripted| Transport::other(peer.wire.stream());
        let to_client = Link::server(route.client_leg.clone(), over(&client), &[]);
        let to_upstream = Link::client(route.upstream_leg.clone(), over(&upstream), &[]).unwrap();
        let number = registry.len() as u128;
        let visit = Visit::new(
            Ulid::from(number),
            None,
            "127.0.0.1:1"
                .parse::<std::net::SocketAddr>()
                .unwrap()
                .into(),
        );
        let guard = |policy| Box::new(Guard::new(policy, visit.caller()));
        let guard = route.policy.clone().map(guard);
        let member = Member::join(registry, visit, Moment::now(), route.upstream.clone());
        let handle = member.handle().clone();
        Self {
            relay: Box::pin(Relay::new(
                route.clone(),
                to_client,
                to_upstream,
                member,
                guard,
                None,
            )),
            woken: Arc::new(Woken(AtomicBool::new(true))),
            end: None,
            client,
            upstream,
            endpoint: route.upstream.clone(),
            route,
            registry: registry.clone(),
            handle,
            script,
            others: Vec::new(),
            fate,
            begun: Instant::now(),
            due,
            slow_from,
        }
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }

    /// Whether the relay is to be polled.
    pub(super) fn is_woken(&self) -> bool {
        self.woken.0.load(Ordering::SeqCst)
    }

    /// Polls the relay once, if it was woken.
    pub(super) fn step(&mut self) {
        // Nothing that a relay waits for may come without waking it.
        if !self.woken.0.swap(false, Ordering::SeqCst) {
            return;
        }
        let waker = Waker::from(self.woken.clone());
        let cx = &mut Context::from_waker(&waker);
        if self.end.is_none()
            && let Poll::Ready(end) = self.relay.as_mut().poll(cx)
        {
            self.end = Some(end);
        }
    }

    /// Lets relay and peers do all that they do without time passing.
    pub(super) fn settle(&mut self) {
        loop {
            self.step();
            if !(self.client.react() | self.upstream.react()) {
                return;
            }
        }
    }

    /// Lets the time pass until a moment before timed events come, so that each of
    /// these events comes then.
    pub(crate) async fn arm(&mut self, events: &[Event]) {
        self.settle();
        self.mute(events);
        if !events.iter().any(|event| event.is_timed()) {
            return;
        }
        self.pass_until(self.due / 2).await;
        self.pass_until(self.slow_from).await;
        for event in events {
            if let Event::Slow(side) = event {
                let other = match side {
                    Side::Client => Side::Upstream,
                    Side::Upstream => Side::Client,
                };
                self.peer(*side).wire.block();
                self.peer(other)
                    .send(TEXT, b"for a peer that reads nothing");
            }
        }
        self.settle();
        self.pass_until(self.due - Duration::from_millis(1)).await;
    }

    /// From now on those who are to fall silent answer nothing.
    pub(crate) fn mute(&mut self, events: &[Event]) {
        for event in events {
            if let Event::Silent(side) = event {
                self.peer(*side).mute();
            }
        }
    }

    async fn pass_until(&mut self, at: Duration) {
        advance(at.saturating_sub(self.elapsed())).await;
        self.settle();
    }

    /// Whether it can still happen.
    pub(super) fn admits(&mut self, event: Event) -> bool {
        match event {
            Event::Close(side) | Event::Broke(side) | Event::Fin(side) | Event::Reset(side) => {
                let peer = self.peer(side);
                let says = matches!(event, Event::Close(_));
                !(peer.wire.has_ended() || says && peer.has_closed())
            }
            _ => self.end.is_none(),
        }
    }

    /// The gateway drains.
    pub(super) fn drain(&self) {
        self.handle.drain(Duration::from_secs(1));
    }

    /// Makes it happen; the relay has not looked yet.
    pub(super) async fn fire(&mut self, event: Event) {
        match event {
            Event::Close(Side::Client) => self.client.close(4001),
            Event::Close(Side::Upstream) => self.upstream.close(4002),
            Event::Fin(side) => self.lose(side, End::Fin),
            Event::Reset(side) => self.lose(side, End::Reset),
            Event::Broke(side) => self.peer(side).break_a_rule(),
            Event::Silent(_) | Event::Slow(_) | Event::TooOld => {
                advance(self.due.saturating_sub(self.elapsed())).await;
            }
            Event::Kick => self.handle.end(Ending::Kicked(None)),
            Event::Drain => self.drain(),
            Event::CutOff => self.handle.cut_off(),
        }
    }

    fn lose(&mut self, side: Side, end: End) {
        self.peer(side).wire.end(end);
        if side == Side::Upstream && self.fate != Fate::Stays {
            self.script.becomes(Manner::Refuses);
            self.others.clear();
        }
    }

    /// Sees the relay to its end, and says how long that took; panics where it lasts.
    pub(crate) async fn finish(&mut self) -> Duration {
        let begun = Instant::now();
        let back = Duration::from_secs(1);
        while self.end.is_none() {
            self.settle();
            sleep(Duration::from_millis(100)).await;
            if self.fate == Fate::Restarts && begun.elapsed() >= back {
                self.script.becomes(Manner::Serves);
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "it does not end");
        }
        self.settle();
        begun.elapsed()
    }

    pub(super) fn peer(&mut self, side: Side) -> &mut Scripted {
        match side {
            Side::Client => &mut self.client,
            Side::Upstream => &mut self.upstream,
        }
    }
}
