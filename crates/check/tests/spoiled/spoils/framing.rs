//! Peers that get frames and messages wrong.

use farewell_check::requirement::framing::{
    ANY_CHUNKS, BINARY_ARRIVES, CONTINUATION_BEGUN, EARLIER_ARRIVES, EMPTY_ARRIVES,
    EMPTY_FRAGMENTS, FAILURE_IS_SAID, FRAGMENTS_JOINED, LARGE_ARRIVES, LENGTHS, MESSAGES_APART,
    RESERVED_BITS, RESERVED_CONTROL_OPCODES, RESERVED_DATA_OPCODES, TEXT_ARRIVES,
};

use super::spoil::{Spoil, spoil};
use crate::behaviour::{EmptyFragments, Failure, Fragments, Inside, Stray};

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
    spoil(
        ANY_CHUNKS,
        "takes a control frame that is cut for a mistake",
        |peer| {
            peer.framing.refuses_cut_control = true;
        },
    ),
    spoil(ANY_CHUNKS, "takes a read for a frame", |peer| {
        peer.framing.takes_reads_for_frames = true;
    }),
    spoil(RESERVED_BITS, "does not look at RSV1", |peer| {
        peer.framing.overlooks_bits = 4;
    }),
    spoil(RESERVED_BITS, "does not look at RSV2", |peer| {
        peer.framing.overlooks_bits = 2;
    }),
    spoil(RESERVED_BITS, "does not look at RSV3", |peer| {
        peer.framing.overlooks_bits = 1;
    }),
    spoil(RESERVED_BITS, "looks at no reserved bit", |peer| {
        peer.framing.overlooks_bits = 7;
    }),
    spoil(
        RESERVED_DATA_OPCODES,
        "passes over the opcodes 3 to 7",
        |peer| {
            peer.framing.passes_over = &[3, 4, 5, 6, 7];
        },
    ),
    spoil(
        RESERVED_CONTROL_OPCODES,
        "passes over the opcodes 11 to 15",
        |peer| {
            peer.framing.passes_over = &[11, 12, 13, 14, 15];
        },
    ),
    spoil(
        FRAGMENTS_JOINED,
        "sends each fragment back by itself",
        |peer| {
            peer.framing.fragments = Fragments::Apart;
        },
    ),
    spoil(
        FRAGMENTS_JOINED,
        "sends each fragment back at once",
        |peer| {
            peer.framing.fragments = Fragments::AtOnce;
        },
    ),
    spoil(FRAGMENTS_JOINED, "keeps only the last fragment", |peer| {
        peer.framing.fragments = Fragments::Last;
    }),
    spoil(EMPTY_FRAGMENTS, "fails on an empty fragment", |peer| {
        peer.framing.empty_fragments = EmptyFragments::Mistakes;
    }),
    spoil(
        EMPTY_FRAGMENTS,
        "takes an empty fragment for the end",
        |peer| {
            peer.framing.empty_fragments = EmptyFragments::Ends;
        },
    ),
    spoil(
        CONTINUATION_BEGUN,
        "passes over a continuation of nothing",
        |peer| {
            peer.framing.stray = Stray::PassedOver;
        },
    ),
    spoil(
        CONTINUATION_BEGUN,
        "takes a continuation of nothing for data",
        |peer| {
            peer.framing.stray = Stray::Message;
        },
    ),
    spoil(
        MESSAGES_APART,
        "takes a text inside a message for a fragment",
        |peer| {
            peer.framing.inside = Inside::Continuation;
        },
    ),
    spoil(MESSAGES_APART, "drops a message for another", |peer| {
        peer.framing.inside = Inside::Another;
    }),
    spoil(
        EARLIER_ARRIVES,
        "sends nothing back before all is read",
        |peer| {
            peer.framing.holds_echoes = true;
        },
    ),
    spoil(
        LARGE_ARRIVES,
        "takes messages of up to 65,536 bytes",
        |peer| {
            peer.framing.largest = 65_536;
        },
    ),
    spoil(FAILURE_IS_SAID, "fails without a Close", |peer| {
        peer.close.failure = Failure::WithoutClose;
    }),
    spoil(FAILURE_IS_SAID, "fails with an empty Close", |peer| {
        peer.close.failure = Failure::WithoutCode;
    }),
    spoil(FAILURE_IS_SAID, "fails with Close 1000", |peer| {
        peer.close.failure = Failure::WithCode(1000);
    }),
    spoil(
        FAILURE_IS_SAID,
        "fails with Close 1011, whatever it is",
        |peer| {
            peer.close.failure = Failure::WithCode(1011);
        },
    ),
];
