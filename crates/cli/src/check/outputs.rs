//! [`Outputs`]: the files that reports go to.
//!
//! Where several clients were judged, each has files of its own beside the name
//! that was given: `check.json` becomes `check-1-NAME.json`.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use farewell_check::report::{self, Report};

use super::arguments::Reports;
use crate::text::printable_json;

/// The files that reports go to.
pub(super) struct Outputs {
    json: Option<PathBuf>,
    json_to_stdout: bool,
    junit: Option<PathBuf>,
    html: Option<PathBuf>,
    autobahn: Option<PathBuf>,
}

impl Outputs {
    /// Makes the directories, so that a long run does not end with a path that is
    /// none.
    pub(super) fn new(asked: &Reports) -> Result<Self, String> {
        let to_stdout = |file: &PathBuf| file.as_os_str() == "-";
        let files = asked.json.iter().filter(|file| !to_stdout(file));
        for file in files.chain(&asked.junit) {
            if file.is_dir() {
                return Err(format!("{} is a directory; name a file", file.display()));
            }
            // The parent of a bare name is "", which is here.
            let parent = file
                .parent()
                .filter(|parent| !parent.as_os_str().is_empty());
            parent.map_or(Ok(()), make)?;
        }
        for directory in asked.html.iter().chain(&asked.autobahn) {
            make(directory)?;
        }
        Ok(Self {
            json_to_stdout: asked.json.as_ref().is_some_and(to_stdout),
            json: asked.json.clone().filter(|file| !to_stdout(file)),
            junit: asked.junit.clone(),
            html: asked.html.clone(),
            autobahn: asked.autobahn.clone(),
        })
    }

    /// Whether the words for people have to go elsewhere than to standard output.
    pub(super) const fn take_stdout(&self) -> bool {
        self.json_to_stdout
    }

    /// Whether all that a person is not shown stands elsewhere.
    pub(super) const fn have_all(&self) -> bool {
        self.json_to_stdout || self.json.is_some() || self.html.is_some()
    }

    /// Writes all files, and prints what was asked for on standard output. What
    /// cannot be written keeps nothing else from being; the first such error is
    /// returned.
    pub(super) fn deliver(&self, reports: &[Report<'_>]) -> Result<(), String> {
        let written = self.write(reports);
        let printed = self.print(reports);
        written.and(printed)
    }

    /// Writes all files that can be written; returns the first error.
    pub(super) fn write(&self, reports: &[Report<'_>]) -> Result<(), String> {
        let mut all = Ok(());
        let mut keep = |one: Result<(), String>| {
            if all.is_ok() {
                all = one;
            }
        };
        for (index, one) in reports.iter().enumerate() {
            let suffix = match reports.len() {
                1 => String::new(),
                _ => suffix(index, one),
            };
            if let Some(file) = &self.json {
                keep(pretty(one).and_then(|json| write(&beside(file, &suffix), &json)));
            }
            if let Some(file) = &self.junit {
                keep(write(&beside(file, &suffix), &report::junit(one)));
            }
            if let Some(directory) = &self.html {
                let page = report::html(one).map_err(|error| error.to_string());
                let file = directory.join(page_name(&suffix));
                keep(page.and_then(|page| write(&file, &page)));
            }
        }
        if let Some(directory) = self.html.as_ref().filter(|_| reports.len() > 1) {
            keep(write(&directory.join(page_name("")), &links(reports)));
        }
        if let Some(directory) = &self.autobahn {
            for (name, value) in report::autobahn(reports) {
                keep(write(&directory.join(name), &format!("{value:#}\n")));
            }
        }
        all
    }

    /// Prints what was asked for on standard output; whoever stopped reading has
    /// seen enough.
    fn print(&self, reports: &[Report<'_>]) -> Result<(), String> {
        if !self.json_to_stdout {
            return Ok(());
        }
        let all: Vec<_> = reports.iter().map(pretty).collect::<Result<_, _>>()?;
        let all = all.concat();
        match io::stdout().write_all(all.as_bytes()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(format!("cannot write to stdout: {error}"))
            }
            _ => Ok(()),
        }
    }
}

fn pretty(report: &Report<'_>) -> Result<String, String> {
    let json = serde_json::to_string_pretty(&report::json(report));
    let json = json.map_err(|error| format!("cannot write JSON: {error}"))?;
    Ok(printable_json(&json).into_owned() + "\n")
}

fn make(directory: &Path) -> Result<(), String> {
    fs::create_dir_all(directory)
        .map_err(|error| format!("cannot make the directory {}: {error}", directory.display()))
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    fs::write(file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))
}

/// What the files of one client among several have before their ending.
fn suffix(index: usize, report: &Report<'_>) -> String {
    format!("-{}-{}", index + 1, slug(report.name))
}

fn page_name(suffix: &str) -> String {
    format!("index{suffix}.html")
}

/// A page that leads to those of several clients. Names of files need no escaping.
fn links(reports: &[Report<'_>]) -> String {
    let mut page = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
                    <title>Conformance</title>\n<h1>Conformance</h1>\n<ul>\n"
        .to_owned();
    for (index, report) in reports.iter().enumerate() {
        let name = page_name(&suffix(index, report));
        let word = if report.is_good() { "passes" } else { "fails" };
        page += &format!("<li><a href=\"{name}\">{name}</a>: {word}</li>\n");
    }
    page + "</ul>\n</html>\n"
}

/// `check.json` with this before its ending.
fn beside(file: &Path, suffix: &str) -> PathBuf {
    if suffix.is_empty() {
        return file.to_owned();
    }
    let mut name = file.file_stem().unwrap_or_default().to_owned();
    name.push(suffix);
    if let Some(extension) = file.extension() {
        name.push(".");
        name.push(extension);
    }
    file.with_file_name(name)
}

/// What is left of a stranger's name in the name of a file.
fn slug(name: &str) -> String {
    name.chars()
        .map(|char| match char {
            char if char.is_ascii_alphanumeric() => char.to_ascii_lowercase(),
            _ => '-',
        })
        .take(40)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_strangers_stay_in_their_directory() {
        let file = beside(
            Path::new("out/check.json"),
            &format!("-2-{}", slug("../A b\u{202e}")),
        );
        assert_eq!(file, Path::new("out/check-2----a-b-.json"));
        assert_eq!(beside(Path::new("check.json"), ""), Path::new("check.json"));
    }
}
