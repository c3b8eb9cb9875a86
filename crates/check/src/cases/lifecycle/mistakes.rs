//! C.10, mistakes of framing, with the end judged strictly: the code that names
//! them, nothing further, and the end of TCP.

use super::case::case;
use crate::requirement::control::{CONTROL_LENGTH, CONTROL_WHOLE};
use crate::requirement::ending::{DEAF_AFTER_FAILURE, FAILURE_ENDS_TCP, NOTHING_AFTER_CLOSE};
use crate::requirement::framing::{
    CONTINUATION_BEGUN, FAILURE_IS_SAID, FRAGMENTS_JOINED, LENGTHS, MESSAGES_APART, RESERVED_BITS,
    RESERVED_CONTROL_OPCODES, RESERVED_DATA_OPCODES, TEXT_ARRIVES,
};
use crate::requirement::masking::{LENGTH_TOP_BIT, MASKS_JUDGED, SHORTEST_LENGTH};
use crate::{Case, Frame, Opcode, Requirement, Seen};

pub(super) fn cases() -> Vec<Case> {
    let mut cases = masks();
    cases.extend(controls());
    cases.extend(fragments());
    cases.extend(lengths());
    cases.extend(super::own_frames::cases());
    cases
}

/// The last of these frames is the mistake.
fn fails(title: &'static str, rule: Requirement, frames: Vec<Frame>) -> Case {
    let mut stated = vec![rule, FAILURE_IS_SAID, FAILURE_ENDS_TCP, NOTHING_AFTER_CLOSE];
    if frames.len() > 1 && frames.iter().any(|frame| frame.opcode == Opcode::TEXT) {
        stated.push(FRAGMENTS_JOINED);
    }
    if rule == LENGTH_TOP_BIT {
        stated.push(LENGTHS);
    }
    case(title, &stated, async move |peer| {
        peer.send_all(frames.clone()).await;
        peer.expect_failure_and_end(1002).await
    })
}

/// Frames masked the wrong way round: a client's without, a server's with a mask.
fn masks() -> Vec<Case> {
    let mut cases = Vec::new();
    for (title, right, wrong) in [
        ("a text", None, Frame::text("hello")),
        ("an empty text", None, Frame::text("")),
        ("binary data", None, Frame::binary("hello")),
        ("a Ping", None, Frame::ping("here?")),
        ("a Pong", None, Frame::pong("here")),
        ("a Close", None, Frame::close(1000, "")),
        ("an empty Close", None, Frame::close_body("")),
        (
            "the second fragment of a text",
            Some(Frame::text("hel").more()),
            Frame::continuation("lo"),
        ),
    ] {
        let stated = [
            MASKS_JUDGED,
            FAILURE_IS_SAID,
            FAILURE_ENDS_TCP,
            NOTHING_AFTER_CLOSE,
        ];
        let title = format!("{title} masked the wrong way round");
        let begun = right.is_some();
        let case = case(title, &stated, async move |peer| {
            let wrong = peer.wrongly_masked(wrong.clone());
            peer.send_all(right.clone().into_iter().chain([wrong]))
                .await;
            peer.expect_failure_and_end(1002).await
        });
        cases.push(match begun {
            true => case.also(&[FRAGMENTS_JOINED]),
            false => case,
        });
    }
    cases
}

fn controls() -> Vec<Case> {
    let long = || vec![b'p'; 126];
    vec![
        fails(
            "a Ping of 126 bytes",
            CONTROL_LENGTH,
            vec![Frame::ping(long())],
        ),
        fails(
            "a Pong of 126 bytes",
            CONTROL_LENGTH,
            vec![Frame::pong(long())],
        ),
        fails(
            "a Pong of 65,536 bytes",
            CONTROL_LENGTH,
            vec![Frame::pong(vec![b'p'; 65_536])],
        ),
        fails(
            "a Ping that claims 2^62 bytes",
            CONTROL_LENGTH,
            vec![Frame::ping("").claiming(1 << 62)],
        ),
        fails(
            "a Ping of 126 bytes between fragments",
            CONTROL_LENGTH,
            vec![Frame::text("hel").more(), Frame::ping(long())],
        ),
        fails(
            "a Pong that says more follows",
            CONTROL_WHOLE,
            vec![Frame::pong("").more()],
        ),
        fails(
            "a Pong in two fragments",
            CONTROL_WHOLE,
            vec![Frame::pong("he").more(), Frame::continuation("re")],
        )
        .also(&[DEAF_AFTER_FAILURE]),
        fails(
            "a Ping between fragments that says more follows",
            CONTROL_WHOLE,
            vec![Frame::text("hel").more(), Frame::ping("").more()],
        ),
        fails(
            "a Pong with RSV1",
            RESERVED_BITS,
            vec![Frame::pong("").reserved(4)],
        ),
        fails(
            "a Pong with RSV3",
            RESERVED_BITS,
            vec![Frame::pong("").reserved(1)],
        ),
        fails(
            "a Ping with RSV2 between fragments",
            RESERVED_BITS,
            vec![Frame::text("hel").more(), Frame::ping("").reserved(2)],
        ),
        fails(
            "a reserved control opcode between fragments",
            RESERVED_CONTROL_OPCODES,
            vec![Frame::text("hel").more(), Frame::new(Opcode(11), "")],
        ),
    ]
}

