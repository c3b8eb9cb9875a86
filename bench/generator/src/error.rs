//! [`Error`]: whatever went wrong, said on the way out.

/// Whatever went wrong.
pub(crate) type Error = Box<dyn std::error::Error>;
