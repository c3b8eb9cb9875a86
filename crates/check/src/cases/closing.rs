//! Section 7, the closing handshake. What section C asks beyond it, such as how TCP
//! ends, is not judged here.

use super::framing::payload;
use super::limits;
use crate::requirement::answer::{
    ANSWER_FITS, BODY_OF_ONE, CLOSE_ANSWERED, CLOSE_BEHIND_DATA, CLOSE_BETWEEN_FRAGMENTS,
    CODE_ECHOED, CODES_REFUSED, CODES_TAKEN, EMPTY_CLOSE, REASON_TAKEN, REASON_UTF8,
    UNFINISHED_NOT_DELIVERED,
};
use crate::requirement::control::CONTROL_LENGTH;
use crate::requirement::ending::{DISCARDED_AFTER_CLOSE, NOTHING_AFTER_CLOSE};
use crate::requirement::framing::{
    ANY_CHUNKS, EARLIER_ARRIVES, FAILURE_IS_SAID, FRAGMENTS_JOINED, LARGE_ARRIVES, LENGTHS,
    TEXT_ARRIVES,
};
use crate::{Case, Finding, Frame, Judged, Opcode, Peer, Requirement, Seen};

/// Codes that may come, in the order of their numbers.
const TAKEN: [u16; 13] = [
    1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999,
];
/// Codes that may not come.
const REFUSED: [u16; 9] = [0, 999, 1004, 1005, 1006, 1016, 1100, 2000, 2999];
/// Codes of which the RFC says nothing.
const BEYOND: [u16; 2] = [5000, 65_535];

const ANSWERED: [Requirement; 3] = [CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN];
const LAST: [Requirement; 2] = [DISCARDED_AFTER_CLOSE, NOTHING_AFTER_CLOSE];

pub(super) fn cases() -> Vec<Case> {
    let mut cases = with_others();
    cases.extend(bodies());
    let numbered = |group: u8| move |index: usize| format!("7.{group}.{}", index + 1);
    let (taken, refused, beyond) = (numbered(7), numbered(9), numbered(13));
    for (index, code) in TAKEN.into_iter().enumerate() {
        let stated = [CODES_TAKEN, CLOSE_ANSWERED, CODE_ECHOED];
        cases.push(answered(
            taken(index),
            format!("Close {code}"),
            &stated,
            code,
            "",
        ));
    }
    for (index, code) in REFUSED.into_iter().enumerate() {
        let title = format!("Close {code}, which may not come");
        let frame = Frame::close(code, "");
        cases.push(refuses(refused(index), title, CODES_REFUSED, frame, 1002));
    }
    for (index, code) in BEYOND.into_iter().enumerate() {
        let title = format!("Close {code}, of which nothing is said");
        let case = Case::new(beyond(index), title, &[], async move |peer| {
            peer.send(Frame::close(code, "")).await;
            let seen = peer.next().await;
            Err(Finding::not_strict(format!(
                "the peer sent {seen} after Close {code}"
            )))
        });
        cases.push(case.informational());
    }
    cases
}

/// 7.1: a Close beside other frames.
fn with_others() -> Vec<Case> {
    let behind = |id: &str, title: &'static str, frame: Frame| {
        Case::new(id, title, &stated(&LAST, &ANSWERED), async move |peer| {
            peer.send_all([Frame::close(1000, ""), frame.clone()]).await;
            peer.expect_answer(1000).await?;
            peer.expect_nothing_more().await
        })
    };
    vec![
        Case::new(
            "7.1.1",
            "a text, then Close 1000",
            &stated(&ANSWERED, &[EARLIER_ARRIVES, TEXT_ARRIVES]),
            async |peer| {
                let text = "Hello, world!";
                peer.send_all([Frame::text(text), Frame::close(1000, "")])
                    .await;
                let seen = peer.next().await;
                if !matches!(seen, Seen::Close(_)) {
                    seen.judged_as_message(Opcode::TEXT, text.as_bytes())?;
                    return peer.expect_answer(1000).await;
                }
                seen.judged_as_answer(1000)?;
                Err(Finding::not_strict(
                    "the peer answered the Close, but did not give back the text that came before",
                ))
            },
        ),
        behind("7.1.2", "two Closes", Frame::close(1000, "")),
        behind("7.1.3", "a Ping behind the Close", Frame::ping("too late")),
        behind("7.1.4", "a text behind the Close", Frame::text("too late")),
        Case::new(
            "7.1.5",
            "a Close between the two fragments of a text",
            &[
                &LAST[..],
                &ANSWERED,
                &[
                    CLOSE_BETWEEN_FRAGMENTS,
                    UNFINISHED_NOT_DELIVERED,
                    FRAGMENTS_JOINED,
                ],
            ]
            .concat(),
            async |peer| {
                let first = Frame::text("fragment1").more();
                let second = Frame::continuation("fragment2");
                peer.send_all([first, Frame::close(1000, ""), second]).await;
                peer.expect_answer(1000).await?;
                peer.expect_nothing_more().await
            },
        ),
        Case::new(
            "7.1.6",
            "a text of 256 KiB, then a Close and a Ping",
            &[
                &LAST[..],
                &ANSWERED,
                &[
                    CLOSE_BEHIND_DATA,
                    LARGE_ARRIVES,
                    LENGTHS,
                    ANY_CHUNKS,
                    TEXT_ARRIVES,
                ],
            ]
            .concat(),
            behind_a_large_text,
        ),
    ]
}

