//! Where a token stands in the opening handshake, and the handshake without it.

use farewell::handshake::{ResourceName, Subprotocols, UpgradeRequest};
use http::header;

use super::problem::Problem;
use super::settings::TokenSource;
use crate::percent::percent_decoded;

/// The only token that a client shows. Several leave a doubt which of them the
/// server believes, in one place or in different ones.
pub(super) fn find(sources: &[TokenSource], request: &UpgradeRequest) -> Result<String, Problem> {
    let mut found = sources.iter().flat_map(|source| match source {
        TokenSource::Header => bearer(request),
        TokenSource::Cookie(name) => cookies(request, name),
        TokenSource::Query(name) => parameters(request.resource_name(), name),
        TokenSource::Subprotocol(name) => behind(request.subprotocols(), name),
    });
    let token = found.next().ok_or(Problem::Missing)?;
    if found.next().is_some() {
        return Err(Problem::Several);
    }
    match String::from_utf8(token) {
        Ok(token) if token.is_ascii() && !token.is_empty() => Ok(token),
        _ => Err(Problem::Malformed),
    }
}

/// `Authorization: Bearer`, in any case; other schemes are for somebody else.
fn bearer(request: &UpgradeRequest) -> Vec<Vec<u8>> {
    let values = request.headers().get_all(header::AUTHORIZATION).iter();
    values
        .filter_map(|value| split_once(value.as_bytes(), b' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case(b"bearer"))
        .map(|(_, token)| token.trim_ascii().to_vec())
        .collect()
}

/// Read as bytes: one cookie that is no ASCII shall not hide the others.
fn cookies(request: &UpgradeRequest, name: &str) -> Vec<Vec<u8>> {
    let values = request.headers().get_all(header::COOKIE).iter();
    values
        .flat_map(|value| value.as_bytes().split(|&byte| byte == b';'))
        .filter_map(|pair| split_once(pair, b'='))
        .filter(|(cookie, _)| cookie.trim_ascii() == name.as_bytes())
        .map(|(_, token)| unquoted(token.trim_ascii()).to_vec())
        .collect()
}

fn split_once(bytes: &[u8], separator: u8) -> Option<(&[u8], &[u8])> {
    let at = bytes.iter().position(|&byte| byte == separator)?;
    Some((&bytes[..at], &bytes[at + 1..]))
}

fn unquoted(value: &[u8]) -> &[u8] {
    let inner = value.strip_prefix(b"\"");
    inner
        .and_then(|inner| inner.strip_suffix(b"\""))
        .unwrap_or(value)
}

fn parameters(resource: &ResourceName, name: &str) -> Vec<Vec<u8>> {
    let pairs = resource.query().unwrap_or_default().split('&');
    pairs
        .filter(|pair| is_parameter(pair, name))
        .map(|pair| {
            let (_, value) = pair.split_once('=').unwrap_or((pair, ""));
            percent_decoded(value).into_owned().into_bytes()
        })
        .collect()
}

fn is_parameter(pair: &str, name: &str) -> bool {
    let (key, _) = pair.split_once('=').unwrap_or((pair, ""));
    percent_decoded(key) == name
}

fn behind(offered: &Subprotocols, name: &str) -> Vec<Vec<u8>> {
    let names = offered.as_slice();
    let at = names.iter().position(|offered| offered.as_str() == name);
    at.map(|at| {
        names
            .get(at + 1)
            .map_or(Vec::new(), |token| token.as_str().into())
    })
    .into_iter()
    .collect()
}

/// A handshake as the upstream shall see it: queries and subprotocols end in
/// logs and answers, so tokens there go no further.
#[derive(Debug)]
pub(crate) struct Bared {
    pub(crate) resource: ResourceName,
    pub(crate) subprotocols: Subprotocols,
    /// What is echoed where the upstream chooses nothing: a browser that offers
    /// subprotocols refuses a 101 without one.
    pub(crate) echo: Option<String>,
}

/// A handshake without the tokens that these places may hold.
pub(crate) fn bare(sources: &[TokenSource], request: &UpgradeRequest) -> Bared {
    let mut resource = request.resource_name().clone();
    let offered = request.subprotocols().into_iter();
    let mut names: Vec<&str> = offered.map(|name| name.as_str()).collect();
    let mut echo = None;
    for source in sources {
        match source {
            TokenSource::Query(name) => resource = without_parameter(resource, name),
            TokenSource::Subprotocol(name) => {
                if let Some(at) = names.iter().position(|offered| offered == name) {
                    names.drain(at..names.len().min(at + 2));
                    echo = Some(name.clone());
                }
                // In the wrong place: still no name of a subprotocol.
                names.retain(|name| !looks_like_a_token(name));
            }
            TokenSource::Header | TokenSource::Cookie(_) => {}
        }
    }
    Bared {
        resource,
        // What was a list of distinct names still is.
        subprotocols: Subprotocols::new(names).unwrap_or_default(),
        echo,
    }
}

/// Three parts, the first the beginning of a JSON object in base64.
fn looks_like_a_token(name: &str) -> bool {
    name.starts_with("eyJ") && name.matches('.').count() == 2
}

fn without_parameter(resource: ResourceName, name: &str) -> ResourceName {
    let query = resource.query().unwrap_or_default();
    if !query.split('&').any(|pair| is_parameter(pair, name)) {
        return resource;
    }
    let left: Vec<&str> = query
        .split('&')
        .filter(|pair| !is_parameter(pair, name))
        .collect();
    let bared = match left.join("&").as_str() {
        "" => resource.path().to_owned(),
        query => format!("{}?{query}", resource.path()),
    };
    bared.parse().unwrap_or(resource)
}

#[cfg(test)]
mod tests {
    use farewell::handshake::{HeadLimits, parse_request};

    use super::*;

    fn request(target: &str, lines: &str) -> UpgradeRequest {
        let text = format!(
            "GET {target} HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n{lines}\r\n"
        );
        let head = parse_request(text.as_bytes(), &HeadLimits::default());
        head.unwrap().unwrap().0.into_upgrade().unwrap()
    }

    fn sources(names: &[&str]) -> Vec<TokenSource> {
        names.iter().map(|name| name.parse().unwrap()).collect()
    }

    const ALL: [&str; 4] = [
        "header",
        "cookie:session",
        "query:token",
        "subprotocol:bearer",
    ];

    #[test]
    fn a_token_is_found_in_each_place() {
        let found = |target: &str, lines: &str| find(&sources(&ALL), &request(target, lines));
        let ok = |token: &str| Ok(token.to_owned());
        let header = "Authorization: bearer h.h.h\r\n";
        let cookie = "Cookie: a=b; session=\"c.c.c\"\r\n";
        let names = "Sec-WebSocket-Protocol: chat, bearer, s.s.s\r\n";
        assert_eq!(found("/", header), ok("h.h.h"));
        assert_eq!(found("/", cookie), ok("c.c.c"));
        assert_eq!(found("/?a=b&%74oken=q%2Eq.q", ""), ok("q.q.q"));
        assert_eq!(found("/", names), ok("s.s.s"));
        let others = "Authorization: Basic YTpi\r\nCookie: a=b; x_session=y\r\n";
        assert_eq!(found("/?token=q.q.q", others), ok("q.q.q"));
    }

    #[test]
    fn no_token_several_and_half_of_one() {
        let found = |target: &str, lines: &str| find(&sources(&ALL), &request(target, lines));
        let basic = "Authorization: Basic YTpi\r\nCookie: sessions=x\r\n";
        assert_eq!(found("/?tokens=x", basic), Err(Problem::Missing));
        let twice = "Authorization: Bearer a\r\nAuthorization: Bearer a\r\n";
        assert_eq!(found("/", twice), Err(Problem::Several));
        assert_eq!(found("/?token=a&token=b", ""), Err(Problem::Several));
        assert_eq!(found("/?token", ""), Err(Problem::Malformed));
        let last = "Sec-WebSocket-Protocol: e.e.e, bearer\r\n";
        assert_eq!(found("/", last), Err(Problem::Malformed));
    }

    #[test]
    fn tokens_in_several_places_are_several() {
        let header = "Authorization: Bearer t\r\n";
        let cookie = "Cookie: session=t\r\n";
        let names = "Sec-WebSocket-Protocol: bearer, t\r\n";
        for (target, lines) in [
            ("/?token=t", header.to_owned()),
            ("/", format!("{header}{cookie}")),
            ("/", format!("{cookie}{names}")),
            ("/?token=", names.to_owned()),
            ("/", format!("{cookie}Cookie: session=\r\n")),
            ("/", "Cookie: session=t; session =u\r\n".to_owned()),
        ] {
            let found = find(&sources(&ALL), &request(target, &lines));
            assert_eq!(found, Err(Problem::Several), "{target} {lines}");
        }
        let header_only = find(&sources(&ALL[..1]), &request("/?token=t", header));
        assert_eq!(header_only, Ok("t".to_owned()));
    }

    #[test]
    fn what_is_not_ascii_hides_nothing() {
        let found = |lines: &str| find(&sources(&ALL), &request("/", lines));
        let beside = "Cookie: name=J\u{fc}rgen; session=t; x=\u{fc}\r\n";
        assert_eq!(found(beside), Ok("t".to_owned()));
        let second = "Cookie: session=t\r\nCookie: session=u; x=\u{fc}\r\n";
        assert_eq!(found(second), Err(Problem::Several));
        let itself = "Cookie: session=t\u{fc}\r\n";
        assert_eq!(found(itself), Err(Problem::Malformed));
        let header = "Authorization: Bearer t\u{fc}\r\n";
        assert_eq!(found(header), Err(Problem::Malformed));
    }

    #[test]
    fn tokens_in_queries_and_subprotocols_go_no_further() {
        let names = "Sec-WebSocket-Protocol: chat, bearer, s.s.s, v2\r\n";
        let bared = bare(&sources(&ALL), &request("/r?a=1&token=x&b=2", names));
        assert_eq!(bared.resource.as_str(), "/r?a=1&b=2");
        assert_eq!(bared.subprotocols.to_string(), "chat, v2");
        assert_eq!(bared.echo.as_deref(), Some("bearer"));
        let bared = bare(&sources(&ALL), &request("/r?%74oken=x", ""));
        assert_eq!((bared.resource.as_str(), bared.echo), ("/r", None));
        assert_eq!(
            bare(&sources(&ALL), &request("/r?", "")).resource.as_str(),
            "/r?"
        );
        let misplaced = "Sec-WebSocket-Protocol: eyJh.b.c, bearer\r\n";
        let bared = bare(&sources(&ALL), &request("/", misplaced));
        assert_eq!(bared.subprotocols.to_string(), "");
        let untouched = bare(&[TokenSource::Header], &request("/r?token=x", names));
        assert_eq!(untouched.resource.as_str(), "/r?token=x");
        assert_eq!(untouched.subprotocols.as_slice().len(), 4);
    }
}
