//! [`Role`]: client or server.

/// Which endpoint a connection is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Masks what it sends; waits for the server's FIN.
    Client,
    /// Refuses unmasked frames; sends the first FIN.
    Server,
}

impl Role {
    /// The other end's.
    pub(crate) const fn other(self) -> Self {
        match self {
            Self::Client => Self::Server,
            Self::Server => Self::Client,
        }
    }
}
