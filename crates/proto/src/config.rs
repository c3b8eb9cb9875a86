//! [`Config`]: the limits and times of a connection.

use std::num::NonZeroU32;
use std::time::Duration;

use crate::defaults;
use crate::deflate::Compression;

/// The limits and times of a connection. Shared by all that have the same.
#[derive(Debug, Clone)]
pub struct Config {
    /// The largest message taken, in payload bytes, of a compressed one once
    /// inflated; more is answered with 1009. `usize::MAX` for no limit, which is for
    /// drivers that take [pieces](Delivery::Pieces): whole messages are kept in memory.
    pub max_message: usize,
    /// The most fragments of one message; more is answered with 1008. `u32::MAX` for
    /// no limit.
    pub max_fragments: u32,
    /// How many frames a second may carry nothing of a message, and as many at once as in
    /// 20 s: Pings, Pongs that nobody asked for, empty messages and empty fragments; more is
    /// answered with 1008. `None` for no bound. See
    /// [`CONTROL_RATE`](defaults::CONTROL_RATE).
    pub control_rate: Option<NonZeroU32>,
    /// How often the peer is pinged; `None` for never.
    pub ping_interval: Option<Duration>,
    /// How long the peer may take to send any byte after a ping has left. Output that
    /// it makes room for is a sign of life too, and a peer that was seen to be slow has
    /// time to take first what lies before the ping. `Duration::MAX` here, as in all
    /// times below, is for ever.
    pub ping_timeout: Duration,
    /// How long an ending may take.
    pub close_timeout: Duration,
    /// The most bytes thrown away during an ending.
    pub discard_limit: u64,
    /// How long pending output may go without a byte taken; `None` for ever, and then a
    /// peer that takes no byte for [`ping_timeout`](Self::ping_timeout) while a ping
    /// waits behind that output is silent.
    pub slow_reader: Option<Duration>,
    /// Whether messages may be compressed. It takes effect where the opening
    /// handshake agrees: [`Connection::compressed`](crate::Connection::compressed).
    pub compression: Compression,
    /// Whole messages, or pieces as they arrive. For drivers of a `Connection`; a
    /// `WebSocket` takes whole messages whatever stands here.
    pub delivery: Delivery,
    /// Whether the peer's Close is answered at once with its own code, and a
    /// broken rule with the rule's. A relay says no, and answers with what the
    /// other side says, and why. A `WebSocket` answers whatever stands here.
    pub answer_close: bool,
}

/// How payloads are handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// Whole messages, unmasked: [`Event::Message`](crate::Event::Message).
    Messages,
    /// Pieces as they arrive, still masked, none under
    /// [`RELAY_FRAGMENT`](defaults::RELAY_FRAGMENT) but the last of each of the
    /// sender's frames: [`Event::Piece`](crate::Event::Piece). Those of a
    /// compressed message are inflated, and not masked. How much is
    /// handed out of a frame that breaks a rule, or breaks off, depends on the
    /// reads it came in.
    Pieces,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            max_message: defaults::MAX_MESSAGE,
            max_fragments: defaults::MAX_FRAGMENTS,
            control_rate: Some(defaults::CONTROL_RATE),
            ping_interval: Some(defaults::PING_INTERVAL),
            ping_timeout: defaults::PING_TIMEOUT,
            close_timeout: defaults::CLOSE_TIMEOUT,
            discard_limit: defaults::DISCARD_LIMIT,
            slow_reader: Some(defaults::SLOW_READER),
            compression: Compression::default(),
            delivery: Delivery::Messages,
            answer_close: true,
        }
    }
}
