//! The reference peer: it echoes every message, in either role, by the RFCs, in code
//! of its own. Its [`Behaviour`] is where a spoiled peer differs.

mod close;
mod compression;
mod ending;
mod frame;
mod handshake;
mod head;
mod load;
mod message;
mod messages;
mod negotiation;
mod opcode;
mod rules;
mod step;
mod utf8;

use std::rc::Rc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use farewell_check::Role;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::timeout;

use crate::behaviour::{Behaviour, Between, Mistake};
use crate::wire::{self, Side};
use compression::Deflate;
use frame::Header;
use message::Message;
use opcode::{CLOSE, PING, PONG, RSV1};
use step::{Over, Step};

/// How long the opening handshake may take, and a write that makes no progress.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a peer that holds its echoes back waits for more.
const HELD: Duration = Duration::from_millis(10);

/// The echoing peer.
pub(crate) struct EchoPeer {
    role: Role,
    wire: Side,
    behaviour: Rc<Behaviour>,
    inbox: BytesMut,
    message: Option<Message>,
    deflate: Option<Deflate>,
    keys: u32,
    /// What a spoiled peer keeps for later.
    kept: Kept,
}

/// What a spoiled peer keeps for later.
#[derive(Default)]
struct Kept {
    /// Frames that it sends when nothing more comes.
    echoes: Vec<(u8, Vec<u8>)>,
    /// Pongs that wait for the end of a message.
    pongs: Vec<Bytes>,
    /// A Close that does.
    close: Option<Bytes>,
    /// A control frame that says that more follows.
    control: Option<(u8, Vec<u8>)>,
    /// How many bytes have come.
    bytes: u64,
    /// The payload of the frame whose header was a mistake.
    mistaken: u64,
    /// Sends nothing.
    mute: bool,
    messages: u32,
    fragments: u32,
    pings: u32,
    idle_pongs: u32,
}

impl EchoPeer {
    /// A peer of this role at one side of a connection.
    pub(crate) fn new(role: Role, wire: Side, behaviour: Rc<Behaviour>) -> Self {
        Self {
            role,
            wire,
            behaviour,
            inbox: BytesMut::new(),
            message: None,
            deflate: None,
            keys: 0,
            kept: Kept::default(),
        }
    }

    /// Opens the connection, and hands it over.
    pub(crate) async fn opened(mut self) -> Option<Side> {
        match timeout(PATIENCE, self.open()).await {
            Ok(Ok(())) => Some(self.wire),
            _ => None,
        }
    }

    /// Speaks until the connection has ended.
    pub(crate) async fn run(mut self) {
        let patience = match self.behaviour.handshake.makes(Mistake::WaitsForEver) {
            true => Duration::MAX,
            false => PATIENCE,
        };
        if !matches!(timeout(patience, self.open()).await, Ok(Ok(()))) {
            return;
        }
        match self.conversation().await {
            Over::Ended => self.lost().await,
            Over::Closed(body) => self.answer_close(body).await,
            Over::Failed(code) => self.fail(code).await,
        }
    }

    /// TCP ended without a Close.
    async fn lost(mut self) {
        if self.behaviour.ending.delivers_at_fin {
            // Whether it still can is its own affair.
            let _ = self.echo_begun().await;
        }
        if let Some(wait) = self.behaviour.ending.stays_after_fin {
            tokio::time::sleep(wait).await;
        }
    }

    async fn conversation(&mut self) -> Over {
        loop {
            if let Err(over) = self.step().await {
                return over;
            }
        }
    }

    /// Reads one frame, and does what it asks for.
    async fn step(&mut self) -> Step {
        let header = self.header().await?;
        if self.behaviour.framing.passes_over.contains(&header.opcode) {
            return self.payload(&header).await.map(drop);
        }
        if let Err(over) = self.check(&header) {
            self.kept.mistaken = header.length;
            return Err(over);
        }
        if header.opcode < CLOSE && (header.opcode != 0 || self.kept.control.is_none()) {
            return self.data(header).await;
        }
        let payload = self.payload(&header).await?;
        match self.joined_control(&header, payload) {
            Some((opcode, payload)) => self.control(opcode, payload).await,
            None => Ok(()),
        }
    }

    /// A control frame, joined with its fragments by a peer that does so.
    fn joined_control(&mut self, header: &Header, payload: Bytes) -> Option<(u8, Bytes)> {
        let (opcode, mut joined) = match self.kept.control.take() {
            Some(begun) => begun,
            None if header.fin => return Some((header.opcode, payload)),
            None => (header.opcode, Vec::new()),
        };
        joined.extend_from_slice(&payload);
        if header.fin {
            return Some((opcode, joined.into()));
        }
        self.kept.control = Some((opcode, joined));
        None
    }

