//! [`TcpEnd`]: how the connection under a WebSocket ended.

use crate::words::words;

/// How TCP ended, as seen from this endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TcpEnd {
    /// The peer's FIN came first.
    FinPeer,
    /// Our FIN went first.
    FinLocal,
    /// The peer reset the connection.
    ResetPeer,
    /// We reset the connection: a bound was reached.
    ResetLocal,
    /// The peer did nothing until a deadline passed.
    Timeout,
    /// TCP ended without TLS's `close_notify`.
    TlsTruncated,
    /// There was no WebSocket: the opening handshake did not complete.
    NeverOpened,
}

words!(TcpEnd, "end", {
    FinPeer = "fin_peer",
    FinLocal = "fin_local",
    ResetPeer = "reset_peer",
    ResetLocal = "reset_local",
    Timeout = "timeout",
    TlsTruncated = "tls_truncated",
    NeverOpened = "never_opened",
});
