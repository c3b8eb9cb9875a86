//! Header fields on their way through the gateway.

use farewell::handshake::{RequestHead, ResponseHead, is_reserved};
use http::StatusCode;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use super::way::Way;

/// Fields that speak of one connection only (RFC 9110 §7.6.1).
const HOP_BY_HOP: [HeaderName; 7] = [
    header::CONNECTION,
    HeaderName::from_static("proxy-connection"),
    HeaderName::from_static("keep-alive"),
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::UPGRADE,
];

/// Fields that are meant for the server or frame the message, whatever `Connection` says:
/// a client that names one of them would strip what was checked or agreed on.
const END_TO_END: [HeaderName; 10] = [
    header::AUTHORIZATION,
    header::CONTENT_ENCODING,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::COOKIE,
    header::HOST,
    header::ORIGIN,
    header::SET_COOKIE,
    header::TRANSFER_ENCODING,
    header::WWW_AUTHENTICATE,
];

/// A request's fields as the upstream shall see them: what belongs to one hop
/// or to the handshake itself is left out, the offer of extensions with it, and
/// the peer's own word on who it is gives way to ours. `Origin` is passed on
/// too, but as the handshake's.
pub(super) fn headers(head: &RequestHead, way: &Way) -> HeaderMap {
    let mut headers = end_to_end(head.headers());
    let handshake: Vec<HeaderName> = headers
        .keys()
        .filter(|name| is_reserved(name) || *name == header::ORIGIN)
        .cloned()
        .collect();
    for name in handshake {
        headers.remove(name);
    }
    way.tell(&mut headers);
    headers
}

/// A request for a WebSocket as the client made it, but for the peer's own word on who it
/// is, which gives way to ours.
pub(super) fn write_as_it_is(head: &RequestHead, way: &Way) -> Vec<u8> {
    let mut headers = head.headers().clone();
    way.tell(&mut headers);
    write_request(head, head.target(), &headers)
}

/// A request's line with this target, and these fields.
pub(super) fn write_request(head: &RequestHead, target: &str, headers: &HeaderMap) -> Vec<u8> {
    let (method, version) = (head.method(), head.version());
    let mut bytes = format!("{method} {target} {version:?}\r\n").into_bytes();
    for (name, value) in headers {
        write_field(&mut bytes, name, value);
    }
    bytes.extend_from_slice(b"\r\n");
    bytes
}

