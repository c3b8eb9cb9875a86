//! A message in fragments.

use bytes::Bytes;

use crate::{Frame, Opcode};

/// A message that consists of these parts, a frame each.
pub(super) fn fragments<P: Into<Bytes>>(
    opcode: Opcode,
    parts: impl IntoIterator<Item = P>,
) -> Vec<Frame> {
    let mut frames: Vec<Frame> = Vec::new();
    for part in parts {
        let opcode = if frames.is_empty() {
            opcode
        } else {
            Opcode::CONTINUATION
        };
        frames.push(Frame::new(opcode, part).more());
    }
    if let Some(last) = frames.last_mut() {
        last.fin = true;
    }
    frames
}

/// A message in fragments of this many bytes, the last perhaps of fewer.
pub(super) fn fragments_of(opcode: Opcode, payload: &Bytes, size: usize) -> Vec<Frame> {
    let begins = (0..payload.len()).step_by(size.max(1));
    let parts = begins.map(|begin| payload.slice(begin..payload.len().min(begin + size)));
    fragments(opcode, parts)
}
