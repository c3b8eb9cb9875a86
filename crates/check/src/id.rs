//! [`CaseId`]: the number under which a case is known, such as `7.9.3` or `C.1.2`.

use std::fmt;
use std::str::FromStr;

/// A case's number. The numbers of sections 1 to 13 are those that Autobahn's
/// users know; section C, the close lifecycle, is ours. They sort as they are
/// read: 2.10 after 2.9, C last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseId(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Part {
    Number(u16),
    Letter(char),
}

/// The text is no case number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no case; write a number such as 7.9.3 or C.1.2")]
pub struct InvalidCaseId(pub String);

impl CaseId {
    /// What stands where a case was given no number: never, as a test sees to.
    pub(crate) const fn none() -> Self {
        Self(Vec::new())
    }

    /// The section: `7`, or `C`.
    #[must_use]
    pub fn section(&self) -> String {
        self.0.first().map(ToString::to_string).unwrap_or_default()
    }

    /// Whether a pattern covers this case: its own number, or the beginning of it
    /// followed by `*`, as in `6.*`, `C.1.*` or `*`. A number alone covers what
    /// lies below it: `7.1` is `7.1.*`.
    #[must_use]
    pub fn is_covered_by(&self, pattern: &str) -> bool {
        let own = self.to_string();
        let below = |prefix: &str| {
            own.strip_prefix(prefix)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        match pattern.strip_suffix('*') {
            Some(prefix) => own.starts_with(prefix),
            None => below(pattern),
        }
    }
}

impl FromStr for CaseId {
    type Err = InvalidCaseId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let part = |part: &str| match part.parse::<u16>() {
            Ok(number) if !part.starts_with('+') => Some(Part::Number(number)),
            _ => {
                let mut letters = part.chars();
                let letter = letters.next().filter(char::is_ascii_uppercase)?;
                letters.next().is_none().then_some(Part::Letter(letter))
            }
        };
        let parts: Option<Vec<_>> = text.split('.').map(part).collect();
        parts
            .map(Self)
            .ok_or_else(|| InvalidCaseId(text.to_owned()))
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, part) in self.0.iter().enumerate() {
            let dot = if index == 0 { "" } else { "." };
            write!(f, "{dot}{part}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Letter(letter) => letter.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> CaseId {
        text.parse().unwrap()
    }

    #[test]
    fn cases_sort_as_they_are_read() {
        let mut ids = ["C.1", "10.1.1", "2.10", "2.9", "1.1.2"].map(id);
        ids.sort();
        assert_eq!(
            ids.map(|id| id.to_string()),
            ["1.1.2", "2.9", "2.10", "10.1.1", "C.1"]
        );
    }

    #[test]
    fn patterns_cover_whole_parts() {
        assert!(id("7.1.3").is_covered_by("7.1"));
        assert!(id("7.1.3").is_covered_by("7.*"));
        assert!(id("7.1.3").is_covered_by("*"));
        assert!(id("7.1.3").is_covered_by("7.1.3"));
        assert!(!id("7.13.1").is_covered_by("7.1"));
        assert!(!id("7.1.3").is_covered_by("C.*"));
    }

    #[test]
    fn what_is_no_number() {
        for text in ["", ".", "7.", "c.1", "7.x", "7.+1", "CC.1", "70000"] {
            assert!(text.parse::<CaseId>().is_err(), "{text}");
        }
    }
}
