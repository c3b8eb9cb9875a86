//! Section 4, reserved opcodes: 3 to 7 for data, 11 to 15 for control.

use super::writes::Writes;
use crate::requirement::framing::{
    EARLIER_ARRIVES, FAILURE_IS_SAID, RESERVED_CONTROL_OPCODES, RESERVED_DATA_OPCODES, TEXT_ARRIVES,
};
use crate::{Case, Frame, Opcode, Requirement};

const TEXT: &str = "Hello, world!";
const PAYLOAD: &str = "reserved opcode";

pub(super) fn cases() -> Vec<Case> {
    [
        (1, 3, RESERVED_DATA_OPCODES),
        (2, 11, RESERVED_CONTROL_OPCODES),
    ]
    .into_iter()
    .flat_map(|(group, first, refused)| {
        [
            alone(group, 1, Frame::new(Opcode(first), ""), refused),
            alone(group, 2, Frame::new(Opcode(first + 1), PAYLOAD), refused),
            behind_text(
                group,
                3,
                Frame::new(Opcode(first + 2), ""),
                refused,
                Writes::One,
            ),
            behind_text(
                group,
                4,
                Frame::new(Opcode(first + 3), PAYLOAD),
                refused,
                Writes::PerFrame,
            ),
            behind_text(
                group,
                5,
                Frame::new(Opcode(first + 4), PAYLOAD),
                refused,
                Writes::PerByte,
            ),
        ]
    })
    .collect()
}

fn alone(group: u8, number: u8, frame: Frame, refused: Requirement) -> Case {
    Case::new(
        format!("4.{group}.{number}"),
        format!("a frame with {}", describe(&frame)),
        &[refused, FAILURE_IS_SAID],
        async move |peer| {
            peer.send(frame.clone()).await;
            peer.expect_failure(1002).await
        },
    )
}

/// A text in good form, the frame, and a Ping to which nothing is due any more.
fn behind_text(group: u8, number: u8, frame: Frame, refused: Requirement, writes: Writes) -> Case {
    let stated = [refused, FAILURE_IS_SAID, TEXT_ARRIVES, EARLIER_ARRIVES];
    Case::new(
        format!("4.{group}.{number}"),
        format!(
            "a text, then a frame with {}, and a Ping, {}",
            describe(&frame),
            writes.say()
        ),
        &writes.also(&stated),
        async move |peer| {
            let frames = [Frame::text(TEXT), frame.clone(), Frame::ping("")];
            writes.send(peer, frames).await;
            peer.expect_echo_then_failure(Opcode::TEXT, TEXT.as_bytes(), 1002)
                .await
        },
    )
}

fn describe(frame: &Frame) -> String {
    let payload = if frame.payload.is_empty() {
        "no payload"
    } else {
        "a payload"
    };
    format!("{}, {payload}", frame.opcode.name())
}
