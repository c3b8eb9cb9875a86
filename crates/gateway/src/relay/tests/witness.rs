//! Relays that are asked whether their upstream is there, because another lost its own.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::event::{Event, Side};
use super::world::{Fate, World};

/// One of two relays to an endpoint that refuses connections from then on loses its
/// upstream; returns how long until its client was told, and the code.
async fn told(upstream_of_the_other_answers: bool) -> (Duration, u16) {
    let mut loses = World::new(Fate::Goes, &[]);
    let mut stays = loses.beside();
    loses.settle();
    stays.settle();
    if !upstream_of_the_other_answers {
        stays.mute(&[Event::Silent(Side::Upstream)]);
    }
    loses.fire(Event::Fin(Side::Upstream)).await;
    let begun = Instant::now();
    while loses.client.told.is_empty() {
        loses.settle();
        stays.settle();
        sleep(Duration::from_millis(1)).await;
    }
    assert!(stays.end.is_none(), "it goes on");
    (begun.elapsed(), loses.client.told[0])
}

#[tokio::test(start_paused = true)]
async fn a_pong_of_another_connection_is_waited_for_no_longer_than_it_takes() {
    let (took, code) = told(true).await;
    assert_eq!(code, 1011);
    assert!(took < Duration::from_millis(20), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_is_open_and_does_not_answer_proves_nothing() {
    let (took, code) = told(false).await;
    assert_eq!(code, 1011);
    // The restart window.
    assert!(took >= Duration::from_secs(5), "{took:?}");
}
