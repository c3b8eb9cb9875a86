//! [`prose`]: a text as HTML. Codes become links, and what people type into programs
//! stands out.

use std::collections::HashSet;
use std::sync::LazyLock;

use farewell_reference::{software_ids, software_name};

/// Where codes lead.
pub(crate) struct Links<'a> {
    /// The codes that the page is about, which need no link.
    pub(crate) own: [u16; 2],
    /// The page of a code, if it has one.
    pub(crate) to: &'a dyn Fn(u16) -> Option<String>,
}

/// A text as HTML: every character that means something there is escaped, the first
/// mention of a code is a link, addresses are links, names of functions, settings and
/// fields are code.
pub(crate) fn prose(text: &str, links: &Links<'_>) -> String {
    let mut html = String::with_capacity(text.len() + text.len() / 4);
    let mut linked = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(is_between).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        write_word(&mut html, word, links, &mut linked);
        let next = after.find(|char| !is_between(char)).unwrap_or(after.len());
        let (between, after) = after.split_at(next);
        if between.trim_matches(ISOLATES) == " " && is_amount(word, after) {
            html.push_str(&between.replace(' ', "\u{a0}"));
        } else {
            escape_into(&mut html, between);
        }
        rest = after;
    }
    html
}

/// A text of which every character stands for itself in HTML.
pub(crate) fn escape_into(html: &mut String, text: &str) {
    for char in text.chars() {
        match char {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            char => html.push(char),
        }
    }
}

/// Whether a number is followed by its unit, which stays on its line: `5 s`.
fn is_amount(word: &str, after: &str) -> bool {
    const UNITS: [&str; 21] = [
        "s", "ms", "min", "h", "B", "KiB", "MiB", "KB", "MB", "с", "мс", "мин", "ч", "sn", "dk",
        "秒", "分钟", "小时", "ث", "د", "س",
    ];
    let end = after
        .find(|char: char| !char.is_alphanumeric())
        .unwrap_or(after.len());
    word.ends_with(|char: char| char.is_ascii_digit()) && UNITS.contains(&&after[..end])
}

/// What keeps a run of another direction of writing in its order.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

const MARKS: &str = "<>\"“”„«»[]{};,—–!?¡¿、。，：；！？（）「」،؛؟";

/// Whether a word ends here. Marks that names of programs have within them do not end it.
fn is_between(char: char) -> bool {
    char.is_whitespace() || ISOLATES.contains(&char) || MARKS.contains(char)
}

fn write_word(html: &mut String, word: &str, links: &Links<'_>, linked: &mut Vec<u16>) {
    let address = word.split_once("https://").map(|(before, url)| {
        // Words of a language may follow directly here, too.
        let end = url.find(|char: char| !char.is_ascii()).unwrap_or(url.len());
        let end = url[..end].trim_end_matches(['.', ',', ':', ')']).len();
        (before, &url[..end], &url[end..])
    });
    // "https://HOST" leads nowhere.
    let is_address = |url: &str| url.split('/').next().is_some_and(|host| host.contains('.'));
    if let Some((before, url, after)) = address.filter(|(_, url, _)| is_address(url)) {
        escape_into(html, before);
        html.push_str("<a href=\"https://");
        escape_into(html, url);
        html.push_str("\">");
        escape_into(html, url);
        html.push_str("</a>");
        return escape_into(html, after);
    }
    // Words of a language may follow directly, as Korean's do.
    let start = word
        .find(|char: char| char.is_ascii_alphanumeric())
        .unwrap_or(word.len());
    let (before, rest) = word.split_at(start);
    let end = rest
        .find(|char: char| !is_of_name(char))
        .unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    let trimmed = name.trim_end_matches(['.', ':', '-', '/', '\'', '=']);
    let trimmed = without_bracket(trimmed);
    let tail = &name[trimmed.len()..];
    escape_into(html, before);
    if is_code(trimmed) {
        html.push_str("<code>");
        escape_into(html, trimmed);
        html.push_str("</code>");
    } else if let Some((code, link)) = linkable(trimmed, links, linked) {
        linked.push(code);
        html.push_str(&format!("<a href=\"{link}\">{code}</a>"));
    } else {
        escape_into(html, trimmed);
    }
    escape_into(html, tail);
    if after.contains(|char: char| char.is_ascii_alphanumeric()) {
        write_word(html, after, links, linked);
    } else {
        escape_into(html, after);
    }
}

fn is_of_name(char: char) -> bool {
    char.is_ascii_alphanumeric() || "_.()-/:$='*#@&".contains(char)
}

