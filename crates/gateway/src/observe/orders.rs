//! [`Order`]: what an operator has done to connections, for log and ledger.

use farewell::CloseFrame;
use farewell_close::Timestamp;
use farewell_ledger as ledger;

use super::Journal;

/// What an operator has done to connections.
pub(crate) struct Order<'a> {
    pub(crate) action: &'static str,
    /// Whose word it was.
    pub(crate) by: String,
    /// Whom it was about.
    pub(crate) target: String,
    /// What clients were closed with, where the order said so.
    pub(crate) words: Option<&'a CloseFrame>,
    /// How many connections it ended.
    pub(crate) connections: usize,
}

impl Order<'_> {
    /// One to everyone.
    pub(crate) fn to_all(action: &'static str, by: String, connections: usize) -> Self {
        Self {
            action,
            by,
            target: "all".to_owned(),
            words: None,
            connections,
        }
    }
}

impl Journal {
    /// Writes down what an operator has done.
    pub(crate) fn order(&self, order: Order<'_>) {
        let (code, reason) = match order.words {
            Some(CloseFrame::Status(code, reason)) => (Some(u16::from(*code)), reason.as_str()),
            Some(CloseFrame::Empty) | None => (None, ""),
        };
        let reason = Some(reason).filter(|reason| !reason.is_empty());
        let id = self.next_id().to_string();
        let Order {
            action,
            by,
            target,
            connections,
            ..
        } = order;
        tracing::info!(
            id,
            action,
            by,
            target,
            code,
            reason,
            connections,
            "an operator gave an order"
        );
        if let Some(ledger) = self.ledger() {
            ledger.order(ledger::Order {
                id,
                at: Timestamp::now(),
                node: self.node.clone(),
                action: action.to_owned(),
                by,
                target,
                code,
                reason: reason.map(str::to_owned),
                connections: u64::try_from(connections).unwrap_or(u64::MAX),
            });
        }
    }
}
