//! Pieces of messages, joined again.

use farewell_proto::{Event, MessageKind};

/// Pieces joined to messages, each in the place of its last piece. What was handed
/// out of a message that never became whole stands apart: how much that is depends
/// on the chunks.
///
/// # Panics
/// Where the pieces do not make messages: a finding.
#[must_use]
pub fn joined(events: Vec<Event>) -> (Vec<Event>, Vec<u8>) {
    let mut joined = Vec::new();
    let mut open: Option<(MessageKind, Vec<u8>)> = None;
    for event in events {
        let Event::Piece(piece) = event else {
            joined.push(event);
            continue;
        };
        assert_eq!(piece.first, open.is_none(), "only the first is first");
        let (kind, payload) = open.get_or_insert((piece.kind, Vec::new()));
        assert_eq!(piece.kind, *kind);
        payload.extend_from_slice(&piece.unmasked());
        if piece.last {
            let payload = std::mem::take(payload);
            joined.push(Event::Message(match kind {
                MessageKind::Text => String::from_utf8(payload).expect("checked").into(),
                MessageKind::Binary => payload.into(),
            }));
            open = None;
        }
    }
    (joined, open.map_or_else(Vec::new, |(_, payload)| payload))
}
