//! [`overview`]: all codes on one screen.

use farewell_close::{Reconnect, info};
use serde::Serialize;

use crate::Language;
use crate::facts::{CodeFacts, codes};
use crate::label::Label;
use crate::messages::messages;
use crate::page::Page;
use crate::wording::Wording;

/// Every code and range, a row each.
///
/// Serialised, it is what `farewell explain --list --json` prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Overview {
    /// The rows, by number.
    pub codes: Vec<Row>,
    /// The language of the texts.
    #[serde(skip)]
    pub language: Language,
}

/// A code or a range in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Row {
    /// The first number.
    pub from: u16,
    /// The last number; the same for a code.
    pub to: u16,
    /// The registered name, or the English name of the range.
    pub name: String,
    /// Its name in the language of the texts.
    pub local_name: String,
    /// Whether a Close frame may carry it.
    pub travels: bool,
    /// Whether to reconnect after it; `None` where no connection ends with it.
    pub reconnect: Option<Reconnect>,
}

/// Every code and range.
#[must_use]
pub fn overview(language: Language) -> Overview {
    let mut codes: Vec<_> = codes().iter().map(|facts| row(facts, language)).collect();
    // A range comes before the codes that are registered within it.
    codes.sort_by_key(|row| (row.from, u16::MAX - row.to));
    Overview { codes, language }
}

fn row(facts: &CodeFacts, language: Language) -> Row {
    // The first number of a range may have an entry of its own, the last has not.
    let own = facts.code.map(|code| [code; 2]);
    let [from, to] = facts.range.or(own).unwrap_or_default();
    let info = info(to);
    let kind = if facts.range.is_some() {
        "range"
    } else {
        "code"
    };
    Row {
        from,
        to,
        name: info.name.to_owned(),
        local_name: messages(language).plain(&format!("{kind}-{}", facts.id)),
        travels: info.travels,
        reconnect: info.advice.map(|advice| advice.reconnect),
    }
}

impl Overview {
    /// As text, no line wider than `width` columns (at least 40), with colours as
    /// ANSI escapes if `colour`.
    #[must_use]
    pub fn to_text(&self, width: usize, colour: bool) -> String {
        let words = Wording::of(self.language);
        let mut page = Page::new(width, colour);
        let heads = [
            Label::ListCode,
            Label::ListName,
            Label::ListWire,
            Label::FieldAdvice,
        ];
        let heads = heads.map(|label| words.get(label));
        let rows: Vec<_> = self.codes.iter().map(|row| row.cells(&words)).collect();
        page.columns(&heads, &rows);
        page.into_text()
    }
}

impl Row {
    fn cells(&self, words: &Wording) -> [String; 4] {
        let number = if self.from == self.to {
            self.from.to_string()
        } else {
            format!("{}-{}", self.from, self.to)
        };
        let wire = match (self.travels, self.from) {
            (true, _) => Label::ListSent,
            (false, 1005 | 1006 | 1015) => Label::ListLocal,
            (false, _) => Label::ListNever,
        };
        let reconnect = match self.reconnect {
            Some(Reconnect::Yes) => Label::ListYes,
            Some(Reconnect::No) if matches!(self.from, 1000 | 1005) => Label::ListIfNeeded,
            Some(Reconnect::No) => Label::ListNo,
            Some(Reconnect::Changed) => Label::ListChanged,
            None => Label::ListNone,
        };
        [
            number,
            // A registered name is the same everywhere; that of a range is ours.
            if self.from == self.to {
                self.name.clone()
            } else {
                self.local_name.clone()
            },
            words.get(wire),
            words.get(reconnect),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_codes_fit_on_one_screen() {
        for &language in Language::ALL {
            let overview = overview(language);
            assert_eq!(overview.codes.len(), 24);
            let text = overview.to_text(80, false);
            assert_eq!(text.lines().count(), 25, "{text}");
            let words = Wording::of(language);
            for (line, row) in text.lines().skip(1).zip(&overview.codes) {
                assert!(crate::wrap::columns(line) <= 80, "{line}");
                // None of its cells is lost.
                let cells = row.cells(&words);
                assert!(
                    line.ends_with(&cells[3]) && line.contains(&cells[1]),
                    "{line}"
                );
            }
            assert!(overview.codes.is_sorted_by_key(|row| row.from), "{text}");
        }
    }
}