fn fragments() -> Vec<Case> {
    let begun = || Frame::text("hel").more();
    vec![
        fails(
            "a reserved data opcode between fragments",
            RESERVED_DATA_OPCODES,
            vec![begun(), Frame::new(Opcode(3), "lo")],
        ),
        fails(
            "a reserved data opcode that says more follows",
            RESERVED_DATA_OPCODES,
            vec![Frame::new(Opcode(7), "hel").more()],
        ),
        fails(
            "a second fragment with RSV2",
            RESERVED_BITS,
            vec![begun(), Frame::continuation("lo").reserved(2)],
        ),
        fails(
            "a text inside a fragmented text",
            MESSAGES_APART,
            vec![begun(), Frame::text("lo")],
        ),
        fails(
            "binary data inside a fragmented text",
            MESSAGES_APART,
            vec![begun(), Frame::binary("lo")],
        ),
        fails(
            "an empty text inside a fragmented text",
            MESSAGES_APART,
            vec![begun(), Frame::text("")],
        ),
        fails(
            "the first fragment of another message inside a fragmented text",
            MESSAGES_APART,
            vec![begun(), Frame::binary("lo").more()],
        ),
        fails(
            "an empty continuation where no message has begun",
            CONTINUATION_BEGUN,
            vec![Frame::continuation("")],
        ),
        fails(
            "a continuation where no message has begun, and more follows",
            CONTINUATION_BEGUN,
            vec![Frame::continuation("lo").more()],
        ),
        case(
            "a continuation after the last fragment",
            &[
                CONTINUATION_BEGUN,
                FAILURE_IS_SAID,
                FAILURE_ENDS_TCP,
                NOTHING_AFTER_CLOSE,
                FRAGMENTS_JOINED,
                TEXT_ARRIVES,
            ],
            async move |peer| {
                peer.send_all([Frame::text("hel").more(), Frame::continuation("lo")])
                    .await;
                peer.expect_text("hello").await?;
                peer.send(Frame::continuation("!")).await;
                peer.expect_failure_and_end(1002).await
            },
        ),
    ]
}

fn lengths() -> Vec<Case> {
    const TOP: u64 = 1 << 63;
    let mut cases = vec![
        fails(
            "binary data with the top bit of its length set",
            LENGTH_TOP_BIT,
            vec![Frame::binary("hello").claiming(TOP | 5)],
        ),
        fails(
            "text with all bits of its length set",
            LENGTH_TOP_BIT,
            vec![Frame::text("").claiming(u64::MAX)],
        ),
        fails(
            "a fragment with the top bit of its length set",
            LENGTH_TOP_BIT,
            vec![
                Frame::text("hel").more(),
                Frame::continuation("lo").claiming(TOP | 2),
            ],
        ),
    ];
    let most = vec![b'm'; 65_535];
    for (title, frame) in [
        (
            "a text of 5 bytes, its length in 16 bits",
            Frame::text("hello").length_in_16_bits(),
        ),
        (
            "a text of 5 bytes, its length in 64 bits",
            Frame::text("hello").length_in_64_bits(),
        ),
        (
            "a text of 65,535 bytes, its length in 64 bits",
            Frame::text(most).length_in_64_bits(),
        ),
        (
            "an empty text, its length in 16 bits",
            Frame::text("").length_in_16_bits(),
        ),
    ] {
        let stated = [SHORTEST_LENGTH, FAILURE_IS_SAID, LENGTHS];
        cases.push(case(title, &stated, async move |peer| {
            peer.send(frame.clone()).await;
            let taken = Seen::Message(Opcode::TEXT, frame.payload.clone());
            peer.expect_refusal_or(&taken, "a length in a longer form than the shortest", 1002)
                .await
        }));
    }
    cases
}
