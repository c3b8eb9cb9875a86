//! [`Agreed`] as a server's answer says it.

use std::fmt;

use super::offer::Offer;
use crate::deflate::Agreed;
use crate::handshake::{Extension, Extensions, ResponseMistake};

impl Agreed {
    /// The extension as it stands in the server's answer.
    #[must_use]
    pub fn extension(&self) -> Extension {
        let answer = Offer {
            server_no_context_takeover: self.server_no_context_takeover,
            client_no_context_takeover: self.client_no_context_takeover,
            server_max_window_bits: self.server_max_window_bits,
            client_max_window_bits: self.client_max_window_bits.map(Some),
        };
        answer.extension()
    }

    /// What a server's answer agrees on, checked against all that was offered;
    /// `None` where the answer has no permessage-deflate.
    ///
    /// # Errors
    /// [`ResponseMistake::CompressionInvalid`] for parameters that break §7.1,
    /// [`ResponseMistake::CompressionNotOffered`] for those that answer none of
    /// the offers: the client is to fail the connection (§5.1).
    pub fn check(
        answer: &Extensions,
        offers: &Extensions,
    ) -> Result<Option<Self>, ResponseMistake> {
        let Some(answer) = answer.into_iter().find_map(Offer::read) else {
            return Ok(None);
        };
        let Some(agreed) = answer.ok().and_then(Self::from_answer) else {
            return Err(ResponseMistake::CompressionInvalid);
        };
        let mut offers = offers.into_iter().filter_map(Offer::read);
        if offers.any(|offer| offer.is_ok_and(|offer| agreed.answers(&offer))) {
            Ok(Some(agreed))
        } else {
            Err(ResponseMistake::CompressionNotOffered)
        }
    }

    /// In an answer, `client_max_window_bits` has a value (§7.1.2.2).
    fn from_answer(answer: Offer) -> Option<Self> {
        let client_max_window_bits = match answer.client_max_window_bits {
            Some(None) => return None,
            other => other.flatten(),
        };
        Some(Self {
            server_no_context_takeover: answer.server_no_context_takeover,
            client_no_context_takeover: answer.client_no_context_takeover,
            server_max_window_bits: answer.server_max_window_bits,
            client_max_window_bits,
        })
    }

    fn answers(&self, offer: &Offer) -> bool {
        let takeover = self.server_no_context_takeover || !offer.server_no_context_takeover;
        let server = match (offer.server_max_window_bits, self.server_max_window_bits) {
            (None, _) => true,
            (Some(asked), Some(granted)) => granted <= asked,
            (Some(_), None) => false,
        };
        let client = match (offer.client_max_window_bits, self.client_max_window_bits) {
            (None, said) => said.is_none(),
            (Some(Some(most)), Some(said)) => said <= most,
            (Some(_), _) => true,
        };
        takeover && server && client
    }
}

/// As in the answer's header.
impl fmt::Display for Agreed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.extension().fmt(f)
    }
}
