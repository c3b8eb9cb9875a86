//! A case of a connection on which permessage-deflate is agreed.

use super::super::case::case;
use crate::deflate::Wanted;
use crate::requirement::compression as pmd;
use crate::requirement::framing::{FAILURE_IS_SAID, TEXT_ARRIVES};
use crate::{Case, Judged, Peer, Requirement};

/// What is stated wherever compressed text comes back.
const SHARED: [Requirement; 4] = [
    pmd::COMPRESSED_ARRIVES,
    pmd::WELL_FORMED,
    pmd::MARKED_FIRST,
    TEXT_ARRIVES,
];

/// A case of a connection with permessage-deflate, on which text comes back.
pub(super) fn echoing(
    title: &'static str,
    own: &[Requirement],
    play: impl AsyncFn(&mut Peer) -> Judged + 'static,
) -> Case {
    deflated(title, &[own, &SHARED].concat(), play)
}

/// A case of a connection with permessage-deflate, which the peer has to fail.
pub(super) fn failing(
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
pub(super) fn opened(
    title: &'static str,
    own: &[Requirement],
    wanted: Wanted,
    play: impl AsyncFn(&mut Peer) -> Judged + 'static,
) -> Case {
    on_terms(title, &[own, &SHARED].concat(), wanted, play)
}

/// A case of a connection with permessage-deflate.
pub(super) fn deflated(
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
