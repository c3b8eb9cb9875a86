//! Small steps over a line that people pasted.

/// The number of three to five digits that the text begins with, and what follows.
pub(super) fn number(text: &str) -> Option<(u16, &str)> {
    let end = text
        .find(|char: char| !char.is_ascii_digit())
        .unwrap_or(text.len());
    let number = text[..end].parse().ok().filter(|_| end >= 3)?;
    Some((number, &text[end..]))
}

/// What stands between these two, the first time, and what follows.
pub(super) fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<(&'a str, &'a str)> {
    let (_, rest) = text.split_once(open)?;
    rest.split_once(close)
}

/// The value behind this key, wherever it stands: `reason: "x"`, `reason='x'`,
/// `reason [x]`, `"reason":"x"`, `reason=x,`.
pub(super) fn value<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let lower = text.to_ascii_lowercase();
    lower.match_indices(key).find_map(|(at, _)| {
        let before = text[..at].chars().next_back();
        if before.is_some_and(char::is_alphanumeric) {
            return None;
        }
        let rest = text[at + key.len()..].trim_start_matches(['"', '\'', ' ']);
        let rest = rest.strip_prefix([':', '=', '[']).map(str::trim_start)?;
        let bracketed = text[at + key.len()..].trim_start().starts_with('[');
        Some(if bracketed {
            rest.split(']').next().unwrap_or(rest)
        } else if let Some(quoted) = rest.strip_prefix('"') {
            quoted.split('"').next().unwrap_or(quoted)
        } else if let Some(quoted) = rest.strip_prefix('\'') {
            quoted.split('\'').next().unwrap_or(quoted)
        } else {
            rest.split([',', ';', ')', ']', '}'])
                .next()
                .unwrap_or(rest)
                .trim_end()
        })
    })
}
