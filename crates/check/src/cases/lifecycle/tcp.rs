//! C.7, TCP at the end: who ends it, how soon, by FIN, and what a FIN means that
//! comes without a Close, or right behind one.

use super::case::{case, rules};
use crate::peer::End;
use crate::requirement::answer::{
    BODY_OF_ONE, CLOSE_ANSWERED, CLOSE_BETWEEN_FRAGMENTS, CODE_ECHOED, CODES_REFUSED, CODES_TAKEN,
    EMPTY_CLOSE, REASON_UTF8, UNFINISHED_NOT_DELIVERED,
};
use crate::requirement::control::PING_ANSWERED;
use crate::requirement::ending::{
    CLIENT_ENDS_TCP, CLIENT_WAITS, DISCARDED_AFTER_CLOSE, ENDS_WITH_FIN, FAILURE_ENDS_TCP,
    FIN_ENDS, HALF_CLOSE, NOTHING_AFTER_CLOSE, SERVER_ENDS_TCP,
};
use crate::requirement::framing::{
    ANY_CHUNKS, BINARY_ARRIVES, FAILURE_IS_SAID, FRAGMENTS_JOINED, RESERVED_DATA_OPCODES,
    TEXT_ARRIVES,
};
use crate::requirement::utf8::TEXT_IS_UTF8;
use crate::{Case, Finding, Frame, Judged, Opcode, Peer, Requirement, Role, Seen};

const CODE: u16 = 1000;

pub(super) fn cases() -> Vec<Case> {
    let mut cases = server_first();
    cases.extend(client_second());
    cases.extend(fin_alone());
    cases.extend(fin_behind());
    cases.extend(after_failure());
    cases
}

fn server_first() -> Vec<Case> {
    let ends = |title: &'static str, frames: Vec<Frame>, answer: Option<u16>| {
        let stated: &[Requirement] = match answer {
            Some(_) => &[
                SERVER_ENDS_TCP,
                ENDS_WITH_FIN,
                CLOSE_ANSWERED,
                CODE_ECHOED,
                CODES_TAKEN,
            ],
            None => &[SERVER_ENDS_TCP, ENDS_WITH_FIN, CLOSE_ANSWERED, EMPTY_CLOSE],
        };
        case(title, stated, async move |peer| {
            let echo = Seen::Message(Opcode::TEXT, "hello".into());
            peer.send_all(frames.clone()).await;
            match answer {
                Some(code) => peer.expect_answer_behind(&[echo], code).await?,
                None => super::body::answers_empty(peer).await?,
            }
            ends_tcp_by_fin(peer).await
        })
        .servers()
    };
    vec![
        ends(
            "the server ends TCP after both Closes",
            vec![Frame::close(CODE, "")],
            Some(CODE),
        ),
        ends(
            "the server ends TCP after a Close with 4000",
            vec![Frame::close(4000, "")],
            Some(4000),
        ),
        ends(
            "the server ends TCP after an empty Close",
            vec![Frame::close_body("")],
            None,
        ),
        ends(
            "the server ends TCP after a text and a Close in one write",
            vec![Frame::text("hello"), Frame::close(CODE, "")],
            Some(CODE),
        )
        .also(&[TEXT_ARRIVES]),
        ends(
            "the server ends TCP after a Close within a fragmented text",
            vec![Frame::text("hel").more(), Frame::close(CODE, "")],
            Some(CODE),
        )
        .also(&[
            CLOSE_BETWEEN_FRAGMENTS,
            UNFINISHED_NOT_DELIVERED,
            FRAGMENTS_JOINED,
        ]),
        ends(
            "the server ends TCP after a Close that a text follows",
            vec![Frame::close(CODE, ""), Frame::text("too late")],
            Some(CODE),
        )
        .also(&[DISCARDED_AFTER_CLOSE]),
        ends(
            "the server ends TCP after a Close that half a frame follows",
            vec![Frame::close(CODE, ""), Frame::text("").claiming(100)],
            Some(CODE),
        )
        .also(&[DISCARDED_AFTER_CLOSE]),
    ]
}

