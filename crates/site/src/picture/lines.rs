//! Text in a drawing: how wide it is, as far as that can be told without its font, and
//! where its lines end.

use farewell_reference::{columns, wrap};

/// The size of the letters.
pub(super) const EM: i32 = 13;

/// From one line to the next.
pub(super) const LINE: i32 = 15;

/// How heavy the letters are. Tenths of a unit that a column takes on the average: a
/// little more than the letters of the fonts of today's systems need. A sign of Korean,
/// Japanese or Chinese has two columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Normal = 70,
    Bold = 76,
}

/// How wide a text is.
pub(super) fn width(text: &str, weight: Weight) -> i32 {
    let columns = i32::try_from(columns(text)).unwrap_or(i32::MAX);
    columns.saturating_mul(weight as i32) / 10
}

/// The text in lines, none of them wider than that, and as even as may be.
pub(super) fn lines(text: &str, most: i32, weight: Weight) -> Vec<String> {
    let all = width(text, weight);
    if all <= most {
        return vec![text.to_owned()];
    }
    let wrapped = |most: i32| wrap(text, (most * 10 / weight as i32) as usize);
    let lines = wrapped(most);
    let count = lines.len();
    // The narrowest that takes no more lines looks best.
    let even = all / i32::try_from(count).unwrap_or(1);
    // No narrower than a word that fits.
    let words = text.split(' ').map(|word| width(word, weight) + 1);
    let word = words.filter(|word| *word <= most).max().unwrap_or(0);
    let mut narrower = (even.max(word)..most).step_by(7).map(wrapped);
    narrower.find(|lines| lines.len() == count).unwrap_or(lines)
}

/// How wide the widest line is.
pub(super) fn widest(lines: &[String], weight: Weight) -> i32 {
    let widths = lines.iter().map(|line| width(line, weight));
    widths.max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_fits_is_not_broken_for_even_lines() {
        for (text, expected) in [
            ("melaporkan 1006", ["melaporkan", "1006"]),
            ("сообщает 1006", ["сообщает", "1006"]),
        ] {
            let most = width("melaporkan 1", Weight::Bold);
            assert_eq!(lines(text, most, Weight::Bold), expected);
        }
    }
}
