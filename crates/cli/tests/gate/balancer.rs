//! Behind a proxy: whose word counts.

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::support::{Gate, accept_by_hand, ask, read_head};

const TRUSTED: &str = "trusted_proxies = [\"127.0.0.0/8\", \"::1\"]\n";
const HANDSHAKE: &str = "GET /ws HTTP/1.1\r\nHost: own.example\r\nConnection: Upgrade\r\n\
                         Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
                         Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

/// A server that answers each request with its own head.
async fn mirror(settings: &str) -> Gate {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let gate = Gate::before(listener.local_addr().unwrap(), settings);
    tokio::spawn(async move {
        loop {
            let (mut tcp, _) = listener.accept().await.unwrap();
            tokio::spawn(async move {
                let head = read_head(&mut tcp).await;
                let length = head.len();
                let answer = format!("HTTP/1.1 403 No\r\nContent-Length: {length}\r\n\r\n{head}");
                tcp.write_all(answer.as_bytes()).await.unwrap();
            });
        }
    });
    gate
}

/// What the server was shown for a plain request and for a handshake with these fields.
async fn shown(gate: &Gate, fields: &str) -> [String; 2] {
    let plain = format!("GET / HTTP/1.1\r\nHost: own.example\r\n{fields}\r\n");
    let handshake = format!("{HANDSHAKE}{fields}\r\n");
    let body = |answer: String| {
        let (_, body) = answer.split_once("\r\n\r\n").unwrap();
        body.to_ascii_lowercase()
    };
    [
        body(ask(gate.address, &plain).await),
        body(ask(gate.address, &handshake).await),
    ]
}

const SAID: &str = "X-Forwarded-For: 6.6.6.6, 203.0.113.9\r\nX-Forwarded-Proto: https\r\n\
                    X-Forwarded-Host: chat.example\r\n";

#[tokio::test]
async fn the_server_and_the_record_learn_of_the_client_behind_a_trusted_proxy() {
    let gate = mirror(TRUSTED).await;
    for head in shown(&gate, SAID).await {
        for field in [
            "\r\nx-forwarded-for: 6.6.6.6, 203.0.113.9, 127.0.0.1\r\n",
            "\r\nx-forwarded-proto: https\r\n",
            "\r\nx-forwarded-host: chat.example\r\n",
        ] {
            assert!(head.contains(field), "{head}");
        }
    }
    let record = gate.record().await;
    assert_eq!(record["client"]["address"], "203.0.113.9");
}

#[tokio::test]
async fn an_open_websocket_is_known_and_kicked_by_the_clients_address() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let gate = Gate::before(listener.local_addr().unwrap(), TRUSTED);
    tokio::spawn(async move {
        let (mut tcp, _) = listener.accept().await.unwrap();
        assert!(accept_by_hand(&mut tcp).await);
        let _ = tcp.read_to_end(&mut Vec::new()).await;
    });
    let mut client = TcpStream::connect(gate.address).await.unwrap();
    let handshake = format!("{HANDSHAKE}{SAID}\r\n");
    client.write_all(handshake.as_bytes()).await.unwrap();
    assert!(read_head(&mut client).await.starts_with("HTTP/1.1 101 "));
    let open = ask(
        &*gate.admin,
        "GET /connections HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    )
    .await;
    let (_, open) = open.split_once("\r\n\r\n").unwrap();
    let open: Value = serde_json::from_str(open).unwrap();
    assert_eq!(open[0]["address"], "203.0.113.9");
    let kicked = gate.post("/kick", "{\"address\": \"127.0.0.1\"}").await;
    assert!(kicked.ends_with("{\"kicked\":0}"), "{kicked}");
    let kicked = gate.post("/kick", "{\"address\": \"203.0.113.9\"}").await;
    assert!(kicked.ends_with("{\"kicked\":1}"), "{kicked}");
    let record = gate.record().await;
    assert_eq!(record["client"]["address"], "203.0.113.9");
}

#[tokio::test]
async fn a_stranger_is_not_believed() {
    for settings in ["", "trusted_proxies = [\"10.0.0.0/8\"]\n"] {
        let gate = mirror(settings).await;
        for head in shown(&gate, SAID).await {
            for field in [
                "\r\nx-forwarded-for: 127.0.0.1\r\n",
                "\r\nx-forwarded-proto: http\r\n",
                "\r\nx-forwarded-host: own.example\r\n",
            ] {
                assert!(head.contains(field), "{head}");
            }
        }
        let record = gate.record().await;
        let client = record["client"]["address"].as_str().unwrap();
        assert!(client.starts_with("127.0.0.1:"), "{client}");
    }
}

#[tokio::test]
async fn proxies_that_contradict_themselves_are_refused() {
    let gate = mirror(TRUSTED).await;
    let fields = "X-Forwarded-For: 203.0.113.9\r\nForwarded: for=6.6.6.6\r\n";
    let plain = format!("GET / HTTP/1.1\r\nHost: a\r\n{fields}\r\n");
    for request in [plain, format!("{HANDSHAKE}{fields}\r\n")] {
        let answer = ask(gate.address, &request).await;
        assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
        assert!(answer.contains("disagree"), "{answer}");
    }
    let record = gate.record().await;
    assert_eq!(record["http_status"], 400);
}

#[tokio::test]
async fn the_proxy_protocol_is_for_trusted_proxies() {
    const HEADER: &str = "PROXY TCP4 203.0.113.9 192.0.2.1 4711 80\r\n";
    let stranger = "proxy_protocol = true\ntrusted_proxies = [\"10.0.0.0/8\"]\n";
    let gate = mirror(stranger).await;
    let [head, _] = shown(&gate, "").await;
    assert!(
        head.contains("\r\nx-forwarded-for: 127.0.0.1\r\n"),
        "{head}"
    );
    let refused = ask(
        gate.address,
        &format!("{HEADER}GET / HTTP/1.1\r\nHost: a\r\n\r\n"),
    )
    .await;
    assert!(refused.starts_with("HTTP/1.1 400 "), "{refused}");

    let gate = mirror(&format!("proxy_protocol = true\n{TRUSTED}")).await;
    // The client is not trusted, though its balancer is.
    let request = format!("{HEADER}GET / HTTP/1.1\r\nHost: a\r\n{SAID}\r\n");
    let head = ask(gate.address, &request).await.to_ascii_lowercase();
    assert!(
        head.contains("\r\nx-forwarded-for: 203.0.113.9\r\n"),
        "{head}"
    );
    assert!(head.contains("\r\nx-forwarded-proto: http\r\n"), "{head}");
}
