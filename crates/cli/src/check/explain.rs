//! `farewell check explain` and `list`: what a case is about, without running it.

use std::fmt::Write;
use std::process::ExitCode;

use farewell_check::report::description;
use farewell_check::{Applies, Case, CaseId, InvalidCaseId, Pace, Verdict, cases, section_name};
use farewell_reference::wrap;

use crate::reference::show;

/// Explain a case: what happens in it, what is required and where it is written
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  farewell check explain 7.5.1
  farewell check explain 7.5.1 --json")]
pub(super) struct Args {
    /// The case's number
    case: String,

    /// Print one JSON object instead of text
    #[arg(long)]
    json: bool,
}

/// List all cases
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  farewell check list
  farewell check list --json")]
pub(super) struct ListArgs {
    /// Print one JSON array instead of text
    #[arg(long)]
    json: bool,
}

/// Prints the explanation; 2 where there is no such case.
pub(super) fn run(args: &Args) -> ExitCode {
    let all = cases();
    match find(&args.case, &all) {
        Ok(case) => show(Ok(description(case)), args.json, |_, width, _| {
            text(case, width)
        }),
        Err(error) => show(Err::<(), _>(error), args.json, |_, _, _| String::new()),
    }
}

/// Prints all cases.
pub(super) fn list(args: &ListArgs) -> ExitCode {
    let all = cases();
    let described: Vec<_> = all.iter().map(description).collect();
    show(Ok(described), args.json, |_, _, _| {
        all.iter().map(line).collect()
    })
}

fn find<'a>(asked: &str, all: &'a [Case]) -> Result<&'a Case, String> {
    let id: CaseId = asked
        .parse()
        .map_err(|error: InvalidCaseId| error.to_string())?;
    all.iter().find(|case| *case.id() == id).ok_or_else(|| {
        let below = all
            .iter()
            .filter(|case| case.id().is_covered_by(asked))
            .count();
        match below {
            0 => format!("there is no case {id}; `farewell check list` names them all"),
            _ => {
                format!("{id} is the beginning of {below} cases; `farewell check list` names them")
            }
        }
    })
}

fn line(case: &Case) -> String {
    format!("{:<9} {}\n", case.id().to_string(), case.title())
}

fn text(case: &Case, width: usize) -> String {
    let section = case.id().section();
    let paragraph = |text: &str| wrap(text, width).join("\n") + "\n";
    let number = match section.as_str() {
        "C" => "",
        _ => " Users of Autobahn know it by the same number.",
    };
    let mut out = format!("{}: {}\n", case.id(), case.title());
    out += &paragraph(&format!(
        "Section {section}, {}. Judges {}.{number} {}",
        section_name(&section),
        case.applies().as_str(),
        pace(case.pace_of()),
    ));
    out += match case.requirements() {
        [] => "\nNothing is required here.\n",
        _ => "\nRequired:\n",
    };
    for required in case.requirements() {
        let says = wrap(required.says, width.saturating_sub(2)).join("\n  ");
        // Writing to a String does not fail, here and below.
        let _ = writeln!(out, "- {says}\n  {}, {}", required.source, required.name);
    }
    out += "\n";
    for (verdict, says) in meanings(case) {
        out += &paragraph(&format!("{verdict}: {says}"));
    }
    if about_compression(case) {
        out += &paragraph("not offered: the peer has no compression.");
    }
    out += "\nTo run it alone:\n";
    let mut command = |words: &str| {
        let _ = writeln!(out, "  farewell check {words} --cases {}", case.id());
    };
    if case.applies() != Applies::Clients {
        command("server URL");
    }
    if case.applies() != Applies::Servers {
        command("client");
    }
    out
}

fn about_compression(case: &Case) -> bool {
    let mut sources = case.requirements().iter().map(|required| required.source);
    sources.any(|source| source.starts_with("RFC 7692"))
}

const fn pace(pace: Pace) -> &'static str {
    match pace {
        Pace::Default => "Runs beside others.",
        Pace::Alone => "Runs with no other beside it, since it measures time or loads the peer.",
        Pace::Patience => "Takes as long as the peer's own timeouts, at most --patience.",
        Pace::Full => "Takes long: runs with --full, or where --cases names it.",
    }
}

/// What each verdict says of this case.
const fn meanings(case: &Case) -> &'static [(Verdict, &'static str)] {
    if case.is_informational() {
        return &[(
            Verdict::Informational,
            "the standard leaves this open; what the peer does is written down, and nobody fails.",
        )];
    }
    &[
        (Verdict::Pass, "all of this is kept."),
        (
            Verdict::NotStrict,
            "nothing that is forbidden, but not what is recommended, such as another code than \
             the one that names the mistake, or a failure that comes later than it could.",
        ),
        (
            Verdict::Fail,
            "one of these is broken; the report shows the bytes both ways.",
        ),
    ]
}
