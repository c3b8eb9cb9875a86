//! C.4, the frame of a Close: in pieces, fragmented, with reserved bits, too long,
//! and with its length written the long way.

use std::time::Duration;

use super::case::case;
use crate::requirement::answer::{
    ANSWER_FITS, CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN, REASON_TAKEN,
};
use crate::requirement::control::{CONTROL_LENGTH, CONTROL_WHOLE};
use crate::requirement::framing::{ANY_CHUNKS, FAILURE_IS_SAID, RESERVED_BITS};
use crate::requirement::masking::{SHORTEST_LENGTH, ZERO_KEY};
use crate::{Case, Frame, Seen};

/// Long enough for the pieces to be read one by one.
const PAUSE: Duration = Duration::from_millis(20);

pub(super) fn cases() -> Vec<Case> {
    let mut cases = in_pieces();
    cases.extend(mistaken());
    cases.extend(long_lengths());
    cases
}

fn in_pieces() -> Vec<Case> {
    let mut cases = Vec::new();
    for (title, at) in [
        ("a Close in two pieces: within its head", 1),
        ("a Close in two pieces: behind its head", 2),
        ("a Close in two pieces: within the code or the key", 3),
        (
            "a Close in two pieces: behind the code or within the key",
            4,
        ),
        (
            "a Close in two pieces: behind the key or within the reason",
            6,
        ),
        (
            "a Close in two pieces: behind the code or within the reason",
            8,
        ),
        ("a Close in two pieces: within the code or the reason", 7),
    ] {
        let stated = [
            ANY_CHUNKS,
            CLOSE_ANSWERED,
            CODE_ECHOED,
            CODES_TAKEN,
            REASON_TAKEN,
            ANSWER_FITS,
        ];
        cases.push(case(title, &stated, async move |peer| {
            let frame = Frame::close(1001, "going");
            peer.send_split(frame, at, PAUSE).await;
            peer.expect_answer(1001).await
        }));
    }
    let stated = [
        ANY_CHUNKS,
        CLOSE_ANSWERED,
        CODE_ECHOED,
        CODES_TAKEN,
        REASON_TAKEN,
        ANSWER_FITS,
    ];
    cases.extend([
        case("a Close a byte at a time", &stated, async |peer| {
            let bytes = peer.encode(&Frame::close(1001, "bye"));
            for byte in bytes.chunks(1) {
                peer.write(byte).await;
                tokio::time::sleep(PAUSE).await;
            }
            peer.expect_answer(1001).await
        }),
        case(
            "a Close whose reason is cut within a character",
            &stated,
            async |peer| {
                let frame = Frame::close(1001, "€");
                let whole = peer.encode(&frame);
                let (head, tail) = whole.split_at(whole.len() - 1);
                peer.write(head).await;
                tokio::time::sleep(PAUSE).await;
                peer.write(tail).await;
                peer.expect_answer(1001).await
            },
        ),
    ]);
    cases
}

fn mistaken() -> Vec<Case> {
    let close = || Frame::close(1000, "");
    let long = |size: usize| Frame::close(1000, vec![b'r'; size - 2]);
    let mut cases = Vec::new();
    for (title, rule, frames) in [
        (
            "a Close that says more follows",
            CONTROL_WHOLE,
            vec![close().more()],
        ),
        (
            "an empty Close that says more follows",
            CONTROL_WHOLE,
            vec![Frame::close_body("").more()],
        ),
        (
            "a Close in two fragments",
            CONTROL_WHOLE,
            vec![close().more(), Frame::continuation("reason")],
        ),
        (
            "a Close with RSV1, as if it were compressed",
            RESERVED_BITS,
            vec![close().reserved(4)],
        ),
        (
            "a Close with RSV2",
            RESERVED_BITS,
            vec![close().reserved(2)],
        ),
        (
            "a Close with RSV3",
            RESERVED_BITS,
            vec![close().reserved(1)],
        ),
        (
            "an empty Close with all reserved bits",
            RESERVED_BITS,
            vec![Frame::close_body("").reserved(7)],
        ),
        (
            "a Close of 126 bytes, one too many",
            CONTROL_LENGTH,
            vec![long(126)],
        ),
        ("a Close of 1,000 bytes", CONTROL_LENGTH, vec![long(1_000)]),
        (
            "a Close of 65,536 bytes",
            CONTROL_LENGTH,
            vec![long(65_536)],
        ),
        (
            "a Close that claims 2^62 bytes, of which none comes",
            CONTROL_LENGTH,
            vec![Frame::close_body("").claiming(1 << 62)],
        ),
    ] {
        let stated = [rule, FAILURE_IS_SAID];
        cases.push(case(title, &stated, async move |peer| {
            peer.send_all(frames.clone()).await;
            peer.expect_failure(1002).await
        }));
    }
    cases
}

fn long_lengths() -> Vec<Case> {
    let mut cases = Vec::new();
    for (title, frame) in [
        (
            "a Close with its length in 16 bits",
            Frame::close(1000, "").length_in_16_bits(),
        ),
        (
            "a Close with its length in 64 bits",
            Frame::close(1000, "").length_in_64_bits(),
        ),
    ] {
        let stated = [SHORTEST_LENGTH, FAILURE_IS_SAID];
        cases.push(case(title, &stated, async move |peer| {
            peer.send(frame.clone()).await;
            let taken = Seen::Close(1000_u16.to_be_bytes().to_vec().into());
            peer.expect_refusal_or(&taken, "a length in a longer form than the shortest", 1002)
                .await
        }));
    }
    cases.push(
        case(
            "a Close masked with zeros",
            &[ZERO_KEY, CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN],
            async |peer| {
                peer.send(Frame::close(1001, "").key([0; 4])).await;
                peer.expect_answer(1001).await
            },
        )
        .servers(),
    );
    cases
}
