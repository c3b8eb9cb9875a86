//! [`ReadFailure`]: how the receiving direction broke off.

/// How reading failed, other than by the peer's FIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadFailure {
    /// The peer reset the connection.
    Reset,
    /// TCP's receiving direction ended without TLS's `close_notify`. What is written
    /// may still arrive.
    TlsTruncated,
    /// The network gave up: unreachable, timed out.
    Network,
}
