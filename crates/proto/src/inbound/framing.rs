//! [`admit`]: whether a frame may stand where it does (RFC 6455 §5.4), and whether
//! its message stays within the limits.
//!
//! What a header may say whatever stands before it is for [`Header::read`].

use farewell_close::Rule;

use crate::frame::{Header, Opcode};
use crate::{Config, MessageKind};

/// The message whose frames arrive.
#[derive(Debug, Clone, Copy)]
pub(super) struct OpenMessage {
    pub(super) kind: MessageKind,
    pub(super) compressed: bool,
    /// Payload bytes of its frames so far, all of the last one's included.
    pub(super) len: u64,
    /// What they were inflated to so far.
    pub(super) inflated: u64,
    /// Payload bytes that were inflated and not yet counted with a piece.
    pub(super) uncounted: u64,
    pub(super) fragments: u32,
    /// Whether a piece of it was handed out.
    pub(super) begun: bool,
}

/// The limits on one message.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// The most payload bytes on the wire.
    plain: u64,
    /// The same of a message that is compressed.
    compressed: u64,
    fragments: u32,
}

impl Limits {
    /// None: nothing of messages is kept, only their framing is followed.
    pub(super) const NONE: Self = Self {
        plain: u64::MAX,
        compressed: u64::MAX,
        fragments: u32::MAX,
    };

    /// Those of messages that are taken as they travel.
    #[inline]
    pub(super) const fn new(config: &Config) -> Self {
        // No limit is none on every machine, however small its `usize`.
        let bytes = match config.max_message {
            usize::MAX => u64::MAX,
            bytes => bytes as u64,
        };
        Self {
            plain: bytes,
            compressed: bytes,
            fragments: config.max_fragments,
        }
    }

    /// The same where compressed messages are inflated. What they are inflated to
    /// is counted as it is inflated; but data may go on for ever and come to
    /// nothing. It may be longer than what it is inflated to, if not by much.
    pub(super) const fn inflating(config: &Config) -> Self {
        let taken = Self::new(config);
        Self {
            compressed: taken.plain.saturating_mul(2).saturating_add(64 << 10),
            ..taken
        }
    }
}

/// The message that is open once a frame with this header has begun, behind what
/// was `open` before it. A control frame changes nothing.
///
/// # Errors
/// The rule that the frame breaks.
#[inline]
pub(super) fn admit(
    header: Header,
    open: Option<OpenMessage>,
    limits: &Limits,
) -> Result<Option<OpenMessage>, Rule> {
    let message = match (header.opcode, open) {
        (Opcode::Data(kind), None) => OpenMessage {
            kind,
            compressed: header.compressed,
            len: header.len,
            inflated: 0,
            uncounted: 0,
            fragments: 1,
            begun: false,
        },
        (Opcode::Continuation, Some(message)) => OpenMessage {
            len: message.len.saturating_add(header.len),
            fragments: message.fragments.saturating_add(1),
            ..message
        },
        (Opcode::Data(_), Some(_)) => return Err(Rule::ContinuationExpected),
        (Opcode::Continuation, None) => return Err(Rule::ContinuationUnexpected),
        (Opcode::Close | Opcode::Ping | Opcode::Pong, open) => return Ok(open),
    };
    let fits =
        message.len <= limits.plain || (message.compressed && message.len <= limits.compressed);
    if !fits {
        Err(Rule::MessageTooBig)
    } else if message.fragments > limits.fragments {
        Err(Rule::TooManyFragments)
    } else {
        Ok(Some(message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits {
        plain: 10,
        compressed: 20,
        fragments: 2,
    };

    fn header(opcode: Opcode, compressed: bool, len: u64) -> Header {
        Header {
            fin: false,
            compressed,
            opcode,
            mask: [0; 4],
            len,
        }
    }

    /// What is open behind these frames: bytes and fragments of the message.
    fn open(frames: &[(Opcode, bool, u64)], limits: &Limits) -> Result<Option<(u64, u32)>, Rule> {
        let mut open = None;
        for &(opcode, compressed, len) in frames {
            open = admit(header(opcode, compressed, len), open, limits)?;
        }
        Ok(open.map(|message| (message.len, message.fragments)))
    }

    #[test]
    fn where_a_frame_may_stand() {
        let text = (Opcode::Data(MessageKind::Text), false, 4);
        let more = (Opcode::Continuation, false, 6);
        let ping = (Opcode::Ping, false, 125);
        let cases: [(&[_], _); 6] = [
            (&[ping], Ok(None)),
            (&[text], Ok(Some((4, 1)))),
            (&[text, ping, more, ping], Ok(Some((10, 2)))),
            (&[more], Err(Rule::ContinuationUnexpected)),
            (&[text, text], Err(Rule::ContinuationExpected)),
            (&[text, more, ping, text], Err(Rule::ContinuationExpected)),
        ];
        for (frames, expected) in cases {
            assert_eq!(open(frames, &LIMITS), expected, "{frames:?}");
        }
    }

    #[test]
    fn what_a_message_may_come_to() {
        let begin = |compressed, len| (Opcode::Data(MessageKind::Binary), compressed, len);
        let more = |len| (Opcode::Continuation, false, len);
        let cases: [(&[_], _); 8] = [
            (&[begin(false, 10)], Ok(Some((10, 1)))),
            (&[begin(false, 11)], Err(Rule::MessageTooBig)),
            (&[begin(false, 4), more(7)], Err(Rule::MessageTooBig)),
            (&[begin(true, 20)], Ok(Some((20, 1)))),
            (&[begin(true, 20), more(1)], Err(Rule::MessageTooBig)),
            (&[begin(true, 1), more(u64::MAX)], Err(Rule::MessageTooBig)),
            (
                &[begin(false, 1), more(1), more(1)],
                Err(Rule::TooManyFragments),
            ),
            (
                &[begin(false, 1), more(1), more(9)],
                Err(Rule::MessageTooBig),
            ),
        ];
        for (frames, expected) in cases {
            assert_eq!(open(frames, &LIMITS), expected, "{frames:?}");
            assert!(open(frames, &Limits::NONE).is_ok(), "{frames:?}");
        }
    }
}
