//! Connections for requests that ask for no WebSocket.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::super::scripted::{Manner, Script, snapshot};
use super::super::{Endpoint, Why};
use crate::answer::Crowd;

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// Whether there is a connection, and how long it took.
async fn connect(endpoint: &Arc<Endpoint>) -> (Result<(), &'static str>, Duration) {
    let begun = Instant::now();
    let connected = endpoint.connect().await.map(drop);
    let connected = connected.map_err(|unopened| match unopened.why {
        Why::Unavailable(_) => "unavailable",
        Why::Crowded(Crowd::Full, _) => "full",
        Why::Ours => "ours",
        _ => "another",
    });
    (connected, begun.elapsed())
}

#[tokio::test(start_paused = true)]
async fn a_request_waits_for_an_endpoint_that_is_away_and_then_goes_on() {
    for back in [0, 50, 1_000, 4_800] {
        let endpoint = Script::away(millis(0), millis(back)).endpoint(&snapshot());
        let (connected, after) = connect(&endpoint).await;
        assert_eq!(connected, Ok(()), "{back}");
        assert!(
            after >= millis(back) && after <= millis(back + 110),
            "{after:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn in_vain_it_is_told_so_and_later_ones_sooner() {
    let endpoint = Script::always(Manner::Refuses).endpoint(&snapshot());
    let (connected, after) = connect(&endpoint).await;
    assert_eq!(connected, Err("unavailable"));
    assert!(after <= millis(5_110), "{after:?}");
    sleep(millis(10_000)).await;
    let (connected, after) = connect(&endpoint).await;
    assert_eq!(connected, Err("unavailable"));
    assert!(after <= millis(200), "{after:?}");
}

#[tokio::test(start_paused = true)]
async fn there_is_only_so_much_room() {
    let mut snapshot = snapshot();
    snapshot.limits.max_waiting = 2;
    let endpoint = Script::always(Manner::Refuses).endpoint(&snapshot);
    let all: Vec<_> = (0..3)
        .map(|_| {
            let endpoint = endpoint.clone();
            tokio::spawn(async move { connect(&endpoint).await.0 })
        })
        .collect();
    let mut full = 0;
    for one in all {
        full += usize::from(one.await.unwrap() == Err("full"));
    }
    assert_eq!(full, 1);
}

#[tokio::test(start_paused = true)]
async fn want_of_descriptors_and_ports_is_the_gateways_own_and_nobody_waits_for_it() {
    let endpoint = Script::always(Manner::NoDescriptor).endpoint(&snapshot());
    assert_eq!(connect(&endpoint).await, (Err("ours"), millis(0)));
    // Nor is the endpoint said to be away.
    assert!(endpoint.known().last.is_none());
}

#[tokio::test(start_paused = true)]
async fn many_at_once_are_not_paced() {
    let endpoint = Script::always(Manner::Serves).endpoint(&snapshot());
    for _ in 0..2_000 {
        assert_eq!(connect(&endpoint).await, (Ok(()), millis(0)));
    }
}