/// All fields but those of one hop, and those that `Connection` names and may.
pub(super) fn end_to_end(headers: &HeaderMap) -> HeaderMap {
    let named: Vec<String> = headers
        .get_all(header::CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|name| name.trim().to_ascii_lowercase())
        .collect();
    headers
        .iter()
        .filter(|(name, _)| !HOP_BY_HOP.contains(name))
        .filter(|(name, _)| {
            END_TO_END.contains(name) || !named.iter().any(|named| named == name.as_str())
        })
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// The upstream's own fields of its 101, such as `Set-Cookie`.
pub(super) fn response_headers(headers: &HeaderMap) -> HeaderMap {
    end_to_end(headers)
        .iter()
        .filter(|(name, _)| !is_reserved(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// An upstream's refusal as it came, but that this connection ends with it, and that what
/// was meant for the gateway alone stays here.
pub(super) fn write_head(head: &ResponseHead) -> Vec<u8> {
    let status = head.status().as_u16();
    let mut bytes = format!("HTTP/1.1 {status} ").into_bytes();
    bytes.extend_from_slice(head.reason());
    bytes.extend_from_slice(b"\r\n");
    for (name, value) in &end_to_end(head.headers()) {
        write_field(&mut bytes, name, value);
    }
    // Which protocol is needed instead (RFC 9110 §15.5.22).
    let upgrades = head.headers().get_all(header::UPGRADE);
    let upgrades = upgrades
        .iter()
        .filter(|_| head.status() == StatusCode::UPGRADE_REQUIRED);
    let mut connection = "close";
    for upgrade in upgrades {
        write_field(&mut bytes, &header::UPGRADE, upgrade);
        connection = "close, upgrade";
    }
    bytes.extend_from_slice(format!("connection: {connection}\r\n\r\n").as_bytes());
    bytes
}

pub(super) fn write_field(bytes: &mut Vec<u8>, name: &HeaderName, value: &HeaderValue) {
    bytes.extend_from_slice(name.as_str().as_bytes());
    bytes.extend_from_slice(b": ");
    bytes.extend_from_slice(value.as_bytes());
    bytes.extend_from_slice(b"\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::SocketAddr;

    use farewell::handshake::{HeadLimits, parse_request, parse_response};

    use super::super::mark::Mark;
    use super::super::way::Here;
    use crate::config::TrustedProxies;

    fn head(lines: &str) -> RequestHead {
        let text = format!("GET /chat?x=1 HTTP/1.1\r\nHost: example.org\r\n{lines}\r\n");
        parse_request(text.as_bytes(), &HeadLimits::default())
            .unwrap()
            .unwrap()
            .0
    }

    #[test]
    fn what_is_the_applications_passes_and_what_is_the_hops_does_not() {
        let head = head(
            "Upgrade: websocket\r\nConnection: Upgrade, X-Hop\r\nX-Hop: 1\r\nCookie: a=b\r\n\
             Origin: https://example.org\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
             Sec-WebSocket-Extensions: permessage-deflate\r\nSec-WebSocket-Version: 13\r\n\
             X-Forwarded-For: 6.6.6.6\r\nX-Real-IP: 6.6.6.6\r\nX_Real-IP: 6.6.6.6\r\nForwarded: for=6.6.6.6\r\n\
             X_Forwarded_For: 6.6.6.6\r\nX.Forwarded.Proto: https\r\nTrailer: X-Forwarded-For\r\n",
        );
        let (trusted, mark) = (TrustedProxies::default(), Mark::new());
        let here = Here {
            is_secure: true,
            trusted: &trusted,
            mark: &mark,
        };
        let peer: SocketAddr = "192.0.2.7:4711".parse().unwrap();
        let passed = headers(&head, &Way::of(peer.into(), &head, here).unwrap());
        assert_eq!(passed["cookie"], "a=b");
        assert_eq!(passed["x-forwarded-for"], "192.0.2.7");
        assert_eq!(passed["x-forwarded-proto"], "https");
        assert_eq!(passed["x-forwarded-host"], "example.org");
        for gone in [
            "upgrade",
            "connection",
            "x-hop",
            "sec-websocket-key",
            "sec-websocket-extensions",
            "origin",
            "x-real-ip",
            "x_real-ip",
            "x_forwarded_for",
            "x.forwarded.proto",
            "trailer",
            "forwarded",
            "host",
        ] {
            assert!(!passed.contains_key(gone), "{gone}");
        }
    }

    #[test]
    fn what_was_checked_cannot_be_stripped_by_a_name_in_connection() {
        let head = head(
            "Connection: Upgrade, Authorization, cookie, Host, X-Hop\r\nX-Hop: 1\r\n\
             Authorization: Bearer x\r\nCookie: a=b\r\n",
        );
        let passed = end_to_end(head.headers());
        assert_eq!(
            (&passed["authorization"], &passed["cookie"]),
            (&"Bearer x".parse().unwrap(), &"a=b".parse().unwrap())
        );
        assert!(passed.contains_key("host") && !passed.contains_key("x-hop"));
    }

    #[test]
    fn a_refusal_keeps_its_words_and_loses_what_was_for_the_gateway() {
        let written = |text: &str| {
            let head = parse_response(text.as_bytes(), &HeadLimits::default());
            String::from_utf8(write_head(&head.unwrap().unwrap().0)).unwrap()
        };
        let refusal = "HTTP/1.1 403 Not today\r\nConnection: keep-alive, X-Hop\r\nX-Hop: 1\r\n\
                       Keep-Alive: timeout=5\r\nX-Why: z\r\nContent-Length: 2\r\n\r\n";
        let passed = "HTTP/1.1 403 Not today\r\nx-why: z\r\ncontent-length: 2\r\n\
                      connection: close\r\n\r\n";
        assert_eq!(written(refusal), passed);
        let needs = "HTTP/1.1 426 Upgrade Required\r\nUpgrade: websocket\r\n\
                     Connection: upgrade\r\nContent-Length: 0\r\n\r\n";
        let passed = "HTTP/1.1 426 Upgrade Required\r\ncontent-length: 0\r\n\
                      upgrade: websocket\r\nconnection: close, upgrade\r\n\r\n";
        assert_eq!(written(needs), passed);
    }
}
