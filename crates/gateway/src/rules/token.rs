//! Where a token stands in the opening handshake, and the handshake without it.

use farewell::handshake::{ResourceName, Subprotocol, Subprotocols, UpgradeRequest};
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

/// `Authorization: Bearer`, in any case and wherever it stands; other schemes are for
/// somebody else. Servers take any blank behind it, and some take a list.
fn bearer(request: &UpgradeRequest) -> Vec<Vec<u8>> {
    const SCHEME: &[u8] = b"bearer";
    let values = request.headers().get_all(header::AUTHORIZATION).iter();
    values
        .flat_map(|value| {
            let value = value.as_bytes();
            let lower = value.to_ascii_lowercase();
            let begins = |at: &usize| {
                let before = at.checked_sub(1).map(|at| lower[at]);
                lower[*at..].starts_with(SCHEME)
                    && !before.is_some_and(is_of_word)
                    && !lower
                        .get(at + SCHEME.len())
                        .copied()
                        .is_some_and(is_of_word)
            };
            let places: Vec<usize> = (0..value.len()).filter(begins).collect();
            places
                .into_iter()
                .map(|at| value[at + SCHEME.len()..].trim_ascii().to_vec())
        })
        .collect()
}

const fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'/' | b'+' | b'=')
}

/// Read as bytes: one cookie that is no ASCII shall not hide the others. A comma or a blank
/// ends a cookie to some servers as `;` does, and some compare names without case.
fn cookies(request: &UpgradeRequest, name: &str) -> Vec<Vec<u8>> {
    let values = request.headers().get_all(header::COOKIE).iter();
    values
        .flat_map(|value| {
            let value = value.as_bytes();
            let pairs = value
                .split(|&byte| byte == b';')
                .filter_map(|pair| split_once(pair, b'='));
            let hidden = value
                .split(|byte| b";, \t\"".contains(byte))
                .filter_map(|pair| split_once(pair, b'='));
            let is_it = |(cookie, _): &(&[u8], &[u8])| {
                is_name(&String::from_utf8_lossy(cookie.trim_ascii()), name)
            };
            let found: Vec<_> = pairs
                .filter(is_it)
                .map(|(_, token)| token.to_vec())
                .collect();
            let all: Vec<_> = hidden
                .filter(is_it)
                .map(|(_, token)| token.to_vec())
                .collect();
            if all.len() > found.len() { all } else { found }
        })
        .map(|token| unquoted(token.trim_ascii()).to_vec())
        .collect()
}

/// Whether a cookie or a parameter has this name to some server: escaped, in any case, with
/// `_` for a mark, or with brackets behind it.
fn is_name(text: &str, name: &str) -> bool {
    let text = percent_decoded(text);
    let text = text
        .split('[')
        .next()
        .unwrap_or_default()
        .trim_matches(|c: char| c.is_whitespace() || c.is_control());
    let fold = |c: char| {
        if c.is_ascii_punctuation() || c == ' ' || c == '+' {
            '_'
        } else {
            c.to_ascii_lowercase()
        }
    };
    text.chars().map(fold).eq(name.chars().map(fold))
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
    // Some servers take `;` for `&`.
    let pairs = resource.query().unwrap_or_default().split(['&', ';']);
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
    is_name(key, name)
}

fn behind(offered: &Subprotocols, name: &str) -> Vec<Vec<u8>> {
    let names = offered.as_slice().iter().map(Subprotocol::as_str);
    let following = names.clone().skip(1).map(Some).chain([None]);
    names
        .zip(following)
        .filter(|(offered, _)| *offered == name)
        .map(|(_, token)| token.unwrap_or_default().into())
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
    let mut names: Vec<&Subprotocol> = request.subprotocols().into_iter().collect();
    let mut echo = None;
    for source in sources {
        match source {
            TokenSource::Query(name) => resource = without_parameter(resource, name),
            TokenSource::Subprotocol(name) => {
                while let Some(at) = names.iter().position(|offered| *offered == name.as_str()) {
                    names.drain(at..names.len().min(at + 2));
                    echo = Some(name.clone());
                }
                // In the wrong place: still no name of a subprotocol.
                names.retain(|name| !looks_like_a_token(name.as_str()));
            }
            TokenSource::Header | TokenSource::Cookie(_) => {}
        }
    }
    Bared {
        resource,
        subprotocols: names.into_iter().cloned().collect(),
        echo,
    }
}

/// Three parts, the first the beginning of a JSON object in base64.
fn looks_like_a_token(name: &str) -> bool {
    name.starts_with("eyJ") && name.matches('.').count() == 2
}

fn without_parameter(resource: ResourceName, name: &str) -> ResourceName {
    let query = resource.query().unwrap_or_default();
    let is_token = |pair: &str| pair.split(';').any(|pair| is_parameter(pair, name));
    if !query.split('&').any(is_token) {
        return resource;
    }
    let mut left = Vec::new();
    for pair in query.split('&') {
        let pairs = pair.split(';').filter(|pair| !is_parameter(pair, name));
        let rest = pairs.collect::<Vec<_>>().join(";");
        if !is_token(pair) || !rest.is_empty() {
            left.push(rest);
        }
    }
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
        for (target, lines) in [
            // What servers take for a second one.
            (
                "/",
                "Authorization: Bearer\tt\r\nAuthorization: Bearer t\r\n",
            ),
            ("/", "Authorization: Bearer t, Bearer u\r\n"),
            (
                "/",
                "Authorization: Basic YTpi, bearer\tu\r\nCookie: session=t\r\n",
            ),
            ("/", "Cookie: session=t; Session=u\r\n"),
            ("/", "Cookie: a=b session=u; session=t\r\n"),
            ("/", "Cookie: a=b,session=u; session=t\r\n"),
            ("/", "Cookie: a=\"b;session=u\"; session=t\r\n"),
            ("/", "Cookie: %73ession=u; session=t\r\n"),
            ("/?token=t&Token=u", ""),
            ("/?a=b;token=u&token=t", ""),
            ("/?token[]=u&token=t", ""),
            ("/?token=t&token%00=u", ""),
            ("/", "Sec-WebSocket-Protocol: bearer, t, bearer, u\r\n"),
        ] {
            let found = find(&sources(&ALL), &request(target, lines));
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
        let bared = bare(&sources(&ALL), &request("/r?a=1;token=x&Token=y&b;c", ""));
        assert_eq!(bared.resource.as_str(), "/r?a=1&b;c");
        let twice = "Sec-WebSocket-Protocol: chat, bearer, s.s.s, chat\r\n";
        let bared = bare(&sources(&ALL), &request("/", twice));
        assert_eq!(bared.subprotocols.to_string(), "chat, chat");
        let misplaced = "Sec-WebSocket-Protocol: eyJh.b.c, bearer\r\n";
        let bared = bare(&sources(&ALL), &request("/", misplaced));
        assert_eq!(bared.subprotocols.to_string(), "");
        let untouched = bare(&[TokenSource::Header], &request("/r?token=x", names));
        assert_eq!(untouched.resource.as_str(), "/r?token=x");
        assert_eq!(untouched.subprotocols.as_slice().len(), 4);
    }
}
