//! C.9, both at once: our Close and the peer's, which names a mistake, cross. The
//! peer says its one Close, handles nothing further, and ends.

use super::case::{case, rules};
use crate::requirement::ending::{
    DEAF_AFTER_FAILURE, FAILURE_ENDS_TCP, FIRST_MISTAKE, NOTHING_AFTER_CLOSE,
};
use crate::requirement::framing::{CONTINUATION_BEGUN, FAILURE_IS_SAID, RESERVED_DATA_OPCODES};
use crate::requirement::utf8::TEXT_IS_UTF8;
use crate::{Case, Frame, Opcode, Requirement};

const STATED: [Requirement; 4] = [
    DEAF_AFTER_FAILURE,
    NOTHING_AFTER_CLOSE,
    FAILURE_IS_SAID,
    RESERVED_DATA_OPCODES,
];

pub(super) fn cases() -> Vec<Case> {
    let mut cases = with_the_mistake();
    cases.extend(after_the_peers());
    cases.extend(two_mistakes());
    cases
}

fn mistake() -> Frame {
    Frame::new(Opcode(3), "mistake")
}

/// The mistake and these frames in one write: only the mistake is answered.
fn with_the_mistake() -> Vec<Case> {
    let mut cases = Vec::new();
    for (title, frames) in [
        (
            "a mistake, and a Close in the same write",
            vec![Frame::close(1000, "")],
        ),
        (
            "a mistake, and an empty Close in the same write",
            vec![Frame::close_body("")],
        ),
        (
            "a mistake, and a text in the same write",
            vec![Frame::text("too late")],
        ),
        (
            "a mistake, and a Ping in the same write",
            vec![Frame::ping("too late")],
        ),
        (
            "a mistake, a text, a Ping and a Close in the same write",
            vec![
                Frame::text("too late"),
                Frame::ping("too late"),
                Frame::close(1000, ""),
            ],
        ),
    ] {
        cases.push(case(title, &STATED, async move |peer| {
            peer.send_all([mistake()].into_iter().chain(frames.clone()))
                .await;
            peer.expect_failure(1002).await?;
            peer.expect_nothing_more().await
        }));
    }
    cases
}

/// The peer's Close has come, and this answers it.
fn after_the_peers() -> Vec<Case> {
    let mut cases = Vec::new();
    for (title, frame) in [
        (
            "the peer's Close 1002 is answered with the same",
            Frame::close(1002, ""),
        ),
        (
            "the peer's Close 1002 is answered with 1000",
            Frame::close(1000, ""),
        ),
        (
            "the peer's Close 1002 is answered with an empty Close",
            Frame::close_body(""),
        ),
        (
            "the peer's Close 1002 is answered with half a code",
            Frame::close_body(&[3][..]),
        ),
        (
            "the peer's Close 1002 is answered with 1005",
            Frame::close(1005, ""),
        ),
        (
            "the peer's Close 1002 is answered with the same mistake",
            mistake(),
        ),
        (
            "the peer's Close 1002 is answered with a text",
            Frame::text("too late"),
        ),
        (
            "the peer's Close 1002 is answered with a Ping",
            Frame::ping("too late"),
        ),
    ] {
        cases.push(case(title, &STATED, async move |peer| {
            peer.send(mistake()).await;
            peer.expect_failure(1002).await?;
            peer.send(frame.clone()).await;
            peer.expect_nothing_more().await
        }));
    }
    let stated = [
        FAILURE_ENDS_TCP,
        DEAF_AFTER_FAILURE,
        NOTHING_AFTER_CLOSE,
        FAILURE_IS_SAID,
    ];
    for (title, bad, code, rule) in [
        (
            "the peer's Close 1002 is answered, and TCP ends",
            mistake(),
            1002,
            RESERVED_DATA_OPCODES,
        ),
        (
            "the peer's Close 1007 is answered, and TCP ends",
            Frame::text(&b"\xff"[..]),
            1007,
            TEXT_IS_UTF8,
        ),
    ] {
        cases.push(
            case(title, &stated, async move |peer| {
                peer.send(bad.clone()).await;
                peer.expect_failure(code).await?;
                peer.send(Frame::close(code, "")).await;
                peer.expect_end_of_failed().await
            })
            .also(&rules(rule)),
        );
    }
    cases
}

fn two_mistakes() -> Vec<Case> {
    let bad_text = || Frame::text(&b"\xff"[..]);
    let stated = [
        FIRST_MISTAKE,
        DEAF_AFTER_FAILURE,
        NOTHING_AFTER_CLOSE,
        FAILURE_IS_SAID,
    ];
    let mut cases = Vec::new();
    for (title, frames, code, rule) in [
        (
            "a reserved opcode, then bad text",
            [mistake(), bad_text()],
            1002,
            RESERVED_DATA_OPCODES,
        ),
        (
            "bad text, then a reserved opcode",
            [bad_text(), mistake()],
            1007,
            TEXT_IS_UTF8,
        ),
        (
            "bad text, then a Close with 1005",
            [bad_text(), Frame::close(1005, "")],
            1007,
            TEXT_IS_UTF8,
        ),
        (
            "a stray continuation, then a Close whose reason is not UTF-8",
            [Frame::continuation(""), Frame::close(1000, b"\xff")],
            1002,
            CONTINUATION_BEGUN,
        ),
    ] {
        cases.push(
            case(title, &stated, async move |peer| {
                peer.send_all(frames.clone()).await;
                peer.expect_failure(code).await?;
                peer.expect_nothing_more().await
            })
            .also(&rules(rule)),
        );
    }
    cases
}
