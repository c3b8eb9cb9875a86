//! C.13, mistakes: RSV1 where it has no meaning, data that is none, text that is
//! none once it is inflated.

use bytes::Bytes;

use super::case::failing;
use crate::deflate::BitWriter;
use crate::requirement::compression::{BAD_DATA, INFLATED_UTF8, LATER_MARKS, MARKED_CONTROL};
use crate::requirement::framing::{FRAGMENTS_JOINED, RESERVED_BITS};
use crate::requirement::utf8::{TEXT_IS_UTF8, UTF8_BYTES, UTF8_COMPLETE};
use crate::{Case, Frame, Opcode};

pub(super) fn cases() -> Vec<Case> {
    let mut cases = marks();
    cases.extend(data());
    cases.extend([
        failing(
            "a compressed text that is not UTF-8",
            &[INFLATED_UTF8, TEXT_IS_UTF8, UTF8_BYTES],
            async |peer| {
                peer.send_deflated(Opcode::TEXT, b"Hello \xff\xfe", 0).await;
                peer.expect_failure(1007).await
            },
        ),
        failing(
            "a compressed text that ends inside a character",
            &[INFLATED_UTF8, TEXT_IS_UTF8, UTF8_COMPLETE],
            async |peer| {
                peer.send_deflated(Opcode::TEXT, b"10 \xe2\x82", 0).await;
                peer.expect_failure(1007).await
            },
        ),
    ]);
    cases
}

fn marks() -> Vec<Case> {
    let control = |title, frame: Frame| {
        failing(title, &[MARKED_CONTROL, RESERVED_BITS], async move |peer| {
            peer.send(frame.clone().reserved(4)).await;
            peer.expect_failure(1002).await
        })
    };
    vec![
        failing(
            "RSV1 in the second fragment of a compressed message too",
            &[LATER_MARKS, RESERVED_BITS],
            async |peer| {
                let payload = Bytes::from(peer.compress(b"Hello"));
                let (first, second) = payload.split_at(3);
                peer.send(Frame::text(first.to_vec()).reserved(4).more())
                    .await;
                peer.send(Frame::continuation(second.to_vec()).reserved(4))
                    .await;
                peer.expect_failure(1002).await
            },
        ),
        failing(
            "RSV1 in the second fragment of a message that is not compressed",
            &[LATER_MARKS, RESERVED_BITS, FRAGMENTS_JOINED],
            async |peer| {
                peer.send(Frame::text("Hel").more()).await;
                peer.send(Frame::continuation("lo").reserved(4)).await;
                peer.expect_failure(1002).await
            },
        ),
        failing(
            "RSV2 in a compressed message: no extension gave it a meaning",
            &[RESERVED_BITS],
            async |peer| {
                let payload = peer.compress(b"Hello");
                peer.send(Frame::text(payload).reserved(4 | 2)).await;
                peer.expect_failure(1002).await
            },
        ),
        control("RSV1 in a Ping", Frame::ping("Hello")),
        control("RSV1 in a Pong", Frame::pong("Hello")),
        control("RSV1 in a Close", Frame::close(1000, "")),
    ]
}

/// Data in which nothing is to be read; 1007 says so of a message's data.
fn data() -> Vec<Case> {
    let fixed = || BitWriter::default().fixed().literals(b"Hello");
    [
        (
            "a compressed message with a block of the reserved type",
            fixed().end_of_block().bits(0b110, 3).payload(),
        ),
        (
            "a compressed message with a stored block whose lengths differ",
            b"\xf2\x48\xcd\xc9\xc9\x07\x00\x05\x00\x05\x00Hello\x00".to_vec(),
        ),
        (
            "a compressed message that refers to before its beginning",
            fixed().copy_258(6).end_of_block().payload(),
        ),
        (
            "a compressed message with a length that there is not",
            fixed().bits(0b0110_0011, 8).end_of_block().payload(),
        ),
        (
            "a compressed message with a distance that there is not",
            fixed()
                .bits(0b0000_0100, 7)
                .bits(0b01111, 5)
                .end_of_block()
                .payload(),
        ),
        (
            "a compressed message with more codes than there is room for",
            BitWriter::default()
                .bits(0b100, 3)
                .bits(0, 14)
                .bits(0o1111, 12)
                .payload(),
        ),
    ]
    .into_iter()
    .map(|(title, payload)| {
        failing(title, &[BAD_DATA], async move |peer| {
            peer.send(Frame::text(payload.clone()).reserved(4)).await;
            peer.expect_failure(1007).await
        })
    })
    .collect()
}
