//! The opening handshake from outside: every mistake that a client or a server
//! can make. What holds for any bytes is in `properties`.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "helpers of tests are tests"
)]

use farewell_close::{Rule, Side};
use farewell_proto::handshake::{
    AcceptanceError, ClientHandshake, HeadLimits, Mistake, Rejection, ResponseMistake,
    Subprotocols, Token, UpgradeRequest, VerifyError, WebSocketUrl, parse_request, parse_response,
};
use http::{HeaderMap, HeaderValue, header};

mod properties;

const REQUEST: &str = "GET /chat?room=1 HTTP/1.1\r\n\
    Host: server.example.com\r\n\
    Upgrade: websocket\r\n\
    Connection: keep-alive, Upgrade\r\n\
    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
    Origin: http://example.com\r\n\
    Sec-WebSocket-Protocol: chat, superchat\r\n\
    Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits, foo\r\n\
    Sec-WebSocket-Version: 13\r\n\r\n";

const RESPONSE: &str = "HTTP/1.1 101 Switching Protocols\r\n\
    Upgrade: websocket\r\n\
    Connection: Upgrade\r\n\
    Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\
    Sec-WebSocket-Protocol: chat\r\n\
    Sec-WebSocket-Extensions: foo\r\n\r\n";

fn limits() -> HeadLimits {
    HeadLimits::default()
}

fn upgrade(request: &str) -> Result<UpgradeRequest, Rejection> {
    let (head, length) = parse_request(request.as_bytes(), &limits())?.expect("a whole head");
    assert_eq!(length, request.len());
    Ok(head.into_upgrade()?)
}

fn client() -> ClientHandshake {
    let url: WebSocketUrl = "ws://server.example.com/chat?room=1".parse().unwrap();
    ClientHandshake::to(&url, *b"the sample nonce")
        .subprotocols(Subprotocols::new(["chat", "superchat"]).unwrap())
        .extensions(
            "permessage-deflate; client_max_window_bits, foo"
                .parse()
                .unwrap(),
        )
}

#[test]
fn a_request_in_good_form() {
    let request = upgrade(REQUEST).unwrap();
    assert_eq!(request.host().to_string(), "server.example.com");
    assert_eq!(
        (request.path(), request.resource_name().query()),
        ("/chat", Some("room=1"))
    );
    assert_eq!(request.key().as_str(), "dGhlIHNhbXBsZSBub25jZQ==");
    assert_eq!(request.subprotocols().to_string(), "chat, superchat");
    assert_eq!(
        request.extensions().as_slice()[0].name(),
        &"permessage-deflate"
    );
    assert_eq!(request.origin(), Some("http://example.com"));
}

#[test]
fn one_answer_per_mistake() {
    const KEY: &str = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    const VERSION: &str = "Sec-WebSocket-Version: 13\r\n";
    let repeated_key = KEY.repeat(2);
    let repeated_version = VERSION.repeat(2);
    use Mistake::*;
    for (from, to, mistake, status) in [
        ("GET", "POST", Method, 405),
        ("GET", "HEAD", Method, 405),
        ("GET", "get", Method, 405),
        ("HTTP/1.1", "HTTP/1.0", HttpTooOld, 400),
        ("HTTP/1.1", "HTTP/2.0", HttpVersion, 505),
        ("/chat?room=1", "chat", Target, 400),
        ("Host: server.example.com\r\n", "", HostMissing, 400),
        ("server.example.com", "", HostMissing, 400),
        ("Origin: ", "Host: ", HostRepeated, 400),
        ("server.example.com", "a, b", HostInvalid, 400),
        ("Upgrade: websocket\r\n", "", UpgradeMissing, 426),
        ("websocket", "websockets", UpgradeMissing, 426),
        ("keep-alive, Upgrade", "keep-alive", ConnectionMissing, 400),
        (VERSION, "", VersionMissing, 426),
        ("Version: 13", "Version: 8", VersionUnsupported, 426),
        ("Version: 13", "Version: 13, 8", VersionUnsupported, 426),
        ("Version: 13", "Version: 013", VersionUnsupported, 426),
        (VERSION, &repeated_version, VersionRepeated, 400),
        (KEY, "", KeyMissing, 400),
        (KEY, &repeated_key, KeyRepeated, 400),
        (
            "dGhlIHNhbXBsZSBub25jZQ==",
            "dGhlIHNhbXBsZQ==",
            KeyInvalid,
            400,
        ),
        ("dGhlIHNhbXBsZSBub25jZQ==", "\u{e9}", KeyInvalid, 400),
        (
            VERSION,
            "Sec-WebSocket-Version: 13\r\nContent-Length: 5\r\n",
            Body,
            400,
        ),
        (
            VERSION,
            "Sec-WebSocket-Version: 13\r\nTransfer-Encoding: chunked\r\n",
            Body,
            400,
        ),
        (
            "chat, superchat",
            "chat, super chat",
            SubprotocolInvalid,
            400,
        ),
        ("bits, foo", "bits=, foo", ExtensionsInvalid, 400),
        (
            "http://example.com",
            "http://a http://b",
            OriginInvalid,
            400,
        ),
        (
            "http://example.com",
            "http://a, http://b",
            OriginInvalid,
            400,
        ),
        ("http://example.com", "\u{e9}", OriginInvalid, 400),
        (
            VERSION,
            "Sec-WebSocket-Version: 13\r\nOrigin: http://b\r\n",
            OriginInvalid,
            400,
        ),
    ] {
        assert!(REQUEST.contains(from), "{from}");
        let rejection = upgrade(&REQUEST.replacen(from, to, 1)).unwrap_err();
        assert_eq!(rejection.mistake(), mistake, "{from} → {to}");
        assert_eq!(rejection.status(), status, "{from} → {to}");
        assert_eq!(rejection.fault(), Side::Client);
        assert!(mistake.rule().is_some(), "{from} → {to}");
        let text = String::from_utf8(rejection.to_bytes()).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with(&format!("HTTP/1.1 {status} ")));
        assert!(head.contains("\r\nConnection: close"));
        assert!(head.contains(&format!("\r\nContent-Length: {}", body.len())));
        assert!(body.ends_with(".\n") && body.is_ascii(), "{body}");
    }
    let asterisk = REQUEST.replace("GET /chat?room=1", "OPTIONS *");
    assert_eq!(upgrade(&asterisk).unwrap_err().mistake(), Method);
}

