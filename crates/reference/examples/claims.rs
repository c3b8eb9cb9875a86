//! Counts what the reference says of software outside this project, and on what
//! it rests; fails where a claim has no source.
//!
//! ```text
//! cargo run -p farewell-reference --example claims
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use farewell_reference::facts::{How, claims};

fn main() -> ExitCode {
    let claims = claims();
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    let mut ways: BTreeMap<How, usize> = BTreeMap::new();
    let mut sources = BTreeSet::new();
    let mut dates = BTreeSet::new();
    let mut without = Vec::new();
    for claim in &claims {
        *files.entry(claim.file).or_default() += 1;
        if claim.evidence.is_empty() {
            without.push(format!("{}: {}", claim.file, claim.id));
        }
        for evidence in claim.evidence {
            *ways.entry(evidence.how).or_default() += 1;
            sources.insert(&evidence.source);
            dates.insert(&evidence.checked);
        }
    }
    println!(
        "{} claims about software outside this project",
        claims.len()
    );
    for (file, count) in files {
        println!("{count:>6}  {file}");
    }
    println!(
        "resting on {} sources, checked {} to {}",
        sources.len(),
        dates.first().map_or("", |date| date.as_str()),
        dates.last().map_or("", |date| date.as_str())
    );
    for (how, count) in ways {
        println!("{count:>6}  {how:?}");
    }
    if without.is_empty() {
        println!("each has its source, how it is known and when it was checked");
        return ExitCode::SUCCESS;
    }
    for claim in &without {
        eprintln!("no source: {claim}");
    }
    ExitCode::FAILURE
}
