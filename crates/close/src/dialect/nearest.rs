//! The known word that a mistyped one was meant to be.

/// A letter that was left out costs less than one that is wrong or too many.
const WRONG: usize = 3;

/// The first of the words that the asked one is nearest to; a word that holds it, or is
/// held by it, comes before all others. Empty where there are no words.
pub(super) fn nearest(asked: &str, words: impl Iterator<Item = &'static str>) -> &'static str {
    let asked: String = asked.chars().take(60).collect();
    words
        .min_by_key(|word| {
            let apart = !asked.is_empty() && !word.contains(&asked) && !asked.contains(word);
            (apart, distance(&asked, word))
        })
        .unwrap_or_default()
}

/// What it costs to make the word of what was asked, row by row.
fn distance(asked: &str, word: &str) -> usize {
    let cost = |index: usize| index.saturating_mul(WRONG);
    let mut row: Vec<usize> = (0..=asked.chars().count()).map(cost).collect();
    for (index, letter) in word.chars().enumerate() {
        let mut diagonal = index;
        let mut left = index.saturating_add(1);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, other) in row.iter_mut().skip(1).zip(asked.chars()) {
            let replaced = diagonal.saturating_add(if letter == other { 0 } else { WRONG });
            diagonal = *cell;
            let added = diagonal.saturating_add(1);
            left = replaced.min(added).min(left.saturating_add(WRONG));
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fewest_changes_or_a_part_of_it() {
        let near = |asked| {
            nearest(
                asked,
                ["centrifugo", "pusher", "discord-gateway"].into_iter(),
            )
        };
        assert_eq!(near("pushr"), "pusher");
        assert_eq!(near("centrifuge"), "centrifugo");
        assert_eq!(near("discord"), "discord-gateway");
        assert_eq!(near("pusher-channels"), "pusher");
        assert_eq!(nearest("x", std::iter::empty()), "");
        assert_eq!(near(""), "pusher");
        assert_eq!(distance("pushr", "pusher"), 1);
        assert_eq!(distance("pusherr", "pusher"), WRONG);
        assert_eq!(distance("posher", "pusher"), WRONG);
        assert_eq!(distance("", "abc"), 3);
    }
}
