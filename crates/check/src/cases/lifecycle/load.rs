//! C.11, a Close and load: messages in thousands of fragments, floods of Pings, a
//! slow reader. Each case loads the peer, and so runs alone.

use std::time::Duration;

use bytes::Bytes;

use super::case::case;
use crate::requirement::answer::{
    CLOSE_ANSWERED, CLOSE_BEHIND_DATA, CLOSE_BETWEEN_FRAGMENTS, CODE_ECHOED, CODES_TAKEN,
    UNFINISHED_NOT_DELIVERED,
};
use crate::requirement::control::{CONTROL_BETWEEN, PING_ANSWERED, PONG_IGNORED};
use crate::requirement::framing::{
    ANY_CHUNKS, BINARY_ARRIVES, EMPTY_ARRIVES, EMPTY_FRAGMENTS, FRAGMENTS_JOINED, LARGE_ARRIVES,
    LENGTHS, TEXT_ARRIVES,
};
use crate::requirement::load::{MANY_FRAGMENTS, ORDER_KEPT, PING_FLOOD, PONG_FLOOD, SLOW_READER};
use crate::requirement::utf8::{CHARACTERS_ARRIVE, CHARACTERS_CUT};
use crate::{Case, Finding, Frame, Judged, Opcode, Pace, Peer, Requirement, Seen};

const CODE: u16 = 1001;
const FLOOD: usize = 10_000;

pub(super) fn cases() -> Vec<Case> {
    let mut cases = fragments();
    cases.extend(cut_off());
    cases.extend(floods());
    cases.extend(messages());
    cases
        .into_iter()
        .map(|case| case.pace(Pace::Alone))
        .collect()
}

/// A message in `count` fragments with these payloads.
fn fragmented(opcode: Opcode, pieces: impl IntoIterator<Item = Bytes>) -> Vec<Frame> {
    let mut frames: Vec<Frame> = pieces
        .into_iter()
        .enumerate()
        .map(|(index, piece)| match index {
            0 => Frame::new(opcode, piece).more(),
            _ => Frame::continuation(piece).more(),
        })
        .collect();
    if let Some(last) = frames.last_mut() {
        last.fin = true;
    }
    frames
}

fn fragments() -> Vec<Case> {
    let joined = |title: &'static str, more: &[Requirement], pieces: Vec<Bytes>| {
        let stated = [&[MANY_FRAGMENTS, FRAGMENTS_JOINED, TEXT_ARRIVES], more].concat();
        case(title, &stated, async move |peer| {
            peer.send_all(fragmented(Opcode::TEXT, pieces.clone()))
                .await;
            peer.expect_text(pieces.concat()).await
        })
    };
    let mut mostly_empty = vec![Bytes::new(); 1_000];
    mostly_empty[500] = "hello".into();
    let cut: Vec<Bytes> = "€"
        .repeat(3_000)
        .into_bytes()
        .chunks(1)
        .map(Bytes::copy_from_slice)
        .collect();
    vec![
        joined(
            "a text in 10,000 fragments of 1 byte",
            &[],
            vec!["x".into(); FLOOD],
        )
        .also(&[ANY_CHUNKS]),
        joined(
            "a text in 1,000 fragments, all but one empty",
            &[],
            mostly_empty,
        )
        .also(&[EMPTY_FRAGMENTS]),
        joined(
            "a text in 9,000 fragments that cut every character",
            &[CHARACTERS_CUT],
            cut,
        )
        .also(&[CHARACTERS_ARRIVE, ANY_CHUNKS]),
        case(
            "a text in 500 fragments, with a Ping behind each",
            &[
                MANY_FRAGMENTS,
                PING_FLOOD,
                FRAGMENTS_JOINED,
                PING_ANSWERED,
                TEXT_ARRIVES,
            ],
            async |peer| {
                let pieces = fragmented(Opcode::TEXT, vec![Bytes::from("x"); 500]);
                let mut frames = Vec::new();
                for (number, piece) in pieces.into_iter().enumerate() {
                    frames.push(piece);
                    frames.push(Frame::ping(format!("{number}")));
                }
                peer.send_all(frames).await;
                let message = Seen::Message(Opcode::TEXT, "x".repeat(500).into());
                pongs_in_order(peer, 500, &[message]).await
            },
        )
        .also(&[CONTROL_BETWEEN]),
    ]
}

