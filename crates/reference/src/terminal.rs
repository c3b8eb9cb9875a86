//! An [`Explanation`] as text for a terminal.
//!
//! ```text
//! 1012 Service Restart
//!
//! The service restarts; ...
//!
//!   On the wire  Yes: a Close frame may carry it.
//!   Come back?   Yes: ...
//!
//! When you see it
//!   - A server shuts down in order: ...
//!
//! How to fix it
//!   - In a client, ...
//!
//! Where it is defined
//!   IANA registry; ...
//! ```

use farewell_close::{Advice, CodeClass, Reconnect, Sender, Stack};

use crate::Explanation;
use crate::catalogue::{Argument, Arguments, Catalogue};
use crate::label::Label;
use crate::messages::messages;
use crate::wrap::{columns, wrap};

/// No layout fits into less.
const NARROWEST: usize = 40;
const INDENT: &str = "  ";
const BULLET: &str = "  - ";

impl Explanation {
    /// The explanation as text, no line wider than `width` columns (at least 40),
    /// with colours as ANSI escapes if `colour`.
    #[must_use]
    pub fn to_text(&self, width: usize, colour: bool) -> String {
        let mut page = Page {
            text: String::new(),
            width: width.max(NARROWEST),
            colour,
        };
        let words = Words(messages(self.language));
        page.heading(&format!("{} {}", self.code, self.name));
        page.blank();
        page.hanging("", 0, &self.description);
        page.blank();
        page.fields(&self.fields(&words));
        page.list(&words.get(Label::HeadingWhen), &self.when);
        page.list(&words.get(Label::HeadingFix), &self.fix);
        page.blank();
        page.heading(&words.get(Label::HeadingReference));
        page.hanging(INDENT, INDENT.len(), &self.reference);
        page.text
    }

    fn fields(&self, words: &Words) -> Vec<(String, String)> {
        let mut fields = vec![
            (Label::FieldKind, words.id(&category_id(self.category))),
            (Label::FieldWire, words.wire(self.travels)),
            (Label::FieldSenders, words.senders(self.senders)),
        ];
        if !self.refused_by.is_empty() {
            fields.push((Label::FieldRefused, words.refused(self.refused_by)));
        }
        fields.push((Label::FieldAdvice, words.advice(self.advice)));
        if let Some(range) = &self.range {
            let args = [
                ("from", range.from.to_string().into()),
                ("to", range.to.to_string().into()),
                ("name", range.name.as_str().into()),
            ];
            fields.push((Label::FieldRange, words.with(Label::Range, args)));
        }
        fields
            .into_iter()
            .map(|(label, value)| (words.get(label), value))
            .collect()
    }
}

pub(crate) fn category_id(class: CodeClass) -> String {
    format!("category-{class}")
}

pub(crate) fn sender_id(sender: Sender) -> String {
    format!("sender-{sender}")
}

/// The values of an explanation in words.
struct Words(&'static Catalogue);

impl Words {
    fn get(&self, label: Label) -> String {
        self.id(label.id())
    }

    fn id(&self, id: &str) -> String {
        self.0.text(id, &Arguments::new())
    }

    fn with<const N: usize>(&self, label: Label, args: [(&str, Argument<'_>); N]) -> String {
        self.0.text(label.id(), &args.into_iter().collect())
    }

    fn wire(&self, travels: bool) -> String {
        self.get(if travels {
            Label::WireYes
        } else {
            Label::WireNo
        })
    }

    fn senders(&self, senders: &[Sender]) -> String {
        if senders.is_empty() {
            return self.get(Label::SendersNone);
        }
        let names: Vec<_> = senders
            .iter()
            .map(|&sender| self.id(&sender_id(sender)))
            .collect();
        names.join(", ")
    }

    fn refused(&self, stacks: &[Stack]) -> String {
        let names: Vec<_> = stacks
            .iter()
            .map(|&stack| match stack {
                Stack::DotNetOlder => self.get(Label::StackOlderDotNet),
                // Names of products are the same in every language.
                other => other.as_str().to_owned(),
            })
            .collect();
        self.with(Label::Refused, [("stacks", names.join(", ").into())])
    }

    fn advice(&self, advice: Option<Advice>) -> String {
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

/// The text as it grows.
struct Page {
    text: String,
    width: usize,
    colour: bool,
}

impl Page {
    fn heading(&mut self, text: &str) {
        for line in wrap(text, self.width) {
            let line = self.bold(&line);
            self.line(&line);
        }
    }

    /// Labels on the left, in one column; values on the right.
    fn fields(&mut self, fields: &[(String, String)]) {
        let widest = fields
            .iter()
            .map(|(label, _)| columns(label))
            .max()
            .unwrap_or(0);
        let indent = INDENT.len() + widest + INDENT.len();
        for (label, value) in fields {
            let padding = " ".repeat(widest - columns(label));
            let first = format!("{INDENT}{}{padding}{INDENT}", self.bold(label));
            self.hanging(&first, indent, value);
        }
    }

    fn list(&mut self, heading: &str, items: &[String]) {
        self.blank();
        self.heading(heading);
        for item in items {
            self.hanging(BULLET, BULLET.len(), item);
        }
    }

    /// A paragraph whose first line begins with `first`, which takes `indent`
    /// columns; the others begin with as many spaces.
    fn hanging(&mut self, first: &str, indent: usize, text: &str) {
        let rest = " ".repeat(indent);
        let lines = wrap(text, self.width.saturating_sub(indent));
        for (index, line) in lines.iter().enumerate() {
            let start = if index == 0 { first } else { &rest };
            self.line(&format!("{start}{line}"));
        }
    }

    fn bold(&self, text: &str) -> String {
        if self.colour {
            format!("\x1b[1m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }

    fn blank(&mut self) {
        self.line("");
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}
