//! Requests in good form that servers take in several ways: one judged here in one way,
//! and served behind in another, would pass by a rule.

use std::collections::BTreeSet;

use farewell::handshake::{Mistake, RequestHead, is_reserved};
use http::header::{self, HeaderName};

use super::asked::Asked;
use super::forward::{folded, is_forwarding};
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

/// What is doubtful about a request's headers, if anything.
pub(super) fn headers(asked: &Asked) -> Option<Mistake> {
    let headers = asked.request.headers();
    let twice = |name: &HeaderName| headers.get_all(name).iter().nth(1).is_some();
    // Where rules judge nothing, servers may read cookies as they like.
    let judges = asked.route.settings.judges();
    if twice(&header::AUTHORIZATION) || judges && twice(&header::COOKIE) {
        return Some(Mistake::HeaderRepeated);
    }
    let mut names = BTreeSet::new();
    for name in headers.keys().filter(|name| !is_forwarding(name)) {
        let known = folded(name);
        let other = known != name.as_str();
        let own = known.parse().is_ok_and(|known| is_reserved(&known));
        if other && own || !names.insert(known) {
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
