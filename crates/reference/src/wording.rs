//! [`Wording`]: the values of an explanation in words.

use farewell_close::{Advice, CodeClass, Reconnect, Sender, Stack};

use crate::Language;
use crate::catalogue::{Argument, Catalogue};
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
        names.join(", ")
    }

    pub(crate) fn stacks(&self, stacks: &[Stack]) -> String {
        let names: Vec<_> = stacks
            .iter()
            .map(|&stack| match stack {
                Stack::DotNetOlder => self.get(Label::StackOlderDotNet),
                // Names of products are the same in every language.
                other => other.as_str().to_owned(),
            })
            .collect();
        names.join(", ")
    }

    /// Whether to come back after this number.
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
            Reconnect::No => self.get(Label::AdviceNo),
            Reconnect::Changed => self.get(Label::AdviceChanged),
            Reconnect::Yes => {
                let [min, max] = after_ms
                    .unwrap_or_default()
                    .map(|millis| millis as f64 / 1000.0);
                self.with(Label::AdviceYes, [("min", min.into()), ("max", max.into())])
            }
        }
    }
}
