//! The operators' address.

use farewell::CloseCode;

use super::support::{Backend, Gate, ask};
use serde_json::{Value, json};

#[tokio::test]
async fn only_loopbacks_names_are_answered() {
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, "");
    let status = async |host: &str| {
        let request = format!("GET /health HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        let answer = ask(&gate.admin, &request).await;
        answer.split(' ').nth(1).unwrap_or_default().to_owned()
    };
    for host in [
        "127.0.0.1",
        "127.0.0.1:8081",
        "localhost",
        "LocalHost:1",
        "[::1]",
        "[::1]:8081",
    ] {
        assert_eq!(status(host).await, "200", "{host}");
    }
    for host in [
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example:8081",
        "[:1]",
        "[::evil]",
        "[::2]:1",
        "",
    ] {
        assert_ne!(status(host).await, "200", "{host}");
    }
}

#[tokio::test]
async fn the_page_shows_no_character_that_could_do_harm() {
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, "");
    let mut socket = gate.connect().await;
    let reason = "<b>a\u{202e}b\u{1b}[2J\u{7}";
    socket
        .close((CloseCode::try_from(4001).unwrap(), reason))
        .await;
    socket.closed().await;
    gate.record().await;
    let page = ask(
        &gate.admin,
        "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    )
    .await;
    assert!(page.contains("ab[2J"), "{page}");
    for harm in ["<b>", "\u{202e}", "\u{1b}", "\u{7}"] {
        assert!(!page.contains(harm), "{harm:?}");
    }
}

#[tokio::test]
async fn kicks_and_drains_are_kept_with_who_gave_the_order() {
    let backend = Backend::echo().await;
    let mut gate = Gate::before(backend.address, "");
    let mut socket = gate.connect().await;
    let kick = r#"{"address":"127.0.0.1","code":4003,"reason":"off"}"#;
    gate.post("/kick", kick).await;
    socket.closed().await;
    gate.record().await;
    gate.post("/drain", "").await;
    // An order that is refused is none.
    gate.post("/kick", "{}").await;
    let token = std::mem::replace(&mut gate.token, "guess".to_owned());
    gate.post("/kick", r#"{"all":true}"#).await;
    gate.token = token;
    gate.kept("orders", 2).await;
    gate.signal("-TERM");
    let orders = gate.kept("orders", 3).await;
    let told = |order: &Value| {
        let by = order["by"].as_str().unwrap().to_owned();
        let by = by.split(':').next().unwrap().to_owned();
        let of = |name: &str| order[name].clone();
        (
            by,
            ["action", "target", "code", "reason", "connections"].map(of),
        )
    };
    let expected = |by: &str, told: Value| {
        let told: [Value; 5] = serde_json::from_value(told).unwrap();
        (by.to_owned(), told)
    };
    let shown: Vec<_> = orders.iter().map(told).collect();
    assert_eq!(
        shown,
        [
            expected("signal", json!(["drain", "all", null, null, 0])),
            expected("admin 127.0.0.1", json!(["drain", "all", null, null, 0])),
            expected(
                "admin 127.0.0.1",
                json!(["kick", "127.0.0.1", 4003, "off", 1])
            ),
        ]
    );
}
