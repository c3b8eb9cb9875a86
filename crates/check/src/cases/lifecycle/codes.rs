//! C.1 and C.2, the codes of a Close: those that may travel are answered with the
//! same code, those that may not are refused.

use super::case::case;
use crate::requirement::answer::{
    ANSWER_FITS, CLOSE_ANSWERED, CODE_ECHOED, CODES_BEYOND, CODES_REFUSED, CODES_TAKEN,
    REASON_TAKEN,
};
use crate::requirement::ending::{DEAF_AFTER_FAILURE, DISCARDED_AFTER_CLOSE, NOTHING_AFTER_CLOSE};
use crate::requirement::framing::{FAILURE_IS_SAID, TEXT_ARRIVES};
use crate::{Case, Frame, Judged, Opcode, Peer, Seen};

/// Every code that is registered, and the edges of the ranges that are free.
const TAKEN: [(u16, &str); 20] = [
    (1000, "normal closure"),
    (1001, "going away"),
    (1002, "protocol error"),
    (1003, "unsupported data"),
    (1007, "invalid payload"),
    (1008, "policy violation"),
    (1009, "message too big"),
    (1010, "mandatory extension"),
    (1011, "internal error"),
    (1012, "service restart, registered after the RFC"),
    (1013, "try again later, registered after the RFC"),
    (1014, "bad gateway, registered after the RFC"),
    (3000, "unauthorized, the first of its range"),
    (3003, "forbidden"),
    (3008, "timeout"),
    (3500, "of the registered range, but not registered"),
    (3999, "the last of the registered range"),
    (4000, "the first for private use"),
    (4404, "for private use"),
    (4999, "the last for private use"),
];

/// Codes that no endpoint may send, and why.
const REFUSED: [(u16, &str); 16] = [
    (0, "below every range"),
    (1, "below every range"),
    (999, "the last below every range"),
    (1004, "reserved, without a meaning"),
    (1005, "which stands for an empty Close"),
    (1006, "which stands for the lack of a Close"),
    (1015, "which stands for a failure of TLS"),
    (1016, "the first that is not assigned"),
    (1017, "not assigned"),
    (1100, "not assigned"),
    (1999, "not assigned"),
    (2000, "reserved for extensions"),
    (2001, "reserved for extensions"),
    (2500, "reserved for extensions"),
    (2998, "reserved for extensions"),
    (2999, "the last of the reserved range"),
];

/// Codes above all ranges.
const BEYOND: [(u16, &str); 4] = [
    (5000, "the first above all ranges"),
    (9999, "above all ranges"),
    (59_395, "1000 with its bytes the wrong way round"),
    (65_535, "the last of all"),
];

pub(super) fn taken() -> Vec<Case> {
    let stated = [CODES_TAKEN, CLOSE_ANSWERED, CODE_ECHOED];
    let mut cases: Vec<Case> = TAKEN
        .into_iter()
        .map(|(code, what)| {
            case(
                format!("Close {code}, {what}"),
                &stated,
                async move |peer| peer.closes(code).await,
            )
        })
        .collect();
    cases.extend([
        case(
            "Close 4000 with a reason",
            &[
                CODES_TAKEN,
                REASON_TAKEN,
                ANSWER_FITS,
                CLOSE_ANSWERED,
                CODE_ECHOED,
            ],
            async |peer| {
                peer.send(Frame::close(4000, "see you")).await;
                peer.expect_answer(4000).await
            },
        ),
        case(
            "Close 1011 in one write with a text",
            &stated,
            async |peer| {
                peer.send_all([Frame::text("hello"), Frame::close(1011, "")])
                    .await;
                let echo = Seen::Message(Opcode::TEXT, "hello".into());
                peer.expect_answer_behind(&[echo], 1011).await
            },
        )
        .also(&[TEXT_ARRIVES]),
    ]);
    cases
}

pub(super) fn refused() -> Vec<Case> {
    let mut cases = Vec::new();
    for (code, what) in REFUSED {
        cases.push(refusal(format!("Close {code}, {what}"), code, ""));
    }
    for code in [1005, 1006, 1015] {
        let title = format!("Close {code} with a reason");
        cases.push(refusal(title, code, "not for the wire"));
    }
    for (code, what) in BEYOND {
        cases.push(case(
            format!("Close {code}, {what}"),
            &[CODES_BEYOND, FAILURE_IS_SAID],
            async move |peer| beyond(peer, code).await,
        ));
    }
    for (title, second) in [
        (
            "Close 1005, then a text, which is not answered",
            Frame::text("too late"),
        ),
        (
            "Close 1005, then Close 1000, which is not answered",
            Frame::close(1000, ""),
        ),
    ] {
        let stated = [
            DEAF_AFTER_FAILURE,
            DISCARDED_AFTER_CLOSE,
            NOTHING_AFTER_CLOSE,
            CODES_REFUSED,
            FAILURE_IS_SAID,
        ];
        cases.push(case(title, &stated, async move |peer| {
            peer.send_all([Frame::close(1005, ""), second.clone()])
                .await;
            peer.expect_failure(1002).await?;
            peer.expect_nothing_more().await
        }));
    }
    cases
}

fn refusal(title: String, code: u16, reason: &'static str) -> Case {
    let stated = [CODES_REFUSED, FAILURE_IS_SAID];
    case(title, &stated, async move |peer| {
        peer.send(Frame::close(code, reason)).await;
        peer.expect_failure(1002).await
    })
}

/// No rule forbids these codes, and none allows them: to close with something else
/// than 1002 is not strict, and not to close is a failure.
async fn beyond(peer: &mut Peer, code: u16) -> Judged {
    peer.send(Frame::close(code, "")).await;
    let taken = Seen::Close(code.to_be_bytes().to_vec().into());
    let what = format!("a Close with the code {code}");
    peer.expect_refusal_or(&taken, &what, 1002).await
}
