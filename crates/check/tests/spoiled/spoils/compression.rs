//! Peers that get permessage-deflate wrong.

use farewell_check::requirement::compression::{
    ALONE, BAD_DATA, BETWEEN_FRAGMENTS, BOMBS, CLIENT_WINDOW_UNASKED, COMPRESSED_ARRIVES,
    CONTEXT_KEPT, CONTROL_PLAIN, EMPTY_COMPRESSED, FINAL_BLOCKS, FRAGMENTS_ARE_ONE, INFLATED_UTF8,
    LATER_MARKS, LATER_OFFERS, MARKED_CONTROL, MARKED_FIRST, NEGOTIATED, OFFERS_IN_LINES,
    OFFERS_QUOTED, PARAMETERS_JUDGED, PLAIN_OUTSIDE, PLAIN_STAYS, SEVERAL_BLOCKS, SMALLEST_WINDOW,
    WELL_FORMED, WHOLE_WINDOW, WINDOW_KEPT_TO,
};

use super::spoil::{Spoil, spoil};

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
    spoil(ALONE, "keeps the context though it agreed not to", |peer| {
        peer.compression.writes.keeps_context = true
    }),
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
    spoil(NEGOTIATED, "offers a parameter twice", |peer| {
        peer.compression.offers.said =
            "permessage-deflate; client_max_window_bits; client_max_window_bits=10";
    }),
    spoil(NEGOTIATED, "offers a window of 2^16 bytes", |peer| {
        peer.compression.offers.said = "permessage-deflate; server_max_window_bits=16";
    }),
    spoil(NEGOTIATED, "answers with a parameter of its own", |peer| {
        peer.compression.answers.more = "; frames=3";
    }),
    spoil(NEGOTIATED, "answers with two extensions", |peer| {
        peer.compression.answers.more = ", permessage-deflate";
    }),
    spoil(NEGOTIATED, "answers with a needless value", |peer| {
        peer.compression.answers.more = "; client_no_context_takeover=1"
    }),
    spoil(
        NEGOTIATED,
        "does not say that it keeps no context",
        |peer| peer.compression.answers.leaves_out_context = true,
    ),
    spoil(NEGOTIATED, "does not name its window", |peer| {
        peer.compression.answers.leaves_out_window = true;
    }),
    spoil(
        NEGOTIATED,
        "names a larger window than was asked for",
        |peer| peer.compression.answers.widens = true,
    ),
    spoil(
        PARAMETERS_JUDGED,
        "takes parameters that nobody knows",
        |peer| {
            peer.compression.offers.takes_unknown = true;
        },
    ),
    spoil(
        PARAMETERS_JUDGED,
        "takes parameters that stand there twice",
        |peer| {
            peer.compression.offers.takes_twice = true;
        },
    ),
    spoil(
        PARAMETERS_JUDGED,
        "takes windows that there are not",
        |peer| {
            peer.compression.offers.takes_any_window = true;
        },
    ),
    spoil(PARAMETERS_JUDGED, "takes anything for a window", |peer| {
        peer.compression.offers.takes_any_number = true;
    }),
    spoil(
        PARAMETERS_JUDGED,
        "takes values where none belongs",
        |peer| {
            peer.compression.offers.takes_values = true;
        },
    ),
    spoil(PARAMETERS_JUDGED, "takes two answers for one", |peer| {
        peer.compression.offers.takes_two = true;
    }),
    spoil(
        CLIENT_WINDOW_UNASKED,
        "limits the client's window unasked",
        |peer| {
            peer.compression.answers.limits_client = true;
        },
    ),
    spoil(SMALLEST_WINDOW, "says 9 where 8 was asked for", |peer| {
        peer.compression.answers.eight_is_nine = true;
    }),
    spoil(LATER_OFFERS, "looks at the first offer only", |peer| {
        peer.compression.offers.first_only = true;
    }),
    spoil(OFFERS_QUOTED, "does not know quotes", |peer| {
        peer.compression.offers.no_quotes = true;
    }),
    spoil(OFFERS_IN_LINES, "looks at the first header only", |peer| {
        peer.compression.offers.first_line_only = true;
    }),
    spoil(PLAIN_STAYS, "inflates what is not compressed", |peer| {
        peer.compression.reads.inflates_all = true;
    }),
    spoil(
        PLAIN_OUTSIDE,
        "lets into the window what is not compressed",
        |peer| {
            peer.compression.reads.plain_in_window = true;
        },
    ),
    spoil(FINAL_BLOCKS, "does not know last blocks", |peer| {
        peer.compression.reads.no_final_blocks = true;
    }),
    spoil(SEVERAL_BLOCKS, "reads to the first empty block", |peer| {
        peer.compression.reads.first_block_only = true;
    }),
    spoil(
        EMPTY_COMPRESSED,
        "refuses what inflates to nothing",
        |peer| {
            peer.compression.reads.no_empty_messages = true;
        },
    ),
    spoil(WHOLE_WINDOW, "remembers half of a window", |peer| {
        peer.compression.reads.half_window = true;
    }),
    spoil(BOMBS, "resets TCP when a message grows", |peer| {
        peer.compression.reads.resets_at_bombs = true;
    }),
    spoil(
        BAD_DATA,
        "takes bad data for the end of the message",
        |peer| {
            peer.compression.reads.takes_bad_data = true;
        },
    ),
    spoil(BAD_DATA, "passes over messages of bad data", |peer| {
        peer.compression.reads.drops_bad_data = true;
    }),
    spoil(
        LATER_MARKS,
        "does not look at RSV1 in later frames",
        |peer| {
            peer.compression.reads.ignores_later_marks = true;
        },
    ),
    spoil(
        MARKED_CONTROL,
        "does not look at RSV1 in control frames",
        |peer| {
            peer.compression.reads.ignores_control_marks = true;
        },
    ),
    spoil(CONTROL_PLAIN, "sets RSV1 in Pongs", |peer| {
        peer.compression.writes.marks_pongs = true;
    }),
    spoil(CONTROL_PLAIN, "sets RSV1 in its Close", |peer| {
        peer.compression.writes.marks_close = true;
    }),
    spoil(INFLATED_UTF8, "does not check what it inflated", |peer| {
        peer.compression.reads.unchecked_text = true;
    }),
    spoil(
        BETWEEN_FRAGMENTS,
        "answers no Ping inside a compressed message",
        |peer| {
            peer.compression.reads.no_ping_between = true;
        },
    ),
    spoil(
        BETWEEN_FRAGMENTS,
        "sees no Close inside a compressed message",
        |peer| {
            peer.compression.reads.no_close_between = true;
        },
    ),
];
