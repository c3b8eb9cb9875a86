//! Messages of the reference peer: assembled, checked as they arrive, sent back.

use super::frame::Header;
use super::utf8::Checker;
use super::{BINARY, EchoPeer, Over, Step, TEXT};

/// A message whose frames arrive.
pub(super) struct Message {
    opcode: u8,
    /// RSV1 of its first frame, where permessage-deflate is agreed.
    compressed: bool,
    payload: Vec<u8>,
    text: Checker,
}

impl Message {
    /// Bytes so far.
    pub(super) fn length(&self) -> u64 {
        self.payload.len() as u64
    }
}

impl EchoPeer {
    /// Takes a data frame's payload as it arrives.
    pub(super) async fn data(&mut self, header: Header) -> Step {
        if header.opcode != 0 {
            self.message = Some(Message {
                opcode: header.opcode,
                compressed: header.reserved & 4 != 0,
                payload: Vec::new(),
                text: Checker::default(),
            });
        }
        let mut taken = 0;
        while taken < header.length {
            if self.inbox.is_empty() {
                if taken > 0 && self.behaviour.framing.takes_reads_for_frames {
                    break;
                }
                self.fill().await?;
            }
            let left = usize::try_from(header.length - taken).unwrap_or(usize::MAX);
            let mut piece = self.inbox.split_to(self.inbox.len().min(left));
            header.unmask(&mut piece, taken);
            taken += piece.len() as u64;
            self.piece(&piece)?;
        }
        match self.message.take_if(|_| header.fin) {
            Some(message) => self.whole(message).await,
            None => Ok(()),
        }
    }

    fn piece(&mut self, piece: &[u8]) -> Step {
        let Some(message) = &mut self.message else {
            return Err(Over::Failed(1002));
        };
        if message.opcode == TEXT && !message.compressed && !message.text.take(piece) {
            return Err(Over::Failed(1007));
        }
        message.payload.extend_from_slice(piece);
        Ok(())
    }

    async fn whole(&mut self, mut message: Message) -> Step {
        if message.compressed
            && let Some(deflate) = &mut self.deflate
        {
            message.payload = deflate
                .inflate(&message.payload)
                .map_err(|_| Over::Failed(1007))?;
            if message.opcode == TEXT && !message.text.take(&message.payload) {
                return Err(Over::Failed(1007));
            }
        }
        if message.opcode == TEXT && !message.text.is_whole() {
            return Err(Over::Failed(1007));
        }
        self.echo(message.opcode, &message.payload).await
    }

    async fn echo(&mut self, opcode: u8, payload: &[u8]) -> Step {
        let framing = &self.behaviour.framing;
        if payload.is_empty() && framing.drops_empty_messages {
            return Ok(());
        }
        let opcode = match opcode {
            TEXT if framing.echoes_text_as_binary => BINARY,
            BINARY if framing.echoes_binary_as_text => TEXT,
            opcode => opcode,
        };
        self.send(opcode, payload).await
    }
}
