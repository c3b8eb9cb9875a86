//! permessage-deflate: what is agreed on, what is inflated, what travels.
//!
//! A server's answer fits the offer, and the client takes it. What is inflated is
//! the same in any chunks and in either delivery, never beyond the limit, and
//! what another inflater makes of it. What is sent arrives.
//!
//! Input: a byte that chooses, four of [`Chunks`], two of [`Wishes`] for each
//! end, then the text of an offer, or [`Record`]s.

#![no_main]

use std::sync::{Arc, LazyLock};
use std::time::Instant;

use farewell_close::{Rule, Violation};
use farewell_fuzz::chunks::Chunks;
use farewell_fuzz::frames::frame;
use farewell_fuzz::pieces::joined;
use farewell_fuzz::reads::read;
use farewell_proto::defaults::READ_BUFFER;
use farewell_proto::deflate::{Agreed, Compression, CompressionLevel, CompressionMode, WindowBits};
use farewell_proto::handshake::Extensions;
use farewell_proto::{Config, Connection, Delivery, Event, MaskSecret, Message, MessageKind, Role};
use libfuzzer_sys::fuzz_target;
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::{
    TINFL_FLAG_HAS_MORE_INPUT, TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF,
};
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

static NOW: LazyLock<Instant> = LazyLock::new(Instant::now);

const RSV1: u8 = 0x40;
const FIN: u8 = 0x80;

fuzz_target!(|data: &[u8]| {
    let Some((&[choice, c0, c1, c2, c3, s0, s1, w0, w1], rest)) = data.split_first_chunk() else {
        return;
    };
    let chunks = Chunks::new([c0, c1, c2, c3]);
    let (server, client) = (wishes(s0, s1), wishes(w0, w1));
    match choice & 3 {
        0 => negotiation(&server, &client, rest),
        1 => travel(server, client, chunks, rest),
        _ => inflating(Setting(choice), chunks, rest),
    }
});

/// What an end wants, from two bytes.
fn wishes(first: u8, second: u8) -> Compression {
    let bits = |bits: u8| WindowBits::new(8 + (bits & 7)).expect("8 to 15");
    Compression {
        mode: match first & 3 {
            0 => CompressionMode::Shared,
            _ => CompressionMode::Dedicated,
        },
        level: CompressionLevel::new(1 + (first >> 2) % 9).expect("1 to 9"),
        threshold: usize::from(first >> 6) * 20,
        server_window_bits: bits(second),
        client_window_bits: bits(second >> 3),
        server_no_context_takeover: second & 0x40 != 0,
        client_no_context_takeover: second & 0x80 != 0,
    }
}

fn negotiation(server: &Compression, client: &Compression, text: &[u8]) {
    // Two of ours always agree.
    let offer = Extensions::from_iter(client.offer());
    let agreed = server.accept(&offer).expect("our own offer");
    let answer = Extensions::from_iter([agreed.extension()]);
    assert_eq!(Agreed::check(&answer, &offer), Ok(Some(agreed)));

    let Some(list) = std::str::from_utf8(text)
        .ok()
        .and_then(|text| text.parse().ok())
    else {
        return;
    };
    // As an offer: the answer fits it, and can be written and read.
    if let Some(agreed) = server.accept(&list) {
        let answer: Extensions = agreed.to_string().parse().expect("what we write");
        assert_eq!(Agreed::check(&answer, &list), Ok(Some(agreed)));
        for sender in [Role::Client, Role::Server] {
            let wanted = match sender {
                Role::Client => client_window(server, &list),
                Role::Server => server.server_window_bits,
            };
            assert!(agreed.window_bits(sender) <= wanted, "{sender:?}");
        }
    }
    // As an answer: what is taken says the same when it is written.
    if let Ok(Some(agreed)) = Agreed::check(&list, &offer) {
        let again = Extensions::from_iter([agreed.extension()]);
        assert_eq!(Agreed::check(&again, &offer), Ok(Some(agreed)));
    }
}

/// A client that can't be told has the largest window.
fn client_window(server: &Compression, offers: &Extensions) -> WindowBits {
    let all = offers.into_iter();
    let told = |name: &str| name == "client_max_window_bits";
    let mut parameters = all.flat_map(|offer| offer.parameters());
    if parameters.any(|(name, _)| told(name.as_str())) && offers.as_slice().len() == 1 {
        server.client_window_bits
    } else {
        WindowBits::MAX
    }
}

/// A frame to be written: a byte of flags, one of length, the payload.
struct Record<'a> {
    flags: u8,
    payload: &'a [u8],
}

impl<'a> Record<'a> {
    fn next(rest: &mut &'a [u8]) -> Option<Self> {
        let (&[flags, len], after) = rest.split_first_chunk()?;
        let len = usize::from(len) << (flags >> 6);
        let (payload, after) = after.split_at(len.min(after.len()));
        *rest = after;
        Some(Self { flags, payload })
    }

