//! [`ReadFailure`]: how the receiving direction broke off.

/// How reading failed, other than by the peer's FIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadFailure {
    /// The peer reset the connection.
    Reset,
    /// TCP ended without TLS's `close_notify`.
    TlsTruncated,
    /// The network gave up: unreachable, timed out.
    Network,
}
