//! How a message looks to the person at the prompt: safe, and of bounded size,
//! whatever the peer sends.

use std::fmt::Write as _;

use farewell::Message;

use crate::text::printable;

/// The characters of a text message that are shown.
const CHARACTERS: usize = 2000;
/// Its lines that are shown.
const LINES: usize = 24;
/// The bytes of a binary message that are shown.
const BYTES: usize = 64;
/// The bytes in one line of them.
const ROW: usize = 16;

/// Before a message's first line, and before its others.
const MARK: [&str; 2] = ["< ", "  "];

/// The message as lines, each with its end.
pub(super) fn message(message: &Message) -> String {
    match message {
        Message::Text(content) => text(content),
        Message::Binary(content) => binary(content),
    }
}

/// Only we begin a line without a mark, so a message with line ends can't pass
/// for something that we say.
fn text(content: &str) -> String {
    let end = content
        .char_indices()
        .nth(CHARACTERS)
        .map_or(content.len(), |(end, _)| end);
    let mut lines = content[..end].split('\n');
    let mut shown = String::new();
    for (index, line) in lines.by_ref().take(LINES).enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let _ = writeln!(shown, "{}{}", MARK[index.min(1)], printable(line));
    }
    if end < content.len() || lines.next().is_some() {
        let _ = writeln!(
            shown,
            "{}[shortened; {} bytes in all]",
            MARK[1],
            content.len()
        );
    }
    shown
}

/// A hex dump of its beginning.
fn binary(content: &[u8]) -> String {
    let mut shown = format!("{}[binary, {} bytes]\n", MARK[0], content.len());
    for (index, row) in content[..content.len().min(BYTES)].chunks(ROW).enumerate() {
        let hex: String = row.iter().map(|byte| format!("{byte:02x} ")).collect();
        let text: String = row.iter().map(|&byte| graphic(byte)).collect();
        let width = ROW * 3;
        let _ = writeln!(shown, "{}{:04x}  {hex:width$} {text}", MARK[1], index * ROW);
    }
    if content.len() > BYTES {
        let _ = writeln!(shown, "{}[shortened]", MARK[1]);
    }
    shown
}

fn graphic(byte: u8) -> char {
    if byte == b' ' || byte.is_ascii_graphic() {
        char::from(byte)
    } else {
        '.'
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_keeps_its_lines_and_loses_what_moves_a_terminal() {
        assert_eq!(text("hello"), "< hello\n");
        assert_eq!(text(""), "< \n");
        assert_eq!(
            text("one\r\n1000 Normal Closure\n\x1b[2Jred\u{202e}"),
            "< one\n  1000 Normal Closure\n  [2Jred\n"
        );
    }

    #[test]
    fn long_text_is_shortened_with_its_size() {
        let long = text(&"é".repeat(100_000));
        assert_eq!(long.lines().next().unwrap().chars().count(), CHARACTERS + 2);
        assert!(
            long.ends_with("\n  [shortened; 200000 bytes in all]\n"),
            "{long}"
        );
        let many = text(&"a\n".repeat(1000));
        assert_eq!(many.lines().count(), LINES + 1);
        assert!(many.ends_with("[shortened; 2000 bytes in all]\n"));
    }

    #[test]
    fn binary_is_dumped() {
        assert_eq!(binary(&[]), "< [binary, 0 bytes]\n");
        let shown = binary(b"\x00\xffHello, farewell!");
        assert_eq!(
            shown,
            "< [binary, 18 bytes]\n  \
             0000  00 ff 48 65 6c 6c 6f 2c 20 66 61 72 65 77 65 6c  ..Hello, farewel\n  \
             0010  6c 21                                            l!\n"
        );
        let long = binary(&[7; 100_000]);
        assert_eq!(long.lines().count(), 1 + BYTES / ROW + 1);
        assert!(long.ends_with("\n  [shortened]\n"));
    }
}
