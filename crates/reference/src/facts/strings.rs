//! `facts/strings.json`: the exact strings that software logs, throws, or sends as a
//! reason when a WebSocket ends.

use serde::{Deserialize, Serialize};

use super::Evidence;

/// A string that software logs, throws or sends when a WebSocket ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogString {
    /// Its short name.
    pub id: String,
    /// A literal; `*` stands for any text of the line, `#` for a number.
    pub pattern: String,
    /// Whether others write these words too: they count only alone, or in a line that
    /// names the software or tells of a WebSocket.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub common: bool,
    /// The software that it comes from; `None` where many share it.
    pub software: Option<String>,
    /// The close code that it stands for, where the line itself names none.
    pub code: Option<u16>,
    /// The situation that it tells of, where it tells one.
    pub means: Option<String>,
    /// Whose words they are.
    pub by: Speaker,
    /// A whole line.
    pub example: String,
    /// Where this comes from.
    pub evidence: Vec<Evidence>,
}

/// Whose words a string is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Speaker {
    /// The software that shows it tells what it saw or did.
    Local,
    /// Its peer sent it.
    Peer,
    /// Either: the software that sends it shows it too.
    Either,
}

super::facts! {
    /// All strings, in the order of their file.
    strings: LogString = "../../facts/strings.json", strings
}

/// The string of this id.
#[must_use]
pub fn string_of(id: &str) -> Option<&'static LogString> {
    strings().iter().find(|string| string.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::software_of;
    use crate::facts::tests::assert_evidence;

    #[test]
    fn every_string_has_its_source_and_its_software() {
        for string in strings() {
            assert_evidence(&string.id, &string.evidence);
            if let Some(id) = &string.software {
                assert!(software_of(id).is_some(), "{}: {id}", string.id);
            }
        }
    }
}
