//! [`BodyLength`]: where the body of an HTTP message ends, RFC 9112 §6.3.
//!
//! A WebSocket handshake has no body. Requests that the gateway passes on and
//! answers that refuse a handshake have one, and two parties that disagree on
//! its length are how requests are smuggled: a head that leaves room for two
//! opinions is refused.

use http::header::{self, HeaderMap};
use http::{StatusCode, Version};

use super::headers::{Single, single};

/// How long the body after a head is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyLength {
    /// There is none.
    None,
    /// This many bytes, at least 1.
    Bytes(u64),
    /// Chunks, of which the last is empty.
    Chunked,
    /// All bytes until the connection ends. Responses only.
    UntilClose,
}

/// The head gives no length, or more than one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct UnclearLength;

impl BodyLength {
    pub(super) fn of_request(version: Version, headers: &HeaderMap) -> Result<Self, UnclearLength> {
        Ok(declared(version, headers)?.unwrap_or(Self::None))
    }

    /// The length of a response to a GET.
    pub(super) fn of_response(
        status: StatusCode,
        version: Version,
        headers: &HeaderMap,
    ) -> Result<Self, UnclearLength> {
        let bodiless = [StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED].contains(&status);
        if status.is_informational() || bodiless {
            return Ok(Self::None);
        }
        Ok(declared(version, headers)?.unwrap_or(Self::UntilClose))
    }
}

fn declared(version: Version, headers: &HeaderMap) -> Result<Option<BodyLength>, UnclearLength> {
    let coding = single(headers, &header::TRANSFER_ENCODING);
    let length = single(headers, &header::CONTENT_LENGTH);
    match (coding, length) {
        (Single::Missing, Single::Missing) => Ok(None),
        (Single::Missing, Single::One(length)) => match decimal(length.as_bytes())? {
            0 => Ok(Some(BodyLength::None)),
            bytes => Ok(Some(BodyLength::Bytes(bytes))),
        },
        // No other coding is in use, and HTTP/1.0 does not know this one.
        (Single::One(coding), Single::Missing)
            if version == Version::HTTP_11
                && coding.as_bytes().eq_ignore_ascii_case(b"chunked") =>
        {
            Ok(Some(BodyLength::Chunked))
        }
        _ => Err(UnclearLength),
    }
}

/// Digits only: no sign, no list, no overflow.
fn decimal(bytes: &[u8]) -> Result<u64, UnclearLength> {
    if bytes.is_empty() {
        return Err(UnclearLength);
    }
    bytes.iter().try_fold(0_u64, |number, byte| {
        let digit = byte
            .is_ascii_digit()
            .then(|| u64::from(byte - b'0'))
            .ok_or(UnclearLength)?;
        number
            .checked_mul(10)
            .and_then(|tens| tens.checked_add(digit))
            .ok_or(UnclearLength)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderName, HeaderValue};

    fn request(lines: &[(&'static str, &'static str)]) -> Result<BodyLength, UnclearLength> {
        BodyLength::of_request(Version::HTTP_11, &headers(lines))
    }

    fn headers(lines: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
        }
        headers
    }

    const CODING: &str = "transfer-encoding";
    const LENGTH: &str = "content-length";

    #[test]
    fn lengths() {
        assert_eq!(request(&[]), Ok(BodyLength::None));
        assert_eq!(request(&[(LENGTH, "0")]), Ok(BodyLength::None));
        assert_eq!(request(&[(LENGTH, "042")]), Ok(BodyLength::Bytes(42)));
        assert_eq!(request(&[(CODING, "Chunked")]), Ok(BodyLength::Chunked));
    }

    #[test]
    fn two_opinions_are_refused() {
        for lines in [
            &[(LENGTH, "")][..],
            &[(LENGTH, "+1")],
            &[(LENGTH, "-1")],
            &[(LENGTH, "0x1")],
            &[(LENGTH, "1, 1")],
            &[(LENGTH, "18446744073709551616")],
            &[(LENGTH, "1"), (LENGTH, "1")],
            &[(LENGTH, "1"), (CODING, "chunked")],
            &[(CODING, "gzip")],
            &[(CODING, "xchunked")],
            &[(CODING, "chunked, chunked")],
            &[(CODING, "chunked"), (CODING, "identity")],
        ] {
            assert_eq!(request(lines), Err(UnclearLength), "{lines:?}");
        }
        let chunked = headers(&[(CODING, "chunked")]);
        assert_eq!(
            BodyLength::of_request(Version::HTTP_10, &chunked),
            Err(UnclearLength)
        );
    }

    #[test]
    fn responses() {
        let of = |status, lines| {
            let status = StatusCode::from_u16(status).unwrap();
            BodyLength::of_response(status, Version::HTTP_11, &headers(lines))
        };
        assert_eq!(of(403, &[]), Ok(BodyLength::UntilClose));
        assert_eq!(of(403, &[(LENGTH, "0")]), Ok(BodyLength::None));
        assert_eq!(of(204, &[(LENGTH, "7")]), Ok(BodyLength::None));
        assert_eq!(of(101, &[(CODING, "?")]), Ok(BodyLength::None));
        assert_eq!(of(500, &[(CODING, "chunked")]), Ok(BodyLength::Chunked));
    }
}
