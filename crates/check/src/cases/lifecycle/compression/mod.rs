//! C.13: permessage-deflate beside what is not compressed, at its limits, and when it
//! goes wrong (RFC 7692).

mod messages;
mod mistakes;
mod negotiation;

use super::case;
use crate::deflate::Wanted;
use crate::requirement::compression as pmd;
use crate::requirement::framing::{FAILURE_IS_SAID, TEXT_ARRIVES};
use crate::{Case, Judged, Peer, Requirement};

pub(super) fn cases() -> Vec<Case> {
    [messages::cases(), mistakes::cases(), negotiation::cases()]
        .into_iter()
        .flatten()
        .collect()
}

/// What is stated wherever compressed text comes back.
const SHARED: [Requirement; 4] = [
    pmd::COMPRESSED_ARRIVES,
    pmd::WELL_FORMED,
    pmd::MARKED_FIRST,
    TEXT_ARRIVES,
];

/// A case of a connection with permessage-deflate, on which text comes back.
fn echoing(
    title: &'static str,
    own: &[Requirement],
    play: impl AsyncFn(&mut Peer) -> Judged + 'static,
) -> Case {
    deflated(title, &[own, &SHARED].concat(), play)
}

/// A case of a connection with permessage-deflate, which the peer has to fail.
fn failing(
    title: &'static str,
    own: &[Requirement],
    play: impl AsyncFn(&mut Peer) -> Judged + 'static,
) -> Case {
    deflated(
        title,
        &[own, &[FAILURE_IS_SAID, pmd::CONTROL_PLAIN]].concat(),
        play,
    )
}

/// A case of a connection with permessage-deflate on terms, on which text comes back.
fn opened(
    title: &'static str,
    own: &[Requirement],
    wanted: Wanted,
    play: impl AsyncFn(&mut Peer) -> Judged + 'static,
) -> Case {
    on_terms(title, &[own, &SHARED].concat(), wanted, play)
}

fn deflated(
    title: &'static str,
    own: &[Requirement],
    play: impl AsyncFn(&mut Peer) -> Judged + 'static,
) -> Case {
    on_terms(title, own, Wanted::ANY, play)
}

fn on_terms(
    title: &'static str,
    own: &[Requirement],
    wanted: Wanted,
    play: impl AsyncFn(&mut Peer) -> Judged + 'static,
) -> Case {
    let stated = [own, &[pmd::NEGOTIATED]].concat();
    case(title, &stated, async move |peer: &mut Peer| {
        peer.open_deflated(&[wanted]).await?;
        play(peer).await
    })
    .unopened()
}
