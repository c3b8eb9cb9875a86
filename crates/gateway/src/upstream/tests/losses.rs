//! What the losses of connections mean.

use std::future::{pending, poll_fn};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use farewell_close::Observation as O;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

use super::super::scripted::{Manner, Script, snapshot};
use super::super::{Lease, Loss, Question, Verdict};

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// What the loss of `ended` relays means while `live` others are open, and when that
/// was known.
async fn judge(script: &Arc<Script>, ended: u64, live: usize) -> (Verdict, Duration) {
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
        losses.iter().all(|verdict| *verdict == losses[0]),
        "all hear the same: {losses:?}"
    );
    (losses.remove(0), begun.elapsed())
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
            let (Verdict { loss, facts }, after) = judge(&script, ended, live).await;
            assert_eq!(
                loss,
                Loss::Dropped(ended),
                "{manner:?}: {ended} ended, {live} live"
            );
            assert_eq!(
                facts.list(),
                [(O::ConnectionEnded, ended), (O::Accepted, 3)]
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
        lease.ponged(Some(question));
        // It stays.
        std::future::pending::<()>().await;
    });
}

#[tokio::test(start_paused = true)]
async fn an_answer_to_an_earlier_question_does_not_count() {
    let script = Script::always(Manner::Serves);
    let endpoint = script.endpoint(&snapshot());
    let lease = endpoint.lease();
    assert_eq!(endpoint.judge_loss().await.loss, Loss::Dropped(1));
    let earlier = question(&lease).await;
    script.becomes(Manner::Refuses);
    let judging = tokio::spawn(async move { endpoint.judge_loss().await });
    sleep(millis(500)).await;
    lease.ponged(Some(earlier));
    drop(lease);
    sleep(millis(500)).await;
    script.becomes(Manner::Serves);
    let Verdict { loss, facts } = judging.await.unwrap();
    assert_eq!(loss, Loss::Restarted);
    let seen = [(O::ConnectionEnded, 2), (O::Refused, 10), (O::Accepted, 1)];
    assert_eq!(facts.list(), seen);
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
            let Verdict { loss, facts } = endpoint.judge_loss().await;
            assert_eq!(loss, Loss::Dropped(1), "{manner:?}");
            let took = begun.elapsed();
            let known = if manner == Manner::Serves {
                after.min(300)
            } else {
                after
            };
            assert!(took <= millis(known + 10), "{manner:?}, {after}: {took:?}");
            let witnessed = facts.list().contains(&(O::Pong, 1));
            assert_eq!(witnessed, manner != Manner::Serves || after < 300);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_listener_that_was_away_while_a_connection_went_on_is_no_restart() {
    let script = Script::away(millis(0), millis(1_000));
    let endpoint = script.endpoint(&snapshot());
    answers(endpoint.lease(), millis(900));
    tokio::task::yield_now().await;
    let Verdict { loss, facts } = endpoint.judge_loss().await;
    assert_eq!(loss, Loss::Dropped(1));
    let seen: Vec<_> = facts.list().into_iter().map(|(what, _)| what).collect();
    assert_eq!(seen, [O::ConnectionEnded, O::Refused, O::Pong]);
}

#[tokio::test(start_paused = true)]
async fn where_nobody_knows_nothing_is_called_down_or_restarted() {
    for manner in [Manner::Swallows, Manner::NoDescriptor] {
        let endpoint = Script::always(manner).endpoint(&snapshot());
        for _ in 0..3 {
            let loss = endpoint.judge_loss().await.loss;
            assert_eq!(loss, Loss::Gone(Duration::from_secs(5)), "{manner:?}");
        }
        let back = Script::new(&[(millis(0), manner), (millis(1_000), Manner::Serves)]);
        assert_eq!(
            judge(&back, 2, 0).await.0.loss,
            Loss::Dropped(2),
            "{manner:?}"
        );
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
            let (verdict, after) = judge(&Script::away(from, until), 1, 0).await;
            let loss = verdict.loss;
            let probes = [millis(0), millis(100), millis(300)];
            let missed = probes.into_iter().find(|at| from <= *at && *at < until);
            let expected = missed.map_or(Loss::Dropped(1), |mut at| {
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

/// What is told of a server whose listener is away from 0.1 s to 1 s, while another
/// connection from before does this.
async fn beside(does: impl FnOnce(Lease) -> JoinHandle<()>) -> (Verdict, Duration) {
    let script = Script::always(Manner::Serves);
    let endpoint = script.endpoint(&snapshot());
    let other = does(endpoint.lease());
    script.becomes(Manner::Refuses);
    let begun = Instant::now();
    let judging = tokio::spawn(async move { endpoint.judge_loss().await });
    sleep(millis(1_000)).await;
    script.becomes(Manner::Serves);
    let verdict = judging.await.unwrap();
    other.abort();
    (verdict, begun.elapsed())
}

#[tokio::test(start_paused = true)]
async fn a_connection_from_before_that_stays_open_is_no_restart() {
    let (Verdict { loss, facts }, took) = beside(|lease| {
        tokio::spawn(async move {
            let _open = lease;
            pending::<()>().await;
        })
    })
    .await;
    assert_eq!(loss, Loss::Dropped(1));
    assert_eq!(facts.list().last().unwrap().0, O::StillOpen);
    assert!(took <= millis(1_410), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn connections_from_before_that_end_too_are_a_restart() {
    for after in [0, 500, 1_200] {
        let (Verdict { loss, .. }, took) = beside(|lease| {
            tokio::spawn(async move {
                sleep(millis(after)).await;
                drop(lease);
            })
        })
        .await;
        assert_eq!(loss, Loss::Restarted, "{after}");
        assert!(took <= millis(1_310), "{took:?}");
    }
}

/// The listener is closed, and clients are served on: one after the other is dropped.
#[tokio::test(start_paused = true)]
async fn a_server_that_answered_a_moment_ago_while_it_refused_was_not_away() {
    for (pause, expected) in [(1, Loss::Dropped(2)), (1_500, Loss::Restarted)] {
        let script = Script::always(Manner::Refuses);
        let endpoint = script.endpoint(&snapshot());
        let lease = endpoint.lease();
        tokio::spawn(async move {
            let question = question(&lease).await;
            sleep(millis(1)).await;
            lease.ponged(Some(question));
            // Then it ends, and nobody is left who could answer.
        });
        tokio::task::yield_now().await;
        assert_eq!(endpoint.judge_loss().await.loss, Loss::Dropped(1));
        sleep(millis(pause)).await;
        let lost = Instant::now().into_std();
        let judging = tokio::spawn(async move { endpoint.judge_loss().await });
        sleep(millis(500)).await;
        script.becomes(Manner::Serves);
        let Verdict { loss, facts } = judging.await.unwrap();
        assert_eq!(loss, expected, "{pause}");
        // The answer is in the evidence, before the loss.
        let first = facts.of_loss(lost).list()[0].0;
        assert_eq!(first == O::Pong, expected != Loss::Restarted, "{pause}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_loss_is_probed_at_once_where_the_endpoint_has_been_away_for_long() {
    let script = Script::always(Manner::Refuses);
    let endpoint = script.endpoint(&snapshot());
    assert!(endpoint.connect_once().await.is_err());
    sleep(millis(8_350)).await;
    let before = script.dialled();
    let judging = endpoint.clone();
    let judging = tokio::spawn(async move { judging.judge_loss().await });
    sleep(millis(50)).await;
    assert!(script.dialled() > before);
    script.becomes(Manner::Serves);
    assert_eq!(judging.await.unwrap().loss, Loss::Restarted);
}
