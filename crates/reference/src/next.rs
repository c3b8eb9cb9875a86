//! [`Next`]: what to read after an explanation or a comparison.

use serde::Serialize;

/// A command that tells more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Next {
    /// The codes: one to explain, two to compare.
    pub codes: Vec<u16>,
    /// The command.
    pub command: String,
}

/// From entries of the data: `1005`, `1000-1006`.
pub(crate) fn next(entries: &[String]) -> Vec<Next> {
    entries.iter().filter_map(|entry| parse(entry)).collect()
}

fn parse(entry: &str) -> Option<Next> {
    let codes: Result<Vec<u16>, _> = entry.split('-').map(str::parse).collect();
    let codes = codes.ok()?;
    let verb = match codes.len() {
        1 => "explain",
        2 => "compare",
        _ => return None,
    };
    let words: Vec<_> = codes.iter().map(u16::to_string).collect();
    Some(Next {
        command: format!("farewell {verb} {}", words.join(" ")),
        codes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_pairs() {
        let entries = ["1005", "1000-1006", "x", "1-2-3"].map(str::to_owned);
        let commands: Vec<_> = next(&entries)
            .into_iter()
            .map(|next| next.command)
            .collect();
        assert_eq!(
            commands,
            ["farewell explain 1005", "farewell compare 1000 1006"]
        );
    }
}
