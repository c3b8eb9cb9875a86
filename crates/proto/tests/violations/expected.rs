//! The one check: a bad stream in every way to cut it, and what is said of it.

use farewell_close::{Rule, Side, Suspect, Violation};
use farewell_proto::{Config, Delivery, Event, Role};

use crate::support::frames::{BINARY_BEGIN, CLOSE, LAST, PING, TEXT, frame, hex};
use crate::support::{Lone, other, quiet};

/// What must be told of a stream's violation.
pub(crate) struct Expected {
    pub(crate) rule: Rule,
    pub(crate) code: u16,
    pub(crate) section: &'static str,
    /// Bytes from the beginning of the bad part of the stream.
    pub(crate) offset: u64,
    pub(crate) bytes: String,
    pub(crate) suspect: Option<Suspect>,
}

/// The limits that are broken here.
pub(crate) fn limits(delivery: Delivery) -> Config {
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
pub(crate) fn check(receiver: Role, bad: &[u8], expected: &Expected) {
    for before in [vec![], prelude(other(receiver))] {
        for delivery in [Delivery::Messages, Delivery::Pieces] {
            for chunk in [1, 2, 3, 5, 14, usize::MAX] {
                let mut lone = Lone::with(receiver, limits(delivery));
                for part in [&before[..], bad].concat().chunks(chunk) {
                    lone.bytes(part);
                }
                let what = format!("{:?}, chunks of {chunk}, {}", expected.rule, hex(bad));
                let closed = |event: &Event| matches!(event, Event::Closed(_));
                assert!(!lone.events.iter().any(closed), "{what}");
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
