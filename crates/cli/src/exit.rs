//! The exit codes that several subcommands share.

/// Something that was asked for failed.
pub(crate) const FAILED: u8 = 1;
/// Wrong use.
pub(crate) const WRONG_USE: u8 = 2;
/// No WebSocket opened.
pub(crate) const NEVER_OPENED: u8 = 3;
/// The shell's own number for what Ctrl-C ended.
pub(crate) const INTERRUPTED: u8 = 130;
