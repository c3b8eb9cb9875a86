//! [`Plan`]: a run as it was asked for, checked before it begins.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use farewell_check::report::{Judgement, Report};
use farewell_check::{Case, CaseId, Expected, Outcome, Role, Selection, Settings};
use farewell_close::Timestamp;

use super::arguments::{Reports, Which};
use super::outputs::Outputs;

/// In sections 12 and 13, with `--full`.
const MESSAGES_IN_FULL: u32 = 1000;
/// No list of known failures is longer.
const LONGEST_LIST: u64 = 1 << 20;

/// A run as it was asked for.
pub(super) struct Plan {
    role: Role,
    pub(super) settings: Settings,
    pub(super) selection: Selection,
    pub(super) strict: bool,
    expected: Expected,
    pub(super) expected_file: String,
    pub(super) outputs: Outputs,
}

/// A peer as reports name it, and when it was judged.
pub(super) struct Sitting<'a> {
    pub(super) name: &'a str,
    pub(super) started_at: Timestamp,
    pub(super) duration: Duration,
}

impl Plan {
    /// Checks what can be checked before the first case.
    pub(super) fn new(
        role: Role,
        which: &Which,
        reports: &Reports,
        cases: &[Case],
    ) -> Result<Self, String> {
        let expected = match &which.expected {
            Some(file) => read_expected(file, cases)?,
            None => Expected::default(),
        };
        let chosen = patterns(&which.cases);
        if chosen.is_empty() && !which.cases.is_empty() {
            return Err("--cases names no case; leave it out to run all".to_owned());
        }
        let defaults = Settings::default();
        let settings = Settings {
            patience: which.patience.0,
            messages: if which.full {
                MESSAGES_IN_FULL
            } else {
                defaults.messages
            },
            ..defaults
        };
        Ok(Self {
            role,
            settings,
            selection: Selection {
                cases: chosen,
                exclude: patterns(&which.exclude),
                full: which.full,
            },
            strict: which.strict,
            expected,
            expected_file: which
                .expected
                .as_ref()
                .map(|file| file.display().to_string())
                .unwrap_or_default(),
            outputs: Outputs::new(reports)?,
        })
    }

    /// The cases that are to be run.
    pub(super) fn chosen<'a>(&self, cases: &'a [Case]) -> Result<Vec<&'a Case>, String> {
        self.selection
            .of(cases, self.role)
            .map_err(|error| error.to_string())
    }

    /// What came of them.
    pub(super) fn report<'a>(
        &'a self,
        sitting: &Sitting<'a>,
        chosen: &[&'a Case],
        outcome: impl Fn(&CaseId) -> Option<&'a Outcome>,
    ) -> Report<'a> {
        let results: Vec<_> = chosen
            .iter()
            .filter_map(|case| {
                let outcome = outcome(case.id())?;
                Some(Judgement::new(case, outcome, &self.expected, self.strict))
            })
            .collect();
        Report {
            role: self.role,
            name: sitting.name,
            started_at: sitting.started_at,
            duration: sitting.duration,
            settings: &self.settings,
            selection: &self.selection,
            strict: self.strict,
            not_run: chosen.len() - results.len(),
            results,
        }
    }
}

/// Without the blanks around them, and without those that are nothing else.
fn patterns(asked: &[String]) -> Vec<String> {
    asked
        .iter()
        .map(|pattern| pattern.trim())
        .filter(|pattern| !pattern.is_empty())
        .map(str::to_owned)
        .collect()
}

fn read_expected(file: &Path, cases: &[Case]) -> Result<Expected, String> {
    let shown = file.display();
    let mut text = String::new();
    fs::File::open(file)
        .and_then(|opened| opened.take(LONGEST_LIST).read_to_string(&mut text))
        .map_err(|error| format!("cannot read {shown}: {error}; check the path of --expected"))?;
    // Some editors begin a file with a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    Expected::parse(text, cases).map_err(|error| format!("{shown}, {error}"))
}
