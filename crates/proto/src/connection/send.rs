//! Output: messages, parts of messages, and frames that are whole already.

use bytes::Bytes;

use super::{Connection, Ended};
use crate::event::Piece;
use crate::frame::{Header, MAX_CONTROL, Opcode};
use crate::{Message, Role};

impl Connection {
    /// Queues a message.
    ///
    /// # Errors
    /// [`Ended`] once the end has begun.
    pub fn send(&mut self, message: Message) -> Result<(), Ended> {
        self.check_open()?;
        let opcode = Opcode::Data(message.kind());
        let payload = message.into_bytes();
        let deflating = self.deflating.as_mut();
        let compressed = deflating.and_then(|deflating| deflating.message(&payload));
        let header = Header {
            fin: true,
            compressed: compressed.is_some(),
            opcode,
            mask: [0; 4],
            len: 0,
        };
        let payload = compressed.unwrap_or(payload);
        self.traffic.messages_out += 1;
        self.traffic.bytes_out += payload.len() as u64;
        self.push_frame(header, payload);
        Ok(())
    }

    /// Queues whole frames made by
    /// [`encode_server_frame`](crate::encode_server_frame), for a server that
    /// sends one message to many; `payload_len` is for the count. They are not
    /// compressed, which every receiver understands.
    ///
    /// # Errors
    /// [`Ended`] once the end has begun, or at a client, which must mask.
    pub fn send_encoded(&mut self, frame: Bytes, payload_len: usize) -> Result<(), Ended> {
        self.check_open()?;
        if self.role == Role::Client {
            return Err(Ended);
        }
        self.traffic.messages_out += 1;
        self.traffic.bytes_out += payload_len as u64;
        self.outbox.push_encoded(frame);
        Ok(())
    }

    /// Queues a part of a message that another connection received, as a
    /// fragment of its own. A client passes the mask on as it came, rotated to
    /// the part's beginning: a knowing departure from "a fresh key for every
    /// frame" (RFC 6455 §5.3), which protects against scripts that choose what
    /// their browser sends; here the browser itself chose the key.
    ///
    /// Where compression was agreed, the parts of a message are compressed, all
    /// or none, each with all that it says.
    ///
    /// # Errors
    /// [`Ended`] once the end has begun, or for a compressed part where none is
    /// [passed on](Self::passing_compressed).
    pub fn send_piece(&mut self, piece: Piece) -> Result<(), Ended> {
        self.check_open()?;
        if piece.compressed && !self.passes_compressed {
            return Err(Ended);
        }
        let mut header = Header {
            fin: piece.last,
            compressed: piece.compressed && piece.first,
            opcode: if piece.first {
                Opcode::Data(piece.kind)
            } else {
                Opcode::Continuation
            },
            mask: piece.mask,
            len: piece.payload.len() as u64,
        };
        self.traffic.messages_out += u64::from(piece.last);
        if self.role == Role::Client && piece.mask != [0; 4] && self.deflating.is_none() {
            self.traffic.bytes_out += header.len;
            self.outbox.push(header, self.role, piece.payload);
            return Ok(());
        }
        let payload = piece.unmasked();
        let compressed = self.deflating.as_mut().and_then(|deflating| {
            if piece.first {
                deflating.first_part(&payload, piece.last)
            } else {
                deflating.part(&payload, piece.last)
            }
        });
        header.compressed |= piece.first && compressed.is_some();
        let payload = compressed.unwrap_or(payload);
        self.traffic.bytes_out += payload.len() as u64;
        self.push_frame(header, payload);
        Ok(())
    }

    /// No message is sent any more.
    pub(super) fn stop_compressing(&mut self) {
        if let Some(mut deflating) = self.deflating.take() {
            deflating.end();
        }
    }

    /// Queues a frame that is not compressed.
    pub(super) fn push(&mut self, fin: bool, opcode: Opcode, payload: Bytes) {
        let header = Header {
            fin,
            compressed: false,
            opcode,
            mask: [0; 4],
            len: 0,
        };
        self.push_frame(header, payload);
    }

    /// Queues a frame; its length and its mask are put in here.
    #[inline]
    fn push_frame(&mut self, header: Header, payload: Bytes) {
        debug_assert!(!header.opcode.is_control() || payload.len() <= MAX_CONTROL);
        let len = payload.len() as u64;
        match &mut self.keys {
            None => {
                let mask = [0; 4];
                let header = Header {
                    mask,
                    len,
                    ..header
                };
                self.outbox.push(header, Role::Server, payload);
            }
            Some(keys) => {
                let mask = keys.next_key();
                let header = Header {
                    mask,
                    len,
                    ..header
                };
                self.outbox.push_masked(header, payload);
            }
        }
    }
}
