//! C.13, messages: every kind of block, the whole window, and what is not compressed
//! between what is.

use bytes::Bytes;

use super::case::{deflated, echoing, opened};
use crate::deflate::{BitWriter, Wanted};
use crate::peer::fragments;
use crate::requirement::answer::CLOSE_ANSWERED;
use crate::requirement::answer::{CLOSE_BETWEEN_FRAGMENTS, UNFINISHED_NOT_DELIVERED};
use crate::requirement::compression::{
    ALONE, BETWEEN_FRAGMENTS, BOMBS, CONTEXT_KEPT, CONTROL_PLAIN, EMPTY_COMPRESSED, FINAL_BLOCKS,
    FRAGMENTS_ARE_ONE, PLAIN_OUTSIDE, PLAIN_STAYS, SEVERAL_BLOCKS, WHOLE_WINDOW, WINDOW_KEPT_TO,
};
use crate::requirement::control::{CONTROL_BETWEEN, PING_ANSWERED, PONG_AT_ONCE};
use crate::requirement::framing::{EMPTY_ARRIVES, EMPTY_FRAGMENTS, FRAGMENTS_JOINED, LENGTHS};
use crate::requirement::utf8::CHARACTERS_ARRIVE;
use crate::{Case, Finding, Frame, Judged, Opcode, Peer, Requirement, Seen};

const HELLO: &str = "Hello";
/// "Hello" by the fixed codes; by a reference 5 bytes back (RFC 7692 §7.2.3).
const LITERAL: [u8; 7] = [0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00];
const REFERENCE: [u8; 5] = [0xf2, 0x00, 0x11, 0x00, 0x00];
/// What a message of so many zeros shrinks to is a thousandth.
const BOMB: usize = 1 << 20;

pub(super) fn cases() -> Vec<Case> {
    let mut cases = blocks();
    cases.extend(windows());
    cases.extend(pieces());
    cases
}

/// A whole compressed message.
fn compressed(payload: impl Into<Bytes>) -> Frame {
    Frame::text(payload).reserved(4)
}

async fn hello(peer: &mut Peer, payload: &'static [u8]) -> Judged {
    peer.send(compressed(payload)).await;
    peer.expect_text(HELLO).await
}

fn blocks() -> Vec<Case> {
    vec![
        echoing("a message by the fixed codes", &[], async |peer| {
            hello(peer, &LITERAL).await
        }),
        echoing("a message that is stored", &[], async |peer| {
            hello(peer, b"\x00\x05\x00\xfa\xffHello\x00").await
        }),
        echoing(
            "a message whose block is marked as the last",
            &[FINAL_BLOCKS],
            async |peer| hello(peer, &[0xf3, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00, 0x00]).await,
        ),
        echoing(
            "a message of several blocks, an empty one between them",
            &[SEVERAL_BLOCKS],
            async |peer| {
                let blocks = [
                    0xf2, 0x48, 0x05, 0x00, 0x00, 0x00, 0xff, 0xff, 0xca, 0xc9, 0xc9, 0x07, 0x00,
                ];
                peer.send(compressed(blocks.to_vec())).await;
                peer.expect_text(HELLO).await
            },
        ),
        echoing(
            "an empty message, compressed",
            &[EMPTY_COMPRESSED, EMPTY_ARRIVES],
            async |peer| {
                peer.send(compressed(vec![0])).await;
                peer.expect_text("").await
            },
        ),
        echoing("a run: copies that overlap", &[], async |peer| {
            let payload = BitWriter::default()
                .fixed()
                .literals(b"a")
                .copy_258(1)
                .copy_258(1)
                .end_of_block()
                .payload();
            peer.send(compressed(payload)).await;
            peer.expect_text("a".repeat(1 + 2 * 258)).await
        }),
        echoing(
            "1 KiB that becomes 1 MiB: comes back, or is refused with 1009",
            &[BOMBS, LENGTHS],
            async |peer| {
                let zeros = vec![b'0'; BOMB];
                peer.send_deflated(Opcode::TEXT, &zeros, 0).await;
                match peer.next().await {
                    Seen::Message(Opcode::TEXT, payload) if payload == zeros => Ok(()),
                    Seen::Close(body) if body.starts_with(&1009_u16.to_be_bytes()) => Ok(()),
                    seen => Err(Finding::fail(format!(
                        "the peer sent {seen} where the message or Close 1009 was due"
                    ))),
                }
            },
        ),
    ]
}