#[test]
fn what_is_allowed_besides() {
    for (from, to) in [
        ("Upgrade: websocket", "UPGRADE: h2c, WebSocket"),
        (
            "Connection: keep-alive, Upgrade",
            "connection: keep-alive\r\nConnection: uPGRADE",
        ),
        ("GET ", "GET http://server.example.com"),
        ("Origin: http://example.com\r\n", ""),
        ("Origin: http://example.com", "Content-Length: 0"),
        ("chat, superchat", "chat,,superchat,"),
        ("chat, superchat", ""),
        ("chat, superchat", "chat, chat"),
        ("chat, superchat", "ogmios.v1:compact, a/b"),
        ("http://example.com", ""),
        ("bits, foo", ""),
        ("GET ", "GET ws://server.example.com"),
        ("GET", "\r\nGET"),
    ] {
        assert!(upgrade(&REQUEST.replacen(from, to, 1)).is_ok(), "{to}");
    }
}

#[test]
fn a_refused_request_is_kept_for_the_record() {
    let request = REQUEST.replace("13", "8");
    let (head, _) = parse_request(request.as_bytes(), &limits())
        .unwrap()
        .unwrap();
    let refused = head.into_upgrade().unwrap_err();
    assert_eq!(refused.head().path(), "/chat");
    assert_eq!(refused.rejection().status(), 426);
    assert!(refused.to_string().starts_with("426 Upgrade Required: "));
}

#[test]
fn the_servers_answer() {
    let request = upgrade(REQUEST).unwrap();
    let bare = String::from_utf8(request.accept().to_bytes()).unwrap();
    assert_eq!(
        bare,
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"
    );
    let acceptance = request.accept().subprotocol("chat").unwrap();
    let acceptance = acceptance.extensions("foo".parse().unwrap()).unwrap();
    assert_eq!(acceptance.to_bytes(), RESPONSE.as_bytes());
    assert_eq!(acceptance.chosen_subprotocol().unwrap(), &"chat");
    let preferred = request.accept().subprotocol_of(&["superchat", "chat"]);
    assert_eq!(preferred.chosen_subprotocol().unwrap(), &"chat");
    assert_eq!(
        request
            .accept()
            .subprotocol_of(&["mqtt"])
            .chosen_subprotocol(),
        None
    );
}

#[test]
fn what_was_not_offered_cannot_be_chosen() {
    let request = upgrade(REQUEST).unwrap();
    let error = request.accept().subprotocol("mqtt").unwrap_err();
    assert_eq!(
        error,
        AcceptanceError::SubprotocolNotOffered("mqtt".to_owned())
    );
    let error = request
        .accept()
        .extensions("bar".parse().unwrap())
        .unwrap_err();
    assert_eq!(
        error,
        AcceptanceError::ExtensionNotOffered(Token::from_static("bar"))
    );
    let error = request
        .accept()
        .extensions("foo, foo".parse().unwrap())
        .unwrap_err();
    assert_eq!(
        error,
        AcceptanceError::ExtensionRepeated(Token::from_static("foo"))
    );
    let accept =
        HeaderMap::from_iter([(header::SEC_WEBSOCKET_ACCEPT, HeaderValue::from_static("x"))]);
    assert!(matches!(
        request.accept().headers(accept),
        Err(AcceptanceError::Header(_))
    ));
}

