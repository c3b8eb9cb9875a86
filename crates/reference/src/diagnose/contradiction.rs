//! [`Contradiction`]: symptoms that no connection has together. No cause is looked
//! for then: one of them is wrong.

use std::time::Duration;

use super::Symptoms;
use crate::catalogue::{Argument, Catalogue};

/// Times are rounded, each for itself.
pub(super) const ROUNDED: Duration = Duration::from_secs(1);

/// Symptoms that cannot be true together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Contradiction {
    /// It was silent for longer than it lived.
    SilenceAboveAge,
    /// It was clean, with a code that stands for a missing Close frame.
    CleanWithoutClose,
    /// It never opened, with a code that a Close frame has.
    CodeWithoutOpening,
    /// It opened, and the handshake was refused.
    OpenedAndRefused,
    /// It opened, and TLS failed before.
    OpenedWithoutTls,
}

impl Contradiction {
    pub(super) const ALL: [Self; 5] = [
        Self::SilenceAboveAge,
        Self::CleanWithoutClose,
        Self::CodeWithoutOpening,
        Self::OpenedAndRefused,
        Self::OpenedWithoutTls,
    ];

    /// Those of these symptoms.
    #[must_use]
    pub fn of(symptoms: &Symptoms) -> Vec<Self> {
        let is_there = |contradiction: &Self| contradiction.is_in(symptoms);
        Self::ALL.into_iter().filter(is_there).collect()
    }

    fn is_in(self, symptoms: &Symptoms) -> bool {
        let code = |is: fn(u16) -> bool| symptoms.code.is_some_and(is);
        match self {
            Self::SilenceAboveAge => symptoms
                .age
                .zip(symptoms.silence)
                .is_some_and(|(age, silence)| silence > age.saturating_add(ROUNDED)),
            Self::CleanWithoutClose => {
                symptoms.clean == Some(true) && code(|code| matches!(code, 1006 | 1015))
            }
            // Java-WebSocket reports a refused handshake as 1002.
            Self::CodeWithoutOpening => {
                symptoms.opened == Some(false) && code(|code| !matches!(code, 1002 | 1006 | 1015))
            }
            Self::OpenedAndRefused => {
                let refused = symptoms.http_status.is_some_and(|status| status >= 300);
                symptoms.opened == Some(true) && refused
            }
            Self::OpenedWithoutTls => symptoms.opened == Some(true) && code(|code| code == 1015),
        }
    }

    pub(super) const fn text_id(self) -> &'static str {
        match self {
            Self::SilenceAboveAge => "contradiction-silence-above-age",
            Self::CleanWithoutClose => "contradiction-clean-without-close",
            Self::CodeWithoutOpening => "contradiction-code-without-opening",
            Self::OpenedAndRefused => "contradiction-opened-and-refused",
            Self::OpenedWithoutTls => "contradiction-opened-without-tls",
        }
    }

    /// In a sentence.
    pub(super) fn told(self, symptoms: &Symptoms, texts: &Catalogue) -> String {
        let number = |number: Option<u16>| {
            Argument::from(number.map(|number| number.to_string()).unwrap_or_default())
        };
        let arguments = [
            ("code", number(symptoms.code)),
            ("status", number(symptoms.http_status)),
        ];
        texts.with(self.text_id(), arguments)
    }
}
