//! Section 6, UTF-8: what is text arrives, what is none fails the connection.

mod sequences;
#[cfg(test)]
mod tests;
mod texts;

use std::time::Duration;

use sequences::{Group, Kind};
pub(super) use texts::SPOILED;
use texts::{KAPPA, MIXED};

use super::fragments::fragments;
use crate::requirement::framing::{
    ANY_CHUNKS, EMPTY_ARRIVES, EMPTY_FRAGMENTS, FAILURE_IS_SAID, FRAGMENTS_JOINED, TEXT_ARRIVES,
};
use crate::requirement::utf8::{
    CHARACTERS_ARRIVE, CHARACTERS_CUT, TEXT_IS_UTF8, UTF8_AT_ONCE, UTF8_RANGE, UTF8_SURROGATES,
};
use crate::{Case, Finding, Frame, Judged, Opcode, Peer, Requirement, Seen};

/// How long the peer may take to find a mistake that it can see.
const PROMPT: Duration = Duration::from_secs(1);

pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::from(empty());
    cases.extend(cut());
    cases.extend(spoiled());
    cases.extend(at_once());
    cases.extend(sequences::groups().into_iter().flat_map(of_group));
    cases
}

fn empty() -> [Case; 3] {
    let fragments = [EMPTY_FRAGMENTS, FRAGMENTS_JOINED, TEXT_ARRIVES];
    let empty_fragments = [
        EMPTY_FRAGMENTS,
        EMPTY_ARRIVES,
        FRAGMENTS_JOINED,
        TEXT_ARRIVES,
    ];
    [
        Case::new(
            "6.1.1",
            "a text of no bytes",
            &[EMPTY_ARRIVES, TEXT_ARRIVES],
            async |peer| peer.echoes(Opcode::TEXT, "").await,
        ),
        Case::new(
            "6.1.2",
            "a text of no bytes in three fragments",
            &empty_fragments,
            async |peer| {
                echoes_fragments(peer, &[b"", b"", b""]).await?;
                peer.expect_silence(peer.settings().quiet).await
            },
        ),
        Case::new(
            "6.1.3",
            "a text in three fragments, the first and the last of no bytes",
            &fragments,
            async |peer| echoes_fragments(peer, &[b"", b"middle fragment", b""]).await,
        ),
    ]
}

fn cut() -> [Case; 4] {
    let cut = [
        CHARACTERS_CUT,
        CHARACTERS_ARRIVE,
        FRAGMENTS_JOINED,
        TEXT_ARRIVES,
    ];
    [
        Case::new(
            "6.2.1",
            "a text in one frame",
            &[CHARACTERS_ARRIVE, TEXT_ARRIVES],
            async |peer| peer.echoes(Opcode::TEXT, MIXED).await,
        ),
        Case::new(
            "6.2.2",
            "a text in two fragments, cut between characters",
            &[FRAGMENTS_JOINED, CHARACTERS_ARRIVE, TEXT_ARRIVES],
            async |peer| {
                echoes_fragments(peer, &["Hello-µ@ßöä".as_bytes(), "üàá-UTF-8!!".as_bytes()]).await
            },
        ),
        Case::new(
            "6.2.3",
            "a text in fragments of one byte",
            &cut,
            async |peer| echoes_fragments(peer, &bytes(MIXED.as_bytes())).await,
        ),
        Case::new(
            "6.2.4",
            "a Greek word in fragments of one byte",
            &cut,
            async |peer| echoes_fragments(peer, &bytes(KAPPA.as_bytes())).await,
        ),
    ]
}

fn spoiled() -> [Case; 2] {
    [
        Case::new(
            "6.3.1",
            "a text with a surrogate in its middle, in one frame",
            &[TEXT_IS_UTF8, UTF8_SURROGATES, FAILURE_IS_SAID],
            async |peer| {
                peer.send(Frame::text(SPOILED)).await;
                peer.expect_failure(1007).await
            },
        ),
        Case::new(
            "6.3.2",
            "a text with a surrogate in its middle, in fragments of one byte",
            &[
                TEXT_IS_UTF8,
                UTF8_SURROGATES,
                FAILURE_IS_SAID,
                FRAGMENTS_JOINED,
            ],
            async |peer| {
                peer.send_all(fragments(Opcode::TEXT, bytes(SPOILED))).await;
                peer.expect_failure(1007).await
            },
        ),
    ]
}

