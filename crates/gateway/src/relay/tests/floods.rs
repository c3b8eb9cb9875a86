//! Peers that send as fast as they can: what ends them, and that nobody waits for them.

use std::time::Duration;

use farewell::Cause;
use farewell_close::Rule;

use super::event::Side;
use super::peer::{PING, PONG, TEXT};
use super::world::World;

/// What carries nothing, as a first byte and a payload; a fragment is one of a message
/// that has begun.
const NOTHING: [(&str, u8, &[u8]); 4] = [
    ("pings", PING, b"are you there?"),
    ("pongs", PONG, b""),
    ("empty messages", TEXT, b""),
    ("empty fragments", 0x00, b""),
];

fn flood(world: &World, (_, first, payload): (&str, u8, &[u8]), times: usize) {
    if first == 0 {
        world.client.send(0x01, b"begun");
    }
    for _ in 0..times {
        world.client.send(first, payload);
    }
}

/// The relay and its peers do what they do, with as many polls as that takes.
async fn settle(world: &mut World) {
    for _ in 0..100 {
        world.settle();
        tokio::task::yield_now().await;
    }
}

/// What ended it: the code that the client was told, the cause, and the setting.
async fn end(mut world: World) -> (Vec<u16>, Cause, String) {
    settle(&mut world).await;
    world.finish().await;
    let end = world.end.unwrap();
    let setting = end.setting.map(|setting| setting.to_string());
    (world.client.told, end.cause, setting.unwrap_or_default())
}

fn limited(setting: &str) -> (Vec<u16>, Cause, String) {
    (vec![1008], Cause::RateLimited, setting.to_owned())
}

