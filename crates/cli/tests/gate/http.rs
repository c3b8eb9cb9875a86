//! Requests that ask for no WebSocket.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::support::{Gate, ask, nobody, read_head};

/// A server that answers each connection with these bytes and ends it, and a
/// gateway before it. What it was asked is behind the returned channel.
async fn answering(
    answer: &'static str,
    body: usize,
) -> (Gate, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (tell, asked) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        loop {
            let (mut tcp, _) = listener.accept().await.unwrap();
            let mut request = read_head(&mut tcp).await;
            let mut rest = vec![0; body];
            tcp.read_exact(&mut rest).await.unwrap();
            request.push_str(&String::from_utf8(rest).unwrap());
            let _ = tell.send(request);
            tcp.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    (Gate::before(address, ""), asked)
}

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nSet-Cookie: a=b\r\n\r\nok";

#[tokio::test]
async fn bodies_pass_both_ways() {
    let (gate, mut asked) = answering(OK, "5\r\nhello\r\n0\r\n\r\n".len()).await;
    let answer = ask(
        gate.address,
        "POST /poll HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTE: trailers\r\n\
         X-Forwarded-For: 6.6.6.6\r\nX_Forwarded_For: 6.6.6.6\r\nExpect: 100-continue\r\n\r\n\
         5\r\nhello\r\n0\r\n\r\n",
    )
    .await;
    assert!(answer.contains("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.contains("set-cookie: a=b\r\n"), "{answer}");
    assert!(answer.ends_with("\r\n\r\nok"), "{answer}");
    let asked = asked.recv().await.unwrap();
    assert!(asked.starts_with("POST /poll HTTP/1.1\r\n"), "{asked}");
    assert!(asked.contains("x-forwarded-for: 127.0.0.1\r\n"), "{asked}");
    assert!(!asked.contains("6.6.6.6"), "{asked}");
    assert!(!asked.contains("te: trailers"), "{asked}");
    assert!(
        asked.ends_with("\r\n\r\n5\r\nhello\r\n0\r\n\r\n"),
        "{asked}"
    );
}

#[tokio::test]
async fn a_host_in_the_target_is_the_host_that_is_asked() {
    let (gate, mut asked) = answering(OK, 0).await;
    ask(
        gate.address,
        "GET http://one.example/x?y HTTP/1.1\r\nHost: other.example\r\n\r\n",
    )
    .await;
    let asked = asked.recv().await.unwrap();
    assert!(asked.starts_with("GET /x?y HTTP/1.1\r\n"), "{asked}");
    assert!(asked.contains("\r\nhost: one.example\r\n"), "{asked}");
    assert!(!asked.contains("other.example"), "{asked}");
}

#[tokio::test]
async fn what_is_no_request_for_a_gateway_is_refused() {
    let (gate, mut asked) = answering(OK, 0).await;
    let tunnel = ask(
        gate.address,
        "CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n",
    )
    .await;
    assert!(tunnel.starts_with("HTTP/1.1 501 "), "{tunnel}");
    let upgrade = "POST / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
    let upgrade = ask(gate.address, upgrade).await;
    assert!(upgrade.starts_with("HTTP/1.1 405 "), "{upgrade}");
    assert!(asked.try_recv().is_err());
}

#[tokio::test]
async fn an_answer_that_switches_protocols_unasked_is_502() {
    let switching = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n";
    let (gate, _asked) = answering(switching, 0).await;
    let answer = ask(gate.address, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 502 "), "{answer}");
}

#[tokio::test]
async fn answers_without_a_body() {
    let (gate, _asked) = answering("HTTP/1.1 204 No Content\r\n\r\n", 0).await;
    let answer = ask(gate.address, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 204 "), "{answer}");
    assert!(answer.ends_with("\r\n\r\n"), "{answer}");
    let (gate, _asked) = answering("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", 0).await;
    let answer = ask(gate.address, "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert!(answer.contains("content-length: 9\r\n"), "{answer}");
    assert!(answer.ends_with("\r\n\r\n"), "{answer}");
}

#[tokio::test]
async fn old_clients_get_the_body_without_chunks() {
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n";
    let (gate, _asked) = answering(chunked, 0).await;
    let answer = ask(gate.address, "GET / HTTP/1.0\r\n\r\n").await;
    assert!(answer.ends_with("\r\n\r\nok"), "{answer}");
}

#[tokio::test]
async fn nobody_behind_is_503_and_says_why() {
    let gate = Gate::before(nobody().await, "[timeouts]\nrestart_window = \"200ms\"\n");
    let answer = ask(gate.address, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
    assert!(answer.contains("\r\nretry-after: "), "{answer}");
    assert!(answer.ends_with("it refuses connections.\n"), "{answer}");
}
