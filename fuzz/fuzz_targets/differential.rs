//! The same client bytes to our server and to `tungstenite`'s.
//!
//! Both must hand out the same messages, Pings and Pongs in the same order,
//! answer with the same Pongs, and agree on whether the connection was closed,
//! failed, or cut off. They differ on purpose, and in nothing but this:
//!
//! 1. **When.** We fail at the first byte that breaks a rule; tungstenite once
//!    the frame that it stands in is complete. So where we failed, it may still
//!    wait for the rest of that very frame.
//! 2. **Lengths.** RFC 6455 §5.2 wants the shortest form of a length, and §5.5
//!    control frames of 125 bytes at most, which have one form only. tungstenite
//!    takes any form, and goes on. Before that frame both agree.
//! 3. **Close codes.** 1014 is registered; tungstenite takes it for illegal. To
//!    a code that it takes for illegal tungstenite gives the answer 1002, as we
//!    do, but reports it as a Close that said 1002, where we report a violation.
//! 4. **Saying so.** We send a Close with the code of the rule that was broken;
//!    tungstenite sends none.
//!
//! Which rule was broken is not compared: a frame may break several.
//!
//! Input: four bytes of [`Chunks`] for tungstenite's reads, the stream.

#![no_main]

use std::io::{self, Read, Write};
use std::sync::{Arc, LazyLock};
use std::time::Instant;

use bytes::BytesMut;
use farewell_close::Rule;
use farewell_fuzz::chunks::Chunks;
use farewell_fuzz::frames::{CLOSE, Plain, claim, decode};
use farewell_proto::{Config, Connection, Event, Message};
use libfuzzer_sys::fuzz_target;
use tungstenite::error::{Error, ProtocolError};
use tungstenite::protocol::{Role, WebSocket, WebSocketConfig};

static NOW: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The largest message that both take.
const LIMIT: usize = 2_000;

/// What was handed out.
#[derive(Debug, PartialEq)]
enum Item {
    Text(Vec<u8>),
    Binary(Vec<u8>),
    Ping(Vec<u8>),
    Pong(Vec<u8>),
}

/// How it ended.
#[derive(Debug)]
enum Verdict<Failure> {
    /// Nothing was wrong until the bytes ended.
    CutOff,
    /// A Close, with what it said.
    Closed(Option<(u16, String)>),
    Failed(Failure),
}

/// What a server made of a stream.
#[derive(Debug)]
struct Outcome<Failure> {
    items: Vec<Item>,
    written: Vec<u8>,
    verdict: Verdict<Failure>,
}

fuzz_target!(|data: &[u8]| {
    let Some((&chunks, stream)) = data.split_first_chunk::<{ Chunks::LEN }>() else {
        return;
    };
    let chunks = Chunks::new(chunks);
    let ours = ours(stream);
    let theirs = theirs(stream, chunks);
    let (our_close, our_others) = parted(&ours.written);
    let (their_close, their_others) = parted(&theirs.written);

    if let Verdict::Failed((rule, offset)) = ours.verdict
        && in_long_form(rule, stream, offset)
    {
        // Difference 2.
        let before = self::theirs(&stream[..offset], chunks);
        assert_eq!(ours.items, before.items);
        assert!(matches!(before.verdict, Verdict::CutOff));
        assert_eq!(our_others, parted(&before.written).1);
        assert!(theirs.items.starts_with(&before.items));
        return;
    }
    assert_eq!(ours.items, theirs.items);
    assert_eq!(our_others, their_others, "Pongs");
    match (&ours.verdict, &theirs.verdict) {
        (Verdict::CutOff, Verdict::CutOff) => {
            assert_eq!((our_close, their_close), (None, None));
        }
        // Difference 3.
        (Verdict::Closed(Some((1014, _))), Verdict::Closed(Some(theirs))) => {
            assert_eq!(*theirs, (1002, "Protocol violation".to_owned()));
        }
        (Verdict::Closed(ours), Verdict::Closed(theirs)) => {
            assert_eq!(ours, theirs);
            assert_eq!(our_close, their_close, "the answer");
        }
        // Difference 3.
        (Verdict::Failed((Rule::CloseCode, _)), Verdict::Closed(Some(theirs))) => {
            assert_eq!(*theirs, (1002, "Protocol violation".to_owned()));
            let code = |close: Option<Vec<u8>>| close.map(|body| body[..2].to_vec());
            assert_eq!(code(our_close), code(their_close));
        }
        (Verdict::Failed((rule, _)), Verdict::Failed(_)) => {
            // Difference 4.
            let code = rule.code().to_be_bytes();
            assert_eq!(our_close.expect("a Close")[..2], code);
            assert_eq!(their_close, None);
        }
        (Verdict::Failed((rule, offset)), Verdict::CutOff) => {
            // Difference 1. The offset is that of the header or of the byte; a
            // text may end wrongly only with its frame.
            let begin = frame_begin(stream, *offset);
            assert_eq!(frame_end(stream, begin), None, "{rule:?} at {offset}");
        }
        (ours, theirs) => panic!("{ours:?}, theirs {theirs:?}"),
    }
});

