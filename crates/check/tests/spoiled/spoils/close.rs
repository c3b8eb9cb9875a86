//! Peers that end wrong.

use farewell_check::requirement::framing::FAILURE_IS_SAID;

use super::{Spoil, spoil};
use crate::behaviour::Failure;

pub(super) const SPOILS: &[Spoil] = &[
    spoil(FAILURE_IS_SAID, "fails without a Close", |peer| {
        peer.close.failure = Failure::WithoutClose;
    }),
    spoil(FAILURE_IS_SAID, "fails with an empty Close", |peer| {
        peer.close.failure = Failure::WithoutCode;
    }),
    spoil(FAILURE_IS_SAID, "fails with Close 1000", |peer| {
        peer.close.failure = Failure::WithCode(1000);
    }),
];
