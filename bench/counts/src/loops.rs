//! The main loops, a round at a time.

use std::io::IoSlice;
use std::sync::Arc;
use std::time::Instant;

use bytes::{Bytes, BytesMut};
use farewell_proto::deflate::{Compression, CompressionMode};
use farewell_proto::handshake::Extensions;
use farewell_proto::{Config, Connection, Delivery, Event, MaskSecret, Message};

use crate::data::{ASCII, KOREAN, json, masked, text};

const TEXT: u8 = 0x81;
const BINARY: u8 = 0x82;

/// One main loop.
pub(crate) struct Loop {
    pub(crate) id: &'static str,
    /// What it does, for the page.
    pub(crate) words: &'static str,
    /// Messages in a round.
    pub(crate) messages: u64,
    /// Makes what runs a round: with the engine, or without, as far as it has to
    /// put its input in place.
    pub(crate) make: fn() -> Round,
}

type Round = Box<dyn FnMut(bool)>;

pub(crate) const LOOPS: &[Loop] = &[
    Loop {
        id: "echo-20x16",
        words: "server: 16 texts of 20 B in one read, each sent back",
        messages: 16,
        make: || echo(masked(TEXT, &text(ASCII, 20)).repeat(16), Config::default()),
    },
    Loop {
        id: "echo-20x1",
        words: "server: a text of 20 B, sent back",
        messages: 1,
        make: || echo(masked(TEXT, &text(ASCII, 20)), Config::default()),
    },
    Loop {
        id: "receive-20x16",
        words: "server: 16 texts of 20 B in one read",
        messages: 16,
        make: || receive(masked(TEXT, &text(ASCII, 20)).repeat(16)),
    },
    Loop {
        id: "echo-1kx16",
        words: "server: 16 texts of 1 KiB in one read, each sent back",
        messages: 16,
        make: || {
            echo(
                masked(TEXT, &text(ASCII, 1 << 10)).repeat(16),
                Config::default(),
            )
        },
    },
    Loop {
        id: "receive-1k",
        words: "server: a text of 1 KiB",
        messages: 1,
        make: || receive(masked(TEXT, &text(ASCII, 1 << 10))),
    },
    Loop {
        id: "receive-64k-binary",
        words: "server: 64 KiB of binary",
        messages: 1,
        make: || receive(masked(BINARY, &text(ASCII, 64 << 10))),
    },
    Loop {
        id: "receive-64k-ascii",
        words: "server: a text of 64 KiB, ASCII",
        messages: 1,
        make: || receive(masked(TEXT, &text(ASCII, 64 << 10))),
    },
    Loop {
        id: "receive-64k-korean",
        words: "server: a text of 64 KiB, Korean",
        messages: 1,
        make: || receive(masked(TEXT, &text(KOREAN, 64 << 10))),
    },
    Loop {
        id: "receive-1m",
        words: "server: a text of 1 MiB, read as it arrives",
        messages: 1,
        make: || read_into_room(masked(TEXT, &text(ASCII, 1 << 20))),
    },
    Loop {
        id: "relay-20x16",
        words: "relay: 16 texts of 20 B in one read, passed on",
        messages: 16,
        make: || relay(masked(TEXT, &text(ASCII, 20)).repeat(16)),
    },
    Loop {
        id: "relay-64k",
        words: "relay: a text of 64 KiB, passed on",
        messages: 1,
        make: || relay(masked(TEXT, &text(ASCII, 65_000))),
    },
    Loop {
        id: "client-20",
        words: "client: a text of 20 B, masked and sent",
        messages: 1,
        make: || client(&text(ASCII, 20)),
    },
    Loop {
        id: "client-1k",
        words: "client: a text of 1 KiB, masked and sent",
        messages: 1,
        make: || client(&text(ASCII, 1 << 10)),
    },
    Loop {
        id: "client-64k",
        words: "client: 64 KiB that others hold too, masked and sent",
        messages: 1,
        make: || client(&text(ASCII, 64 << 10)),
    },
    Loop {
        id: "deflate-1k-shared",
        words: "server: JSON of 1 KiB, compressed with a shared context",
        messages: 1,
        make: || deflate(CompressionMode::Shared),
    },
    Loop {
        id: "deflate-1k-dedicated",
        words: "server: JSON of 1 KiB, compressed with a context of its own",
        messages: 1,
        make: || deflate(CompressionMode::Dedicated),
    },
    Loop {
        id: "inflate-1k-shared",
        words: "server: JSON of 1 KiB that arrives compressed, shared context",
        messages: 1,
        make: || inflate(CompressionMode::Shared),
    },
    Loop {
        id: "inflate-1k-dedicated",
        words: "server: JSON of 1 KiB that arrives compressed, context of its own",
        messages: 1,
        make: || inflate(CompressionMode::Dedicated),
    },
];

/// A buffer that is read into again and again, as a pool's is.
struct Buffer(BytesMut);

impl Buffer {
    fn new() -> Self {
        Self(BytesMut::with_capacity(80 << 10))
    }

    /// With this input.
    fn fill(&mut self, input: &[u8]) -> &mut BytesMut {
        self.0.clear();
        if !self.0.try_reclaim(80 << 10) {
            self.0 = BytesMut::with_capacity(80 << 10);
        }
        self.0.extend_from_slice(input);
        &mut self.0
    }
}

fn server(config: Config) -> Connection {
    Connection::server(Arc::new(config), Instant::now())
}

fn client_end(config: Config) -> Connection {
    Connection::client(Arc::new(config), MaskSecret::new([7; 16]), Instant::now())
}

