//! C.5, a Close in every state of a connection: whatever was sent before it, it is
//! answered with its code.

use bytes::Bytes;

use super::case::case;
use crate::requirement::answer::{
    CLOSE_ANSWERED, CLOSE_BEHIND_DATA, CLOSE_BETWEEN_FRAGMENTS, CODE_ECHOED, CODES_TAKEN,
    EMPTY_CLOSE, UNFINISHED_NOT_DELIVERED, UNFINISHED_NOT_JUDGED,
};
use crate::requirement::control::{CONTROL_BETWEEN, PING_ANSWERED, PONG_AT_ONCE, PONG_IGNORED};
use crate::requirement::framing::{
    ANY_CHUNKS, BINARY_ARRIVES, EMPTY_ARRIVES, EMPTY_FRAGMENTS, FRAGMENTS_JOINED, LENGTHS,
    TEXT_ARRIVES,
};
use crate::requirement::handshake::FRAMES_BEHIND_HEAD;
use crate::requirement::utf8::CHARACTERS_CUT;
use crate::{Case, Frame, Judged, Opcode, Peer, Requirement, Seen};

const CODE: u16 = 1001;

pub(super) fn cases() -> Vec<Case> {
    let mut cases = whole();
    cases.extend(unfinished());
    cases.extend(loaded());
    cases
}

/// What is sent in one write, before a Close; the peer may say the echo of it first.
fn in_one_write(
    title: &'static str,
    point: &[Requirement],
    frames: Vec<Frame>,
    before: Vec<Seen>,
) -> Case {
    let stated = [point, &[CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN]].concat();
    case(title, &stated, async move |peer| {
        let close = Frame::close(CODE, "");
        peer.send_all(frames.iter().cloned().chain([close])).await;
        peer.expect_answer_behind(&before, CODE).await
    })
}

fn whole() -> Vec<Case> {
    let text = |text: &'static str| Seen::Message(Opcode::TEXT, text.into());
    let binary = |data: &'static [u8]| Seen::Message(Opcode::BINARY, data.into());
    let pong = |payload: &'static str| Seen::Pong(payload.into());
    let stated = [CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN];
    vec![
        case("a Close as the first frame", &stated, async |peer| {
            peer.closes(CODE).await
        }),
        case(
            "a Close in one write with the handshake's answer",
            &[FRAMES_BEHIND_HEAD, CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN],
            async |peer| {
                let asked = peer.read_request().await?;
                let key = asked.header("Sec-WebSocket-Key").unwrap_or_default();
                let mut bytes = crate::peer::Response::switching(key).to_bytes();
                bytes.extend(peer.encode(&Frame::close(CODE, "")));
                peer.send_bytes(&bytes, "101 and the Close").await;
                peer.expect_answer(CODE).await
            },
        )
        .clients()
        .unopened(),
        case("a Close after a silence", &stated, async |peer| {
            tokio::time::sleep(peer.settings().quiet).await;
            peer.closes(CODE).await
        }),
        case("a Close after the echo of a text", &stated, async |peer| {
            peer.echoes(Opcode::TEXT, "hello").await?;
            peer.closes(CODE).await
        })
        .also(&[TEXT_ARRIVES]),
        case(
            "a Close after the echo of binary data",
            &stated,
            async |peer| {
                peer.echoes(Opcode::BINARY, vec![0; 300]).await?;
                peer.closes(CODE).await
            },
        )
        .also(&[BINARY_ARRIVES, LENGTHS]),
        case(
            "a Close after the echo of an empty message",
            &stated,
            async |peer| {
                peer.echoes(Opcode::TEXT, "").await?;
                peer.closes(CODE).await
            },
        )
        .also(&[TEXT_ARRIVES, EMPTY_ARRIVES]),
        case(
            "a Close after the echo of a message in fragments",
            &stated,
            async |peer| {
                peer.send_all([Frame::text("hel").more(), Frame::continuation("lo")])
                    .await;
                peer.expect_text("hello").await?;
                peer.closes(CODE).await
            },
        )
        .also(&[TEXT_ARRIVES, FRAGMENTS_JOINED]),
        case("a Close after a Ping was answered", &stated, async |peer| {
            peer.send(Frame::ping("here?")).await;
            peer.expect_pong("here?").await?;
            peer.closes(CODE).await
        })
        .also(&[PING_ANSWERED]),
        in_one_write(
            "a Close in one write with a text",
            &[],
            vec![Frame::text("hello")],
            vec![text("hello")],
        )
        .also(&[TEXT_ARRIVES]),
        in_one_write(
            "a Close in one write with binary data",
            &[],
            vec![Frame::binary(&b"\0\xff"[..])],
            vec![binary(b"\0\xff")],
        )
        .also(&[BINARY_ARRIVES]),
        in_one_write(
            "a Close in one write with an empty message",
            &[],
            vec![Frame::text("")],
            vec![text("")],
        )
        .also(&[TEXT_ARRIVES]),
        in_one_write(
            "a Close in one write with a message in fragments",
            &[],
            vec![Frame::text("hel").more(), Frame::continuation("lo")],
            vec![text("hello")],
        )
        .also(&[TEXT_ARRIVES, FRAGMENTS_JOINED]),
        in_one_write(
            "a Close in one write with a Ping, which need not be answered",
            &[],
            vec![Frame::ping("here?")],
            vec![pong("here?")],
        )
        .also(&[PING_ANSWERED]),
        in_one_write(
            "a Close in one write with a Pong that nobody asked for",
            &[],
            vec![Frame::pong("here")],
            vec![],
        )
        .also(&[PONG_IGNORED]),
        in_one_write(
            "a Close in one write with a Ping and a text",
            &[],
            vec![Frame::ping("here?"), Frame::text("hello")],
            vec![pong("here?"), text("hello")],
        )
        .also(&[PING_ANSWERED, TEXT_ARRIVES]),
    ]
}

