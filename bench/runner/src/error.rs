//! [`Result`]: what everything in the runner returns.

/// An error is a sentence for the person who ran it.
pub(crate) type Result<T = ()> = std::result::Result<T, String>;
