//! `refusals.json`: which software refuses which of the codes that may be sent.

use farewell_close::CloseCode;
use farewell_reference::facts::{Evidence, Otherwise, Software, software};
use serde::Serialize;

use super::ordered::by_id;

#[derive(Serialize)]
pub(super) struct Refusals {
    /// All codes that may be sent, ascending; those with the same refusals in one row.
    codes: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    from: u16,
    to: u16,
    /// Who does not take it from a peer.
    on_receipt: Vec<OnReceipt>,
    /// Who does not send it for an application.
    on_sending: Vec<OnSending>,
}

#[derive(Serialize, PartialEq)]
struct OnReceipt {
    software: &'static str,
    /// What its application sees in the place of the code.
    otherwise: Option<Otherwise>,
    evidence: &'static [Evidence],
}

#[derive(Serialize, PartialEq)]
struct OnSending {
    software: &'static str,
    /// What it does.
    otherwise: &'static str,
    evidence: &'static [Evidence],
}

/// Who refuses which code.
pub(super) fn refusals() -> Refusals {
    let software = by_id(software(), |software| &software.id);
    let mut codes: Vec<Row> = Vec::new();
    for code in (0..=u16::MAX).filter(|&code| CloseCode::from_u16(code).is_ok()) {
        let row = Row {
            from: code,
            to: code,
            on_receipt: software.iter().filter_map(|it| receipt(it, code)).collect(),
            on_sending: software.iter().filter_map(|it| sending(it, code)).collect(),
        };
        match codes.last_mut() {
            Some(last) if last.goes_on_with(&row) => last.to = code,
            _ => codes.push(row),
        }
    }
    Refusals { codes }
}

impl Row {
    fn goes_on_with(&self, next: &Self) -> bool {
        self.to.checked_add(1) == Some(next.from)
            && self.on_receipt == next.on_receipt
            && self.on_sending == next.on_sending
    }
}

fn receipt(software: &'static Software, code: u16) -> Option<OnReceipt> {
    let receives = software.receives.as_ref()?;
    let refused = OnReceipt {
        software: &software.id,
        otherwise: receives.otherwise,
        evidence: &receives.evidence,
    };
    (!receives.accepts.contains(code)).then_some(refused)
}

fn sending(software: &'static Software, code: u16) -> Option<OnSending> {
    let sends = software.sends.as_ref()?;
    let refused = OnSending {
        software: &software.id,
        otherwise: &sends.otherwise,
        evidence: &sends.evidence,
    };
    (!sends.accepts.contains(code)).then_some(refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_that_may_be_sent_is_in_one_row() {
        let rows = refusals().codes;
        for code in 0..=u16::MAX {
            let within = |row: &&Row| (row.from..=row.to).contains(&code);
            let count = rows.iter().filter(within).count();
            let may_be_sent = CloseCode::from_u16(code).is_ok();
            assert_eq!(count, usize::from(may_be_sent), "{code}");
        }
        assert!(rows.len() < 30, "{}", rows.len());
    }

    #[test]
    fn who_refuses_a_restart_and_what_a_page_may_not_send() {
        let rows = refusals().codes;
        let of = |code: u16| {
            rows.iter()
                .find(|row| row.from <= code && code <= row.to)
                .unwrap()
        };
        let restart = of(1012);
        let refusing: Vec<_> = restart.on_receipt.iter().map(|it| it.software).collect();
        assert!(refusing.contains(&"uwebsockets") && refusing.is_sorted());
        let pages: Vec<_> = restart.on_sending.iter().map(|it| it.software).collect();
        assert!(pages.contains(&"chromium"), "{pages:?}");
        assert!(of(4000).on_receipt.is_empty());
    }
}
