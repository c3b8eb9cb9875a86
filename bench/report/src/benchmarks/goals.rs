//! The goals, which of them are reached, and why others are not.
//!
//! `data/benchmarks/goals.toml` says what is to be reached. What is written by
//! hand about those that are not stands in `data/benchmarks/explanations.toml`,
//! and is shown for as long as they are not.

use std::fmt::Write;

use serde::Deserialize;

use super::counts::{Alone, Counts, Kernel};
use super::number::{bandwidth, digits};
use super::results::Results;
use super::subject::{self, Subject};
use super::summary::Spread;
use super::workload::{Kind, Workload};
use crate::Result;
use crate::markdown::table;

#[derive(Deserialize)]
struct Data {
    goal: Vec<Goal>,
}

#[derive(Deserialize)]
struct Goal {
    id: String,
    /// What is to be reached, in words.
    says: String,
    #[serde(flatten)]
    bar: Bar,
}

/// How it is judged.
#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Bar {
    /// farewell's value divided by another's.
    Ratio {
        workload: String,
        against: Against,
        at_most: f64,
    },
    /// farewell's value alone: bytes or seconds.
    Limit { workload: String, at_most: f64 },
    /// farewell's value in one workload divided by its value in another.
    Level {
        workload: String,
        than: String,
        at_most: f64,
    },
    /// The engine in memory.
    Kernel {
        kernel: String,
        against: Alone,
        at_least: f64,
    },
}

/// Whom farewell is held against.
#[derive(Deserialize)]
#[serde(try_from = "String")]
enum Against {
    /// Whoever of the other Rust libraries is best, written plainly.
    BestRustPlain,
    /// Also where replies are gathered by hand.
    BestRust,
    /// Whoever is best but is no bare loop.
    BestRival,
    /// A subject by its id.
    Subject(String),
}

impl TryFrom<String> for Against {
    type Error = String;

    fn try_from(text: String) -> Result<Self> {
        match text.as_str() {
            "best Rust, plain" => Ok(Self::BestRustPlain),
            "best Rust" => Ok(Self::BestRust),
            "best rival" => Ok(Self::BestRival),
            id if Subject::parse(id, &subject::known()?).is_some() => Ok(Self::Subject(text)),
            _ => Err(format!("'{text}' is no subject")),
        }
    }
}

#[derive(Deserialize)]
struct Explanations {
    #[serde(default)]
    explanation: Vec<Explanation>,
}

/// Why a goal is not reached.
#[derive(Deserialize)]
struct Explanation {
    goal: String,
    words: String,
}

/// What became of the goals.
pub(crate) struct Goals {
    judged: Vec<Judged>,
}

struct Judged {
    id: String,
    workload: String,
    says: String,
    /// `None`: it was not measured.
    outcome: Option<Outcome>,
    words: Option<String>,
}

struct Outcome {
    reached: bool,
    measured: String,
}

impl Goals {
    /// # Errors
    ///
    /// The data name what does not exist.
    pub(crate) fn judge(results: &Results, counts: &Counts) -> Result<Self> {
        let data: Data = toml::from_str(include_str!("../../data/benchmarks/goals.toml"))
            .map_err(|error| format!("data/benchmarks/goals.toml: {error}"))?;
        let texts: Explanations =
            toml::from_str(include_str!("../../data/benchmarks/explanations.toml"))
                .map_err(|error| format!("data/benchmarks/explanations.toml: {error}"))?;
        let of_no_goal = texts
            .explanation
            .iter()
            .find(|text| data.goal.iter().all(|goal| goal.id != text.goal));
        if let Some(text) = of_no_goal {
            return Err(format!(
                "data/benchmarks/explanations.toml: there is no goal '{}'",
                text.goal
            ));
        }
        let mut judged = Vec::new();
        for goal in data.goal {
            let words = texts.explanation.iter().find(|text| text.goal == goal.id);
            judged.push(Judged {
                workload: goal.bar.title()?,
                outcome: goal.bar.outcome(results, counts)?,
                words: words.map(|text| text.words.trim().to_owned()),
                id: goal.id,
                says: goal.says,
            });
        }
        Ok(Self { judged })
    }

    /// How many are reached, in a sentence.
    pub(crate) fn in_short(&self) -> String {
        let measured = self.judged.iter().filter_map(|goal| goal.outcome.as_ref());
        let reached = measured.clone().filter(|outcome| outcome.reached).count();
        let measured = measured.count();
        let mut text = format!("{reached} of {measured} goals are reached");
        let rest = self.judged.len() - measured;
        if rest > 0 {
            let _ = write!(text, "; {rest} more were not measured in this run");
        }
        text.push('.');
        text
    }

    /// A row for each.
    pub(crate) fn table(&self) -> String {
        let head = ["workload", "goal", "measured", "reached"];
        let mut rows = vec![head.map(str::to_owned).to_vec()];
        rows.extend(self.judged.iter().map(|goal| {
            let (measured, reached) = match &goal.outcome {
                None => ("not measured", "–"),
                Some(outcome) if outcome.reached => (outcome.measured.as_str(), "yes"),
                Some(outcome) => (outcome.measured.as_str(), "**no**"),
            };
            vec![
                goal.workload.clone(),
                goal.says.clone(),
                measured.to_owned(),
                reached.to_owned(),
            ]
        }));
        table(&rows)
    }

