//! [`Pair`]: two endpoints, two byte pipes, one virtual clock.

use std::collections::VecDeque;
use std::io::IoSlice;
use std::sync::Arc;
use std::time::{Duration, Instant};

use farewell_close::{Cause, CloseCode, CloseFrame, CloseReport};
use farewell_proto::{Alarm, CloseCall, Config, Connection, Event, MaskSecret, ReadFailure, Role};

use super::reads::read;

/// What travels in a pipe.
#[derive(Debug)]
enum Parcel {
    Bytes(Vec<u8>),
    Fin,
    Reset,
}

/// An endpoint with its socket: the pipe that leads to it.
pub(crate) struct End {
    /// The endpoint.
    pub(crate) connection: Connection,
    /// All events so far.
    pub(crate) events: Vec<Event>,
    /// All alarms so far.
    pub(crate) alarms: Vec<Alarm>,
    /// The report, once there is one.
    pub(crate) report: Option<CloseReport>,
    /// When each FIN and the report came, since the opening.
    pub(crate) fin_at: Option<Duration>,
    /// See `fin_at`.
    pub(crate) over_at: Option<Duration>,
    /// Whether this end reads from its socket.
    pub(crate) reads: bool,
    /// Parcels on their way here, with the time of arrival.
    pipe: VecDeque<(Instant, Parcel)>,
    /// The peer has reset: writes fail from now on.
    broken: bool,
    /// Nothing more is sent by this end.
    shut: bool,
}

/// Two endpoints and what lies between them.
pub(crate) struct Pair {
    /// The client's end.
    pub(crate) client: End,
    /// The server's end.
    pub(crate) server: End,
    /// The clock.
    pub(crate) now: Instant,
    opened: Instant,
    /// How long parcels travel.
    pub(crate) latency: Duration,
    /// The most bytes of one read.
    pub(crate) chunk: usize,
    /// The most bytes that a pipe holds.
    pub(crate) window: usize,
    /// Whether ends use [`Connection::read_room`] where it is offered.
    pub(crate) use_room: bool,
}

impl Pair {
    /// Two ends with these configurations, no latency, large chunks.
    pub(crate) fn new(client: Config, server: Config) -> Self {
        let now = Instant::now();
        let secret = MaskSecret::new([3; 16]);
        Self {
            client: End::new(Connection::client(Arc::new(client), secret, now)),
            server: End::new(Connection::server(Arc::new(server), now)),
            now,
            opened: now,
            latency: Duration::ZERO,
            chunk: 64 << 10,
            window: 1 << 20,
            use_room: true,
        }
    }

    /// The end with this role.
    pub(crate) fn end(&mut self, role: Role) -> &mut End {
        match role {
            Role::Client => &mut self.client,
            Role::Server => &mut self.server,
        }
    }

    /// The application at this end closes.
    pub(crate) fn close(&mut self, role: Role, code: u16, reason: &str) -> bool {
        let code = CloseCode::try_from(code).expect("a legal code");
        let call = CloseCall::by_application(CloseFrame::new(code, reason));
        let now = self.now;
        self.end(role).connection.close(now, call)
    }

    /// The process at this end dies: its system sends FIN, or a reset.
    pub(crate) fn vanish(&mut self, role: Role, reset: bool) {
        let parcel = if reset { Parcel::Reset } else { Parcel::Fin };
        let at = self.now + self.latency;
        let (from, to) = self.both(role);
        if !from.shut {
            to.pipe.push_back((at, parcel));
        }
        from.shut = true;
        from.reads = false;
        from.connection.abort(at);
    }

    /// Time passes, until this much has or both ends have reported. Returns how
    /// much did.
    pub(crate) fn run(&mut self, at_most: Duration) -> Duration {
        let (begin, until) = (self.now, self.now + at_most);
        loop {
            self.settle();
            if self.client.report.is_some() && self.server.report.is_some() {
                break;
            }
            let next = [&self.client, &self.server]
                .into_iter()
                .flat_map(|end| [end.arrival(), end.connection.timeout()])
                .flatten()
                .min();
            match next {
                Some(at) if at <= until => self.now = self.now.max(at),
                _ => {
                    self.now = until;
                    break;
                }
            }
        }
        self.now - begin
    }

    /// All that happens without time passing.
    pub(crate) fn settle(&mut self) {
        for _ in 0..1_000_000 {
            let client = self.step(Role::Client);
            let server = self.step(Role::Server);
            if !client && !server {
                return;
            }
        }
        panic!("two ends keep each other busy for ever");
    }

    fn both(&mut self, role: Role) -> (&mut End, &mut End) {
        match role {
            Role::Client => (&mut self.client, &mut self.server),
            Role::Server => (&mut self.server, &mut self.client),
        }
    }