fn unfinished() -> Vec<Case> {
    let between = [CLOSE_BETWEEN_FRAGMENTS, UNFINISHED_NOT_DELIVERED];
    let mid_character = [
        UNFINISHED_NOT_JUDGED,
        CLOSE_BETWEEN_FRAGMENTS,
        UNFINISHED_NOT_DELIVERED,
    ];
    let pong = Seen::Pong("here?".into());
    vec![
        in_one_write(
            "a Close behind the first fragment of a text",
            &between,
            vec![Frame::text("hel").more()],
            vec![],
        )
        .also(&[FRAGMENTS_JOINED]),
        in_one_write(
            "a Close behind the first fragment of binary data",
            &between,
            vec![Frame::binary("hel").more()],
            vec![],
        )
        .also(&[FRAGMENTS_JOINED]),
        in_one_write(
            "a Close behind an empty first fragment",
            &between,
            vec![Frame::text("").more()],
            vec![],
        )
        .also(&[FRAGMENTS_JOINED, EMPTY_FRAGMENTS]),
        in_one_write(
            "a Close behind the second fragment of a text",
            &between,
            vec![Frame::text("hel").more(), Frame::continuation("lo").more()],
            vec![],
        )
        .also(&[FRAGMENTS_JOINED]),
        in_one_write(
            "a Close behind a fragment and a Ping",
            &between,
            vec![Frame::text("hel").more(), Frame::ping("here?")],
            vec![pong],
        )
        .also(&[FRAGMENTS_JOINED, CONTROL_BETWEEN, PING_ANSWERED]),
        in_one_write(
            "a Close behind a fragment that ends within a character",
            &mid_character,
            vec![Frame::text(&b"\xe2\x82"[..]).more()],
            vec![],
        )
        .also(&[CHARACTERS_CUT, FRAGMENTS_JOINED]),
        in_one_write(
            "a Close behind two fragments that end within a character",
            &mid_character,
            vec![
                Frame::text(&b"hello \xf0\x9f"[..]).more(),
                Frame::continuation(&b"\x98"[..]).more(),
            ],
            vec![],
        )
        .also(&[CHARACTERS_CUT, FRAGMENTS_JOINED]),
        case(
            "a Close between fragments, after a pause",
            &[
                CLOSE_BETWEEN_FRAGMENTS,
                UNFINISHED_NOT_DELIVERED,
                CLOSE_ANSWERED,
                CODE_ECHOED,
                CODES_TAKEN,
            ],
            async |peer| {
                peer.send(Frame::text("hel").more()).await;
                peer.expect_silence(peer.settings().quiet).await?;
                peer.closes(CODE).await
            },
        )
        .also(&[FRAGMENTS_JOINED]),
        case(
            "a Close between fragments, with a Ping answered among them",
            &[
                CLOSE_BETWEEN_FRAGMENTS,
                UNFINISHED_NOT_DELIVERED,
                CLOSE_ANSWERED,
                CODE_ECHOED,
                CODES_TAKEN,
            ],
            async |peer| {
                peer.send(Frame::binary("hel").more()).await;
                peer.send(Frame::ping("here?")).await;
                peer.expect_pong("here?").await?;
                peer.closes(CODE).await
            },
        )
        .also(&[
            FRAGMENTS_JOINED,
            CONTROL_BETWEEN,
            PING_ANSWERED,
            PONG_AT_ONCE,
        ]),
        case(
            "an empty Close between fragments",
            &[
                CLOSE_BETWEEN_FRAGMENTS,
                UNFINISHED_NOT_DELIVERED,
                CLOSE_ANSWERED,
            ],
            async |peer| {
                peer.send_all([Frame::text("hel").more(), Frame::close_body("")])
                    .await;
                super::body::answers_empty(peer).await
            },
        )
        .also(&[FRAGMENTS_JOINED, EMPTY_CLOSE]),
    ]
}

fn loaded() -> Vec<Case> {
    let many = |count: usize, size: usize| -> Vec<Bytes> {
        (0..count)
            .map(|number| Bytes::from(vec![number as u8; size]))
            .collect()
    };
    let mut cases = Vec::new();
    for (title, payloads, more) in [
        (
            "a Close behind 10 messages of 8,000 bytes",
            many(10, 8_000),
            vec![LENGTHS],
        ),
        (
            "a Close behind 100 messages of 1,000 bytes",
            many(100, 1_000),
            vec![LENGTHS],
        ),
        (
            "a Close behind a message of 64 KiB",
            many(1, 65_536),
            vec![LENGTHS],
        ),
        (
            "a Close behind 1 MiB in 64 messages, their echoes unread",
            many(64, 16 << 10),
            vec![LENGTHS, ANY_CHUNKS],
        ),
    ] {
        let stated = [CLOSE_BEHIND_DATA, CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN];
        cases.push(
            case(title, &stated, async move |peer| {
                behind(peer, &payloads).await
            })
            .also(&[BINARY_ARRIVES])
            .also(&more),
        );
    }
    cases
}

/// A Close in one write with these messages: each is echoed, in order, until the
/// peer cuts them off with its answer.
pub(super) async fn behind(peer: &mut Peer, payloads: &[Bytes]) -> Judged {
    let frames = payloads.iter().cloned().map(Frame::binary);
    let close = Frame::close(CODE, "");
    peer.send_all(frames.chain([close]).collect::<Vec<_>>())
        .await;
    let before: Vec<Seen> = payloads
        .iter()
        .map(|payload| Seen::Message(Opcode::BINARY, payload.clone()))
        .collect();
    peer.expect_answer_behind(&before, CODE).await
}
