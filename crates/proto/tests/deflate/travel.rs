//! What is sent arrives, whatever was agreed on and however it is cut; and what
//! arrives means the same in any chunks.

use std::time::Instant;

use farewell_proto::deflate::{Compression, CompressionMode, WindowBits};
use farewell_proto::{Config, Delivery, Event, Message, Role};
use proptest::prelude::*;

use crate::peer::{RawPeer, agreed_with, eager, end};
use crate::support::frames::{LAST, MORE, frame};
use crate::support::pieces::joined;
use crate::support::reads::read;
use crate::support::{Lone, other, quiet};

prop_compose! {
    fn wanted()(
        shared: bool, level in 1u8..=9, threshold in 0usize..200,
        server in 8u8..=15, client in 8u8..=15,
        server_no_context_takeover: bool, client_no_context_takeover: bool,
    ) -> Compression {
        Compression {
            mode: if shared { CompressionMode::Shared } else { CompressionMode::Dedicated },
            level: farewell_proto::deflate::CompressionLevel::new(level).unwrap(),
            threshold,
            server_window_bits: WindowBits::new(server).unwrap(),
            client_window_bits: WindowBits::new(client).unwrap(),
            server_no_context_takeover,
            client_no_context_takeover,
        }
    }
}

/// Texts and noise, repetitive within and among themselves.
fn message() -> impl Strategy<Value = Message> {
    prop_oneof![
        ("[a-e\u{fc}]{0,60}", 0usize..400).prop_map(|(text, times)| text.repeat(times).into()),
        (prop::collection::vec(any::<u8>(), 0..200), 0usize..100)
            .prop_map(|(bytes, times)| bytes.repeat(times).into()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn whatever_was_agreed_on_what_is_sent_arrives(
        client in wanted(), server in wanted(), chunk in 1usize..5_000,
        messages in prop::collection::vec((message(), any::<bool>()), 1..12),
    ) {
        let offer = client.offer().unwrap().to_string().parse().unwrap();
        let agreed = server.accept(&offer).unwrap();
        let config = |compression| Config { compression, ..quiet() };
        let mut client = end(Role::Client, config(client), agreed);
        let mut server = end(Role::Server, config(server), agreed);
        let now = std::time::Instant::now();
        for (message, by_client) in messages {
            let (from, to) = if by_client {
                (&mut client, &mut server)
            } else {
                (&mut server, &mut client)
            };
            from.send(message.clone()).unwrap();
            let bytes = from.take_output(Instant::now());
            let mut received = Vec::new();
            for part in bytes.chunks(chunk) {
                read(to, now, part, false, &mut received);
            }
            prop_assert_eq!(received, [Event::Message(message)]);
            prop_assert_eq!(to.held(), 0);
        }
    }

    #[test]
    fn chunks_and_fragments_mean_nothing(
        role in prop_oneof![Just(Role::Client), Just(Role::Server)],
        sent in prop::collection::vec((message(), 1usize..4_000), 1..5),
        harm in prop::option::of((0usize..20_000, any::<u8>())),
        max_message in prop_oneof![Just(1usize << 20), 0usize..30_000],
        chunk in 1usize..3_000,
        pieces: bool,
    ) {
        let agreed = agreed_with(&Compression::dedicated(), "; client_max_window_bits");
        let mut peer = RawPeer::new();
        let mut bytes = Vec::new();
        for (message, cut) in &sent {
            let wire = peer.deflate(message.as_bytes());
            let mut first = if message.as_text().is_some() { 0x41 } else { 0x42 };
            for part in wire.chunks(*cut) {
                bytes.extend(frame(other(role), first, part));
                first = MORE;
            }
            bytes.extend(frame(other(role), LAST, b""));
        }
        if let Some((at, bits)) = harm {
            let at = at % bytes.len();
            bytes[at] ^= bits;
        }
        let delivery = if pieces { Delivery::Pieces } else { Delivery::Messages };
        let config = Config { max_message, delivery, ..eager() };
        let outcome = |chunk: usize| {
            let mut lone = Lone::with(role, config.clone());
            lone.connection = end(role, config.clone(), agreed);
            for part in bytes.chunks(chunk) {
                lone.bytes(part);
            }
            let violation = lone.connection.violation().cloned();
            let (events, torn) = joined(lone.events);
            // Of what breaks a rule more or less may be handed out.
            let torn = torn.filter(|_| violation.is_none());
            (events, torn, violation, lone.connection.traffic().messages_in)
        };
        let whole = outcome(usize::MAX);
        if harm.is_none() && max_message == 1 << 20 {
            prop_assert_eq!(whole.3, sent.len() as u64);
        }
        prop_assert_eq!(&outcome(chunk), &whole);
    }
}
