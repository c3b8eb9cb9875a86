//! [`Field`]: what there is to say about a code in a line each, under its label.

use crate::Explanation;
use crate::label::Label;
use crate::wording::Wording;

/// A line of what is known, with its label, in the language of the explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// Which line it is, the same in every language: `field-wire`.
    pub id: &'static str,
    /// The label: "In a Close frame".
    pub label: String,
    /// What there is to say.
    pub text: String,
}

impl Explanation {
    /// Kind, whether it travels, who sends it, who refuses it, whether to reconnect,
    /// its HTTP analogue, its range and the first step.
    #[must_use]
    pub fn fields(&self) -> Vec<Field> {
        let words = &Wording::of(self.language);
        let mut fields = vec![
            (Label::FieldKind, words.category(self.category)),
            (Label::FieldWire, words.wire(self.travels)),
            (Label::FieldSenders, words.senders(self.senders)),
        ];
        if !self.refused_by.is_empty() {
            let stacks = words.list(&self.refused_by);
            let refused = words.with(Label::Refused, [("stacks", stacks.into())]);
            fields.push((Label::FieldRefused, refused));
        }
        fields.push((Label::FieldAdvice, words.advice(self.code, self.advice)));
        if let Some(http) = &self.http {
            let args = [
                ("status", http.status.to_string().into()),
                ("name", http.name.as_str().into()),
            ];
            fields.push((Label::FieldHttp, words.with(Label::Http, args)));
        }
        if let Some(range) = &self.range {
            let args = [
                ("from", range.from.to_string().into()),
                ("to", range.to.to_string().into()),
                ("name", self.local_name.as_str().into()),
            ];
            fields.push((Label::FieldRange, words.with(Label::Range, args)));
        }
        fields.push((Label::FieldFirst, self.first.clone()));
        labelled(fields, words)
    }

    /// What it means for the author of the page, of the server, and the operator.
    #[must_use]
    pub fn meanings(&self) -> Vec<Field> {
        let words = &Wording::of(self.language);
        let meaning = self.meaning.clone();
        let fields = vec![
            (Label::MeaningPage, meaning.page),
            (Label::MeaningServer, meaning.server),
            (Label::MeaningOperator, meaning.operator),
        ];
        labelled(fields, words)
    }
}

fn labelled(fields: Vec<(Label, String)>, words: &Wording) -> Vec<Field> {
    let field = |(label, text)| Field::new(label, text, words);
    fields.into_iter().map(field).collect()
}

impl Field {
    /// A text under a label.
    pub(crate) fn new(label: Label, text: String, words: &Wording) -> Self {
        Self {
            id: label.id(),
            label: words.get(label),
            text,
        }
    }
}
