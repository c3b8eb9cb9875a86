//! The tables of a section.

use std::fmt::Write;

use super::measure::Measure;
use super::number::{digits, rounded, whole};
use super::results::{Measured, Results};
use super::subject::{Family, Subject};
use super::workload::{Kind, Workload};
use crate::markdown::table;

/// How many connections there are where the page says nothing of them.
const USUAL_CONNECTIONS: f64 = 64.0;
const NOTHING: &str = "–";

impl Results {
    /// Who appears in any of these workloads.
    pub(crate) fn subjects_of_all(&self, workloads: &[Workload]) -> Vec<Subject> {
        let mut subjects: Vec<Subject> = workloads
            .iter()
            .flat_map(|workload| self.subjects(workload))
            .collect();
        subjects.sort_by(|one, other| one.order().cmp(&other.order()));
        subjects.dedup();
        subjects
    }

    /// The bare loop that does the same checks; else the one that does none.
    fn floor(&self, workload: &Workload) -> Option<Subject> {
        let is_floor = |subject: &Subject| subject.about.family == Family::Floor;
        self.best(workload, |subject| {
            is_floor(subject) && subject.variant.is_some()
        })
        .or_else(|| self.best(workload, is_floor))
    }
}

/// A line for each workload: farewell beside the best of the others.
pub(crate) fn compared(results: &Results, workloads: &[Workload]) -> String {
    let mut text = String::new();
    for workload in workloads {
        let measure = workload.measure();
        let ours = results.ours(workload);
        let Some((ours, spread)) =
            ours.and_then(|ours| Some((ours.clone(), results.spread(workload, &ours)?)))
        else {
            continue;
        };
        let mut parts = Vec::new();
        let mut add = |words: &str, other: Option<Subject>| {
            let part = other.and_then(|other| {
                let value = measure.print(results.spread(workload, &other)?.median);
                let ratio = results.ratio((workload, &other), (workload, &ours))?;
                // That it is gathered has been said before its name.
                let name = if other.is_gathered() {
                    other.about.title
                } else {
                    other.to_string()
                };
                Some(format!(
                    "{words}{name} {value} ({} ×)",
                    digits(ratio.median)
                ))
            });
            parts.extend(part);
        };
        let of_family = |family: Family| {
            results.best(workload, |subject| {
                subject.about.family == family && !subject.is_gathered()
            })
        };
        let gathered = |subject: &Subject| subject.is_rival_in_rust() && subject.is_gathered();
        add("best other Rust library ", of_family(Family::Rust));
        add("gathered by hand ", results.best(workload, gathered));
        add("in another language ", of_family(Family::Other));
        add("best proxy ", of_family(Family::Proxy));
        add("", results.floor(workload));
        if !parts.is_empty() {
            let ours = measure.print(spread.median);
            let _ = writeln!(
                text,
                "- {workload}: farewell **{ours}**; {}",
                parts.join("; ")
            );
        }
    }
    text
}

/// Medians: a row for each subject, a column for each workload.
pub(crate) fn medians(results: &Results, workloads: &[Workload]) -> String {
    let mut head = vec![String::new()];
    head.extend(
        workloads
            .iter()
            .map(|workload| format!("{workload}, {}", workload.measure().unit())),
    );
    let mut rows = vec![head];
    for subject in results.subjects_of_all(workloads) {
        let mut row = vec![name(&subject)];
        row.extend(workloads.iter().map(|workload| {
            let median = results
                .spread(workload, &subject)
                .map(|spread| workload.measure().number(spread.median));
            emphasised(&subject, median.unwrap_or_else(|| NOTHING.to_owned()))
        }));
        rows.push(row);
    }
    table(&rows)
}

/// One workload in full.
pub(crate) fn detail(results: &Results, workload: &Workload) -> String {
    let measure = workload.measure();
    let ours = results.ours(workload);
    let floor = results.floor(workload);
    let mut columns = vec![
        Column::Median,
        Column::Range,
        Column::DividedBy("farewell", ours),
        Column::DividedBy("bare loop", floor),
    ];
    if measure == Measure::Cpu {
        columns.insert(2, Column::Rate);
    }
    if workload.kind == Kind::Drain {
        columns.insert(2, Column::Seconds);
    }
    columns.extend([
        Column::AfterEcho,
        Column::Connections,
        Column::BytesOnWire,
        Column::Latency,
    ]);
    let subjects = results.subjects(workload);
    if subjects.len() == 1 {
        columns.retain(|column| !matches!(column, Column::DividedBy(..)));
    }
    // A column that has nothing to say is left out.
    columns.retain(|column| {
        subjects
            .iter()
            .any(|subject| column.cell(results, workload, subject).is_some())
    });

    let mut rows = vec![vec![String::new()]];
    if let Some(head) = rows.first_mut() {
        head.extend(columns.iter().map(|column| column.head(workload)));
    }
    for subject in &subjects {
        let mut row = vec![name(subject)];
        row.extend(columns.iter().map(|column| {
            let cell = column.cell(results, workload, subject);
            cell.unwrap_or_else(|| NOTHING.to_owned())
        }));
        rows.push(row);
    }
    table(&rows)
}

