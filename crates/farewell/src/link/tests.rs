//! Rule 2: an idle connection owns no buffer, whatever went through it before.

use std::sync::Arc;
use std::time::Duration;

use farewell_proto::{Config, Message};
use http::HeaderMap;
use tokio::io::duplex;

use super::*;
use crate::handshake::Handshake;
use crate::socket::WebSocket;

/// What a connection owns besides itself.
#[derive(Debug, PartialEq, Eq)]
struct Owned {
    inbox: usize,
    held: usize,
    gathered: Option<usize>,
}

const NOTHING: Owned = Owned {
    inbox: 0,
    held: 0,
    gathered: None,
};

fn owned(link: &mut Link) -> Owned {
    Owned {
        inbox: link.inbox.capacity(),
        held: link.connection.held(),
        gathered: link
            .connection
            .outbox()
            .reclaim()
            .map(|buffer| buffer.capacity()),
    }
}

fn owned_by(socket: &WebSocket) -> Owned {
    owned(&mut socket.shared().lock().link)
}

fn pair() -> (WebSocket, WebSocket) {
    let (near, far) = duplex(32 << 10);
    let config = Arc::new(Config::default());
    let handshake = || Handshake::new("/", None, HeaderMap::new(), None);
    let client = Link::client(config.clone(), Transport::other(near), &[]).unwrap();
    let server = Link::server(config, Transport::other(far), &[]);
    (
        WebSocket::over(client, handshake()),
        WebSocket::over(server, handshake()),
    )
}

/// Waits for a message that does not come.
async fn idle(socket: &mut WebSocket) {
    let waiting = tokio::time::timeout(Duration::from_millis(1), socket.next());
    assert!(waiting.await.is_err());
}

#[tokio::test(start_paused = true)]
async fn an_idle_connection_owns_no_buffer() {
    let (mut client, mut server) = pair();
    assert_eq!((owned_by(&client), owned_by(&server)), (NOTHING, NOTHING));
    for size in [0, 1, 125, 5_000, 20_000, 70_000, 3 << 20] {
        for _ in 0..3 {
            let message = Message::from(vec![7; size]);
            let (sent, received) = tokio::join!(client.send(message.clone()), server.next());
            sent.unwrap();
            let (sent, echoed) = tokio::join!(server.send(received.unwrap()), client.next());
            sent.unwrap();
            assert!(echoed.as_ref() == Some(&message));
            // The client's message is still there, and was not asked after.
            assert_eq!(owned_by(&client), NOTHING, "{size}");
        }
        tokio::join!(idle(&mut client), idle(&mut server));
        assert_eq!(
            (owned_by(&client), owned_by(&server)),
            (NOTHING, NOTHING),
            "{size}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn pings_leave_nothing_behind() {
    let (mut client, mut server) = pair();
    for _ in 0..3 {
        tokio::time::sleep(Duration::from_secs(20)).await;
        tokio::join!(idle(&mut client), idle(&mut server));
        tokio::join!(idle(&mut client), idle(&mut server));
    }
    assert!(client.round_trip().is_some() && server.round_trip().is_some());
    assert_eq!((owned_by(&client), owned_by(&server)), (NOTHING, NOTHING));
}

#[tokio::test(start_paused = true)]
async fn half_a_message_is_all_that_a_waiting_connection_holds() {
    use tokio::io::AsyncWriteExt;
    let (mut near, far) = duplex(32 << 10);
    let link = Link::server(Arc::new(Config::default()), Transport::other(far), &[]);
    let handshake = Handshake::new("/", None, HeaderMap::new(), None);
    let mut server = WebSocket::over(link, handshake);
    // 10 of 100 bytes.
    near.write_all(&[0x82, 0x80 | 100, 0, 0, 0, 0])
        .await
        .unwrap();
    near.write_all(&[7; 10]).await.unwrap();
    idle(&mut server).await;
    let owned = owned_by(&server);
    assert_eq!((owned.inbox, owned.gathered), (0, None));
    assert!(owned.held <= 1 << 10, "{owned:?}");
}

#[tokio::test(start_paused = true)]
async fn the_same_buffers_serve_one_connection_after_another() {
    let mut places = std::collections::HashSet::new();
    for _ in 0..100 {
        let (mut client, mut server) = pair();
        client.send("hello").await.unwrap();
        let message = server.next().await.unwrap();
        places.insert(message.as_bytes().as_ptr() as usize);
        drop(message);
        tokio::join!(idle(&mut client), idle(&mut server));
    }
    assert!(
        places.len() <= 4,
        "{} buffers for a hundred connections",
        places.len()
    );
}

#[tokio::test(start_paused = true)]
async fn a_relay_is_told_once_which_rule_was_broken() {
    use farewell_close::Rule;
    use farewell_proto::Delivery;
    use std::future::poll_fn;
    use tokio::io::AsyncWriteExt;
    let (mut near, far) = duplex(32 << 10);
    let config = Config {
        delivery: Delivery::Pieces,
        answer_close: false,
        max_message: 4,
        ..Config::default()
    };
    let mut link = Link::server(Arc::new(config), Transport::other(far), &[]);
    let mut buffer = crate::pool::ReadBuffer::default();
    // Five bytes, a Ping behind them, and FIN.
    near.write_all(&[0x82, 0x85, 0, 0, 0, 0, 1, 2, 3, 4, 5])
        .await
        .unwrap();
    near.write_all(&[0x89, 0x80, 0, 0, 0, 0]).await.unwrap();
    let told = poll_fn(|cx| link.poll_passing(cx, None, &mut buffer)).await;
    assert!(matches!(told, LinkEvent::Broke(Rule::MessageTooBig)));
    near.shutdown().await.unwrap();
    let told = poll_fn(|cx| link.poll_passing(cx, None, &mut buffer)).await;
    assert!(matches!(told, LinkEvent::ReadingEnded));
}

#[tokio::test]
async fn what_is_sent_after_the_end_borrows_nothing() {
    let (near, far) = duplex(1 << 10);
    let mut link = Link::server(Arc::default(), Transport::other(near), &[]);
    drop(far);
    std::future::poll_fn(|cx| link.poll_event(cx)).await;
    assert!(link.send(Message::from("late")).is_err());
    assert_eq!(owned(&mut link), NOTHING);
}
