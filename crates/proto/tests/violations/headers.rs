//! Rules that a header breaks, alone or in its place, and the bodies of Closes.

use farewell_close::{Rule, Suspect};
use farewell_proto::Role;

use crate::expected::{Expected, check};
use crate::support::frames::{
    BINARY, BINARY_BEGIN, CLOSE, KEY, LAST, MORE, PING, TEXT, TEXT_BEGIN, frame, header, hex,
};
use crate::support::{ROLES, other};

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
        suspicious(
            Role::Server,
            &unmasked,
            2,
            Rule::MaskMissing,
            "5.1",
            suspect,
        );
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

/// A Close's body, with rule, code, section, where in the payload, which bytes.
type Case = (&'static [u8], Rule, u16, &'static str, u64, &'static [u8]);

#[test]
fn closes() {
    for role in ROLES {
        let peer = other(role);
        let cases: [Case; 5] = [
            (&[3], Rule::CloseBodyOneByte, 1002, "5.5.1", 0, &[3]),
            (b"\x03\xEEwhy", Rule::CloseCode, 1002, "7.4", 0, &[3, 0xEE]),
            (b"\x03\xEE\xFF", Rule::CloseCode, 1002, "7.4", 0, &[3, 0xEE]),
            (
                b"\x03\xE8ab\xFFc",
                Rule::CloseReasonUtf8,
                1007,
                "5.5.1",
                4,
                b"\xFF",
            ),
            (
                b"\x03\xE8ab\xC3",
                Rule::CloseReasonUtf8,
                1007,
                "5.5.1",
                5,
                b"",
            ),
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
