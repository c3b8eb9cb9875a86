//! [`Offer`]: one offer of permessage-deflate, as a client makes it.

use super::{
    CLIENT_MAX_WINDOW_BITS, CLIENT_NO_CONTEXT_TAKEOVER, EXTENSION, NAME, SERVER_MAX_WINDOW_BITS,
    SERVER_NO_CONTEXT_TAKEOVER, WindowBits,
};
use crate::handshake::{Extension, Token};

/// The parameters of an offer (RFC 7692 §7.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Offer {
    pub(super) server_no_context_takeover: bool,
    pub(super) client_no_context_takeover: bool,
    pub(super) server_max_window_bits: Option<WindowBits>,
    /// Whether the client can be told, and the most that it will use anyway.
    pub(super) client_max_window_bits: Option<Option<WindowBits>>,
}

/// The parameters are not those of permessage-deflate (§7.1): an unknown one, one
/// that stands there twice, a value that is missing, superfluous or out of range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotUnderstood;

impl Offer {
    /// Reads one; `None` where it is of another extension.
    pub(super) fn read(extension: &Extension) -> Option<Result<Self, NotUnderstood>> {
        (extension.name() == NAME).then(|| Self::parse(extension.parameters()))
    }

    fn parse(parameters: &[(Token, Option<Token>)]) -> Result<Self, NotUnderstood> {
        let mut offer = Self::default();
        for (name, value) in parameters {
            let bits = match value {
                Some(value) => Some(WindowBits::from_token(value).ok_or(NotUnderstood)?),
                None => None,
            };
            let repeated = if *name == SERVER_NO_CONTEXT_TAKEOVER && bits.is_none() {
                std::mem::replace(&mut offer.server_no_context_takeover, true)
            } else if *name == CLIENT_NO_CONTEXT_TAKEOVER && bits.is_none() {
                std::mem::replace(&mut offer.client_no_context_takeover, true)
            } else if *name == SERVER_MAX_WINDOW_BITS && bits.is_some() {
                std::mem::replace(&mut offer.server_max_window_bits, bits).is_some()
            } else if *name == CLIENT_MAX_WINDOW_BITS {
                offer.client_max_window_bits.replace(bits).is_some()
            } else {
                return Err(NotUnderstood);
            };
            if repeated {
                return Err(NotUnderstood);
            }
        }
        Ok(offer)
    }

    pub(super) fn extension(&self) -> Extension {
        let mut extension = Extension::new(EXTENSION);
        if self.server_no_context_takeover {
            extension = extension.with(SERVER_NO_CONTEXT_TAKEOVER, None);
        }
        if self.client_no_context_takeover {
            extension = extension.with(CLIENT_NO_CONTEXT_TAKEOVER, None);
        }
        if let Some(bits) = self.server_max_window_bits {
            extension = extension.with(SERVER_MAX_WINDOW_BITS, Some(bits.token()));
        }
        if let Some(bits) = self.client_max_window_bits {
            extension = extension.with(CLIENT_MAX_WINDOW_BITS, bits.map(WindowBits::token));
        }
        extension
    }
}