/// A Close before a large message is whole.
fn cut_off() -> Vec<Case> {
    let mut cases = Vec::new();
    for (title, count, size, more) in [
        (
            "a Close behind 6,000 fragments of 1 byte, and no last one",
            6_000,
            1,
            vec![ANY_CHUNKS, FRAGMENTS_JOINED],
        ),
        (
            "a Close behind 1,000 empty fragments, and no last one",
            1_000,
            0,
            vec![EMPTY_FRAGMENTS, FRAGMENTS_JOINED],
        ),
        (
            "a Close behind 512 KiB of a fragmented message",
            512,
            1 << 10,
            vec![
                ANY_CHUNKS,
                FRAGMENTS_JOINED,
                LENGTHS,
                LARGE_ARRIVES,
                CLOSE_BEHIND_DATA,
            ],
        ),
    ] {
        let stated = [
            CLOSE_BETWEEN_FRAGMENTS,
            UNFINISHED_NOT_DELIVERED,
            CLOSE_ANSWERED,
            CODE_ECHOED,
            CODES_TAKEN,
            MANY_FRAGMENTS,
        ];
        cases.push(
            case(title, &stated, async move |peer| {
                let piece = Bytes::from(vec![b'x'; size]);
                let mut frames = fragmented(Opcode::BINARY, vec![piece; count]);
                if let Some(last) = frames.last_mut() {
                    last.fin = false;
                }
                frames.push(Frame::close(CODE, ""));
                peer.send_all(frames).await;
                peer.expect_answer(CODE).await
            })
            .also(&more),
        );
    }
    cases
}

fn floods() -> Vec<Case> {
    let pings = || (0..FLOOD).map(|number| Frame::ping(format!("{number:05}")));
    vec![
        case(
            "10,000 Pings, none of whose Pongs is read before the last is sent",
            &[PING_FLOOD, PING_ANSWERED],
            async move |peer| {
                peer.send_all(pings()).await;
                pongs_in_order(peer, FLOOD, &[]).await
            },
        )
        .also(&[ANY_CHUNKS]),
        case(
            "10,000 Pings and a Close in one write",
            &[
                PING_FLOOD,
                CLOSE_BEHIND_DATA,
                CLOSE_ANSWERED,
                CODE_ECHOED,
                CODES_TAKEN,
            ],
            async move |peer| {
                peer.send_all(pings().chain([Frame::close(CODE, "")])).await;
                let before: Vec<Seen> = (0..FLOOD)
                    .map(|number| Seen::Pong(format!("{number:05}").into()))
                    .collect();
                peer.expect_answer_behind(&before, CODE).await
            },
        )
        .also(&[ANY_CHUNKS, PING_ANSWERED]),
        case(
            "10,000 Pongs that nobody asked for, then a Ping",
            &[PONG_FLOOD, PING_ANSWERED],
            async |peer| {
                let pongs = (0..FLOOD).map(|number| Frame::pong(format!("{number:05}")));
                peer.send_all(pongs.chain([Frame::ping("here?")])).await;
                peer.expect_pong("here?").await
            },
        )
        .also(&[ANY_CHUNKS, PONG_IGNORED]),
        case(
            "10,000 Pongs that nobody asked for, then a Close",
            &[
                PONG_FLOOD,
                CLOSE_BEHIND_DATA,
                CLOSE_ANSWERED,
                CODE_ECHOED,
                CODES_TAKEN,
            ],
            async |peer| {
                let pongs = (0..FLOOD).map(|number| Frame::pong(format!("{number:05}")));
                peer.send_all(pongs.chain([Frame::close(CODE, "")])).await;
                peer.expect_answer(CODE).await
            },
        )
        .also(&[ANY_CHUNKS, PONG_IGNORED]),
    ]
}

