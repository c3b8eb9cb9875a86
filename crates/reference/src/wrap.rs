//! Breaking text into lines for a terminal.

/// How many columns a text takes.
///
/// One for each character, which is right for the languages that are here.
pub(crate) fn columns(text: &str) -> usize {
    text.chars().count()
}

/// Breaks `text` into lines of at most `width` columns, at spaces; a word that
/// is longer is broken where the line ends.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in text.split_whitespace() {
        let space = usize::from(used > 0);
        if used + space + columns(word) <= width {
            line.push_str(&" "[..space]);
            line.push_str(word);
            used += space + columns(word);
            continue;
        }
        if used > 0 {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        for char in word.chars() {
            if used == width {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(char);
            used += 1;
        }
    }
    if used > 0 {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_at_spaces() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("  one   two ", 80), ["one two"]);
        assert!(wrap("", 10).is_empty());
    }

    #[test]
    fn breaks_words_that_do_not_fit() {
        assert_eq!(wrap("a bcdefgh i", 3), ["a", "bcd", "efg", "h i"]);
        assert_eq!(wrap("ééé", 2), ["éé", "é"]);
        assert_eq!(wrap("ab", 0), ["a", "b"]);
    }
}
