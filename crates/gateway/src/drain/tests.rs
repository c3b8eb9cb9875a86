//! Drains of relays whose peers are scripted, in virtual time.

use std::future::pending;
use std::task::{Context, Poll, Waker};

use farewell::{Cause, retry_after};
use farewell_close::Party;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep};
use ulid::Ulid;

use super::*;
use crate::descriptors::Descriptors;
use crate::moment::Moment;
use crate::relay::Member;
use crate::relay::tests::event::{Event, Side};
use crate::relay::tests::world::{Fate, World};
use crate::upstream::scripted::{Manner, Script, snapshot};
use crate::visit::Visit;

fn someone(drain: &Drain, number: u64) -> Member {
    let address = "127.0.0.1:1"
        .parse::<std::net::SocketAddr>()
        .unwrap()
        .into();
    let visit = Visit::new(Ulid::from_parts(number, 0), None, address);
    let upstream = Script::always(Manner::Serves).endpoint(&snapshot());
    Member::join(&drain.registry, visit, Moment::now(), upstream)
}

#[tokio::test(start_paused = true)]
async fn a_drain_that_is_broken_off_leaves_no_gateway_full() {
    let admissions = Admissions::new(&snapshot(), Descriptors::new(100_000));
    let timeouts = snapshot().timeouts;
    let drain = Drain::new(Registry::default(), admissions.clone(), &timeouts);
    let _here = [someone(&drain, 1), someone(&drain, 2)];
    let mut draining = Box::pin(drain.and_go_on());
    let cx = &mut Context::from_waker(Waker::noop());
    assert_eq!(draining.as_mut().poll(cx), Poll::Pending);
    assert!(admissions.is_full() && admissions.admit().is_err());
    drop(draining);
    assert!(!admissions.is_full() && admissions.admit().is_ok());
}

/// A gateway's relays, of which some have clients that answer nothing.
struct Gateway {
    drain: Drain,
    clients: Tasks,
    ended: mpsc::UnboundedReceiver<World>,
}

impl Gateway {
    async fn new(answering: usize, mute: usize) -> Self {
        let registry = Registry::default();
        let config = snapshot();
        let drain = Drain::new(
            registry.clone(),
            Admissions::new(&config, Descriptors::new(100_000)),
            &config.timeouts,
        );
        let (tell, ended) = mpsc::unbounded_channel();
        let clients = Tasks::default();
        let silent = [Event::Silent(Side::Client)];
        for number in 0..answering + mute {
            let mut world = World::in_registry(&registry, Fate::Stays, &[]);
            if number >= answering {
                world.mute(&silent);
            }
            let tell = tell.clone();
            clients.spawn(async move {
                world.finish().await;
                let _ = tell.send(world);
            });
        }
        Self {
            drain,
            clients,
            ended,
        }
    }

    /// Everyone who has ended, and how long the drain took.
    async fn drained(mut self, again: impl Future<Output = ()>) -> (Vec<World>, Duration) {
        let begun = Instant::now();
        self.drain.and_end(&self.clients, again).await;
        let took = begun.elapsed();
        let mut ended = Vec::new();
        while let Ok(world) = self.ended.try_recv() {
            ended.push(world);
        }
        (ended, took)
    }
}

#[tokio::test(start_paused = true)]
async fn everyone_is_told_1012_at_the_pace_and_when_to_come_back() {
    const MANY: usize = 1_000;
    let begun = Instant::now();
    let (ended, took) = Gateway::new(MANY, 0).await.drained(pending()).await;
    assert_eq!(ended.len(), MANY);
    // 500 a second.
    assert!(took >= Duration::from_millis(1_900), "{took:?}");
    assert!(took <= Duration::from_millis(2_300), "{took:?}");
    let mut arrivals = Vec::new();
    for world in &ended {
        assert_eq!(
            (&*world.client.told, &*world.upstream.told),
            (&[1012][..], &[1001][..])
        );
        let end = world.end.as_ref().unwrap();
        assert_eq!(
            (end.initiator, end.cause),
            (Party::Gateway, Cause::Restarting)
        );
        assert!(end.client.as_ref().unwrap().clean);
        let (reason, at) = &world.client.reasons[0];
        arrivals.push(*at + retry_after(reason).unwrap() - begun);
    }
    arrivals.sort();
    assert!(arrivals[0] >= Duration::from_secs(1), "{:?}", arrivals[0]);
    // Each of these relays is to an endpoint of its own, so that each may come after 1 s.
    assert!(
        arrivals[MANY - 1] <= Duration::from_millis(3_300),
        "{:?}",
        arrivals[MANY - 1]
    );
}

#[tokio::test(start_paused = true)]
async fn clients_that_do_not_answer_are_cut_off_before_the_first_comes_back() {
    let (ended, took) = Gateway::new(20, 20).await.drained(pending()).await;
    assert_eq!(ended.len(), 40);
    let patience = snapshot().timeouts.restart_delay;
    assert!(
        took >= patience && took <= patience + Duration::from_millis(400),
        "{took:?}"
    );
    assert!(ended.iter().all(|world| world.client.told == [1012]));
}

#[tokio::test(start_paused = true)]
async fn told_again_everyone_is_told_at_once_and_nobody_is_waited_for() {
    let again = sleep(Duration::from_millis(10));
    let (ended, took) = Gateway::new(1_000, 20).await.drained(again).await;
    assert!(took <= Duration::from_millis(900), "{took:?}");
    assert_eq!(ended.len(), 1_020, "each has its record");
    assert!(ended.iter().all(|world| world.client.told == [1012]));
}
