//! Every rule of the framing that a peer can break: what is sent, and what the
//! report says of it, however the bytes are cut.

#[cfg(test)]
mod support;

use farewell_close::{Rule, Side, Suspect, Violation};
use farewell_proto::{Config, Delivery, Event, Role};

use support::frames::{
    BINARY, BINARY_BEGIN, CLOSE, KEY, LAST, MORE, PING, TEXT, TEXT_BEGIN, frame, header, hex,
};
use support::{Lone, ROLES, messages, other, quiet};

/// What must be told of a stream's violation.
struct Expected {
    rule: Rule,
    code: u16,
    section: &'static str,
    /// Bytes from the beginning of the bad part of the stream.
    offset: u64,
    bytes: String,
    suspect: Option<Suspect>,
}

/// The limits that are broken here.
fn limits(delivery: Delivery) -> Config {
    Config {
        max_message: 1000,
        max_fragments: 3,
        delivery,
        ..quiet()
    }
}

/// Good frames that come before, so that offsets are counted over them.
fn prelude(sender: Role) -> Vec<u8> {
    let frames = [
        frame(sender, TEXT, "grüß dich".as_bytes()),
        frame(sender, BINARY_BEGIN, &[1; 300]),
        frame(sender, PING, b"ping"),
        frame(sender, LAST, &[2; 30]),
        frame(sender, TEXT, b""),
    ];
    frames.concat()
}

/// Hands bad bytes to an endpoint in every way to cut them, after nothing and
/// after good frames, and checks what it says.
fn check(receiver: Role, bad: &[u8], expected: &Expected) {
    for before in [vec![], prelude(other(receiver))] {
        for delivery in [Delivery::Messages, Delivery::Pieces] {
            for chunk in [1, 2, 3, 5, 14, usize::MAX] {
                let mut lone = Lone::with(receiver, limits(delivery));
                for part in [&before[..], bad].concat().chunks(chunk) {
                    lone.bytes(part);
                }
                let what = format!("{:?}, chunks of {chunk}, {}", expected.rule, hex(bad));
                assert!(!lone.events.contains(&Event::Closed), "{what}");
                let close = lone.sent().pop().expect("a Close");
                assert_eq!(close.0, CLOSE, "{what}");
                assert_eq!(close.1[..2], expected.code.to_be_bytes(), "{what}");
                assert_eq!(&close.1[2..], expected.rule.description().as_bytes());
                lone.reset();
                let violation = lone.report().violation.expect("a violation");
                let said = Violation {
                    side: match receiver {
                        Role::Server => Side::Client,
                        Role::Client => Side::Upstream,
                    },
                    rule: expected.rule,
                    section: expected.section,
                    offset: before.len() as u64 + expected.offset,
                    bytes: expected.bytes.parse().expect("hexadecimal"),
                    suspect: expected.suspect,
                };
                assert_eq!(violation, said, "{what}");
                assert_eq!(violation.bytes.to_string(), expected.bytes, "{what}");
            }
        }
    }
}

/// A rule broken by a header: the evidence is its first `len` bytes.
fn bad_header(receiver: Role, bytes: &[u8], len: usize, rule: Rule, section: &'static str) {
    suspicious(receiver, bytes, len, rule, section, None);
}

/// A [bad header](bad_header) that betrays what it is.
fn suspicious(
    receiver: Role,
    bytes: &[u8],
    len: usize,
    rule: Rule,
    section: &'static str,
    suspect: Option<Suspect>,
) {
    let expected = Expected {
        rule,
        code: 1002,
        section,
        offset: 0,
        bytes: hex(&bytes[..len]),
        suspect,
    };
    // More may follow, of which nothing may be said.
    let more = [bytes, b"secret content"].concat();
    check(receiver, bytes, &expected);
    check(receiver, &more, &expected);
}

/// A mask bit and key as this receiver expects them.
fn masked(receiver: Role, second: u8) -> u8 {
    second | if receiver == Role::Server { 0x80 } else { 0 }
}

