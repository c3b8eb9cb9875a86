//! Servers that answer nothing for a while, because a handler of theirs computes.

use std::time::Duration;

use farewell::Cause;
use farewell_proto::defaults::PING_INTERVAL;
use tokio::time::sleep;

use super::event::{Event, Side};
use super::peer::TEXT;
use super::world::{Fate, World};

/// With the gateway's defaults, an upstream that was silent for so many seconds.
async fn silent_for(seconds: u32) -> World {
    let mut world = World::pinging(Fate::Stays, PING_INTERVAL);
    world.mute(&[Event::Silent(Side::Upstream)]);
    for _ in 0..seconds {
        world.settle();
        sleep(Duration::from_secs(1)).await;
    }
    world.settle();
    world
}

#[tokio::test(start_paused = true)]
async fn a_server_that_computes_for_a_minute_and_a_half_is_only_busy() {
    let mut world = silent_for(90).await;
    world.upstream.send(TEXT, b"the answer");
    world.settle();
    assert_eq!(world.client.texts, ["the answer"]);
    assert!(world.end.is_none() && world.client.told.is_empty());
}

#[tokio::test(start_paused = true)]
async fn one_that_stays_silent_is_ended_by_a_time_that_the_record_names() {
    let mut world = silent_for(121).await;
    assert_eq!(world.client.told, [1011]);
    world.finish().await;
    let end = world.end.unwrap();
    assert_eq!(end.cause, Cause::UpstreamSilent);
    let setting = end.setting.unwrap().to_string();
    assert_eq!(setting, "timeouts.upstream_timeout = 1m 40s");
}