    /// What a shell does when it is woken; true if anything happened.
    fn step(&mut self, role: Role) -> bool {
        let (now, opened) = (self.now, self.opened);
        let (arrival, chunk, window) = (now + self.latency, self.chunk, self.window);
        let use_room = self.use_room;
        let (from, to) = self.both(role);
        let mut busy = false;
        if from.connection.timeout().is_some_and(|due| due <= now) {
            if let Some(alarm) = from.connection.handle_timeout(now) {
                from.alarms.push(alarm);
                let (code, cause) = match alarm {
                    Alarm::PingTimeout => (CloseCode::TIMEOUT, Cause::PingTimeout),
                    Alarm::SlowReader => (CloseCode::POLICY_VIOLATION, Cause::SlowConsumer),
                };
                let call = CloseCall::by_library(code.into(), cause);
                from.connection.close(now, call);
            }
            busy = true;
        }
        busy |= from.write(to, now, arrival, window);
        if from.connection.wants_fin() && !from.shut {
            to.pipe.push_back((arrival, Parcel::Fin));
            from.shut = true;
            from.fin_at = Some(now - opened);
            from.connection.fin_sent(now);
            busy = true;
        }
        busy |= from.read(now, chunk, use_room);
        if from.report.is_none() && from.connection.is_over(now) {
            from.report = from.connection.report();
            assert!(from.report.is_some(), "over means a report");
            from.over_at = Some(now - opened);
            if from.connection.must_reset() && !from.shut {
                to.pipe.push_back((arrival, Parcel::Reset));
            }
            from.shut = true;
            busy = true;
        }
        busy
    }
}

impl End {
    fn new(connection: Connection) -> Self {
        Self {
            connection,
            events: Vec::new(),
            alarms: Vec::new(),
            report: None,
            fin_at: None,
            over_at: None,
            reads: true,
            pipe: VecDeque::new(),
            broken: false,
            shut: false,
        }
    }

    /// The report in one [line](super::verdict).
    pub(crate) fn verdict(&self) -> String {
        super::verdict(self.report.as_ref().expect("a report"))
    }

    fn arrival(&self) -> Option<Instant> {
        let (at, _) = self.pipe.front()?;
        self.is_reading().then_some(*at)
    }

    fn is_reading(&self) -> bool {
        self.reads && self.report.is_none() && !self.connection.reading_ended()
    }

    /// Bytes on their way here.
    fn queued(&self) -> usize {
        let len = |(_, parcel): &(Instant, Parcel)| match parcel {
            Parcel::Bytes(bytes) => bytes.len(),
            _ => 0,
        };
        self.pipe.iter().map(len).sum()
    }

    fn write(&mut self, to: &mut Self, now: Instant, arrival: Instant, window: usize) -> bool {
        if self.connection.pending() == 0 {
            return false;
        }
        if self.broken || self.shut {
            self.connection.write_failed(now);
            return true;
        }
        let mut slices = [IoSlice::new(&[]); 4];
        let filled = self.connection.output(&mut slices);
        let room = window.saturating_sub(to.queued());
        let mut bytes = Vec::new();
        for slice in &slices[..filled] {
            let here = slice.len().min(room - bytes.len());
            bytes.extend_from_slice(&slice[..here]);
        }
        if bytes.is_empty() {
            self.connection.write_blocked(now);
            return false;
        }
        self.connection.wrote(bytes.len(), || now);
        if to.report.is_none() {
            to.pipe.push_back((arrival, Parcel::Bytes(bytes)));
        } else {
            // A closed socket answers with a reset.
            self.broken = true;
        }
        true
    }

    fn read(&mut self, now: Instant, chunk: usize, use_room: bool) -> bool {
        if !self.is_reading() {
            return false;
        }
        if self.pipe.front().is_none_or(|(at, _)| *at > now) {
            return false;
        }
        let Some((_, parcel)) = self.pipe.pop_front() else {
            return false;
        };
        match parcel {
            Parcel::Fin => self.connection.received_fin(now),
            Parcel::Reset => {
                self.broken = true;
                self.connection.read_failed(now, ReadFailure::Reset);
            }
            Parcel::Bytes(bytes) => self.take(now, &bytes, chunk, use_room),
        }
        true
    }

    /// Reads in chunks, into the room for a large message where there is one.
    fn take(&mut self, now: Instant, mut bytes: &[u8], chunk: usize, use_room: bool) {
        while !bytes.is_empty() {
            let chunk = &bytes[..chunk.min(bytes.len())];
            let here = read(&mut self.connection, now, chunk, use_room, &mut self.events);
            bytes = &bytes[here..];
        }
    }
}
