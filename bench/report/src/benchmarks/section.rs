//! [`Section`]: workloads that are shown together, and what is said of them.

use std::fmt::Write;

use serde::Deserialize;

use super::measure::Measure;
use super::results::Results;
use super::subject::Family;
use super::tables;
use super::workload::{Kind, Payload, Workload};
use crate::Result;

#[derive(Deserialize)]
struct Data {
    section: Vec<SectionText>,
}

/// What is said of a section; `data/benchmarks/sections.toml` has them in order.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct SectionText {
    pub(crate) key: Key,
    pub(crate) title: String,
    pub(crate) words: String,
}

/// Which section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Key {
    InFlight,
    One,
    Large,
    Connections,
    Payloads,
    Compression,
    Tls,
    Churn,
    Idle,
    Broadcast,
    Drain,
    Gateway,
    GatewayIdle,
    Threads,
    Start,
}

impl Key {
    /// Where a workload is shown.
    pub(crate) fn of(workload: &Workload) -> Self {
        match workload.kind {
            Kind::Echo if workload.payload != Payload::Text => Self::Payloads,
            // How many there are matters less than whether they fit into a cache.
            Kind::Echo if !workload.is_small() => Self::Large,
            Kind::Echo if workload.connections.is_some() => Self::Connections,
            Kind::Echo if workload.in_flight > 1 => Self::InFlight,
            Kind::Echo => Self::One,
            Kind::Tls => Self::Tls,
            Kind::Deflate => Self::Compression,
            Kind::Churn => Self::Churn,
            Kind::Idle => Self::Idle,
            Kind::Broadcast => Self::Broadcast,
            Kind::Drain => Self::Drain,
            Kind::Gate | Kind::GateChurn => Self::Gateway,
            Kind::GateIdle => Self::GatewayIdle,
            Kind::Start | Kind::Explain => Self::Start,
            Kind::Threads(_) => Self::Threads,
        }
    }
}

/// Workloads that are shown together.
pub(crate) struct Section {
    pub(crate) text: SectionText,
    workloads: Vec<Workload>,
}

impl Section {
    /// Those that have something to show, in the order of the data.
    ///
    /// # Errors
    ///
    /// The data lack a section.
    pub(crate) fn all(results: &Results) -> Result<Vec<Self>> {
        let data: Data = toml::from_str(include_str!("../../data/benchmarks/sections.toml"))
            .map_err(|error| format!("data/benchmarks/sections.toml: {error}"))?;
        let workloads: Vec<Workload> = results
            .workloads()
            .into_iter()
            .filter(|workload| !results.subjects(workload).is_empty())
            .collect();
        let is_missing = |key: Key| data.section.iter().all(|text| text.key != key);
        if let Some(key) = workloads.iter().map(Key::of).find(|key| is_missing(*key)) {
            return Err(format!(
                "data/benchmarks/sections.toml says nothing of {key:?}"
            ));
        }
        let sections = data.section.into_iter().map(|text| Self {
            workloads: workloads
                .iter()
                .filter(|workload| Key::of(workload) == text.key)
                .cloned()
                .collect(),
            text,
        });
        Ok(sections
            .filter(|section| !section.workloads.is_empty())
            .collect())
    }

    /// Everything below the title and the picture.
    pub(crate) fn text(&self, results: &Results) -> String {
        let mut text = format!("{}\n", self.text.words.trim());
        let compared = tables::compared(results, &self.workloads);
        if !compared.is_empty() {
            let _ = write!(text, "\n{compared}");
        }
        let all_of = |workload: &Workload| {
            let title = if self.workloads.len() > 1 {
                format!("**{workload}**\n\n")
            } else {
                String::new()
            };
            format!("\n{title}{}", tables::detail(results, workload))
        };
        let is_alone = results
            .subjects_of_all(&self.workloads)
            .iter()
            .all(|subject| subject.about.family == Family::Farewell);
        match self.workloads.as_slice() {
            // Of a duration there is nothing else to tell.
            [only] if !is_alone || only.measure() != Measure::Wall => text.push_str(&all_of(only)),
            workloads if is_alone => {
                let _ = write!(text, "\n{}", tables::of_ours(results, workloads));
            }
            workloads => {
                let _ = write!(text, "\n{}", tables::medians(results, workloads));
                text.push_str("\n<details>\n<summary>Spread, throughput and ratios</summary>\n");
                text.extend(workloads.iter().map(all_of));
                text.push_str("\n</details>\n");
            }
        }
        let skipped: Vec<String> = results
            .skipped
            .iter()
            .filter(|skip| self.workloads.contains(&skip.workload))
            .map(|skip| format!("- {}, {}: {}\n", skip.subject, skip.workload, skip.why))
            .collect();
        if !skipped.is_empty() {
            let _ = write!(text, "\nNot measured:\n\n{}", skipped.concat());
        }
        text
    }
}
