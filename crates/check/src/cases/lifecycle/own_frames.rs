//! C.10, the rest: the frames that the peer sends itself, with masks, keys and
//! lengths as its role asks.

use super::case::case;
use crate::requirement::answer::{CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN};
use crate::requirement::control::PING_ANSWERED;
use crate::requirement::framing::{
    BINARY_ARRIVES, FAILURE_IS_SAID, LENGTHS, RESERVED_DATA_OPCODES, TEXT_ARRIVES,
};
use crate::requirement::masking::{FRESH_KEYS, OWN_LENGTHS, OWN_MASKS};
use crate::{Case, Finding, Frame, Judged, Opcode, Peer, Role};

pub(super) fn cases() -> Vec<Case> {
    let mut cases = masks();
    cases.extend(keys());
    cases.extend(lengths());
    cases
}

fn masks() -> Vec<Case> {
    vec![
        case(
            "the mask of a text",
            &[OWN_MASKS, TEXT_ARRIVES],
            async |peer| {
                peer.echoes(Opcode::TEXT, "hello").await?;
                masked_rightly(peer)
            },
        ),
        case(
            "the mask of binary data",
            &[OWN_MASKS, BINARY_ARRIVES, LENGTHS],
            async |peer| {
                peer.echoes(Opcode::BINARY, vec![7; 1_000]).await?;
                masked_rightly(peer)
            },
        ),
        case(
            "the mask of a Pong",
            &[OWN_MASKS, PING_ANSWERED],
            async |peer| {
                peer.send(Frame::ping("here?")).await;
                peer.expect_pong("here?").await?;
                masked_rightly(peer)
            },
        ),
        case(
            "the mask of a Close",
            &[OWN_MASKS, CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN],
            async |peer| {
                peer.closes(1000).await?;
                masked_rightly(peer)
            },
        ),
        case(
            "the mask of a Close that names a mistake",
            &[OWN_MASKS, FAILURE_IS_SAID],
            async |peer| {
                peer.send(Frame::new(Opcode(3), "")).await;
                peer.expect_failure(1002).await?;
                masked_rightly(peer)
            },
        )
        .also(&[RESERVED_DATA_OPCODES]),
    ]
}

fn masked_rightly(peer: &Peer) -> Judged {
    let frames = peer.frames();
    match peer.role() {
        Role::Server if frames.masked > 0 => Err(Finding::fail(
            "the server masked a frame, which only clients do",
        )),
        Role::Client if frames.unmasked > 0 => {
            Err(Finding::fail("the client sent a frame without a mask"))
        }
        _ => Ok(()),
    }
}

fn keys() -> Vec<Case> {
    vec![
        case(
            "the masking keys of eight texts",
            &[FRESH_KEYS, TEXT_ARRIVES],
            async |peer| {
                for _ in 0..8 {
                    peer.echoes(Opcode::TEXT, "hello").await?;
                }
                keys_differ(peer)
            },
        )
        .clients(),
        case(
            "the masking keys of eight Pongs",
            &[FRESH_KEYS, PING_ANSWERED],
            async |peer| {
                for _ in 0..8 {
                    peer.send(Frame::ping("here?")).await;
                    peer.expect_pong("here?").await?;
                }
                keys_differ(peer)
            },
        )
        .clients(),
    ]
}

/// Two of a few keys drawn at random are equal once in a hundred million runs.
fn keys_differ(peer: &Peer) -> Judged {
    match peer.frames().repeated_keys {
        0 => Ok(()),
        some => Err(Finding::fail(format!(
            "the client masked {some} frames with the key of the frame before; each has its own"
        ))),
    }
}

fn lengths() -> Vec<Case> {
    let mut cases = Vec::new();
    for (title, sizes) in [
        ("the lengths of messages of 0 to 125 bytes", vec![0, 1, 125]),
        (
            "the lengths of messages of 126 to 65,535 bytes",
            vec![126, 1_000, 65_535],
        ),
    ] {
        let mut stated = vec![OWN_LENGTHS, BINARY_ARRIVES];
        if sizes.iter().any(|size| *size > 125) {
            stated.push(LENGTHS);
        }
        if sizes.contains(&0) {
            stated.push(crate::requirement::framing::EMPTY_ARRIVES);
        }
        cases.push(case(title, &stated, async move |peer| {
            for size in &sizes {
                peer.echoes(Opcode::BINARY, vec![7; *size]).await?;
            }
            lengths_shortest(peer)
        }));
    }
    cases.extend([
        case(
            "the length of a Pong",
            &[OWN_LENGTHS, PING_ANSWERED],
            async |peer| {
                peer.send(Frame::ping("here?")).await;
                peer.expect_pong("here?").await?;
                lengths_shortest(peer)
            },
        ),
        case(
            "the length of a Close",
            &[OWN_LENGTHS, CLOSE_ANSWERED, CODE_ECHOED, CODES_TAKEN],
            async |peer| {
                peer.closes(1000).await?;
                lengths_shortest(peer)
            },
        ),
    ]);
    cases
}

fn lengths_shortest(peer: &Peer) -> Judged {
    match peer.frames().padded {
        0 => Ok(()),
        some => Err(Finding::fail(format!(
            "the lengths of {some} frames of the peer are written in a longer form than needed"
        ))),
    }
}
