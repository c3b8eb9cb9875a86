//! [`Event`]: what a connection hands out.

use bytes::Bytes;
use farewell_close::SeenClose;

use crate::{Message, MessageKind};

/// What arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A whole message, with [`Delivery::Messages`](crate::Delivery::Messages).
    Message(Message),
    /// A part of a message, with [`Delivery::Pieces`](crate::Delivery::Pieces).
    Piece(Piece),
    /// A Ping; its Pong is already in the output.
    Ping(Bytes),
    /// A Pong. The answer to our own Ping has updated
    /// [`round_trip`](crate::Connection::round_trip).
    Pong(Bytes),
    /// The peer's first Close, which broke no rule; nothing of a message follows.
    Closed(SeenClose),
}

/// A part of a message, on its way through a relay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What the message is.
    pub kind: MessageKind,
    /// Whether the message begins here.
    pub first: bool,
    /// Whether the message ends here.
    pub last: bool,
    /// Whether the bytes are compressed and stay so, on their way through ends
    /// that [pass](crate::Connection::passing_compressed) compressed messages.
    pub compressed: bool,
    /// The bytes, as they travelled: masked with `mask`.
    pub payload: Bytes,
    /// The key, rotated so that its first byte belongs to the payload's first;
    /// zeros where the payload is not masked.
    pub mask: [u8; 4],
}

impl Piece {
    /// The payload without its mask.
    #[must_use]
    pub fn unmasked(&self) -> Bytes {
        if self.mask == [0; 4] {
            return self.payload.clone();
        }
        let mut bytes = self.payload.to_vec();
        crate::mask::apply(&mut bytes, self.mask);
        bytes.into()
    }
}
