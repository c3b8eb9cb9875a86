//! All software, and what is known of one: its names for codes, what it refuses, what it
//! writes, its timers and limits.

use askama::Template;
use farewell_reference::facts::{
    Codes, Evidence, Kind, Limit, Limited, LogString, Otherwise, Software, limits, software_of,
    strings, timers,
};
use farewell_reference::{Dialect, dialect, software_name};

use crate::Subject;
use crate::frame::{Frame, Source};
use crate::page::timers::Row;
use crate::places::place_of;
use crate::plan::Plan;
use crate::plan::programs;
use crate::words::Words;

#[derive(Template)]
#[template(path = "all-software.html")]
struct All<'a> {
    f: Frame<'a>,
    groups: Vec<(String, Vec<(&'static str, &'static str)>)>,
    /// For each code that some refuse: who.
    refused: Vec<(u16, String)>,
}

pub(super) fn render_all(plan: &Plan, words: Words) -> askama::Result<String> {
    let f = Frame::new(
        plan,
        words,
        Subject::AllSoftware,
        words.get("software-title"),
        words.get("software-description"),
    );
    let of = |kind: Option<Kind>| {
        let known = programs().into_iter().filter(|id| kind_of(id) == kind);
        let mut named: Vec<_> = known.map(|id| (id, name_of(id))).collect();
        named.sort_by_key(|(_, name)| name.to_lowercase());
        named
    };
    let groups = [
        (Some(Kind::Browser), "software-browsers"),
        (Some(Kind::Library), "software-libraries"),
        (Some(Kind::Server), "software-servers"),
        (Some(Kind::Proxy), "software-proxies"),
        (Some(Kind::Service), "software-services"),
        (None, "software-others"),
    ];
    let groups = groups
        .into_iter()
        .map(|(kind, id)| (words.get(id), of(kind)));
    let refused = (1000..5000).filter_map(|code| {
        let stacks = farewell_reference::explain(code, words.language()).refused_by;
        let is_first = crate::named::is_named(code) || code == 3001;
        (is_first && !stacks.is_empty()).then(|| (code, words.names(&stacks)))
    });
    All {
        groups: groups.filter(|(_, all)| !all.is_empty()).collect(),
        refused: refused.collect(),
        f,
    }
    .render()
}

fn kind_of(id: &str) -> Option<Kind> {
    software_of(id).map(|software| software.kind)
}

/// The whole name, with what stands in brackets.
fn name_of(id: &'static str) -> &'static str {
    software_of(id).map_or_else(|| software_name(id), |software| &software.name)
}

#[derive(Template)]
#[template(path = "software.html")]
struct One<'a> {
    f: Frame<'a>,
    name: &'static str,
    software: Option<&'static Software>,
    dialect: Option<&'static Dialect>,
    strings: Vec<Written>,
    timers: Vec<Row>,
    limits: Vec<&'static Limit>,
    sources: Vec<Source>,
}

/// A string, and what it tells.
pub(super) struct Written {
    pub(super) string: &'static LogString,
    /// The page of its code, at the situation that it tells of.
    pub(super) link: Option<String>,
}

impl Written {
    pub(super) fn new(f: &Frame<'_>, string: &'static LogString) -> Self {
        let place = string
            .means
            .as_deref()
            .and_then(|id| place_of(id, string.code));
        let code = string.code.filter(|&code| f.plan.has(Subject::Code(code)));
        let link = match place {
            Some(place) => Some(f.to_place(place)),
            None => code.map(|code| f.to(Subject::Code(code))),
        };
        Self { string, link }
    }

    /// The code that it stands for.
    pub(super) fn code(&self) -> Option<u16> {
        let of_place = || place_of(self.string.means.as_deref()?, None).map(|place| place.code);
        self.string.code.or_else(of_place)
    }
}

pub(super) fn render(plan: &Plan, words: Words, id: &'static str) -> askama::Result<String> {
    let name = name_of(id);
    let software = software_of(id);
    let description = match software.is_some_and(are_codes_known) {
        true => "one-description",
        false => "one-description-short",
    };
    let f = Frame::new(
        plan,
        words,
        Subject::Software(id),
        words.with("one-title", [("name", name.into())]),
        words.with(description, [("name", name.into())]),
    );
    let own: Vec<_> = strings()
        .iter()
        .filter(|string| string.software.as_deref() == Some(id))
        .collect();
    let timers: Vec<_> = timers()
        .iter()
        .filter(|timer| timer.software == id)
        .collect();
    let limits: Vec<_> = limits()
        .iter()
        .filter(|limit| limit.software == id)
        .collect();
    let evidence = software.into_iter().flat_map(evidence_of);
    let evidence = evidence
        .chain(own.iter().flat_map(|string| &string.evidence))
        .chain(timers.iter().flat_map(|timer| &timer.evidence))
        .chain(limits.iter().flat_map(|limit| &limit.evidence));
    One {
        name,
        software,
        dialect: dialect(id),
        sources: f.sources(evidence),
        strings: own
            .into_iter()
            .map(|string| Written::new(&f, string))
            .collect(),
        timers: timers
            .into_iter()
            .map(|timer| Row::new(&f, timer))
            .collect(),
        limits,
        f,
    }
    .render()
}