/// Workloads in which farewell stands alone: a row for each.
pub(crate) fn of_ours(results: &Results, workloads: &[Workload]) -> String {
    let columns = [Column::Median, Column::Range];
    let mut head = vec![String::new()];
    if let Some(first) = workloads.first() {
        head.extend(columns.iter().map(|column| column.head(first)));
    }
    let mut rows = vec![head];
    for workload in workloads {
        for subject in results.subjects(workload) {
            let mut row = vec![match &subject.variant {
                Some(variant) => format!("{workload}, {variant}"),
                None => workload.to_string(),
            }];
            row.extend(columns.iter().map(|column| {
                let cell = column.cell(results, workload, &subject);
                cell.unwrap_or_else(|| NOTHING.to_owned())
            }));
            rows.push(row);
        }
    }
    table(&rows)
}

enum Column {
    Median,
    Range,
    Rate,
    Seconds,
    DividedBy(&'static str, Option<Subject>),
    AfterEcho,
    Connections,
    BytesOnWire,
    Latency,
}

impl Column {
    fn head(&self, workload: &Workload) -> String {
        let unit = workload.unit();
        match (self, workload.measure()) {
            (Self::Median, Measure::Cpu) => format!("CPU per {unit}, µs"),
            (Self::Median, Measure::Memory) => "memory per connection, B".to_owned(),
            (Self::Median, Measure::Wall) => "ms".to_owned(),
            (Self::Range, _) => "min–max".to_owned(),
            (Self::Rate, _) => format!("{}s per second", unit.replace("delivery", "deliverie")),
            (Self::Seconds, _) => "all of it, ms".to_owned(),
            (Self::DividedBy(name, _), _) => format!("÷ {name}"),
            (Self::AfterEcho, _) => "after one echo each, B".to_owned(),
            (Self::Connections, _) => "connections".to_owned(),
            (Self::BytesOnWire, _) => "bytes on the wire per message".to_owned(),
            (Self::Latency, _) => "p50, p99, µs".to_owned(),
        }
    }

    fn cell(&self, results: &Results, workload: &Workload, subject: &Subject) -> Option<String> {
        let measure = workload.measure();
        let median = |value: &dyn Fn(&Measured) -> Option<f64>| {
            results
                .spread_of(workload, subject, value)
                .map(|spread| spread.median)
        };
        match self {
            Self::Median => {
                let spread = results.spread(workload, subject)?;
                Some(emphasised(subject, measure.number(spread.median)))
            }
            Self::Range => Some(measure.range(results.spread(workload, subject)?)),
            Self::Rate => Some(rounded(median(&Measured::rate)?)),
            Self::Seconds => Some(Measure::Wall.number(median(&|run| run.seconds)?)),
            Self::DividedBy(_, other) => {
                let other = other.as_ref()?;
                let ratio = results.ratio((workload, subject), (workload, other))?;
                Some(digits(ratio.median))
            }
            Self::AfterEcho => Some(measure.number(median(&|run| run.memory_after_echo)?)),
            Self::Connections => {
                let connections = median(&|run| run.connections)?;
                let is_told = workload.connections.is_some() || connections == USUAL_CONNECTIONS;
                let is_said = measure == Measure::Cpu && is_told;
                (!is_said).then(|| whole(connections))
            }
            // Without compression it says nothing that the size does not.
            Self::BytesOnWire if workload.kind == Kind::Deflate => {
                let bytes = median(&|run| Some(run.bytes_on_wire? / run.messages?))?;
                let share = median(&|run| Some(run.bytes_on_wire? / run.bytes_of_payload?));
                let share = share.unwrap_or(bytes / f64::from(workload.size?));
                Some(format!("{} ({:.0} %)", digits(bytes), 100.0 * share))
            }
            Self::BytesOnWire => None,
            Self::Latency => {
                let p50 = median(&|run| Some(run.latency_us?.p50))?;
                let p99 = median(&|run| Some(run.latency_us?.p99))?;
                Some(format!("{}, {}", digits(p50), digits(p99)))
            }
        }
    }
}

fn name(subject: &Subject) -> String {
    emphasised(subject, subject.to_string())
}

fn emphasised(subject: &Subject, text: String) -> String {
    if subject.is_ours() && text != NOTHING {
        format!("**{text}**")
    } else {
        text
    }
}