    const fn kind(&self) -> MessageKind {
        if self.flags & 1 == 0 {
            MessageKind::Text
        } else {
            MessageKind::Binary
        }
    }

    const fn compressed(&self) -> bool {
        self.flags & 2 == 0
    }

    const fn last(&self) -> bool {
        self.flags & 4 == 0
    }
}

fn records(mut rest: &[u8]) -> impl Iterator<Item = Record<'_>> {
    std::iter::from_fn(move || Record::next(&mut rest))
}

fn connection(role: Role, config: Config, agreed: Agreed) -> Connection {
    let config = Arc::new(config);
    let connection = match role {
        Role::Client => Connection::client(config, MaskSecret::new([7; 16]), *NOW),
        Role::Server => Connection::server(config, *NOW),
    };
    connection.compressed(agreed)
}

/// What is sent in either direction arrives.
fn travel(server: Compression, client: Compression, chunks: Chunks, rest: &[u8]) {
    let offer = Extensions::from_iter(client.offer());
    let agreed = server.accept(&offer).expect("our own offer");
    let config = |compression| Config {
        compression,
        ping_interval: None,
        ..Config::default()
    };
    let mut client = connection(Role::Client, config(client), agreed);
    let mut server = connection(Role::Server, config(server), agreed);
    for record in records(rest).take(50) {
        // Repetition is what compression is about.
        let times = 1 + usize::from(record.flags >> 3 & 7) * 10;
        let payload = record.payload.repeat(times);
        let message = match record.kind() {
            MessageKind::Text => String::from_utf8_lossy(&payload).into_owned().into(),
            MessageKind::Binary => Message::from(payload),
        };
        let (from, to) = if record.flags & 2 == 0 {
            (&mut client, &mut server)
        } else {
            (&mut server, &mut client)
        };
        from.send(message.clone()).expect("open");
        let bytes = from.take_output(Instant::now());
        let mut received = Vec::new();
        for chunk in chunks.of(&bytes) {
            read(to, *NOW, chunk, false, &mut received);
        }
        assert_eq!(received, [Event::Message(message)]);
        assert_eq!(to.held(), 0, "nothing is kept of a message");
    }
}

/// The bits of the choice that are left.
#[derive(Clone, Copy)]
struct Setting(u8);

impl Setting {
    const fn role(self) -> Role {
        if self.0 & 4 == 0 {
            Role::Server
        } else {
            Role::Client
        }
    }

    const fn sender(self) -> Role {
        match self.role() {
            Role::Server => Role::Client,
            Role::Client => Role::Server,
        }
    }

    /// Whether each message is compressed by itself.
    const fn forgets(self) -> bool {
        self.0 & 8 == 0
    }

    const fn max_message(self) -> usize {
        [60_000, 20_000, 1_000, 0][(self.0 >> 4 & 3) as usize]
    }
}

/// Any data, inflated.
fn inflating(setting: Setting, chunks: Chunks, rest: &[u8]) {
    let (mut stream, mut wire) = (Vec::new(), Vec::new());
    // The messages as they travelled: each with whether it was compressed.
    let mut messages = Vec::new();
    let mut open = None;
    for record in records(rest) {
        let (mut first, compressed) = match open {
            Some(compressed) => (0, compressed),
            None => (
                match record.kind() {
                    MessageKind::Text => 1,
                    MessageKind::Binary => 2,
                },
                record.compressed(),
            ),
        };
        if open.is_none() && compressed {
            first |= RSV1;
        }
        open = Some(compressed);
        wire.extend_from_slice(record.payload);
        if record.last() {
            first |= FIN;
            open = None;
            messages.push((compressed, std::mem::take(&mut wire)));
        }
        stream.extend(frame(setting.sender(), first, record.payload));
    }

    let whole = run(setting, Delivery::Messages, &stream, None);
    let cut = run(setting, Delivery::Messages, &stream, Some(chunks));
    assert_eq!(whole, cut, "messages, whole and cut");
    let pieces = run(setting, Delivery::Pieces, &stream, None);
    let cut = run(setting, Delivery::Pieces, &stream, Some(chunks));
    assert_eq!(pieces, cut, "pieces, whole and cut");
    assert_eq!(whole, pieces, "messages and pieces");
    if setting.forgets() {
        compare(&whole, &messages, setting.max_message());
    }
}

/// What was made of a stream: its messages, pieces joined, and what was wrong.
type Outcome = (Vec<Event>, Option<Violation>);

