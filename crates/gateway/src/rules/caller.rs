//! [`Caller`]: what lines of the log about a client's rules tell of it.

/// A client, as the log names it.
#[derive(Debug, Default)]
pub(crate) struct Caller {
    /// The record's.
    pub(crate) id: String,
    pub(crate) route: String,
    pub(crate) path: Option<Box<str>>,
    /// Who its token says it is, once that is known.
    pub(crate) user: Option<Box<str>>,
    pub(crate) address: String,
}
