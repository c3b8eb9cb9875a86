//! [`Results`]: what the runner measured, as `target/bench/results.json` has it.

use std::collections::{BTreeMap, BTreeSet};

use farewell_close::printable;
use serde::Deserialize;

use super::measure::Measure;
use super::subject::{self, Subject};
use super::workload::Workload;
use crate::Result;

/// Letters of a reason: it may be what a program said when it ended.
const LONGEST_WHY: usize = 200;

/// What the runner measured.
#[derive(Debug, Clone)]
pub struct Results {
    pub(crate) machine: Machine,
    /// By program; also of tools.
    pub(crate) versions: BTreeMap<String, String>,
    pub(crate) rounds: u32,
    pub(crate) runs: Vec<Run>,
    pub(crate) skipped: Vec<Skipped>,
}

/// Where it was measured.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Machine {
    pub(crate) cpu: Option<String>,
    pub(crate) cores: Option<u32>,
    pub(crate) kernel: String,
    pub(crate) memory_bytes: Option<u64>,
    /// RFC 3339, or its day.
    pub(crate) date: String,
    pub(crate) notes: Option<String>,
}

/// One subject under one workload in one round.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub(crate) workload: Workload,
    pub(crate) subject: Subject,
    pub(crate) measured: Measured,
}

/// What the system and the generator counted.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Measured {
    pub(crate) round: u32,
    /// Or connections, or deliveries: what the workload's unit is.
    pub(crate) messages: Option<f64>,
    pub(crate) seconds: Option<f64>,
    /// The server's own.
    pub(crate) cpu_seconds: Option<f64>,
    /// What the server sent in answer.
    pub(crate) bytes_on_wire: Option<f64>,
    /// The same messages before they were compressed.
    pub(crate) bytes_of_payload: Option<f64>,
    /// Of connections that have been opened and have said nothing.
    pub(crate) memory_per_connection: Option<f64>,
    /// Of the same once each has echoed a message.
    pub(crate) memory_after_echo: Option<f64>,
    pub(crate) connections: Option<f64>,
    pub(crate) latency_us: Option<Latency>,
}

/// From the message's leaving to its answer's arrival, in µs.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) struct Latency {
    pub(crate) p50: f64,
    pub(crate) p99: f64,
}

/// What a subject was not asked, and why.
#[derive(Debug, Clone)]
pub(crate) struct Skipped {
    pub(crate) workload: Workload,
    pub(crate) subject: Subject,
    pub(crate) why: String,
}

#[derive(Deserialize)]
struct Document {
    machine: Machine,
    versions: BTreeMap<String, String>,
    rounds: u32,
    runs: Vec<Named<Measured>>,
    #[serde(default)]
    skipped: Vec<Named<Why>>,
}

#[derive(Deserialize)]
struct Named<T> {
    workload: String,
    subject: String,
    #[serde(flatten)]
    rest: T,
}

#[derive(Deserialize)]
struct Why {
    why: String,
}

impl Measured {
    /// The value of this measure, where it was measured.
    pub(crate) fn value(&self, measure: Measure) -> Option<f64> {
        let value = match measure {
            Measure::Cpu => self.cpu_seconds? / self.messages.filter(|count| *count > 0.0)?,
            Measure::Memory => self.memory_per_connection?,
            Measure::Wall => self.seconds?,
        };
        value.is_finite().then_some(value)
    }

    /// Messages per second of the clock on the wall.
    pub(crate) fn rate(&self) -> Option<f64> {
        let rate = self.messages? / self.seconds?;
        (rate.is_finite() && rate > 0.0).then_some(rate)
    }
}

impl Results {
    /// Parses the runner's file.
    ///
    /// # Errors
    ///
    /// It is not of the schema, or names workloads or subjects that nobody knows.
    pub fn parse(text: &str) -> Result<Self> {
        let document: Document = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let known = subject::known()?;
        let mut unknown = BTreeSet::new();
        let mut name = |workload: &str, subject: &str| {
            let parsed = (Workload::parse(workload), Subject::parse(subject, &known));
            if parsed.0.is_none() {
                unknown.insert(format!("the workload '{workload}'"));
            }
            if parsed.1.is_none() {
                unknown.insert(format!("the subject '{subject}'"));
            }
            parsed.0.zip(parsed.1)
        };
        let mut runs = Vec::new();
        for run in document.runs {
            if let Some((workload, subject)) = name(&run.workload, &run.subject) {
                runs.push(Run {
                    workload,
                    subject,
                    measured: run.rest,
                });
            }
        }
        let mut skipped = Vec::new();
        for skip in document.skipped {
            if let Some((workload, subject)) = name(&skip.workload, &skip.subject) {
                let why = printable(&skip.rest.why).replace('|', "/");
                let why = why.chars().take(LONGEST_WHY).collect();
                skipped.push(Skipped {
                    workload,
                    subject,
                    why,
                });
            }
        }
        if !unknown.is_empty() {
            let unknown: Vec<String> = unknown.into_iter().collect();
            return Err(format!(
                "nobody knows {}: see workload.rs and data/benchmarks/subjects.toml",
                unknown.join(", ")
            ));
        }
        if runs.is_empty() {
            return Err("there are no runs to tell of".to_owned());
        }
        Ok(Self {
            machine: document.machine,
            versions: document.versions,
            rounds: document.rounds,
            runs,
            skipped,
        })
    }
}
