//! Peers that get frames and messages wrong.

use farewell_check::requirement::framing::{
    ANY_CHUNKS, BINARY_ARRIVES, EMPTY_ARRIVES, LENGTHS, TEXT_ARRIVES,
};

use super::{Spoil, spoil};

pub(super) const SPOILS: &[Spoil] = &[
    spoil(TEXT_ARRIVES, "sends text back as binary data", |peer| {
        peer.framing.echoes_text_as_binary = true;
    }),
    spoil(BINARY_ARRIVES, "sends binary data back as text", |peer| {
        peer.framing.echoes_binary_as_text = true;
    }),
    spoil(EMPTY_ARRIVES, "passes over empty messages", |peer| {
        peer.framing.drops_empty_messages = true;
    }),
    spoil(LENGTHS, "does not know lengths of 16 bits", |peer| {
        peer.framing.no_16_bits = true;
    }),
    spoil(LENGTHS, "does not know lengths of 64 bits", |peer| {
        peer.framing.no_64_bits = true;
    }),
    spoil(
        LENGTHS,
        "reads lengths of 16 bits from the wrong end",
        |peer| {
            peer.framing.swaps_16_bits = true;
        },
    ),
    spoil(ANY_CHUNKS, "loses a header that is cut", |peer| {
        peer.framing.forgets_cut_headers = true;
    }),
    spoil(ANY_CHUNKS, "takes a read for a frame", |peer| {
        peer.framing.takes_reads_for_frames = true;
    }),
];
