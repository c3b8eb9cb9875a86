//! The known word that a mistyped one was most likely meant to be.

/// The word most like the one that was asked for; of equal ones, the first. The
/// first part of an id is enough to name it: "dicord" is near "discord-gateway".
/// Empty where there are no words.
pub(crate) fn nearest<'a>(asked: &str, words: impl Iterator<Item = &'a str>) -> &'a str {
    // What people paste can be long.
    let asked: String = asked.to_ascii_lowercase().chars().take(64).collect();
    let likeness = |word: &str| {
        let first = word.split('-').next().unwrap_or(word);
        strsim::normalized_damerau_levenshtein(&asked, word)
            .max(strsim::normalized_damerau_levenshtein(&asked, first))
    };
    let mut best: (f64, &str) = (-1.0, "");
    for word in words {
        let likeness = likeness(word);
        if likeness > best.0 {
            best = (likeness, word);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_near_its_word() {
        let words = [
            "centrifugo",
            "discord-gateway",
            "discord-rpc",
            "nginx",
            "pusher",
        ];
        for (asked, expected) in [
            ("pushr", "pusher"),
            ("centrifuge", "centrifugo"),
            ("dicord", "discord-gateway"),
            ("ngnix", "nginx"),
            ("Discord-RPC", "discord-rpc"),
        ] {
            assert_eq!(nearest(asked, words.into_iter()), expected, "{asked}");
        }
        assert_eq!(nearest("x", std::iter::empty()), "");
        assert_eq!(
            nearest(&"é".repeat(10_000), words.into_iter()),
            "centrifugo"
        );
    }
}
