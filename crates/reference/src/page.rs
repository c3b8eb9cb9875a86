//! [`Page`]: text for a terminal as it grows, within a width.

use crate::fields::Field;
use crate::wrap::{columns, wrap};

/// No layout fits into less.
const NARROWEST: usize = 40;
/// A table with narrower cells is harder to read than one row under the other.
const NARROWEST_CELL: usize = 24;
const INDENT: &str = "  ";

/// The text as it grows.
pub(crate) struct Page {
    text: String,
    width: usize,
    colour: bool,
}

impl Page {
    /// An empty page, no line wider than `width` columns (at least 40).
    pub(crate) fn new(width: usize, colour: bool) -> Self {
        Self {
            text: String::new(),
            width: width.max(NARROWEST),
            colour,
        }
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }

    pub(crate) fn heading(&mut self, text: &str) {
        self.heading_at(0, text);
    }

    /// A heading within a section, `level` steps to the right.
    pub(crate) fn heading_at(&mut self, level: usize, text: &str) {
        let indent = INDENT.repeat(level);
        for line in wrap(text, self.width.saturating_sub(indent.len())) {
            let line = format!("{indent}{}", self.bold(&line));
            self.line(&line);
        }
    }

    /// A paragraph, `level` steps to the right.
    pub(crate) fn paragraph(&mut self, level: usize, text: &str) {
        self.hanging(&INDENT.repeat(level), text);
    }

    /// Labels on the left, in one column; values on the right.
    pub(crate) fn fields(&mut self, fields: &[Field]) {
        let widest = widest(fields.iter().map(|field| &field.label));
        for Field { label, text, .. } in fields {
            let padding = " ".repeat(widest - columns(label));
            let indent = INDENT.len() + widest + INDENT.len();
            let first = format!("{INDENT}{}{padding}{INDENT}", self.bold(label));
            self.hanging_at(&first, indent, text);
        }
    }

    /// Items with a dash each, one step to the right of `level`.
    pub(crate) fn list(&mut self, level: usize, items: &[String]) {
        let bullet = format!("{}- ", INDENT.repeat(level + 1));
        for item in items {
            self.hanging(&bullet, item);
        }
    }

    /// Items with a number each.
    pub(crate) fn steps(&mut self, items: &[String]) {
        for (index, item) in items.iter().enumerate() {
            self.step(index + 1, item, &[]);
        }
    }

    /// An item with a number, and paragraphs that belong to it.
    pub(crate) fn step(&mut self, number: usize, item: &str, parts: &[String]) {
        self.item_after(&format!("{INDENT}{number}. "), item, parts);
    }

    /// An item with a dash, and paragraphs that belong to it.
    pub(crate) fn item(&mut self, item: &str, parts: &[String]) {
        self.item_after(&format!("{INDENT}- "), item, parts);
    }

    fn item_after(&mut self, first: &str, item: &str, parts: &[String]) {
        self.hanging(first, item);
        let indent = " ".repeat(columns(first));
        for part in parts {
            self.hanging(&indent, part);
        }
    }

