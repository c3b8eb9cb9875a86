//! Requests in good form that servers take in several ways: one judged here in one way,
//! and served behind in another, would pass by a rule.

use std::collections::BTreeSet;

use farewell::handshake::{Mistake, RequestHead, Token, is_reserved};
use http::header::{self, HeaderMap, HeaderName};

use super::asked::Asked;
use super::field_name::{folded, is_forwarding};
use crate::route::{Route, Routes};

/// Headers by which some servers replace the path of a request.
const OTHER_PATHS: [&str; 2] = ["x-original-url", "x-rewrite-url"];

/// Headers that a client's `Connection` must not take away from the server: what the
/// gateway judges, and what it says itself.
const FOR_THE_SERVER: [HeaderName; 5] = [
    header::AUTHORIZATION,
    header::COOKIE,
    header::CONTENT_LENGTH,
    header::HOST,
    header::ORIGIN,
];

/// Whether a server may find another route with rules of its own by the path of a request
/// that this route takes.
pub(super) fn path(head: &RequestHead, found: &Route, routes: &Routes) -> bool {
    let others = OTHER_PATHS
        .iter()
        .flat_map(|name| head.headers().get_all(*name));
    let others: Vec<_> = others
        .map(|value| String::from_utf8_lossy(value.as_bytes()))
        .collect();
    let paths = others.iter().map(|url| {
        let url = url.split_once("://").map_or(&**url, |(_, rest)| rest);
        url.find('/').map_or(url, |at| &url[at..])
    });
    paths
        .chain([head.path()])
        .any(|path| routes.evades(head, path, found))
}

/// What is doubtful about a request's headers, if anything. Where no rule judges, servers
/// may read cookies as they like.
pub(super) fn headers(headers: &HeaderMap, judged: bool) -> Option<Mistake> {
    let twice = |name: &HeaderName| headers.get_all(name).iter().nth(1).is_some();
    if twice(&header::AUTHORIZATION) || judged && twice(&header::COOKIE) {
        return Some(Mistake::HeaderRepeated);
    }
    let mut names = BTreeSet::new();
    for name in headers.keys().filter(|name| !is_forwarding(name)) {
        let known = folded(name);
        let is_own = |known: &str| known.parse().is_ok_and(|known| is_reserved(&known));
        if known != name.as_str() && is_own(&known) || !names.insert(known) {
            return Some(Mistake::HeaderLookalike);
        }
    }
    let named = headers.get_all(header::CONNECTION).iter();
    let mut named = named
        .flat_map(|value| value.as_bytes().split(|&byte| byte == b','))
        .filter_map(|name| HeaderName::from_bytes(name.trim_ascii()).ok());
    named
        .any(|name| {
            FOR_THE_SERVER.contains(&name)
                || is_forwarding(&name)
                || name.as_str().starts_with("sec-websocket-")
        })
        .then_some(Mistake::HeaderForHop)
}

/// Says in the log what passes here and many servers refuse, so that a refusal of theirs
/// can be understood.
pub(super) fn remark(asked: &Asked) {
    /// The longest head that Node.js takes.
    const COMMON: usize = 16 << 10;
    if !tracing::enabled!(tracing::Level::DEBUG) {
        return;
    }
    let (request, id) = (&asked.request, asked.visit.id.to_string());
    let mut names = request.subprotocols().into_iter();
    if names.any(|name| name.as_str().parse::<Token>().is_err()) {
        let rule = "RFC 6455 section 4.1";
        tracing::debug!(
            id,
            rule,
            "Sec-WebSocket-Protocol has a name that is no token"
        );
    }
    let fields = request.headers().iter();
    let bytes: usize = fields
        .map(|(name, value)| name.as_str().len() + value.len() + 4)
        .sum();
    if bytes > COMMON {
        tracing::debug!(
            id,
            bytes,
            "the head is too long for servers that take 16 KiB"
        );
    }
}

#[cfg(test)]
mod tests {
    use farewell::handshake::{HeadLimits, parse_request};

    use super::*;

    fn doubt(lines: &str, judged: bool) -> Option<Mistake> {
        let text = format!(
            "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n\
             Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nX-Api-Key: 1\r\n{lines}\r\n"
        );
        let parsed = parse_request(text.as_bytes(), &HeadLimits::default());
        headers(parsed.unwrap().unwrap().0.headers(), judged)
    }

    #[test]
    fn what_has_one_meaning_is_not_doubtful() {
        for lines in [
            "",
            "Authorization: Basic YTpi\r\nCookie: a=b\r\nCookie: c=d\r\n",
            "X-Forwarded-For: 1\r\nX_Forwarded_For: 2\r\nX-Real-IP: 3\r\n",
            "my_header: 1\r\nmy.other: 2\r\nUser-Agent: x\r\n",
            "Connection: TE, close, X-Hop, HTTP2-Settings\r\nX-Hop: 1\r\n",
            "Accept: a\r\nAccept: b\r\n",
        ] {
            assert_eq!(doubt(lines, false), None, "{lines}");
        }
    }

    #[test]
    fn two_of_what_may_be_there_once_are_doubtful() {
        for lines in [
            "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n",
            "Authorization: Bearer a\r\nauthorization: Basic b\r\n",
            "Authorization: Bearer a\r\nAUTHORIZATION:\r\n",
        ] {
            assert_eq!(
                doubt(lines, false),
                Some(Mistake::HeaderRepeated),
                "{lines}"
            );
        }
        let cookies = "Cookie: a=b\r\ncookie: a=c\r\n";
        assert_eq!(doubt(cookies, true), Some(Mistake::HeaderRepeated));
    }

    #[test]
    fn names_that_servers_take_for_others_are_doubtful() {
        for lines in [
            "Sec_WebSocket_Key: x\r\n",
            "Content_Length: 5\r\n",
            "Transfer_Encoding: chunked\r\n",
            "X_Api_Key: 2\r\n",
            "X-Api_Key: 2\r\n",
            "X.Api.Key: 2\r\n",
            "a_b: 1\r\na.b: 2\r\n",
        ] {
            assert_eq!(
                doubt(lines, false),
                Some(Mistake::HeaderLookalike),
                "{lines}"
            );
        }
    }

    #[test]
    fn a_connection_takes_nothing_away_that_was_judged() {
        for name in [
            "Authorization",
            "cookie",
            "Host",
            "Origin",
            "X-Forwarded-For",
            "X-Real-IP",
            "X_Forwarded_For",
            "Forwarded",
            "Content-Length",
            "Sec-WebSocket-Key",
            "Sec-WebSocket-Protocol",
        ] {
            for lines in [
                format!("Connection: {name}\r\n"),
                format!("Connection: close,\t{name} ,x\r\n"),
            ] {
                assert_eq!(doubt(&lines, false), Some(Mistake::HeaderForHop), "{lines}");
            }
        }
    }
}
