//! A token that the clock on the wall ends, which no virtual time turns.

use std::future::{Future, poll_fn};
use std::task::Poll;
use std::time::{Duration, SystemTime};

use farewell::Cause;
use farewell::driver::now;
use tokio::time::timeout;

use super::super::timers::Timers;
use super::world::{Fate, World};
use crate::route::Times;
use crate::rules::Expiry;

/// However rarely the peers are pinged.
#[tokio::test(start_paused = true)]
async fn a_token_that_the_wall_clock_ends_is_found_within_a_minute() {
    const HOUR: Duration = Duration::from_secs(3600);
    for ping in [20, 600, 7_200] {
        let mut world = World::pinging(Fate::Stays, Duration::from_secs(ping));
        // By the clock that runs an hour is left, by the one on the wall a moment.
        let moment = Duration::from_millis(50);
        let expires = Expiry::new(HOUR, SystemTime::now() - HOUR + moment);
        let times = Times {
            expires,
            ..Times::default()
        };
        world.relay.timers = Timers::new(times, now()).map(Box::new);
        let relay = &mut world.relay;
        assert!(poll_fn(|cx| Poll::Ready(relay.as_mut().poll(cx).is_pending())).await);
        std::thread::sleep(moment + Duration::from_millis(10));
        let begun = now();
        let end = timeout(HOUR, relay).await.unwrap();
        assert_eq!(end.cause, Cause::TokenExpired);
        // The peers do not answer their Closes.
        let took = now() - begun;
        assert!(
            took <= Duration::from_secs(66),
            "{ping} s between pings: {took:?}"
        );
    }
}
