//! Breaking text into lines for a terminal, where Unicode (UAX 14) lets a line end.

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};
use unicode_width::UnicodeWidthStr;

/// Begins a run in its own direction, and ends it.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// How many columns a text takes: a Hangul syllable takes two.
#[must_use]
pub fn columns(text: &str) -> usize {
    if text.is_ascii() {
        return text.width();
    }
    // Terminals join no letters: lam and alef take two columns.
    clusters(text).map(UnicodeWidthStr::width).sum()
}

/// Breaks `text` into lines of at most `width` columns: at spaces, and between the
/// signs of Japanese and Chinese; a word that is longer, where it bears it best.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Lines::default();
    for Piece { text, space } in pieces(text) {
        let space = usize::from(space && lines.used > 0);
        let wide = columns(&text);
        if lines.used + space + wide <= width {
            lines.push(&" "[..space], space);
            lines.push(&text, wide);
            continue;
        }
        lines.end();
        if wide <= width {
            lines.push(&text, wide);
            continue;
        }
        for part in segments(&text) {
            if columns(part) <= width {
                lines.fit(part, width);
            } else {
                clusters(part).for_each(|cluster| lines.fit(cluster, width));
            }
        }
    }
    lines.end();
    isolated(&mut lines.done);
    lines.done
}

/// Lines as they fill.
#[derive(Default)]
struct Lines {
    done: Vec<String>,
    line: String,
    used: usize,
}

impl Lines {
    fn push(&mut self, text: &str, wide: usize) {
        self.line.push_str(text);
        self.used += wide;
    }

    /// Puts a part of a word on this line or the next.
    fn fit(&mut self, part: &str, width: usize) {
        let wide = columns(part);
        if self.used + wide > width {
            self.end();
        }
        self.push(part, wide);
    }

    fn end(&mut self) {
        if self.used > 0 {
            self.done.push(std::mem::take(&mut self.line));
            self.used = 0;
        }
    }
}

/// What stands between the places at which a line had better end.
#[derive(Debug, PartialEq)]
struct Piece {
    text: String,
    /// Whether a space stands before it.
    space: bool,
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut space = false;
    for segment in segments(text) {
        let words: Vec<_> = segment
            .split(breaks)
            .filter(|word| !word.is_empty())
            .collect();
        let word = words.join(" ");
        space |= segment.starts_with(breaks);
        if !word.is_empty() {
            match pieces.last_mut() {
                Some(last) if stays_with(&last.text, &word, space) => {
                    last.text.push_str(&" "[..usize::from(space)]);
                    last.text.push_str(&word);
                }
                _ => pieces.push(Piece { text: word, space }),
            }
            space = false;
        }
        space |= segment.ends_with(breaks);
    }
    pieces
}

/// Whether the two belong on one line: bytes in hex, "03 E8", and a number with
/// its unit, "30 s"; what no space parts, unless it is Japanese or Chinese.
fn stays_with(last: &str, next: &str, space: bool) -> bool {
    if !space {
        let is_free = |char: Option<char>| char.is_some_and(breaks_freely);
        return !is_free(last.chars().next_back()) && !is_free(next.chars().next());
    }
    let hex = |char: char| matches!(char, '0'..='9' | 'A'..='F');
    let is_byte = |text: &str| text.len() == 2 && text.chars().all(hex);
    let bare = next.trim_end_matches(|char: char| !char.is_ascii_alphanumeric());
    let is_unit = bare == "s" && last.ends_with(|char: char| char.is_ascii_digit());
    let byte = last.rsplit(' ').next().unwrap_or(last);
    is_unit || is_byte(byte) && is_byte(bare)
}

/// Whether a line may end before or behind this character without a space: not in
/// Korean, which parts its words as English does.
fn breaks_freely(char: char) -> bool {
    matches!(char,
        '\u{2e80}'..='\u{30ff}' // Radicals, punctuation, Hiragana, Katakana
        | '\u{31c0}'..='\u{a4cf}' // Han, Yi
        | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ff9f}' // Full and half width
        | '\u{1f000}'..='\u{1faff}' // Pictures
        | '\u{20000}'..='\u{3ffff}')
}

