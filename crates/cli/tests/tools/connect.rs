//! `farewell connect`: exit codes, what is printed, what is refused.

use std::net::TcpListener;

use serde_json::json;
use tokio::io::AsyncWriteExt;

use crate::support::{Obliging, Ran, by_hand, run};

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_class_of_ending_has_its_exit_code() {
    let server = Obliging::start().await;
    for (path, code, status) in [
        ("close/1000", 0, "1000 Normal Closure"),
        ("close/1001", 0, "1001 Going Away"),
        ("empty", 0, "1005 No Status Rcvd"),
        ("close/1002", 5, "1002 Protocol Error"),
        ("close/1003", 5, "1003 Unsupported Data"),
        ("close/1007", 5, "1007 "),
        ("close/1009", 5, "1009 "),
        ("close/1010", 5, "1010 "),
        ("close/1008", 6, "1008 Policy Violation"),
        ("close/1011", 7, "1011 "),
        ("close/1014", 7, "1014 Bad Gateway"),
        ("fail", 7, "1011 "),
        ("close/1012", 8, "1012 Service Restart"),
        ("close/1013", 8, "1013 Try Again Later"),
        ("close/3000", 9, "3000 Unauthorized"),
        ("close/4999", 9, "4999 Private Use"),
    ] {
        let ran = run(&["connect", &server.url(path)]);
        assert_eq!(ran.code, Some(code), "{path}: {ran:?}");
        assert!(ran.stderr.starts_with(status), "{path}: {ran:?}");
        assert!(
            ran.stderr.contains(", clean, by the peer"),
            "{path}: {ran:?}"
        );
        assert_eq!(ran.stdout, "", "{path}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_end_is_explained() {
    let server = Obliging::start().await;
    let ran = run(&[
        "connect",
        &server.url("close/1012?restarting;+retry-after=2.5"),
    ]);
    let lines: Vec<_> = ran.stderr.lines().collect();
    assert_eq!(
        lines[0],
        "1012 Service Restart, clean, by the peer: \"restarting; retry-after=2.5\""
    );
    assert!(
        lines[1].starts_with("The service restarts, or reloads"),
        "{ran:?}"
    );
    assert_eq!(lines[2..], ["Reconnect after 2.5 s."]);
    let ran = run(&["connect", &server.url("close/1012")]);
    assert!(
        ran.stderr
            .ends_with("\nReconnect after a random 1 to 5 s.\n"),
        "{ran:?}"
    );
    let ran = run(&["connect", &server.url("close/1000")]);
    assert!(
        ran.stderr.ends_with("\nDo not reconnect automatically.\n"),
        "{ran:?}"
    );
    let ran = run(&["connect", &server.url("close/1009")]);
    assert!(
        ran.stderr
            .ends_with("\nReconnect only after you have changed something.\n"),
        "{ran:?}"
    );
    let ran = run(&["connect", &server.url("close/1011")]);
    assert!(
        ran.stderr
            .contains("\nReconnect after a random time of up to 5 s"),
        "{ran:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_connection_that_breaks_off_is_4() {
    let ran = run(&["connect", &by_hand(|tcp| async move { drop(tcp) }).await]);
    assert_eq!(ran.code, Some(4), "{ran:?}");
    let headline = ran.stderr.lines().next().unwrap();
    assert_eq!(
        headline,
        "1006 Abnormal Closure, not clean, by the peer (peer_lost, fin_peer)"
    );

    let masked = |mut tcp: tokio::net::TcpStream| async move {
        tcp.write_all(&[0x81, 0x81, 1, 2, 3, 4, 5]).await.unwrap();
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    };
    let ran = run(&["connect", &by_hand(masked).await]);
    assert_eq!(ran.code, Some(4), "{ran:?}");
    let second = ran.stderr.lines().nth(1).unwrap();
    assert!(second.starts_with("The server broke a rule: "), "{ran:?}");
    assert!(
        second.contains("at byte 0, RFC 6455 section 5.1"),
        "{ran:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_never_opened_is_3_and_says_what_to_do() {
    let server = Obliging::start().await;
    let free = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let refused = format!("ws://{free}/");
    let tls = server.url("").replace("ws:", "wss:");
    for (url, what, remedy) in [
        (
            refused.as_str(),
            "cannot reach 127.0.0.1:",
            "nobody listens there",
        ),
        (
            "ws://no-such-host.invalid/",
            "cannot reach no-such-host.invalid:80",
            "check the host's name",
        ),
        (
            &tls,
            "TLS with 127.0.0.1:",
            "does not seem to speak TLS: try ws://",
        ),
        (
            &server.url("forbidden"),
            "refused the handshake with HTTP 403",
            "check the credentials",
        ),
        (
            &server.url("busy"),
            "refused the handshake with HTTP 503",
            "try again after 7",
        ),
    ] {
        let ran = run(&["connect", "--insecure", url]);
        assert_eq!(ran.code, Some(3), "{url}: {ran:?}");
        assert!(
            ran.stderr.starts_with("error: ") && ran.stderr.lines().count() == 1,
            "{ran:?}"
        );
        assert!(
            ran.stderr.contains(what) && ran.stderr.contains(remedy),
            "{url}: {ran:?}"
        );
    }
    let ran = run(&["connect", "--json", &server.url("busy")]);
    assert_eq!(ran.code, Some(3));
    let [close] = &ran.objects()[..] else {
        panic!("{ran:?}")
    };
    assert_eq!(close["type"], "close");
    assert_eq!(
        (&close["code"], &close["http_status"]),
        (&json!(1006), &json!(503))
    );
    assert_eq!(
        (&close["end"], &close["cause"]),
        (&json!("never_opened"), &json!("refused"))
    );
    assert_eq!(
        close["advice"],
        json!({ "reconnect": "yes", "after_ms": [7000, 7000] })
    );
    assert!(close["error"].as_str().unwrap().contains("HTTP 503"));
    let ran = run(&["connect", "--json", "--insecure", &tls]);
    assert_eq!(ran.objects()[0]["code"], 1015);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn json_is_one_object_a_line() {
    let server = Obliging::start().await;
    let url = server.url("say");
    let ran = run(&[
        "connect",
        &url,
        "--json",
        "--subprotocol",
        "v1",
        "--subprotocol",
        "v2.feed",
    ]);
    assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
    let objects = ran.objects();
    let peer = server.address.to_string();
    assert_eq!(
        objects[0],
        json!({ "type": "open", "url": url, "peer": peer, "subprotocol": "v2.feed", "compression": null })
    );
    assert_eq!(objects[1], json!({ "type": "message", "text": "plain" }));
    let odd = json!({ "type": "message", "text": "\x1b[2Jcle\u{202e}ared\nsecond line" });
    assert_eq!(objects[2], odd);
    assert!(
        !ran.stdout.contains(['\x1b', '\u{202e}']),
        "escaped, not raw"
    );
    assert_eq!(objects[3], json!({ "type": "message", "data": "AAH+/w==" }));
    let mut close = objects[4].clone();
    assert!(close["duration_ms"].take().is_u64());
    let said = json!({ "code": 1000, "reason": "" });
    let bytes = "plain".len() + "\x1b[2Jcle\u{202e}ared\nsecond line".len() + 4;
    assert_eq!(
        close,
        json!({
            "type": "close", "code": 1000, "name": "Normal Closure", "reason": "", "clean": true,
            "initiator": "peer", "cause": "completed", "sent": said, "received": said,
            "end": "fin_peer", "violation": null,
            "advice": { "reconnect": "no", "after_ms": null }, "duration_ms": null,
            "traffic": {
                "messages_in": 3, "bytes_in": bytes, "messages_out": 0, "bytes_out": 0, "lost": 0,
            },
            "http_status": null, "error": null,
        })
    );
    assert_eq!(objects.len(), 5);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn messages_are_shown_safely_one_a_line() {
    let server = Obliging::start().await;
    let ran = run(&["connect", &server.url("say")]);
    assert_eq!(
        ran.stdout,
        "plain\n[2Jcleared second line\n[binary, 4 bytes] 0001feff\n"
    );
    let ran = run(&["connect", &server.url("close/4000?\x1b[31mred")]);
    assert_eq!(ran.code, Some(2), "no such URL: {ran:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn headers_origin_and_subprotocols_travel() {
    let server = Obliging::start().await;
    let url = server.url("headers");
    let ran = run(&[
        "connect",
        &url,
        "-v",
        "-H",
        "Authorization: Bearer abc",
        "--origin",
        "https://example.org",
        "--subprotocol",
        "v2.feed",
    ]);
    assert_eq!(
        ran.stdout,
        "Some(\"Bearer abc\") Some(\"https://example.org\") Some(\"v2.feed\")\n"
    );
    let open = ran.stderr.lines().next().unwrap();
    assert_eq!(
        open,
        format!("open: {url} ({}), subprotocol v2.feed", server.address)
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn tls_is_trusted_as_asked() {
    let dir = tempfile::tempdir().unwrap();
    let (certificate, key) = (dir.path().join("cert.pem"), dir.path().join("key.pem"));
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(&certificate, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let server = farewell::Server::bind("127.0.0.1:0").await.unwrap();
    let server = Obliging::serve(server.tls(&certificate, &key).unwrap());
    let url = format!("wss://localhost:{}/close/1001", server.address.port());
    let ca = certificate.to_str().unwrap();
    assert_eq!(run(&["connect", &url, "--ca", ca]).code, Some(0));
    assert_eq!(run(&["connect", &url, "--insecure"]).code, Some(0));
    // Its own lines are told, and not those that rustls writes to `log`: what else is
    // built along may turn that on in the crate that writes ours.
    let mut traced = crate::support::command(&["connect", &url, "--ca", ca]);
    let traced = crate::support::finish(traced.env("FAREWELL_LOG", "trace").spawn().unwrap());
    assert!(!traced.stderr.contains("rustls"), "{traced:?}");
    let by_address = url.replace("localhost", "127.0.0.1");
    let ran = run(&["connect", &by_address, "--ca", ca]);
    assert_eq!(ran.code, Some(3));
    assert!(
        ran.stderr.contains("a name that stands in the certificate"),
        "{ran:?}"
    );
    let ran = run(&["connect", &url, "--ca", "/no/such/file"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("/no/such/file"), "{ran:?}");
}

fn assert_wrong(ran: &Ran, what: &str) {
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(
        ran.stderr.starts_with("error: ") && ran.stderr.contains(what),
        "{what}: {ran:?}"
    );
    assert_eq!(ran.stdout, "");
}

#[test]
fn wrong_use_is_2_and_names_the_remedy() {
    let url = "ws://127.0.0.1:1/";
    for (arguments, what) in [
        (&["connect"][..], "<URL>"),
        (
            &["connect", "example.org"],
            "write ws:// or wss:// before the host",
        ),
        (
            &["connect", "http://example.org"],
            "use ws://, or wss:// for TLS",
        ),
        (&["connect", "ws://u:p@example.org"], "Authorization header"),
        (&["connect", "ws://example.org/#a"], "leave out the '#'"),
        (
            &["connect", url, "--close", "1006"],
            "use 1000-1003, 1007-1014 or 3000-4999",
        ),
        (
            &["connect", url, "--close", "normal"],
            "give a number such as 1000",
        ),
        (&["connect", url, "-H", "no colon"], "'Name: value'"),
        (
            &["connect", url, "-H", "Sec-WebSocket-Key: mine"],
            "sec-websocket-key",
        ),
        (
            &["connect", url, "--subprotocol", "two words"],
            "subprotocol",
        ),
        (&["connect", url, "--ca", "x", "--insecure"], "--insecure"),
        (&["connect", url, "--unknown"], "--unknown"),
        (&["nonsense"], "nonsense"),
    ] {
        assert_wrong(&run(arguments), what);
    }
    let ran = crate::support::finish(
        crate::support::command(&["connect", url])
            .env("FAREWELL_LOG", "=x=")
            .spawn()
            .unwrap(),
    );
    assert_wrong(&ran, "FAREWELL_LOG");
}