/// Whether only the form of the length was wrong.
fn in_long_form(rule: Rule, stream: &[u8], offset: usize) -> bool {
    match rule {
        Rule::LengthNotMinimal => true,
        Rule::ControlTooLong => claim(stream, offset).is_some_and(|(len, _)| len <= 125),
        _ => false,
    }
}

/// Where the frame ends that begins at `at`, whatever its header says that is
/// wrong; `None` where the stream ends before it does.
fn frame_end(stream: &[u8], at: usize) -> Option<usize> {
    let (len, after) = claim(stream, at)?;
    let end = after.checked_add(usize::try_from(len).ok()?)?;
    (end <= stream.len()).then_some(end)
}

/// Where the frame begins that this byte of the stream lies in.
fn frame_begin(stream: &[u8], byte: usize) -> usize {
    let mut begin = 0;
    while let Some(end) = frame_end(stream, begin).filter(|end| *end <= byte) {
        begin = end;
    }
    begin
}

/// The body of the Close among these frames, which is the last, and the others.
fn parted(written: &[u8]) -> (Option<Vec<u8>>, Vec<Plain>) {
    let mut frames = decode(farewell_proto::Role::Server, written);
    let close = frames.pop_if(|(first, _)| *first == CLOSE);
    assert!(frames.iter().all(|(first, _)| *first != CLOSE), "one Close");
    (close.map(|(_, body)| body), frames)
}

/// Byte by byte, up to the first violation.
fn ours(stream: &[u8]) -> Outcome<(Rule, usize)> {
    let config = Config {
        max_message: LIMIT,
        // The other has none.
        control_rate: None,
        ping_interval: None,
        ..Config::default()
    };
    let mut connection = Connection::server(Arc::new(config), *NOW);
    let (mut items, mut written) = (Vec::new(), Vec::new());
    for byte in stream {
        let mut input = BytesMut::from(&[*byte][..]);
        while let Some(event) = connection.receive(*NOW, &mut input) {
            items.extend(match event {
                Event::Message(Message::Text(text)) => Some(Item::Text(text.as_bytes().to_vec())),
                Event::Message(Message::Binary(bytes)) => Some(Item::Binary(bytes.to_vec())),
                Event::Ping(payload) => Some(Item::Ping(payload.to_vec())),
                Event::Pong(payload) => Some(Item::Pong(payload.to_vec())),
                Event::Piece(_) | Event::Closed(_) => None,
            });
        }
        written.extend_from_slice(&connection.take_output(Instant::now()));
        if connection.is_ending() {
            break;
        }
    }
    let verdict = match (connection.violation(), connection.close_received()) {
        (Some(violation), _) => Verdict::Failed((violation.rule, violation.offset as usize)),
        (None, Some(close)) => Verdict::Closed(
            close
                .code
                .map(|code| (code, close.reason.as_str().to_owned())),
        ),
        (None, None) => Verdict::CutOff,
    };
    Outcome {
        items,
        written,
        verdict,
    }
}

fn theirs(stream: &[u8], chunks: Chunks) -> Outcome<Error> {
    let socket = Socket {
        rest: stream,
        sizes: chunks.sizes(),
        written: Vec::new(),
    };
    let config = WebSocketConfig::default()
        .read_buffer_size(4 << 10)
        .max_message_size(Some(LIMIT))
        .max_frame_size(Some(LIMIT));
    let mut server = WebSocket::from_raw_socket(socket, Role::Server, Some(config));
    let (mut items, mut close) = (Vec::new(), None);
    let verdict = loop {
        use tungstenite::Message;
        match server.read() {
            Ok(Message::Text(text)) => items.push(Item::Text(text.as_bytes().to_vec())),
            Ok(Message::Binary(bytes)) => items.push(Item::Binary(bytes.to_vec())),
            Ok(Message::Ping(payload)) => items.push(Item::Ping(payload.to_vec())),
            Ok(Message::Pong(payload)) => items.push(Item::Pong(payload.to_vec())),
            Ok(Message::Close(frame)) => {
                close = Some(frame.map(|frame| (frame.code.into(), frame.reason.to_string())));
            }
            Ok(Message::Frame(_)) => unreachable!("only written"),
            Err(Error::ConnectionClosed) => {
                break Verdict::Closed(close.expect("closed by a Close"));
            }
            Err(Error::Protocol(ProtocolError::ResetWithoutClosingHandshake)) => {
                break Verdict::CutOff;
            }
            Err(error) => break Verdict::Failed(error),
        }
    };
    Outcome {
        items,
        written: server.into_inner().written,
        verdict,
    }
}

/// A stream that is read in chunks and remembers what was written.
struct Socket<'a, Sizes> {
    rest: &'a [u8],
    sizes: Sizes,
    written: Vec<u8>,
}

impl<Sizes: Iterator<Item = usize>> Read for Socket<'_, Sizes> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = self.sizes.next().unwrap_or(1).min(buffer.len());
        self.rest.read(&mut buffer[..size])
    }
}

impl<Sizes> Write for Socket<'_, Sizes> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.written.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
