//! Messages of the reference peer: assembled, checked as they arrive, sent back.

use std::rc::Rc;

use super::EchoPeer;
use super::frame::Header;
use super::message::Message;
use super::opcode::{BINARY, PONG, TEXT};
use super::step::{Over, Step};
use super::utf8::Checker;
use crate::behaviour::{EmptyFragments, Found, Fragments, Inside, Stray};

impl EchoPeer {
    /// Takes a data frame's payload as it arrives.
    pub(super) async fn data(&mut self, header: Header) -> Step {
        let behaviour = Rc::clone(&self.behaviour);
        let framing = &behaviour.framing;
        let mut opcode = header.opcode;
        if opcode != 0 && self.message.is_some() && framing.inside == Inside::Continuation {
            opcode = 0;
        }
        if opcode == 0 && self.message.is_none() {
            if framing.stray == Stray::PassedOver {
                return self.payload(&header).await.map(drop);
            }
            opcode = BINARY;
        }
        if opcode != 0 {
            self.message = Some(Message {
                opcode,
                compressed: self.deflate.is_some() && header.reserved & 4 != 0,
                payload: Vec::new(),
                text: Checker::new(&behaviour.utf8),
                ends: Vec::new(),
            });
        }
        self.count_fragment(opcode != 0)?;
        self.pieces(&header).await?;
        let fragment = !header.fin || header.opcode == 0;
        let ends = match framing.empty_fragments {
            EmptyFragments::Mistakes if fragment && header.length == 0 => {
                return Err(Over::Failed(1002));
            }
            EmptyFragments::Ends => header.fin || header.length == 0,
            _ => header.fin,
        };
        self.frame_ends(ends)?;
        if let Some(message) = &mut self.message {
            message.ends.push(message.payload.len());
        }
        let Some(message) = self.message.take_if(|_| ends) else {
            let plain = self.message.as_ref().is_some_and(|it| !it.compressed);
            return match framing.fragments {
                Fragments::AtOnce if plain => self.echo_begun().await,
                _ => Ok(()),
            };
        };
        self.whole(message).await?;
        for ping in std::mem::take(&mut self.kept.pongs) {
            self.send(PONG, &ping).await?;
        }
        match self.kept.close.take() {
            Some(body) => Err(self.close_came(body)),
            None => Ok(()),
        }
    }

    async fn pieces(&mut self, header: &Header) -> Step {
        if self.behaviour.framing.fragments == Fragments::Last
            && let Some(message) = &mut self.message
        {
            message.payload.clear();
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
            if header.opcode == 0 && self.drops_later_fragments() {
                continue;
            }
            self.piece(&piece)?;
        }
        Ok(())
    }

    fn drops_later_fragments(&self) -> bool {
        let compressed = self.message.as_ref().is_some_and(Message::is_compressed);
        compressed && self.behaviour.compression.reads.first_fragment_only
    }

    fn piece(&mut self, piece: &[u8]) -> Step {
        let Some(message) = &mut self.message else {
            return Err(Over::Failed(1002));
        };
        if message.opcode == TEXT && !message.compressed {
            message.text.take(piece);
            if message.text.is_wrong() && self.behaviour.utf8.found == Found::AtOnce {
                return Err(Over::Failed(1007));
            }
        }
        message.payload.extend_from_slice(piece);
        Ok(())
    }

    /// What a spoiled peer looks at where a frame ends.
    fn frame_ends(&self, message_ends: bool) -> Step {
        let utf8 = &self.behaviour.utf8;
        let Some(text) = self.message.as_ref().map(|message| &message.text) else {
            return Ok(());
        };
        let found = utf8.found == Found::InFrames && text.is_wrong();
        let cut = utf8.no_cut_characters && !message_ends && !text.is_whole();
        match found || cut {
            true => Err(Over::Failed(1007)),
            false => Ok(()),
        }
    }

    async fn whole(&mut self, mut message: Message) -> Step {
        if let Some(deflate) = &mut self.deflate {
            let reads = &self.behaviour.compression.reads;
            message.payload = match deflate.read(message.payload, message.compressed) {
                Err(Over::Failed(1007)) if reads.drops_bad_data => return Ok(()),
                read => read?,
            };
            if message.length() > self.behaviour.framing.largest {
                return Err(Over::Failed(1009));
            }
            if message.compressed && !reads.unchecked_text {
                message.text.take(&message.payload);
            }
        }
        let utf8 = &self.behaviour.utf8;
        let text = message.opcode == TEXT && utf8.found != Found::Never;
        let whole = message.text.is_whole() || utf8.lax.unfinished;
        if text && (message.text.is_wrong() || !whole) {
            return Err(Over::Failed(1007));
        }
        if self.behaviour.framing.fragments == Fragments::Apart {
            let mut begin = 0;
            let length = message.payload.len();
            let last = message.ends.len() - 1;
            for (index, end) in message.ends.into_iter().enumerate() {
                // What was compressed ends elsewhere.
                let end = if index == last {
                    length
                } else {
                    end.min(length)
                };
                self.echo(message.opcode, &message.payload[begin..end])
                    .await?;
                begin = end;
            }
            return Ok(());
        }
        self.echo(message.opcode, &message.payload).await
    }

    /// Whether text has begun that ends within a character.
    pub(super) fn unfinished_text(&self) -> bool {
        let text = |message: &Message| message.opcode == TEXT && !message.text.is_whole();
        self.message.as_ref().is_some_and(text)
    }

    /// Sends back what there is of the message, and keeps the rest for later.
    pub(super) async fn echo_begun(&mut self) -> Step {
        let Some(message) = &mut self.message else {
            return Ok(());
        };
        let (opcode, payload) = (message.opcode, std::mem::take(&mut message.payload));
        self.echo(opcode, &payload).await
    }

    async fn echo(&mut self, opcode: u8, payload: &[u8]) -> Step {
        if self.loses_message() {
            return Ok(());
        }
        let framing = &self.behaviour.framing;
        if payload.is_empty() && framing.drops_empty_messages {
            return Ok(());
        }
        let opcode = match opcode {
            TEXT if framing.echoes_text_as_binary => BINARY,
            BINARY if framing.echoes_binary_as_text => TEXT,
            opcode => opcode,
        };
        if framing.holds_echoes {
            self.kept.echoes.push((opcode, payload.to_vec()));
            return Ok(());
        }
        self.say(opcode, payload).await
    }

    /// Sends a message, compressed where that was agreed.
    pub(super) async fn say(&mut self, opcode: u8, payload: &[u8]) -> Step {
        if let Some(deflate) = &mut self.deflate
            && let (compressed, true) = deflate.write(payload)
        {
            return self.send_compressed(opcode, &compressed).await;
        }
        self.send(opcode, payload).await
    }
}