#[tokio::test(start_paused = true)]
async fn by_default_a_flood_of_what_carries_nothing_is_ended() {
    for kind in NOTHING {
        let mut world = World::with_file("");
        flood(&world, kind, 20_000);
        settle(&mut world).await;
        assert!(
            world.end.is_none() && world.client.told.is_empty(),
            "{kind:?}"
        );
        for _ in 0..2 {
            world.client.send(kind.1, kind.2);
        }
        assert_eq!(
            end(world).await,
            limited("limits.control_rate = 1000/s"),
            "{kind:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn the_record_of_a_flood_names_the_rule_and_the_frame() {
    let mut world = World::with_file("[limits]\ncontrol_rate = '2/s'");
    flood(&world, NOTHING[1], 41);
    world.settle();
    let reason = "too many control or empty frames: over 2/s";
    world.finish().await;
    let reasons = world
        .client
        .reasons
        .iter()
        .map(|(reason, _)| reason.as_str());
    assert_eq!(reasons.collect::<Vec<_>>(), [reason]);
    let violation = world.end.unwrap().violation.unwrap();
    assert_eq!(
        (violation.rule, violation.offset),
        (Rule::TooManyControlFrames, 240)
    );
}

#[tokio::test(start_paused = true)]
async fn a_rate_counts_every_frame() {
    let rates = [
        ("[limits]\nrate = '5/s'", "limits.rate = 5/s"),
        (
            "[route.policy.rate]\nmessages = '5/s'",
            "route.policy.rate.messages = 5/s",
        ),
    ];
    for (file, setting) in rates {
        for kind in NOTHING {
            let world = World::with_file(file);
            flood(&world, kind, 30);
            assert_eq!(end(world).await, limited(setting), "{kind:?}");
            let mut world = World::with_file(file);
            // A fragment is one of a message, which counts too.
            flood(&world, kind, 4);
            settle(&mut world).await;
            assert!(world.client.told.is_empty(), "{kind:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn bytes_of_control_frames_count_too() {
    let file = "[route.policy.rate]\nbytes = '1KiB/s'";
    let mut world = World::with_file(file);
    for _ in 0..8 {
        world.client.send(PING, &[b'x'; 125]);
    }
    settle(&mut world).await;
    assert!(world.client.told.is_empty());
    for _ in 0..40 {
        world.client.send(PING, &[b'x'; 125]);
    }
    assert_eq!(
        end(world).await,
        limited("route.policy.rate.bytes = 1KiB/s")
    );
}

#[tokio::test(start_paused = true)]
async fn of_two_bounds_the_smaller_one_ends_it() {
    for (control, burst, setting) in [
        ("20/s", 10, "route.policy.rate.messages = 10/s"),
        ("1/s", 1_000, "limits.control_rate = 1/s"),
    ] {
        let file = format!(
            "[limits]\ncontrol_rate = '{control}'\n[route.policy.rate]\nmessages = '10/s'\nmessage_burst = {burst}"
        );
        let world = World::with_file(&file);
        flood(&world, NOTHING[0], 60);
        assert_eq!(end(world).await, limited(setting));
    }
}

#[tokio::test(start_paused = true)]
async fn a_dry_run_notes_what_it_would_have_ended() {
    let mut world =
        World::with_file("[route.policy]\ndry_run = true\n[route.policy.rate]\nmessages = '5/s'");
    flood(&world, NOTHING[0], 20);
    settle(&mut world).await;
    assert!(world.client.told.is_empty());
    world.client.close(1000);
    world.finish().await;
    let findings = world.end.unwrap().findings;
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].rule, "rate.messages");
}

#[tokio::test(start_paused = true)]
async fn an_answer_to_the_gateways_ping_costs_nothing() {
    let mut world = World::with_file(
        "[limits]\nrate = '1/s'\ncontrol_rate = '1/s'\n[timeouts]\nping_interval = '100ms'",
    );
    for _ in 0..100 {
        world.settle();
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    settle(&mut world).await;
    assert!(world.client.told.is_empty(), "{:?}", world.client.reasons);
}

#[tokio::test(start_paused = true)]
async fn a_poll_of_a_relay_is_bounded_whichever_side_floods() {
    let kinds = [
        (PING, &b""[..]),
        (PONG, b"x"),
        (TEXT, b""),
        (TEXT, b"x"),
        (0x00, b""),
        (0x00, b"x"),
    ];
    for rules in ["", "[route.policy]\naccept = 'text'"] {
        for side in [Side::Client, Side::Upstream] {
            for (first, payload) in kinds {
                let file = format!("[limits]\ncontrol_rate = '900000000/s'\n{rules}");
                let mut world = World::with_file(&file);
                let peer = world.peer(side);
                peer.send(0x01, b"begun");
                if first == TEXT {
                    peer.send(0x80, b"");
                }
                for _ in 0..100_000 {
                    peer.send(first, payload);
                }
                let mut polls = 0;
                while world.is_woken() {
                    world.step();
                    world.client.wire.take_written();
                    world.upstream.wire.take_written();
                    polls += 1;
                    tokio::task::yield_now().await;
                }
                let what = format!("{polls} polls: {side:?} {first:#x} {payload:?} {rules}");
                assert!((100_000 / 8_192..1_000).contains(&polls), "{what}");
                assert_eq!(world.peer(side).wire.unread(), 0, "{what}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_rules_on_content_take_is_counted() {
    let file = "[route]\n[[route.policy.rule]]\nname = 'x'\nrefuse_if = 'text == \"y\"'";
    let mut world = World::with_file(file);
    for _ in 0..1_000 {
        world.client.send(TEXT, b"x");
    }
    let mut before = 0;
    while world.upstream.texts.len() < 1_000 {
        world.step();
        world.upstream.react();
        let judged = world.upstream.texts.len() - before;
        assert!(judged <= 128, "{judged} messages");
        before += judged;
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_flood_from_one_side_does_not_starve_the_other() {
    for side in [Side::Client, Side::Upstream] {
        for (first, payload) in [(PING, &b""[..]), (TEXT, b"x")] {
            let mut world = World::with_file("[limits]\ncontrol_rate = '900000000/s'");
            for _ in 0..100_000 {
                world.peer(side).send(first, payload);
            }
            world.step();
            let other = match side {
                Side::Client => Side::Upstream,
                Side::Upstream => Side::Client,
            };
            world.peer(other).send(TEXT, b"heard?");
            let mut polls = 0;
            let heard = |world: &mut World| {
                world.peer(side).react();
                world.peer(other).wire.take_written();
                world.peer(side).texts.iter().any(|text| text == "heard?")
            };
            while !heard(&mut world) {
                tokio::task::yield_now().await;
                world.step();
                polls += 1;
                assert!(polls <= 3, "{side:?} {first:#x}");
            }
        }
    }
}
