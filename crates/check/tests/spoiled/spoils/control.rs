//! Peers that get Ping and Pong wrong.

use farewell_check::requirement::control::{CONTROL_LENGTH, PING_ANSWERED, PONG_IGNORED};

use super::{Spoil, spoil};
use crate::behaviour::Pongs;

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
        },
    ),
    spoil(
        CONTROL_LENGTH,
        "takes a control frame of any length",
        |peer| {
            peer.control.longest = u64::MAX;
        },
    ),
];