async fn ends_tcp_by_fin(peer: &mut Peer) -> Judged {
    match peer.expect_tcp_end().await? {
        End::FinPeer => Ok(()),
        end => Err(Finding::not_strict(format!(
            "the peer ended TCP with {}, which can destroy what is on its way; FIN should end it",
            Seen::Ended(end)
        ))),
    }
}

fn client_second() -> Vec<Case> {
    let waits = |title: &'static str, code: u16, text: bool| {
        case(
            title,
            &[CLIENT_WAITS, CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN],
            async move |peer| {
                if text {
                    peer.echoes(Opcode::TEXT, "hello").await?;
                }
                peer.closes(code).await?;
                match peer.next_within(peer.settings().quiet).await {
                    Seen::Ended(end) => Err(Finding::not_strict(format!(
                        "the client ended TCP with {}; it should wait for the server to do so",
                        Seen::Ended(end)
                    ))),
                    _ => Ok(()),
                }
            },
        )
        .clients()
    };
    let ends = |title: &'static str, code: u16| {
        let stated = [CLIENT_ENDS_TCP, CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN];
        case(title, &stated, async move |peer| {
            peer.closes(code).await?;
            peer.fin().await;
            peer.expect_end(peer.due()).await.map(drop)
        })
        .clients()
    };
    vec![
        waits(
            "the client leaves the end of TCP to the server",
            CODE,
            false,
        ),
        waits(
            "the client leaves the end of TCP to the server that goes away",
            1001,
            true,
        )
        .also(&[TEXT_ARRIVES]),
        ends("the client ends TCP once the server has", CODE),
        ends(
            "the client ends TCP once the server that goes away has",
            1001,
        ),
    ]
}

/// FIN without a Close: no Close is due, and TCP ends.
fn fin_alone() -> Vec<Case> {
    let fin = |title: &'static str, bytes: &'static [u8], frames: Vec<Frame>| {
        let mut stated = vec![FIN_ENDS];
        if frames.iter().any(|frame| !frame.fin) {
            stated.push(UNFINISHED_NOT_DELIVERED);
        }
        case(title, &stated, async move |peer| {
            peer.send_all(frames.clone()).await;
            peer.send_bytes(bytes, "the beginning of a frame").await;
            peer.fin().await;
            ends_after_fin(peer, &[]).await
        })
    };
    let masked = |peer: &Peer| u8::from(peer.role() == Role::Server) << 7;
    vec![
        fin("FIN without a Close", &[], vec![]),
        fin("FIN within the head of a frame", &[0x81], vec![]),
        fin(
            "FIN within a length of 16 bits",
            &[0x82, 0xfe, 0x01],
            vec![],
        ),
        fin(
            "FIN between fragments",
            &[],
            vec![Frame::text("hel").more()],
        )
        .also(&[FRAGMENTS_JOINED]),
        fin(
            "FIN between fragments, within a frame's head",
            &[0x80],
            vec![Frame::text("hel").more()],
        )
        .also(&[FRAGMENTS_JOINED]),
        case(
            "FIN within a frame's payload",
            &[FIN_ENDS],
            async move |peer| {
                let bytes = peer.encode(&Frame::text("never whole"));
                peer.write(&bytes[..bytes.len() - 3]).await;
                peer.fin().await;
                ends_after_fin(peer, &[]).await
            },
        )
        .also(&[UNFINISHED_NOT_DELIVERED, ANY_CHUNKS]),
        case("FIN within a Close", &[FIN_ENDS], async move |peer| {
            let head = [0x88, masked(peer) | 2];
            peer.send_bytes(&head, "the head of a Close").await;
            peer.fin().await;
            ends_after_fin(peer, &[]).await
        }),
        case("FIN right behind a text", &[FIN_ENDS], async |peer| {
            peer.send(Frame::text("hello")).await;
            peer.fin().await;
            let echo = Seen::Message(Opcode::TEXT, "hello".into());
            ends_after_fin(peer, &[echo]).await
        })
        .also(&[TEXT_ARRIVES]),
        case("FIN right behind a Ping", &[FIN_ENDS], async |peer| {
            peer.send(Frame::ping("here?")).await;
            peer.fin().await;
            ends_after_fin(peer, &[Seen::Pong("here?".into())]).await
        })
        .also(&[PING_ANSWERED]),
        case("FIN after an echo", &[FIN_ENDS], async |peer| {
            peer.echoes(Opcode::BINARY, "hello").await?;
            peer.fin().await;
            ends_after_fin(peer, &[]).await
        })
        .also(&[BINARY_ARRIVES]),
    ]
}

