//! What each peer puts on the wire after a mistake.

use std::fmt::Write;

use serde::Deserialize;

use super::answer::{Answer, Provoked};
use super::run::Run;
use crate::Result;
use crate::markdown::{quoted, table};

#[derive(Deserialize)]
struct Data {
    mistake: Vec<Mistake>,
}

#[derive(Deserialize)]
struct Mistake {
    title: String,
    /// The case that makes it.
    case: String,
    /// Where the Close itself is the mistake.
    #[serde(default)]
    by_close: bool,
    /// What RFC 6455 recommends.
    recommended: u16,
}

impl Mistake {
    fn provoked(&self) -> Provoked {
        if self.by_close {
            Provoked::ByClose
        } else {
            Provoked::BeforeClose
        }
    }
}

fn read() -> Result<Vec<Mistake>> {
    toml::from_str::<Data>(include_str!("../../data/peers/mistakes.toml"))
        .map(|data| data.mistake)
        .map_err(|error| format!("data/peers/mistakes.toml: {error}"))
}

/// A row for each mistake, a column for each peer.
pub(crate) fn by_mistake(runs: &[Run]) -> Result<String> {
    let mut head = ["mistake", "case", "due"].map(str::to_owned).to_vec();
    head.extend(runs.iter().map(|run| run.about.title.clone()));
    let mut rows = vec![head];
    for mistake in read()? {
        let mut row = vec![
            mistake.title.clone(),
            mistake.case.clone(),
            mistake.recommended.to_string(),
        ];
        row.extend(runs.iter().map(|run| {
            run.case(&mistake.case).map_or_else(
                || "–".to_owned(),
                |case| Answer::of(case, mistake.provoked()).to_string(),
            )
        }));
        rows.push(row);
    }
    Ok(table(&rows))
}

/// The reasons that come with the Closes, a line for each peer that gives any.
pub(crate) fn reasons(runs: &[Run]) -> Result<String> {
    let mistakes = read()?;
    let mut text = String::new();
    for run in runs {
        let mut said: Vec<String> = Vec::new();
        for mistake in &mistakes {
            let Some(case) = run.case(&mistake.case) else {
                continue;
            };
            let answered = Answer::of(case, mistake.provoked()).close.is_some();
            let reason = case.close.received.as_ref().map(|close| &close.reason);
            if let Some(reason) = reason.filter(|reason| answered && !reason.is_empty()) {
                let quoted = quoted(reason);
                if !said.contains(&quoted) {
                    said.push(quoted);
                }
            }
        }
        if !said.is_empty() {
            let _ = writeln!(text, "- {}: {}", run.about.title, said.join(", "));
        }
    }
    Ok(text)
}

/// The cases that the data name.
pub(crate) fn cases() -> Result<Vec<String>> {
    Ok(read()?.into_iter().map(|mistake| mistake.case).collect())
}
