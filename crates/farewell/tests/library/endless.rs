//! `Duration::MAX` is for ever, wherever a time is asked for.

use std::time::Duration;

use farewell::{Cause, CloseCode, Config, TcpEnd, WebSocket};
use tokio::sync::oneshot;
use tokio::time::sleep;

use crate::support::{SECOND, bind, both, echo, run, run_as, soon};

const FOR_EVER: Duration = Duration::MAX;
const YEAR: Duration = Duration::from_secs(365 * 24 * 3_600);

/// Each time of a connection in turn.
fn configs() -> [Config; 5] {
    let default = Config::default;
    [
        Config {
            ping_interval: Some(FOR_EVER),
            ..default()
        },
        Config {
            ping_timeout: FOR_EVER,
            ..default()
        },
        Config {
            close_timeout: FOR_EVER,
            ..default()
        },
        Config {
            slow_reader: Some(FOR_EVER),
            ..default()
        },
        Config {
            ping_interval: Some(FOR_EVER),
            ping_timeout: FOR_EVER,
            close_timeout: FOR_EVER,
            slow_reader: Some(FOR_EVER),
            ..default()
        },
    ]
}

#[tokio::test(start_paused = true)]
async fn a_connection_without_one_of_its_times_lives_and_ends() {
    for config in configs() {
        let (mut client, server) = both(config);
        let serving = tokio::spawn(async move {
            let mut server = server;
            while let Some(message) = server.next().await {
                if server.send(message).await.is_err() {
                    break;
                }
            }
            server.closed().await
        });
        client.send("hello").await.unwrap();
        assert_eq!(client.next().await.unwrap().as_text(), Some("hello"));
        sleep(5 * SECOND).await;
        client.close(CloseCode::NORMAL).await;
        assert!(client.closed().await.clean);
        assert!(serving.await.unwrap().clean);
    }
}

#[tokio::test(start_paused = true)]
async fn a_dropped_client_says_goodbye() {
    for config in configs() {
        let (client, mut server) = both(config);
        drop(client);
        assert!(server.next().await.is_none());
        assert_eq!(server.closed().await.cause, Cause::GoingAway);
    }
}

#[tokio::test(start_paused = true)]
async fn a_lost_peer_is_seen_at_once() {
    for config in configs() {
        let (near, far) = tokio::io::duplex(1024);
        let link = crate::support::server_link(config, far);
        let serving = farewell::serve_link(link, crate::support::handshake(), echo);
        drop(near);
        let report = serving.await;
        assert_eq!(
            (report.cause, report.end),
            (Cause::PeerLost, TcpEnd::FinPeer)
        );
    }
}

/// Its own Close waits for an answer as long as it is told to.
#[tokio::test(start_paused = true)]
async fn an_ending_without_a_time_waits_for_years() {
    let config = Config {
        close_timeout: FOR_EVER,
        ..Config::default()
    };
    let (mut client, server) = both(config);
    client.close(CloseCode::NORMAL).await;
    tokio::select! {
        report = client.closed() => panic!("{report}"),
        () = sleep(10 * YEAR) => {}
    }
    drop(server);
    assert_eq!(client.closed().await.status().as_u16(), 1001);
}

#[tokio::test]
async fn a_server_and_a_client_without_times_serve_and_drain() {
    let (stop, stopped) = oneshot::channel::<()>();
    let server = bind().await.drain(FOR_EVER).keepalive(FOR_EVER);
    let running = run_as(server, echo, |serving| tokio::spawn(serving.until(stopped)));
    let mut client = soon(
        farewell::connect(running.url())
            .timeout(FOR_EVER)
            .into_future(),
    )
    .await
    .unwrap();
    client.send("hello").await.unwrap();
    assert!(soon(client.next()).await.is_some());
    stop.send(()).unwrap();
    assert!(soon(client.next()).await.is_none());
    assert_eq!(soon(client.closed()).await.status().as_u16(), 1012);
}

#[tokio::test]
async fn a_handler_of_a_config_without_times_closes() {
    for config in configs() {
        let running = run(
            bind().await.config(config),
            |mut socket: WebSocket| async move {
                socket.send("bye").await?;
                Ok(())
            },
        );
        let mut client = soon(farewell::connect(running.url()).into_future())
            .await
            .unwrap();
        assert!(soon(client.next()).await.is_some());
        assert_eq!(soon(client.closed()).await.status().as_u16(), 1000);
    }
}
