//! Peers that get the Close frame, or the answer to it, wrong.

use farewell_check::requirement::answer::{
    ANSWER_FITS, BODY_OF_ONE, CLOSE_ANSWERED, CLOSE_BEHIND_DATA, CLOSE_BETWEEN_FRAGMENTS,
    CODE_ECHOED, CODES_BEYOND, CODES_REFUSED, CODES_TAKEN, EMPTY_CLOSE, REASON_TAKEN, REASON_UTF8,
    UNFINISHED_NOT_DELIVERED,
};
use farewell_check::requirement::ending::{DISCARDED_AFTER_CLOSE, NOTHING_AFTER_CLOSE};

use super::spoil::{Spoil, spoil};
use crate::behaviour::{Answer, CloseBetween, Empty};

pub(super) const SPOILS: &[Spoil] = &[
    spoil(CLOSE_ANSWERED, "answers a Close with FIN", |peer| {
        peer.close.answer = Answer::Never;
        peer.close.empty = Empty::Never;
    }),
    spoil(CODE_ECHOED, "answers a Close without a code", |peer| {
        peer.close.answer = Answer::Empty;
    }),
    spoil(CODE_ECHOED, "answers every Close with 1000", |peer| {
        peer.close.answer = Answer::Code(1000);
    }),
    spoil(CODE_ECHOED, "answers every Close with 1001", |peer| {
        peer.close.answer = Answer::Code(1001);
    }),
    spoil(CODES_TAKEN, "takes only codes from 3000 on", |peer| {
        peer.close.refuses = &[1000..=2999];
    }),
    spoil(
        CODES_TAKEN,
        "takes no codes of libraries and applications",
        |peer| {
            peer.close.refuses = &[3000..=4999];
        },
    ),
    spoil(CODES_TAKEN, "does not know 1012 to 1014", |peer| {
        peer.close.refuses = &[1012..=1014];
    }),
    spoil(CODES_TAKEN, "passes over Close 1002", |peer| {
        peer.close.passes_over = Some(1002);
    }),
    spoil(CODES_REFUSED, "takes every code", |peer| {
        peer.close.takes = &[0..=4999];
    }),
    spoil(CODES_REFUSED, "takes 1005, 1006 and 1015", |peer| {
        peer.close.takes = &[1005..=1006, 1015..=1015];
    }),
    spoil(
        CODES_REFUSED,
        "takes every code from 1000 to 4999",
        |peer| {
            peer.close.takes = &[1000..=4999];
        },
    ),
    spoil(CODES_BEYOND, "takes codes above 4999", |peer| {
        peer.close.takes = &[5000..=u16::MAX];
    }),
    spoil(EMPTY_CLOSE, "passes over an empty Close", |peer| {
        peer.close.empty = Empty::PassedOver;
    }),
    spoil(EMPTY_CLOSE, "answers an empty Close with 1005", |peer| {
        peer.close.empty = Empty::Code(1005);
    }),
    spoil(EMPTY_CLOSE, "answers an empty Close with 1002", |peer| {
        peer.close.empty = Empty::Code(1002);
    }),
    spoil(BODY_OF_ONE, "takes a body of one byte for none", |peer| {
        peer.close.takes_one_byte = true;
    }),
    spoil(REASON_TAKEN, "takes no reason", |peer| {
        peer.close.longest_reason = 0;
    }),
    spoil(REASON_TAKEN, "takes reasons of up to 122 bytes", |peer| {
        peer.close.longest_reason = 122;
    }),
    spoil(REASON_UTF8, "takes any bytes for a reason", |peer| {
        peer.close.takes_any_reason = true;
    }),
    spoil(ANSWER_FITS, "sends the reason back, and more", |peer| {
        peer.close.answer = Answer::Commented;
    }),
    spoil(
        CLOSE_BETWEEN_FRAGMENTS,
        "fails on a Close between fragments",
        |peer| {
            peer.close.between = CloseBetween::Mistake;
        },
    ),
    spoil(
        CLOSE_BETWEEN_FRAGMENTS,
        "passes over a Close between fragments",
        |peer| {
            peer.close.between = CloseBetween::PassedOver;
        },
    ),
    spoil(
        CLOSE_BETWEEN_FRAGMENTS,
        "answers a Close when the message is whole",
        |peer| {
            peer.close.between = CloseBetween::Late;
        },
    ),
    spoil(
        UNFINISHED_NOT_DELIVERED,
        "sends back what a Close cuts off",
        |peer| {
            peer.close.delivers_unfinished = true;
        },
    ),
    spoil(
        CLOSE_BEHIND_DATA,
        "loses a Close behind 65,536 bytes",
        |peer| {
            peer.close.deaf_behind = 65_536;
        },
    ),
    spoil(NOTHING_AFTER_CLOSE, "sends its Close twice", |peer| {
        peer.close.says_it_twice = true;
    }),
    spoil(
        UNFINISHED_NOT_DELIVERED,
        "sends back what FIN cuts off",
        |peer| {
            peer.ending.delivers_at_fin = true;
        },
    ),
    spoil(
        DISCARDED_AFTER_CLOSE,
        "takes what follows a Close for a mistake",
        |peer| {
            peer.ending.judges_what_follows = true;
        },
    ),
    spoil(
        DISCARDED_AFTER_CLOSE,
        "goes on with what follows a Close",
        |peer| {
            peer.close.goes_on = true;
        },
    ),
];