/// A bracket that was opened before the word is not its own.
fn without_bracket(name: &str) -> &str {
    let mut name = name;
    while name.ends_with(')') && name.matches(')').count() > name.matches('(').count() {
        name = name[..name.len() - 1].trim_end_matches(['.', ':', '-', '/', '\'']);
    }
    name
}

/// Whether this is something of a program: `close(1000)`, `proxy_read_timeout`,
/// `ws.Server`, `wasClean`.
fn is_code(name: &str) -> bool {
    let called = name.ends_with(')')
        && name
            .find('(')
            .is_some_and(|at| at > 0 && name.as_bytes()[at - 1].is_ascii_alphanumeric());
    let snake = name.split('_').filter(|part| !part.is_empty()).count() > 1;
    let bytes = name.as_bytes();
    let humped = bytes.first().is_some_and(u8::is_ascii_lowercase)
        && bytes
            .windows(2)
            .any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.');
    called || snake || humped && !SOFTWARE.contains(name)
}

/// Words of the names of software, which may be humped too.
static SOFTWARE: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let names = software_ids().map(software_name);
    names.flat_map(|name| name.split([' ', '/', ','])).collect()
});

fn linkable(name: &str, links: &Links<'_>, linked: &[u16]) -> Option<(u16, String)> {
    if name.len() != 4 || !name.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let code = name
        .parse()
        .ok()
        .filter(|code| !links.own.contains(code) && !linked.contains(code))?;
    Some((code, (links.to)(code)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        let links = Links {
            own: [1006, 1006],
            to: &|code| (1000..=1015).contains(&code).then(|| format!("../{code}/")),
        };
        prose(text, &links)
    }

    #[test]
    fn every_text_is_kept() {
        for text in [
            "a <b> & \"c\" 'd'",
            "If wasClean is true (as with close(1000)), it's 1000.",
            "(https://example.org/a?b=1&c=2).",
            "1006은 닫힘입니다: proxy_read_timeout을 보세요.",
            "« 1005 » : non",
            "it's ws (Node), 1000–1003, 03 E8; x()",
            "an https:// address",
            "))((",
            "_",
            "é_é",
            "",
        ] {
            let html = html(text);
            let mut plain = String::new();
            let mut within = false;
            for char in html.chars() {
                match char {
                    '<' => within = true,
                    '>' => within = false,
                    char if !within => plain.push(char),
                    _ => {}
                }
            }
            let plain = plain
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
            assert_eq!(
                plain.replace('\u{a0}', " "),
                without_schemes(text),
                "{html}"
            );
        }
    }

    /// Links show no scheme.
    fn without_schemes(text: &str) -> String {
        text.replace("https://e", "e")
    }

    #[test]
    fn codes_are_linked_once_and_names_stand_out() {
        assert_eq!(
            html("1000, then 1000; 1006"),
            "<a href=\"../1000/\">1000</a>, then 1000; 1006"
        );
        assert_eq!(html("(1000)"), "(<a href=\"../1000/\">1000</a>)");
        assert_eq!(html("1005를"), "<a href=\"../1005/\">1005</a>를");
        assert_eq!(html("4000–4999"), "4000–4999");
        assert_eq!(html("10000 1000ms"), "10000 1000ms");
        assert_eq!(html("call close(1000)."), "call <code>close(1000)</code>.");
        assert_eq!(html("(see accept())"), "(see <code>accept()</code>)");
        assert_eq!(
            html("proxy_read_timeout을"),
            "<code>proxy_read_timeout</code>을"
        );
        assert_eq!(
            html("wasClean, HTTP, JavaScript"),
            "<code>wasClean</code>, HTTP, JavaScript"
        );
        assert_eq!(
            html("see https://a.b/c."),
            "see <a href=\"https://a.b/c\">a.b/c</a>."
        );
        assert_eq!(
            html("\u{2068}https://a.b/c\u{2069} و"),
            "\u{2068}<a href=\"https://a.b/c\">a.b/c</a>\u{2069} و"
        );
        assert_eq!(
            html("https://a.b/c를"),
            "<a href=\"https://a.b/c\">a.b/c</a>를"
        );
        assert_eq!(html("open https://HOST"), "open https://HOST");
        assert_eq!(html("через 60 с."), "через 60\u{a0}с.");
        assert_eq!(
            html("بعد \u{2068}60\u{2069} ث،"),
            "بعد \u{2068}60\u{2069}\u{a0}ث،"
        );
        assert_eq!(html("（参照：close()）"), "（参照：<code>close()</code>）");
    }
}
