//! Section 3, reserved bits: no extension was agreed on, so none has a meaning.

use super::writes::Writes;
use crate::requirement::framing::{EARLIER_ARRIVES, FAILURE_IS_SAID, RESERVED_BITS, TEXT_ARRIVES};
use crate::{Case, Frame, Opcode};

const TEXT: &str = "Hello, world!";

pub(super) fn cases() -> Vec<Case> {
    vec![
        refused("3.1", "a text with RSV3", Frame::text(TEXT).reserved(1)),
        behind_text("3.2", "RSV2", 2, Writes::One),
        behind_text("3.3", "RSV2 and RSV3", 3, Writes::PerFrame),
        behind_text("3.4", "RSV1", 4, Writes::PerByte),
        refused(
            "3.5",
            "binary data with RSV1 and RSV3",
            Frame::binary(vec![0x00, 0xff, 0xfe, 0xfd, 0xfc, 0xfb, 0x00, 0xff]).reserved(5),
        ),
        refused(
            "3.6",
            "a Ping with RSV1 and RSV2",
            Frame::ping(TEXT).reserved(6),
        ),
        refused(
            "3.7",
            "a Close with all reserved bits",
            Frame::close(1000, "").reserved(7),
        ),
    ]
}

fn refused(id: &str, title: &'static str, frame: Frame) -> Case {
    let stated = [RESERVED_BITS, FAILURE_IS_SAID];
    Case::new(id, title, &stated, async move |peer| {
        peer.send(frame.clone()).await;
        peer.expect_failure(1002).await
    })
}

/// A text in good form, one with these reserved bits, and a Ping to which nothing
/// is due any more.
fn behind_text(id: &str, name: &str, bits: u8, writes: Writes) -> Case {
    Case::new(
        id,
        format!(
            "a text, then a text with {name}, and a Ping, {}",
            writes.say()
        ),
        &writes.also(&[
            RESERVED_BITS,
            FAILURE_IS_SAID,
            TEXT_ARRIVES,
            EARLIER_ARRIVES,
        ]),
        async move |peer| {
            let spoiled = Frame::text(TEXT).reserved(bits);
            let frames = [Frame::text(TEXT), spoiled, Frame::ping("")];
            writes.send(peer, frames).await;
            peer.expect_echo_then_failure(Opcode::TEXT, TEXT.as_bytes(), 1002)
                .await
        },
    )
}