    async fn control(&mut self, opcode: u8, payload: Bytes) -> Step {
        let reads = &self.behaviour.compression.reads;
        let compressed = self.message.as_ref().is_some_and(Message::is_compressed);
        if compressed
            && (opcode == CLOSE && reads.no_close_between
                || opcode == PING && reads.no_ping_between)
        {
            return Ok(());
        }
        if opcode == CLOSE {
            let inside = self.message.as_ref().is_some_and(Message::is_compressed);
            if inside && self.behaviour.compression.reads.no_close_between {
                return Ok(());
            }
            return self.close(payload).await;
        }
        self.count_control(opcode)?;
        let control = &self.behaviour.control;
        let inside = self.message.is_some();
        let inside_compressed = self.message.as_ref().is_some_and(Message::is_compressed);
        match control.between {
            Between::PassedOver if inside => return Ok(()),
            Between::Mistake if inside => return Err(Over::Failed(1002)),
            Between::End => self.message = None,
            _ => {}
        }
        match opcode {
            PING if inside_compressed && self.behaviour.compression.reads.no_ping_between => Ok(()),
            PING if inside && control.late_inside => {
                self.kept.pongs.push(payload);
                Ok(())
            }
            PING if self.no_more_pongs() => Ok(()),
            PING => match control.pong_to(&payload) {
                Some(payload) => {
                    self.send_kept().await?;
                    self.send(PONG, &payload).await
                }
                None => Ok(()),
            },
            _ if control.answers_pongs => self.send(PONG, &payload).await,
            _ if control.fails_on_pongs => Err(Over::Failed(1002)),
            _ => Ok(()),
        }
    }

    /// The next frame's header, when all of it is there.
    async fn header(&mut self) -> Step<Header> {
        loop {
            if let Some((header, length)) = Header::parse(&self.inbox, &self.behaviour.framing) {
                let _ = self.inbox.split_to(length);
                return Ok(header);
            }
            if self.behaviour.framing.forgets_cut_headers {
                self.inbox.clear();
            }
            self.fill().await?;
        }
    }

    /// The payload of a control frame.
    async fn payload(&mut self, header: &Header) -> Step<Bytes> {
        while (self.inbox.len() as u64) < header.length {
            if self.behaviour.framing.takes_reads_for_frames {
                break;
            }
            if self.behaviour.framing.refuses_cut_control && header.opcode >= CLOSE {
                return Err(Over::Failed(1002));
            }
            self.fill().await?;
        }
        let length = self.inbox.len().min(header.length as usize);
        let mut payload = self.inbox.split_to(length);
        header.unmask(&mut payload, 0);
        Ok(payload.freeze())
    }

    /// Reads what is there, or waits for something.
    async fn fill(&mut self) -> Step {
        let room = match self.behaviour.framing.takes_reads_for_frames {
            true => wire::CAPACITY,
            false => 16 << 10,
        };
        self.inbox.reserve(room);
        let read = match self.kept.echoes.is_empty() {
            true => self.wire.read_buf(&mut self.inbox).await,
            false => match timeout(HELD, self.wire.read_buf(&mut self.inbox)).await {
                Ok(read) => read,
                Err(_) => return self.send_kept().await,
            },
        };
        match read {
            Ok(0) | Err(_) => Err(Over::Ended),
            Ok(length) => {
                self.kept.bytes += length as u64;
                Ok(())
            }
        }
    }

    /// Sends what was held back.
    async fn send_kept(&mut self) -> Step {
        for (opcode, payload) in std::mem::take(&mut self.kept.echoes) {
            self.say(opcode, &payload).await?;
        }
        Ok(())
    }

    /// Sends a frame.
    async fn send(&mut self, opcode: u8, payload: &[u8]) -> Step {
        if self.kept.mute {
            return Ok(());
        }
        let key = self.next_key();
        let mut frame = frame::encode(opcode, payload, key, &self.behaviour.masking);
        let writes = &self.behaviour.compression.writes;
        let marked = self.deflate.is_some()
            && (opcode == PONG && writes.marks_pongs || opcode == CLOSE && writes.marks_close);
        frame[0] |= if marked { RSV1 } else { 0 };
        self.write(&frame).await
    }

    /// Sends a compressed message.
    async fn send_compressed(&mut self, opcode: u8, payload: &[u8]) -> Step {
        let writes = &self.behaviour.compression.writes;
        let marks = match (writes.unmarked, writes.marks_both, writes.marks_second) {
            (true, ..) => [0, 0],
            (_, true, _) => [RSV1, RSV1],
            (_, _, true) => [0, RSV1],
            _ => [RSV1, 0],
        };
        let cut = match writes.marks_both || writes.marks_second {
            true => payload.len() / 2,
            false => payload.len(),
        };
        let (first, second) = payload.split_at(cut);
        let fin = second.is_empty();
        self.send_part(opcode | marks[0], fin, first).await?;
        if fin {
            return Ok(());
        }
        self.send_part(marks[1], true, second).await
    }

    async fn send_part(&mut self, opcode: u8, fin: bool, payload: &[u8]) -> Step {
        let key = self.next_key();
        let mut frame = frame::encode(opcode, payload, key, &self.behaviour.masking);
        frame[0] &= if fin { 0xff } else { 0x7f };
        self.write(&frame).await
    }

    /// A key for the next frame, where this role masks.
    fn next_key(&mut self) -> Option<[u8; 4]> {
        self.keys = self.keys.wrapping_mul(747_796_405).wrapping_add(1);
        let masking = &self.behaviour.masking;
        let key = if masking.one_key { 0 } else { self.keys };
        ((self.role == Role::Client) != masking.as_the_other)
            .then(|| (key ^ 0xa5c3_1e77).to_be_bytes())
    }

    async fn write(&mut self, mut bytes: &[u8]) -> Step {
        let patience = match self.behaviour.load.hasty_writes {
            true => Duration::from_millis(2),
            false => PATIENCE,
        };
        while !bytes.is_empty() {
            match timeout(patience, self.wire.write(bytes)).await {
                Ok(Ok(written)) if written > 0 => bytes = &bytes[written..],
                _ => return Err(Over::Ended),
            }
        }
        Ok(())
    }
}
