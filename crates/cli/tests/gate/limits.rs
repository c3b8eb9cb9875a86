//! How many, and who they are.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use super::support::{BOUND, Backend, Gate, ask, client_frame, nobody, raw_client, raw_server};

#[tokio::test]
async fn handshakes_that_are_held_count_as_clients() {
    let address = nobody().await;
    let settings = "[limits]\nmax_connections = 1\n[timeouts]\nrestart_window = \"10s\"\n";
    let gate = Gate::before(address, settings);
    let held: Vec<_> = (0..3)
        .map(|_| tokio::spawn(farewell::connect(gate.url()).into_future()))
        .collect();
    sleep(Duration::from_millis(500)).await;
    let server = farewell::Server::bind(address).await.unwrap();
    tokio::spawn(
        server
            .serve(|mut socket: farewell::WebSocket| async move {
                while socket.next().await.is_some() {}
                Ok(())
            })
            .into_future(),
    );
    let mut open = Vec::new();
    let mut refused = 0;
    for one in held {
        match one.await.unwrap() {
            Ok(socket) => open.push(socket),
            Err(error) => {
                assert_eq!(error.http_status(), Some(503));
                refused += 1;
            }
        }
    }
    assert_eq!((open.len(), refused), (1, 2));
}

#[tokio::test]
async fn who_comes_by_the_proxy_protocol() {
    let backend = Backend::echo().await;
    let gate = Gate::before(
        backend.address,
        "trusted_proxies = [\"127.0.0.1\"]\nproxy_protocol = true\n",
    );
    let none = ask(gate.address, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert_eq!(none, "");
    let record = gate.record().await;
    assert_eq!(record["cause"], "refused", "it was no failure of TLS");

    // A balancer's own connection comes from the balancer, whatever it says.
    let mut local = b"\r\n\r\n\0\r\nQUIT\n\x20\x11\0\x0c".to_vec();
    local.extend_from_slice(&[6, 6, 6, 6, 127, 0, 0, 1, 0, 1, 0, 2]);
    let mut proxied = local.clone();
    proxied[12] = 0x21;
    for (header, address) in [(proxied, "6.6.6.6:1"), (local, "127.0.0.1:")] {
        let mut tcp = TcpStream::connect(gate.address).await.unwrap();
        tcp.write_all(&header).await.unwrap();
        tcp.write_all(b"BREW / HTTP/1.1\r\nUpgrade: websocket\r\nHost: a\r\n\r\n")
            .await
            .unwrap();
        let count = 2 + usize::from(address.starts_with('1'));
        let records = gate.records(count).await;
        let client = records[0]["client"]["address"].as_str().unwrap();
        assert!(client.starts_with(address), "{client}");
    }
}

#[tokio::test]
async fn a_request_that_is_late_names_the_time_it_had() {
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, "[timeouts]\nhandshake = \"300ms\"\n");
    let answer = ask(gate.address, "GET / HTTP/1.1\r\nHost:").await;
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    let record = gate.record().await;
    let setting = json!({ "name": "timeouts.handshake", "value": "300ms" });
    assert_eq!(record["setting"], setting);
    let detail = "The handshake was refused with HTTP 408: the request was not complete within \
                  300ms (timeouts.handshake).";
    assert_eq!(record["detail"], detail);
}

#[tokio::test]
async fn what_a_peer_says_is_kept_in_bounds() {
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, "");
    let long = "x".repeat(4_000);
    let request = format!(
        "GET /{long} HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         User-Agent: {long}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: {long}\r\n\
         Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    );
    let mut tcp = TcpStream::connect(gate.address).await.unwrap();
    tcp.write_all(request.as_bytes()).await.unwrap();
    drop(raw_client(&gate).await);
    drop(tcp);
    for record in gate.records(2).await {
        assert!(record.to_string().len() < 4_000, "{record}");
    }
}

#[tokio::test]
async fn a_connection_that_asks_for_nothing_needs_no_record() {
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, "");
    drop(TcpStream::connect(gate.address).await.unwrap());
    drop(raw_client(&gate).await);
    let record = gate.record().await;
    assert_eq!(record["cause"], json!("peer_lost"));
    assert_ne!(record["opened_at"], Value::Null);
}

#[tokio::test]
async fn a_servers_message_that_streams_through_has_no_limit() {
    const LEN: usize = 20 << 20;
    let address = raw_server(|mut tcp| async move {
        let mut head = vec![0x82, 127];
        head.extend_from_slice(&(LEN as u64).to_be_bytes());
        tcp.write_all(&head).await.unwrap();
        tcp.write_all(&vec![7; LEN]).await.unwrap();
        tcp.write_all(&[0x81, 3, b'e', b'n', b'd']).await.unwrap();
        let _ = tcp.read(&mut [0]).await;
    })
    .await;
    let gate = Gate::before(address, "");
    let mut tcp = raw_client(&gate).await;
    let mut buffer = vec![0; 1 << 16];
    let (mut read, mut sevens) = (0, 0);
    while !buffer[..read].ends_with(b"end") {
        read = timeout(BOUND, tcp.read(&mut buffer))
            .await
            .unwrap()
            .unwrap();
        assert!(read > 0, "cut after {sevens} bytes");
        sevens += buffer[..read].iter().filter(|byte| **byte == 7).count();
    }
    assert!(sevens >= LEN, "{sevens}");
}

#[tokio::test]
async fn whole_messages_travel_only_when_they_are_whole() {
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let address = raw_server(move |mut tcp| async move {
        let mut frame = [0; 2];
        while tcp.read_exact(&mut frame).await.is_ok() {
            let rest = usize::from(frame[1] & 0x7F) + 4;
            tcp.read_exact(&mut vec![0; rest]).await.unwrap();
            tell.send((frame[0], rest - 4)).unwrap();
        }
    })
    .await;
    let gate = Gate::before(address, "[route]\nwhole_messages = true\n");
    let mut tcp = raw_client(&gate).await;
    // A text in two fragments, the second of which comes later.
    let mut begin = client_frame(0x1, b"gr\xC3");
    begin[0] = 0x01;
    tcp.write_all(&begin).await.unwrap();
    sleep(Duration::from_millis(300)).await;
    assert!(told.try_recv().is_err(), "half a message stays here");
    tcp.write_all(&client_frame(0x0, b"\xBC\xC3\x9Fe"))
        .await
        .unwrap();
    let whole = timeout(BOUND, told.recv()).await.unwrap().unwrap();
    assert_eq!(whole, (0x81, 7), "one frame, its FIN set");
}
