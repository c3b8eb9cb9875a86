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

mod call;
mod choreography;
mod end_state;
mod keepalive;
mod nanos;
mod passing;
mod read_failure;
mod receive;
mod send;

use std::io::IoSlice;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use farewell_close::{CloseReport, Traffic};

pub use call::CloseCall;
use end_state::EndState;
use keepalive::{Due, Keepalive};
use nanos::Nanos;
pub use read_failure::ReadFailure;
pub use receive::ReadRoom;

use crate::config::Delivery;
use crate::deflate::{Agreed, Deflating};
use crate::frame::Opcode;
use crate::inbound::Inbound;
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
    /// No byte came within the ping timeout after a ping.
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
    outbox: Outbox,
    compression: Option<Agreed>,
    /// Whether compressed pieces go on as they are.
    passes_compressed: bool,
    /// `None` unless messages are compressed here.
    deflating: Option<Box<Deflating>>,
    /// The answer to the newest Ping, while there is no room for it.
    late_pong: Option<Box<[u8]>>,
    keepalive: Keepalive,
    /// Since when the socket has taken nothing of what waits.
    blocked_since: Option<Nanos>,
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
            outbox: Outbox::default(),
            compression: None,
            passes_compressed: false,
            deflating: None,
            late_pong: None,
            blocked_since: None,
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

    /// Queues a Ping with a payload of the connection's own; the answer
    /// updates [`round_trip`](Self::round_trip).
    ///
    /// # Errors
    /// [`Ended`] once the end has begun.
    pub fn ping(&mut self, now: Instant) -> Result<(), Ended> {
        self.check_open()?;
        let payload = self.keepalive.ping(self.moment(now));
        self.push(true, Opcode::Ping, Bytes::copy_from_slice(&payload));
        Ok(())
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

    /// The socket took this many bytes.
    pub fn wrote(&mut self, bytes: usize) {
        self.blocked_since = None;
        self.outbox.advance(bytes);
        if self.outbox.len() <= PONG_ROOM
            && let Some(payload) = self.late_pong.take()
        {
            self.push(true, Opcode::Pong, payload.into());
        }
    }

    /// The socket takes nothing at present.
    pub fn write_blocked(&mut self, now: Instant) {
        let now = self.moment(now);
        self.blocked_since.get_or_insert(now);
    }

    /// When [`handle_timeout`](Self::handle_timeout) is due, if ever.
    #[must_use]
    pub fn timeout(&self) -> Option<Instant> {
        if let Some(ending) = &self.ending {
            return ending.deadline();
        }
        let stalled = match (self.blocked_since, self.config.slow_reader) {
            (Some(since), Some(limit)) => Some(since.plus(limit)),
            _ => None,
        };
        let ping = self.keepalive.timeout(self.config.ping_timeout);
        let due = [stalled, ping].into_iter().flatten().min()?;
        Some(self.opened_at + due.get())
    }

    /// Does what the time asks for: a Ping, the end of an ending that took too
    /// long, or an alarm for the driver. Harmless when called too early.
    pub fn handle_timeout(&mut self, now: Instant) -> Option<Alarm> {
        if let Some(ending) = &mut self.ending {
            ending.handle_timeout(now);
            self.ended(now);
            return None;
        }
        let now = self.moment(now);
        let (since, limit) = (self.blocked_since, self.config.slow_reader);
        if since
            .zip(limit)
            .is_some_and(|(since, limit)| now >= since.plus(limit))
        {
            return Some(Alarm::SlowReader);
        }
        match self
            .keepalive
            .due(now, self.config.ping_interval, self.config.ping_timeout)
        {
            Due::Nothing => None,
            Due::GiveUp => Some(Alarm::PingTimeout),
            Due::Ping(payload) => {
                self.push(true, Opcode::Ping, Bytes::copy_from_slice(&payload));
                None
            }
        }
    }

    /// Forgets that the last Ping is unanswered: the driver has not read, so it
    /// cannot know.
    pub const fn excuse_silence(&mut self) {
        self.keepalive.heard();
    }

    /// Whether the newest Ping has not been answered by its own Pong.
    #[must_use]
    pub const fn awaits_pong(&self) -> bool {
        self.keepalive.awaits_pong()
    }

    /// The time between the last answered Ping and its Pong.
    #[must_use]
    pub fn round_trip(&self) -> Option<Duration> {
        self.keepalive.round_trip()
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

    /// That time, counted from the opening.
    fn moment(&self, now: Instant) -> Nanos {
        Nanos::new(now.saturating_duration_since(self.opened_at))
    }

    fn check_open(&self) -> Result<(), Ended> {
        match &self.ending {
            Some(ending) if !ending.may_send() => Err(Ended),
            _ => Ok(()),
        }
    }

    /// Answers a Ping, or remembers to.
    fn pong(&mut self, payload: Bytes) {
        if self.check_open().is_err() {
            return;
        }
        if self.outbox.len() > PONG_ROOM {
            // A copy: the payload's buffer shall go back to its pool.
            self.late_pong = Some(payload[..].into());
        } else {
            self.push(true, Opcode::Pong, payload);
        }
    }
}

/// For tests and drivers that keep no buffer of their own.
impl Connection {
    /// All that waits to be written, taken as written.
    pub fn take_output(&mut self) -> BytesMut {
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
            self.wrote(taken);
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
