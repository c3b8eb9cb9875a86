//! Lines as people pasted them, with what stood around them, and names as people type
//! them.

use super::*;

#[derive(serde::Deserialize)]
struct Pasted {
    /// Where it was pasted.
    thread: String,
    line: String,
    code: Option<u16>,
    software: Option<String>,
    situation: Option<String>,
}

#[test]
fn a_line_of_a_thread_is_read() {
    let pasted: Vec<Pasted> = serde_json::from_str(include_str!("pasted.json")).unwrap();
    for row in pasted {
        let line = line(&row.line);
        let read = (line.code, line.software, line.situation);
        let known = (row.code, row.software.as_deref(), row.situation.as_deref());
        assert_eq!(read, known, "{}: {}", row.thread, row.line);
    }
}

#[test]
fn a_name_is_found_however_it_is_asked_for() {
    let asked: &[(u16, &[&str])] = &[
        (
            1000,
            &[
                "normal closure",
                "normalClosure",
                "NORMAL",
                "WebSocketCloseStatus.NormalClosure",
                "CLOSE_NORMAL",
                "ws.CLOSE_NORMAL",
                "WebSocketCloseCode.NormalClosure",
            ],
        ),
        (
            1001,
            &[
                "going away",
                "GoingAway",
                "goingAway",
                "CLOSE_GOING_AWAY",
                "WebSocketCloseStatus.EndpointUnavailable",
                "CloseReason.CloseCodes.GOING_AWAY",
                "websocket going away",
                "1001 (going away)",
                "going-away",
            ],
        ),
        (
            1002,
            &[
                "protocol error",
                "protocolError",
                "PROTOCOL_ERROR",
                "ProtocolError",
                "WebSocketCloseStatus.ProtocolError",
            ],
        ),
        (
            1003,
            &[
                "unsupported data",
                "unsupportedData",
                "CLOSE_UNSUPPORTED",
                "UnsupportedData",
                "InvalidMessageType",
                "CANNOT_ACCEPT",
            ],
        ),
        (
            1005,
            &[
                "no status rcvd",
                "NO STATUS RCVD",
                "no status received",
                "no status code",
                "STATUS_STATUS_NOT_AVAILABLE",
                "noStatusReceived",
                "CLOSE_NO_STATUS",
                "NO_STATUS_RECEIVED",
                "URLSessionWebSocketTask.CloseCode.noStatusReceived",
                "CloseCode.noStatusReceived",
            ],
        ),
        (
            1006,
            &[
                "ws 1006",
                "code 1006",
                "error 1006",
                "close code: 1006",
                "1006.",
                "#1006",
                "WebSocket 1006",
                "websocket error 1006",
                "0x3EE",
                "0x03EE",
                "03EE",
                "03 ee",
                "1006:",
                "(1006)",
                "[1006]",
                "close code 1006",
                "closecode 1006",
                "status 1006",
                "websocket close code 1006",
                "WebSocket-1006",
                "ws1006",
                "1006 error",
                "1006 abnormal closure",
                "abnormal closure",
                "Abnormal Close",
                "abnormal",
                "closed abnormally",
                "CLOSED_ABNORMALLY",
                "CLOSE_ABNORMAL",
                "ABNORMAL_CLOSURE",
                "WS_CLOSE_ABNORMAL",
                "websocket.CloseAbnormalClosure",
                "StatusAbnormalClosure",
                "CloseCode::Abnormal",
                "CloseFrame.ABNORMAL_CLOSE",
                "CloseStatus.NO_CLOSE_FRAME",
                "kWebSocketErrorAbnormalClosure",
                "LWS_CLOSE_STATUS_ABNORMAL_CLOSE",
                "WebSocketStatus.abnormalClosure",
                "abnormalClosure",
                "connection closed abnormally",
                "code=1006",
                "code = 1006",
                "1006 (abnormal closure)",
                r#"\x03\xee"#,
                r#"b'\x03\xee'"#,
                "03:ee",
                "CLOSE_ABNORMAL (1006)",
                "1006 CLOSE_ABNORMAL",
                "what is 1006",
                "what is websocket code 1006?",
                "websocket closed with code 1006",
                "1006 websocket",
                "error code 1006",
                "RFC 6455 1006",
                "CloseEvent.code 1006",
                "event.code 1006",
                "code: 1006",
            ],
        ),
        (
            1007,
            &[
                "invalid frame payload data",
                "invalidFramePayloadData",
                "INVALID_PAYLOAD",
                "Invalid payload",
                "InvalidPayloadData",
            ],
        ),
        (
            1008,
            &[
                "policy violation",
                "POLICY_VIOLATION",
                "PolicyViolation",
                "status.WS_1008_POLICY_VIOLATION",
                "VIOLATED_POLICY",
            ],
        ),
        (
            1009,
            &[
                "message too big",
                "MessageTooBig",
                "message too large",
                "CLOSE_TOO_LARGE",
                "TOO_BIG_TO_PROCESS",
                "MESSAGE_TOO_BIG",
                "messageTooBig",
                "WS_1009_MESSAGE_TOO_BIG",
            ],
        ),
        (
            1010,
            &[
                "mandatory extension",
                "mandatoryExtensionMissing",
                "CloseCode.mandatoryExtensionMissing",
                "missing extension",
                "MandatoryExtension",
            ],
        ),
        (
            1011,
            &[
                "internal error",
                "INTERNAL_ERROR",
                "internal server error",
                "WS_1011_INTERNAL_ERROR",
                "InternalServerError",
                "server error",
                "unexpected condition",
                "CLOSE_UNEXPECTED_CONDITION",
                "internalServerError",
            ],
        ),
        (
            1012,
            &[
                "service restart",
                "SERVICE_RESTART",
                "Service Restarted",
                "CloseServiceRestart",
                "status_service_restart",
                "1012 service restart",
            ],
        ),
        (
            1013,
            &["try again later", "TRY_AGAIN_LATER", "SERVICE_OVERLOAD"],
        ),
        (
            1014,
            &[
                "bad gateway",
                "bad gateway websocket",
                "websocket bad gateway",
                "BAD_GATEWAY",
                "WSCloseCode.BAD_GATEWAY",
                "StatusBadGateway",
            ],
        ),
        (
            1015,
            &[
                "tls handshake",
                "tlsHandshakeFailure",
                "TLS_HANDSHAKE_FAILURE",
                "tls handshake failed",
                "TLS_HANDSHAKE",
            ],
        ),
        (3003, &["forbidden", "websocket forbidden"]),
        (4004, &["4004", "close 4004", "error 4004", "code 4004"]),
    ];
    for &(code, texts) in asked {
        for text in texts {
            let found = match find(text) {
                Found::Code { code } => Some(code),
                Found::Frame(frame) => frame.code,
                Found::Name(name) => Some(name.code),
                Found::Line(line) => line.code,
                Found::Candidates { .. } | Found::Unknown { .. } => None,
            };
            assert_eq!(found, Some(code), "{text}");
        }
    }
}

