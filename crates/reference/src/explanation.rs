//! [`explain`]: everything there is to say about a number, as one value.

use farewell_close::{Advice, CodeClass, Sender, info};

use crate::Language;
use crate::catalogue::{Arguments, Catalogue};
use crate::dialects::{DialectCode, candidates};
use crate::entry::{bounds, entry_of};
use crate::facts::{Delays, FirstStep, HttpAnalogue, facts_of};
use crate::facts::{Evidence, Situation, situation};
use crate::messages::messages;
use crate::names::{SoftwareName, software_names};
use crate::next::{Next, next};
use crate::wording::Wording;

/// What a number means, when it is seen and what to do, in one language.
///
/// Serialised, it is what `farewell explain --json` prints; the names of the
/// fields and the words of the closed lists are stable.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Explanation {
    /// The number.
    pub code: u16,
    /// Its registered name, or the English name of its range.
    pub name: String,
    /// Its name in the language of the texts.
    pub local_name: String,
    /// The kind of number.
    pub category: CodeClass,
    /// What it means, in one sentence.
    pub answer: String,
    /// What it means for each reader.
    pub meaning: Meaning,
    /// What to do first.
    pub first_step: FirstStep,
    /// The same in a sentence.
    pub first: String,
    /// The situations in which it is seen, most frequent first.
    pub when: Vec<Seen>,
    /// When to send it, or what to send instead.
    pub when_to_use: String,
    /// Whether a Close frame may carry it.
    pub travels: bool,
    /// Who sends it; [`Sender::Local`] where an endpoint fills it in for itself,
    /// empty where nobody may.
    pub senders: &'static [Sender],
    /// Where it is defined.
    pub reference: String,
    /// Whether to reconnect after a connection that ended with it; `None` where
    /// none can.
    pub advice: Option<Advice>,
    /// The same in a sentence. After 1000 and 1005, whose ends were wanted, it leaves
    /// the choice to the application, where `advice` says that nothing asks for it.
    pub advice_text: String,
    /// Where two delays before a reconnect are right: the registered one, and
    /// the one after a close that the server paced.
    pub delays: Option<Delays>,
    /// The HTTP status that says the same before a connection is open.
    pub http: Option<HttpAnalogue>,
    /// Its range, where the number has no entry of its own.
    pub range: Option<CodeRange>,
    /// The software that does not accept it on receipt although it may be sent.
    pub refused_by: Vec<String>,
    /// What it is called in libraries and browsers.
    pub names: Vec<SoftwareName>,
    /// What services and libraries mean by it.
    pub dialects: Vec<DialectCode>,
    /// What to read next.
    pub next: Vec<Next>,
    /// Where the claims about software come from.
    pub sources: Vec<Evidence>,
    /// The language of the texts.
    #[serde(skip)]
    pub language: Language,
}

/// What a number means for those who have to do with it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Meaning {
    /// For the author of the page or client.
    pub page: String,
    /// For the author of the server.
    pub server: String,
    /// For the operator of what is between.
    pub operator: String,
}

/// A situation in which a number is seen.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Seen {
    /// Its id, stable.
    pub id: String,
    /// What happened.
    pub text: String,
    /// How to confirm it.
    pub test: String,
    /// How to fix it.
    pub fix: String,
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
    explained(code, &code.to_string(), language)
}

/// Explains the range that a number belongs to: its texts speak of the whole range.
/// A number that belongs to none is explained itself.
#[must_use]
pub fn explain_range(code: u16, language: Language) -> Explanation {
    let named = bounds(info(code).class).map(|(from, to)| format!("{from}–{to}"));
    explained(code, &named.unwrap_or_else(|| code.to_string()), language)
}

fn explained(code: u16, named: &str, language: Language) -> Explanation {
    let messages = messages(language);
    let info = info(code);
    let facts = facts_of(code);
    let entry = entry_of(code);
    let args = Arguments::from_iter([("code", named)]);
    let text = |name| messages.attribute(&entry, name, &args);
    let ids = facts.map_or(&[][..], |facts| &facts.situations);
    Explanation {
        code,
        name: info.name.to_owned(),
        local_name: messages.text(&entry, &args),
        category: info.class,
        answer: text("answer"),
        meaning: Meaning {
            page: text("page"),
            server: text("server"),
            operator: text("operator"),
        },
        first_step: facts.map_or(FirstStep::FindSender, |facts| facts.first_step),
        first: text("first"),
        when: ids.iter().map(|id| seen(id, messages, &args)).collect(),
        when_to_use: text("use"),
        travels: info.travels,
        senders: info.senders,
        reference: text("reference"),
        advice: info.advice,
        advice_text: Wording::of(language).advice(code, info.advice),
        delays: facts.and_then(|facts| facts.delays.clone()),
        http: facts.and_then(|facts| facts.http.clone()),
        range: bounds(info.class).map(|(from, to)| CodeRange {
            from,
            to,
            name: info.name.to_owned(),
        }),
        refused_by: crate::names::refused_by(code),
        names: software_names(code),
        dialects: candidates(code, language),
        next: facts.map_or_else(Vec::new, |facts| next(&facts.next)),
        sources: sources_of(code),
        language,
    }
}

/// A situation in words, in no connection with a code.
#[must_use]
pub fn describe(situation: &Situation, language: Language) -> Seen {
    seen(&situation.id, messages(language), &Arguments::new())
}

/// A situation in words.
pub(crate) fn seen(id: &str, messages: &Catalogue, args: &Arguments<'_>) -> Seen {
    let message = format!("seen-{id}");
    Seen {
        id: id.to_owned(),
        text: messages.text(&message, args),
        test: messages.attribute(&message, "test", args),
        fix: messages.attribute(&message, "fix", args),
    }
}

/// Where the claims in the words about a number come from, each source once.
fn sources_of(code: u16) -> Vec<Evidence> {
    let Some(facts) = facts_of(code) else {
        return Vec::new();
    };
    let situations = facts.situations.iter();
    let of_situations = situations.filter_map(|id| situation(id));
    let own = facts.evidence.iter();
    let http = facts.http.iter().flat_map(|http| &http.evidence);
    let delays = facts.delays.iter().flat_map(|delays| &delays.evidence);
    let all = own
        .chain(http)
        .chain(delays)
        .chain(of_situations.flat_map(|situation| &situation.evidence));
    let mut sources: Vec<Evidence> = Vec::new();
    for evidence in all {
        if sources.iter().all(|known| known.source != evidence.source) {
            sources.push(evidence.clone());
        }
    }
    sources
}
