//! [`Judged`]: what comes of judging a peer.

/// Whether all is well, or why nothing could be judged.
pub(super) type Judged = Result<bool, String>;
