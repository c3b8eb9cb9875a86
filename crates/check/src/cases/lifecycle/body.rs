//! C.3, the body of a Close: none, half a code, and reasons of all kinds.

use super::case::case;
use crate::requirement::answer::{
    ANSWER_FITS, BODY_OF_ONE, CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN, EMPTY_CLOSE, REASON_TAKEN,
    REASON_UTF8,
};
use crate::requirement::framing::{FAILURE_IS_SAID, TEXT_ARRIVES};
use crate::{Case, Frame, Judged, Opcode, Peer, Seen};

/// The longest reason that fits.
const LONGEST: usize = 123;

pub(super) fn cases() -> Vec<Case> {
    let mut cases = vec![
        case(
            "an empty Close",
            &[EMPTY_CLOSE, CLOSE_ANSWERED],
            async |peer| {
                peer.send(Frame::close_body("")).await;
                answers_empty(peer).await
            },
        ),
        case(
            "an empty Close in one write with a text",
            &[EMPTY_CLOSE, CLOSE_ANSWERED, TEXT_ARRIVES],
            async |peer| {
                peer.send_all([Frame::text("hello"), Frame::close_body("")])
                    .await;
                let seen = peer.next().await;
                if seen == Seen::Message(Opcode::TEXT, "hello".into()) {
                    return answers_empty(peer).await;
                }
                seen.judged_as_answer_to_empty()
            },
        ),
        refused("a Close with half a code", &[3]),
        refused("a Close with one byte, zero", &[0]),
    ];
    cases.extend(taken());
    cases.extend(not_utf8());
    cases
}

fn taken() -> Vec<Case> {
    let euro = "€".repeat(LONGEST / 3);
    let mut cases = Vec::new();
    for (title, reason) in [
        ("a reason of one byte", "x".to_owned()),
        ("a reason in good English", "the session is over".to_owned()),
        ("a reason of 122 bytes", "r".repeat(LONGEST - 1)),
        (
            "a reason of 123 bytes, the most there may be",
            "r".repeat(LONGEST),
        ),
        ("a reason of 123 bytes in characters of three", euro),
        (
            "a reason of 121 bytes in characters of four, and one of one",
            format!("{}x", "😀".repeat(30)),
        ),
        ("a reason that begins with U+0000", "\0hidden".to_owned()),
        (
            "a reason that begins with a byte order mark",
            "\u{feff}marked".to_owned(),
        ),
        (
            "a reason of control characters and line ends",
            "\u{1b}[31m\r\n\t\u{7f}".to_owned(),
        ),
        (
            "a reason with the last characters of all planes",
            "\u{ffff}\u{1ffff}\u{10ffff}".to_owned(),
        ),
        (
            "a reason that looks like a Close",
            "\u{88}\u{2}\u{3}\u{e8}".to_owned(),
        ),
        (
            "a reason in letters that are written from the right",
            "שלום עולם".to_owned(),
        ),
    ] {
        let stated = [
            REASON_TAKEN,
            ANSWER_FITS,
            CLOSE_ANSWERED,
            CODE_ECHOED,
            CODES_TAKEN,
        ];
        cases.push(case(title, &stated, async move |peer| {
            peer.send(Frame::close(1000, &reason)).await;
            peer.expect_answer(1000).await
        }));
    }
    cases
}

fn not_utf8() -> Vec<Case> {
    let mut late = vec![b'r'; LONGEST];
    late[LONGEST - 1] = 0xff;
    let mut cut = "r".repeat(LONGEST - 2).into_bytes();
    cut.extend_from_slice(&"€".as_bytes()[..2]);
    let mut cases = Vec::new();
    for (title, reason) in [
        (
            "a reason that ends within a character",
            b"cut \xe2\x82".to_vec(),
        ),
        ("a reason of 123 bytes that ends within a character", cut),
        (
            "a reason with an overlong form",
            b"over\xc0\xaflong".to_vec(),
        ),
        (
            "a reason with half a surrogate pair",
            b"\xed\xa0\x80".to_vec(),
        ),
        (
            "a reason with a character above U+10FFFF",
            b"\xf4\x90\x80\x80".to_vec(),
        ),
        (
            "a reason with a continuation byte alone",
            b"\x80 alone".to_vec(),
        ),
        ("a reason in Latin-1", b"gar\xe7on".to_vec()),
        ("a reason whose first byte is 0xFF", b"\xff".to_vec()),
        ("a reason whose last byte of 123 is 0xFF", late),
    ] {
        cases.push(case(
            title,
            &[REASON_UTF8, FAILURE_IS_SAID],
            async move |peer| {
                peer.send(Frame::close(1000, &reason)).await;
                peer.expect_failure(1007).await
            },
        ));
    }
    cases
}

fn refused(title: &'static str, body: &'static [u8]) -> Case {
    case(title, &[BODY_OF_ONE, FAILURE_IS_SAID], async move |peer| {
        peer.send(Frame::close_body(body)).await;
        peer.expect_failure(1002).await
    })
}

pub(super) async fn answers_empty(peer: &mut Peer) -> Judged {
    peer.next().await.judged_as_answer_to_empty()
}
