//! `results.json`: what was measured, workload by workload.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::arguments::Arguments;
use crate::error::Result;
use crate::machine;
use crate::measure::Fields;
use crate::subject::Subject;
use crate::workload::{WORKLOADS, Workload};

/// One run.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub(crate) workload: String,
    pub(crate) subject: String,
    pub(crate) round: u32,
    /// The rest, as the generator says it.
    pub(crate) fields: Fields,
}

/// All of it. What was there before of other workloads stays: each workload's
/// ratios come from one interleaved run.
#[derive(Debug)]
pub(crate) struct Results {
    head: Map<String, Value>,
    runs: Vec<Value>,
    skipped: Vec<Value>,
}

impl Results {
    /// What earlier runs left, if this one adds to it.
    pub(crate) fn new(arguments: &Arguments) -> Result<Self> {
        let mut head = Map::new();
        head.insert("machine".to_owned(), machine::machine());
        head.insert("versions".to_owned(), versions(arguments));
        head.insert("rounds".to_owned(), json!(arguments.rounds));
        let before: Value = match fs::read(&arguments.out) {
            Ok(bytes) if !arguments.patterns.is_empty() => serde_json::from_slice(&bytes)
                .map_err(|error| format!("{}: {error}", arguments.out.display()))?,
            _ => Value::Null,
        };
        let list = |name: &str| before[name].as_array().cloned().unwrap_or_default();
        Ok(Self {
            head,
            runs: list("runs"),
            skipped: list("skipped"),
        })
    }

    /// Puts these in the place of what was there of this workload.
    pub(crate) fn replace(
        &mut self,
        workload: &Workload,
        runs: Vec<Run>,
        skipped: Vec<(&Subject, String)>,
    ) {
        let others = |value: &Value| value["workload"] != workload.id;
        self.runs.retain(others);
        self.skipped.retain(others);
        self.runs.extend(runs.into_iter().map(|run| {
            let mut fields = run.fields;
            fields.insert("workload".to_owned(), json!(run.workload));
            fields.insert("subject".to_owned(), json!(run.subject));
            fields.insert("round".to_owned(), json!(run.round));
            Value::Object(fields)
        }));
        self.skipped.extend(
            skipped.into_iter().map(
                |(who, why)| json!({ "workload": workload.id, "subject": who.name, "why": why }),
            ),
        );
        let place = |value: &Value| {
            let id = value["workload"].as_str();
            WORKLOADS
                .iter()
                .position(|workload| Some(workload.id) == id)
        };
        self.runs.sort_by_key(place);
    }

    /// Writes the file, whole or not at all.
    pub(crate) fn write(&self, path: &Path) -> Result {
        let mut whole = self.head.clone();
        whole.insert("runs".to_owned(), json!(self.runs));
        whole.insert("skipped".to_owned(), json!(self.skipped));
        let text = serde_json::to_string_pretty(&whole).map_err(|error| error.to_string())?;
        let begun = path.with_extension("json.part");
        fs::write(&begun, text + "\n")
            .and_then(|()| fs::rename(&begun, path))
            .map_err(|error| format!("{}: {error}", path.display()))
    }
}

fn versions(arguments: &Arguments) -> Value {
    // A binary that was named may be of any commit.
    let our_commit = match std::env::var_os("FAREWELL_BIN") {
        Some(_) => Some("another build".to_owned()),
        None => machine::commit(&arguments.root),
    };
    let mut versions = Map::new();
    for (name, version) in machine::tools()
        .into_iter()
        .chain(arguments.versions.clone())
    {
        let commit = our_commit.clone().filter(|_| name == "farewell");
        let version = match commit {
            Some(commit) => format!("{version} ({commit})"),
            None => version,
        };
        versions.insert(name, json!(version));
    }
    Value::Object(versions)
}
