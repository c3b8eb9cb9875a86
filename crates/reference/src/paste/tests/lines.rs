//! Lines of logs that people paste.

use super::*;
use crate::facts::{Speaker, software_of};

#[track_caller]
fn assert_line(text: &str, code: Option<u16>, reason: Option<&str>, software: Option<&str>) {
    let line = line(text);
    assert_eq!(line.code, code, "{text}: {line:?}");
    assert_eq!(line.reason.as_deref(), reason, "{text}: {line:?}");
    assert_eq!(line.software, software, "{text}: {line:?}");
}

#[test]
fn both_codes_of_python_websockets_are_told_apart_by_who_spoke_first() {
    let python = Some("python-websockets");
    let keepalive = "internal error) keepalive ping timeout";
    let both = format!("received 1011 ({keepalive}; then sent 1011 ({keepalive}");
    assert_line(&both, Some(1011), Some("keepalive ping timeout"), python);
    assert_eq!(line(&both).by, Some(Speaker::Peer));
    assert_eq!(line(&both).situation, Some("keepalive-timeout"));
    let own = format!("sent 1011 ({keepalive}; no close frame received");
    assert_line(&own, Some(1011), Some("keepalive ping timeout"), python);
    assert_eq!(line(&own).by, Some(Speaker::Local));
    assert_line(
        "websockets.exceptions.ConnectionClosedError: no close frame received or sent",
        Some(1006),
        None,
        python,
    );
    assert_line(
        "received 1001 (going away); no close frame sent",
        Some(1001),
        None,
        python,
    );
    assert_line(
        "sent 1000 (OK); then received 1000 (OK)",
        Some(1000),
        None,
        python,
    );
    assert_line(
        "received 4004 (private use) Authentication failed.; then sent 4004 (private use) Authentication failed.",
        Some(4004),
        Some("Authentication failed."),
        python,
    );
    assert_line(
        "received 3000 (registered) token; then sent 3000 (registered) token",
        Some(3000),
        Some("token"),
        python,
    );
}

#[test]
fn lines_of_go_libraries_are_read() {
    assert_line(
        "websocket: close 1006 (abnormal closure): unexpected EOF",
        Some(1006),
        Some("unexpected EOF"),
        Some("gorilla"),
    );
    assert_line(
        "2026/11/02 read: websocket: close 1001 (going away)",
        Some(1001),
        None,
        Some("gorilla"),
    );
    assert_line(
        "websocket: close 4401: token expired",
        Some(4401),
        Some("token expired"),
        Some("gorilla"),
    );
    assert_line(
        "websocket: bad close code 1014",
        Some(1002),
        None,
        Some("gorilla"),
    );
    let coder = r#"failed to get reader: received close frame: status = StatusGoingAway and reason = "restarting""#;
    assert_line(coder, Some(1001), Some("restarting"), Some("coder"));
    assert_line(
        r#"received close frame: status = StatusCode(4001) and reason = """#,
        Some(4001),
        None,
        Some("coder"),
    );
}

#[test]
fn lines_of_other_libraries_are_read() {
    assert_line(
        r#"Close(Some(CloseFrame { code: Away, reason: "bye" }))"#,
        Some(1001),
        Some("bye"),
        Some("tungstenite"),
    );
    assert_line(
        r#"Message(Close(Some(CloseFrame { code: Library(4003), reason: "" })))"#,
        Some(4003),
        None,
        Some("tungstenite"),
    );
    assert_line(
        "WebSocket protocol error: Connection reset without closing handshake",
        Some(1006),
        None,
        Some("tungstenite"),
    );
    assert_line(
        "WSMessage(type=<WSMsgType.CLOSE: 8>, data=1001, extra='restarting')",
        Some(1001),
        Some("restarting"),
        Some("aiohttp"),
    );
    assert_line(
        "Error: WebSocket closed with status code: 1006 ().",
        Some(1006),
        None,
        Some("signalr"),
    );
    assert_line(
        "Error: WebSocket closed with status code: 1011 (boom).",
        Some(1011),
        Some("boom"),
        Some("signalr"),
    );
    assert_line(
        "java.net.SocketTimeoutException: sent ping but didn't receive pong within 30000ms (after 3 successful ping/pongs)",
        None,
        None,
        Some("okhttp"),
    );
    assert_line(
        "Error: Unexpected server response: 403",
        Some(1006),
        None,
        Some("ws"),
    );
    assert_line(
        "CloseStatus[code=1009, reason=The message was [9,000] bytes long but the MessageHandler has a limit of [8,192] bytes]",
        Some(1009),
        Some("The message was [9"),
        Some("tomcat"),
    );
    assert_line(
        "Socket Closed: CloseReason[1001,Idle Timeout]",
        Some(1001),
        Some("Idle Timeout"),
        None,
    );
    assert_line("c={1000=NORMAL,null}", Some(1000), None, None);
    assert_line(
        "starlette.websockets.WebSocketDisconnect: (1001, 'bye')",
        Some(1001),
        Some("bye"),
        None,
    );
    assert_line(
        "WebSocketDisconnect(code=1006, reason='')",
        Some(1006),
        None,
        None,
    );
}

#[test]
fn an_empty_reason_in_words_is_none() {
    let text = "Error: WebSocket closed with status code: 1006 (no reason given).";
    assert_line(text, Some(1006), None, Some("signalr"));
}

