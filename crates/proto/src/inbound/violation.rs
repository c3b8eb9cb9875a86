//! The evidence of a broken rule, and what it betrays.

use farewell_close::{Evidence, Rule, Side, Suspect, Violation};

use super::{Frame, Inbound};
use crate::Role;
use crate::frame::MAX_HEADER;

/// A header that broke a rule; `bytes` begins where the header does.
pub(super) fn of_header(receiver: Role, rule: Rule, offset: u64, bytes: &[u8]) -> Violation {
    // The first byte tells about reserved bits and opcodes, the first two
    // about masks; lengths stand in the bytes after them.
    let header = match rule {
        Rule::ReservedBits | Rule::ReservedOpcode | Rule::ControlFragmented => 1,
        Rule::MaskMissing | Rule::MaskPresent | Rule::ControlTooLong => 2,
        Rule::LengthNotMinimal | Rule::LengthTooLarge => 10,
        _ => MAX_HEADER,
    };
    let header = &bytes[..header.min(bytes.len())];
    let mut violation = Violation::new(sender(receiver), rule, offset, Evidence::new(header));
    violation.suspect = suspect(rule, bytes);
    violation
}

fn suspect(rule: Rule, bytes: &[u8]) -> Option<Suspect> {
    const HTTP: [&[u8]; 5] = [b"HTTP/", b"GET ", b"POST ", b"HEAD ", b"OPTIONS "];
    if HTTP.iter().any(|text| bytes.starts_with(text)) {
        return Some(Suspect::HttpText);
    }
    if let [20..=23, 3, 0..=4, ..] = bytes {
        return Some(Suspect::TlsRecord);
    }
    match (rule, bytes.first()) {
        (Rule::ReservedBits, Some(first)) if matches!(first & 0x7F, 0x40..=0x42) => {
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

impl Inbound {
    /// A rule broken by a frame whose header was good; the position is the
    /// header's.
    pub(super) fn violation(&self, rule: Rule, frame: Frame, input: &[u8]) -> Violation {
        let offset = self.offset - u64::from(frame.header_len) - frame.done;
        let mut header = Vec::with_capacity(MAX_HEADER);
        frame.header.write(other(self.role), &mut header);
        let mut violation = Violation::new(sender(self.role), rule, offset, Evidence::new(&header));
        // HTTP text may look like a good header; then its rest follows.
        header.extend_from_slice(&input[..input.len().min(MAX_HEADER)]);
        violation.suspect = suspect(rule, &header);
        violation
    }

    /// A rule broken inside a payload, at this position and by this byte.
    pub(super) fn violation_at(
        &self,
        rule: Rule,
        frame: Frame,
        offset: u64,
        byte: Option<u8>,
    ) -> Violation {
        let mut violation = self.violation(rule, frame, &[]);
        violation.offset = offset;
        if let Some(byte) = byte {
            violation.bytes.push(byte);
        }
        violation
    }

    /// A rule broken by the Close frame that was just taken whole.
    pub(crate) fn close_violation(&self, rule: Rule, body: &[u8]) -> Violation {
        let offset = self.offset - body.len() as u64;
        let mut evidence = Evidence::default();
        for &byte in body.iter().take(2) {
            evidence.push(byte);
        }
        Violation::new(sender(self.role), rule, offset, evidence)
    }
}

const fn other(role: Role) -> Role {
    match role {
        Role::Client => Role::Server,
        Role::Server => Role::Client,
    }
}
