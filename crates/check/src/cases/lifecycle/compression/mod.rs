//! C.13: permessage-deflate beside what is not compressed, at its limits, and when it
//! goes wrong (RFC 7692).

mod case;
mod messages;
mod mistakes;
mod negotiation;

use crate::Case;

pub(super) fn cases() -> Vec<Case> {
    [messages::cases(), mistakes::cases(), negotiation::cases()]
        .into_iter()
        .flatten()
        .collect()
}