#[test]
fn lines_of_browsers_are_read() {
    assert_line(
        "WebSocket connection to 'wss://x/' failed: ",
        Some(1006),
        None,
        Some("chromium"),
    );
    let failed = "WebSocket connection to 'wss://x/' failed: Error during WebSocket handshake: Unexpected response code: 200";
    assert_line(failed, Some(1006), None, Some("chromium"));
    assert_eq!(line(failed).situation, Some("not-upgraded"));
    assert_line(
        "Firefox can’t establish a connection to the server at wss://x/.",
        Some(1006),
        None,
        Some("firefox"),
    );
    assert_line(
        "CloseEvent {isTrusted: true, wasClean: false, code: 1006, reason: '', type: 'close'}",
        Some(1006),
        None,
        None,
    );
    assert_line(
        r#"{"type":"close","code":4004,"reason":"Authentication failed","wasClean":true}"#,
        Some(4004),
        Some("Authentication failed"),
        None,
    );
    assert_line(
        r#"Disconnected (code: 1011, reason: "boom")"#,
        Some(1011),
        Some("boom"),
        None,
    );
    assert_line("ws closed: 1005", Some(1005), None, None);
    assert_line("code 1006", Some(1006), None, None);
    assert_line("1006 Abnormal Closure", Some(1006), None, None);
    assert_line(
        "the socket ended with CLOSE_ABNORMAL",
        Some(1006),
        None,
        None,
    );
}

#[test]
fn a_code_alone_is_told_from_other_numbers() {
    for text in [
        "It closed with 1006.",
        "ws: 1006: gone",
        "1006!",
        "error 1006",
    ] {
        assert_line(text, Some(1006), None, None);
    }
    for text in [
        "listening on ws://0.0.0.0:3000",
        "the socket took 1006.5 ms",
        "ws 10:30:1006",
    ] {
        assert!(matches!(find(text), Found::Unknown { .. }), "{text}");
    }
}

#[test]
fn what_the_system_says_belongs_to_no_software() {
    let rust = "Connection reset by peer (os error 104)";
    assert_line(rust, Some(1006), None, None);
    assert_eq!(line(rust).situation, Some("peer-cut-tcp"));
    let go = "write tcp 10.0.0.5:8080->203.0.113.7:51644: write: broken pipe";
    assert_line(go, Some(1006), None, None);
}

#[test]
fn lines_of_proxies_are_read() {
    let nginx = r#"2026/11/02 10:16:51 [error] 325#325: *3 upstream timed out (110: Connection timed out) while proxying upgraded connection, client: 203.0.113.7, server: example.com, request: "GET /live HTTP/1.1", upstream: "http://127.0.0.1:3000/live", host: "example.com""#;
    assert_line(nginx, Some(1006), None, Some("nginx"));
    assert_eq!(line(nginx).situation, Some("proxy-idle-timeout"));
    let haproxy = r#"haproxy[14385]: 203.0.113.7:51644 [02/Nov/2026:10:15:41.123] www~ be_ws/app1 0/0/1/2/70004 101 5310 - - sD-- 12/12/3/1/0 0/0 "GET /live HTTP/1.1""#;
    assert_line(haproxy, Some(1006), None, Some("haproxy"));
    assert_eq!(line(haproxy).string, Some("haproxy-server-timeout"));
    let tcp = "haproxy[14387]: 10.0.1.2:33313 [06/Feb/2026:12:12:51.443] fnt bck/srv1 0/0/5007 212 cD 0/0/0/0/3 0/0";
    assert_eq!(line(tcp).string, Some("haproxy-client-timeout"));
    let envoy = r#"[2026-11-02T10:16:51.123Z] "GET /live HTTP/1.1" 101 UC upstream_reset_after_response_started{connection_termination} - "-" 120 310 70004 -"#;
    assert_line(envoy, Some(1006), None, Some("envoy"));
    assert_eq!(line(envoy).situation, Some("server-died"));
}

#[test]
fn lines_of_the_gateway_itself_are_read() {
    let text = "2026-11-30T10:16:51Z  INFO farewell: The gateway drained. id=01JD route=chat code=1012 clean=true initiator=gateway cause=restarting";
    assert_line(text, Some(1012), None, Some("farewell"));
    assert_eq!(line(text).situation, Some("farewell-draining"));
    assert_eq!(line(text).by, Some(Speaker::Local));
    let json =
        r#"{"level":"INFO","fields":{"code":1011,"initiator":"upstream","cause":"upstream_lost"}}"#;
    assert_line(json, Some(1011), None, Some("farewell"));
    assert_eq!(line(json).situation, Some("server-lost-behind-farewell"));
}

#[test]
fn every_string_is_found_in_its_example() {
    for string in strings() {
        let line = line(&string.example);
        assert_eq!(line.string, Some(string.id.as_str()), "{}", string.example);
        if let Some(code) = string.code {
            assert_eq!(line.code, Some(code), "{}", string.example);
        }
    }
}

#[test]
fn the_case_of_a_long_string_does_not_matter() {
    let text = "error: websocket was closed before the CONNECTION was established";
    assert_eq!(line(text).string, Some("ws-closed-while-connecting"));
}

#[test]
fn the_sentences_of_the_gateway_are_those_that_it_writes() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    for string in strings()
        .iter()
        .filter(|string| string.software.as_deref() == Some("farewell"))
    {
        let path = string.evidence[0].source.strip_prefix("farewell:").unwrap();
        let source = std::fs::read_to_string(format!("{root}/{path}")).unwrap();
        for literal in string.pattern.split('*').map(str::trim) {
            assert!(source.contains(literal), "{literal} is not in {path}");
        }
    }
}

#[test]
fn every_software_of_the_grammar_is_in_the_data() {
    for id in [
        "python-websockets",
        "gorilla",
        "coder",
        "tungstenite",
        "aiohttp",
        "signalr",
        "farewell",
    ] {
        assert!(software_of(id).is_some(), "{id}");
    }
}
