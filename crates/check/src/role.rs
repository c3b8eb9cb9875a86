//! [`Role`]: which side of a connection the peer under test is.

/// What the peer under test is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// A server; the suite plays the client.
    Server,
    /// A client; the suite plays the server.
    Client,
}

impl Role {
    /// The word in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Client => "client",
        }
    }
}
