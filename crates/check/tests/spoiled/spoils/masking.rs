//! Peers that get masks and lengths wrong.

use farewell_check::requirement::masking::{
    FRESH_KEYS, LENGTH_TOP_BIT, MASKS_JUDGED, OWN_LENGTHS, OWN_MASKS, SHORTEST_LENGTH, ZERO_KEY,
};

use super::spoil::{Spoil, spoil};

pub(super) const SPOILS: &[Spoil] = &[
    spoil(MASKS_JUDGED, "takes frames masked or not", |peer| {
        peer.masking.takes_either = true;
    }),
    spoil(ZERO_KEY, "takes a key of zeros for a mistake", |peer| {
        peer.masking.refuses_zeros = true;
    }),
    spoil(OWN_MASKS, "masks as the other role does", |peer| {
        peer.masking.as_the_other = true;
    }),
    spoil(FRESH_KEYS, "masks all frames with one key", |peer| {
        peer.masking.one_key = true;
    }),
    spoil(OWN_LENGTHS, "writes every length in 64 bits", |peer| {
        peer.masking.writes_64_bits = true;
    }),
    spoil(SHORTEST_LENGTH, "takes lengths in any form", |peer| {
        peer.masking.takes_any_length = true;
    }),
    spoil(
        LENGTH_TOP_BIT,
        "takes the top bit of a length for part of it",
        |peer| {
            peer.masking.takes_top_bit = true;
        },
    ),
];
