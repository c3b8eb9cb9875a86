//! [`Listener`]: understands what passes in one direction, and says nothing.

use std::sync::Arc;

use bytes::BytesMut;
use farewell::driver::now;
use farewell::handshake::Agreement;
use farewell_close::{Rule, SeenClose, Violation};
use farewell_proto::deflate::Agreed;
use farewell_proto::{Asides, Config, Connection, Delivery, Event, MaskSecret};

/// What was heard.
pub(super) enum Heard {
    Event(Event),
    /// The sender broke this rule; told once.
    Broke(Rule),
    /// These came beside the messages.
    Asides(Asides),
}

/// What the two peers speak.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Spoken {
    Plain,
    Compressed(Agreed),
    /// Another extension, which may change what frames mean; or the upgrade broke a rule.
    Unknown,
}

/// Understands what one side sends. Nothing that it would answer is ever sent.
pub(super) struct Listener {
    /// `None` where the peers speak what nobody else understands.
    connection: Option<Box<Connection>>,
    has_broken: bool,
    /// The other side got the Close that was heard.
    close_passed: bool,
}

impl Spoken {
    /// What was agreed.
    pub(crate) fn of(agreement: &Agreement) -> Self {
        match (agreement.extensions.as_slice().len(), agreement.compression) {
            (0, None) => Self::Plain,
            (1, Some(agreed)) => Self::Compressed(agreed),
            _ => Self::Unknown,
        }
    }
}

impl Listener {
    /// Of what a client sends.
    pub(super) fn of_client(config: Arc<Config>, spoken: Spoken) -> Self {
        Self::new(Connection::server(config.clone(), now()), &config, spoken)
    }

    /// Of what an upstream sends.
    pub(super) fn of_upstream(config: Arc<Config>, spoken: Spoken) -> Self {
        // It masks nothing that travels.
        let secret = MaskSecret::new([0; 16]);
        Self::new(
            Connection::client(config.clone(), secret, now()),
            &config,
            spoken,
        )
    }

    fn new(connection: Connection, config: &Config, spoken: Spoken) -> Self {
        let connection = match (spoken, config.delivery) {
            (Spoken::Plain, _) => Some(connection),
            (Spoken::Compressed(agreed), Delivery::Messages) => Some(connection.compressed(agreed)),
            (Spoken::Compressed(agreed), Delivery::Pieces) => {
                Some(connection.passing_compressed(agreed))
            }
            (Spoken::Unknown, _) => None,
        };
        Self {
            connection: connection.map(Box::new),
            has_broken: false,
            close_passed: false,
        }
    }

    /// Hears these bytes, which the other side got if they have `passed`. Returns what
    /// that took, in frames.
    pub(super) fn hear(
        &mut self,
        mut bytes: BytesMut,
        passed: bool,
        mut tell: impl FnMut(Heard),
    ) -> u32 {
        let Some(connection) = &mut self.connection else {
            return 0;
        };
        let mut work = u32::MAX;
        loop {
            let event = connection.receive_within(now(), &mut bytes, &mut work);
            if connection.pending() > 0 {
                // The answer to a Ping is the other side's to give.
                drop(connection.take_output(now()));
            }
            if let (false, Some(violation)) = (self.has_broken, connection.violation()) {
                self.has_broken = true;
                tell(Heard::Broke(violation.rule));
            }
            self.close_passed |= passed && connection.close_received().is_some();
            match event {
                Some(event) => tell(Heard::Event(event)),
                None => break,
            }
        }
        let asides = connection.take_asides();
        if asides != Asides::NONE {
            tell(Heard::Asides(asides));
        }
        u32::MAX - work
    }

    /// The Close that the side sent, legal or not.
    pub(super) fn close(&self) -> Option<&SeenClose> {
        self.connection.as_ref()?.close_received()
    }

    /// The same, if the other side got it.
    pub(super) fn passed_close(&self) -> Option<&SeenClose> {
        self.close().filter(|_| self.close_passed)
    }

    /// The rule that the side broke.
    pub(super) fn violation(&self) -> Option<&Violation> {
        self.connection.as_ref()?.violation()
    }

    /// How many messages the side sent, and their bytes.
    pub(super) fn carried(&self) -> (u64, u64) {
        let traffic = self.connection.as_ref().map(|it| it.traffic());
        traffic.map_or((0, 0), |it| (it.messages_in, it.bytes_in))
    }

    /// Whether a frame may be put behind what was heard.
    pub(super) fn is_between_frames(&self) -> bool {
        let connection = self.connection.as_ref();
        connection.is_some_and(|it| it.is_between_frames() && !it.is_ending())
    }

    /// The end of the connection that answers the side, if it is understood.
    pub(super) fn into_connection(self) -> Option<Connection> {
        self.connection.map(|it| *it)
    }
}
