//! Who: the initiator of an end, the parties of a relay, the sides of a wire.

use crate::words::words;

/// Who ended a connection first, seen from one endpoint: who sent the first
/// Close, else the first FIN or RST. Whose *fault* it was is the
/// [`Cause`](crate::Cause).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Initiator {
    /// The code that uses the library: `close()`, a returned handler.
    Application,
    /// The library itself: a rule, a timer, a limit.
    Library,
    /// The other endpoint.
    Peer,
    /// Nobody: a timeout or an unreachable network.
    Network,
}

words!(Initiator, "initiator", {
    Application = "application",
    Library = "library",
    Peer = "peer",
    Network = "network",
});

/// Who ended a relayed connection first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Party {
    /// The client before the gateway.
    Client,
    /// The server behind the gateway.
    Upstream,
    /// The gateway: any rule, timer or signal of ours.
    Gateway,
    /// Nobody: a timeout or an unreachable network.
    Network,
}

words!(Party, "initiator", {
    Client = "client",
    Upstream = "upstream",
    Gateway = "gateway",
    Network = "network",
});

/// Which of the two connections of a relay, or which endpoint of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The client's.
    Client,
    /// The upstream's, or the server's.
    Upstream,
}

words!(Side, "side", {
    Client = "client",
    Upstream = "upstream",
});