/// The parts between which Unicode lets a line end.
fn segments(text: &str) -> impl Iterator<Item = &str> {
    // Complex scripts, such as Thai, would need a dictionary.
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    parts(text, segmenter.segment_str(text))
}

/// What a reader takes for one character.
fn clusters(text: &str) -> impl Iterator<Item = &str> {
    parts(text, GraphemeClusterSegmenter::new().segment_str(text))
}

fn parts(text: &str, ends: impl Iterator<Item = usize>) -> impl Iterator<Item = &str> {
    let mut start = 0;
    ends.filter_map(move |end| {
        let part = text.get(start..end).filter(|part| !part.is_empty());
        start = end;
        part
    })
}

/// Whether a line may end here. French puts spaces before some marks at which
/// none may.
fn breaks(char: char) -> bool {
    char.is_whitespace() && !matches!(char, '\u{a0}' | '\u{202f}')
}

/// Ends each isolated run with its line and begins it again on the next: to a
/// terminal each line is a paragraph.
fn isolated(lines: &mut [String]) {
    let mut open = 0_usize;
    for line in lines {
        let before = open;
        for char in line.chars() {
            if char == ISOLATE[0] {
                open += 1;
            } else if char == ISOLATE[1] {
                open = open.saturating_sub(1);
            }
        }
        if before + open > 0 {
            let [begin, end] = [(ISOLATE[0], before), (ISOLATE[1], open)]
                .map(|(mark, count)| mark.to_string().repeat(count));
            *line = format!("{begin}{line}{end}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_at_spaces() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("  one   two ", 80), ["one two"]);
        assert_eq!(wrap("one\ntwo\t three", 80), ["one two three"]);
        assert!(wrap("", 10).is_empty());
        assert!(wrap(" \n", 10).is_empty());
    }

    #[test]
    fn breaks_words_that_do_not_fit() {
        assert_eq!(wrap("a bcdefgh i", 3), ["a", "bcd", "efg", "h i"]);
        assert_eq!(wrap("ééé", 2), ["éé", "é"]);
        assert_eq!(wrap("ab", 0), ["a", "b"]);
    }

    #[test]
    fn hangul_takes_two_columns_and_its_words_stay_whole() {
        assert_eq!(columns("종료 코드"), 9);
        assert_eq!(wrap("종료 코드", 8), ["종료", "코드"]);
        assert_eq!(
            wrap("서버가 close()를 부릅니다", 14),
            ["서버가", "close()를", "부릅니다"]
        );
        assert_eq!(wrap("종료코드", 5), ["종료", "코드"]);
        assert_eq!(wrap("종료", 1), ["종", "료"]);
    }

    #[test]
    fn letters_with_marks_take_one() {
        assert_eq!(columns("Tiếng Việt"), 10);
        assert_eq!(columns("e\u{301}"), 1);
        assert_eq!(
            wrap("e\u{301}e\u{301}e\u{301}", 2),
            ["e\u{301}e\u{301}", "e\u{301}"]
        );
    }

    #[test]
    fn no_line_ends_at_a_space_that_does_not_break() {
        assert_eq!(
            wrap("oui\u{a0}: non\u{202f}?", 5),
            ["oui\u{a0}:", "non\u{202f}?"]
        );
        assert_eq!(wrap("ab oui\u{a0}:", 6), ["ab", "oui\u{a0}:"]);
        assert_eq!(
            wrap("dit «\u{a0}oui\u{a0}» ou 86\u{202f}400", 9),
            ["dit", "«\u{a0}oui\u{a0}»", "ou 86\u{202f}400"]
        );
    }

    #[test]
    fn what_belongs_together_stays_on_a_line() {
        assert_eq!(wrap("it is 03 E8, or", 9), ["it is", "03 E8, or"]);
        assert_eq!(wrap("03 E8이면 1000", 9), ["03 E8이면", "1000"]);
        assert_eq!(wrap("5 to 30 s, or", 6), ["5 to", "30 s,", "or"]);
        assert_eq!(wrap("it does so", 8), ["it does", "so"]);
        assert_eq!(
            wrap("the frame 88 02 03 EE.", 13),
            ["the frame", "88 02 03 EE."]
        );
        assert_eq!(wrap("値は 03 E8で、", 8), ["値は", "03 E8", "で、"]);
    }

    #[test]
    fn japanese_breaks_between_characters_and_not_before_a_full_stop() {
        let text = "サーバーは接続を閉じた。「次」はclose()を呼ぶ。";
        assert_eq!(
            wrap(text, 12),
            [
                "サーバーは接",
                "続を閉じた。",
                "「次」は",
                "close()を呼",
                "ぶ。"
            ]
        );
        for width in 8..40 {
            for line in wrap(text, width) {
                assert!(columns(&line) <= width, "{width}: {line}");
                assert!(
                    !line.starts_with(['。', '」', '、', 'ー']),
                    "{width}: {line}"
                );
                assert!(!line.ends_with('「'), "{width}: {line}");
            }
            assert_eq!(wrap(text, width).concat(), text);
        }
    }

    #[test]
    fn chinese_breaks_between_characters_and_latin_words_stay_whole() {
        let text = "服务器发送了 Close 帧，然后关闭WebSocket连接（1006）。";
        for width in 10..60 {
            let lines = wrap(text, width);
            for line in &lines {
                assert!(columns(line) <= width, "{width}: {line}");
                assert!(!line.starts_with(['。', '，', '）']), "{width}: {line}");
                assert!(!line.ends_with('（'), "{width}: {line}");
            }
            let whole = |word: &str| lines.iter().any(|line| line.contains(word));
            assert!(
                whole("WebSocket") && whole("Close") && whole("1006"),
                "{lines:?}"
            );
        }
    }

    #[test]
    fn words_and_addresses_are_not_torn_where_they_fit() {
        let text = "see https://example.com/a/b?c=d and --no-color, 4000-4999, keep-alive or a/b";
        for width in 29..60 {
            let lines = wrap(text, width);
            for word in text.split(' ') {
                assert!(
                    lines.iter().any(|line| line.contains(word)),
                    "{width}: {lines:?}"
                );
            }
        }
        // Longer than a line, they break behind a part.
        assert_eq!(
            wrap("see https://example.com/a/b?c=d", 16),
            ["see", "https://", "example.com/a/b?", "c=d"]
        );
    }

    #[test]
    fn russian_and_turkish_break_at_spaces() {
        assert_eq!(
            wrap("Сервер закрыл TCP-соединение", 14),
            ["Сервер закрыл", "TCP-соединение"]
        );
        assert_eq!(
            wrap("Sunucu bağlantıyı kapattı", 17),
            ["Sunucu bağlantıyı", "kapattı"]
        );
    }

    #[test]
    fn arabic_breaks_at_spaces_and_each_line_has_its_isolates() {
        assert_eq!(wrap("أغلق الخادم، ثم لا", 12), ["أغلق الخادم،", "ثم لا"]);
        assert_eq!(columns("لا"), 2);
        assert_eq!(
            wrap("أ \u{2068}going away now\u{2069}، ب", 10),
            ["أ \u{2068}going\u{2069}", "\u{2068}away now\u{2069}،", "ب"]
        );
    }

    #[test]
    fn a_picture_is_one_character() {
        let family = "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}";
        assert_eq!(columns(family), 2);
        assert_eq!(
            wrap(&family.repeat(3), 4),
            [family.repeat(2), family.to_owned()]
        );
        assert_eq!(wrap("🎉🎉🎉", 3), ["🎉", "🎉", "🎉"]);
    }
}
