//! Peers that are slow, by the gateway's own times: servers that answer nothing for a
//! while, because a handler of theirs computes, and peers that read little at a time.

use std::time::Duration;

use farewell::Cause;
use farewell_proto::defaults::PING_INTERVAL;
use tokio::time::sleep;

use super::event::{Event, Side};
use super::peer::TEXT;
use super::wire::Wire;
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

/// What the socket to a slow reader holds.
const HOLDS: usize = 64 << 10;

/// One side sends so that output waits for the other at all times, which takes so many
/// bytes a second, for at most an hour. Returns how long the relay lived.
async fn read_slowly(reader: Side, bytes: usize) -> (World, Duration) {
    let mut world = World::pinging(Fate::Stays, PING_INTERVAL);
    let sender = match reader {
        Side::Client => Side::Upstream,
        Side::Upstream => Side::Client,
    };
    world.peer(reader).wire.hold(HOLDS);
    let begun = tokio::time::Instant::now();
    for second in 0..3_600 {
        // More than is read, and less than an hour of it in memory.
        if world.peer(sender).wire.has_ended() {
            // It was told; what is left is the reader's end.
        } else if second < 64 {
            world.peer(sender).send(TEXT, &[b'x'; 32 << 10]);
        } else if second % 32 == 0 {
            world.peer(sender).send(TEXT, &vec![b'x'; 32 * bytes]);
        }
        loop {
            world.step();
            if !world.peer(sender).react() {
                break;
            }
        }
        if world.end.is_some() {
            break;
        }
        sleep(Duration::from_secs(1)).await;
        let wire: &Wire = &world.peer(reader).wire;
        wire.take(bytes);
    }
    (world, begun.elapsed())
}

#[tokio::test(start_paused = true)]
async fn a_slow_but_steady_reader_lives_for_an_hour_by_the_defaults() {
    for reader in [Side::Client, Side::Upstream] {
        let (world, lived) = read_slowly(reader, 1 << 10).await;
        let cause = world.end.map(|end| end.cause);
        assert_eq!(cause, None, "{reader:?} after {lived:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_takes_nothing_is_ended_by_the_defaults() {
    // 10 s and 100 s, and then 5 s for an end that nobody sees.
    for (reader, cause, within) in [
        (Side::Client, Cause::SlowConsumer, 10..=17),
        (Side::Upstream, Cause::UpstreamSilent, 100..=107),
    ] {
        let (world, lived) = read_slowly(reader, 0).await;
        assert_eq!(world.end.unwrap().cause, cause);
        assert!(within.contains(&lived.as_secs()), "{reader:?} {lived:?}");
    }
}
