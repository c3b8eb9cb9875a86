//! [`Mark`]: what a gateway leaves in `CDN-Loop` (RFC 8586), to know a request again.
//!
//! A `to` that leads back to the gateway, be it through another proxy or by another name,
//! would make of one request as many as there are descriptors.

use farewell::handshake::Rejection;
use http::StatusCode;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use ulid::Ulid;

const CDN_LOOP: HeaderName = HeaderName::from_static("cdn-loop");

/// A name that no other running gateway has.
pub(super) struct Mark(String);

impl Mark {
    pub(super) fn new() -> Self {
        Self(format!("farewell-{}", Ulid::generate()).to_ascii_lowercase())
    }

    /// Adds the mark to what a request has of other proxies.
    ///
    /// # Errors
    /// HTTP 508 for a request that has it.
    pub(super) fn sign(&self, asked: &HeaderMap, told: &mut HeaderMap) -> Result<(), Rejection> {
        let mut marks = Vec::new();
        for field in asked.get_all(&CDN_LOOP) {
            let is_ours = |mark: &[u8]| {
                let name = mark.split(|&byte| byte == b';').next().unwrap_or_default();
                name.trim_ascii().eq_ignore_ascii_case(self.0.as_bytes())
            };
            if field.as_bytes().split(|&byte| byte == b',').any(is_ours) {
                let text = "The request has been at this gateway before: the server that it is \
                            passed on to leads back here; see `to` in the gateway's configuration.";
                return Err(Rejection::new(StatusCode::LOOP_DETECTED, text));
            }
            marks.extend_from_slice(field.as_bytes());
            marks.extend_from_slice(b", ");
        }
        marks.extend_from_slice(self.0.as_bytes());
        if let Ok(value) = HeaderValue::from_maybe_shared(bytes::Bytes::from(marks)) {
            told.insert(CDN_LOOP, value);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed(mark: &Mark, fields: &[&str]) -> Result<String, u16> {
        let mut asked = HeaderMap::new();
        for field in fields {
            asked.append(CDN_LOOP, field.parse().unwrap());
        }
        let mut told = HeaderMap::new();
        let signed = mark.sign(&asked, &mut told);
        signed.map_err(|rejection| rejection.status().as_u16())?;
        Ok(told[CDN_LOOP].to_str().unwrap().to_owned())
    }

    #[test]
    fn a_request_that_comes_back_is_known_however_the_others_write_it() {
        let (mark, other) = (Mark::new(), Mark::new());
        assert_ne!(mark.0, other.0);
        assert_eq!(signed(&mark, &[]), Ok(mark.0.clone()));
        let through = signed(&other, &["a; x=y", "b.example:80"]).unwrap();
        assert_eq!(through, format!("a; x=y, b.example:80, {}", other.0));
        let both = signed(&mark, &[&through]).unwrap();
        assert_eq!(both, format!("{through}, {}", mark.0));
        for back in [
            both.clone(),
            format!("{},c", both.to_ascii_uppercase()),
            format!("x;y, {} ; z=1", mark.0),
        ] {
            assert_eq!(signed(&mark, &[&back]), Err(508), "{back}");
        }
        assert_eq!(signed(&mark, &["c", &both]), Err(508));
        assert!(signed(&mark, &[&format!("x{}", mark.0)]).is_ok());
    }
}
