//! [`Wording`]: the values of an explanation in words.

use farewell_close::{Advice, CodeClass, Reconnect, Sender};

use crate::Language;
use crate::catalogue::{Argument, Catalogue};
use crate::dialects::{DialectCode, DialectRange, DialectReconnect};
use crate::label::Label;
use crate::messages::messages;

pub(crate) fn category_id(class: CodeClass) -> String {
    format!("category-{class}")
}

pub(crate) fn sender_id(sender: Sender) -> String {
    format!("sender-{sender}")
}

/// The values of an explanation in the words of one language.
pub(crate) struct Wording(&'static Catalogue);

impl Wording {
    pub(crate) fn of(language: Language) -> Self {
        Self(messages(language))
    }

    pub(crate) fn get(&self, label: Label) -> String {
        self.0.plain(label.id())
    }

    pub(crate) fn with<const N: usize>(
        &self,
        label: Label,
        arguments: [(&str, Argument<'_>); N],
    ) -> String {
        self.0.with(label.id(), arguments)
    }

    pub(crate) fn category(&self, class: CodeClass) -> String {
        self.0.plain(&category_id(class))
    }

    pub(crate) fn wire(&self, travels: bool) -> String {
        self.get(if travels {
            Label::WireYes
        } else {
            Label::WireNo
        })
    }

    pub(crate) fn senders(&self, senders: &[Sender]) -> String {
        if senders.is_empty() {
            return self.get(Label::SendersNone);
        }
        let names: Vec<_> = senders
            .iter()
            .map(|&sender| self.0.plain(&sender_id(sender)))
            .collect();
        self.0.names(&names)
    }

    /// Whose code it is, and what it is called there.
    pub(crate) fn dialect_code(&self, code: &DialectCode) -> String {
        let arguments = [
            ("dialect", code.dialect_name.into()),
            ("name", code.called().into()),
        ];
        self.with(Label::DialectCode, arguments)
    }

    /// Whether a dialect wants its clients to reconnect, as a sentence.
    pub(crate) fn reconnect(&self, reconnect: Option<DialectReconnect>) -> String {
        self.get(match reconnect {
            Some(DialectReconnect::Yes) => Label::DialectYes,
            Some(DialectReconnect::Backoff) => Label::DialectBackoff,
            Some(DialectReconnect::Changed) => Label::DialectChanged,
            Some(DialectReconnect::No) => Label::DialectNo,
            None => Label::DialectUnknown,
        })
    }

    /// The codes of a range that have no meaning of their own.
    pub(crate) fn dialect_range(&self, range: DialectRange) -> String {
        let arguments = [
            ("from", range.from.to_string().into()),
            ("to", range.to.to_string().into()),
            ("reconnect", self.reconnect(Some(range.reconnect)).into()),
        ];
        self.with(Label::DialectRange, arguments)
    }

    /// Names of software, which are the same in every language.
    pub(crate) fn list(&self, names: &[String]) -> String {
        self.0.names(names)
    }

    /// Whether to reconnect after this number.
    pub(crate) fn advice(&self, code: u16, advice: Option<Advice>) -> String {
        // A delay that a reason named.
        if let Some([min, max]) = advice.and_then(|advice| advice.after_ms)
            && min == max
        {
            let delay = min as f64 / 1000.0;
            return self.with(Label::AdviceAfter, [("delay", delay.into())]);
        }
        // The advice itself speaks of servers that pace their closes only.
        if code == 1012 {
            return self.get(Label::ReconnectRestart);
        }
        let Some(Advice {
            reconnect,
            after_ms,
        }) = advice
        else {
            return self.get(Label::AdviceNone);
        };
        match reconnect {
            // An end that was wanted: what the application needs decides.
            Reconnect::No if matches!(code, 1000 | 1005) => self.get(Label::AdviceIfNeeded),
            Reconnect::No if code == 1008 => self.get(Label::ReconnectPolicy),
            Reconnect::No => self.get(Label::AdviceNo),
            Reconnect::Changed => self.get(Label::AdviceChanged),
            Reconnect::Yes => {
                let [min, max] = after_ms
                    .unwrap_or_default()
                    .map(|millis| millis as f64 / 1000.0);
                let label = match code {
                    // Another address is better than another attempt.
                    1013 => Label::ReconnectLater,
                    3008 => Label::AdviceYes,
                    3000..=4999 => Label::AdviceUnlessDocumented,
                    _ => Label::AdviceYes,
                };
                self.with(label, [("min", min.into()), ("max", max.into())])
            }
        }
    }
}

impl DialectCode {
    /// What it is called in its dialect: `4004 Over quota`, `1011 NET-0001`.
    #[must_use]
    pub fn called(&self) -> String {
        let number = self.code.map(|code| code.to_string());
        let reason = self.reason.filter(|reason| *reason != self.name);
        let mut parts: Vec<&str> = number.iter().map(String::as_str).collect();
        parts.extend(Some(self.name).filter(|name| !name.is_empty()));
        parts.extend(reason);
        parts.join(" ")
    }

    /// Whether to reconnect, as a sentence.
    #[must_use]
    pub fn advice(&self, language: Language) -> String {
        Wording::of(language).reconnect(self.reconnect)
    }
}

impl DialectRange {
    /// The range and whether to reconnect after its codes, as a sentence.
    #[must_use]
    pub fn told(self, language: Language) -> String {
        Wording::of(language).dialect_range(self)
    }
}
