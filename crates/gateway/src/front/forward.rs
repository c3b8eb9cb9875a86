//! Header fields on their way through the gateway.

use std::net::SocketAddr;

use farewell::handshake::{RequestHead, ResponseHead, is_reserved};
use http::header::{self, HeaderMap, HeaderName, HeaderValue};

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

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
const FORWARDED_HOST: HeaderName = HeaderName::from_static("x-forwarded-host");

/// A request's fields as the upstream shall see them: what belongs to one hop
/// or to the handshake itself is left out, the offer of extensions with it, and
/// the peer's own word on who it is gives way to ours. `Origin` is passed on
/// too, but as the handshake's.
pub(super) fn headers(head: &RequestHead, peer: SocketAddr, secure: bool) -> HeaderMap {
    let mut headers = end_to_end(head.headers());
    let handshake: Vec<HeaderName> = headers
        .keys()
        .filter(|name| is_reserved(name) || *name == header::ORIGIN)
        .cloned()
        .collect();
    for name in handshake {
        headers.remove(name);
    }
    forwarded(&mut headers, head, peer, secure);
    headers
}

/// A request for a WebSocket as the client made it, but for the peer's own word on who it
/// is, which gives way to ours.
pub(super) fn write_as_it_is(head: &RequestHead, peer: SocketAddr, secure: bool) -> Vec<u8> {
    let mut headers = head.headers().clone();
    forwarded(&mut headers, head, peer, secure);
    write_request(head, &headers)
}

/// A request's line, and these fields.
pub(super) fn write_request(head: &RequestHead, headers: &HeaderMap) -> Vec<u8> {
    let (method, target, version) = (head.method(), head.target(), head.version());
    let mut bytes = format!("{method} {target} {version:?}\r\n").into_bytes();
    for (name, value) in headers {
        write_field(&mut bytes, name, value);
    }
    bytes.extend_from_slice(b"\r\n");
    bytes
}

/// Replaces what an untrusted peer says of its way here.
pub(super) fn forwarded(
    headers: &mut HeaderMap,
    head: &RequestHead,
    peer: SocketAddr,
    secure: bool,
) {
    headers.remove(header::FORWARDED);
    // What is not announced does not travel: no field comes behind a body that would not
    // pass before it.
    headers.remove(header::TRAILER);
    let spoofed: Vec<HeaderName> = headers
        .keys()
        .filter(|name| is_forwarding(name))
        .cloned()
        .collect();
    for name in spoofed {
        headers.remove(name);
    }
    if let Ok(address) = HeaderValue::from_str(&peer.ip().to_string()) {
        headers.insert(FORWARDED_FOR, address);
    }
    let scheme = if secure { "https" } else { "http" };
    headers.insert(FORWARDED_PROTO, HeaderValue::from_static(scheme));
    if let Some(host) = head.host().and_then(|host| host.to_string().parse().ok()) {
        headers.insert(FORWARDED_HOST, host);
    }
}

/// Whether a field says where a request came from, as servers may take its name.
pub(super) fn is_forwarding(name: &HeaderName) -> bool {
    let name = folded(name);
    name.starts_with("x-forwarded-") || name == "x-real-ip"
}

/// A name as servers may take it: `X_Real_IP` and `X.Real.IP` are `X-Real-IP` to those that
/// hand fields on as variables (RFC 3875 §4.1.18).
pub(super) fn folded(name: &HeaderName) -> String {
    let mark = |c: char| !c.is_ascii_alphanumeric();
    name.as_str().replace(mark, "-")
}

/// All fields but those of one hop, and those that `Connection` names.
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
        .filter(|(name, _)| !HOP_BY_HOP.contains(name) && !named.iter().any(|n| n == name.as_str()))
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

/// An upstream's refusal as it came, but that this connection ends with it.
pub(super) fn write_head(head: &ResponseHead) -> Vec<u8> {
    let status = head.status();
    let reason = status.canonical_reason().unwrap_or("Refused");
    let mut bytes = format!("HTTP/1.1 {} {reason}\r\n", status.as_u16()).into_bytes();
    for (name, value) in head.headers() {
        if *name != header::CONNECTION && name.as_str() != "keep-alive" {
            write_field(&mut bytes, name, value);
        }
    }
    bytes.extend_from_slice(b"connection: close\r\n\r\n");
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
    use farewell::handshake::{HeadLimits, parse_request};

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
        let passed = headers(&head, "192.0.2.7:4711".parse().unwrap(), true);
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
}
