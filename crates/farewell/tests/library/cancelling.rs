//! Futures that are dropped midway lose no message and double none: the same
//! hundreds of messages go through a narrow pipe in any pattern of timeouts.

use std::task::Poll;
use std::time::Duration;

use farewell::{CloseCode, Message, WebSocket};
use futures_util::SinkExt;
use futures_util::future::poll_fn;
use tokio::io::duplex;
use tokio::time::{sleep, timeout};

use crate::support::{client_over, handshake, quiet, server_link};

const MESSAGES: u32 = 300;

/// A small generator: the pattern of a seed is the same on every machine.
struct Pattern(u64);

impl Pattern {
    fn next(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }

    fn patience(&mut self) -> Duration {
        Duration::from_micros(self.next(3_000))
    }
}

/// Message `number`: its length varies over the pipe's own size many times.
fn message(number: u32) -> Message {
    let len = [0, 1, 100, 1_000, 9_000, 40_000][number as usize % 6];
    let mut bytes = number.to_be_bytes().to_vec();
    bytes.resize(4 + len, number as u8);
    bytes.into()
}

/// Polls the future once, and drops it unless that was enough.
async fn once<F: Future>(future: F) -> Option<F::Output> {
    let mut future = Box::pin(future);
    poll_fn(|cx| {
        Poll::Ready(match future.as_mut().poll(cx) {
            Poll::Ready(output) => Some(output),
            Poll::Pending => None,
        })
    })
    .await
}

/// Sends them all; each future may be dropped after its first poll, which has
/// queued the message.
async fn send_all(socket: &mut WebSocket, mut pattern: Pattern) {
    for number in 0..MESSAGES {
        let sending = socket.send(message(number));
        match pattern.next(3) {
            0 => drop(once(sending).await),
            1 => drop(timeout(pattern.patience(), sending).await),
            _ => sending.await.unwrap(),
        }
        if pattern.next(4) == 0 {
            let _ = once(socket.ping()).await;
        }
        if pattern.next(8) == 0 {
            sleep(pattern.patience()).await;
        }
    }
    // What a dropped future left behind leaves with whatever is asked next.
    SinkExt::<Message>::flush(socket).await.unwrap();
}

async fn receive_all(socket: &mut WebSocket, mut pattern: Pattern) {
    let mut number = 0;
    while number < MESSAGES {
        let received = match pattern.next(3) {
            0 => once(socket.next()).await,
            1 => timeout(pattern.patience(), socket.next()).await.ok(),
            _ => Some(socket.next().await),
        };
        match received {
            Some(Some(received)) => {
                assert!(received == message(number), "message {number}");
                number += 1;
            }
            Some(None) => panic!("ended at {number}: {:?}", socket.report()),
            None if pattern.next(2) == 0 => sleep(pattern.patience()).await,
            // `once` alone would not let the other side run.
            None => tokio::task::yield_now().await,
        }
    }
}

#[tokio::test(start_paused = true)]
async fn in_either_direction_under_any_pattern() {
    for seed in 1..=20u64 {
        let (near, far) = duplex(if seed % 2 == 0 { 64 << 10 } else { 700 });
        let mut client = client_over(quiet(), near);
        let mut server = WebSocket::over(server_link(quiet(), far), handshake());
        let pattern = |salt: u64| Pattern(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) + salt);
        tokio::join!(
            send_all(&mut client, pattern(1)),
            receive_all(&mut server, pattern(2)),
        );
        tokio::join!(
            receive_all(&mut client, pattern(3)),
            send_all(&mut server, pattern(4)),
        );
        // The end, awaited in small pieces.
        let _ = once(client.close((CloseCode::NORMAL, "all"))).await;
        let ending = |mut socket: WebSocket| async move {
            loop {
                if let Some(report) = once(socket.closed()).await {
                    return report;
                }
                sleep(Duration::from_micros(100)).await;
            }
        };
        let (client, server) = tokio::join!(ending(client), ending(server));
        assert!(
            client.clean && server.clean,
            "{seed}: {client:?} {server:?}"
        );
        assert_eq!(client.traffic.messages_out, u64::from(MESSAGES));
        assert_eq!(server.traffic.messages_in, u64::from(MESSAGES));
        assert_eq!(client.traffic.messages_in, u64::from(MESSAGES));
        assert_eq!((client.status().as_u16(), server.reason()), (1000, "all"));
    }
}

/// The same inside a server, whose task reads ahead and flushes by itself.
#[tokio::test(start_paused = true)]
async fn inside_a_server() {
    for seed in 1..=10u64 {
        let (near, far) = duplex(700);
        let pattern = move |salt: u64| Pattern(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) + salt);
        let link = server_link(quiet(), far);
        let serving = tokio::spawn(farewell::serve_link(
            link,
            handshake(),
            move |mut socket| async move {
                receive_all(&mut socket, pattern(5)).await;
                send_all(&mut socket, pattern(6)).await;
                assert_eq!(socket.next().await, None);
                Ok(())
            },
        ));
        let mut client = client_over(quiet(), near);
        send_all(&mut client, pattern(7)).await;
        receive_all(&mut client, pattern(8)).await;
        client.close((CloseCode::NORMAL, "all")).await;
        assert!(client.closed().await.clean);
        let report = serving.await.unwrap();
        assert!(report.clean && report.failure.is_none(), "{report:?}");
        assert_eq!(report.traffic.messages_in, u64::from(MESSAGES));
    }
}

/// A message whose future was never polled was never sent.
#[tokio::test(start_paused = true)]
async fn an_unpolled_send_sends_nothing() {
    let (near, far) = duplex(1 << 10);
    let mut client = client_over(quiet(), near);
    let mut server = WebSocket::over(server_link(quiet(), far), handshake());
    drop(client.send("never"));
    client.send("sent").await.unwrap();
    assert_eq!(server.next().await.unwrap().as_text(), Some("sent"));
}
