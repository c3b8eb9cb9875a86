//! What the line editor asks of us: whether a message is complete, and how a
//! command goes on.

use rustyline::completion::Completer;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{Context, Result};

use super::line::COMMANDS;

/// The editor's helper.
#[derive(Debug)]
pub(super) struct Helper;

impl rustyline::Helper for Helper {}
impl Highlighter for Helper {}

impl Hinter for Helper {
    type Hint = String;
}

impl Validator for Helper {
    /// A backslash at the end continues the message on the next line.
    fn validate(&self, context: &mut ValidationContext<'_>) -> Result<ValidationResult> {
        Ok(if context.input().ends_with('\\') {
            ValidationResult::Incomplete
        } else {
            ValidationResult::Valid(None)
        })
    }
}

impl Completer for Helper {
    type Candidate = String;

    fn complete(&self, line: &str, at: usize, _: &Context<'_>) -> Result<(usize, Vec<String>)> {
        Ok((0, commands(&line[..at])))
    }
}

/// The commands that begin so.
fn commands(begin: &str) -> Vec<String> {
    if !begin.starts_with('/') {
        return Vec::new();
    }
    COMMANDS
        .iter()
        .filter_map(|(form, _)| form.split(' ').next())
        .filter(|name| name.starts_with(begin))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_completed() {
        assert_eq!(commands("/c"), ["/close"]);
        assert_eq!(commands("/").len(), COMMANDS.len());
        assert!(commands("c").is_empty() && commands("/close 4").is_empty());
    }
}