/// Writes all that waits, to nowhere.
fn write(connection: &mut Connection, room: &mut BytesMut) {
    while connection.pending() > 0 {
        let mut slices = [IoSlice::new(&[]); 16];
        let filled = connection.output(&mut slices);
        let taken = slices[..filled].iter().map(|slice| slice.len()).sum();
        connection.wrote(taken, Instant::now);
    }
    if let Some(buffer) = connection.outbox().reclaim() {
        *room = buffer;
    }
}

fn lend(connection: &mut Connection, room: &mut BytesMut) {
    connection.outbox().lend_with(|| {
        let mut lent = std::mem::take(room);
        lent.clear();
        if !lent.try_reclaim(64 << 10) {
            lent = BytesMut::with_capacity(64 << 10);
        }
        lent
    });
}

fn receive(input: Vec<u8>) -> Round {
    let (mut connection, mut buffer, now) =
        (server(Config::default()), Buffer::new(), Instant::now());
    Box::new(move |works| {
        let buffer = buffer.fill(&input);
        while works && let Some(event) = connection.receive(now, buffer) {
            drop(std::hint::black_box(event));
        }
    })
}

fn echo(input: Vec<u8>, config: Config) -> Round {
    let (mut connection, mut buffer, now) = (server(config), Buffer::new(), Instant::now());
    let mut room = BytesMut::new();
    Box::new(move |works| {
        let buffer = buffer.fill(&input);
        if works {
            lend(&mut connection, &mut room);
        }
        while works && let Some(event) = connection.receive(now, buffer) {
            if let Event::Message(message) = event {
                let _ = connection.send(message);
            }
        }
        if works {
            write(&mut connection, &mut room);
        }
    })
}

fn read_into_room(input: Vec<u8>) -> Round {
    let (mut connection, mut buffer, now) =
        (server(Config::default()), Buffer::new(), Instant::now());
    let mut nowhere = vec![0; input.len()];
    Box::new(move |works| {
        let first = 64 << 10;
        let buffer = buffer.fill(&input[..first]);
        if !works {
            nowhere[first..].copy_from_slice(&input[first..]);
            std::hint::black_box(&mut nowhere);
            return;
        }
        let mut event = connection.receive(now, buffer);
        let mut rest = &input[first..];
        while let Some(room) = connection.read_room() {
            let before = room.buffer.len();
            let (here, behind) = rest.split_at(
                room.limit
                    .min(rest.len())
                    .min(room.buffer.capacity() - before),
            );
            room.buffer.extend_from_slice(here);
            rest = behind;
            event = connection.received_in_room(now, before);
        }
        // Too little is left for a read of its own.
        if event.is_none() {
            event = connection.receive(now, &mut BytesMut::from(rest));
        }
        assert!(event.is_some(), "the message is here");
        drop(std::hint::black_box(event));
    })
}

fn relay(input: Vec<u8>) -> Round {
    let config = || Config {
        delivery: Delivery::Pieces,
        answer_close: false,
        ..Config::default()
    };
    let (mut from, mut to) = (server(config()), client_end(config()));
    let (mut buffer, mut room, now) = (Buffer::new(), BytesMut::new(), Instant::now());
    Box::new(move |works| {
        let buffer = buffer.fill(&input);
        if works {
            lend(&mut to, &mut room);
        }
        // As a relay whose socket takes all of it at once, from where it lies.
        while works && let Some(passage) = from.passage(buffer) {
            let _ = to.pass(&passage, passage.len(), buffer);
        }
        while works && let Some(event) = from.receive(now, buffer) {
            if let Event::Piece(piece) = event {
                let _ = to.send_piece(piece);
            }
        }
        if works {
            write(&mut to, &mut room);
        }
    })
}

fn client(payload: &[u8]) -> Round {
    let message = Message::Binary(Bytes::copy_from_slice(payload));
    let (mut connection, mut room) = (client_end(Config::default()), BytesMut::new());
    Box::new(move |works| {
        if works {
            lend(&mut connection, &mut room);
            let _ = connection.send(message.clone());
            write(&mut connection, &mut room);
        }
    })
}

/// Both ends of a connection with compression.
fn compressing(mode: CompressionMode) -> Option<(Connection, Connection)> {
    let wants = Compression::new(mode);
    let offers: Extensions = wants.offer().into_iter().collect();
    let agreed = wants.accept(&offers)?;
    let config = Config {
        compression: wants,
        ..Config::default()
    };
    let server = server(config.clone()).compressed(agreed);
    Some((server, client_end(config).compressed(agreed)))
}

/// Messages of a round robin, so that a context does not learn one by heart.
const DIFFERENT: u64 = 64;

fn deflate(mode: CompressionMode) -> Round {
    let messages: Vec<Message> = (0..DIFFERENT)
        .map(|number| Message::Binary(json(1 << 10, number).into()))
        .collect();
    let Some((mut connection, _)) = compressing(mode) else {
        return Box::new(|_| ());
    };
    let (mut room, mut next) = (BytesMut::new(), 0);
    Box::new(move |works| {
        next = (next + 1) % messages.len();
        if works {
            lend(&mut connection, &mut room);
            let _ = connection.send(messages[next].clone());
            write(&mut connection, &mut room);
        }
    })
}

fn inflate(mode: CompressionMode) -> Round {
    let Some((mut connection, mut peer)) = compressing(mode) else {
        return Box::new(|_| ());
    };
    let inputs: Vec<BytesMut> = (0..DIFFERENT)
        .map(|number| {
            let _ = peer.send(Message::Binary(json(1 << 10, number).into()));
            peer.take_output(Instant::now())
        })
        .collect();
    let (mut buffer, mut next, now) = (Buffer::new(), 0, Instant::now());
    Box::new(move |works| {
        let buffer = buffer.fill(&inputs[next]);
        next = (next + 1) % inputs.len();
        while works && let Some(event) = connection.receive(now, buffer) {
            drop(std::hint::black_box(event));
        }
    })
}
