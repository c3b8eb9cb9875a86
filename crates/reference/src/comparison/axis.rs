//! [`Axis`] and [`Difference`]: in what two numbers differ.

use super::traits::traits_of;
use crate::entry::arguments_of;
use crate::label::Label;
use crate::messages::messages;
use crate::wording::Wording;
use crate::{Explanation, Language};

/// An axis on which numbers are compared; in JSON its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Axis {
    /// Whether a Close frame may carry it.
    Travels,
    /// Who sends it.
    Senders,
    /// Whether the end was a clean one.
    Clean,
    /// Whose fault it was.
    Fault,
    /// Whether a client reconnects.
    Reconnect,
    /// Where to look first.
    Look,
}

/// One axis on which two numbers differ.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// The axis.
    pub axis: Axis,
    /// Its name, in the language of the comparison.
    pub label: String,
    /// What there is to say of the smaller number.
    pub a: String,
    /// What there is to say of the larger number.
    pub b: String,
}

impl Axis {
    /// Every axis, in the order in which they are shown.
    pub const ALL: &'static [Self] = &[
        Self::Travels,
        Self::Senders,
        Self::Clean,
        Self::Fault,
        Self::Reconnect,
        Self::Look,
    ];

    const fn label(self) -> Label {
        match self {
            Self::Travels => Label::AxisTravels,
            Self::Senders => Label::AxisSenders,
            Self::Clean => Label::AxisClean,
            Self::Fault => Label::AxisFault,
            Self::Reconnect => Label::AxisReconnect,
            Self::Look => Label::AxisLook,
        }
    }

    /// What there is to say of a number on this axis.
    fn value(self, explanation: &Explanation, words: &Wording) -> String {
        let code = explanation.code;
        let of_traits = |name| {
            messages(explanation.language).attribute(&traits_of(code), name, &arguments_of(code))
        };
        match self {
            Self::Travels => words.wire(explanation.travels),
            Self::Senders => words.senders(explanation.senders),
            Self::Clean => of_traits("clean"),
            Self::Fault => of_traits("fault"),
            Self::Reconnect => words.advice(code, explanation.advice),
            Self::Look => of_traits("look"),
        }
    }
}

/// The axes on which the texts for these two differ.
pub(super) fn differences(a: &Explanation, b: &Explanation, language: Language) -> Vec<Difference> {
    let words = Wording::of(language);
    let differences = Axis::ALL.iter().map(|&axis| Difference {
        axis,
        label: words.get(axis.label()),
        a: axis.value(a, &words),
        b: axis.value(b, &words),
    });
    differences
        .filter(|difference| difference.a != difference.b)
        .collect()
}
