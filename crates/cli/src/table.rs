//! A table in columns as wide as their widest cell, coloured where that is
//! wanted.

use std::io::{self, Write};

use crate::text::columns;

/// A cell: its text, which is printable, and how it looks.
#[derive(Debug)]
pub(crate) struct Cell {
    text: String,
    right: bool,
    alarming: bool,
}

impl Cell {
    /// Text, aligned left.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            right: false,
            alarming: false,
        }
    }

    /// A number, aligned right.
    pub(crate) fn number(text: impl ToString) -> Self {
        Self {
            text: text.to_string(),
            right: true,
            alarming: false,
        }
    }

    /// Red where there is colour.
    pub(crate) fn alarming(self, alarming: bool) -> Self {
        Self { alarming, ..self }
    }
}

/// Writes the rows; the first is the heading.
pub(crate) fn write<const COLUMNS: usize>(
    rows: &[[Cell; COLUMNS]],
    colour: bool,
    out: &mut impl Write,
) -> io::Result<()> {
    let width = |column: usize| {
        rows.iter()
            .map(|row| columns(&row[column].text))
            .max()
            .unwrap_or(0)
    };
    let widths: [usize; COLUMNS] = std::array::from_fn(width);
    for (index, row) in rows.iter().enumerate() {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let padding = " ".repeat(widths[column] - columns(&cell.text));
            let last = column + 1 == COLUMNS;
            let text = match (colour, index, cell.alarming) {
                (true, 0, _) => bold(&cell.text),
                (true, _, true) => format!("\x1b[31m{}\x1b[0m", cell.text),
                _ => cell.text.clone(),
            };
            if cell.right {
                line.push_str(&padding);
            }
            line.push_str(&text);
            if !cell.right && !last {
                line.push_str(&padding);
            }
            if !last {
                line.push_str("  ");
            }
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// Bold, for a terminal.
pub(crate) fn bold(text: &str) -> String {
    format!("\x1b[1m{text}\x1b[0m")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_and_lines_end_without_spaces() {
        let rows = [
            [
                Cell::text("NAME"),
                Cell::number("COUNT"),
                Cell::text("CLEAN"),
            ],
            [
                Cell::text("é"),
                Cell::number(7),
                Cell::text("no").alarming(true),
            ],
            [Cell::text("longer"), Cell::number(12_345), Cell::text("")],
            [Cell::text("안녕"), Cell::number(9), Cell::text("yes")],
        ];
        let shown = |colour| {
            let mut out = Vec::new();
            write(&rows, colour, &mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert_eq!(
            shown(false),
            "NAME    COUNT  CLEAN\né           7  no\nlonger  12345\n안녕        9  yes\n"
        );
        assert!(
            shown(true).contains("\x1b[1mNAME\x1b[0m    \x1b[1mCOUNT"),
            "{:?}",
            shown(true)
        );
        assert!(shown(true).contains("  \x1b[31mno\x1b[0m\n"));
    }
}
