//! The body of a Close frame (RFC 6455 §5.5.1).

use farewell_close::{CloseCode, CloseReason, Rule, SeenClose};

use super::breach::Breach;
use super::violation;
use crate::Role;
use crate::frame::Header;

/// The Close with this header, whose body begins at this position of the stream.
pub(super) fn read(
    receiver: Role,
    header: Header,
    offset: u64,
    body: &[u8],
) -> Result<SeenClose, Box<Breach>> {
    parse(body).map_err(|(rule, close)| {
        Box::new(Breach {
            violation: violation::of_close(receiver, rule, header, offset, body),
            close: Some(close),
        })
    })
}

/// A body that breaks a rule comes with what can be told of it: `None` for one of
/// one byte.
fn parse(body: &[u8]) -> Result<SeenClose, (Rule, Option<SeenClose>)> {
    let Some((code, text)) = body.split_first_chunk::<2>() else {
        return if body.is_empty() {
            Ok(SeenClose {
                code: None,
                reason: CloseReason::empty(),
            })
        } else {
            Err((Rule::CloseBodyOneByte, None))
        };
    };
    let number = u16::from_be_bytes(*code);
    let seen = |reason: &str| SeenClose {
        code: Some(number),
        reason: reason.into(),
    };
    match (CloseCode::from_u16(number), std::str::from_utf8(text)) {
        (Ok(_), Ok(reason)) => Ok(seen(reason)),
        (Err(_), _) => Err((Rule::CloseCode, Some(seen(&String::from_utf8_lossy(text))))),
        (_, Err(_)) => Err((
            Rule::CloseReasonUtf8,
            Some(seen(&String::from_utf8_lossy(text))),
        )),
    }
}
