//! Pieces of messages, joined again. The fuzz targets use it too.

use farewell_proto::{Event, MessageKind};

/// What was handed out of a message that never became whole.
pub type Torn = Option<(MessageKind, Vec<u8>)>;

/// Pieces joined to messages, each in the place of its last piece. What was handed
/// out of a message that never became whole stands apart: how much that is may depend
/// on the chunks.
///
/// # Panics
/// Where the pieces do not make messages: a finding.
#[must_use]
pub fn joined(events: Vec<Event>) -> (Vec<Event>, Torn) {
    let mut joined = Vec::new();
    let mut open: Torn = None;
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
    (joined, open)
}

/// Asserts that one of two is the beginning of the other.
///
/// # Panics
/// Where neither is.
pub fn assert_alike(one: &Torn, other: &Torn) {
    if let (Some((kind, one)), Some((other_kind, other))) = (one, other) {
        assert_eq!(kind, other_kind, "what a torn message is");
        let alike = one.starts_with(other) || other.starts_with(one);
        assert!(alike, "what was handed out of a torn message");
    }
}
