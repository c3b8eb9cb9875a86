//! Tables, and text of strangers inside them.

use std::fmt::Write;

use farewell_close::printable;

/// A table of strings; the first row is its head.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    for (index, row) in rows.iter().enumerate() {
        let _ = writeln!(text, "| {} |", row.join(" | "));
        if index == 0 {
            let _ = writeln!(text, "|{}", " --- |".repeat(row.len()));
        }
    }
    text
}

/// A stranger's text as code: no longer than needed to know it again, without
/// what could end the code or the cell.
pub(crate) fn quoted(text: &str) -> String {
    const SHOWN: usize = 60;
    let text = printable(text).replace('`', "'").replace('|', "/");
    let mut shown: String = text.chars().take(SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    format!("`{shown}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strangers_text_stays_in_its_cell() {
        assert_eq!(quoted("a|b`c\u{1b}[2J\n"), "`a/b'c[2J `");
        assert_eq!(quoted(&"é".repeat(61)).chars().count(), 63);
    }
}
