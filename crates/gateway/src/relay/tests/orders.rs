//! Every order of two and of three events, one after the other and within one step.

use std::collections::BTreeSet;
use std::time::Duration;

use farewell::Cause;
use farewell_close::Party;

use super::event::{ALL, Event, Side};
use super::world::{Fate, World};

/// Longest from the last event to the end: what the loss of an upstream means is
/// known after the restart window, and two endings take a close timeout each.
const LONGEST: Duration = Duration::from_secs(16);

/// Whether the relay looks between one event and the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Between {
    Looks,
    /// All of them are there at its next look.
    Waits,
}

/// Plays these events, and checks what must hold whatever happens. Returns whether
/// all of them could happen: one may end it so that another cannot.
async fn play(events: &[Event], between: Between, fate: Fate, others: usize) -> bool {
    let what = format!("{events:?}, {between:?}, the endpoint {fate:?}, {others} others");
    let mut world = World::new(fate, events);
    world.others = (0..others).map(|_| world.endpoint.lease()).collect();
    world.arm(events).await;
    let (mut happened, mut all) = (Vec::new(), true);
    for event in events {
        let can_happen = world.admits(*event);
        if can_happen {
            world.fire(*event).await;
        }
        // What the time brings has come with the first of its kind.
        if can_happen || event.is_timed() {
            happened.push(*event);
        }
        all &= can_happen;
        if between == Between::Looks {
            world.settle();
        }
    }
    let events = &happened[..];
    world.step();
    let took = world.finish().await;
    assert!(took <= LONGEST, "{what}: {took:?}");

    let end = world.end.as_ref().unwrap();
    let verdict = (end.initiator, end.cause);
    let allowed = verdicts(events, between, fate);
    assert!(
        allowed.contains(&verdict_key(verdict)),
        "{what}: {verdict:?}, not one of {allowed:?}"
    );
    // The client's code is that of one of them, and it is told one at most.
    let codes: Vec<u16> = events.iter().map(|event| event.verdict(fate).2).collect();
    for (side, told) in [
        (Side::Client, &world.client.told),
        (Side::Upstream, &world.upstream.told),
    ] {
        let silenced = events.iter().any(|event| event.silences(side));
        assert!(told.len() <= 1, "{what}: the {side:?} was told {told:?}");
        assert!(
            silenced || told.len() == 1,
            "{what}: the {side:?} was told nothing"
        );
        let codes_of_side = side == Side::Upstream || told.iter().all(|code| codes.contains(code));
        assert!(codes_of_side, "{what}: the {side:?} was told {told:?}");
    }
    let client = end.client.as_ref().unwrap();
    let sent = client.sent.as_ref().map(|close| close.status().as_u16());
    assert_eq!(sent.as_slice(), world.client.told, "{what}: the record");
    let upstream = end.upstream.as_ref().unwrap();
    let sent = upstream.sent.as_ref().map(|close| close.status().as_u16());
    assert_eq!(sent.as_slice(), world.upstream.told, "{what}: the record");
    assert_eq!(
        world.endpoint.known().connections,
        world.others.len(),
        "{what}: the lease is given back"
    );
    let registry = world.registry.clone();
    drop(world);
    assert_eq!(registry.len(), 0, "{what}: it is not to be found any more");
    all
}

fn verdict_key((party, cause): (Party, Cause)) -> (String, String) {
    (party.to_string(), cause.to_string())
}

/// Whom the relay may blame, and for what.
fn verdicts(events: &[Event], between: Between, fate: Fate) -> BTreeSet<(String, String)> {
    let of = |event: Event| {
        let (party, cause, _) = event.verdict(fate);
        verdict_key((party, cause))
    };
    let first = events[0];
    // What the time brings, it brings all at once.
    let decided = between == Between::Looks && !first.is_loss() && !first.is_timed();
    if decided {
        return BTreeSet::from([of(first)]);
    }
    let mut all: BTreeSet<_> = events.iter().copied().map(of).collect();
    let loss = events.iter().any(|event| event.is_loss());
    if loss && events.iter().any(|event| event.client_leaves()) {
        // It left while it was not known yet what the loss means.
        all.insert(verdict_key((Party::Upstream, Cause::UpstreamLost)));
    }
    all
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap()
}

/// Each sequence of so many different events that can happen.
fn sequences(len: usize) -> Vec<Vec<Event>> {
    let mut all = vec![Vec::new()];
    for _ in 0..len {
        let longer = |sequence: &Vec<Event>| {
            let fits = |event: &Event| {
                let after = |earlier: &Event| earlier != event && earlier.admits(*event);
                sequence.iter().all(after)
            };
            let sequence = sequence.clone();
            let next: Vec<Event> = ALL.into_iter().filter(fits).collect();
            next.into_iter()
                .map(move |event| [&sequence[..], &[event]].concat())
        };
        all = all.iter().flat_map(longer).collect();
    }
    all
}

fn play_all(sequences: &[Vec<Event>], others: &[usize]) -> usize {
    let mut played = 0;
    for events in sequences {
        let fates: &[Fate] = if events.iter().any(|event| event.is_loss()) {
            &[Fate::Stays, Fate::Restarts, Fate::Goes]
        } else {
            &[Fate::Stays]
        };
        for fate in fates {
            for between in [Between::Looks, Between::Waits] {
                for others in others {
                    let all = runtime().block_on(play(events, between, *fate, *others));
                    played += usize::from(all);
                }
            }
        }
    }
    played
}

#[test]
fn each_event_alone_has_its_verdict_and_its_code() {
    for event in ALL {
        for fate in [Fate::Stays, Fate::Restarts, Fate::Goes] {
            runtime().block_on(async {
                let mut world = World::new(fate, &[event]);
                world.others = vec![world.endpoint.lease()];
                world.arm(&[event]).await;
                world.fire(event).await;
                world.finish().await;
                let end = world.end.as_ref().unwrap();
                let (party, cause, code) = event.verdict(fate);
                assert_eq!((end.initiator, end.cause), (party, cause), "{event:?}");
                let told = if event.silences(Side::Client) {
                    &[][..]
                } else {
                    &[code]
                };
                assert_eq!(world.client.told, told, "{event:?}, {fate:?}");
            });
        }
    }
}

#[test]
fn every_order_of_two_events_ends_well() {
    let played = play_all(&sequences(2), &[0, 1]);
    println!("{played} orders of two events");
}

#[test]
fn every_order_of_three_events_ends_well() {
    let played = play_all(&sequences(3), &[1]);
    println!("{played} orders of three events");
}
