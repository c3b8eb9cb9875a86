//! Peers that get what follows a Close, or the end of TCP, wrong.

use std::time::Duration;

use farewell_check::requirement::answer::UNFINISHED_NOT_JUDGED;
use farewell_check::requirement::ending::{
    ANSWER_ARRIVES, CLIENT_ENDS_TCP, CLIENT_WAITS, DEAF_AFTER_FAILURE, ENDS_WITH_FIN,
    FAILURE_ENDS_TCP, FIN_ENDS, FIRST_MISTAKE, HALF_CLOSE, PATIENCE_ENDS, SERVER_ENDS_TCP,
};

use super::spoil::{Spoil, spoil};
use crate::behaviour::Patience;

const LATE: Duration = Duration::from_secs(20);
const NEVER: Duration = Duration::from_secs(3_600);

pub(super) const SPOILS: &[Spoil] = &[
    spoil(
        UNFINISHED_NOT_JUDGED,
        "judges text that a Close cuts off",
        |peer| {
            peer.ending.judges_unfinished = true;
        },
    ),
    spoil(
        DEAF_AFTER_FAILURE,
        "goes on after it failed the connection",
        |peer| {
            peer.ending.hears_after_failure = true;
        },
    ),
    spoil(FIRST_MISTAKE, "names the last mistake", |peer| {
        peer.ending.names_last_mistake = true;
    }),
    spoil(
        SERVER_ENDS_TCP,
        "leaves the end of TCP to the client",
        |peer| {
            peer.ending.server_waits = Some(NEVER);
        },
    ),
    spoil(
        SERVER_ENDS_TCP,
        "ends TCP two seconds after both Closes",
        |peer| {
            peer.ending.server_waits = Some(Duration::from_secs(2));
        },
    ),
    spoil(CLIENT_WAITS, "ends TCP before the server", |peer| {
        peer.ending.client_first = true;
    }),
    spoil(
        CLIENT_ENDS_TCP,
        "leaves TCP open after the server's FIN",
        |peer| {
            peer.ending.client_lingers = Some(LATE);
        },
    ),
    spoil(ENDS_WITH_FIN, "resets TCP after both Closes", |peer| {
        peer.ending.resets = true;
    }),
    spoil(
        ANSWER_ARRIVES,
        "closes the socket with bytes unread",
        |peer| {
            peer.ending.drops_unread = true;
        },
    ),
    spoil(FIN_ENDS, "leaves TCP open after FIN", |peer| {
        peer.ending.stays_after_fin = Some(LATE);
    }),
    spoil(HALF_CLOSE, "answers no Close that FIN follows", |peer| {
        peer.ending.drops_on_fin = true;
    }),
    spoil(
        FAILURE_ENDS_TCP,
        "leaves TCP open for long after a failure",
        |peer| {
            peer.ending.stays_after_failure = Some(LATE);
        },
    ),
    spoil(
        FAILURE_ENDS_TCP,
        "leaves the end of TCP to the client after a failure",
        |peer| {
            peer.ending.server_stays = true;
        },
    ),
    spoil(PATIENCE_ENDS, "waits for the server for ever", |peer| {
        peer.ending.patience = Patience::Endless;
    }),
    spoil(
        PATIENCE_ENDS,
        "waits for as long as anything comes",
        |peer| {
            peer.ending.patience = Patience::BegunAnew;
        },
    ),
];
