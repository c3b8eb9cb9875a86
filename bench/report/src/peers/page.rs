//! The page: what stands in it, in which order.

use std::fmt::Write;

use super::run::{Kind, Run};
use super::{claims, codes, mistakes, sections};
use crate::Result;
use crate::markdown::table;

/// The whole page about these runs.
///
/// # Errors
///
/// There are none, or the data name cases that the suite does not have.
pub fn page(runs: &[Run]) -> Result<String> {
    check_names(runs)?;
    let mut page = include_str!("../../data/peers/head.md").to_owned();
    let mut part = |title: &str, words: &str, tables: &[String]| {
        let _ = write!(page, "\n## {title}\n\n{}\n", words.trim());
        for table in tables.iter().filter(|table| !table.is_empty()) {
            let _ = write!(page, "\n{table}");
        }
    };
    part("Who", &who_words(runs), &[who(runs)]);
    part(
        "Passes",
        include_str!("../../data/peers/sections.md"),
        &[sections::by_section(runs)],
    );
    part(
        "Which code is refused",
        include_str!("../../data/peers/codes.md"),
        &[codes::by_code(runs)?],
    );
    part(
        "What follows a mistake",
        include_str!("../../data/peers/mistakes.md"),
        &[mistakes::by_mistake(runs)?],
    );
    part(
        "In which words",
        "The reasons that came with those Closes.",
        &[mistakes::reasons(runs)?],
    );
    part(
        "What was expected, and held or did not",
        include_str!("../../data/peers/claims.md"),
        &[claims::by_claim(runs)?],
    );
    part(
        "Cases that are no pass",
        "`farewell check explain CASE` tells what each number is.",
        &[sections::not_passed(runs)],
    );
    Ok(page)
}

/// A case that is renamed must not turn into a dash.
fn check_names(runs: &[Run]) -> Result<()> {
    if runs.is_empty() {
        return Err("there are no runs to tell of".to_owned());
    }
    let mut named = codes::cases()?;
    named.extend(mistakes::cases()?);
    named.extend(claims::cases()?);
    named.retain(|id| runs.iter().all(|run| run.case(id).is_none()));
    named.sort();
    named.dedup();
    if named.is_empty() {
        return Ok(());
    }
    Err(format!(
        "bench/report/data/peers names cases that no run has: {}",
        named.join(" ")
    ))
}

fn who_words(runs: &[Run]) -> String {
    let mut days: Vec<&str> = runs
        .iter()
        .map(|run| run.started_at.get(..10).unwrap_or_default())
        .collect();
    days.sort_unstable();
    days.dedup();
    let mut suites: Vec<&str> = runs.iter().map(|run| run.farewell.as_str()).collect();
    suites.sort_unstable();
    suites.dedup();
    format!(
        "Run on {} with the suite of farewell {}.",
        days.join(", "),
        suites.join(", ")
    )
}

fn who(runs: &[Run]) -> String {
    let head = [
        "peer",
        "version",
        "permessage-deflate",
        "after the last case",
    ];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for run in runs {
        let about = &run.about;
        let compression = match (about.kind, about.compression) {
            (_, true) => "on",
            (Kind::Proxy, false) => "as its backend",
            (_, false) => "–",
        };
        rows.push(vec![
            about.title.clone(),
            about.version.clone(),
            compression.to_owned(),
            if about.alive { "still there" } else { "gone" }.to_owned(),
        ]);
    }
    table(&rows)
}
