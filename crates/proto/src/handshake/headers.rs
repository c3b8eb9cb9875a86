//! What all headers have in common: how lists are read, which names are the
//! handshake's own, how a line is written.

use http::header::{self, HeaderMap, HeaderName, HeaderValue};

/// The header belongs to the handshake and cannot be set by hand.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the header {0} is written by the handshake itself; leave it out, or use the method for it"
)]
pub struct ReservedHeader(pub HeaderName);

/// True for the headers that only the handshake may write, in either direction:
/// `Host`, those of the connection (RFC 9110 §7.6.1), those of the body's length
/// and all `Sec-WebSocket-…` (RFC 6455 §11.3).
#[must_use]
pub fn is_reserved(name: &HeaderName) -> bool {
    const OWN: [HeaderName; 8] = [
        header::HOST,
        header::CONNECTION,
        header::UPGRADE,
        header::CONTENT_LENGTH,
        header::TRANSFER_ENCODING,
        header::TE,
        header::TRAILER,
        HeaderName::from_static("keep-alive"),
    ];
    OWN.contains(name)
        || name.as_str() == "proxy-connection"
        || name.as_str().starts_with("sec-websocket-")
}

/// How often a header that may appear once did appear.
pub(super) enum Single<'a> {
    Missing,
    One(&'a HeaderValue),
    Repeated,
}

pub(super) fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Single<'a> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Single::Missing,
        (Some(value), None) => Single::One(value),
        (Some(_), Some(_)) => Single::Repeated,
    }
}

/// The elements of a comma-separated list over all headers of this name, without
/// white space around them; empty elements are skipped (RFC 9110 §5.6.1).
pub(super) fn elements<'a>(
    headers: &'a HeaderMap,
    name: &HeaderName,
) -> impl Iterator<Item = &'a [u8]> {
    headers
        .get_all(name)
        .iter()
        .flat_map(|value| value.as_bytes().split(|&byte| byte == b','))
        .map(trim)
        .filter(|element| !element.is_empty())
}

/// True where the list of this header holds the word, in any case.
pub(super) fn has_element(headers: &HeaderMap, name: &HeaderName, word: &str) -> bool {
    elements(headers, name).any(|element| element.eq_ignore_ascii_case(word.as_bytes()))
}

/// Without spaces and tabs at both ends: OWS of RFC 9110 §5.6.3.
pub(super) fn trim(mut bytes: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = bytes {
        bytes = rest;
    }
    bytes
}

/// Appends `name: value` and a line's end. The callers' types keep CR and LF out.
pub(super) fn write(out: &mut Vec<u8>, name: &str, value: impl AsRef<[u8]>) {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    out.extend_from_slice(value.as_ref());
    out.extend_from_slice(b"\r\n");
}

/// Appends all of these headers.
pub(super) fn write_all(out: &mut Vec<u8>, headers: &HeaderMap) {
    for (name, value) in headers {
        write(out, name.as_str(), value);
    }
}

/// Adds these headers to those, or none of them.
pub(super) fn append(to: &mut HeaderMap, from: HeaderMap) -> Result<(), ReservedHeader> {
    if let Some(name) = from.keys().find(|name| is_reserved(name)) {
        return Err(ReservedHeader(name.clone()));
    }
    let mut last = None;
    for (name, value) in from {
        // Further values of a name come without it.
        last = name.or(last);
        if let Some(name) = &last {
            to.append(name, value);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connection(values: &[&'static str]) -> HeaderMap {
        values
            .iter()
            .map(|value| (header::CONNECTION, HeaderValue::from_static(value)))
            .collect::<Vec<_>>()
            .into_iter()
            .fold(HeaderMap::new(), |mut map, (name, value)| {
                map.append(name, value);
                map
            })
    }

    #[test]
    fn lists_span_headers_and_ignore_case_and_empty_elements() {
        let headers = connection(&["keep-alive,, ", "\t foo ,UPGRADE"]);
        assert!(has_element(&headers, &header::CONNECTION, "upgrade"));
        assert_eq!(elements(&headers, &header::CONNECTION).count(), 3);
        assert!(!has_element(
            &connection(&["upgraded, not-upgrade"]),
            &header::CONNECTION,
            "upgrade"
        ));
        assert!(!has_element(
            &connection(&["\"upgrade\""]),
            &header::CONNECTION,
            "upgrade"
        ));
    }

    #[test]
    fn the_handshakes_own_headers_cannot_be_added() {
        for name in [
            "host",
            "connection",
            "upgrade",
            "sec-websocket-key",
            "sec-websocket-anything",
        ] {
            let name = HeaderName::from_static(name);
            let mut headers = HeaderMap::new();
            let extra = HeaderMap::from_iter([(name.clone(), HeaderValue::from_static("x"))]);
            assert_eq!(append(&mut headers, extra), Err(ReservedHeader(name)));
            assert!(headers.is_empty());
        }
    }

    #[test]
    fn all_values_of_a_name_are_added() {
        let mut extra = HeaderMap::new();
        extra.append(header::SET_COOKIE, HeaderValue::from_static("a=1"));
        extra.append(header::SET_COOKIE, HeaderValue::from_static("b=2"));
        let mut headers = HeaderMap::new();
        assert_eq!(append(&mut headers, extra.clone()), Ok(()));
        assert_eq!(headers, extra);
    }
}
