//! What this is and how things are known, and all sources.

use std::collections::BTreeMap;

use askama::Template;
use farewell_reference::dialects;
use farewell_reference::facts::{Evidence, How, claims, situations, strings};

use crate::Subject;
use crate::frame::{Frame, Source};
use crate::plan::Plan;
use crate::words::Words;

#[derive(Template)]
#[template(path = "about.html")]
struct About<'a> {
    f: Frame<'a>,
    counts: String,
}

pub(super) fn render(plan: &Plan, words: Words) -> askama::Result<String> {
    let f = Frame::new(
        plan,
        words,
        Subject::About,
        words.get("about-title"),
        words.get("about-description"),
    );
    let number = |count: usize| (count as f64).into();
    let counts = words.with(
        "about-counts",
        [
            ("claims", number(claims().len())),
            ("sources", number(all().len())),
            ("situations", number(situations().len())),
            ("strings", number(strings().len())),
            ("software", number(crate::plan::programs().len())),
            ("dialects", number(dialects().len())),
        ],
    );
    About { f, counts }.render()
}

#[derive(Template)]
#[template(path = "sources.html")]
struct Sources<'a> {
    f: Frame<'a>,
    groups: Vec<Group>,
}

/// The sources of one kind: how they are known, and those of each host or repository.
struct Group {
    how: String,
    places: Vec<(String, Vec<Source>)>,
}

/// Every source, by how it is known and where it is.
pub(super) fn render_sources(plan: &Plan, words: Words) -> askama::Result<String> {
    let f = Frame::new(
        plan,
        words,
        Subject::Sources,
        words.get("sources-title"),
        words.get("sources-description"),
    );
    let mut kinds: BTreeMap<How, BTreeMap<&str, Vec<&Evidence>>> = BTreeMap::new();
    for evidence in all().into_values() {
        let places = kinds.entry(evidence.how).or_default();
        places
            .entry(place(&evidence.source))
            .or_default()
            .push(evidence);
    }
    let group = |(how, places): (How, BTreeMap<&str, Vec<&Evidence>>)| {
        let places = places.into_iter().map(|(name, evidence)| {
            let mut sources = f.sources(evidence);
            for source in &mut sources {
                source.name = within(&source.name, name).to_owned();
            }
            (name.to_owned(), sources)
        });
        Group {
            how: f.how(how),
            places: places.collect(),
        }
    };
    let groups = kinds.into_iter().map(group).collect();
    Sources { groups, f }.render()
}

/// Every source once.
fn all() -> BTreeMap<&'static str, &'static Evidence> {
    let all = claims().into_iter().flat_map(|claim| claim.evidence);
    all.map(|evidence| (evidence.source.as_str(), evidence))
        .collect()
}

/// The host or the repository.
fn place(source: &str) -> &str {
    match source.strip_prefix("https://") {
        Some(rest) => rest.split('/').next().unwrap_or(rest),
        None => source.split([':', '#']).next().unwrap_or(source),
    }
}

/// The rest of a source, under the heading of its place.
fn within<'a>(source: &'a str, place: &str) -> &'a str {
    let rest = source.trim_start_matches("https://").strip_prefix(place);
    let rest = rest.map(|rest| rest.trim_start_matches([':', '/']));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(source)
}
