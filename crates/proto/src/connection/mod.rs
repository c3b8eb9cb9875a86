//! One WebSocket connection after its opening handshake.
//!
//! ```text
//!            send, ping, receive
//!                 ┌──────┐
//!                 ▼      │
//!               ┌──────────┐
//!               │   Open   │
//!               └──────────┘
//!    close() │        │ Close        │ bytes that break  │ FIN, reset,
//!            │        │ received     │ a rule            │ failed write
//!            ▼        ▼              ▼                   ▼
//!      ┌─────────┐ ┌──────────┐ ┌─────────┐        ┌──────────┐
//!      │ Closing │ │ Answering│ │ Failing │        │   Lost   │
//!      │ ours is │ │ theirs is│ │ 1002: input is   │ what is  │
//!      │ sent    │ │ here     │ │ thrown away;     │ still    │
//!      │         │ │          │ │ 1007–1009: frames│ here is  │
//!      │         │ │          │ │ are skipped      │ read     │
//!      └─────────┘ └──────────┘ └─────────┘        └──────────┘
//!   Close │         close(),│        │ FIN at once       │
//!  received         or by   │        │ after 1002        │
//!         ▼         itself  ▼        │                   │
//!      ┌──────────────────────┐      │                   │
//!      │ Both Closes passed   │      │                   │
//!      │ server: FIN at once  │      │                   │
//!      │ client: awaits FIN   │      │                   │
//!      └──────────────────────┘      │                   │
//!                 │ FIN both ways    │                   │
//!                 ▼                  ▼                   ▼
//!               ┌────────────────────────────────────────────┐
//!               │ Ended: exactly one CloseReport             │
//!               └────────────────────────────────────────────┘
//!   From our Close, or from the loss, one deadline and one bound on bytes
//!   thrown away hold for all of it; when either is reached: Ended.
//! ```

mod backlog;
mod call;
mod choreography;
mod end_state;
mod keepalive;
mod nanos;
mod passing;
mod read_failure;
mod receive;
mod send;
mod time;

use std::io::IoSlice;
use std::sync::Arc;
use std::time::Instant;

use bytes::{Bytes, BytesMut};
use farewell_close::{CloseReport, Traffic};

use backlog::Backlog;
pub use call::CloseCall;
use end_state::EndState;
use keepalive::Keepalive;
pub use read_failure::ReadFailure;
pub use receive::ReadRoom;

use crate::config::Delivery;
use crate::deflate::{Agreed, Deflating};
use crate::frame::Opcode;
use crate::inbound::{Bare, Inbound};
use crate::mask::MaskKeys;
use crate::{Config, MaskSecret, Outbox, Role};

/// While more than this waits to be written, only the newest Ping is answered,
/// as RFC 6455 §5.5.3 allows: who pings without reading costs no memory.
const PONG_ROOM: u64 = 16 << 10;

/// The connection has begun to end: nothing more can be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the connection has begun to end; its report says how")]
pub struct Ended;

/// What a timer found, for the driver to answer with
/// [`close`](Connection::close).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alarm {
    /// No byte came within the ping timeout after a ping had left.
    PingTimeout,
    /// Output waits, and no byte of it was taken for the slow-reader time.
    SlowReader,
}

/// One end of a WebSocket connection, from the end of the opening handshake to
/// the end of TCP. See the [crate's front page](crate) for how it is driven.
#[derive(Debug)]
pub struct Connection {
    config: Arc<Config>,
    role: Role,
    /// A client's.
    keys: Option<Box<MaskKeys>>,
    inbound: Inbound,
    /// `None` until the peer sends a frame that carries nothing of a message.
    bare: Option<Box<Bare>>,
    outbox: Outbox,
    compression: Option<Agreed>,
    /// Whether compressed pieces go on as they are.
    passes_compressed: bool,
    /// `None` unless messages are compressed here.
    deflating: Option<Box<Deflating>>,
    keepalive: Keepalive,
    /// What the socket did not take at once.
    backlog: Option<Box<Backlog>>,
    traffic: Traffic,
    opened_at: Instant,
    ending: Option<Box<EndState>>,
}

impl Connection {
    /// The server's end of a connection that opened `now`.
    #[must_use]
    pub fn server(config: Arc<Config>, now: Instant) -> Self {
        Self::new(config, Role::Server, None, now)
    }

    /// The client's end of a connection that opened `now`; its masking keys
    /// follow from `secret`.
    #[must_use]
    pub fn client(config: Arc<Config>, secret: MaskSecret, now: Instant) -> Self {
        Self::new(
            config,
            Role::Client,
            Some(Box::new(MaskKeys::new(secret))),
            now,
        )
    }

    fn new(config: Arc<Config>, role: Role, keys: Option<Box<MaskKeys>>, now: Instant) -> Self {
        Self {
            keepalive: Keepalive::new(config.ping_interval),
            config,
            role,
            keys,
            inbound: Inbound::new(role),
            bare: None,
            outbox: Outbox::default(),
            compression: None,
            passes_compressed: false,
            deflating: None,
            backlog: None,
            traffic: Traffic::default(),
            opened_at: now,
            ending: None,
        }
    }

