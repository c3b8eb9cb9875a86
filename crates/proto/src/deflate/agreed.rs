//! [`Agreed`]: what was agreed on, which is what the server's answer says.

use super::WindowBits;
use crate::Role;

/// The parameters of permessage-deflate that both ends agreed on: those of the
/// server's answer (RFC 7692 §7.1). Written as that answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Agreed {
    pub(crate) server_no_context_takeover: bool,
    pub(crate) client_no_context_takeover: bool,
    pub(crate) server_max_window_bits: Option<WindowBits>,
    pub(crate) client_max_window_bits: Option<WindowBits>,
}

impl Agreed {
    /// Whether this end compresses each message by itself (§7.1.1).
    #[must_use]
    pub const fn no_context_takeover(&self, sender: Role) -> bool {
        match sender {
            Role::Server => self.server_no_context_takeover,
            Role::Client => self.client_no_context_takeover,
        }
    }

    /// The largest window of what this end sends (§7.1.2).
    #[must_use]
    pub fn window_bits(&self, sender: Role) -> WindowBits {
        let bits = match sender {
            Role::Server => self.server_max_window_bits,
            Role::Client => self.client_max_window_bits,
        };
        bits.unwrap_or_default()
    }
}