    /// Lines that are not wrapped: commands.
    pub(crate) fn lines<'a>(&mut self, lines: impl Iterator<Item = &'a str>) {
        for line in lines {
            self.line(&format!("{INDENT}{line}"));
        }
    }

    /// A table of short cells, a line for each row; the first cell is set to the
    /// right. A line that is too long loses its last cells.
    pub(crate) fn columns<const N: usize>(&mut self, heads: &[String; N], rows: &[[String; N]]) {
        let all = || std::iter::once(heads).chain(rows);
        let widths: [usize; N] =
            std::array::from_fn(|column| widest(all().map(|cells| &cells[column])));
        for (index, cells) in all().enumerate() {
            let mut line = String::new();
            let mut used = 0;
            for (column, cell) in cells.iter().enumerate() {
                let padding = " ".repeat(widths[column] - columns(cell));
                let gap = if column == 0 { "" } else { INDENT };
                if used + gap.len() + columns(cell) > self.width {
                    break;
                }
                used += gap.len() + widths[column];
                let shown = if index == 0 {
                    self.bold(cell)
                } else {
                    cell.clone()
                };
                line.push_str(gap);
                line.push_str(&if column == 0 {
                    padding.clone() + &shown
                } else {
                    shown + &padding
                });
            }
            self.line(line.trim_end());
        }
    }

    /// Two columns with a label for each row; one under the other where the page
    /// is too narrow for that.
    pub(crate) fn table(&mut self, heads: [&str; 2], rows: &[(String, [String; 2])]) {
        let widest = widest(rows.iter().map(|(label, _)| label));
        let taken = INDENT.len() * 3 + widest;
        let cell = self.width.saturating_sub(taken) / 2;
        if cell < NARROWEST_CELL {
            return self.stacked(heads, rows);
        }
        let second = taken - INDENT.len() + cell;
        let gap = " ".repeat(taken - INDENT.len());
        let head = format!(
            "{gap}{}{}{}",
            self.bold(heads[0]),
            " ".repeat((second + INDENT.len()).saturating_sub(gap.len() + columns(heads[0]))),
            self.bold(heads[1])
        );
        self.line(&head);
        for (label, cells) in rows {
            let [left, right] = cells.each_ref().map(|text| wrap(text, cell));
            for index in 0..left.len().max(right.len()) {
                let mut line = INDENT.to_owned();
                let mut used = INDENT.len();
                if index == 0 {
                    line.push_str(&self.bold(label));
                    used += columns(label);
                }
                let parts = [
                    (gap.len(), left.get(index)),
                    (second + INDENT.len(), right.get(index)),
                ];
                for (start, text) in parts {
                    let Some(text) = text else { continue };
                    line.push_str(&" ".repeat(start.saturating_sub(used)));
                    line.push_str(text);
                    used = start + columns(text);
                }
                self.line(&line);
            }
        }
    }

    fn stacked(&mut self, heads: [&str; 2], rows: &[(String, [String; 2])]) {
        for (label, cells) in rows {
            self.heading_at(1, label);
            for (head, cell) in heads.into_iter().zip(cells) {
                self.hanging(&format!("{INDENT}{INDENT}{head}: "), cell);
            }
        }
    }

    pub(crate) fn blank(&mut self) {
        self.line("");
    }

    /// A paragraph whose first line begins with `first`; the others begin with
    /// as many spaces.
    fn hanging(&mut self, first: &str, text: &str) {
        self.hanging_at(first, columns(first), text);
    }

    /// The same where `first` has escapes in it and takes `indent` columns.
    fn hanging_at(&mut self, first: &str, indent: usize, text: &str) {
        let rest = " ".repeat(indent);
        let lines = wrap(text, self.width.saturating_sub(indent));
        for (index, line) in lines.iter().enumerate() {
            let start = if index == 0 { first } else { &rest };
            self.line(&format!("{start}{line}"));
        }
    }

    fn bold(&self, text: &str) -> String {
        if self.colour {
            format!("\x1b[1m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }
}

fn widest<'a>(labels: impl Iterator<Item = &'a String>) -> usize {
    labels.map(|label| columns(label)).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<(String, [String; 2])> {
        let row = |label: &str, left: &str, right: &str| {
            (label.to_owned(), [left.to_owned(), right.to_owned()])
        };
        vec![
            row("길이", "하나", "short"),
            row("b", "a cell that is long enough to be wrapped", "another"),
        ]
    }

    #[test]
    fn cells_stand_side_by_side_where_there_is_room() {
        let mut page = Page::new(64, false);
        page.table(["1000", "1005"], &rows());
        assert_eq!(
            page.into_text(),
            "        1000                         1005
  길이  하나                         short
  b     a cell that is long enough   another
        to be wrapped
"
        );
    }

    #[test]
    fn cells_stand_one_under_the_other_where_there_is_none() {
        let mut page = Page::new(40, false);
        page.table(["1000", "1005"], &rows());
        assert_eq!(
            page.into_text(),
            "  길이
    1000: 하나
    1005: short
  b
    1000: a cell that is long enough to
          be wrapped
    1005: another
"
        );
    }

    #[test]
    fn steps_are_numbered() {
        let mut page = Page::new(40, true);
        page.heading("Steps");
        page.steps(&["one".to_owned(), "two".to_owned()]);
        assert_eq!(
            page.into_text(),
            "\x1b[1mSteps\x1b[0m\n  1. one\n  2. two\n"
        );
    }
}
