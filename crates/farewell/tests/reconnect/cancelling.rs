//! Dropped futures lose nothing; closing ends it in every state.

use std::future::Future;
use std::task::{Context, Waker};
use std::time::Duration;

use farewell::reconnect::{Change, Client, Why};
use farewell::{CloseCode, CloseFrame};
use http::header::{AUTHORIZATION, HeaderValue};
use tokio::time::{Instant, sleep, timeout};

use crate::net::{Act, MS, Net, SECOND, story, words};

fn eventful() -> Net {
    let restart = CloseFrame::new(CloseCode::SERVICE_RESTART, "retry-after=3");
    Net::new([
        (
            "a",
            vec![
                Act::Unreachable,
                Act::Say("first", restart.clone()),
                Act::Vanish(SECOND),
                Act::Refuse("401 Unauthorized"),
                Act::Say("second", restart),
                Act::Say("third", CloseCode::NORMAL.into()),
            ],
        ),
        ("b", vec![Act::Silent]),
    ])
}

fn client(net: &Net) -> Client {
    let client = net.client("a").or("ws://b/").timeout(500 * MS);
    let client = client.make_before_break().on_retry(|_| async {
        sleep(10 * MS).await;
        Change::header(AUTHORIZATION, HeaderValue::from_static("Bearer"))
    });
    client.start().unwrap()
}

/// Each call of `next` is dropped after a moment, wherever it was.
#[tokio::test(start_paused = true)]
async fn the_story_is_the_same_however_often_next_is_dropped() {
    let net = eventful();
    let whole = story(&mut client(&net), 99).await;
    assert!(
        whole.contains("second") && whole.ends_with("third, lost 1000, end"),
        "{whole}"
    );
    let attempts = net.hosts();

    let net = eventful();
    let mut client = client(&net);
    let mut told = Vec::new();
    let mut dropped = 0;
    loop {
        match timeout(MS, client.next()).await {
            Ok(Some(event)) => told.push(words(&event)),
            Ok(None) => break,
            Err(_) => dropped += 1,
        }
    }
    told.push("end".to_owned());
    assert_eq!(told.join(", "), whole);
    assert_eq!(net.hosts(), attempts);
    assert!(dropped > 100, "{dropped}");
}

#[tokio::test(start_paused = true)]
async fn a_send_that_is_dropped_after_its_first_poll_still_leaves_once() {
    let net = Net::new([("a", vec![Act::Echo])]);
    let mut client = net.client("a").start().unwrap();
    story(&mut client, 1).await;
    {
        let mut sending = std::pin::pin!(client.send("once"));
        let mut context = Context::from_waker(Waker::noop());
        let _ = sending.as_mut().poll(&mut context);
    }
    client.send("twice").await.unwrap();
    assert_eq!(story(&mut client, 2).await, "message once, message twice");
}

#[tokio::test(start_paused = true)]
async fn closing_an_open_connection_tells_how_it_ended() {
    let net = Net::new([("a", vec![Act::Echo])]);
    let mut client = net.client("a").start().unwrap();
    story(&mut client, 1).await;
    client.close((CloseCode::GOING_AWAY, "done")).await;
    assert_eq!(story(&mut client, 9).await, "lost 1001, end");
    let end = client.end().unwrap();
    assert!(matches!(end.why, Why::Closed));
    let Some(farewell::reconnect::Loss::Closed(report)) = &end.last else {
        panic!("{end:?}")
    };
    let place = report.called_at.unwrap().file();
    assert!(place.ends_with("cancelling.rs"), "{place}");
}

#[tokio::test(start_paused = true)]
async fn closing_breaks_off_a_pause_and_an_attempt() {
    let net = Net::new([("a", vec![Act::Unreachable, Act::Silent])]);
    let mut client = net.client("a").start().unwrap();
    assert_eq!(story(&mut client, 1).await, "failed");
    let begin = Instant::now();
    client.close(CloseCode::NORMAL).await;
    assert_eq!(story(&mut client, 9).await, "end");
    assert!(matches!(client.end().unwrap().why, Why::Closed));
    assert_eq!((begin.elapsed(), net.seen().len()), (Duration::ZERO, 1));

    let net = Net::new([("a", vec![Act::Silent])]);
    let mut client = net.client("a").start().unwrap();
    assert!(timeout(SECOND, client.next()).await.is_err());
    client.close(CloseCode::NORMAL).await;
    assert_eq!(story(&mut client, 9).await, "end");
}

#[tokio::test(start_paused = true)]
async fn closing_while_the_old_connection_finishes_ends_it_too() {
    let net = eventful();
    let mut client = client(&net);
    while !story(&mut client, 1).await.starts_with("message") {}
    client.close(CloseCode::NORMAL).await;
    assert_eq!(story(&mut client, 9).await, "lost 1012, end");
    assert!(matches!(client.end().unwrap().why, Why::Closed));
}