fn run(setting: Setting, delivery: Delivery, stream: &[u8], chunks: Option<Chunks>) -> Outcome {
    let config = Config {
        delivery,
        max_message: setting.max_message(),
        compression: Compression::dedicated(),
        ping_interval: None,
        ..Config::default()
    };
    let wanted = if setting.forgets() {
        Compression::shared()
    } else {
        Compression::dedicated()
    };
    let offer = Extensions::from_iter(wanted.offer());
    let agreed = wanted.accept(&offer).expect("our own offer");
    let mut connection = connection(setting.role(), config, agreed);
    let mut events = Vec::new();
    let all = [stream];
    let parts: Box<dyn Iterator<Item = &[u8]>> = match chunks {
        Some(chunks) => Box::new(chunks.of(stream)),
        None => Box::new(all.into_iter()),
    };
    for part in parts {
        read(&mut connection, *NOW, part, false, &mut events);
        let held = connection.held() - connection.pending() as usize;
        let most = setting.max_message() + stream.len() + 2 * READ_BUFFER;
        assert!(held <= most, "{held} bytes are held");
        let _ = connection.take_output(Instant::now());
    }
    connection.received_fin(*NOW);
    (joined(events).0, connection.violation().cloned())
}

/// Against another inflater.
fn compare((events, violation): &Outcome, messages: &[(bool, Vec<u8>)], limit: usize) {
    let mut events = events.iter();
    for (compressed, wire) in messages {
        let expected = if *compressed {
            by_another(wire, limit)
        } else {
            Some(wire.clone())
        };
        match (events.next(), expected) {
            (Some(Event::Message(message)), Some(expected)) => {
                assert!(message.as_bytes() == expected, "inflated alike");
            }
            // With the context kept, a message that ends inside the tables of a
            // block is not told from a whole one. Of those tables miniz judges
            // each as it is read, zlib-rs all at their end.
            (Some(Event::Message(_)), None) => assert!(would_fail(wire), "good for us"),
            (None, None) => {
                let rule = violation.as_ref().map(|violation| violation.rule);
                let bad = [
                    Some(Rule::CompressedData),
                    Some(Rule::MessageTooBig),
                    Some(Rule::TextUtf8),
                ];
                assert!(bad.contains(&rule), "{rule:?}");
                return;
            }
            (None, Some(expected)) => {
                let rule = violation.as_ref().map(|violation| violation.rule);
                let too_big = rule == Some(Rule::MessageTooBig) && expected.len() > limit;
                assert!(too_big || rule == Some(Rule::TextUtf8), "{rule:?}");
                return;
            }
            (Some(event), expected) => panic!("{event:?}, where another says {expected:?}"),
        }
    }
    assert_eq!(events.next(), None);
}

/// Whether this message fails if it goes on with zeros.
fn would_fail(wire: &[u8]) -> bool {
    const LONGEST_TABLES: usize = 320;
    let mut payload = wire.to_vec();
    payload.extend_from_slice(&[0, 0, 0xFF, 0xFF]);
    payload.resize(payload.len() + LONGEST_TABLES, 0);
    let stream = frame(Role::Client, FIN | RSV1 | 2, &payload);
    let (_, violation) = run(Setting(2), Delivery::Messages, &stream, None);
    violation.is_some_and(|violation| violation.rule == Rule::CompressedData)
}

/// RFC 7692 §7.2.2 with `miniz_oxide`: what a message inflates to, or one byte
/// more than the limit of it; `None` where it is no DEFLATE data, or does not end a
/// block, which a final block behind it shows.
fn by_another(wire: &[u8], limit: usize) -> Option<Vec<u8>> {
    const FLAGS: u32 = TINFL_FLAG_HAS_MORE_INPUT | TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
    const TAIL: &[u8] = &[0, 0, 0xFF, 0xFF];
    const FINAL: &[u8] = &[0x03, 0x00];
    let mut out = vec![0; limit + 1];
    let (mut begin, mut end, mut at_start) = (0, 0, true);
    let mut inflater = DecompressorOxide::new();
    // Some senders forget to take it away.
    let tail = if wire.ends_with(TAIL) { &[] } else { TAIL };
    for (mut input, asks) in [(wire, false), (tail, true), (FINAL, true)] {
        // Behind a final block there is nothing that these bytes would end.
        if asks && at_start {
            break;
        }
        let before = end;
        while !input.is_empty() {
            let room = &mut out[begin..];
            let (status, used, written) =
                decompress(&mut inflater, input, room, end - begin, FLAGS);
            input = &input[used..];
            end += written;
            at_start = false;
            if asks && end != before {
                return None;
            }
            match status {
                TINFLStatus::NeedsMoreInput => {}
                TINFLStatus::HasMoreOutput => {
                    out.truncate(end);
                    return Some(out);
                }
                TINFLStatus::Done => {
                    // The next block begins anew.
                    inflater = DecompressorOxide::new();
                    (begin, at_start) = (end, true);
                }
                _ => return None,
            }
        }
    }
    out.truncate(end);
    at_start.then_some(out)
}
