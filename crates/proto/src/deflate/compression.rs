//! [`Compression`]: what an endpoint wants of permessage-deflate.

use std::fmt;
use std::str::FromStr;

use super::{Agreed, WindowBits};
use crate::{Role, defaults};

/// Whether messages are compressed, and who owns what that takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CompressionMode {
    /// Never: it is neither offered nor accepted.
    #[default]
    Off,
    /// Each message by itself, in both directions: contexts are borrowed while a
    /// message is compressed or inflated, and an idle connection owns none.
    Shared,
    /// Messages may refer to those before: they become smaller, and a connection
    /// owns up to 360 KiB from its first compressed message on.
    Dedicated,
}

impl CompressionMode {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Off, Self::Shared, Self::Dedicated];

    /// `off`, `shared` or `dedicated`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Shared => "shared",
            Self::Dedicated => "dedicated",
        }
    }
}

impl fmt::Display for CompressionMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The text is none of the modes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write off, shared or dedicated")]
pub struct UnknownMode;

impl FromStr for CompressionMode {
    type Err = UnknownMode;

    fn from_str(text: &str) -> Result<Self, UnknownMode> {
        let mut all = Self::ALL.into_iter();
        all.find(|mode| mode.as_str() == text).ok_or(UnknownMode)
    }
}

/// How much work a compressor does: 1 is fastest, 9 is smallest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompressionLevel(u8);

impl CompressionLevel {
    /// This level; `None` outside 1 to 9.
    #[must_use]
    pub const fn new(level: u8) -> Option<Self> {
        match level {
            1..=9 => Some(Self(level)),
            _ => None,
        }
    }

    /// The level.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Default for CompressionLevel {
    fn default() -> Self {
        Self(defaults::COMPRESSION_LEVEL)
    }
}

/// What an endpoint wants of permessage-deflate (RFC 7692). The default is
/// [`CompressionMode::Off`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compression {
    /// Whether messages are compressed, and who owns what that takes.
    pub mode: CompressionMode,
    /// How much work is put into what is sent.
    pub level: CompressionLevel,
    /// Messages below this many bytes are sent as they are. A relay, which does
    /// not know how long a message will be, compresses one that comes in parts.
    pub threshold: usize,
    /// The largest window of what the server sends. A client asks for it; a
    /// server that can't keep to it declines (§7.1.2.1).
    pub server_window_bits: WindowBits,
    /// The largest window of what the client sends. A server asks for it where
    /// the client can be asked (§7.1.2.2).
    pub client_window_bits: WindowBits,
    /// Whether the server compresses each message by itself (§7.1.1.1). So it is
    /// in the mode `shared`, whatever stands here.
    pub server_no_context_takeover: bool,
    /// Whether the client compresses each message by itself (§7.1.1.2), in the
    /// same way.
    pub client_no_context_takeover: bool,
}

impl Compression {
    /// This mode, and the defaults.
    #[must_use]
    pub fn new(mode: CompressionMode) -> Self {
        Self {
            mode,
            level: CompressionLevel::default(),
            threshold: defaults::COMPRESSION_THRESHOLD,
            server_window_bits: WindowBits::MAX,
            client_window_bits: WindowBits::MAX,
            server_no_context_takeover: false,
            client_no_context_takeover: false,
        }
    }

    /// Never.
    #[must_use]
    pub fn off() -> Self {
        Self::new(CompressionMode::Off)
    }

    /// Each message by itself: an idle connection owns no context.
    #[must_use]
    pub fn shared() -> Self {
        Self::new(CompressionMode::Shared)
    }

    /// With contexts of a connection's own.
    #[must_use]
    pub fn dedicated() -> Self {
        Self::new(CompressionMode::Dedicated)
    }

    /// Whether it is wanted at all.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        !matches!(self.mode, CompressionMode::Off)
    }

    pub(crate) const fn server_forgets(&self) -> bool {
        self.server_no_context_takeover || matches!(self.mode, CompressionMode::Shared)
    }

    pub(crate) const fn client_forgets(&self) -> bool {
        self.client_no_context_takeover || matches!(self.mode, CompressionMode::Shared)
    }

    /// The window of what this end sends: what was agreed on, and no more than
    /// it wants itself.
    pub(super) fn own_window(&self, agreed: &Agreed, role: Role) -> WindowBits {
        let own = match role {
            Role::Server => self.server_window_bits,
            Role::Client => self.client_window_bits,
        };
        own.min(agreed.window_bits(role))
    }

    /// Whether this end forgets what it sent: agreed on, or its own wish, which
    /// needs no agreement.
    pub(super) const fn own_forgets(&self, agreed: &Agreed, role: Role) -> bool {
        let own = match role {
            Role::Server => self.server_forgets(),
            Role::Client => self.client_forgets(),
        };
        own || agreed.no_context_takeover(role)
    }
}

impl Default for Compression {
    fn default() -> Self {
        Self::off()
    }
}

/// The mode, and the defaults.
impl From<CompressionMode> for Compression {
    fn from(mode: CompressionMode) -> Self {
        Self::new(mode)
    }
}
