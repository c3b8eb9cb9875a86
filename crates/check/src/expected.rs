//! [`Expected`]: the failures that are known, so that a run in CI fails only on
//! what is new, and on what was mended and is still listed.

use crate::selection::covers_something;
use crate::{Case, CaseId, SelectionError};

/// The cases that are known to fail, by pattern.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Expected(Vec<Line>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    pattern: String,
    reason: String,
}

/// A line that cannot be meant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {error}")]
pub struct ExpectedError {
    /// Which line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub error: SelectionError,
}

impl Expected {
    /// Reads a list: one pattern a line, such as `6.4.*`; what follows a `#` is the
    /// reason.
    ///
    /// # Errors
    /// [`ExpectedError`]: a pattern that covers none of these cases.
    pub fn parse(text: &str, cases: &[Case]) -> Result<Self, ExpectedError> {
        let mut lines = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let (pattern, reason) = line.split_once('#').unwrap_or((line, ""));
            let pattern = pattern.trim();
            if pattern.is_empty() {
                continue;
            }
            covers_something(pattern, cases.iter().map(Case::id)).map_err(|error| {
                ExpectedError {
                    line: index + 1,
                    error,
                }
            })?;
            lines.push(Line {
                pattern: pattern.to_owned(),
                reason: reason.trim().to_owned(),
            });
        }
        Ok(Self(lines))
    }

    /// Why this case is known to fail, "" where the list does not say; `None` where
    /// it is not listed.
    #[must_use]
    pub fn reason(&self, id: &CaseId) -> Option<&str> {
        let line = self.0.iter().find(|line| id.is_covered_by(&line.pattern))?;
        Some(&line.reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases;

    #[test]
    fn a_pattern_a_line_with_its_reason() {
        let text = "# known\n\n1.1.*  # issue 7\n2.5\n";
        let expected = Expected::parse(text, &cases()).unwrap();
        let reason = |id: &str| {
            let id = id.parse().unwrap();
            expected.reason(&id).map(str::to_owned)
        };
        assert_eq!(reason("1.1.3").as_deref(), Some("issue 7"));
        assert_eq!(reason("2.5").as_deref(), Some(""));
        assert_eq!(reason("1.2.1"), None);
    }

    #[test]
    fn a_pattern_that_covers_nothing_is_named_with_its_line() {
        let error = Expected::parse("1.1.1\n99.*\n", &cases()).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("line 2: no case is covered by '99.*'")
        );
    }
}
