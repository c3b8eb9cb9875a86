//! A client before a peer that accepts and does not read: whatever it awaits, its
//! timers are seen to.

use farewell::{Cause, CloseCode, Config, Ended, Message, WebSocket};
use futures_util::SinkExt;
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio::time::{Instant, sleep, timeout};

use crate::support::{CLOSE, MS, SECOND, TEXT, client_over, close_body, quiet};

/// More than the pipe holds.
const LARGE: usize = 1 << 20;

fn slow() -> Config {
    Config {
        slow_reader: Some(SECOND),
        ..quiet()
    }
}

/// The peer's end must be held, or it is a peer that is gone.
fn before_mute(config: Config) -> (WebSocket, DuplexStream) {
    let (near, far) = duplex(64 << 10);
    (client_over(config, near), far)
}

/// A server's frame.
fn unmasked(first: u8, payload: &[u8]) -> Vec<u8> {
    [&[first, payload.len() as u8], payload].concat()
}

async fn bounded<T>(future: impl Future<Output = T>) -> T {
    timeout(60 * SECOND, future)
        .await
        .expect("the timers are seen to")
}

#[tokio::test(start_paused = true)]
async fn a_send_ends_by_the_slow_reader_limit() {
    let (mut client, _peer) = before_mute(slow());
    let begin = Instant::now();
    assert_eq!(bounded(client.send(vec![0; LARGE])).await, Err(Ended));
    // The limit, and `close_timeout` for a Close that does not leave either.
    assert_eq!(begin.elapsed().as_secs(), 6);
    assert_eq!(bounded(client.closed()).await.cause, Cause::SlowConsumer);
}

#[tokio::test(start_paused = true)]
async fn a_send_ends_by_the_ping_timeout() {
    let (mut client, _peer) = before_mute(Config {
        ping_interval: Some(SECOND),
        ping_timeout: SECOND,
        slow_reader: None,
        ..quiet()
    });
    let begin = Instant::now();
    assert_eq!(bounded(client.send(vec![0; LARGE])).await, Err(Ended));
    assert_eq!(begin.elapsed().as_secs(), 7);
    assert_eq!(bounded(client.closed()).await.cause, Cause::PingTimeout);
}

#[tokio::test(start_paused = true)]
async fn so_do_pings_and_what_a_sink_awaits() {
    for number in 0..4 {
        let (mut client, _peer) = before_mute(slow());
        assert!(timeout(MS, client.send(vec![0; LARGE])).await.is_err());
        let ended = match number {
            0 => bounded(client.ping()).await,
            1 => bounded(client.flush()).await,
            2 => bounded(client.feed(Message::from("no room"))).await,
            _ => bounded(SinkExt::send(&mut client, Message::from("x"))).await,
        };
        assert_eq!(ended, Err(Ended), "{number}");
        assert_eq!(bounded(client.closed()).await.cause, Cause::SlowConsumer);
    }
}

/// A Close that can't leave is waited for no longer than an ending may take.
#[tokio::test(start_paused = true)]
async fn a_close_is_ready_after_the_close_timeout() {
    let (mut client, _peer) = before_mute(quiet());
    assert!(timeout(MS, client.send(vec![0; LARGE])).await.is_err());
    let begin = Instant::now();
    bounded(client.close(CloseCode::NORMAL)).await;
    assert_eq!(begin.elapsed().as_secs(), 5);
    assert!(client.report().is_some());
}

#[tokio::test(start_paused = true)]
async fn a_sending_half_alone_sees_to_the_timers() {
    // The other half waits for messages, or in vain for its task.
    for reads in [false, true] {
        let (client, _peer) = before_mute(slow());
        let (mut sender, mut receiver) = client.split();
        let reading = tokio::spawn(async move {
            if reads {
                assert!(receiver.next().await.is_none());
            } else {
                sleep(3_600 * SECOND).await;
            }
            receiver.closed().await
        });
        let begin = Instant::now();
        assert_eq!(bounded(sender.send(vec![0; LARGE])).await, Err(Ended));
        assert_eq!(begin.elapsed().as_secs(), 6);
        assert_eq!(reading.await.unwrap().cause, Cause::SlowConsumer);
    }
}

/// What arrives meanwhile is taken in as far as one message, and a Close at once.
#[tokio::test(start_paused = true)]
async fn what_the_peer_says_meanwhile_is_kept_and_its_close_is_seen() {
    let (mut client, mut peer) = before_mute(quiet());
    peer.write_all(&unmasked(TEXT, b"one")).await.unwrap();
    assert!(timeout(MS, client.send(vec![0; LARGE])).await.is_err());
    peer.write_all(&unmasked(TEXT, b"two")).await.unwrap();
    assert!(timeout(MS, client.send("more")).await.is_err());
    assert_eq!(client.next().await.unwrap().as_text(), Some("one"));
    assert_eq!(client.next().await.unwrap().as_text(), Some("two"));
    let close = unmasked(CLOSE, &close_body(1000, ""));
    peer.write_all(&close).await.unwrap();
    tokio::spawn(async move {
        sleep(SECOND).await;
        let mut all = Vec::new();
        peer.read_to_end(&mut all).await
    });
    // It may leave or not, for the peer says nothing more.
    let _ = bounded(client.flush()).await;
    let report = bounded(client.closed()).await;
    assert_eq!((report.status().as_u16(), report.clean), (1000, true));
}

/// A relay's settings would lose every message here, and leave a Close unanswered.
#[tokio::test(start_paused = true)]
async fn a_relays_settings_do_not_apply() {
    use farewell_proto::Delivery;
    let (mut client, mut peer) = before_mute(Config {
        delivery: Delivery::Pieces,
        answer_close: false,
        ..quiet()
    });
    peer.write_all(&unmasked(TEXT, b"whole")).await.unwrap();
    assert_eq!(client.next().await.unwrap().as_text(), Some("whole"));
    let close = unmasked(CLOSE, &close_body(1000, ""));
    peer.write_all(&close).await.unwrap();
    tokio::spawn(async move {
        let mut answer = [0; 8];
        peer.read_exact(&mut answer).await
    });
    let report = bounded(client.closed()).await;
    assert_eq!((report.status().as_u16(), report.clean), (1000, true));
}
