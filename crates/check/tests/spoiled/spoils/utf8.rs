//! Peers that get UTF-8 wrong.

use farewell_check::requirement::utf8::{
    CHARACTERS_ARRIVE, CHARACTERS_CUT, TEXT_IS_UTF8, UTF8_AT_ONCE, UTF8_BYTES, UTF8_COMPLETE,
    UTF8_RANGE, UTF8_SHORTEST, UTF8_SURROGATES,
};

use super::spoil::{Spoil, spoil};
use crate::behaviour::{Found, Lax};

pub(super) const SPOILS: &[Spoil] = &[
    spoil(TEXT_IS_UTF8, "does not look at text", |peer| {
        peer.utf8.found = Found::Never;
    }),
    spoil(UTF8_AT_ONCE, "looks at text when it is whole", |peer| {
        peer.utf8.found = Found::InMessages;
    }),
    spoil(UTF8_AT_ONCE, "looks at text frame by frame", |peer| {
        peer.utf8.found = Found::InFrames;
    }),
    spoil(
        CHARACTERS_CUT,
        "wants whole characters in each frame",
        |peer| {
            peer.utf8.no_cut_characters = true;
        },
    ),
    spoil(CHARACTERS_ARRIVE, "takes ASCII only", |peer| {
        peer.utf8.refuses = Some(|character| character > 0x7f);
    }),
    spoil(CHARACTERS_ARRIVE, "takes no control characters", |peer| {
        peer.utf8.refuses = Some(|character| character < 0x20 || character == 0x7f);
    }),
    spoil(
        CHARACTERS_ARRIVE,
        "takes no character above U+FFFF",
        |peer| {
            peer.utf8.refuses = Some(|character| character > 0xffff);
        },
    ),
    spoil(CHARACTERS_ARRIVE, "takes no noncharacters", |peer| {
        peer.utf8.refuses = Some(|character| character & 0xfffe == 0xfffe);
    }),
    spoil(
        UTF8_SHORTEST,
        "takes characters in too many bytes",
        |peer| {
            peer.utf8.lax.overlong = true;
        },
    ),
    spoil(UTF8_RANGE, "takes what lies above U+10FFFF", |peer| {
        peer.utf8.lax.beyond = true;
    }),
    spoil(
        UTF8_RANGE,
        "takes characters of five and six bytes",
        |peer| {
            peer.utf8.lax.long = true;
        },
    ),
    spoil(UTF8_SURROGATES, "takes surrogates", |peer| {
        peer.utf8.lax.surrogates = true;
    }),
    spoil(
        UTF8_COMPLETE,
        "takes text that ends inside a character",
        |peer| {
            peer.utf8.lax.unfinished = true;
        },
    ),
    spoil(
        UTF8_BYTES,
        "takes continuation bytes for characters",
        |peer| {
            peer.utf8.lax.strays = true;
        },
    ),
    spoil(UTF8_BYTES, "takes 0xFE and 0xFF for characters", |peer| {
        peer.utf8.lax = Lax {
            nowhere: true,
            ..Lax::default()
        };
    }),
];