/// 6.4: a value above U+10FFFF, whose first byte is still right and whose second
/// one is not. Each text comes in three parts, with a look at the peer between.
fn at_once() -> [Case; 4] {
    let whole: Parts = [KAPPA.as_bytes(), b"\xf4\x90\x80\x80", b"edited"];
    let cut: Parts = [
        b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xf4",
        b"\x90",
        b"\x80\x80edited",
    ];
    [
        in_fragments(
            "6.4.1",
            "a text in three fragments, the second not UTF-8",
            &[FRAGMENTS_JOINED],
            whole,
        ),
        in_fragments(
            "6.4.2",
            "a text in three fragments, the second ends with the byte that spoils it",
            &[FRAGMENTS_JOINED, CHARACTERS_CUT],
            cut,
        ),
        in_pieces(
            "6.4.3",
            "a text in one frame, in three pieces, the second not UTF-8",
            whole,
        ),
        in_pieces(
            "6.4.4",
            "a text in one frame, in three pieces, the second ends with the byte that spoils it",
            cut,
        ),
    ]
}

type Parts = [&'static [u8]; 3];

const AT_ONCE: [Requirement; 5] = [
    UTF8_AT_ONCE,
    TEXT_IS_UTF8,
    UTF8_RANGE,
    CHARACTERS_ARRIVE,
    FAILURE_IS_SAID,
];

fn in_fragments(id: &str, title: &'static str, more: &[Requirement], parts: Parts) -> Case {
    Case::new(id, title, &[&AT_ONCE, more].concat(), async move |peer| {
        let [first, second, third] = parts;
        peer.send(Frame::text(first).more()).await;
        still_open(peer).await?;
        peer.send(Frame::continuation(second).more()).await;
        let seen = peer.next_within(PROMPT).await;
        peer.send(Frame::continuation(third)).await;
        at_once_or_late(peer, seen).await
    })
}

fn in_pieces(id: &str, title: &'static str, parts: Parts) -> Case {
    let stated = [&AT_ONCE[..], &[ANY_CHUNKS]].concat();
    Case::new(id, title, &stated, async move |peer| {
        let frame = peer.encode(&Frame::text(parts.concat()));
        let (first, rest) = frame.split_at(frame.len() - parts[1].len() - parts[2].len());
        let (second, third) = rest.split_at(parts[1].len());
        peer.write(first).await;
        still_open(peer).await?;
        peer.write(second).await;
        let seen = peer.next_within(PROMPT).await;
        peer.write(third).await;
        at_once_or_late(peer, seen).await
    })
}

/// What came so far is the beginning of a text, and no reason to say anything.
async fn still_open(peer: &mut Peer) -> Judged {
    let wait = peer.settings().quiet;
    match peer.next_within(wait).await {
        Seen::Silence(_) => Ok(()),
        seen => Err(Finding::fail(format!(
            "the peer sent {seen} while the text could still become UTF-8"
        ))),
    }
}

async fn at_once_or_late(peer: &mut Peer, seen: Seen) -> Judged {
    if !matches!(seen, Seen::Silence(_)) {
        return seen.judged_as_failure(1007);
    }
    peer.expect_failure(1007).await?;
    Err(Finding::not_strict(
        "the peer failed the connection with 1007 only when the text was whole; \
         from its second part of three on it could not become UTF-8",
    ))
}

fn of_group(group: Group) -> impl Iterator<Item = Case> {
    let Group {
        number,
        title,
        sequences,
    } = group;
    let sequences = sequences.into_iter().enumerate();
    sequences.map(move |(index, (kind, bytes))| {
        let id = format!("6.{number}.{}", index + 1);
        let title = format!("{title}: {}", shown(&bytes));
        let refused = |stated: &[Requirement], bytes: Vec<u8>| {
            Case::new(&id, title.clone(), stated, async move |peer| {
                peer.send(Frame::text(bytes.clone())).await;
                peer.expect_failure(1007).await
            })
        };
        let echoed = |stated: &[Requirement], bytes: Vec<u8>| {
            Case::new(&id, title.clone(), stated, async move |peer| {
                peer.echoes(Opcode::TEXT, bytes.clone()).await
            })
        };
        match kind {
            Kind::Plain => echoed(&[TEXT_ARRIVES], bytes),
            Kind::Valid => echoed(&[CHARACTERS_ARRIVE, TEXT_ARRIVES], bytes),
            Kind::Breaks(rule) => refused(&[rule, TEXT_IS_UTF8, FAILURE_IS_SAID], bytes),
            Kind::Invalid => refused(&[TEXT_IS_UTF8, FAILURE_IS_SAID], bytes),
        }
    })
}

/// The bytes in hex, the first of them where they are many.
fn shown(bytes: &[u8]) -> String {
    const SHOWN: usize = 12;
    let hex: Vec<_> = bytes
        .iter()
        .take(SHOWN)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let dots = if bytes.len() > SHOWN { " …" } else { "" };
    format!("{}{dots}", hex.join(" "))
}

async fn echoes_fragments(peer: &mut Peer, parts: &[&'static [u8]]) -> Judged {
    peer.send_all(fragments(Opcode::TEXT, parts.iter().copied()))
        .await;
    peer.expect_text(parts.concat()).await
}

/// One by one.
fn bytes(text: &'static [u8]) -> Vec<&'static [u8]> {
    text.chunks(1).collect()
}
