//! C.6, what follows a Close: it is discarded, legal or not, and the peer's answer
//! is the last that it says.

use super::case::case;
use crate::requirement::answer::{
    CLOSE_ANSWERED, CLOSE_BETWEEN_FRAGMENTS, CODE_ECHOED, CODES_TAKEN, UNFINISHED_NOT_DELIVERED,
};
use crate::requirement::ending::{ANSWER_ARRIVES, DISCARDED_AFTER_CLOSE, NOTHING_AFTER_CLOSE};
use crate::requirement::framing::FRAGMENTS_JOINED;
use crate::{Case, Frame, Judged, Opcode, Peer, Requirement};

const CODE: u16 = 1001;

const STATED: [Requirement; 5] = [
    DISCARDED_AFTER_CLOSE,
    NOTHING_AFTER_CLOSE,
    CLOSE_ANSWERED,
    CODE_ECHOED,
    CODES_TAKEN,
];

pub(super) fn cases() -> Vec<Case> {
    let mut cases = legal();
    cases.extend(illegal());
    cases.extend(closes());
    cases.extend(later());
    cases
}

/// These frames in one write behind a Close.
fn behind(title: &'static str, frames: Vec<Frame>) -> Case {
    case(title, &STATED, async move |peer| {
        let close = Frame::close(CODE, "");
        peer.send_all([close].into_iter().chain(frames.clone()))
            .await;
        answered_and_silent(peer).await
    })
}

async fn answered_and_silent(peer: &mut Peer) -> Judged {
    peer.expect_answer(CODE).await?;
    peer.expect_nothing_more().await
}

fn legal() -> Vec<Case> {
    let rest_of = |first: Frame, title: &'static str| {
        let between = [
            CLOSE_BETWEEN_FRAGMENTS,
            UNFINISHED_NOT_DELIVERED,
            FRAGMENTS_JOINED,
        ];
        case(
            title,
            &[&STATED[..], &between].concat(),
            async move |peer| {
                let close = Frame::close(CODE, "");
                peer.send_all([first.clone(), close, Frame::continuation("lo")])
                    .await;
                answered_and_silent(peer).await
            },
        )
    };
    vec![
        behind("a text behind the Close", vec![Frame::text("too late")]),
        behind(
            "binary data behind the Close",
            vec![Frame::binary("too late")],
        ),
        behind("an empty message behind the Close", vec![Frame::text("")]),
        behind(
            "a message in fragments behind the Close",
            vec![
                Frame::text("too ").more(),
                Frame::continuation("la").more(),
                Frame::continuation("te"),
            ],
        ),
        behind(
            "a Ping behind the Close, to which no Pong is due",
            vec![Frame::ping("too late")],
        ),
        behind("a Pong behind the Close", vec![Frame::pong("too late")]),
        behind(
            "ten texts and a Ping behind the Close",
            (0..10)
                .map(|number| Frame::text(format!("text {number}")))
                .chain([Frame::ping("too late")])
                .collect(),
        ),
        rest_of(
            Frame::text("hel").more(),
            "the rest of a text, whose first fragment came before the Close",
        ),
        rest_of(
            Frame::binary("hel").more(),
            "the rest of binary data, whose first fragment came before the Close",
        ),
    ]
}

fn illegal() -> Vec<Case> {
    vec![
        behind(
            "a reserved opcode behind the Close",
            vec![Frame::new(Opcode(11), "")],
        ),
        behind(
            "reserved bits behind the Close",
            vec![Frame::text("too late").reserved(7)],
        ),
        behind(
            "text that is not UTF-8 behind the Close",
            vec![Frame::text(&b"\xff\xfe"[..])],
        ),
        behind(
            "a continuation without a beginning behind the Close",
            vec![Frame::continuation("too late")],
        ),
        behind(
            "a Ping of 126 bytes behind the Close",
            vec![Frame::ping(vec![b'p'; 126])],
        ),
        behind(
            "a frame that claims 2^62 bytes behind the Close",
            vec![Frame::binary("").claiming(1 << 62)],
        ),
        case(
            "a frame masked the wrong way round behind the Close",
            &STATED,
            async |peer| {
                let wrong = peer.wrongly_masked(Frame::text("too late"));
                peer.send_all([Frame::close(CODE, ""), wrong]).await;
                answered_and_silent(peer).await
            },
        ),
        case(
            "bytes that are no frame behind the Close",
            &STATED,
            async |peer| {
                let mut bytes = peer.encode(&Frame::close(CODE, ""));
                bytes.extend_from_slice(&[0xff; 64]);
                peer.write(&bytes).await;
                answered_and_silent(peer).await
            },
        ),
        case("half a frame behind the Close", &STATED, async |peer| {
            let mut bytes = peer.encode(&Frame::close(CODE, ""));
            let frame = peer.encode(&Frame::text("never whole"));
            bytes.extend_from_slice(&frame[..frame.len() / 2]);
            peer.write(&bytes).await;
            answered_and_silent(peer).await
        }),
    ]
}

fn closes() -> Vec<Case> {
    vec![
        behind(
            "the same Close again behind the Close",
            vec![Frame::close(CODE, "")],
        ),
        behind(
            "a Close with another code behind the Close",
            vec![Frame::close(4000, "")],
        ),
        behind(
            "an empty Close behind the Close",
            vec![Frame::close_body("")],
        ),
        behind(
            "a Close with half a code behind the Close",
            vec![Frame::close_body(&[3][..])],
        ),
        behind(
            "a Close with 1005 behind the Close",
            vec![Frame::close(1005, "")],
        ),
        behind(
            "a Close whose reason is not UTF-8 behind the Close",
            vec![Frame::close(1000, b"\xff")],
        ),
        behind(
            "ten Closes behind the Close",
            vec![Frame::close(1000, ""); 10],
        ),
    ]
}

/// Once both Closes have been sent.
fn later() -> Vec<Case> {
    let mut cases = Vec::new();
    for (title, frame) in [
        ("a text once both have closed", Frame::text("too late")),
        ("a Ping once both have closed", Frame::ping("too late")),
        (
            "a second Close once both have closed",
            Frame::close(CODE, ""),
        ),
        (
            "a reserved opcode once both have closed",
            Frame::new(Opcode(3), "too late"),
        ),
    ] {
        let stated = [
            NOTHING_AFTER_CLOSE,
            CLOSE_ANSWERED,
            CODE_ECHOED,
            CODES_TAKEN,
        ];
        cases.push(case(title, &stated, async move |peer| {
            peer.closes(CODE).await?;
            peer.send(frame.clone()).await;
            peer.expect_nothing_more().await
        }));
    }
    for (title, size) in [
        ("64 KiB of data behind the Close", 64 << 10),
        ("128 KiB of data behind the Close", 128 << 10),
    ] {
        let stated = [
            ANSWER_ARRIVES,
            DISCARDED_AFTER_CLOSE,
            NOTHING_AFTER_CLOSE,
            CLOSE_ANSWERED,
            CODE_ECHOED,
            CODES_TAKEN,
        ];
        cases.push(case(title, &stated, async move |peer| {
            let pieces = vec![Frame::binary(vec![0; 16 << 10]); size / (16 << 10)];
            let close = Frame::close(CODE, "");
            peer.send_all([close].into_iter().chain(pieces)).await;
            // What the end of TCP destroys on its way is destroyed by now.
            tokio::time::sleep(peer.settings().quiet).await;
            answered_and_silent(peer).await
        }));
    }
    cases
}
