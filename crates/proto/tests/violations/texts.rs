//! Text that is not UTF-8: told at its first bad byte, wherever it is cut.

use farewell_close::Rule;
use farewell_proto::{Config, Delivery};

use crate::expected::{Expected, check};
use crate::support::frames::{LAST, MORE, PING, TEXT, TEXT_BEGIN, frame, header, hex};
use crate::support::{Lone, ROLES, messages, other, quiet};

/// Bad texts with the place of the first bad byte; at the end where the text
/// only stops inside a character.
const BAD_TEXTS: [(&[u8], usize); 12] = [
    (b"ab\xFFcd", 2),
    (b"\x80", 0),
    (b"a\xC0\xAF", 1),
    (b"a\xC3(", 2),
    (b"\xE2\x82(", 2),
    (b"\xED\xA0\x80", 1),
    (b"\xF0\x9F\x98(", 3),
    (b"\xF4\x90\x80\x80", 1),
    (b"\xF5\x80\x80\x80", 0),
    (b"ab\xC3", 3),
    (b"\xE2\x82", 2),
    (b"\xF0\x9F\x98", 3),
];

#[test]
fn texts() {
    for role in ROLES {
        let peer = other(role);
        for (text, at) in BAD_TEXTS {
            let head = header(peer, TEXT, text.len() as u64);
            let bad = &text[at..text.len().min(at + 1)];
            let expected = Expected {
                rule: Rule::TextUtf8,
                code: 1007,
                section: "8.1",
                offset: (head.len() + at) as u64,
                bytes: hex(&[&head, bad].concat()),
                suspect: None,
            };
            check(role, &frame(peer, TEXT, text), &expected);
        }
    }
}

#[test]
fn texts_over_fragments() {
    for role in ROLES {
        let peer = other(role);
        for (text, at) in BAD_TEXTS {
            for cut in 0..=text.len() {
                let (first, second) = text.split_at(cut);
                let bytes = [
                    frame(peer, TEXT_BEGIN, first),
                    frame(peer, PING, b"between"),
                    frame(peer, LAST, second),
                ];
                // The frame with the bad byte, or at whose end it shows.
                let in_first = at < cut;
                let begin = if in_first {
                    0
                } else {
                    bytes[0].len() + bytes[1].len()
                };
                let (opcode, part, at) = if in_first {
                    (TEXT_BEGIN, first, at)
                } else {
                    (LAST, second, at - cut)
                };
                let head = header(peer, opcode, part.len() as u64);
                let bad = &part[at..part.len().min(at + 1)];
                let expected = Expected {
                    rule: Rule::TextUtf8,
                    code: 1007,
                    section: "8.1",
                    offset: (begin + head.len() + at) as u64,
                    bytes: hex(&[&head, bad].concat()),
                    suspect: None,
                };
                check(role, &bytes.concat(), &expected);
            }
        }
    }
}

#[test]
fn text_fails_at_the_first_bad_byte_and_not_a_byte_later() {
    for role in ROLES {
        for delivery in [Delivery::Messages, Delivery::Pieces] {
            let config = Config {
                delivery,
                ..quiet()
            };
            let text = frame(
                other(role),
                TEXT,
                &[&[b'a'; 700][..], b"\xE2\x82(tail"].concat(),
            );
            let bad = text.len() - 5;
            let mut lone = Lone::with(role, config);
            for byte in &text[..bad] {
                lone.bytes(&[*byte]);
                assert!(!lone.connection.is_ending());
            }
            lone.bytes(&text[bad..=bad]);
            assert!(lone.connection.is_ending());
        }
    }
}

#[test]
fn a_character_over_fragments_is_whole() {
    let text = "aé€😀";
    for role in ROLES {
        let peer = other(role);
        for cut in 0..=text.len() {
            let (first, second) = text.as_bytes().split_at(cut);
            let bytes = [
                frame(peer, TEXT_BEGIN, first),
                frame(peer, PING, b"\xFF"),
                frame(peer, MORE, b""),
                frame(peer, LAST, second),
            ];
            let mut lone = Lone::new(role);
            let events = lone.bytes(&bytes.concat());
            assert_eq!(messages(&events), [text.into()]);
        }
    }
}
