//! Section 9, limits and performance: messages of up to 16 MiB, in one frame, in
//! fragments and in small pieces, and many messages in turn.
//!
//! A peer may have a lower limit. If it says so with 1009, it is told what it did
//! not carry, and that it need not.

use bytes::Bytes;

use super::fragments::fragments_of;
use super::framing::payload;
use crate::requirement::framing::{
    ANY_CHUNKS, BINARY_ARRIVES, EMPTY_ARRIVES, FRAGMENTS_JOINED, LARGE_ARRIVES, LENGTHS,
    TEXT_ARRIVES,
};
use crate::{Case, Finding, Frame, Judged, Opcode, Pace, Peer, Requirement, Seen};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// Of a message in one frame.
const WHOLE: [usize; 6] = [64 * KIB, 256 * KIB, MIB, 4 * MIB, 8 * MIB, 16 * MIB];
/// Of the fragments of a message of 4 MiB.
const FRAGMENT: [usize; 9] = [
    64,
    256,
    KIB,
    4 * KIB,
    16 * KIB,
    64 * KIB,
    256 * KIB,
    MIB,
    4 * MIB,
];
/// Of the pieces in which a message of 1 MiB is written.
const PIECE: [usize; 6] = [64, 128, 256, 512, KIB, 2 * KIB];
/// Of a thousand messages in turn.
const TURN: [usize; 6] = [0, 16, 64, 256, KIB, 4 * KIB];

/// A large message may take so many times what is due.
const PATIENCE: u32 = 12;
/// What peers with a low limit carry all the same: LARGE_ARRIVES begins above it.
const SMALL: usize = 128 * KIB;

pub(super) fn cases() -> Vec<Case> {
    let kinds = [
        (0, Opcode::TEXT, TEXT_ARRIVES, "text"),
        (1, Opcode::BINARY, BINARY_ARRIVES, "binary"),
    ];
    let cases = kinds.into_iter().flat_map(|(odd, opcode, arrives, name)| {
        let kind = Kind {
            opcode,
            arrives,
            name,
        };
        let id = move |group: u8, index: usize| format!("9.{}.{}", group + odd, index + 1);
        let whole = (0..)
            .zip(WHOLE)
            .map(move |(index, size)| kind.whole(id(1, index), size));
        let fragmented = (0..)
            .zip(FRAGMENT)
            .map(move |(index, size)| kind.fragmented(id(3, index), size));
        let chopped = (0..)
            .zip(PIECE)
            .map(move |(index, size)| kind.chopped(id(5, index), size));
        let turns = (0..)
            .zip(TURN)
            .map(move |(index, size)| kind.turns(id(7, index), size));
        whole.chain(fragmented).chain(chopped).chain(turns)
    });
    cases.map(|case| case.pace(Pace::Full)).collect()
}

/// Text or binary data.
#[derive(Clone, Copy)]
struct Kind {
    opcode: Opcode,
    arrives: Requirement,
    name: &'static str,
}

impl Kind {
    fn whole(self, id: String, size: usize) -> Case {
        let title = format!("a {} message of {}", self.name, say(size));
        Case::new(
            id,
            title,
            &self.stated(size, size, &[]),
            async move |peer| {
                let payload = self.payload(size);
                peer.send(Frame::new(self.opcode, payload.clone())).await;
                carried(peer, self.opcode, &payload).await
            },
        )
    }

    fn fragmented(self, id: String, fragment: usize) -> Case {
        let size = 4 * MIB;
        let joined = [FRAGMENTS_JOINED];
        let joined = if fragment < size { &joined[..] } else { &[] };
        let title = format!(
            "a {} message of {} in fragments of {}",
            self.name,
            say(size),
            say(fragment)
        );
        let stated = self.stated(size, fragment, joined);
        Case::new(id, title, &stated, async move |peer| {
            let payload = self.payload(size);
            peer.send_all(fragments_of(self.opcode, &payload, fragment))
                .await;
            carried(peer, self.opcode, &payload).await
        })
    }

    fn chopped(self, id: String, piece: usize) -> Case {
        let size = MIB;
        let title = format!(
            "a {} message of {} in pieces of {}",
            self.name,
            say(size),
            say(piece)
        );
        let stated = self.stated(size, size, &[ANY_CHUNKS]);
        Case::new(id, title, &stated, async move |peer| {
            let payload = self.payload(size);
            peer.send_chopped(Frame::new(self.opcode, payload.clone()), piece)
                .await;
            carried(peer, self.opcode, &payload).await
        })
    }

    fn turns(self, id: String, size: usize) -> Case {
        let title = format!(
            "1,000 {} messages of {}, each sent when the one before is back",
            self.name,
            say(size)
        );
        let empty = [EMPTY_ARRIVES];
        let empty = if size == 0 { &empty[..] } else { &[] };
        Case::new(
            id,
            title,
            &self.stated(size, size, empty),
            async move |peer| {
                let payload = self.payload(size);
                for _ in 0..1000 {
                    peer.echoes(self.opcode, payload.clone()).await?;
                }
                Ok(())
            },
        )
    }

    /// What a message of this size asks for, in frames of that size.
    fn stated(self, size: usize, frame: usize, more: &[Requirement]) -> Vec<Requirement> {
        let mut stated = Vec::new();
        stated.extend((size > SMALL).then_some(LARGE_ARRIVES));
        stated.push(self.arrives);
        stated.extend((frame > 125).then_some(LENGTHS));
        stated.extend_from_slice(more);
        stated
    }

    fn payload(self, size: usize) -> Bytes {
        payload(self.opcode, size).into()
    }
}

/// The message comes back, or is refused for its size.
async fn carried(peer: &mut Peer, opcode: Opcode, payload: &Bytes) -> Judged {
    let wait = peer.settings().due * PATIENCE;
    let seen = peer.next_within(wait).await;
    refused(&seen, payload.len())?;
    seen.judged_as_message(opcode, payload)
}

/// What is said where a message of this size was refused for it.
pub(super) fn refused(seen: &Seen, size: usize) -> Judged {
    match seen {
        Seen::Close(body) if body.starts_with(&1009_u16.to_be_bytes()) => {
            Err(Finding::not_strict(format!(
                "the peer refused a message of {} with 1009; a limit is allowed, and this is above it",
                say(size)
            )))
        }
        _ => Ok(()),
    }
}

fn say(size: usize) -> String {
    match size {
        _ if size >= MIB => format!("{} MiB", size / MIB),
        _ if size >= KIB => format!("{} KiB", size / KIB),
        _ => format!("{size} bytes"),
    }
}
