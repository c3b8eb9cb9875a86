//! What follows a Close, and the end of TCP.

use std::time::Duration;

/// What a peer gets wrong about the end: nothing, by default.
#[derive(Debug, Clone, Default)]
pub(crate) struct AfterClose {
    /// Handles what follows the mistake for which it failed the connection.
    pub(crate) hears_after_failure: bool,
    /// Names the last mistake that it has read, not the first.
    pub(crate) names_last_mistake: bool,
    /// Takes whatever follows a Close for a mistake.
    pub(crate) judges_what_follows: bool,
    /// Takes text that a Close cuts off in a character for a mistake.
    pub(crate) judges_unfinished: bool,
    /// The server ends TCP after both Closes, but so late.
    pub(crate) server_waits: Option<Duration>,
    /// The client ends TCP after both Closes before the server does.
    pub(crate) client_first: bool,
    /// The client ends TCP after the server has, but so late.
    pub(crate) client_lingers: Option<Duration>,
    /// Resets TCP after both Closes.
    pub(crate) resets: bool,
    /// Closes the socket after both Closes, so that unread bytes reset TCP, and
    /// destroy what is on its way.
    pub(crate) drops_unread: bool,
    /// Leaves TCP open for so long after FIN without a Close.
    pub(crate) stays_after_fin: Option<Duration>,
    /// Sends back what there is of a message that FIN cuts off.
    pub(crate) delivers_at_fin: bool,
    /// Answers no Close that FIN follows.
    pub(crate) drops_on_fin: bool,
    /// Leaves TCP open for so long after it failed the connection.
    pub(crate) stays_after_failure: Option<Duration>,
    /// The server leaves it open for ever.
    pub(crate) server_stays: bool,
    pub(crate) patience: Patience,
}

/// How long a client that has closed waits for the server's part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Patience {
    /// Five seconds in all.
    #[default]
    Bounded,
    /// Five seconds after whatever came last.
    BegunAnew,
    Endless,
}
