//! What a peer bears.

/// What a peer does not bear: it bears everything, by default.
#[derive(Debug, Clone, Default)]
pub(crate) struct Load {
    /// A message of more fragments fails the connection (1008).
    pub(crate) most_fragments: Option<u32>,
    /// Further Pings are not answered.
    pub(crate) most_pongs: Option<u32>,
    /// Further Pings fail the connection (1008).
    pub(crate) most_pings: Option<u32>,
    /// Further Pongs fail the connection (1008).
    pub(crate) most_idle_pongs: Option<u32>,
    /// Each message with a number that this divides is lost.
    pub(crate) loses_each: Option<u32>,
    /// Gives up where a write has to wait.
    pub(crate) hasty_writes: bool,
}
