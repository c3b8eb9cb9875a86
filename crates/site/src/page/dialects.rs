//! All dialects, one of them, and those whose ids begin with the same word.

use askama::Template;
use farewell_reference::{
    Channel, Dialect, DialectCode, DialectKind, dialect, dialects, dialects_named,
};

use crate::Subject;
use crate::frame::{Frame, Source};
use crate::plan::Plan;
use crate::words::Words;

#[derive(Template)]
#[template(path = "dialects.html")]
struct All<'a> {
    f: Frame<'a>,
    groups: Vec<(String, Vec<&'static Dialect>)>,
}

pub(super) fn render_all(plan: &Plan, words: Words) -> askama::Result<String> {
    let f = Frame::new(
        plan,
        words,
        Subject::Dialects,
        words.get("dialects-title"),
        words.get("dialects-description"),
    );
    let of = |kind: DialectKind| {
        dialects()
            .iter()
            .filter(move |dialect| dialect.kind == kind)
            .collect()
    };
    let groups = vec![
        (words.get("dialects-services"), of(DialectKind::Service)),
        (words.get("dialects-libraries"), of(DialectKind::Library)),
    ];
    All { f, groups }.render()
}

#[derive(Template)]
#[template(path = "dialect.html")]
struct Listed<'a> {
    f: Frame<'a>,
    dialects: Vec<Told>,
    sources: Vec<Source>,
}

/// A dialect in words.
struct Told {
    dialect: &'static Dialect,
    codes: Vec<DialectCode>,
    ranges: Vec<String>,
    notes: Vec<String>,
    facts: Vec<(String, String)>,
}

impl Listed<'_> {
    /// The anchor of a code, at its first entry.
    fn id(&self, told: &Told, entry: &DialectCode) -> Option<String> {
        let code = entry.code?;
        let first = told.codes.iter().find(|other| other.code == Some(code))?;
        let prefix = if self.dialects.len() > 1 {
            format!("{}-", told.dialect.id)
        } else {
            String::new()
        };
        std::ptr::eq(first, entry).then(|| format!("{prefix}{code}"))
    }

    /// The class of what a client does after a code.
    fn class(&self, entry: &DialectCode) -> &'static str {
        use farewell_reference::DialectReconnect;
        match entry.reconnect {
            Some(DialectReconnect::Yes | DialectReconnect::Backoff) => "yes",
            Some(DialectReconnect::Changed) => "changed",
            Some(DialectReconnect::No) => "no",
            None => "none",
        }
    }

    /// The page of a code itself.
    fn code_link(&self, entry: &DialectCode) -> Option<String> {
        let subject = Subject::Code(entry.code?);
        self.f.plan.has(subject).then(|| self.f.to(subject))
    }
}

pub(super) fn render(plan: &Plan, words: Words, id: &'static str) -> askama::Result<String> {
    let all: Vec<_> = dialect(id).into_iter().collect();
    let name = all.first().map_or(id, |dialect| dialect.name.as_str());
    rendered(plan, words, Subject::Dialect(id), name, &all)
}

pub(super) fn render_family(
    plan: &Plan,
    words: Words,
    word: &'static str,
) -> askama::Result<String> {
    let all = dialects_named(word);
    let name = crate::naming::family_name(word);
    rendered(plan, words, Subject::Family(word), name, &all)
}

fn rendered(
    plan: &Plan,
    words: Words,
    subject: Subject,
    name: &str,
    dialects: &[&'static Dialect],
) -> askama::Result<String> {
    let title = words.with("dialect-title", [("name", name.into())]);
    let description = words.with("dialect-description", [("name", name.into())]);
    let f = Frame::new(plan, words, subject, title, description);
    let told = |dialect: &&'static Dialect| Told {
        dialect,
        codes: dialect.codes(words.language()),
        ranges: dialect
            .ranges()
            .map(|range| range.told(words.language()))
            .collect(),
        notes: dialect.notes(words.language()),
        facts: facts(words, dialect),
    };
    let told: Vec<Told> = dialects.iter().map(told).collect();
    let evidence = dialects.iter().flat_map(|dialect| &dialect.evidence);
    let of_codes = told
        .iter()
        .flat_map(|told| told.codes.iter().flat_map(|entry| entry.evidence));
    Listed {
        sources: f.sources(evidence.chain(of_codes)),
        dialects: told,
        f,
    }
    .render()
}

/// Where it is spoken, and where its numbers stand.
fn facts(words: Words, dialect: &Dialect) -> Vec<(String, String)> {
    let channel = words.get(match dialect.channel {
        Channel::Code => "channel-code",
        Channel::Reason => "channel-reason",
        Channel::InBand => "channel-in-band",
    });
    let mut facts = vec![(words.get("dialect-channel"), channel)];
    for (label, names) in [
        ("dialect-subprotocols", &dialect.subprotocols),
        ("dialect-hosts", &dialect.hosts),
    ] {
        if !names.is_empty() {
            facts.push((words.get(label), words.names(names)));
        }
    }
    facts
}
