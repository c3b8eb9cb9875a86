//! [`Codes`]: a set of numbers, written as ranges.

use std::fmt;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

/// A set of numbers, such as `1000-1003` and `3000`, as the files write it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
pub struct Codes(Vec<RangeInclusive<u16>>);

impl Codes {
    /// Whether the number is one of them.
    #[must_use]
    pub fn contains(&self, code: u16) -> bool {
        self.0.iter().any(|range| range.contains(&code))
    }

    /// The ranges, in ascending order.
    #[must_use]
    pub fn ranges(&self) -> &[RangeInclusive<u16>] {
        &self.0
    }
}

impl TryFrom<Vec<String>> for Codes {
    type Error = String;

    fn try_from(written: Vec<String>) -> Result<Self, String> {
        let mut ranges: Vec<RangeInclusive<u16>> = Vec::new();
        for text in written {
            let (from, to) = text.split_once('-').unwrap_or((&text, &text));
            let (Ok(from), Ok(to)) = (from.parse(), to.parse()) else {
                return Err(format!("{text} is no range of codes"));
            };
            if from > to || ranges.last().is_some_and(|last| *last.end() >= from) {
                return Err(format!("{text} is not in ascending order"));
            }
            ranges.push(from..=to);
        }
        Ok(Self(ranges))
    }
}

impl From<Codes> for Vec<String> {
    fn from(codes: Codes) -> Self {
        let written = |range: RangeInclusive<u16>| match range.into_inner() {
            (from, to) if from == to => from.to_string(),
            (from, to) => format!("{from}-{to}"),
        };
        codes.0.into_iter().map(written).collect()
    }
}

/// For people: `1000–1003, 1007`.
impl fmt::Display for Codes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written = Vec::<String>::from(self.clone()).join(", ");
        f.write_str(&written.replace('-', "–"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_and_written_alike() {
        let json = r#"["1000-1003","1007","3000-4999"]"#;
        let codes: Codes = serde_json::from_str(json).unwrap();
        for (code, within) in [(1003, true), (1004, false), (1007, true), (2999, false)] {
            assert_eq!(codes.contains(code), within, "{code}");
        }
        assert_eq!(serde_json::to_string(&codes).unwrap(), json);
        for wrong in [
            r#"["a"]"#,
            r#"["2-1"]"#,
            r#"["5","4"]"#,
            r#"["1-3","3"]"#,
            r#"["70000"]"#,
        ] {
            assert!(serde_json::from_str::<Codes>(wrong).is_err(), "{wrong}");
        }
    }
}