/// The text may come back, or be cut off by the Close; the Close is answered.
async fn behind_a_large_text(peer: &mut Peer) -> Judged {
    let text = payload(Opcode::TEXT, 256 << 10);
    peer.send(Frame::text(text.clone())).await;
    peer.send_all([Frame::close(1000, ""), Frame::ping("too late")])
        .await;
    let mut seen = peer.next().await;
    if matches!(seen, Seen::Message(..)) {
        seen.judged_as_message(Opcode::TEXT, &text)?;
        seen = peer.next().await;
    }
    limits::refused(&seen, text.len())?;
    seen.judged_as_answer(1000)?;
    peer.expect_nothing_more().await
}

/// 7.3 and 7.5: what a Close carries.
fn bodies() -> Vec<Case> {
    let reason = [REASON_TAKEN, ANSWER_FITS];
    let with_reason = stated(&reason, &ANSWERED);
    vec![
        Case::new(
            "7.3.1",
            "an empty Close",
            &[EMPTY_CLOSE, CLOSE_ANSWERED],
            async |peer| {
                peer.send(Frame::close_body("")).await;
                peer.next().await.judged_as_answer_to_empty()
            },
        ),
        refuses(
            "7.3.2".to_owned(),
            "a Close with a body of one byte".to_owned(),
            BODY_OF_ONE,
            Frame::close_body("a"),
            1002,
        ),
        answered(
            "7.3.3".to_owned(),
            "a Close with a code alone".to_owned(),
            &ANSWERED,
            1000,
            "",
        ),
        answered(
            "7.3.4".to_owned(),
            "a Close with a code and a reason".to_owned(),
            &with_reason,
            1000,
            "Hello, world!",
        ),
        answered(
            "7.3.5".to_owned(),
            "a Close with a reason of 123 bytes, the most there may be".to_owned(),
            &with_reason,
            1000,
            "*".repeat(123),
        ),
        refuses(
            "7.3.6".to_owned(),
            "a Close with a reason of 124 bytes, one too many".to_owned(),
            CONTROL_LENGTH,
            Frame::close(1000, "*".repeat(124)),
            1002,
        ),
        refuses(
            "7.5.1".to_owned(),
            "a Close whose reason is not UTF-8".to_owned(),
            REASON_UTF8,
            Frame::close(1000, super::utf8::SPOILED),
            1007,
        ),
    ]
}

fn stated(first: &[Requirement], more: &[Requirement]) -> Vec<Requirement> {
    [first, more].concat()
}

/// A Close that is answered with its own code.
fn answered(
    id: String,
    title: String,
    stated: &[Requirement],
    code: u16,
    reason: impl AsRef<[u8]>,
) -> Case {
    let frame = Frame::close(code, reason);
    Case::new(id, title, stated, async move |peer| {
        peer.send(frame.clone()).await;
        peer.expect_answer(code).await
    })
}

/// A Close that fails the connection.
fn refuses(id: String, title: String, rule: Requirement, frame: Frame, due: u16) -> Case {
    Case::new(id, title, &[rule, FAILURE_IS_SAID], async move |peer| {
        peer.send(frame.clone()).await;
        peer.expect_failure(due).await
    })
}
