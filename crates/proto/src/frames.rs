//! [`Frames`]: small messages of a server, encoded before its connection is asked.

use bytes::{BufMut, BytesMut};

use crate::defaults::VECTORED_FROM;
use crate::frame::{Header, MAX_HEADER, Opcode};
use crate::{Message, Role};

/// Messages of a server as frames, for
/// [`Connection::send_frames`](crate::Connection::send_frames): whoever sends many
/// at a time need not ask the connection for each.
#[derive(Debug, Default)]
pub struct Frames {
    bytes: BytesMut,
    messages: u64,
    payload: u64,
}

impl Frames {
    /// Gives room to gather in, where none is owned.
    pub fn lend_with(&mut self, buffer: impl FnOnce() -> BytesMut) {
        if self.bytes.capacity() == 0 {
            self.bytes = buffer();
        }
    }

    /// Adds a message, if it is small and there is room for it.
    #[inline]
    pub fn push(&mut self, message: &Message) -> bool {
        let payload = message.as_bytes();
        let room = self.bytes.capacity() - self.bytes.len();
        if payload.len() >= VECTORED_FROM || payload.len() + MAX_HEADER > room {
            return false;
        }
        let header = Header {
            fin: true,
            compressed: false,
            opcode: Opcode::Data(message.kind()),
            mask: [0; 4],
            len: payload.len() as u64,
        };
        header.write(Role::Server, &mut self.bytes);
        self.bytes.put_slice(payload);
        self.messages += 1;
        self.payload += payload.len() as u64;
        true
    }

    /// Whether there is no message.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.messages == 0
    }

    /// The frames, the number of messages, and their bytes of payload.
    pub(crate) fn take(&mut self) -> (BytesMut, u64, u64) {
        let Self {
            bytes,
            messages,
            payload,
        } = std::mem::take(self);
        (bytes, messages, payload)
    }
}
