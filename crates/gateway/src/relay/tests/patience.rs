//! Peers that are slow, by the gateway's own times: servers that answer nothing for a
//! while, because a handler of theirs computes, and peers that read little at a time.

use std::time::Duration;

use farewell::{Cause, TcpEnd};
use farewell_proto::defaults::PING_INTERVAL;
use tokio::time::sleep;

use super::event::{Event, Side};
use super::peer::{CLOSE, TEXT};
use super::wire::Wire;
use super::world::{Fate, World};
use crate::config::{Patience, TimeoutOptions};

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

/// The defaults, and so many seconds of idle time and of age.
fn times(idle: Option<u64>, max_age: Option<u64>) -> TimeoutOptions {
    let seconds = |seconds| Patience(Duration::from_secs(seconds));
    TimeoutOptions {
        ping_interval: Some(Patience(PING_INTERVAL)),
        idle: idle.map(seconds),
        max_age: max_age.map(seconds),
        ..TimeoutOptions::default()
    }
}

/// A relay by the defaults, one of whose sides takes so many bytes a second, while the
/// other sends so that output waits at all times.
struct SlowReading {
    world: World,
    reader: Side,
    bytes: usize,
    seconds: usize,
    /// A Close was in what it took.
    is_told: bool,
}

impl SlowReading {
    fn new(reader: Side, bytes: usize, times: TimeoutOptions) -> Self {
        let mut world = World::timed(Fate::Stays, times);
        world.peer(reader).wire.hold(HOLDS);
        Self {
            world,
            reader,
            bytes,
            seconds: 0,
            is_told: false,
        }
    }

    const fn sender(&self) -> Side {
        match self.reader {
            Side::Client => Side::Upstream,
            Side::Upstream => Side::Client,
        }
    }

    /// Takes what it takes in a second.
    fn take(&mut self) {
        let mut left = self.bytes;
        while left > 0 {
            let wire: &Wire = &self.world.peer(self.reader).wire;
            let read = wire.take(left);
            if read.is_empty() {
                return;
            }
            left -= read.len();
            self.is_told |= read.contains(&CLOSE);
            self.world.step();
        }
    }

    /// For at most so many seconds. Returns how long the relay lived.
    async fn passes(&mut self, seconds: usize) -> Duration {
        let begun = tokio::time::Instant::now();
        for _ in 0..seconds {
            let (sender, second) = (self.sender(), self.seconds);
            self.seconds += 1;
            // More than is read, and less than an hour of it in memory.
            let sender = self.world.peer(sender);
            if sender.wire.has_ended() || sender.has_closed() {
                // It was told; what is left is the reader's end.
            } else if second < 64 {
                sender.send(TEXT, &[b'x'; 32 << 10]);
            } else if second % 32 == 0 {
                sender.send(TEXT, &vec![b'x'; 32 * self.bytes]);
            }
            loop {
                self.world.step();
                if !self.world.peer(self.sender()).react() {
                    break;
                }
            }
            if self.world.end.is_some() {
                break;
            }
            sleep(Duration::from_secs(1)).await;
            self.take();
        }
        begun.elapsed()
    }
}

/// For at most an hour.
async fn read_slowly(reader: Side, bytes: usize) -> (World, Duration) {
    let mut reading = SlowReading::new(reader, bytes, times(None, None));
    let lived = reading.passes(3_600).await;
    (reading.world, lived)
}

#[tokio::test(start_paused = true)]
async fn output_that_a_slow_reader_takes_is_no_idle_time() {
    // Less than the sockets hold at that pace.
    for reader in [Side::Client, Side::Upstream] {
        let mut reading = SlowReading::new(reader, 1 << 10, times(Some(30), None));
        let lived = reading.passes(3_600).await;
        let cause = reading.world.end.map(|end| end.cause);
        assert_eq!(cause, None, "{reader:?} after {lived:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn pings_and_output_that_nobody_takes_are_idle_time() {
    let mut world = World::timed(Fate::Stays, times(Some(30), None));
    world.settle();
    let begun = tokio::time::Instant::now();
    while world.client.told.is_empty() && begun.elapsed() < Duration::from_secs(60) {
        sleep(Duration::from_secs(1)).await;
        world.settle();
    }
    assert_eq!(
        (world.client.told, begun.elapsed().as_secs()),
        (vec![1001], 30)
    );

    let never = TimeoutOptions {
        slow_reader: Some(Patience(Duration::from_secs(1_000))),
        ..times(Some(15), None)
    };
    let mut reading = SlowReading::new(Side::Client, 0, never);
    let lived = reading.passes(600).await;
    assert_eq!(reading.world.end.unwrap().cause, Cause::Idle);
    assert!((15..=23).contains(&lived.as_secs()), "{lived:?}");
}

/// The Close is said behind what waits, and the whole end has the same time for all: a
/// gateway that drains, or wants to be rid of a client, waits for no slow reader longer.
#[tokio::test(start_paused = true)]
async fn an_end_waits_for_a_slow_reader_as_long_as_for_any_other() {
    type Begin = fn(&mut World);
    let drains: Begin = |world| world.drain();
    let stays: Begin = |_| {};
    for (begin, cause) in [(drains, Cause::Restarting), (stays, Cause::MaxAge)] {
        // What waits is taken within 4 s, or in longer than the end may last.
        for (bytes, is_told) in [(128 << 10, true), (1 << 10, false)] {
            let age = (cause == Cause::MaxAge).then_some(120);
            let mut reading = SlowReading::new(Side::Client, 1 << 10, times(None, age));
            reading.passes(120).await;
            begin(&mut reading.world);
            reading.bytes = bytes;
            let lasted = reading.passes(600).await;
            let end = reading.world.end.unwrap();
            assert_eq!((end.cause, reading.is_told), (cause, is_told), "{bytes}");
            assert!(lasted <= Duration::from_secs(8), "{cause}: {lasted:?}");
            let client = end.client.unwrap();
            assert_eq!((client.clean, client.end), (false, TcpEnd::Timeout));
        }
    }
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
