//! Messages that are too big or in too many parts: told at the header.

use farewell_close::Rule;
use farewell_proto::{Delivery, Event};

use crate::expected::{Expected, check, limits};
use crate::support::frames::{BINARY, BINARY_BEGIN, LAST, MORE, TEXT_BEGIN, frame, header, hex};
use crate::support::{Lone, ROLES, other};

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
        let begun = [
            frame(peer, TEXT_BEGIN, b"a"),
            frame(peer, MORE, b""),
            frame(peer, MORE, b""),
        ];
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
        assert_eq!(
            lone.frame(BINARY, [1; 1000]),
            [Event::Message(vec![1; 1000].into())]
        );
        let sum = [
            frame(peer, BINARY_BEGIN, &[1; 999]),
            frame(peer, LAST, &[1]),
        ];
        assert_eq!(
            lone.bytes(&sum.concat()),
            [Event::Message(vec![1; 1000].into())]
        );
        let three = [
            frame(peer, TEXT_BEGIN, b"a"),
            frame(peer, MORE, b""),
            frame(peer, LAST, b"b"),
        ];
        assert_eq!(lone.bytes(&three.concat()), [Event::Message("ab".into())]);
    }
}
