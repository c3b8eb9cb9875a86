//! The page: what stands in it, in which order.

use std::fmt::Write;

use farewell_close::printable;

use super::counts::Counts;
use super::goals::Goals;
use super::number::digits;
use super::pictures::{self, Picture};
use super::results::Results;
use super::section::Section;
use super::subject;
use crate::Result;
use crate::markdown::table;

/// A page, its pictures, and what whoever makes it should know.
pub struct Page {
    /// The text, in Markdown.
    pub text: String,
    /// Names and contents of the files in `benchmarks/` beside it.
    pub pictures: Vec<(&'static str, String)>,
    /// A sentence each.
    pub warnings: Vec<String>,
}

/// The whole page about these results.
///
/// # Errors
///
/// The data name what does not exist, or lack what was measured.
pub fn page(results: &Results, counts: &Counts) -> Result<Page> {
    let goals = Goals::judge(results, counts)?;
    let pictures = pictures::all(results);
    let mut text = include_str!("../../data/benchmarks/head.md").to_owned();
    let _ = write!(text, "\n## In short\n\n{}\n", goals.in_short());
    let _ = write!(text, "\n{}", goals.table());
    let _ = write!(text, "\n{}", include_str!("../../data/benchmarks/goals.md"));
    let not_reached = goals.not_reached();
    if !not_reached.is_empty() {
        let _ = write!(text, "\n### What is not reached, and why\n\n{not_reached}");
    }
    for section in Section::all(results)? {
        let _ = write!(text, "\n## {}\n\n", section.text.title);
        let pictures = pictures
            .iter()
            .filter(|picture| picture.section == section.text.key);
        for picture in pictures {
            let _ = writeln!(text, "{}\n", shown(picture));
        }
        text.push_str(&section.text(results));
    }
    let _ = write!(
        text,
        "\n## Without a socket\n\n{}",
        include_str!("../../data/benchmarks/counts.md")
    );
    let tables = counts.tables();
    if tables.is_empty() {
        text.push_str("\nNot counted in this run.\n");
    }
    for table in tables {
        let _ = write!(text, "\n{table}");
    }
    let _ = write!(
        text,
        "\n## Where and with what\n\n{}\n{}",
        machine(results, counts),
        who(results)?
    );
    let _ = write!(
        text,
        "\n{}",
        include_str!("../../data/benchmarks/method.md")
    );
    Ok(Page {
        text,
        pictures: pictures
            .iter()
            .map(|picture| (picture.file, picture.chart.to_string()))
            .collect(),
        warnings: warnings(&goals),
    })
}

fn warnings(goals: &Goals) -> Vec<String> {
    goals
        .unexplained()
        .into_iter()
        .map(|id| {
            format!(
                "the goal '{id}' is not reached: data/benchmarks/explanations.toml does not say why"
            )
        })
        .collect()
}

/// Its numbers stand in the tables below it, so its words are short.
fn shown(picture: &Picture) -> String {
    format!(
        "![{}: {}; the numbers stand below](benchmarks/{})",
        picture.chart.title, picture.chart.subtitle, picture.file
    )
}

fn machine(results: &Results, counts: &Counts) -> String {
    let machine = &results.machine;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(machine.cpu.as_deref().map(clean));
    parts.extend(machine.cores.map(|cores| format!("{cores} cores")));
    parts.extend(machine.memory_bytes.map(|bytes| {
        let memory = bytes as f64 / f64::from(1 << 30);
        format!("{} GiB", digits(memory))
    }));
    parts.push(format!("Linux {}", clean(&machine.kernel)));
    let mut text = format!(
        "Measured on {}, in {} rounds: {}",
        clean(machine.date.get(..10).unwrap_or(&machine.date)),
        results.rounds,
        parts.join(", "),
    );
    if let Some(notes) = &machine.notes {
        let _ = write!(text, "; {}", clean(notes).trim_end_matches('.'));
    }
    text.push('.');
    let is_tool = |name: &str| {
        results
            .runs
            .iter()
            .all(|run| run.subject.about.name != name)
    };
    let tools = results.versions.iter().filter(|(name, _)| is_tool(name));
    let mut tools: Vec<String> = tools
        .chain(counts.tools())
        .map(|(name, version)| format!("{} {}", clean(name), clean(version)))
        .collect();
    tools.sort();
    tools.dedup();
    if !tools.is_empty() {
        let _ = write!(text, " With {}.", tools.join(", "));
    }
    text.push('\n');
    text
}

/// The programs that were measured, and what each of them is.
fn who(results: &Results) -> Result<String> {
    let mut rows = vec![
        ["program", "version", "what it is"]
            .map(str::to_owned)
            .to_vec(),
    ];
    for about in subject::known()? {
        if results.runs.iter().all(|run| run.subject.about != about) {
            continue;
        }
        let version = results.versions.get(&about.name);
        rows.push(vec![
            about.title,
            version.map_or_else(|| "–".to_owned(), |version| clean(version)),
            about.words,
        ]);
    }
    Ok(table(&rows))
}

/// Text of the machine's, which says what it wants.
fn clean(text: &str) -> String {
    printable(text).trim().replace('|', "/")
}