/// TCP ends; before it these may come, and a Close.
async fn ends_after_fin(peer: &mut Peer, may: &[Seen]) -> Judged {
    loop {
        match peer.next().await {
            Seen::Ended(_) => return Ok(()),
            Seen::Close(_) => {}
            seen if may.contains(&seen) => {}
            seen @ Seen::Silence(_) => {
                return Err(Finding::fail(format!(
                    "the peer sent {seen} after our FIN, and left TCP open"
                )));
            }
            seen => {
                return Err(Finding::fail(format!(
                    "the peer sent {seen} after our FIN, where only the end was due"
                )));
            }
        }
    }
}

/// FIN right behind our Close: it can still be answered.
fn fin_behind() -> Vec<Case> {
    let stated = [HALF_CLOSE, CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN];
    vec![
        case("FIN right behind the Close", &stated, async |peer| {
            peer.send(Frame::close(CODE, "")).await;
            peer.fin().await;
            peer.expect_answer(CODE).await
        }),
        case(
            "FIN right behind a text and the Close",
            &stated,
            async |peer| {
                peer.send_all([Frame::text("hello"), Frame::close(CODE, "")])
                    .await;
                peer.fin().await;
                let echo = Seen::Message(Opcode::TEXT, "hello".into());
                peer.expect_answer_behind(&[echo], CODE).await
            },
        )
        .also(&[TEXT_ARRIVES]),
        case(
            "FIN right behind an empty Close",
            &[HALF_CLOSE, CLOSE_ANSWERED, EMPTY_CLOSE],
            async |peer| {
                peer.send(Frame::close_body("")).await;
                peer.fin().await;
                super::body::answers_empty(peer).await
            },
        ),
    ]
}

/// Who fails a connection ends it.
fn after_failure() -> Vec<Case> {
    let mut cases = Vec::new();
    for (title, frame, code, rule) in [
        (
            "TCP ends after a reserved opcode",
            Frame::new(Opcode(3), ""),
            1002,
            RESERVED_DATA_OPCODES,
        ),
        (
            "TCP ends after text that is not UTF-8",
            Frame::text(&b"\xff"[..]),
            1007,
            TEXT_IS_UTF8,
        ),
        (
            "TCP ends after a Close with 1005",
            Frame::close(1005, ""),
            1002,
            CODES_REFUSED,
        ),
        (
            "TCP ends after a Close with half a code",
            Frame::close_body(&[3][..]),
            1002,
            BODY_OF_ONE,
        ),
        (
            "TCP ends after a Close whose reason is not UTF-8",
            Frame::close(1000, b"\xff"),
            1007,
            REASON_UTF8,
        ),
    ] {
        let stated = [FAILURE_ENDS_TCP, FAILURE_IS_SAID, NOTHING_AFTER_CLOSE];
        cases.push(
            case(title, &stated, async move |peer| {
                peer.send(frame.clone()).await;
                peer.expect_failure_and_end(code).await
            })
            .also(&rules(rule)),
        );
    }
    cases.push(
        case(
            "FIN instead of an answer to the Close of a failed connection",
            &[FAILURE_ENDS_TCP, FAILURE_IS_SAID],
            async |peer| {
                peer.send(Frame::new(Opcode(3), "")).await;
                peer.expect_failure(1002).await?;
                peer.fin().await;
                peer.expect_end(peer.due()).await.map(drop)
            },
        )
        .also(&[RESERVED_DATA_OPCODES]),
    );
    cases
}
