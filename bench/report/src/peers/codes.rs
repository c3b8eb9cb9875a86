//! What answers a Close with each code.

use serde::Deserialize;

use super::answer::{Answer, Provoked};
use super::run::{Case, Run};
use crate::Result;
use crate::markdown::table;

#[derive(Deserialize)]
struct Data {
    code: Vec<Shown>,
}

#[derive(Deserialize)]
struct Shown {
    code: u16,
    /// What the registry says of it.
    status: String,
    /// The case that sends it; without one, the first of section C that does.
    case: Option<String>,
}

impl Shown {
    fn case<'a>(&self, run: &'a Run) -> Option<&'a Case> {
        if let Some(id) = &self.case {
            return run.case(id);
        }
        run.cases.iter().find(|case| {
            let sent = case.close.sent.as_ref().and_then(|close| close.code);
            case.section == "C" && sent == Some(self.code)
        })
    }
}

/// A row for each code, a column for each peer.
pub(crate) fn by_code(runs: &[Run]) -> Result<String> {
    let data: Data = toml::from_str(include_str!("../../data/peers/codes.toml"))
        .map_err(|error| format!("data/peers/codes.toml: {error}"))?;
    let mut head = vec!["code".to_owned(), "what it is".to_owned()];
    head.extend(runs.iter().map(|run| run.about.title.clone()));
    let mut rows = vec![head];
    for shown in &data.code {
        let mut row = vec![shown.code.to_string(), shown.status.clone()];
        row.extend(runs.iter().map(|run| {
            shown.case(run).map_or_else(
                || "–".to_owned(),
                |case| Answer::of(case, Provoked::ByClose).to_string(),
            )
        }));
        rows.push(row);
    }
    Ok(table(&rows))
}

/// The cases that the data name.
pub(crate) fn cases() -> Result<Vec<String>> {
    let data: Data = toml::from_str(include_str!("../../data/peers/codes.toml"))
        .map_err(|error| format!("data/peers/codes.toml: {error}"))?;
    Ok(data.code.into_iter().filter_map(|code| code.case).collect())
}
