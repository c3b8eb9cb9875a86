//! The evidence of a broken rule, and what it betrays.

use farewell_close::{Evidence, Rule, Side, Suspect, Violation};

use super::utf8::{BadUtf8, Utf8};
use crate::Role;
use crate::frame::{Header, MAX_HEADER};

/// A header that broke a rule; `bytes` begins where the header does. The
/// evidence ends with the byte that broke it, however much more is here.
/// `rsv1`: whether that bit has a meaning.
pub(super) fn of_header(
    receiver: Role,
    rule: Rule,
    offset: u64,
    bytes: &[u8],
    rsv1: bool,
) -> Violation {
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
    header.write(receiver.other(), &mut bytes);
    bytes.extend_from_slice(payload);
    Violation::new(sender(receiver), rule, offset, Evidence::new(&bytes))
}

/// A rule broken by what a frame says, told at the frame's beginning; its payload
/// begins at this position of the stream.
pub(super) fn of_frame(
    receiver: Role,
    rule: Rule,
    header: Header,
    offset: u64,
    shown: &[u8],
) -> Violation {
    let mut bytes = Vec::with_capacity(MAX_HEADER);
    header.write(receiver.other(), &mut bytes);
    inside(receiver, rule, header, offset - bytes.len() as u64, shown)
}

/// A rule broken by a Close whose body begins at this position of the stream: told
/// at the frame's beginning, or at the reason's first bad byte.
pub(super) fn of_close(
    receiver: Role,
    rule: Rule,
    header: Header,
    offset: u64,
    body: &[u8],
) -> Violation {
    if rule != Rule::CloseReasonUtf8 {
        return of_frame(receiver, rule, header, offset, &body[..body.len().min(2)]);
    }
    let reason = body.get(2..).unwrap_or_default();
    let bad = match Utf8::default().feed(reason) {
        Err(bad) => bad,
        Ok(()) => BadUtf8(reason.len()),
    };
    at_byte(receiver, rule, header, offset + 2, bad, reason)
}

/// Bad text in the part of a frame's payload that begins at this position of the
/// stream: at one of its bytes, or at its end.
pub(super) fn bad_text(
    receiver: Role,
    header: Header,
    offset: u64,
    bad: BadUtf8,
    part: &[u8],
) -> Violation {
    at_byte(receiver, Rule::TextUtf8, header, offset, bad, part)
}

fn at_byte(
    receiver: Role,
    rule: Rule,
    header: Header,
    offset: u64,
    BadUtf8(at): BadUtf8,
    part: &[u8],
) -> Violation {
    let bad = &part[at..part.len().min(at + 1)];
    inside(receiver, rule, header, offset + at as u64, bad)
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
