//! Peers that get Ping and Pong wrong.

use farewell_check::requirement::control::{
    CONTROL_BETWEEN, CONTROL_LENGTH, CONTROL_WHOLE, PING_ANSWERED, PONG_AT_ONCE, PONG_IGNORED,
};

use super::spoil::{Spoil, spoil};
use crate::behaviour::{Between, Pongs};

pub(super) const SPOILS: &[Spoil] = &[
    spoil(PING_ANSWERED, "answers no Ping", |peer| {
        peer.control.pongs = Pongs::Never;
    }),
    spoil(PING_ANSWERED, "sends an empty Pong", |peer| {
        peer.control.pongs = Pongs::Empty;
    }),
    spoil(PING_ANSWERED, "cuts the Pong at 124 bytes", |peer| {
        peer.control.pongs = Pongs::Cut(124);
    }),
    spoil(PONG_IGNORED, "answers a Pong with a Pong", |peer| {
        peer.control.answers_pongs = true;
    }),
    spoil(PONG_IGNORED, "fails the connection on a Pong", |peer| {
        peer.control.fails_on_pongs = true;
    }),
    spoil(
        CONTROL_LENGTH,
        "takes a control frame of 126 bytes",
        |peer| {
            peer.control.longest = 126;
            peer.close.longest_reason = 124;
        },
    ),
    spoil(
        CONTROL_LENGTH,
        "takes a control frame of any length",
        |peer| {
            peer.control.longest = u64::MAX;
            peer.close.longest_reason = usize::MAX;
        },
    ),
    spoil(
        CONTROL_WHOLE,
        "joins the fragments of control frames",
        |peer| {
            peer.control.joins_fragments = true;
        },
    ),
    spoil(
        CONTROL_BETWEEN,
        "fails on a Ping between fragments",
        |peer| {
            peer.control.between = Between::Mistake;
        },
    ),
    spoil(
        CONTROL_BETWEEN,
        "passes over a Ping between fragments",
        |peer| {
            peer.control.between = Between::PassedOver;
        },
    ),
    spoil(
        CONTROL_BETWEEN,
        "drops a message that a Ping comes into",
        |peer| {
            peer.control.between = Between::End;
        },
    ),
    spoil(
        PONG_AT_ONCE,
        "answers a Ping when the message is whole",
        |peer| {
            peer.control.late_inside = true;
        },
    ),
];
