//! The end.

/// What a peer gets wrong about the end: nothing, by default.
#[derive(Debug, Clone, Default)]
pub(crate) struct Close {
    pub(crate) failure: Failure,
}

/// How the peer fails a connection.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Failure {
    /// With a Close whose code names the mistake.
    #[default]
    Said,
    WithoutClose,
    /// With an empty Close.
    WithoutCode,
    /// With this code, whatever the mistake.
    WithCode(u16),
}
