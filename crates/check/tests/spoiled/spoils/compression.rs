//! Peers that get permessage-deflate wrong.

use farewell_check::requirement::compression::{
    ALONE, ANSWER_FITS, COMPRESSED_ARRIVES, CONTEXT_KEPT, FRAGMENTS_ARE_ONE, MARKED_FIRST,
    OFFER_LEGAL, WELL_FORMED, WINDOW_KEPT_TO,
};

use super::{Spoil, spoil};

pub(super) const SPOILS: &[Spoil] = &[
    spoil(
        COMPRESSED_ARRIVES,
        "takes compressed data for the message",
        |peer| peer.compression.reads.raw = true,
    ),
    spoil(
        FRAGMENTS_ARE_ONE,
        "inflates the first fragment and forgets the others",
        |peer| peer.compression.reads.first_fragment_only = true,
    ),
    spoil(
        CONTEXT_KEPT,
        "forgets the window after each message",
        |peer| peer.compression.reads.forgets_window = true,
    ),
    spoil(
        ALONE,
        "keeps the context though it agreed not to",
        |peer| peer.compression.writes.keeps_context = true,
    ),
    spoil(
        WINDOW_KEPT_TO,
        "has a window of 32 KiB whatever it agreed to",
        |peer| peer.compression.writes.keeps_window = true,
    ),
    spoil(
        WELL_FORMED,
        "does not remove the end of each message",
        |peer| peer.compression.writes.keeps_tail = true,
    ),
    spoil(MARKED_FIRST, "compresses without RSV1", |peer| {
        peer.compression.writes.unmarked = true;
    }),
    spoil(MARKED_FIRST, "sets RSV1 in every fragment", |peer| {
        peer.compression.writes.marks_both = true;
    }),
    spoil(MARKED_FIRST, "sets RSV1 in the last fragment", |peer| {
        peer.compression.writes.marks_second = true;
    }),
    spoil(OFFER_LEGAL, "offers a parameter twice", |peer| {
        peer.compression.offers.said =
            "permessage-deflate; client_max_window_bits; client_max_window_bits=10";
    }),
    spoil(OFFER_LEGAL, "offers a window of 2^16 bytes", |peer| {
        peer.compression.offers.said = "permessage-deflate; server_max_window_bits=16";
    }),
    spoil(ANSWER_FITS, "answers with a parameter of its own", |peer| {
        peer.compression.answers.more = "; frames=3";
    }),
    spoil(ANSWER_FITS, "answers with two extensions", |peer| {
        peer.compression.answers.more = ", permessage-deflate";
    }),
    spoil(
        ANSWER_FITS,
        "answers with a needless value",
        |peer| peer.compression.answers.more = "; client_no_context_takeover=1",
    ),
    spoil(
        ANSWER_FITS,
        "does not say that it keeps no context",
        |peer| peer.compression.answers.leaves_out_context = true,
    ),
    spoil(ANSWER_FITS, "does not name its window", |peer| {
        peer.compression.answers.leaves_out_window = true;
    }),
    spoil(
        ANSWER_FITS,
        "names a larger window than was asked for",
        |peer| peer.compression.answers.widens = true,
    ),
];