/// Pongs to Pings numbered from 0, in order and not all of them, but the last; and
/// these messages among them.
async fn pongs_in_order(peer: &mut Peer, count: usize, messages: &[Seen]) -> Judged {
    let mut next = 0;
    let mut messages = messages.iter();
    loop {
        let seen = peer.next().await;
        let number = match &seen {
            Seen::Pong(payload) => std::str::from_utf8(payload).ok(),
            _ if messages.as_slice().first() == Some(&seen) => {
                messages.next();
                None
            }
            _ => {
                return Err(Finding::fail(format!(
                    "the peer sent {seen} where the Pongs to {count} Pings were due"
                )));
            }
        };
        if let Some(number) = number {
            let number = number.parse::<usize>().unwrap_or(usize::MAX);
            if !(next..count).contains(&number) {
                return Err(Finding::fail(format!(
                    "the peer sent {seen}, which answers no Ping or comes out of order"
                )));
            }
            next = number + 1;
        }
        if next == count && messages.as_slice().is_empty() {
            return Ok(());
        }
    }
}

fn messages() -> Vec<Case> {
    let numbered = |count: usize| -> Vec<Bytes> {
        (0..count)
            .map(|number| format!("{number:0100}").into())
            .collect()
    };
    let loaded = [
        CLOSE_BEHIND_DATA,
        ORDER_KEPT,
        CLOSE_ANSWERED,
        CODE_ECHOED,
        CODES_TAKEN,
    ];
    let slow = [SLOW_READER, ORDER_KEPT, BINARY_ARRIVES];
    vec![
        case(
            "1,000 messages in one write",
            &[ORDER_KEPT, BINARY_ARRIVES],
            async move |peer| {
                let payloads = numbered(1_000);
                peer.send_all(payloads.iter().cloned().map(Frame::binary))
                    .await;
                for payload in &payloads {
                    peer.expect_binary(payload).await?;
                }
                Ok(())
            },
        ),
        case(
            "1,000 empty messages in one write",
            &[ORDER_KEPT, EMPTY_ARRIVES, BINARY_ARRIVES],
            async |peer| {
                peer.send_all(vec![Frame::binary(""); 1_000]).await;
                for _ in 0..1_000 {
                    peer.expect_binary("").await?;
                }
                peer.expect_silence(peer.settings().quiet).await
            },
        ),
        case(
            "1,000 messages and a Close in one write",
            &loaded,
            async move |peer| super::states::behind(peer, &numbered(1_000)).await,
        )
        .also(&[BINARY_ARRIVES]),
        case(
            "4 MiB in 256 messages and a Close, their echoes unread",
            &loaded,
            async |peer| {
                let payloads: Vec<Bytes> = (0..=255)
                    .map(|number| Bytes::from(vec![number; 16 << 10]))
                    .collect();
                super::states::behind(peer, &payloads).await
            },
        )
        .also(&[ANY_CHUNKS, BINARY_ARRIVES, LENGTHS]),
        case(
            "4 MiB in 256 messages, and their echoes read slowly",
            &slow,
            async |peer| slowly(peer).await,
        )
        .also(&[ANY_CHUNKS, LENGTHS]),
        case(
            "4 MiB in 256 messages, their echoes read slowly, and a Close",
            &[
                SLOW_READER,
                ORDER_KEPT,
                BINARY_ARRIVES,
                CLOSE_ANSWERED,
                CODE_ECHOED,
                CODES_TAKEN,
            ],
            async |peer| {
                slowly(peer).await?;
                peer.closes(CODE).await
            },
        )
        .also(&[ANY_CHUNKS, LENGTHS, CLOSE_BEHIND_DATA]),
    ]
}

/// Reads 4 MiB of echoes one by one, with pauses.
async fn slowly(peer: &mut Peer) -> Judged {
    const PAUSE: Duration = Duration::from_millis(3);
    let payload = |number: u8| Bytes::from(vec![number; 16 << 10]);
    let frames: Vec<Frame> = (0..=255)
        .map(|number| Frame::binary(payload(number)))
        .collect();
    peer.send_all(frames).await;
    for number in 0..=255 {
        peer.expect_binary(payload(number)).await?;
        tokio::time::sleep(PAUSE).await;
    }
    Ok(())
}