fn windows() -> Vec<Case> {
    let agreed = |title, own: &[Requirement], wanted: Wanted, text: Vec<u8>, times: usize| {
        opened(
            title,
            &[own, &[CONTEXT_KEPT]].concat(),
            wanted,
            async move |peer| {
                for _ in 0..times {
                    peer.send_deflated(Opcode::TEXT, &text, 0).await;
                    peer.expect_text(&text).await?;
                }
                Ok(())
            },
        )
    };
    let (alone, small) = (
        Wanted {
            alone: true,
            window_bits: None,
        },
        Wanted {
            alone: false,
            window_bits: Some(9),
        },
    );
    let repeated = [&window()[..600], &window()[..600]].concat();
    vec![
        agreed(
            "a message twice, the peer's without context takeover",
            &[ALONE],
            alone,
            HELLO.repeat(5).into_bytes(),
            2,
        ),
        agreed(
            "a text twice within a message, the peer's window smaller than it",
            &[WINDOW_KEPT_TO, LENGTHS],
            small,
            repeated,
            2,
        ),
        echoing(
            "a message that refers to the one before",
            &[CONTEXT_KEPT],
            async |peer| {
                peer.may_refer(true, false)?;
                hello(peer, &LITERAL).await?;
                hello(peer, &REFERENCE).await
            },
        ),
        echoing(
            "a reference 32,768 bytes back, as far as there is",
            &[LENGTHS],
            async |peer| {
                peer.may_refer(false, true)?;
                let text = window();
                let payload = BitWriter::default()
                    .stored(&text)
                    .fixed()
                    .copy_258(text.len() as u32)
                    .end_of_block()
                    .payload();
                peer.send(compressed(payload)).await;
                peer.expect_text([&text[..], &text[..258]].concat()).await
            },
        ),
        echoing(
            "a reference 32,768 bytes back, to the beginning of the message before",
            &[WHOLE_WINDOW, CONTEXT_KEPT, LENGTHS],
            async |peer| {
                peer.may_refer(true, true)?;
                let text = window();
                let stored = BitWriter::default().stored(&text).payload();
                peer.send(compressed(stored)).await;
                peer.expect_text(&text).await?;
                let reference = BitWriter::default()
                    .fixed()
                    .copy_258(text.len() as u32)
                    .end_of_block()
                    .payload();
                peer.send(compressed(reference)).await;
                peer.expect_text(&text[..258]).await
            },
        ),
        echoing(
            "messages that are not compressed between one that is",
            &[PLAIN_STAYS],
            async |peer| {
                peer.send(Frame::text("one")).await;
                peer.expect_text("one").await?;
                hello(peer, &LITERAL).await?;
                peer.send(Frame::text("two")).await;
                peer.expect_text("two").await
            },
        ),
        echoing(
            "a message that is not compressed is nothing to refer to",
            &[PLAIN_OUTSIDE, PLAIN_STAYS, CONTEXT_KEPT],
            async |peer| {
                peer.may_refer(true, false)?;
                hello(peer, &LITERAL).await?;
                peer.send(Frame::text("World")).await;
                peer.expect_text("World").await?;
                hello(peer, &REFERENCE).await
            },
        ),
    ]
}

fn pieces() -> Vec<Case> {
    let cut = |title, most: usize, text: &'static str, own: &[Requirement]| {
        let stated = [&[FRAGMENTS_ARE_ONE, FRAGMENTS_JOINED], own].concat();
        echoing(title, &stated, async move |peer| {
            let payload = Bytes::from(peer.compress(text.as_bytes()));
            let frames = fragments(Opcode::TEXT, &payload, most);
            peer.send_all(frames).await;
            peer.expect_text(text).await
        })
    };
    vec![
        cut("a compressed message in two fragments", 4, HELLO, &[]),
        cut(
            "a compressed message, each byte in a fragment",
            1,
            "Ein naïver Übermut, 10 € wert 🎈",
            &[CHARACTERS_ARRIVE],
        ),
        echoing(
            "a compressed message with empty fragments before, inside and behind it",
            &[FRAGMENTS_ARE_ONE, FRAGMENTS_JOINED, EMPTY_FRAGMENTS],
            async |peer| {
                let (first, second) = LITERAL.split_at(3);
                peer.send_all([
                    compressed("").more(),
                    Frame::continuation(first).more(),
                    Frame::continuation("").more(),
                    Frame::continuation(second).more(),
                    Frame::continuation(""),
                ])
                .await;
                peer.expect_text(HELLO).await
            },
        ),
        echoing(
            "a Ping between the fragments of a compressed message",
            &[
                BETWEEN_FRAGMENTS,
                FRAGMENTS_ARE_ONE,
                FRAGMENTS_JOINED,
                CONTROL_BETWEEN,
                PONG_AT_ONCE,
                CONTROL_PLAIN,
                PING_ANSWERED,
            ],
            async |peer| {
                let (first, second) = LITERAL.split_at(3);
                peer.send_all([compressed(first).more(), Frame::ping("between")])
                    .await;
                peer.expect_pong("between").await?;
                peer.send(Frame::continuation(second)).await;
                peer.expect_text(HELLO).await
            },
        ),
        deflated(
            "a Close between the fragments of a compressed message",
            &[
                BETWEEN_FRAGMENTS,
                CONTROL_PLAIN,
                CLOSE_ANSWERED,
                CLOSE_BETWEEN_FRAGMENTS,
                UNFINISHED_NOT_DELIVERED,
            ],
            async |peer| {
                let first = LITERAL.split_at(3).0;
                peer.send_all([compressed(first).more(), Frame::close(1000, "")])
                    .await;
                expect_a_close(peer).await
            },
        ),
        echoing(
            "a Ping behind a compressed message, whose Pong is not compressed",
            &[CONTROL_PLAIN, PING_ANSWERED],
            async |peer| {
                hello(peer, &LITERAL).await?;
                peer.send(Frame::ping(HELLO)).await;
                peer.expect_pong(HELLO).await
            },
        ),
        echoing(
            "a Close behind a compressed message, whose answer is not compressed",
            &[CONTROL_PLAIN, CLOSE_ANSWERED],
            async |peer| {
                hello(peer, &LITERAL).await?;
                peer.send(Frame::close(1000, "")).await;
                expect_a_close(peer).await
            },
        ),
    ]
}

/// Which code it has, other cases judge.
async fn expect_a_close(peer: &mut Peer) -> Judged {
    match peer.next().await {
        Seen::Close(_) => Ok(()),
        seen => Err(Finding::fail(format!(
            "the peer sent {seen} where its answering Close was due"
        ))),
    }
}

/// As much text as the largest window holds, without a repetition at its ends.
fn window() -> Vec<u8> {
    (0..1 << 15_u32)
        .map(|index: u32| {
            b'!' + (index.wrapping_mul(index).wrapping_mul(0x9e37_79b9) >> 24) as u8 % 90
        })
        .collect()
}
