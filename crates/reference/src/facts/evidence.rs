//! [`Evidence`]: where a claim comes from.

use serde::{Deserialize, Serialize};

/// Where a claim about software outside this project was read, how it is known,
/// and when it was checked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Evidence {
    /// An address, or a file or thread of a public repository:
    /// `owner/name:path`, `owner/name#123`.
    pub source: String,
    /// How it is known.
    pub how: How,
    /// The day, or the month, on which it was read or measured: `2026-11-20`.
    pub checked: String,
}

/// How a claim is known, strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// This project ran the software and looked.
    Measured,
    /// The software's source text says so.
    Source,
    /// The maker's documentation says so.
    Documentation,
    /// A public report says so.
    Report,
}

impl Evidence {
    /// The address to open.
    ///
    /// ```
    /// use farewell_reference::facts::{Evidence, How};
    ///
    /// let read = |source: &str| Evidence {
    ///     source: source.to_owned(),
    ///     how: How::Report,
    ///     checked: "2026-11-20".to_owned(),
    /// };
    /// assert_eq!(
    ///     read("websockets/ws#1598").url().as_deref(),
    ///     Some("https://github.com/websockets/ws/issues/1598")
    /// );
    /// ```
    #[must_use]
    pub fn url(&self) -> Option<String> {
        let source = self.source.as_str();
        if source.starts_with("https://") {
            return Some(source.to_owned());
        }
        // What this project measured, or does itself.
        if source.starts_with("farewell:") {
            return None;
        }
        if let Some((repository, number)) = source.split_once('#') {
            return Some(format!("https://github.com/{repository}/issues/{number}"));
        }
        Some(match source.split_once(':') {
            Some((repository, path)) => format!("https://github.com/{repository}/blob/HEAD/{path}"),
            None => format!("https://github.com/{source}"),
        })
    }
}

#[cfg(test)]
impl Evidence {
    /// What is wrong with it, if anything.
    pub(crate) fn problem(&self) -> Option<String> {
        let plain = |char: char| char.is_ascii_alphanumeric() || "-_.".contains(char);
        let named = |source: &str| {
            let (owner, rest) = source.split_once('/').unwrap_or_default();
            let repo = rest.split([':', '#']).next().unwrap_or_default();
            let is_name = |name: &str| !name.is_empty() && name.chars().all(plain);
            is_name(owner) && is_name(repo)
        };
        let source = self.source.as_str();
        let known = ["https://", "farewell:"].iter().any(|prefix| {
            source
                .strip_prefix(prefix)
                .is_some_and(|rest| !rest.is_empty())
        });
        if source.contains(char::is_whitespace) || !(known || named(source)) {
            return Some(format!("{source} is no source"));
        }
        if (self.how == How::Measured) != (source == "farewell:measured") {
            return Some(format!("{source} and {:?} contradict each other", self.how));
        }
        (!is_date(&self.checked)).then(|| format!("{} is no date of the research", self.checked))
    }
}

/// Whether this is a month or a day since the research began, in August 2026.
#[cfg(test)]
fn is_date(checked: &str) -> bool {
    let digits =
        |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = checked.split('-').collect();
    let (year, month, day) = match parts[..] {
        [year, month] => (year, month, "01"),
        [year, month, day] => (year, month, day),
        _ => return false,
    };
    digits(year, 4)
        && digits(month, 2)
        && digits(day, 2)
        && ("01"..="12").contains(&month)
        && ("01"..="31").contains(&day)
        && (year, month) >= ("2026", "08")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(source: &str, how: How, checked: &str) -> Option<String> {
        let (source, checked) = (source.to_owned(), checked.to_owned());
        Evidence {
            source,
            how,
            checked,
        }
        .problem()
    }

    #[test]
    fn a_source_has_a_form_and_a_date() {
        for right in [
            "https://example.com/a",
            "owner/repo",
            "owner/repo:src/a.rs",
            "owner/repo#12",
            "farewell:crates/close/src/detail.rs",
        ] {
            assert_eq!(problem(right, How::Source, "2026-11-30"), None);
            assert_eq!(problem(right, How::Report, "2026-11"), None);
            assert_eq!(problem(right, How::Report, "2027-01-02"), None);
        }
        for wrong in [
            "",
            "memory",
            "owner/",
            "/repo",
            "a b/c",
            "http://example.com",
        ] {
            assert!(problem(wrong, How::Source, "2026-11").is_some(), "{wrong}");
        }
        for wrong in [
            "",
            "2026",
            "2025-11",
            "2026-07-01",
            "2026-11-32",
            "2026-11-1",
        ] {
            assert!(problem("a/b", How::Source, wrong).is_some(), "{wrong}");
        }
        assert_eq!(problem("farewell:measured", How::Measured, "2026-11"), None);
        assert!(problem("a/b", How::Measured, "2026-11").is_some());
    }
}
