//! Where in the file something is wrong.

use std::fmt::Display;
use std::ops::Range;
use std::path::Path;

use super::super::error::ConfigError;

/// A file and its text.
pub(super) struct Places<'a> {
    pub(super) path: &'a Path,
    pub(super) text: &'a str,
}

impl Places<'_> {
    /// The error of this byte of the text.
    pub(super) fn wrong(&self, at: usize, message: impl Display) -> ConfigError {
        let before = self.text.get(..at.min(self.text.len())).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        ConfigError::Wrong {
            path: self.path.to_owned(),
            line: before.matches('\n').count() + 1,
            column: line.chars().count() + 1,
            message: message.to_string().trim().replace('\n', " "),
        }
    }

    /// Where the text of a quoted value begins: behind its quotes, where it
    /// stands there as it is, without escapes.
    pub(super) fn inside(&self, span: Range<usize>, value: &str) -> usize {
        let written = self.text.get(span.clone()).unwrap_or_default();
        span.start + written.find(value).unwrap_or(0)
    }
}