#[test]
fn reserved_bits() {
    for role in ROLES {
        for bits in [0x20, 0x10, 0x30, 0x50, 0x60, 0x70] {
            let first = TEXT | bits;
            bad_header(role, &[first], 1, Rule::ReservedBits, "5.2");
        }
        for first in [0xC8, 0xC9, 0xCA] {
            bad_header(role, &[first], 1, Rule::ReservedBits, "5.2");
        }
    }
}

#[test]
fn compression_that_was_not_negotiated() {
    let suspect = Some(Suspect::UnnegotiatedCompression);
    for role in ROLES {
        for first in [0xC1, 0xC2, 0x41, 0x42] {
            suspicious(role, &[first], 1, Rule::ReservedBits, "5.2", suspect);
        }
    }
}

#[test]
fn http_and_tls_in_the_stream() {
    for role in ROLES {
        let rule = Rule::ReservedBits;
        let texts = [
            "HTTP/1.1 400 Bad Request\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "POST /x HTTP/1.1\r\n\r\n",
            "HEAD / HTTP/1.1\r\n\r\n",
            "OPTIONS * HTTP/1.1\r\n\r\n",
        ];
        for text in texts {
            let suspect = Some(Suspect::HttpText);
            suspicious(role, text.as_bytes(), 1, rule, "5.2", suspect);
        }
        for record in [[0x16, 3, 1, 2, 0], [0x15, 3, 3, 0, 2], [0x17, 3, 3, 1, 1]] {
            suspicious(role, &record, 1, rule, "5.2", Some(Suspect::TlsRecord));
        }
        for neither in ["Hello", "GETTER", "\x16\x02\x01"] {
            bad_header(role, neither.as_bytes(), 1, rule, "5.2");
        }
    }
}

#[test]
fn reserved_opcodes() {
    for role in ROLES {
        for opcode in [3, 4, 5, 6, 7, 11, 12, 13, 14, 15] {
            bad_header(role, &[0x80 | opcode], 1, Rule::ReservedOpcode, "5.2");
            bad_header(role, &[opcode], 1, Rule::ReservedOpcode, "5.2");
        }
    }
}

#[test]
fn masks_of_the_wrong_side() {
    for first in [TEXT, BINARY, CLOSE, PING, LAST] {
        let unmasked = frame(Role::Server, first, &[3, 232]);
        let suspect = Some(Suspect::CorruptingIntermediary);
        suspicious(Role::Server, &unmasked, 2, Rule::MaskMissing, "5.1", suspect);
        let masked = frame(Role::Client, first, &[3, 232]);
        bad_header(Role::Client, &masked, 2, Rule::MaskPresent, "5.1");
    }
}

#[test]
fn lengths() {
    for role in ROLES {
        let (word, long) = (masked(role, 126), masked(role, 127));
        for len in [0, 125] {
            let bytes = [&[BINARY, word, 0, len][..], &KEY].concat();
            bad_header(role, &bytes, 4, Rule::LengthNotMinimal, "5.2");
        }
        let bytes = [&[BINARY, long, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF][..], &KEY].concat();
        bad_header(role, &bytes, 10, Rule::LengthNotMinimal, "5.2");
        let bytes = [&[BINARY, long, 0x80, 0, 0, 0, 0, 0, 0, 0][..], &KEY].concat();
        bad_header(role, &bytes, 3, Rule::LengthTooLarge, "5.2");
    }
}

#[test]
fn control_frames() {
    for role in ROLES {
        for opcode in [8, 9, 10] {
            let first = [opcode];
            bad_header(role, &first, 1, Rule::ControlFragmented, "5.5");
            for len in [126, 127] {
                let long = [0x80 | opcode, masked(role, len)];
                bad_header(role, &long, 2, Rule::ControlTooLong, "5.5");
            }
        }
    }
}

