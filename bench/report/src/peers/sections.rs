//! How many cases of each section pass.

use super::run::Run;
use super::run::Verdict;
use crate::markdown::table;

/// Sections as users of Autobahn know them, and C, which is this suite's own.
const TITLES: &[(&str, &str)] = &[
    ("1", "framing"),
    ("2", "pings"),
    ("3", "reserved bits"),
    ("4", "opcodes"),
    ("5", "fragments"),
    ("6", "UTF-8"),
    ("7", "closing"),
    ("9", "limits"),
    ("10", "sending in fragments"),
    ("12", "compression"),
    ("13", "compression, parameters"),
    ("C", "close lifecycle"),
];

#[derive(Default)]
struct Counts {
    pass: usize,
    not_strict: usize,
    fail: usize,
}

/// A row for each peer.
pub(crate) fn by_section(runs: &[Run]) -> String {
    let sections: Vec<&(&str, &str)> = TITLES
        .iter()
        .filter(|(section, _)| {
            runs.iter()
                .any(|run| run.cases.iter().any(|case| case.section == *section))
        })
        .collect();
    let mut head = vec!["peer".to_owned()];
    head.extend(sections.iter().map(|(id, title)| format!("{id} {title}")));
    head.push("all".to_owned());
    let mut rows = vec![head];
    for run in runs {
        let mut row = vec![run.about.title.clone()];
        row.extend(sections.iter().map(|(id, _)| count(run, Some(id))));
        row.push(count(run, None));
        rows.push(row);
    }
    table(&rows)
}

fn count(run: &Run, section: Option<&str>) -> String {
    let mut counts = Counts::default();
    for case in &run.cases {
        if section.is_some_and(|section| section != case.section) {
            continue;
        }
        match case.verdict {
            Verdict::Pass => counts.pass += 1,
            Verdict::NotStrict => counts.not_strict += 1,
            Verdict::Fail => counts.fail += 1,
            Verdict::Informational | Verdict::Other => {}
        }
    }
    let Counts {
        pass,
        not_strict,
        fail,
    } = counts;
    if pass + not_strict + fail == 0 {
        return "–".to_owned();
    }
    format!("{pass} / {not_strict} / {fail}")
}

/// The numbers of what is no pass, a line for each peer.
pub(crate) fn not_passed(runs: &[Run]) -> String {
    let numbers = |run: &Run, verdict: Verdict| {
        let cases = run.cases.iter().filter(|case| case.verdict == verdict);
        let numbers: Vec<&str> = cases.map(|case| case.id.as_str()).collect();
        if numbers.is_empty() {
            "–".to_owned()
        } else {
            numbers.join(" ")
        }
    };
    let mut rows = vec![["peer", "not strict", "fail"].map(str::to_owned).to_vec()];
    rows.extend(runs.iter().map(|run| {
        vec![
            run.about.title.clone(),
            numbers(run, Verdict::NotStrict),
            numbers(run, Verdict::Fail),
        ]
    }));
    table(&rows)
}
