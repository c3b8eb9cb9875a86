//! Who sends without an end has no more of a thread than others: what one poll does is
//! bounded, whatever the frames are, and what carries nothing has a rate.

use std::collections::VecDeque;
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::task::{Context, Poll, ready};

use farewell::deflate::Compression;
use farewell::{Cause, CloseStatus, Config, HandlerResult, Link, Transport, WebSocket, serve_link};
use farewell_close::Rule;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::task::coop::consume_budget;

use crate::support::{
    PING, PONG, SECOND, TEXT, client_over, echo, frame, handshake, quiet, served_raw, server_link,
};

const TRIPS: usize = 20;

/// What never stops, as fast as it is read, and takes whatever is written.
struct Endless {
    first: VecDeque<u8>,
    pattern: Vec<u8>,
    at: usize,
    taken: Arc<AtomicUsize>,
}

impl AsyncRead for Endless {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        // As Tokio's sockets do.
        ready!(pin!(consume_budget()).poll(cx));
        let this = &mut *self;
        let before = buffer.filled().len();
        while let Some(byte) = this.first.pop_front() {
            buffer.put_slice(&[byte]);
        }
        while buffer.remaining() > 0 {
            let part = &this.pattern[this.at..];
            let part = &part[..part.len().min(buffer.remaining())];
            buffer.put_slice(part);
            this.at = (this.at + part.len()) % this.pattern.len();
        }
        this.taken
            .fetch_add(buffer.filled().len() - before, Relaxed);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Endless {
    fn poll_write(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// A future that counts its polls.
struct Polls<F>(Pin<Box<F>>, Arc<AtomicUsize>);

impl<F: Future> Future for Polls<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        self.1.fetch_add(1, Relaxed);
        self.0.as_mut().poll(cx)
    }
}

/// What floods: its name, what comes first, one of its frames, how many frames that are,
/// and whether it is compressed.
fn floods() -> Vec<(&'static str, Vec<u8>, Vec<u8>, bool)> {
    let tiny = [0xAA, 0x04, 0x00];
    vec![
        ("empty fragments", frame(0x01, b""), frame(0x00, b""), false),
        (
            "small fragments",
            frame(0x02, b""),
            frame(0x00, b"x"),
            false,
        ),
        ("empty messages", vec![], frame(TEXT, b""), false),
        ("small messages", vec![], frame(TEXT, b"x"), false),
        ("pings", vec![], frame(PING, b""), false),
        ("pongs", vec![], frame(PONG, b"x"), false),
        ("compressed", vec![], frame(0xC1, &tiny), true),
        ("large messages", vec![], frame(0x82, &[7; 60_000]), false),
    ]
}

/// Nothing but fairness bounds these.
fn unbounded() -> Config {
    Config {
        control_rate: None,
        max_fragments: u32::MAX,
        max_message: 1 << 30,
        ..quiet()
    }
}

/// A handler that takes what comes, and says nothing.
async fn listen(mut socket: WebSocket) -> HandlerResult {
    while socket.next().await.is_some() {}
    Ok(())
}

/// Serves a flood in a task of its own; its polls, and the bytes that it took.
fn flood(
    (_, first, pattern, compressed): &(&str, Vec<u8>, Vec<u8>, bool),
    replies: bool,
) -> (Arc<AtomicUsize>, Arc<AtomicUsize>) {
    let (polls, taken) = (Arc::default(), Arc::default());
    let stream = Endless {
        first: first.clone().into(),
        pattern: pattern.clone(),
        at: 0,
        taken: Arc::clone(&taken),
    };
    let offer = "permessage-deflate".parse().unwrap();
    let agreed = Compression::shared().accept(&offer);
    let link = Link::server(Arc::new(unbounded()), Transport::other(stream), &[])
        .compressed(agreed.filter(|_| *compressed));
    let polls_of = Arc::clone(&polls);
    if replies {
        let serving = serve_link(link, handshake(), echo);
        tokio::spawn(Polls(Box::pin(serving), polls_of));
    } else {
        let serving = serve_link(link, handshake(), listen);
        tokio::spawn(Polls(Box::pin(serving), polls_of));
    }
    (polls, taken)
}

#[tokio::test]
async fn beside_two_floods_a_round_trip_waits_for_few_of_their_polls() {
    for kind in floods() {
        for replies in [false, true] {
            let runtime = tokio::runtime::Builder::new_current_thread();
            let name = kind.0;
            let kind = kind.clone();
            std::thread::spawn(move || beside_two(runtime, &kind, replies))
                .join()
                .unwrap_or_else(|_| panic!("beside {name}, which {replies} answered"));
        }
    }
}

fn beside_two(
    mut runtime: tokio::runtime::Builder,
    kind: &(&str, Vec<u8>, Vec<u8>, bool),
    replies: bool,
) {
    let runtime = runtime.enable_all().build().unwrap();
    runtime.block_on(async {
        let (near, far) = tokio::io::duplex(64 << 10);
        tokio::spawn(serve_link(server_link(quiet(), far), handshake(), echo));
        let mut client = client_over(quiet(), near);
        let floods = [flood(kind, replies), flood(kind, replies)];
        let polls = || floods.iter().map(|(polls, _)| polls.load(Relaxed)).sum();
        let trips = tokio::spawn(async move {
            for number in 0..TRIPS {
                client.send(number.to_string()).await.unwrap();
                client.next().await.unwrap();
                tokio::task::yield_now().await;
            }
        });
        trips.await.unwrap();
        let polls: usize = polls();
        // Each trip is two hops, and each of those waits for one poll of each flood.
        assert!(
            polls <= TRIPS * 2 * 4,
            "{polls} polls during {TRIPS} round trips"
        );
        for (polls, taken) in floods {
            let (polls, taken) = (polls.load(Relaxed), taken.load(Relaxed));
            assert!(polls >= 10, "{polls} polls: it has its turn, too");
            let frames = taken / kind.2.len();
            // What was read and not taken yet counts here, too.
            assert!(
                frames <= (polls + 2) * 8_192 + 20_000,
                "{frames} frames in {polls} polls"
            );
            assert!(
                taken <= (polls + 1) * (4 << 20),
                "{taken} bytes in {polls} polls"
            );
        }
    });
}

#[tokio::test(start_paused = true)]
async fn a_flood_of_what_carries_nothing_ends_with_1008_by_default() {
    let kinds = floods();
    let counted = ["empty fragments", "empty messages", "pings", "pongs"];
    for (name, first, one, _) in kinds.iter().filter(|kind| counted.contains(&kind.0)) {
        let (mut raw, serving) = served_raw(quiet(), listen);
        raw.send(first).await;
        raw.send(&one.repeat(19_999)).await;
        tokio::time::sleep(30 * SECOND).await;
        assert!(!serving.is_finished(), "{name}");
        raw.send(&one.repeat(20_001)).await;
        let close = loop {
            match raw.frame().await.expect("a Close") {
                (PONG, _) => {}
                (_, body) => break body,
            }
        };
        assert_eq!(close[..2], 1008u16.to_be_bytes(), "{name}");
        raw.send(&frame(0x88, &close[..2])).await;
        let report = serving.await.unwrap();
        assert_eq!(report.cause, Cause::RateLimited, "{name}");
        assert_eq!(report.status(), CloseStatus::Abnormal, "{name}");
        let violation = report.violation.expect("a violation");
        assert_eq!(violation.rule, Rule::TooManyControlFrames, "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_chat_of_one_byte_messages_is_no_flood() {
    let (mut raw, serving) = served_raw(quiet(), listen);
    for _ in 0..100 {
        raw.send(&frame(TEXT, b"x").repeat(1_000)).await;
    }
    raw.send(&frame(0x88, &1000u16.to_be_bytes())).await;
    let report = serving.await.unwrap();
    assert!(report.clean);
    assert_eq!(report.traffic.messages_in, 100_000);
}
