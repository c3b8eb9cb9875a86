//! [`Timeouts`]: how long, `[timeouts]`.

use std::time::Duration;

use farewell_proto::defaults;
use serde::Deserialize;

use crate::units::{Patience, Span};

/// How long clients of a gateway that drains stay away at least.
const RESTART_DELAY: Duration = Duration::from_secs(1);
/// How long an upstream's absences are remembered.
const OUTAGE_MEMORY: Duration = Duration::from_secs(60);

/// For any byte from an upstream after a ping. A server of one thread that computes
/// for a minute answers nothing meanwhile, and is only busy.
const UPSTREAM_TIMEOUT: Duration = Duration::from_secs(100);
/// For an upstream's answer to a handshake: as long as nginx waits.
const UPSTREAM_HANDSHAKE: Duration = Duration::from_secs(60);
/// For a client that sends a request's body, or takes an answer, without a byte: as long
/// as nginx waits.
const BODY_IDLE: Duration = Duration::from_secs(60);

/// How long. A time-out that is off is [`Duration::MAX`], which is never over.
#[derive(Debug, Clone)]
pub struct Timeouts {
    /// Between pings, on both legs.
    pub ping_interval: Duration,
    /// For a sign of life of a client after a ping.
    pub ping_timeout: Duration,
    /// For a sign of life of an upstream after a ping, and for output to it without a
    /// byte taken.
    pub upstream_timeout: Duration,
    /// For an ending.
    pub close: Duration,
    /// For output to a client without a byte taken.
    pub slow_reader: Duration,
    /// Without a message either way; `None` for ever.
    pub idle: Option<Duration>,
    /// For a connection's whole life; `None` for ever.
    pub max_age: Option<Duration>,
    /// For an upstream to come back.
    pub restart_window: Duration,
    /// For an upstream's absences to be forgotten: one that goes away as a
    /// whole more than three times within this is failing, not restarting.
    pub outage_memory: Duration,
    /// For a drain.
    pub drain: Duration,
    /// For the clients of a gateway that drains, before the first of them comes back.
    pub restart_delay: Duration,
    /// For a client's opening handshake, and for reaching an upstream.
    pub handshake: Duration,
    /// For an upstream's answer to an opening handshake.
    pub upstream_handshake: Duration,
    /// For the next byte of a request's body, and for the next byte of an answer that a
    /// client takes, where it asked for no WebSocket.
    pub body_idle: Duration,
}

/// What one source says of [`Timeouts`].
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "a table")]
pub struct TimeoutOptions {
    /// See [`Timeouts::ping_interval`].
    pub ping_interval: Option<Patience>,
    /// See [`Timeouts::ping_timeout`].
    pub ping_timeout: Option<Patience>,
    /// See [`Timeouts::upstream_timeout`].
    pub upstream_timeout: Option<Patience>,
    /// See [`Timeouts::close`].
    pub close: Option<Patience>,
    /// See [`Timeouts::slow_reader`].
    pub slow_reader: Option<Patience>,
    /// See [`Timeouts::idle`].
    pub idle: Option<Patience>,
    /// See [`Timeouts::max_age`].
    pub max_age: Option<Patience>,
    /// See [`Timeouts::restart_window`].
    pub restart_window: Option<Span>,
    /// See [`Timeouts::outage_memory`].
    #[serde(skip)]
    pub outage_memory: Option<Span>,
    /// See [`Timeouts::drain`].
    pub drain: Option<Span>,
    /// See [`Timeouts::restart_delay`].
    pub restart_delay: Option<Span>,
    /// See [`Timeouts::handshake`].
    pub handshake: Option<Patience>,
    /// See [`Timeouts::upstream_handshake`].
    pub upstream_handshake: Option<Patience>,
    /// See [`Timeouts::body_idle`].
    pub body_idle: Option<Patience>,
}

impl TimeoutOptions {
    /// These, and those of `lower` where nothing is said here.
    pub(super) fn or(self, lower: Self) -> Self {
        Self {
            ping_interval: self.ping_interval.or(lower.ping_interval),
            ping_timeout: self.ping_timeout.or(lower.ping_timeout),
            upstream_timeout: self.upstream_timeout.or(lower.upstream_timeout),
            close: self.close.or(lower.close),
            slow_reader: self.slow_reader.or(lower.slow_reader),
            idle: self.idle.or(lower.idle),
            max_age: self.max_age.or(lower.max_age),
            restart_window: self.restart_window.or(lower.restart_window),
            outage_memory: self.outage_memory.or(lower.outage_memory),
            drain: self.drain.or(lower.drain),
            restart_delay: self.restart_delay.or(lower.restart_delay),
            handshake: self.handshake.or(lower.handshake),
            upstream_handshake: self.upstream_handshake.or(lower.upstream_handshake),
            body_idle: self.body_idle.or(lower.body_idle),
        }
    }
}

impl From<TimeoutOptions> for Timeouts {
    fn from(said: TimeoutOptions) -> Self {
        let time = |said: Option<Span>, default| said.map_or(default, |Span(time)| time);
        let wait = |said: Option<Patience>, default| said.map_or(default, |Patience(time)| time);
        let ever = |said: Option<Patience>| said.filter(|it| *it != Patience::OFF).map(|it| it.0);
        Self {
            ping_interval: wait(said.ping_interval, defaults::PING_INTERVAL),
            ping_timeout: wait(said.ping_timeout, defaults::PING_TIMEOUT),
            upstream_timeout: wait(said.upstream_timeout, UPSTREAM_TIMEOUT),
            close: wait(said.close, defaults::CLOSE_TIMEOUT),
            slow_reader: wait(said.slow_reader, defaults::SLOW_READER),
            idle: ever(said.idle),
            max_age: ever(said.max_age),
            restart_window: time(said.restart_window, defaults::RESTART_WINDOW),
            outage_memory: time(said.outage_memory, OUTAGE_MEMORY),
            drain: time(said.drain, defaults::DRAIN),
            restart_delay: time(said.restart_delay, RESTART_DELAY),
            handshake: wait(said.handshake, defaults::HANDSHAKE_TIMEOUT),
            upstream_handshake: wait(said.upstream_handshake, UPSTREAM_HANDSHAKE),
            body_idle: wait(said.body_idle, BODY_IDLE),
        }
    }
}
