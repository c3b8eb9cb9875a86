//! [`Outcome`]: what a run came to, and what went wrong in it.

use std::fmt;
use std::time::Duration;

use crate::plan::Plan;
use crate::tally::Tally;

/// What a run came to.
#[derive(Debug)]
pub struct Outcome {
    /// What was asked for.
    pub plan: Plan,
    /// Threads that drove it.
    pub threads: usize,
    /// Whether it was ended early from outside.
    pub interrupted: bool,
    /// How long it was measured.
    pub measured: Duration,
    /// What was counted.
    pub tally: Tally,
}

/// Something that went wrong, and how often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub kind: FaultKind,
    /// How often.
    pub count: u64,
}

/// Something that can go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// A connection did not open.
    NotOpened,
    /// A connection ended before the run closed it.
    EndedEarly,
    /// A connection was closed, and that was not clean.
    ClosedUncleanly,
    /// An answer was another than what was sent.
    Wrong,
    /// A message was passed over.
    Missing,
    /// A connection ended with a message unanswered.
    Lost,
    /// A message was unanswered when patience was over.
    Unanswered,
    /// A message was due and not sent in the measured time.
    Unsent,
    /// A message came that answered nothing.
    Unexpected,
    /// Nothing was sent in the measured time.
    NothingMeasured,
}

impl Outcome {
    /// What went wrong; nothing if all is well.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let (tally, messages) = (&self.tally, &self.tally.messages);
        let ends = |early, clean: &dyn Fn(bool) -> bool| -> u64 {
            let ends = tally.ends.iter();
            ends.filter(|(end, _)| end.early == early && clean(end.clean))
                .map(|(_, count)| count)
                .sum()
        };
        // That none opened says it already.
        let nothing =
            messages.sent == 0 && (tally.openings.opened > 0 || tally.openings.failures() == 0);
        [
            (FaultKind::NotOpened, tally.openings.failures()),
            (FaultKind::EndedEarly, ends(true, &|_| true)),
            (FaultKind::ClosedUncleanly, ends(false, &|clean| !clean)),
            (FaultKind::Wrong, messages.wrong),
            (FaultKind::Missing, messages.missing),
            (FaultKind::Lost, messages.lost),
            (FaultKind::Unanswered, messages.unanswered),
            (FaultKind::Unsent, messages.unsent),
            (FaultKind::Unexpected, messages.unexpected),
            (FaultKind::NothingMeasured, u64::from(nothing)),
        ]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| Fault { kind, count })
        .collect()
    }

    /// How many per second of the measured time.
    #[must_use]
    pub fn per_second(&self, count: u64) -> f64 {
        if self.measured.is_zero() {
            return 0.0;
        }
        count as f64 / self.measured.as_secs_f64()
    }

    /// Bytes of payload sent among what is measured.
    #[must_use]
    pub const fn bytes_sent(&self) -> u64 {
        let size = self.plan.size.get() as u64;
        self.tally.messages.sent.saturating_mul(size)
    }
}

impl FaultKind {
    /// The word in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotOpened => "not_opened",
            Self::EndedEarly => "ended_early",
            Self::ClosedUncleanly => "closed_uncleanly",
            Self::Wrong => "wrong",
            Self::Missing => "missing",
            Self::Lost => "lost",
            Self::Unanswered => "unanswered",
            Self::Unsent => "unsent",
            Self::Unexpected => "unexpected",
            Self::NothingMeasured => "nothing_measured",
        }
    }
}

/// `3 connections ended early`.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.count == 1 { "" } else { "s" };
        let count = self.count;
        match self.kind {
            FaultKind::NotOpened => write!(f, "{count} connection{plural} did not open"),
            FaultKind::EndedEarly => write!(f, "{count} connection{plural} ended early"),
            FaultKind::ClosedUncleanly => write!(f, "{count} close{plural} not clean"),
            FaultKind::Wrong => write!(f, "{count} wrong answer{plural}"),
            FaultKind::Missing => write!(f, "{count} message{plural} passed over"),
            FaultKind::Lost => {
                write!(f, "{count} message{plural} lost with their connections")
            }
            FaultKind::Unanswered => write!(f, "{count} message{plural} unanswered"),
            FaultKind::Unsent => write!(f, "{count} message{plural} due and not sent in time"),
            FaultKind::Unexpected => write!(f, "{count} unexpected message{plural}"),
            FaultKind::NothingMeasured => f.write_str("nothing was measured"),
        }
    }
}