fn evidence_of(software: &'static Software) -> impl Iterator<Item = &'static Evidence> {
    let receives = software
        .receives
        .iter()
        .flat_map(|receives| &receives.evidence);
    let sends = software.sends.iter().flat_map(|sends| &sends.evidence);
    let shown = [&software.empty_close, &software.lost];
    let shown = shown
        .into_iter()
        .flatten()
        .flat_map(|shown| &shown.evidence);
    receives
        .chain(sends)
        .chain(shown)
        .chain(&software.constants_evidence)
}

impl One<'_> {
    fn are_codes_known(&self, software: &Software) -> bool {
        are_codes_known(software)
    }

    /// What an application sees in the place of a code that is refused.
    fn otherwise(&self, otherwise: &Otherwise) -> String {
        self.f.t(match otherwise {
            Otherwise::ProtocolError => return "1002".to_owned(),
            Otherwise::NoStatus => return "1005".to_owned(),
            Otherwise::Abnormal => return "1006".to_owned(),
            Otherwise::InvalidPayload => return "1007".to_owned(),
            Otherwise::Error => "sees-error",
        })
    }

    fn codes(&self, codes: &Codes) -> String {
        codes.to_string()
    }

    fn shown(&self, number: &Option<u16>) -> String {
        number.map_or_else(|| self.f.t("sees-nothing"), |number| number.to_string())
    }

    fn code_link(&self, code: &u16) -> Option<String> {
        let subject = Subject::Code(*code);
        self.f.plan.has(subject).then(|| self.f.to(subject))
    }

    /// A page's script gives a browser only some codes; the browser sends others by itself.
    fn sends_label(&self, software: &Software) -> &'static str {
        match software.kind {
            Kind::Browser => "one-sends-script",
            _ => "one-sends",
        }
    }

    /// Of what a limit is.
    fn limited(&self, limit: &Limit) -> String {
        self.f.t(match limit.what {
            Limited::Message => "limit-message",
            Limited::Frame => "limit-frame",
            _ => "limit-queue",
        })
    }

    fn seen(&self, code: &Option<u16>) -> String {
        code.map_or_else(|| "–".to_owned(), |code| code.to_string())
    }

    fn bytes(&self, limit: &Limit) -> String {
        let (value, id) = match limit.bytes {
            bytes if bytes % (1 << 20) == 0 => (bytes >> 20, "size-mib"),
            bytes if bytes % (1 << 10) == 0 => (bytes >> 10, "size-kib"),
            bytes => (bytes, "size-bytes"),
        };
        let arguments = [("value", value.to_string().into())];
        self.f.words.with(id, arguments)
    }
}

#[derive(Template)]
#[template(path = "strings.html")]
struct Strings<'a> {
    f: Frame<'a>,
    groups: Vec<Group>,
}

struct Group {
    id: Option<&'static str>,
    name: String,
    strings: Vec<Written>,
}

/// Every string, by software.
pub(super) fn render_strings(plan: &Plan, words: Words) -> askama::Result<String> {
    let f = Frame::new(
        plan,
        words,
        Subject::Strings,
        words.get("strings-title"),
        words.get("strings-description"),
    );
    let group = |id: Option<&'static str>| Group {
        id,
        name: id.map_or_else(|| words.get("strings-common"), |id| name_of(id).to_owned()),
        strings: strings()
            .iter()
            .filter(|string| string.software.as_deref() == id)
            .map(|string| Written::new(&f, string))
            .collect(),
    };
    let mut groups: Vec<Group> = programs().into_iter().map(|id| group(Some(id))).collect();
    groups.sort_by_key(|group| group.name.to_lowercase());
    groups.insert(0, group(None));
    groups.retain(|group| !group.strings.is_empty());
    Strings { f, groups }.render()
}

/// Whether something is known of the codes that software takes or sends.
const fn are_codes_known(software: &Software) -> bool {
    software.receives.is_some()
        || software.sends.is_some()
        || software.empty_close.is_some()
        || software.lost.is_some()
}
