//! Requests that ask for no WebSocket.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

use super::support::{BOUND, Gate, ask, nobody, read_head};

/// A server that reads a head, and then does with each connection what it is told.
async fn serving<F>(settings: &str, then: impl Fn(String, TcpStream) -> F + Send + 'static) -> Gate
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let gate = Gate::before(listener.local_addr().unwrap(), settings);
    tokio::spawn(async move {
        loop {
            let (mut tcp, _) = listener.accept().await.unwrap();
            let head = read_head(&mut tcp).await;
            tokio::spawn(then(head, tcp));
        }
    });
    gate
}

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
    assert!(
        answer.ends_with("has no answer: the server refuses connections.\n"),
        "{answer}"
    );
}

#[tokio::test]
async fn what_is_no_answer_is_502_and_says_why() {
    for (answer, why) in [
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n\
             2\r\nok\r\n0\r\n\r\n",
            "it has Content-Length and Transfer-Encoding",
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok",
            "the server's answer cannot be passed on",
        ),
        (
            "SSH-2.0-OpenSSH_9.6\r\n\r\n",
            "the server's answer cannot be passed on",
        ),
        ("", "the server ended the connection instead of an answer"),
        (
            "HTTP/1.1 200 OK\r\n",
            "the server ended the connection instead of an answer",
        ),
    ] {
        let (gate, _asked) = answering(answer, 0).await;
        let told = ask(gate.address, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
        assert!(told.starts_with("HTTP/1.1 502 "), "{answer}: {told}");
        assert!(told.contains(why), "{answer}: {told}");
        let health = ask(
            &*gate.admin,
            "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        );
        assert!(health.await.contains("\"requests_unanswered\":1"));
    }
}

#[tokio::test]
async fn an_answer_keeps_its_reason_and_loses_what_connection_names() {
    let answer = "HTTP/1.1 200 Fine with me\r\nConnection: X-Hop, Set-Cookie\r\nX-Hop: 1\r\n\
                  Set-Cookie: a=b\r\nSet-Cookie: c=d\r\nContent-Length: 2\r\n\r\nok";
    let (gate, mut asked) = answering(answer, 0).await;
    let request = "GET /?filter={\"a\":1}&b=<`> HTTP/1.1\r\nHost: a\r\n\
                   Connection: X-Hop, Authorization\r\nX-Hop: 1\r\nAuthorization: Basic x\r\n\r\n";
    let told = ask(gate.address, request).await;
    assert!(told.starts_with("HTTP/1.1 200 Fine with me\r\n"), "{told}");
    assert_eq!(told.matches("set-cookie: ").count(), 2, "{told}");
    assert!(!told.contains("x-hop"), "{told}");
    let asked = asked.recv().await.unwrap();
    let line = "GET /?filter=%7B%22a%22:1%7D&b=%3C%60%3E HTTP/1.1\r\n";
    assert!(asked.starts_with(line), "{asked}");
    assert!(asked.contains("\r\nauthorization: Basic x\r\n"), "{asked}");
    assert!(asked.contains("\r\nconnection: close\r\n"), "{asked}");
    assert!(!asked.contains("x-hop"), "{asked}");
}

#[tokio::test]
async fn a_refused_handshake_is_passed_on_whole() {
    const LENGTH: usize = 3 << 20;
    let gate = serving("", |_, mut tcp| async move {
        let head = format!("HTTP/1.1 403 Not you\r\nContent-Length: {LENGTH}\r\n\r\n");
        tcp.write_all(head.as_bytes()).await.unwrap();
        tcp.write_all(&vec![b'x'; LENGTH]).await.unwrap();
    })
    .await;
    let refused = ask(
        gate.address,
        "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
    )
    .await;
    let (head, body) = refused.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 403 Not you\r\n"), "{head}");
    assert_eq!(body.len(), LENGTH);
}

#[tokio::test]
async fn the_upstream_ends_its_connection_first() {
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let gate = serving("", move |_, mut tcp| {
        let tell = tell.clone();
        async move {
            tcp.write_all(OK.as_bytes()).await.unwrap();
            // The gateway's own patience begins later, and is longer.
            let early = timeout(Duration::from_millis(500), tcp.read_u8()).await;
            tcp.shutdown().await.unwrap();
            let end = tcp.read(&mut [0]).await;
            let _ = tell.send((early.is_err(), end.is_ok_and(|read| read == 0)));
        }
    })
    .await;
    let answer = ask(gate.address, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert!(answer.ends_with("ok"), "{answer}");
    let ended = timeout(BOUND, told.recv()).await.unwrap();
    assert_eq!(ended, Some((true, true)));
}

#[tokio::test]
async fn a_client_that_leaves_takes_its_request_along() {
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let gate = serving("", move |_, mut tcp| {
        let tell = tell.clone();
        async move {
            let _ = tell.send("here");
            let _ = tcp.read_to_end(&mut Vec::new()).await;
            let _ = tell.send("gone");
        }
    })
    .await;
    let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    let old = "GET / HTTP/1.0\r\n\r\n";
    let post = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n";
    for request in [
        get.to_owned(),
        format!("{get}X"),
        format!("{get}{get}"),
        old.to_owned(),
        format!("{old}X"),
        format!("{post}a"),
        format!("{post}abc"),
        format!("{post}abcX"),
    ] {
        let mut client = TcpStream::connect(gate.address).await.unwrap();
        client.write_all(request.as_bytes()).await.unwrap();
        let event = async |told: &mut tokio::sync::mpsc::UnboundedReceiver<_>| {
            timeout(BOUND, told.recv()).await.expect(&request).unwrap()
        };
        assert_eq!(event(&mut told).await, "here");
        drop(client);
        assert_eq!(event(&mut told).await, "gone");
    }
}

#[tokio::test]
async fn a_client_that_ends_its_sending_side_gets_its_answer() {
    let gate = serving("", |_, mut tcp| async move {
        // Longer than anybody is taken to be there without being asked.
        sleep(Duration::from_secs(3)).await;
        tcp.write_all(OK.as_bytes()).await.unwrap();
    })
    .await;
    let mut client = TcpStream::connect(gate.address).await.unwrap();
    let request = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    client.write_all(request).await.unwrap();
    client.shutdown().await.unwrap();
    let mut answer = String::new();
    timeout(BOUND, client.read_to_string(&mut answer))
        .await
        .unwrap()
        .unwrap();
    let answer = answer.replacen("HTTP/1.1 100 Continue\r\n\r\n", "", 1);
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.ends_with("\r\n\r\nok"), "{answer}");
}

/// A plain TCP proxy to an address that is known later.
async fn forwarder() -> (SocketAddr, tokio::sync::watch::Sender<Option<SocketAddr>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (tell, to) = tokio::sync::watch::channel(None::<SocketAddr>);
    tokio::spawn(async move {
        loop {
            let (mut tcp, _) = listener.accept().await.unwrap();
            let mut to = to.clone();
            tokio::spawn(async move {
                let to = *to.wait_for(Option::is_some).await.unwrap();
                let mut behind = TcpStream::connect(to.unwrap()).await.unwrap();
                let _ = tokio::io::copy_bidirectional(&mut tcp, &mut behind).await;
            });
        }
    });
    (address, tell)
}

#[tokio::test]
async fn a_request_that_comes_back_is_508() {
    for settings in ["", "[route]\nendings = \"observe\"\n"] {
        let (address, tell) = forwarder().await;
        let gate = Gate::before(address, settings);
        tell.send(Some(gate.address)).unwrap();
        let plain = ask(gate.address, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
        assert!(plain.starts_with("HTTP/1.1 508 "), "{plain}");
        assert!(plain.contains("leads back here"), "{plain}");
        let handshake = ask(
            gate.address,
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        )
        .await;
        assert!(handshake.starts_with("HTTP/1.1 508 "), "{handshake}");
        // Once by the gateway, and once by the server that it is to itself.
        let records = gate.records(2).await;
        assert_eq!(records.len(), 2, "{records:?}");
        for record in &records {
            assert_eq!(record["http_status"], 508, "{record}");
            assert_eq!(record["cause"], "refused", "{record}");
        }
        let initiators: Vec<_> = records.iter().map(|it| it["initiator"].as_str()).collect();
        assert!(initiators.contains(&Some("gateway")), "{initiators:?}");
        assert!(initiators.contains(&Some("upstream")), "{initiators:?}");
    }
}

#[tokio::test]
async fn requests_have_bounds_that_are_named() {
    let settings = "[limits]\nmax_requests = 1\n[timeouts]\nbody_idle = \"300ms\"\n";
    let gate = serving(settings, |_, mut tcp| async move {
        let _ = tcp.read_to_end(&mut Vec::new()).await;
    })
    .await;
    let half = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf";
    let late = ask(gate.address, half).await;
    assert!(late.starts_with("HTTP/1.1 408 "), "{late}");
    assert!(
        late.ends_with("within 300ms (timeouts.body_idle).\n"),
        "{late}"
    );

    let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    let mut first = TcpStream::connect(gate.address).await.unwrap();
    first.write_all(get.as_bytes()).await.unwrap();
    let begun = std::time::Instant::now();
    let health = "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    while !ask(&*gate.admin, health).await.contains("\"requests\":1,") {
        assert!(begun.elapsed() < BOUND, "the first request is not there");
        sleep(Duration::from_millis(20)).await;
    }
    let full = ask(gate.address, get).await;
    assert!(full.starts_with("HTTP/1.1 503 "), "{full}");
    assert!(
        full.ends_with("may be: 1 (limits.max_requests).\n"),
        "{full}"
    );
}
