//! [`explain`]: everything there is to say about a number, as one value.

use farewell_close::{Advice, CodeClass, Sender, Stack, info};

use crate::Language;
use crate::catalogue::Arguments;
use crate::messages::messages;

/// What a number means, when it is seen and what to do, in one language.
///
/// Serialised, it is what `farewell explain --json` prints; the names of the
/// fields and the words of the closed lists are stable.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// The number.
    pub code: u16,
    /// Its name, or the name of its range.
    pub name: String,
    /// The kind of number.
    pub category: CodeClass,
    /// What it says, in two or three sentences.
    pub description: String,
    /// When it is seen: concrete situations.
    pub when: Vec<String>,
    /// What to do about it: concrete steps.
    pub fix: Vec<String>,
    /// Whether it may stand in a Close frame.
    pub travels: bool,
    /// Who may say it; [`Sender::Local`] where only a local report does, empty
    /// where nobody does.
    pub senders: &'static [Sender],
    /// Where it is defined.
    pub reference: String,
    /// Whether to come back after a connection that ended with it; `None` where
    /// none can.
    pub advice: Option<Advice>,
    /// Its range, where the number has no entry of its own.
    pub range: Option<CodeRange>,
    /// The stacks that do not accept it on receipt although it may travel.
    pub refused_by: &'static [Stack],
    /// The language of the texts.
    #[serde(skip)]
    pub language: Language,
}

/// Numbers that are explained together.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct CodeRange {
    /// The first number.
    pub from: u16,
    /// The last number.
    pub to: u16,
    /// The range's name.
    pub name: String,
}

/// Explains a number. Total: every number has an answer.
#[must_use]
pub fn explain(code: u16, language: Language) -> Explanation {
    let messages = messages(language);
    let info = info(code);
    let entry = entry_of(code);
    let mut args = Arguments::new();
    // Text, so that no language puts separators into it.
    args.set("code", code.to_string());
    let name = messages.text(&entry, &args);
    Explanation {
        code,
        category: info.class,
        description: messages.attribute(&entry, "description", &args),
        when: messages.list(&entry, "when", &args),
        fix: messages.list(&entry, "fix", &args),
        travels: info.travels,
        senders: info.senders,
        reference: messages.attribute(&entry, "reference", &args),
        advice: info.advice,
        range: bounds(info.class).map(|(from, to)| CodeRange {
            from,
            to,
            name: name.clone(),
        }),
        refused_by: info.refused_by,
        name,
        language,
    }
}

/// The id of the message that explains a number.
pub(crate) fn entry_of(code: u16) -> String {
    let class = info(code).class;
    match bounds(class) {
        Some(_) => format!("range-{class}"),
        None => format!("code-{code}"),
    }
}

/// The first and the last number of the classes that are explained as a range.
const fn bounds(class: CodeClass) -> Option<(u16, u16)> {
    match class {
        CodeClass::Unused => Some((0, 999)),
        CodeClass::Unassigned => Some((1016, 2999)),
        CodeClass::Library => Some((3000, 3999)),
        CodeClass::Private => Some((4000, 4999)),
        CodeClass::Outside => Some((5000, u16::MAX)),
        CodeClass::Protocol | CodeClass::Reserved | CodeClass::Local | CodeClass::Registered => {
            None
        }
    }
}
