//! Section 10, fragmented sending.

use bytes::Bytes;

use super::fragments::fragments_of;
use super::framing::payload;
use crate::requirement::framing::{FRAGMENTS_JOINED, LENGTHS, TEXT_ARRIVES};
use crate::{Case, Opcode};

pub(super) fn cases() -> Vec<Case> {
    vec![Case::new(
        "10.1.1",
        "a text of 65,536 bytes in fragments of 1,300 bytes",
        &[FRAGMENTS_JOINED, LENGTHS, TEXT_ARRIVES],
        async |peer| {
            let text = Bytes::from(payload(Opcode::TEXT, 65_536));
            peer.send_all(fragments_of(Opcode::TEXT, &text, 1300)).await;
            peer.expect_text(text).await
        },
    )]
}
