//! Runs against farewell's own server, over real sockets.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::num::{NonZeroU32, NonZeroUsize};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use farewell::handshake::Rejection;
use farewell::{CloseCode, Compression, Server, WebSocket, connect};
use farewell_load::{
    Expect, FaultKind, Kind, OpenFailure, Outcome, Pace, Phase, Plan, PlanError, start,
};
use tokio::time::{sleep, timeout};

/// No run takes longer.
const BOUND: Duration = Duration::from_secs(60);

fn plan(connections: u32, millis: u64) -> Plan {
    Plan {
        connections: NonZeroU32::new(connections).unwrap(),
        threads: NonZeroUsize::new(2).unwrap(),
        duration: Duration::from_millis(millis),
        ..Plan::default()
    }
}

fn rate(per_second: u32) -> Pace {
    Pace::Rate(NonZeroU32::new(per_second).unwrap())
}

async fn put(plan: Plan, url: String) -> Outcome {
    let mut running = start(plan, move || connect(&url)).unwrap();
    let finished = timeout(BOUND, running.finish());
    finished.await.expect("in time").unwrap()
}

/// Serves with this handler; its URL.
async fn serve<F>(handler: impl Fn(WebSocket) -> F + Clone + Send + Sync + 'static) -> String
where
    F: Future<Output = farewell::HandlerResult> + Send + 'static,
{
    let server = Server::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/", server.local_addr().unwrap());
    tokio::spawn(
        server
            .compression(Compression::dedicated())
            .serve(handler)
            .into_future(),
    );
    url
}

async fn echo() -> String {
    serve(|mut socket: WebSocket| async move {
        while let Some(message) = socket.next().await {
            socket.send(message).await?;
        }
        Ok(())
    })
    .await
}

/// All that were sent were answered, and closed with 1000.
fn all_is_well(outcome: &Outcome) {
    let messages = &outcome.tally.messages;
    assert_eq!(outcome.faults(), [], "{outcome:?}");
    assert!(messages.sent > 0 && messages.sent == messages.answered);
    assert_eq!(messages.from_sent.percentiles().count, messages.sent);
    let ends: Vec<_> = outcome.tally.ends.iter().collect();
    let [(end, count)] = ends[..] else {
        panic!("{ends:?}")
    };
    assert_eq!(
        (end.status().as_u16(), end.early, end.clean),
        (1000, false, true)
    );
    assert_eq!(*count, outcome.tally.openings.opened);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_and_size_comes_back() {
    let url = echo().await;
    for (kind, size, in_flight, compression) in [
        (Kind::Text, 1, 3, Compression::off()),
        (Kind::Binary, 125, 16, Compression::off()),
        (Kind::Text, 5_000, 4, Compression::dedicated()),
        (Kind::Binary, 300_000, 2, Compression::off()),
        (Kind::Text, 20 << 20, 1, Compression::off()),
    ] {
        // The server's own limit is 16 MiB.
        let too_big = size > 16 << 20;
        let compressed = compression.is_on();
        let outcome = put(
            Plan {
                kind,
                size: NonZeroUsize::new(size).unwrap(),
                in_flight: NonZeroU32::new(in_flight),
                compression,
                ..plan(5, 300)
            },
            url.clone(),
        )
        .await;
        assert_eq!(outcome.tally.openings.opened, 5);
        assert_eq!(
            outcome.tally.openings.compressed,
            if compressed { 5 } else { 0 }
        );
        if too_big {
            let ends: Vec<_> = outcome.tally.ends.keys().collect();
            assert!(
                ends.iter()
                    .any(|end| end.early && end.status().as_u16() == 1009),
                "{ends:?}"
            );
        } else {
            all_is_well(&outcome);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rate_is_kept_and_spread_over_a_ramp() {
    let url = echo().await;
    let began = Instant::now();
    let outcome = put(
        Plan {
            pace: rate(500),
            ramp: Duration::from_millis(300),
            warmup: Duration::from_millis(200),
            ..plan(20, 1000)
        },
        url,
    )
    .await;
    all_is_well(&outcome);
    assert!(began.elapsed() >= Duration::from_millis(1400));
    assert_eq!(outcome.measured, Duration::from_secs(1));
    assert_eq!(outcome.tally.messages.sent, 500);
    assert_eq!(outcome.tally.messages.from_due.percentiles().count, 500);
    // What was sent during ramp and warm-up is not measured.
    assert!(outcome.tally.total.sent > 550, "{:?}", outcome.tally.total);
    assert_eq!(outcome.tally.openings.opened, 20);
}

/// One message in flight, 200 a second, and a server that answers nothing for one
/// second of three. Measured from the sending that is one slow answer of 400, as
/// if nobody had come meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn a_stall_shows_in_the_corrected_latency_only() {
    let url = serve(|mut socket: WebSocket| async move {
        let opened = Instant::now();
        let mut stalled = false;
        while let Some(message) = socket.next().await {
            if !stalled && opened.elapsed() > Duration::from_secs(1) {
                stalled = true;
                sleep(Duration::from_secs(1)).await;
            }
            socket.send(message).await?;
        }
        Ok(())
    })
    .await;
    let outcome = put(
        Plan {
            pace: rate(200),
            in_flight: NonZeroU32::new(1),
            ..plan(1, 3000)
        },
        url,
    )
    .await;
    all_is_well(&outcome);
    let messages = &outcome.tally.messages;
    assert_eq!(messages.sent, 600);
    let from_due = messages.from_due.percentiles();
    let from_sent = messages.from_sent.percentiles();
    assert!(from_due.p99 > Duration::from_millis(900), "{from_due:?}");
    assert!(from_due.p90 > Duration::from_millis(600), "{from_due:?}");
    assert!(from_sent.p99 < Duration::from_millis(500), "{from_sent:?}");
    assert!(from_sent.max >= Duration::from_secs(1), "{from_sent:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_closes_with_1012_is_counted_by_that() {
    let url = serve(|mut socket: WebSocket| async move {
        let mut left = 50;
        while let Some(message) = socket.next().await {
            socket.send(message).await?;
            left -= 1;
            if left == 0 {
                socket
                    .close((CloseCode::SERVICE_RESTART, "restarting"))
                    .await;
            }
        }
        Ok(())
    })
    .await;
    let began = Instant::now();
    let outcome = put(plan(4, 30_000), url).await;
    // Nobody is left, so it does not go on.
    assert!(began.elapsed() < Duration::from_secs(20));
    assert!(outcome.measured < Duration::from_secs(20));
    let ends: Vec<_> = outcome.tally.ends.iter().collect();
    let [(end, count)] = ends[..] else {
        panic!("{ends:?}")
    };
    assert_eq!(
        (end.status().as_u16(), end.early, end.clean),
        (1012, true, true)
    );
    assert_eq!((end.cause.as_str(), *count), ("restarting", 4));
    assert!(outcome.tally.total.received >= 200);
    let faults: Vec<_> = outcome
        .faults()
        .iter()
        .map(|fault| (fault.kind, fault.count))
        .collect();
    assert_eq!(faults[0], (FaultKind::EndedEarly, 4));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_ends_is_opened_again_where_that_was_asked_for() {
    let url = serve(|mut socket: WebSocket| async move {
        socket.next().await;
        socket.close(CloseCode::try_from(4000).unwrap()).await;
        Ok(())
    })
    .await;
    let reopening = Plan {
        reopen: true,
        ..plan(2, 2500)
    };
    let outcome = put(reopening, url).await;
    let opened = outcome.tally.openings.opened;
    assert!((4..=8).contains(&opened), "{opened}");
    let ends: u64 = outcome.tally.ends.values().sum();
    assert_eq!(ends, opened);
}

#[tokio::test(flavor = "multi_thread")]
async fn openings_that_fail_are_counted_by_reason_and_not_repeated() {
    let asked = Arc::new(AtomicU64::new(0));
    let counting = asked.clone();
    let server = Server::bind("127.0.0.1:0").await.unwrap().check(move |_| {
        match counting.fetch_add(1, Ordering::Relaxed) % 3 {
            0 => Ok(()),
            1 => Err(Rejection::forbidden("No.")),
            _ => Err(Rejection::unavailable(Duration::from_secs(1))),
        }
    });
    let url = format!("ws://{}/", server.local_addr().unwrap());
    let serving = server.serve(|mut socket: WebSocket| async move {
        while let Some(message) = socket.next().await {
            socket.send(message).await?;
        }
        Ok(())
    });
    tokio::spawn(serving.into_future());
    let outcome = put(plan(9, 300), url).await;
    let openings = &outcome.tally.openings;
    let failed: Vec<_> = openings
        .failed
        .iter()
        .map(|(reason, failed)| (*reason, failed.count))
        .collect();
    let status = OpenFailure::HttpStatus;
    assert_eq!(failed, [(status(403), 3), (status(503), 3)]);
    assert_eq!((openings.opened, openings.failures()), (3, 6));
    assert_eq!(asked.load(Ordering::Relaxed), 9);

    let free = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let outcome = put(plan(3, 30_000), format!("ws://{free}/")).await;
    let reasons: Vec<_> = outcome.tally.openings.failed.keys().collect();
    assert_eq!(reasons, [&OpenFailure::ConnectionRefused]);
    assert_eq!(outcome.measured, Duration::ZERO);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_that_differ_are_wrong_and_any_will_do_where_that_was_said() {
    let url = serve(|mut socket: WebSocket| async move {
        while let Some(message) = socket.next().await {
            let text = message.as_text().unwrap_or_default().replace('0', "1");
            socket.send(text).await?;
        }
        Ok(())
    })
    .await;
    let outcome = put(plan(2, 200), url.clone()).await;
    let messages = &outcome.tally.messages;
    assert_eq!((messages.answered, messages.wrong), (0, messages.sent));
    assert_eq!(outcome.faults()[0].kind, FaultKind::Wrong);
    let any = Plan {
        expect: Expect::Any,
        ..plan(2, 200)
    };
    all_is_well(&put(any, url).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_only_listens_is_sent_to_where_that_was_said() {
    let heard = Arc::new(AtomicU64::new(0));
    let hearing = heard.clone();
    let url = serve(move |mut socket: WebSocket| {
        let heard = hearing.clone();
        async move {
            while let Some(message) = socket.next().await {
                heard.fetch_add(message.as_bytes().len() as u64, Ordering::Relaxed);
            }
            Ok(())
        }
    })
    .await;
    let only_send = |pace| Plan {
        expect: Expect::Nothing,
        kind: Kind::Binary,
        size: NonZeroUsize::new(1000).unwrap(),
        pace,
        ..plan(3, 300)
    };
    for pace in [rate(100), Pace::Saturation] {
        heard.store(0, Ordering::Relaxed);
        let outcome = put(only_send(pace), url.clone()).await;
        assert_eq!(outcome.faults(), [], "{outcome:?}");
        // All that was sent has arrived: the closes are behind it.
        let sent = outcome.tally.total.sent;
        assert_eq!(heard.load(Ordering::Relaxed), sent * 1000);
        if pace != Pace::Saturation {
            assert_eq!(outcome.tally.messages.sent, 30);
        }
    }
    // With answers expected, it waits for the first in vain.
    let outcome = put(plan(2, 200), url).await;
    let messages = &outcome.tally.messages;
    assert!(messages.sent <= 2 && messages.sent == messages.unanswered);
}

/// One that neither answers nor reads does not keep a run from its end.
#[tokio::test(flavor = "multi_thread")]
async fn a_peer_that_does_not_read_is_left() {
    let url = serve(|socket: WebSocket| async move {
        sleep(BOUND).await;
        drop(socket);
        Ok(())
    })
    .await;
    let began = Instant::now();
    let outcome = put(
        Plan {
            size: NonZeroUsize::new(1 << 20).unwrap(),
            in_flight: NonZeroU32::new(64),
            ..plan(2, 300)
        },
        url,
    )
    .await;
    assert!(began.elapsed() < Duration::from_secs(40));
    let faults: Vec<_> = outcome.faults().iter().map(|fault| fault.kind).collect();
    assert!(
        faults.contains(&FaultKind::ClosedUncleanly) || faults.contains(&FaultKind::EndedEarly),
        "{faults:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interruption_ends_it_and_keeps_what_there_is() {
    let url = echo().await;
    let began = Instant::now();
    let mut running = start(plan(5, 60_000), move || connect(&url)).unwrap();
    // Asking again begins nothing anew.
    let measures = |phase| matches!(phase, Phase::Measuring { past, .. } if past.as_millis() > 50);
    while !measures(running.progress().phase) {
        let _ = timeout(Duration::from_millis(5), running.finish()).await;
        assert!(began.elapsed() < BOUND);
    }
    assert_eq!((running.progress().open, running.progress().failed), (5, 0));
    running.interrupt();
    let outcome = timeout(BOUND, running.finish()).await.unwrap().unwrap();
    assert!(outcome.interrupted && outcome.measured < BOUND);
    all_is_well(&outcome);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_is_dropped_closes_its_connections() {
    let (ended, mut ends) = tokio::sync::mpsc::unbounded_channel();
    let server = Server::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/", server.local_addr().unwrap());
    let serving = server
        .on_close(move |report| {
            let _ = ended.send(report.status().as_u16());
        })
        .serve(|mut socket: WebSocket| async move {
            while let Some(message) = socket.next().await {
                socket.send(message).await?;
            }
            Ok(())
        });
    tokio::spawn(serving.into_future());
    let running = start(plan(1, 60_000), move || connect(&url)).unwrap();
    while running.progress().open == 0 {
        sleep(Duration::from_millis(5)).await;
    }
    drop(running);
    assert_eq!(timeout(BOUND, ends.recv()).await.unwrap(), Some(1000));
}

#[test]
fn what_is_too_much_does_not_begin() {
    let too_much = Plan {
        size: NonZeroUsize::new(1 << 30).unwrap(),
        ..plan(10, 1000)
    };
    let begun = start(too_much, || connect("ws://127.0.0.1:9"));
    assert!(matches!(begun.err(), Some(PlanError::Memory { .. })));
}