    /// What is not reached, and why; empty where all is.
    pub(crate) fn not_reached(&self) -> String {
        let mut text = String::new();
        for goal in &self.judged {
            let Some(outcome) = goal.outcome.as_ref().filter(|outcome| !outcome.reached) else {
                continue;
            };
            let _ = write!(
                text,
                "- **{}: {}.** Measured: {}.",
                goal.workload, goal.says, outcome.measured
            );
            if let Some(words) = &goal.words {
                let _ = write!(text, " {words}");
            }
            text.push('\n');
        }
        text
    }

    /// The ids of those that are not reached and that nobody has explained.
    pub(crate) fn unexplained(&self) -> Vec<&str> {
        self.judged
            .iter()
            .filter(|goal| goal.words.is_none())
            .filter(|goal| matches!(&goal.outcome, Some(outcome) if !outcome.reached))
            .map(|goal| goal.id.as_str())
            .collect()
    }
}

impl Bar {
    /// What the goal is about.
    fn title(&self) -> Result<String> {
        match self {
            Self::Ratio { workload, .. }
            | Self::Limit { workload, .. }
            | Self::Level { workload, .. } => Ok(title(&parse(workload)?)),
            Self::Kernel { kernel, .. } => Ok(format!("in memory, {}", Kernel::title(kernel))),
        }
    }

    fn outcome(&self, results: &Results, counts: &Counts) -> Result<Option<Outcome>> {
        match self {
            Self::Ratio {
                workload,
                against,
                at_most,
            } => Ok(ratio(results, &parse(workload)?, against, *at_most)),
            Self::Limit { workload, at_most } => Ok(limit(results, &parse(workload)?, *at_most)),
            Self::Level {
                workload,
                than,
                at_most,
            } => Ok(level(results, &parse(workload)?, &parse(than)?, *at_most)),
            Self::Kernel {
                kernel,
                against,
                at_least,
            } => Ok(counts
                .kernel(kernel)
                .and_then(|kernel| bandwidth_of(kernel, *against, *at_least))),
        }
    }
}

fn parse(id: &str) -> Result<Workload> {
    Workload::parse(id).ok_or_else(|| format!("data/benchmarks/goals.toml: '{id}' is no workload"))
}

/// A workload by itself, outside its section.
fn title(workload: &Workload) -> String {
    match workload.kind {
        Kind::Gate | Kind::GateChurn | Kind::GateIdle => format!("gateway, {workload}"),
        Kind::Deflate => format!("permessage-deflate, {workload}"),
        Kind::Broadcast => format!("broadcast, {workload}"),
        Kind::Tls => format!("TLS, {workload}"),
        Kind::Echo if workload.is_small() && workload.in_flight == 1 => {
            format!("1 × {workload} in flight")
        }
        _ => workload.to_string(),
    }
}

fn ratio(
    results: &Results,
    workload: &Workload,
    against: &Against,
    at_most: f64,
) -> Option<Outcome> {
    let ours = results.ours(workload)?;
    let plain = |subject: &Subject| subject.is_rival_in_rust() && !subject.is_gathered();
    let theirs = match against {
        Against::BestRustPlain => results.best(workload, plain),
        Against::BestRust => results.best(workload, Subject::is_rival_in_rust),
        Against::BestRival => results.best(workload, Subject::is_rival),
        Against::Subject(id) => results.subject(workload, id),
    }?;
    let spread = results.ratio((workload, &ours), (workload, &theirs))?;
    let value = |subject| Some(results.spread(workload, subject)?.median);
    let measure = workload.measure();
    let measured = format!(
        "{} ÷ {} ({theirs}): {}",
        measure.print(value(&ours)?),
        measure.print(value(&theirs)?),
        shown(spread, at_most),
    );
    Some(Outcome {
        reached: spread.median <= at_most,
        measured,
    })
}

fn limit(results: &Results, workload: &Workload, at_most: f64) -> Option<Outcome> {
    let spread = results.spread(workload, &results.ours(workload)?)?;
    let measure = workload.measure();
    Some(Outcome {
        reached: spread.median <= at_most,
        measured: format!(
            "{} ({})",
            measure.print(spread.median),
            measure.range(spread)
        ),
    })
}

fn level(results: &Results, workload: &Workload, than: &Workload, at_most: f64) -> Option<Outcome> {
    let ours = results.ours(workload)?;
    let spread = results.ratio((workload, &ours), (than, &ours))?;
    let value = |workload| Some(results.spread(workload, &ours)?.median);
    let measure = workload.measure();
    let measured = format!(
        "{} ÷ {} ({than}): {}",
        measure.print(value(workload)?),
        measure.print(value(than)?),
        shown(spread, at_most),
    );
    Some(Outcome {
        reached: spread.median <= at_most,
        measured,
    })
}

fn bandwidth_of(kernel: &Kernel, against: Alone, at_least: f64) -> Option<Outcome> {
    let alone = kernel.alone(against)?;
    let share = kernel.bytes_per_second / alone;
    Some(Outcome {
        reached: share >= at_least,
        measured: format!(
            "{} ÷ {} ({}): **{}**",
            bandwidth(kernel.bytes_per_second),
            bandwidth(alone),
            against.name(),
            precise(share, at_least)
        ),
    })
}

fn shown(spread: Spread, bar: f64) -> String {
    format!(
        "**{}** ({}–{})",
        precise(spread.median, bar),
        digits(spread.min),
        digits(spread.max)
    )
}

/// With a digit more where two would not tell it from what it is held against.
fn precise(ratio: f64, bar: f64) -> String {
    if digits(ratio) == digits(bar) || ratio < 0.2 {
        format!("{ratio:.3}")
    } else {
        digits(ratio)
    }
}
