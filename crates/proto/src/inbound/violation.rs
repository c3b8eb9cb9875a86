//! The evidence of a broken rule, and what it betrays.

use bytes::Bytes;
use farewell_close::{Evidence, Rule, Side, Suspect, Violation};

use super::Inbound;
use super::assembler::{Assembler, Frame};
use super::utf8::{BadUtf8, Utf8};
use crate::Role;
use crate::frame::{Header, MAX_HEADER};

/// A header that broke a rule; `bytes` begins where the header does. The
/// evidence ends with the byte that broke it, however much more is here.
/// `rsv1`: whether that bit has a meaning.
fn of_header(receiver: Role, rule: Rule, offset: u64, bytes: &[u8], rsv1: bool) -> Violation {
    let header = match (rule, bytes.get(1)) {
        (Rule::ReservedBits | Rule::ReservedOpcode | Rule::ControlFragmented, _) => 1,
        (Rule::LengthTooLarge, _) => 3,
        (Rule::LengthNotMinimal, Some(second)) if second & 0x7F == 126 => 4,
        (Rule::LengthNotMinimal, _) => 10,
        _ => 2,
    };
    let header = &bytes[..header.min(bytes.len())];
    let mut violation = Violation::new(sender(receiver), rule, offset, Evidence::new(header));
    violation.suspect = suspect(rule, bytes, rsv1);
    violation
}

/// A rule broken by a frame whose header was good, at this position of the
/// stream: by the header in its place, or by these bytes of its payload.
pub(super) fn inside(
    receiver: Role,
    rule: Rule,
    header: Header,
    offset: u64,
    payload: &[u8],
) -> Violation {
    let mut bytes = Vec::with_capacity(Evidence::MAX);
    header.write(other(receiver), &mut bytes);
    bytes.extend_from_slice(payload);
    Violation::new(sender(receiver), rule, offset, Evidence::new(&bytes))
}

/// Bad text in the part of a frame's payload that begins at this position of the
/// stream: at one of its bytes, or at its end.
pub(super) fn bad_text(
    receiver: Role,
    header: Header,
    offset: u64,
    BadUtf8(at): BadUtf8,
    part: &[u8],
) -> Violation {
    let bad = &part[at..part.len().min(at + 1)];
    inside(receiver, Rule::TextUtf8, header, offset + at as u64, bad)
}

/// What bytes betray that begin with a header which broke a rule.
pub(super) fn suspect(rule: Rule, bytes: &[u8], rsv1: bool) -> Option<Suspect> {
    const HTTP: [&[u8]; 5] = [b"HTTP/", b"GET ", b"POST ", b"HEAD ", b"OPTIONS "];
    if HTTP.iter().any(|text| bytes.starts_with(text)) {
        return Some(Suspect::HttpText);
    }
    if let [20..=23, 3, 0..=4, ..] = bytes {
        return Some(Suspect::TlsRecord);
    }
    match (rule, bytes.first()) {
        (Rule::ReservedBits, Some(first)) if !rsv1 && matches!(first & 0x7F, 0x40..=0x42) => {
            Some(Suspect::UnnegotiatedCompression)
        }
        (Rule::MaskMissing, _) => Some(Suspect::CorruptingIntermediary),
        _ => None,
    }
}

const fn sender(receiver: Role) -> Side {
    match receiver {
        Role::Server => Side::Client,
        Role::Client => Side::Upstream,
    }
}

impl Assembler {
    /// A rule broken by the header with which these bytes begin.
    pub(super) fn bad_header(&self, rule: Rule, bytes: &[u8], rsv1: bool) -> Violation {
        of_header(self.role, rule, self.offset, bytes, rsv1)
    }

    /// A rule broken by what a frame's payload was inflated to: at the frame,
    /// since inflated bytes have no place in the stream.
    pub(super) fn bad_frame(&self, rule: Rule, frame: Frame, inflated: &[u8]) -> Violation {
        let mut header = Vec::with_capacity(MAX_HEADER);
        frame.header.write(other(self.role), &mut header);
        let begin = self.offset - frame.done - header.len() as u64;
        inside(self.role, rule, frame.header, begin, inflated)
    }
}

impl Inbound {
    /// A rule broken by the Close frame that was just taken whole: at its
    /// header, or at the reason's first bad byte.
    pub(crate) fn close_violation(&self, rule: Rule, header: Header, body: &Bytes) -> Violation {
        let begin = self.offset() - body.len() as u64;
        if rule == Rule::CloseReasonUtf8 {
            let reason = body.get(2..).unwrap_or_default();
            let mut text = Utf8::default();
            let at = match text.feed(reason) {
                Err(BadUtf8(at)) => at,
                Ok(()) => reason.len(),
            };
            let bad = &reason[at..reason.len().min(at + 1)];
            return inside(self.role, rule, header, begin + 2 + at as u64, bad);
        }
        let mut bytes = Vec::with_capacity(MAX_HEADER);
        header.write(other(self.role), &mut bytes);
        let code = &body[..body.len().min(2)];
        inside(self.role, rule, header, begin - bytes.len() as u64, code)
    }
}

const fn other(role: Role) -> Role {
    match role {
        Role::Client => Role::Server,
        Role::Server => Role::Client,
    }
}
