//! What was read in the libraries' sources before anything was run, and whether
//! it holds.

use serde::Deserialize;

use super::answer::{Answer, Provoked};
use super::run::{Case, Run, Verdict};
use crate::Result;
use crate::markdown::table;

#[derive(Deserialize)]
struct Data {
    claim: Vec<Claim>,
}

#[derive(Deserialize)]
struct Claim {
    /// The peer's name.
    peer: String,
    text: String,
    /// All of these have to be seen.
    #[serde(default)]
    shows: Vec<Shows>,
    /// Why nothing shows it.
    untested: Option<String>,
}

/// What has to be seen in a case. What is left out may be anything.
#[derive(Deserialize)]
struct Shows {
    case: String,
    #[serde(default)]
    by_close: bool,
    /// One of these words of [`Answer::word`].
    answer: Option<Vec<String>>,
    echo: Option<bool>,
    /// Whether more than one Close came.
    twice: Option<bool>,
    verdict: Option<Vec<Verdict>>,
}

impl Shows {
    fn provoked(&self) -> Provoked {
        if self.by_close {
            Provoked::ByClose
        } else {
            Provoked::BeforeClose
        }
    }

    fn is_seen(&self, case: &Case) -> bool {
        let answer = Answer::of(case, self.provoked());
        let fits = |wanted: Option<bool>, is: bool| wanted.is_none_or(|wanted| wanted == is);
        fits(self.echo, answer.echo)
            && fits(self.twice, answer.closes > 1)
            && self
                .answer
                .as_ref()
                .is_none_or(|words| words.contains(&answer.word()))
            && self
                .verdict
                .as_ref()
                .is_none_or(|verdicts| verdicts.contains(&case.verdict))
    }
}

fn read() -> Result<Vec<Claim>> {
    toml::from_str::<Data>(include_str!("../../data/peers/claims.toml"))
        .map(|data| data.claim)
        .map_err(|error| format!("data/peers/claims.toml: {error}"))
}

/// A row for each claim.
pub(crate) fn by_claim(runs: &[Run]) -> Result<String> {
    let head = ["about", "read in the source", "on the wire", "seen"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for claim in read()? {
        let run = runs.iter().find(|run| run.about.name == claim.peer);
        let (outcome, seen) = judge(&claim, run);
        let about = run.map_or(&claim.peer, |run| &run.about.title).clone();
        rows.push(vec![about, claim.text, outcome.to_owned(), seen]);
    }
    Ok(table(&rows))
}

fn judge(claim: &Claim, run: Option<&Run>) -> (&'static str, String) {
    const NOT_TESTED: &str = "not tested";
    if let Some(why) = &claim.untested {
        return (NOT_TESTED, why.clone());
    }
    let Some(run) = run else {
        return (NOT_TESTED, "not among the peers".to_owned());
    };
    let mut held = true;
    let mut seen = Vec::new();
    for shows in &claim.shows {
        let Some(case) = run.case(&shows.case) else {
            return (NOT_TESTED, format!("{} was not run", shows.case));
        };
        held &= shows.is_seen(case);
        let answer = Answer::of(case, shows.provoked());
        seen.push(if shows.verdict.is_some() {
            format!("{}: {}", case.id, word(case.verdict))
        } else {
            format!("{}: {answer}", case.id)
        });
    }
    if seen.is_empty() {
        return (NOT_TESTED, "no case asks for it".to_owned());
    }
    let outcome = if held { "held" } else { "did not hold" };
    (outcome, seen.join("; "))
}

const fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "pass",
        Verdict::NotStrict => "not strict",
        Verdict::Fail => "fail",
        Verdict::Informational | Verdict::Other => "not judged",
    }
}

/// The cases that the data name.
pub(crate) fn cases() -> Result<Vec<String>> {
    let claims = read()?.into_iter();
    Ok(claims
        .flat_map(|claim| claim.shows)
        .map(|shows| shows.case)
        .collect())
}
