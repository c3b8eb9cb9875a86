//! The texts of a language beside the English ones: what is wrong with them, and what
//! changed in English since somebody last read the translation.
//!
//! ```text
//! cargo xtask texts es            what the machine finds wrong
//! cargo xtask texts --changed     which English texts changed since they were read
//! cargo xtask texts --read es     somebody has read them, all of them
//! cargo xtask texts --read es code-1006.answer
//! ```
//!
//! The files are read from `crates/*/messages` as they are now, so a language can be
//! checked before the program knows it.

mod changed;
mod folder;
mod history;

use std::process::ExitCode;

use folder::folders;

const USAGE: &str = "\
usage: cargo xtask texts LANGUAGE..
       cargo xtask texts --changed [LANGUAGE..]
       cargo xtask texts --read LANGUAGE [TEXT..]

A language is a folder in crates/*/messages, such as es.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["--changed", languages @ ..] => changed::report(languages),
        ["--read", language, texts @ ..] => changed::mark_read(language, texts),
        [first, ..] if !first.starts_with('-') => wrong(&arguments),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

/// Prints what is wrong with the languages, and says how much that is.
fn wrong(languages: &[&str]) -> Result<usize, String> {
    let mut count = 0;
    for language in languages {
        for folder in folders()? {
            let problems = folder.problems(language)?;
            count += problems.len();
            for problem in problems {
                println!("{}: {problem}", folder.name());
            }
        }
    }
    if count == 0 {
        println!("nothing is wrong with {}", languages.join(", "));
    }
    Ok(count)
}
