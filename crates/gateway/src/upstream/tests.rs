//! Endpoints in virtual time: what their losses mean, and how long a handshake is held.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use farewell::handshake::{Extensions, Subprotocols};
use http::HeaderMap;
use tokio::time::{Instant, sleep};

use super::scripted::{Manner, Script, snapshot};
use super::{Endpoint, Lease, Loss, Question, Unopened, UpstreamRequest};

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

fn request() -> UpstreamRequest {
    UpstreamRequest {
        host: "example.org".parse().unwrap(),
        resource: "/".parse().unwrap(),
        origin: None,
        subprotocols: Subprotocols::default(),
        extensions: Extensions::default(),
        headers: HeaderMap::new(),
    }
}

/// What the loss of `ended` relays means while `live` others are open, and when that
/// was known.
async fn judge(script: &Arc<Script>, ended: usize, live: usize) -> (Loss, Duration) {
    let endpoint = script.endpoint(&snapshot());
    let _live: Vec<_> = (0..live).map(|_| endpoint.lease()).collect();
    let begun = Instant::now();
    let asking = (0..ended).map(|_| {
        let endpoint = endpoint.clone();
        tokio::spawn(async move { endpoint.judge_loss().await })
    });
    let mut losses = Vec::new();
    for asked in asking.collect::<Vec<_>>() {
        losses.push(asked.await.unwrap());
    }
    assert!(
        losses.iter().all(|loss| *loss == losses[0]),
        "all hear the same: {losses:?}"
    );
    (losses[0], begun.elapsed())
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_accepts_connections_dropped_this_one() {
    for manner in [
        Manner::Serves,
        Manner::Hangs,
        Manner::Drops,
        Manner::Says("SSH-2.0-OpenSSH_9.2\r\n"),
    ] {
        // Also all of them at once: nobody saw it away.
        for (ended, live) in [(1, 0), (1, 1), (2, 0), (2, 1), (5, 3)] {
            let script = Script::always(manner);
            let (loss, after) = judge(&script, ended, live).await;
            assert_eq!(
                loss,
                Loss::Dropped,
                "{manner:?}: {ended} ended, {live} live"
            );
            assert!(after >= millis(300) && after < millis(310), "{after:?}");
            assert_eq!(script.dialled(), 3, "one investigation for all");
        }
    }
}

/// The next question that a relay is asked.
async fn question(lease: &Lease) -> Question {
    poll_fn(|cx| lease.asked(cx).map_or(Poll::Pending, Poll::Ready)).await
}

/// Answers for its upstream when it is asked, so much later.
fn answers(lease: Lease, after: Duration) {
    tokio::spawn(async move {
        let question = question(&lease).await;
        sleep(after).await;
        lease.answered(question);
        // It stays.
        std::future::pending::<()>().await;
    });
}

#[tokio::test(start_paused = true)]
async fn an_answer_to_an_earlier_question_does_not_count() {
    let script = Script::always(Manner::Serves);
    let endpoint = script.endpoint(&snapshot());
    let lease = endpoint.lease();
    assert_eq!(endpoint.judge_loss().await, Loss::Dropped);
    let earlier = question(&lease).await;
    script.becomes(Manner::Refuses);
    let judging = tokio::spawn(async move { endpoint.judge_loss().await });
    sleep(millis(500)).await;
    lease.answered(earlier);
    sleep(millis(500)).await;
    script.becomes(Manner::Serves);
    assert_eq!(judging.await.unwrap(), Loss::Restarted);
}

#[tokio::test(start_paused = true)]
async fn another_relay_that_answers_ends_it_at_once() {
    for manner in [Manner::Serves, Manner::Refuses, Manner::Swallows] {
        for after in [0, 50, 1_500] {
            let script = Script::always(manner);
            let endpoint = script.endpoint(&snapshot());
            answers(endpoint.lease(), millis(after));
            tokio::task::yield_now().await;
            let begun = Instant::now();
            assert_eq!(endpoint.judge_loss().await, Loss::Dropped, "{manner:?}");
            let took = begun.elapsed();
            let known = if manner == Manner::Serves {
                after.min(300)
            } else {
                after
            };
            assert!(took <= millis(known + 10), "{manner:?}, {after}: {took:?}");
            assert!(!endpoint.is_down());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_listener_that_was_away_while_a_connection_went_on_is_no_restart() {
    let script = Script::away(millis(0), millis(1_000));
    let endpoint = script.endpoint(&snapshot());
    answers(endpoint.lease(), millis(900));
    tokio::task::yield_now().await;
    assert_eq!(endpoint.judge_loss().await, Loss::Dropped);
}

#[tokio::test(start_paused = true)]
async fn where_nobody_knows_nothing_is_called_down_or_restarted() {
    for manner in [Manner::Swallows, Manner::NoDescriptor] {
        let endpoint = Script::always(manner).endpoint(&snapshot());
        for _ in 0..3 {
            let loss = endpoint.judge_loss().await;
            assert_eq!(loss, Loss::Gone(Duration::from_secs(5)), "{manner:?}");
        }
        assert!(!endpoint.is_down());
        let back = Script::new(&[(millis(0), manner), (millis(1_000), Manner::Serves)]);
        assert_eq!(judge(&back, 2, 0).await.0, Loss::Dropped, "{manner:?}");
    }
}

/// Every outage that begins within the probes, on a grid, with every length up to
/// beyond the restart window.
#[tokio::test(start_paused = true)]
async fn an_outage_that_a_probe_met_is_a_restart_if_it_ends_within_the_window() {
    let (window, mut met) = (snapshot().timeouts.restart_window, 0);
    for from in (0..400).step_by(20) {
        for length in [
            1, 20, 90, 100, 110, 400, 1_000, 4_700, 4_900, 5_000, 5_100, 9_000,
        ] {
            let (from, until) = (millis(from), millis(from + length));
            let (loss, after) = judge(&Script::away(from, until), 1, 1).await;
            let probes = [millis(0), millis(100), millis(300)];
            let missed = probes.into_iter().find(|at| from <= *at && *at < until);
            let expected = missed.map_or(Loss::Dropped, |mut at| {
                // It is probed on until it is back; the last time is behind the window.
                while at < until && at < window {
                    at += millis(100);
                }
                if at < until {
                    Loss::Gone(Duration::from_secs(5))
                } else {
                    Loss::Restarted
                }
            });
            let what = format!("away from {from:?} until {until:?}: {loss:?} after {after:?}");
            assert_eq!(loss, expected, "{what}");
            assert!(after <= window + millis(200), "{what}");
            if expected == Loss::Restarted {
                assert!(after >= until && after <= until + millis(110), "{what}");
            }
            met += usize::from(missed.is_some());
        }
    }
    assert!(met > 50);
}

async fn open(endpoint: &Endpoint) -> (Result<(), &'static str>, Duration) {
    let begun = Instant::now();
    let opened = endpoint.open(&request()).await.map(drop);
    let opened = opened.map_err(|unopened| match unopened {
        Unopened::Unavailable => "unavailable",
        Unopened::Dropped => "dropped",
        Unopened::Silent => "silent",
        Unopened::Ours => "ours",
        Unopened::Refused(_) => "refused",
        Unopened::Wrong(_) => "wrong",
    });
    (opened, begun.elapsed())
}

#[tokio::test(start_paused = true)]
async fn a_handshake_is_held_until_the_endpoint_is_back() {
    for back in [0, 50, 1_000, 4_800] {
        let script = Script::away(millis(0), millis(back));
        let (opened, after) = open(&script.endpoint(&snapshot())).await;
        assert_eq!(opened, Ok(()), "{back}");
        assert!(
            after >= millis(back) && after <= millis(back + 110),
            "{after:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn once_a_window_passed_in_vain_each_client_has_one_attempt_until_one_succeeds() {
    let script = Script::always(Manner::Refuses);
    let endpoint = script.endpoint(&snapshot());
    let (opened, after) = open(&endpoint).await;
    assert_eq!(opened, Err("unavailable"));
    assert!(
        after >= millis(4_900) && after <= millis(5_000),
        "{after:?}"
    );
    assert!(endpoint.is_down());
    for _ in 0..3 {
        let before = script.dialled();
        assert_eq!(open(&endpoint).await, (Err("unavailable"), Duration::ZERO));
        assert_eq!(script.dialled(), before + 1);
    }
    script.becomes(Manner::Serves);
    assert_eq!(open(&endpoint).await.0, Ok(()));
    assert!(!endpoint.is_down());
    // It is held again.
    script.becomes(Manner::Refuses);
    let held = tokio::spawn(async move { open(&endpoint).await.0 });
    sleep(millis(1_000)).await;
    script.becomes(Manner::Serves);
    assert_eq!(held.await.unwrap(), Ok(()));
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_was_reached_or_could_not_be_tried_is_not_asked_again() {
    let wrong = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n";
    for (manner, expected) in [
        (Manner::Says("HTTP/1.1 403 Forbidden\r\n\r\n"), "refused"),
        (Manner::Says(wrong), "wrong"),
        (Manner::Says("SSH-2.0-OpenSSH_9.2\r\n"), "wrong"),
        (Manner::Drops, "dropped"),
        (Manner::Hangs, "silent"),
        (Manner::NoDescriptor, "ours"),
    ] {
        let script = Script::always(manner);
        let endpoint = script.endpoint(&snapshot());
        assert_eq!(open(&endpoint).await.0, Err(expected), "{manner:?}");
        assert_eq!(script.dialled(), 1, "{manner:?}");
        assert!(!endpoint.is_down());
        // Nobody else has less time for it.
        script.becomes(Manner::Refuses);
        let held = tokio::spawn(async move { open(&endpoint).await.0 });
        sleep(millis(1_000)).await;
        script.becomes(Manner::Serves);
        assert_eq!(held.await.unwrap(), Ok(()), "{manner:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_newcomer_waits_for_the_investigation_that_is_under_way() {
    let script = Script::away(millis(0), millis(1_000));
    let endpoint = script.endpoint(&snapshot());
    let asking = endpoint.clone();
    let judged = tokio::spawn(async move { asking.judge_loss().await });
    tokio::task::yield_now().await;
    let (opened, after) = open(&endpoint).await;
    assert_eq!(opened, Ok(()));
    assert!(judged.is_finished() && after >= millis(1_000));
    assert_eq!(judged.await.unwrap(), Loss::Restarted);
}
