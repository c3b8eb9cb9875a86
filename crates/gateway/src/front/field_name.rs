//! Names of header fields as servers may take them.

use std::borrow::Cow;

use http::header::HeaderName;

/// Whether a field says where a request came from, as servers may take its name.
pub(super) fn is_forwarding(name: &HeaderName) -> bool {
    let name = folded(name);
    name.starts_with("x-forwarded-") || matches!(&*name, "forwarded" | "x-real-ip" | "cdn-loop")
}

/// A name as servers may take it: `X_Real_IP` and `X.Real.IP` are `X-Real-IP` to those that
/// hand fields on as variables (RFC 3875 §4.1.18).
pub(super) fn folded(name: &HeaderName) -> Cow<'_, str> {
    let name = name.as_str();
    if name.bytes().all(is_plain) {
        return Cow::Borrowed(name);
    }
    let mark = |c: char| !c.is_ascii_alphanumeric();
    Cow::Owned(name.replace(mark, "-"))
}

const fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-'
}