#[test]
fn the_clients_request() {
    let handshake = client()
        .origin(HeaderValue::from_static("https://a.example"))
        .header(header::AUTHORIZATION, HeaderValue::from_static("Bearer x"))
        .unwrap();
    let text = String::from_utf8(handshake.to_bytes()).unwrap();
    assert_eq!(
        text,
        "GET /chat?room=1 HTTP/1.1\r\n\
         Host: server.example.com\r\n\
         Upgrade: websocket\r\n\
         Connection: Upgrade\r\n\
         Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
         Sec-WebSocket-Version: 13\r\n\
         Origin: https://a.example\r\n\
         Sec-WebSocket-Protocol: chat, superchat\r\n\
         Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits, foo\r\n\
         authorization: Bearer x\r\n\r\n"
    );
    assert!(upgrade(&text).is_ok());
    for name in [
        header::HOST,
        header::ORIGIN,
        header::UPGRADE,
        header::SEC_WEBSOCKET_KEY,
    ] {
        let error = client()
            .header(name.clone(), HeaderValue::from_static("x"))
            .unwrap_err();
        assert_eq!(error.0, name);
    }
}

fn verify(response: &str) -> Result<(Option<String>, String), VerifyError> {
    let (head, length) = parse_response(response.as_bytes(), &limits())?.expect("a whole head");
    assert_eq!(length, response.len());
    let agreement = client().verify(head)?;
    let subprotocol = agreement.subprotocol.map(|name| name.to_string());
    Ok((subprotocol, agreement.extensions.to_string()))
}

#[test]
fn answers_that_fit() {
    let agreed = (Some("chat".to_owned()), "foo".to_owned());
    assert_eq!(verify(RESPONSE), Ok(agreed.clone()));
    for (from, to) in [
        ("Upgrade: websocket", "upgrade: WebSocket"),
        (
            "Connection: Upgrade",
            "Connection: keep-alive\r\nConnection: upgrade",
        ),
        (
            "HTTP/1.1 101 Switching Protocols",
            "HTTP/1.1 101 \r\nContent-Length: 0",
        ),
        ("HTTP", "HTTP/1.1 103 Early Hints\r\n\r\nHTTP"),
    ] {
        assert_eq!(
            verify(&RESPONSE.replacen(from, to, 1)),
            Ok(agreed.clone()),
            "{to}"
        );
    }
    let bare = RESPONSE.replace(
        "Sec-WebSocket-Protocol: chat\r\nSec-WebSocket-Extensions: foo\r\n",
        "",
    );
    assert_eq!(verify(&bare), Ok((None, String::new())));
}

#[test]
fn one_violation_per_mistake() {
    use ResponseMistake::*;
    const ACCEPT: &str = "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n";
    let repeated = ACCEPT.repeat(2);
    for (from, to, mistake, rule) in [
        ("HTTP/1.1", "HTTP/1.0", HttpTooOld, Rule::HandshakeResponse),
        (
            "Upgrade: websocket\r\n",
            "",
            Upgrade,
            Rule::HandshakeResponse,
        ),
        (
            "websocket",
            "h2c, websocket",
            Upgrade,
            Rule::HandshakeResponse,
        ),
        (
            "Connection: Upgrade",
            "Connection: close",
            Connection,
            Rule::HandshakeResponse,
        ),
        (ACCEPT, "", AcceptMissing, Rule::HandshakeAccept),
        (ACCEPT, &repeated, AcceptRepeated, Rule::HandshakeAccept),
        ("s3pP", "S3pP", AcceptWrong, Rule::HandshakeAccept),
        ("xOo=", "xOo=, x", AcceptWrong, Rule::HandshakeAccept),
        (
            ": chat",
            ": mqtt",
            SubprotocolNotOffered,
            Rule::HandshakeSubprotocol,
        ),
        (
            ": chat",
            ": Chat",
            SubprotocolNotOffered,
            Rule::HandshakeSubprotocol,
        ),
        (
            ": chat",
            ":",
            SubprotocolNotOffered,
            Rule::HandshakeSubprotocol,
        ),
        (
            ": chat",
            ": chat, superchat",
            SubprotocolNotOffered,
            Rule::HandshakeSubprotocol,
        ),
        (
            ACCEPT,
            &format!("{ACCEPT}Sec-WebSocket-Protocol: chat\r\n"),
            SubprotocolRepeated,
            Rule::HandshakeSubprotocol,
        ),
        (
            ": foo",
            ": bar",
            ExtensionNotOffered,
            Rule::HandshakeExtension,
        ),
        (
            ": foo",
            ": foo, foo",
            ExtensionRepeated,
            Rule::HandshakeExtension,
        ),
        (
            ": foo",
            ": foo=1",
            ExtensionsInvalid,
            Rule::HandshakeExtension,
        ),
        (": foo", ":", ExtensionsInvalid, Rule::HandshakeExtension),
    ] {
        assert!(RESPONSE.contains(from), "{from}");
        match verify(&RESPONSE.replacen(from, to, 1)) {
            Err(VerifyError::Violation(error)) => {
                assert_eq!(error.mistake, mistake, "{from} → {to}");
                assert_eq!(
                    (error.violation.rule, error.violation.side),
                    (rule, Side::Upstream)
                );
            }
            other => panic!("{from} → {to}: {other:?}"),
        }
    }
}

#[test]
fn another_status_is_a_refusal() {
    let response = "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic\r\n\r\n";
    let Err(VerifyError::Refused(head)) = verify(response) else {
        panic!("not refused")
    };
    assert_eq!(head.status(), 401);
    assert_eq!(head.headers()[header::WWW_AUTHENTICATE], "Basic");
}
