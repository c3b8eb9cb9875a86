//! What the gateway itself refuses says why where operators look, and what others pass on
//! is passed on.

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::support::{BOUND, Backend, Gate, ask, read_head};

const POLICY: &str = r#"
    [[route]]
    name = "chat"
    path = "/chat"
    [route.policy.jwt]
    secret = "0123456789abcdef0123456789abcdef"
    [[route]]
    name = "rest"
"#;

/// A request for a WebSocket, with another first line, or further lines.
fn request(line: &str, more: &str) -> String {
    format!(
        "{line}\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n{more}\r\n"
    )
}

/// The answer's status, and what the record has to say.
async fn refused(settings: &str, request: &str) -> (String, Value) {
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, settings);
    let answer = ask(gate.address, request).await;
    (answer[9..12].to_owned(), gate.record().await)
}

#[tokio::test]
async fn what_the_gateway_refuses_names_its_rule_in_the_record() {
    let get = "GET / HTTP/1.1";
    let long = format!("Cookie: a={}\r\n", "x".repeat(40_000));
    let many = "A: b\r\n".repeat(200);
    let target = format!("GET /{} HTTP/1.1", "x".repeat(9_000));
    let plain = |from: &str, to: &str| request(get, "").replace(from, to);
    for (status, rule, setting, request) in [
        (
            "400",
            "request_http_version",
            None,
            request("GET / HTTP/1.0", ""),
        ),
        (
            "400",
            "request_connection",
            None,
            plain("Connection: Upgrade", "Connection: close"),
        ),
        (
            "405",
            "request_method",
            None,
            request("POST / HTTP/1.1", ""),
        ),
        (
            "426",
            "request_version",
            None,
            plain("Version: 13", "Version: 8"),
        ),
        (
            "400",
            "request_key",
            None,
            plain("dGhlIHNhbXBsZSBub25jZQ==", "x"),
        ),
        (
            "400",
            "request_body",
            None,
            request(get, "Content-Length: 3\r\n"),
        ),
        (
            "400",
            "request_subprotocol",
            None,
            request(get, "Sec-WebSocket-Protocol: a b\r\n"),
        ),
        (
            "400",
            "request_extensions",
            None,
            request(get, "Sec-WebSocket-Extensions: a=b\r\n"),
        ),
        (
            "400",
            "request_origin",
            None,
            request(get, "Origin: http://a\r\nOrigin: http://b\r\n"),
        ),
        ("400", "request_host", None, request(get, "Host: b\r\n")),
        ("400", "request_line", None, request("GET  / HTTP/1.1", "")),
        (
            "400",
            "request_target",
            None,
            request("GET /# HTTP/1.1", ""),
        ),
        (
            "400",
            "request_header_name",
            None,
            request(get, "A : b\r\n"),
        ),
        (
            "400",
            "request_header_folded",
            None,
            request(get, "A: b\r\n c\r\n"),
        ),
        ("400", "request_line_end", None, request(get, "A: b\n")),
        (
            "400",
            "request_body_length",
            None,
            request(get, "Content-Length: 1, 1\r\n"),
        ),
        (
            "431",
            "request_too_long",
            Some("limits.head"),
            request(get, &long),
        ),
        (
            "431",
            "request_headers",
            Some("limits.headers"),
            request(get, &many),
        ),
        (
            "414",
            "request_target_too_long",
            Some("limits.target"),
            request(&target, ""),
        ),
        (
            "400",
            "request_header_repeated",
            None,
            request(get, "Authorization: Basic a\r\nAuthorization: Bearer b\r\n"),
        ),
        (
            "400",
            "request_header_lookalike",
            None,
            request(get, "Sec_WebSocket_Key: x\r\n"),
        ),
        (
            "400",
            "request_header_for_hop",
            None,
            request(get, "Connection: Cookie\r\n"),
        ),
    ] {
        let (answered, record) = refused("", &request).await;
        assert_eq!(
            (&*answered, &record["violation"]["rule"]),
            (status, &json!(rule))
        );
        assert_eq!(record["violation"]["side"], json!("client"));
        assert_eq!(record["cause"], json!("refused"));
        let said = record["detail"].as_str().unwrap();
        assert!(said.contains(&format!("HTTP {status}: ")), "{said}");
        assert_eq!(record["setting"]["name"], json!(setting), "{said}");
    }
    let (status, record) = refused("[route]\npath = \"/chat\"\n", &request(get, "")).await;
    assert_eq!(status, "404");
    assert!(
        record["detail"]
            .as_str()
            .unwrap()
            .starts_with("No route takes")
    );
}

