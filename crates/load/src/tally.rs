//! [`Tally`]: everything that is counted.

use std::collections::BTreeMap;
use std::time::Duration;

use farewell::{Cause, CloseReport, CloseStatus, ConnectError, Initiator};
use hdrhistogram::CreationError;

use crate::failure::OpenFailure;
use crate::latency::Latency;

/// What was counted, of one thread or of a run.
#[derive(Debug)]
pub struct Tally {
    /// Openings.
    pub openings: Openings,
    /// From the beginning on, measured or not.
    pub total: Traffic,
    /// What came while it was measured, whenever it was sent.
    pub arrived: Traffic,
    /// The messages that are measured: due, or without a schedule sent, in the
    /// measured time.
    pub messages: Messages,
    /// How connections ended.
    pub ends: BTreeMap<End, u64>,
}

/// Openings of connections.
#[derive(Debug)]
pub struct Openings {
    /// Those that succeeded, reopened ones too.
    pub opened: u64,
    /// Those of them with compression.
    pub compressed: u64,
    /// Those that failed, by reason, with the first error of each.
    pub failed: BTreeMap<OpenFailure, Failed>,
    /// How long it took from the name's resolution to the handshake's end.
    pub took: Latency,
}

/// Openings that failed for one reason.
#[derive(Debug)]
pub struct Failed {
    /// How many.
    pub count: u64,
    /// The first error.
    pub first: ConnectError,
}

/// Messages and their payload's bytes, each way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Traffic {
    /// Messages sent.
    pub sent: u64,
    /// Messages received.
    pub received: u64,
    /// Bytes of payload received.
    pub bytes_received: u64,
}

/// What became of the messages that are measured:
/// `sent = answered + wrong + missing + lost + unanswered`, where answers are
/// expected.
#[derive(Debug)]
pub struct Messages {
    /// Sent.
    pub sent: u64,
    /// Answered as expected.
    pub answered: u64,
    /// Answered with something else.
    pub wrong: u64,
    /// Passed over: a later one was answered first.
    pub missing: u64,
    /// Without an answer when their connection ended.
    pub lost: u64,
    /// Without an answer when the run ended and its patience was over.
    pub unanswered: u64,
    /// Due, and not sent before the run ended.
    pub unsent: u64,
    /// Received without being an answer to anything, in the measured time.
    pub unexpected: u64,
    /// Times from the sending to the answer.
    pub from_sent: Latency,
    /// Times from when it was due to the answer; nothing without a schedule.
    pub from_due: Latency,
}

/// One way in which connections ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct End {
    /// Whether it came before the run closed it.
    pub early: bool,
    status: u16,
    /// Why.
    pub cause: Cause,
    by: By,
    /// Whether both Closes passed, and TCP ended in order.
    pub clean: bool,
}

/// [`Initiator`], with an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum By {
    Application,
    Library,
    Peer,
    Network,
}

impl End {
    pub(crate) fn of(report: &CloseReport, early: bool) -> Self {
        Self {
            early,
            status: report.status().as_u16(),
            cause: report.cause,
            by: match report.initiator {
                Initiator::Application => By::Application,
                Initiator::Library => By::Library,
                Initiator::Peer => By::Peer,
                Initiator::Network => By::Network,
            },
            clean: report.clean,
        }
    }

    /// The code, as this end saw it (RFC 6455 §7.1.5).
    #[must_use]
    pub fn status(&self) -> CloseStatus {
        // It was one before.
        CloseStatus::from_u16(self.status).unwrap_or(CloseStatus::Abnormal)
    }

    /// Who ended first.
    #[must_use]
    pub const fn initiator(&self) -> Initiator {
        match self.by {
            By::Application => Initiator::Application,
            By::Library => Initiator::Library,
            By::Peer => Initiator::Peer,
            By::Network => Initiator::Network,
        }
    }
}

impl Tally {
    pub(crate) fn new() -> Result<Self, CreationError> {
        Ok(Self {
            openings: Openings {
                opened: 0,
                compressed: 0,
                failed: BTreeMap::new(),
                took: Latency::new()?,
            },
            total: Traffic::default(),
            arrived: Traffic::default(),
            messages: Messages {
                sent: 0,
                answered: 0,
                wrong: 0,
                missing: 0,
                lost: 0,
                unanswered: 0,
                unsent: 0,
                unexpected: 0,
                from_sent: Latency::new()?,
                from_due: Latency::new()?,
            },
            ends: BTreeMap::new(),
        })
    }

    pub(crate) fn opened(&mut self, took: Duration, compressed: bool) {
        self.openings.opened += 1;
        self.openings.compressed += u64::from(compressed);
        let nanos = u64::try_from(took.as_nanos()).unwrap_or(u64::MAX);
        self.openings.took.record(nanos);
    }

    pub(crate) fn failed_to_open(&mut self, error: ConnectError) {
        let reason = OpenFailure::of(&error);
        let failed = self.openings.failed.entry(reason);
        failed
            .or_insert(Failed {
                count: 0,
                first: error,
            })
            .count += 1;
    }

    pub(crate) fn ended(&mut self, end: End) {
        *self.ends.entry(end).or_default() += 1;
    }

    pub(crate) fn merge(&mut self, other: Self) {
        self.openings.opened += other.openings.opened;
        self.openings.compressed += other.openings.compressed;
        self.openings.took.merge(&other.openings.took);
        for (reason, failed) in other.openings.failed {
            let count = failed.count;
            let entry = self.openings.failed.entry(reason);
            entry.or_insert(Failed { count: 0, ..failed }).count += count;
        }
        self.total.merge(other.total);
        self.arrived.merge(other.arrived);
        self.messages.merge(&other.messages);
        for (end, count) in other.ends {
            *self.ends.entry(end).or_default() += count;
        }
    }
}

impl Openings {
    /// How many failed, for whatever reason.
    #[must_use]
    pub fn failures(&self) -> u64 {
        self.failed.values().map(|failed| failed.count).sum()
    }
}

impl Traffic {
    pub(crate) const fn merge(&mut self, other: Self) {
        self.sent += other.sent;
        self.received += other.received;
        self.bytes_received += other.bytes_received;
    }

    pub(crate) const fn receive(&mut self, bytes: u64) {
        self.received += 1;
        self.bytes_received += bytes;
    }
}

impl Messages {
    fn merge(&mut self, other: &Self) {
        self.sent += other.sent;
        self.answered += other.answered;
        self.wrong += other.wrong;
        self.missing += other.missing;
        self.lost += other.lost;
        self.unanswered += other.unanswered;
        self.unsent += other.unsent;
        self.unexpected += other.unexpected;
        self.from_sent.merge(&other.from_sent);
        self.from_due.merge(&other.from_due);
    }
}
