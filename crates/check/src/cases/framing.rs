//! Section 1, framing: messages of all lengths, in one frame each.

use crate::requirement::framing::{
    ANY_CHUNKS, BINARY_ARRIVES, EMPTY_ARRIVES, LENGTHS, TEXT_ARRIVES,
};
use crate::{Case, Frame, Opcode, Requirement};

/// Below, at and above what each form of the length can say.
const SIZES: [usize; 7] = [0, 125, 126, 127, 128, 65_535, 65_536];
/// An odd piece of TCP.
const PIECE: usize = 997;

pub(super) fn cases() -> Vec<Case> {
    let kinds = [
        (1, Opcode::TEXT, TEXT_ARRIVES, "text"),
        (2, Opcode::BINARY, BINARY_ARRIVES, "binary"),
    ];
    kinds
        .into_iter()
        .flat_map(|(group, opcode, arrives, name)| {
            let whole = SIZES.into_iter().enumerate().map(move |(index, size)| {
                Case::new(
                    format!("1.{group}.{}", index + 1),
                    format!("a {name} message of {size} bytes"),
                    &stated(size, arrives),
                    async move |peer| peer.echoes(opcode, payload(opcode, size)).await,
                )
            });
            let chopped = Case::new(
                format!("1.{group}.8"),
                format!("a {name} message of 65,536 bytes, in pieces of {PIECE} bytes"),
                &[ANY_CHUNKS, LENGTHS, arrives],
                async move |peer| {
                    let payload = payload(opcode, 65_536);
                    peer.send_chopped(Frame::new(opcode, payload.clone()), PIECE)
                        .await;
                    peer.expect_message(opcode, &payload).await
                },
            );
            whole.chain([chopped])
        })
        .collect()
}

fn stated(size: usize, arrives: Requirement) -> Vec<Requirement> {
    match size {
        0 => vec![EMPTY_ARRIVES, arrives],
        1..=125 => vec![arrives],
        _ => vec![LENGTHS, arrives],
    }
}

/// Bytes in which a shift or a lost piece shows; text where it has to be.
pub(super) fn payload(opcode: Opcode, size: usize) -> Vec<u8> {
    let byte = |index: usize| match opcode {
        Opcode::TEXT => b'!' + (index % 89) as u8,
        _ => (index % 251) as u8,
    };
    (0..size).map(byte).collect()
}
