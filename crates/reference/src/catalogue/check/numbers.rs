//! The numbers of a text, in whatever digits and with whatever separators.

use std::collections::BTreeSet;

/// The zero of each set of digits that is in use.
const ZEROS: [char; 19] = [
    '0', '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}',
    '\u{be6}', '\u{c66}', '\u{ce6}', '\u{d66}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}',
    '\u{17e0}', '\u{ff10}',
];

/// Numbers that have three digits or more: codes, sizes, statuses.
#[derive(Default)]
pub(super) struct Numbers {
    /// As the groups of three make them: 86400 for "86 400".
    whole: BTreeSet<String>,
    /// Each run of digits by itself.
    runs: BTreeSet<String>,
}

impl Numbers {
    pub(super) fn of(readings: &[String]) -> Self {
        let mut numbers = Self::default();
        for reading in readings {
            numbers.read(reading);
        }
        numbers
    }

    /// What the other text has and this one has not.
    pub(super) fn lost<'a>(&'a self, original: &'a Self) -> impl Iterator<Item = &'a String> {
        let here = |number: &&String| !self.whole.contains(*number) && !self.runs.contains(*number);
        original.whole.iter().filter(here)
    }

    fn read(&mut self, text: &str) {
        let mut groups: Vec<String> = Vec::new();
        let mut rest = text;
        while let Some(start) = rest.find(|char| digit(char).is_some()) {
            let joined = is_separator(&rest[..start]);
            rest = &rest[start..];
            let end = rest.find(|char| digit(char).is_none());
            let (run, behind) = rest.split_at(end.unwrap_or(rest.len()));
            let run: String = run.chars().filter_map(digit).collect();
            rest = behind;
            let goes_on = joined && run.len() == 3 && groups.iter().any(|first| first.len() <= 3);
            if !goes_on {
                self.add(&mut groups);
            }
            groups.push(run);
        }
        self.add(&mut groups);
    }

    fn add(&mut self, groups: &mut Vec<String>) {
        let whole = groups.concat();
        let runs = groups.drain(..);
        self.runs.extend(runs.filter(|run| run.len() >= 3));
        if whole.len() >= 3 {
            self.whole.insert(whole);
        }
    }
}

fn digit(char: char) -> Option<char> {
    let digit = ZEROS.iter().find_map(|&zero| {
        u32::from(char)
            .checked_sub(zero.into())
            .filter(|digit| *digit < 10)
    })?;
    char::from_digit(digit, 10)
}

/// Whether this stands between the thousands of some language.
fn is_separator(between: &str) -> bool {
    matches!(
        between,
        "\u{a0}" | "\u{202f}" | "\u{2009}" | "." | "," | "'" | "’" | "\u{66c}" | "\u{ff0c}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lost(here: &str, original: &str) -> Vec<String> {
        let [here, original] = [here, original].map(|text| Numbers::of(&[text.to_owned()]));
        here.lost(&original).cloned().collect()
    }

    #[test]
    fn a_number_is_found_however_it_is_written() {
        for here in [
            "86400",
            "86,400",
            "86.400",
            "86\u{a0}400",
            "86\u{202f}400",
            "٨٦٤٠٠",
            "٨٦٬٤٠٠",
            "８６４００",
            "۸۶۴۰۰",
        ] {
            assert_eq!(lost(here, "86400 s"), [""; 0], "{here}");
            assert_eq!(lost(here, "86,400 s"), [""; 0], "{here}");
        }
        assert_eq!(lost("1000.", "1000, 1001"), ["1001"]);
        assert_eq!(lost("٨٦٤٠ ث", "86400 s"), ["86400"]);
        assert_eq!(lost("8640", "86400"), ["86400"]);
    }

    #[test]
    fn numbers_beside_each_other_are_two() {
        assert_eq!(lost("1006、1015", "1006, 1015"), [""; 0]);
        assert_eq!(lost("4000-4999", "4000–4999"), [""; 0]);
        assert_eq!(lost("HTTP 403.", "403 404"), ["404"]);
    }
}
