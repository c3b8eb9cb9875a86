//! A man page for each command: clap's sections, and what stands after the
//! options in the help, sorted into DESCRIPTION, EXAMPLES and EXIT STATUS.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

/// Where the help says nothing of exit codes.
const EXIT_STATUS: &str = "0 where it did what was asked, 1 where something failed on the way, \
                           2 for wrong use.";

/// Writes a page for the command and for each below it.
pub(super) fn write_all(command: Command, directory: &Path) -> io::Result<Vec<PathBuf>> {
    fs::create_dir_all(directory)?;
    let mut command = command.disable_help_subcommand(true);
    command.build();
    let mut files = Vec::new();
    write(&command, None, directory, &mut files)?;
    Ok(files)
}

fn write(
    command: &Command,
    parent: Option<&Command>,
    directory: &Path,
    files: &mut Vec<PathBuf>,
) -> io::Result<()> {
    let file = directory.join(format!("{}.1", title(command)));
    fs::write(&file, page(command, parent)?)?;
    files.push(file);
    for below in shown(command) {
        write(below, Some(command), directory, files)?;
    }
    Ok(())
}

fn page(command: &Command, parent: Option<&Command>) -> io::Result<Vec<u8>> {
    let version = command.get_version().unwrap_or_default();
    let man = Man::new(command.clone())
        .title(title(command).to_uppercase())
        // An empty one would be left out, and what follows taken for it.
        .date(" ")
        .source(format!("farewell {version}"))
        .manual("Farewell Manual");
    let after = After::read(
        &command
            .get_after_help()
            .map(ToString::to_string)
            .unwrap_or_default(),
    );
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    description(command).to_writer(&mut page)?;
    after.description.to_writer(&mut page)?;
    man.render_options_section(&mut page)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut page)?;
    }
    after.examples.to_writer(&mut page)?;
    after.exit_status.to_writer(&mut page)?;
    see_also(command, parent).to_writer(&mut page)?;
    Ok(in_ascii(&String::from_utf8_lossy(&page)).into_bytes())
}

fn description(command: &Command) -> Roff {
    let about = command.get_about().map(ToString::to_string);
    let mut about = about.unwrap_or_default();
    if !about.ends_with(['.', '?']) {
        about.push('.');
    }
    let mut section = Roff::new();
    section.control("SH", ["DESCRIPTION"]);
    section.text([roman(about)]);
    section
}

/// Other characters as roff's escapes: not every reader of pages knows UTF-8.
fn in_ascii(page: &str) -> String {
    let mut ascii = String::with_capacity(page.len());
    for char in page.chars() {
        if char.is_ascii() {
            ascii.push(char);
        } else {
            // Writing to a String can't fail.
            let _ = write!(ascii, "\\[u{:04X}]", u32::from(char));
        }
    }
    ascii
}

/// What stands after the options in a help, by its sections.
struct After {
    description: Roff,
    examples: Roff,
    exit_status: Roff,
}

impl After {
    /// Paragraphs are separated by an empty line; two kinds begin with a heading.
    fn read(text: &str) -> Self {
        let mut description = Roff::new();
        let mut examples = Roff::new();
        let mut exit_status = Roff::new();
        exit_status.control("SH", ["EXIT STATUS"]);
        let mut says_exit_codes = false;
        for paragraph in text.split("\n\n").map(str::trim_end) {
            if let Some(lines) = paragraph.strip_prefix("Examples:") {
                examples.control("SH", ["EXAMPLES"]);
                examples.control("nf", []);
                for line in lines.lines().filter(|line| !line.is_empty()) {
                    examples.text([roman(line.trim_start())]);
                }
                examples.control("fi", []);
            } else if let Some(codes) = paragraph.strip_prefix("Exit codes:") {
                exit_status.text([roman(joined(codes))]);
                says_exit_codes = true;
            } else if !paragraph.is_empty() {
                description.control("PP", []);
                description.text([roman(joined(paragraph))]);
            }
        }
        if !says_exit_codes {
            exit_status.text([roman(EXIT_STATUS)]);
        }
        Self {
            description,
            examples,
            exit_status,
        }
    }
}

fn joined(paragraph: &str) -> String {
    paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The command above, and those below or beside.
fn see_also(command: &Command, parent: Option<&Command>) -> Roff {
    let mut others: Vec<&Command> = parent.into_iter().collect();
    others.extend(shown(command));
    if let Some(parent) = parent {
        others.extend(shown(parent).filter(|beside| beside.get_name() != command.get_name()));
    }
    let mut section = Roff::new();
    section.control("SH", ["SEE ALSO"]);
    let mut line = Vec::new();
    for (index, other) in others.into_iter().enumerate() {
        if index > 0 {
            line.push(roman(", "));
        }
        line.push(bold(title(other)));
        line.push(roman("(1)"));
    }
    section.text(line);
    section
}

/// `farewell-ledger-list`.
fn title(command: &Command) -> &str {
    command
        .get_display_name()
        .unwrap_or_else(|| command.get_name())
}

fn shown(command: &Command) -> impl Iterator<Item = &Command> {
    command
        .get_subcommands()
        .filter(|below| !below.is_hide_set())
}