    /// The same connection, with the compression that its opening handshake
    /// agreed on (RFC 7692): what arrives compressed is inflated, and what is
    /// sent is compressed as [`Config::compression`] says. Before the first byte.
    #[must_use]
    pub fn compressed(mut self, agreed: Agreed) -> Self {
        let deflating = Deflating::new(&self.config.compression, &agreed, self.role);
        self.inbound.inflate(&agreed);
        self.deflating = Some(Box::new(deflating));
        self.compression = Some(agreed);
        self
    }

    /// The same connection, for a relay whose two peers agreed on compression
    /// with each other: pieces of compressed messages are handed out, and taken,
    /// as they are. They can't be looked at: their text is not checked, and the
    /// limit counts their bytes on the wire. Only with [`Delivery::Pieces`];
    /// before the first byte.
    #[must_use]
    pub fn passing_compressed(mut self, agreed: Agreed) -> Self {
        self.inbound.pass_compressed();
        self.passes_compressed = true;
        self.compression = Some(agreed);
        self
    }

    /// What compression the opening handshake agreed on.
    #[must_use]
    pub const fn compression(&self) -> Option<&Agreed> {
        self.compression.as_ref()
    }

    /// What waits to be written. Give it room with [`Outbox::lend_with`] before
    /// sending, and take the room back after writing.
    pub const fn outbox(&mut self) -> &mut Outbox {
        &mut self.outbox
    }

    /// Bytes that wait to be written.
    #[must_use]
    pub const fn pending(&self) -> u64 {
        self.outbox.len()
    }

    /// What is written next; returns how many slices were filled.
    pub fn output<'a>(&'a self, slices: &mut [IoSlice<'a>]) -> usize {
        self.outbox.slices(slices)
    }

    /// What was carried so far: `in` is what this end received.
    #[must_use]
    pub const fn traffic(&self) -> Traffic {
        self.traffic
    }

    /// Whether no frame has begun to arrive that is not complete: a peer of the same
    /// bytes understands a frame that follows here.
    #[must_use]
    pub fn is_between_frames(&self) -> bool {
        self.inbound.is_between_frames()
    }

    /// Which end this is.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// The bytes of memory that incomplete input and unwritten output hold.
    #[must_use]
    pub fn held(&mut self) -> usize {
        self.inbound.held() + self.outbox.len() as usize
    }

    /// How it ended; `None` until TCP has.
    #[must_use]
    pub fn report(&self) -> Option<CloseReport> {
        let ending = self.ending.as_ref()?;
        ending.report(self.traffic, self.opened_at, self.outbox.written())
    }

    /// The same as far as it is known, as if TCP ended now; `None` until the end
    /// has begun.
    #[must_use]
    pub fn report_so_far(&self, now: Instant) -> Option<CloseReport> {
        let ending = self.ending.as_ref()?;
        Some(ending.report_at(now, self.traffic, self.opened_at, self.outbox.written()))
    }

    /// From now on whole messages are handed out, and Closes answered, whatever
    /// the configuration says: for drivers that know nothing else.
    pub fn serve_messages(&mut self) {
        if self.config.delivery != Delivery::Messages || !self.config.answer_close {
            let config = Arc::make_mut(&mut self.config);
            config.delivery = Delivery::Messages;
            config.answer_close = true;
        }
    }

    fn check_open(&self) -> Result<(), Ended> {
        match &self.ending {
            Some(ending) if !ending.may_send() => Err(Ended),
            _ => Ok(()),
        }
    }

    fn forget_late_pong(&mut self) {
        if let Some(bare) = &mut self.bare {
            bare.late_pong = None;
        }
    }

    /// Answers a Ping, or remembers to.
    fn pong(&mut self, payload: Bytes) {
        if self.check_open().is_err() {
            return;
        }
        if self.outbox.len() > PONG_ROOM {
            let bare = self.bare.get_or_insert_default();
            bare.late_pong.get_or_insert_default().set(&payload);
        } else {
            self.push(true, Opcode::Pong, payload);
        }
    }
}

/// For tests and drivers that keep no buffer of their own.
impl Connection {
    /// All that waits to be written, taken as written.
    pub fn take_output(&mut self, now: Instant) -> BytesMut {
        let mut all = BytesMut::new();
        loop {
            let mut slices = [IoSlice::new(&[]); 8];
            let filled = self.outbox.slices(&mut slices);
            if filled == 0 {
                return all;
            }
            let before = all.len();
            for slice in &slices[..filled] {
                all.extend_from_slice(slice);
            }
            let taken = all.len() - before;
            self.wrote(taken, || now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten thousand idle connections are ten thousand of these. What is there
    /// only while something is not complete, or once the end has begun, lies
    /// behind a pointer.
    #[test]
    fn an_idle_connection_is_small() {
        assert!(size_of::<Connection>() <= 240);
    }
}
