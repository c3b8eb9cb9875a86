//! [`File`]: what is at an address.

use std::borrow::Cow;

/// A page or a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its media type.
    pub media: &'static str,
    /// Its content.
    pub content: Cow<'static, [u8]>,
}