#[test]
fn fragments_out_of_order() {
    for role in ROLES {
        let peer = other(role);
        for first in [MORE, LAST] {
            let bytes = frame(peer, first, b"x");
            let len = bytes.len() - 1;
            bad_header(role, &bytes, len, Rule::ContinuationUnexpected, "5.4");
        }
        for (begin, again) in [(TEXT_BEGIN, TEXT), (BINARY_BEGIN, TEXT_BEGIN)] {
            let begun = [frame(peer, begin, b"one"), frame(peer, PING, b"")].concat();
            let bad = frame(peer, again, b"two");
            let expected = Expected {
                rule: Rule::ContinuationExpected,
                code: 1002,
                section: "5.4",
                offset: begun.len() as u64,
                bytes: hex(&bad[..bad.len() - 3]),
                suspect: None,
            };
            check(role, &[begun, bad].concat(), &expected);
        }
    }
}

#[test]
fn closes() {
    for role in ROLES {
        let peer = other(role);
        let cases: [(&[u8], Rule, u16, &str, u64, &[u8]); 5] = [
            (&[3], Rule::CloseBodyOneByte, 1002, "5.5.1", 0, &[3]),
            (b"\x03\xEEwhy", Rule::CloseCode, 1002, "7.4", 0, &[3, 0xEE]),
            (b"\x03\xEE\xFF", Rule::CloseCode, 1002, "7.4", 0, &[3, 0xEE]),
            (b"\x03\xE8ab\xFFc", Rule::CloseReasonUtf8, 1007, "5.5.1", 4, b"\xFF"),
            (b"\x03\xE8ab\xC3", Rule::CloseReasonUtf8, 1007, "5.5.1", 5, b""),
        ];
        for (body, rule, code, section, at, evidence) in cases {
            let head = header(peer, CLOSE, body.len() as u64);
            let inside = rule == Rule::CloseReasonUtf8;
            let expected = Expected {
                rule,
                code,
                section,
                offset: if inside { head.len() as u64 + at } else { 0 },
                bytes: hex(&[&head, evidence].concat()),
                suspect: None,
            };
            check(role, &frame(peer, CLOSE, body), &expected);
        }
    }
}

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
                let begin = if in_first { 0 } else { bytes[0].len() + bytes[1].len() };
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
            let text = frame(other(role), TEXT, &[&[b'a'; 700][..], b"\xE2\x82(tail"].concat());
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

#[test]
fn messages_too_big() {
    for role in ROLES {
        let peer = other(role);
        let expected = |begin: usize, head: &[u8], rule, code| Expected {
            rule,
            code,
            section: "10.4",
            offset: begin as u64,
            bytes: hex(head),
            suspect: None,
        };
        for len in [1001, 65_536, (1 << 62) + 7, u64::MAX >> 1] {
            let head = header(peer, BINARY, len);
            let expected = expected(0, &head, Rule::MessageTooBig, 1009);
            check(role, &head, &expected);
            check(role, &[&head[..], b"content"].concat(), &expected);
        }
        let begun = frame(peer, TEXT_BEGIN, &[b'a'; 600]);
        for len in [401, u64::MAX >> 1] {
            let head = header(peer, MORE, len);
            let expected = expected(begun.len(), &head, Rule::MessageTooBig, 1009);
            check(role, &[&begun[..], &head].concat(), &expected);
        }
        let begun = [frame(peer, TEXT_BEGIN, b"a"), frame(peer, MORE, b""), frame(peer, MORE, b"")];
        let begun = begun.concat();
        let head = header(peer, LAST, 0);
        let expected = expected(begun.len(), &head, Rule::TooManyFragments, 1008);
        check(role, &[&begun[..], &head].concat(), &expected);
    }
}

#[test]
fn a_message_of_exactly_the_limit_is_taken() {
    for role in ROLES {
        let peer = other(role);
        let mut lone = Lone::with(role, limits(Delivery::Messages));
        assert_eq!(lone.frame(BINARY, [1; 1000]), [Event::Message(vec![1; 1000].into())]);
        let sum = [frame(peer, BINARY_BEGIN, &[1; 999]), frame(peer, LAST, &[1])];
        assert_eq!(lone.bytes(&sum.concat()), [Event::Message(vec![1; 1000].into())]);
        let three = [
            frame(peer, TEXT_BEGIN, b"a"),
            frame(peer, MORE, b""),
            frame(peer, LAST, b"b"),
        ];
        assert_eq!(lone.bytes(&three.concat()), [Event::Message("ab".into())]);
    }
}
