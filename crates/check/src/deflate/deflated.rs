//! [`Deflated`]: both directions of a connection with permessage-deflate.

use bytes::Bytes;

use super::{Agreed, Direction, Inflate, Reach, Sender};
use crate::Role;

/// No case asks for a larger message.
const LARGEST: usize = 17 << 20;

/// Both directions of an agreement, from the suite's side.
#[derive(Debug)]
pub(crate) struct Deflated {
    pub(crate) sender: Sender,
    pub(crate) said: Direction,
    inflate: Inflate,
    reach: Reach,
}

impl Deflated {
    pub(crate) fn new(peer: Role, agreed: Agreed) -> Self {
        let (said, heard) = match peer {
            Role::Server => (agreed.client, agreed.server),
            Role::Client => (agreed.server, agreed.client),
        };
        Self {
            sender: Sender::new(said.window_bits, said.takeover),
            said,
            inflate: Inflate::default(),
            reach: Reach {
                window_bits: heard.window_bits,
                takeover: heard.takeover,
                most: LARGEST,
            },
        }
    }

    /// A compressed message of the peer's, or what is wrong with it.
    pub(crate) fn read(&mut self, payload: &[u8]) -> Result<Bytes, String> {
        let message = self.inflate.message(payload, self.reach);
        message.map_err(|fault| fault.to_string())
    }
}
