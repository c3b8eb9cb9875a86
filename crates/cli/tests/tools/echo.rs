//! `farewell echo`: serves, drains, and says why it cannot begin.

use std::io::{BufRead, BufReader};
use std::process::Child;

use farewell::{CloseCode, Compression, connect, retry_after, tls::Trust};

use crate::support::{command, finish, run, signal};

struct Echo {
    child: Child,
    url: String,
}

impl Echo {
    fn start(arguments: &[&str]) -> Self {
        let all = [&["echo", "--listen", "127.0.0.1:0"], arguments].concat();
        let mut child = command(&all).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        let url = line
            .trim()
            .strip_prefix("listening on ")
            .expect("an address")
            .to_owned();
        Self { child, url }
    }
}

#[tokio::test]
async fn it_echoes_and_drains_on_sigterm() {
    for threads in [&[][..], &["--threads", "1"], &["--threads", "2"]] {
        let echo = Echo::start(threads);
        let mut first = connect(&echo.url).await.unwrap();
        for message in ["", "hello", &"x".repeat(1 << 20)] {
            first.send(message).await.unwrap();
            assert!(first.next().await.unwrap().as_text() == Some(message));
        }
        first.close(CloseCode::NORMAL).await;
        assert!(first.closed().await.clean);

        let mut second = connect(&echo.url).await.unwrap();
        second.send("there?").await.unwrap();
        second.next().await.unwrap();
        signal(&echo.child, "TERM");
        let report = second.closed().await;
        assert_eq!((report.status().as_u16(), report.clean), (1012, true));
        assert!(retry_after(report.reason()).is_some());
        assert_eq!(finish(echo.child).code, Some(0));
    }
}

#[tokio::test]
async fn it_compresses_where_it_is_told_to() {
    for (mode, answer) in [
        ("off", None),
        (
            "shared",
            Some("permessage-deflate; server_no_context_takeover; client_no_context_takeover"),
        ),
        ("dedicated", Some("permessage-deflate")),
    ] {
        let echo = Echo::start(&["--compression", mode]);
        let ran = run(&[
            "connect",
            "--json",
            "--compress",
            &echo.url,
            "--close",
            "1000",
        ]);
        assert_eq!(ran.objects()[0]["compression"].as_str(), answer, "{ran:?}");
        let ran = run(&["connect", "--json", &echo.url, "--close", "1000"]);
        assert!(ran.objects()[0]["compression"].is_null(), "{ran:?}");
        let opening = connect(&echo.url).compression(Compression::dedicated());
        let mut socket = opening.await.unwrap();
        let text = "echo ".repeat(100_000);
        socket.send(text.as_str()).await.unwrap();
        assert!(socket.next().await.unwrap().as_text() == Some(&text));
        signal(&echo.child, "TERM");
        assert_eq!(socket.closed().await.status().as_u16(), 1012);
        assert_eq!(finish(echo.child).code, Some(0));
    }
}

#[tokio::test]
async fn it_speaks_tls() {
    let dir = tempfile::tempdir().unwrap();
    let file = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let (certificate, key) = (file("cert.pem"), file("key.pem"));
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(&certificate, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let echo = Echo::start(&["--tls-cert", &certificate, "--tls-key", &key]);
    let url = echo.url.replace("127.0.0.1", "localhost");
    assert!(url.starts_with("wss://"));
    let mut client = connect(url)
        .trust(Trust::File(certificate.into()))
        .await
        .unwrap();
    client.send("hello").await.unwrap();
    assert_eq!(client.next().await.unwrap().as_text(), Some("hello"));
    drop(client);
    signal(&echo.child, "INT");
    assert_eq!(finish(echo.child).code, Some(0));
}

#[test]
fn what_cannot_begin_is_2_in_one_sentence() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for (arguments, what) in [
        (
            &["--listen", &*address][..],
            &*format!("cannot listen on {address}: "),
        ),
        (&["--listen", "127.0.0.1"], "cannot listen on 127.0.0.1: "),
        (&["--listen", "127.0.0.1:0", "--threads", "0"], "--threads"),
        (&["--tls-cert", "cert.pem"], "--tls-key"),
        (
            &[
                "--listen",
                "127.0.0.1:0",
                "--tls-cert",
                "/no/cert",
                "--tls-key",
                "/no/key",
            ],
            "/no/cert",
        ),
    ] {
        let ran = run(&[&["echo"], arguments].concat());
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(
            ran.stderr.starts_with("error: ") && ran.stderr.contains(what),
            "{ran:?}"
        );
        assert_eq!(ran.stdout, "");
    }
    let ran = run(&["echo", "--listen", &address]);
    assert!(
        ran.stderr.contains("--listen HOST:PORT") && ran.stderr.lines().count() == 1,
        "{ran:?}"
    );
}