#[test]
fn colours_and_the_ends_of_lines_do_not_hide_words() {
    for text in [
        "\u{1b}[31mWebSocket\u{1b}[0m closed: 1006",
        "\\u001b[31mWebSocket\\u001b[39m closed: 1006",
        r#"{"msg":"boom\nWebSocket closed with code 1006\nat x"}"#,
        "INFO\nWebSocket closed\nCode: 1006\nReason: none",
    ] {
        assert_eq!(line(text).code, Some(1006), "{text}");
    }
}

#[test]
fn a_word_for_the_end_of_a_connection_has_its_code_behind_it() {
    for (text, code) in [
        ("connection closed (1006)", 1006),
        ("uvicorn.error: connection closed: 1012", 1012),
        ("Gateway connection closed: 4014", 4014),
        ("Error: Gateway closed: 4004 Authentication failed", 4004),
    ] {
        assert_eq!(line(text).code, Some(code), "{text}");
    }
}

#[test]
fn words_that_others_write_too_count_near_a_websocket_only() {
    let software = |text| line(text).software;
    assert_eq!(software("transport error"), Some("socket-io"));
    assert_eq!(software("disconnected: transport error"), Some("socket-io"));
    for text in ["HTTP error: 404", "mail: transport error, try later"] {
        assert!(matches!(find(text), Found::Unknown { .. }), "{text}");
    }
}

#[test]
fn a_word_for_no_reason_is_none() {
    for word in ["none", "None", "null", "undefined"] {
        let text = format!("[WS] closed, code: 1006, reason: {word}");
        assert_eq!(line(&text).reason, None, "{text}");
    }
}

#[test]
fn a_name_behind_a_code_is_no_reason() {
    let text = "websocket error: code 1006 (abnormal closure)";
    assert_eq!(line(text).reason, None);
}
