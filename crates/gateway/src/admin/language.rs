//! The language of a page: what was asked for, else what the browser prefers.

use farewell_reference::Language;

/// The language of a request: the one asked for, else the first of
/// `Accept-Language` that there is, else English.
pub(crate) fn choose(asked: Option<&str>, accepted: Option<&str>) -> Language {
    let asked = asked.and_then(|tag| tag.parse().ok());
    asked
        .or_else(|| accepted.and_then(preferred))
        .unwrap_or_default()
}

/// The one of the highest quality; of equals the first.
fn preferred(accepted: &str) -> Option<Language> {
    let mut best: Option<(f32, Language)> = None;
    for item in accepted.split(',') {
        let (tag, parameter) = item.split_once(';').unwrap_or((item, ""));
        let Ok(language) = tag.trim().parse() else {
            continue;
        };
        let quality = parameter.trim().strip_prefix("q=");
        let quality = quality.map_or(1.0, |quality| quality.parse().unwrap_or(0.0));
        if quality > best.map_or(0.0, |(best, _)| best) {
            best = Some((quality, language));
        }
    }
    best.map(|(_, language)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_of_a_request() {
        let accepted = Some("nl-BE, ko-KR;q=0.4, fr;q=0.8, *;q=0.1");
        assert_eq!(choose(Some("vi"), accepted), Language::Vi);
        assert_eq!(choose(None, accepted), Language::Fr);
        assert_eq!(choose(Some("xx"), accepted), Language::Fr);
        assert_eq!(choose(None, Some("nl, ko;q=0, *")), Language::En);
        assert_eq!(choose(None, Some("ko,en;q=0.9")), Language::Ko);
        assert_eq!(choose(None, None), Language::En);
    }
}