#[tokio::test]
async fn a_path_that_a_server_may_take_for_a_guarded_one_is_refused() {
    let paths = ["/chat%0a", "/CHAT", "//x/chat", "/chat%ff", "/x/..%0a/chat"];
    let lines = paths.map(|path| (format!("GET {path} HTTP/1.1"), ""));
    let other = (
        "GET /other HTTP/1.1".to_owned(),
        "X-Original-URL: /chat?x\r\n",
    );
    for (line, more) in lines.into_iter().chain([other]) {
        let (status, record) = refused(POLICY, &request(&line, more)).await;
        assert_eq!(status, "400", "{line}");
        assert_eq!(record["violation"]["rule"], json!("request_path_ambiguous"));
        assert_eq!(record["route"], json!("none"));
    }
    let (status, record) = refused(POLICY, &request("GET /chat HTTP/1.1", "")).await;
    assert_eq!(
        (&*status, &record["cause"]),
        ("401", &json!("unauthorized"))
    );
    // One that has one reading goes as ever, and so does every one where rules are for all.
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, POLICY);
    assert!(opens(&gate, &request("GET /chatter HTTP/1.1", "")).await);
    let gate = Gate::before(backend.address, "[policy]\naccept = \"text\"\n");
    assert!(opens(&gate, &request("GET /CHAT%0a HTTP/1.1", "")).await);
}

async fn opens(gate: &Gate, request: &str) -> bool {
    let mut tcp = TcpStream::connect(gate.address).await.unwrap();
    tcp.write_all(request.as_bytes()).await.unwrap();
    let head = timeout(BOUND, read_head(&mut tcp)).await.unwrap();
    head.starts_with("HTTP/1.1 101 ")
}

#[tokio::test]
async fn what_nginx_and_haproxy_pass_on_is_passed_on() {
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, "");
    let get = "GET / HTTP/1.1";
    let cookies = format!(
        "Cookie: {}\r\n",
        format!("a={}; ", "x".repeat(6_000)).repeat(4)
    );
    for (line, more) in [
        (get, "Sec-WebSocket-Protocol: \r\n"),
        (get, "Sec-WebSocket-Extensions: \r\n"),
        (get, "Origin: \r\n"),
        (get, "Sec-WebSocket-Protocol: ogmios.v1:compact\r\n"),
        (get, "Sec-WebSocket-Protocol: a/b, a/b\r\n"),
        (get, &cookies),
        ("GET ws://a/x HTTP/1.1", ""),
        ("GET wss://a/x HTTP/1.1", ""),
        ("GET http://a HTTP/1.1", ""),
    ] {
        assert!(opens(&gate, &request(line, more)).await, "{line} {more}");
    }
}

#[tokio::test]
async fn nothing_behind_a_body_says_where_a_request_came_from() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (tell, asked) = tokio::sync::oneshot::channel();
    tokio::spawn(async move {
        let (mut tcp, _) = listener.accept().await.unwrap();
        let mut seen = Vec::new();
        while !seen.ends_with(b"0\r\n\r\n") && !seen.ends_with(b"6\r\n\r\n") {
            seen.push(tcp.read_u8().await.unwrap());
        }
        tcp.write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
            .await
            .unwrap();
        let _ = tell.send(String::from_utf8(seen).unwrap());
    });
    let gate = Gate::before(address, "");
    let names = "X-Forwarded-For, X_Forwarded_For, Authorization, Host, Cookie, X-Other";
    let lines: String = names
        .split(", ")
        .map(|name| format!("{name}: 6.6.6.6\r\n"))
        .collect();
    let request = format!(
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTrailer: {names}\r\n\r\n\
         2\r\nok\r\n0\r\n{lines}\r\n"
    );
    ask(gate.address, &request).await;
    let asked = timeout(BOUND, asked).await.unwrap().unwrap();
    assert!(asked.ends_with("2\r\nok\r\n0\r\n\r\n"), "{asked}");
    assert!(!asked.contains("6.6.6.6"), "{asked}");
}
