//! Whatever is said arrives as it was, and so does the end.

use std::sync::Arc;
use std::time::Instant;

use farewell::TcpEnd;
use farewell_proto::{Config, Connection, MaskSecret, Message};
use proptest::prelude::*;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::{Cut, Observing, PATIENCE, hear};

/// Sends these bytes in parts of these lengths.
async fn exchange(one: &mut TcpStream, other: &mut TcpStream, bytes: &[u8], parts: &[usize]) {
    let sent = async {
        let (mut rest, mut parts) = (bytes, parts.iter().cycle());
        while !rest.is_empty() {
            let (part, behind) = rest.split_at(rest.len().min(*parts.next().unwrap()));
            one.write_all(part).await.unwrap();
            rest = behind;
        }
    };
    tokio::join!(sent, hear(other, bytes));
}

/// Frames of a client or a server, some of them broken, or anything.
fn stream(role_is_client: bool) -> impl Strategy<Value = Vec<u8>> {
    let message = prop_oneof![
        "[a-zé]{0,200}".prop_map(Message::from),
        prop::collection::vec(any::<u8>(), 0..70_000).prop_map(Message::from),
    ];
    let legal = prop::collection::vec(message, 0..6).prop_map(move |messages| {
        let (config, now) = (Arc::new(Config::default()), Instant::now());
        let mut peer = if role_is_client {
            Connection::client(config, MaskSecret::new([7; 16]), now)
        } else {
            Connection::server(config, now)
        };
        let mut bytes = Vec::new();
        for message in messages {
            peer.send(message).unwrap();
            peer.ping(now).unwrap();
            bytes.extend_from_slice(&peer.take_output(Instant::now()));
        }
        bytes
    });
    let garbage = prop::collection::vec(any::<u8>(), 0..300);
    (legal, garbage).prop_map(|(mut bytes, garbage)| {
        bytes.extend(garbage);
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_is_said_arrives_as_it_was_and_so_does_the_end(
        from_client in stream(true),
        from_upstream in stream(false),
        parts in prop::collection::vec(1_usize..9_000, 1..8),
        by_client: bool,
        is_reset: bool,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let Observing { mut client, mut upstream, relay, admissions: _kept, .. } = Observing::new().await;
            exchange(&mut client, &mut upstream, &from_client, &parts).await;
            exchange(&mut upstream, &mut client, &from_upstream, &parts).await;
            let cut = if is_reset { Cut::Reset } else { Cut::Fin };
            let (first, mut second) = if by_client { (client, upstream) } else { (upstream, client) };
            cut.make(first).await;
            assert_eq!(Cut::seen(&mut second).await, cut);
            drop(second);
            let outcome = timeout(PATIENCE, relay).await.unwrap().unwrap();
            let mut ends = (TcpEnd::FinPeer, TcpEnd::FinLocal);
            if is_reset {
                ends = (TcpEnd::ResetPeer, TcpEnd::ResetLocal);
            }
            let (client, upstream) = (outcome.client.unwrap().end, outcome.upstream.unwrap().end);
            let seen = if by_client { (client, upstream) } else { (upstream, client) };
            assert_eq!(seen, ends);
        });
    }
}
