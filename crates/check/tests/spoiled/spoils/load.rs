//! Peers that do not bear load.

use farewell_check::requirement::load::{
    MANY_FRAGMENTS, ORDER_KEPT, PING_FLOOD, PONG_FLOOD, SLOW_READER,
};

use super::spoil::{Spoil, spoil};

pub(super) const SPOILS: &[Spoil] = &[
    spoil(
        MANY_FRAGMENTS,
        "fails on a message of more than 250 fragments",
        |peer| {
            peer.load.most_fragments = Some(250);
        },
    ),
    spoil(PING_FLOOD, "answers only the first 100 Pings", |peer| {
        peer.load.most_pongs = Some(100);
    }),
    spoil(PING_FLOOD, "fails on more than 200 Pings", |peer| {
        peer.load.most_pings = Some(200);
    }),
    spoil(PONG_FLOOD, "fails on more than 200 Pongs", |peer| {
        peer.load.most_idle_pongs = Some(200);
    }),
    spoil(ORDER_KEPT, "loses each 120th message", |peer| {
        peer.load.loses_each = Some(120);
    }),
    spoil(SLOW_READER, "gives up where a write has to wait", |peer| {
        peer.load.hasty_writes = true;
    }),
];
