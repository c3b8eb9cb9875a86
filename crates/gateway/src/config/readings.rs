//! [`Readings`]: everything that a server may take a path for.
//!
//! Servers decode, strip and resolve in different orders, and some not at all.
//! A gateway that judges one reading while the server serves another is passed
//! by: `/x/..;/chat` is `/chat` to one and `/x/..;/chat` to the next. So all
//! readings are found, in whatever order the steps are taken.
//!
//! [`Readings::of`] takes the steps that servers commonly take.
//! [`Readings::by_any_server`] adds those of single frameworks, operating systems and
//! lenient decoders: `docs/paths.md` lists whose they are.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use crate::percent::{decode_where, decoded_bytes, percent_decoded};

/// The most readings that are looked for. A path that has more is nobody's
/// honest spelling.
const MOST: usize = 64;
/// The most bytes of all readings together.
const MOST_BYTES: usize = 64 << 10;

/// Everything that a server may take a path for, the path as it was sent among
/// them.
#[derive(Debug)]
pub(crate) struct Readings {
    pub(super) known: Vec<String>,
    /// Whether there may be more than these.
    pub(super) more: bool,
}

/// What a server may do with a path; `None` where it changes nothing.
type Step = fn(&str) -> Option<String>;

/// What servers commonly do.
const COMMON: [Step; 8] = [
    decoded,
    decoded_within_segments,
    with_slashes,
    without_parameters,
    resolved,
    without_empty_segments,
    before_query,
    before_parameters,
];

/// What some server does.
const RARE: [Step; 7] = [
    decoded_leniently,
    with_units_decoded,
    compatible,
    cleaned,
    trimmed,
    after_authority,
    after_script,
];

impl Readings {
    /// What servers commonly take a path for; most paths have one reading only.
    pub(super) fn of(path: &str) -> Self {
        Self::by(path, &[&COMMON])
    }

    /// What any server that is known may take it for.
    pub(crate) fn by_any_server(path: &str) -> Self {
        Self::by(path, &[&COMMON, &RARE])
    }

    fn by(path: &str, steps: &[&[Step]]) -> Self {
        let mut readings = Self {
            known: vec![path.to_owned()],
            more: false,
        };
        let mut bytes = path.len();
        let mut at = 0;
        while let Some(reading) = readings.known.get(at).cloned() {
            at += 1;
            let steps = steps.iter().copied().flatten();
            for other in steps.filter_map(|step| step(&reading)) {
                if readings.known.contains(&other) {
                    continue;
                }
                bytes += other.len();
                if readings.known.len() == MOST || bytes > MOST_BYTES {
                    readings.more = true;
                    return readings;
                }
                readings.known.push(other);
            }
        }
        readings
    }
}

fn decoded(path: &str) -> Option<String> {
    changed(path, percent_decoded(path))
}

/// Decoded, but that an escaped separator separates nothing.
fn decoded_within_segments(path: &str) -> Option<String> {
    changed(
        path,
        decode_where(path, |byte| !matches!(byte, b'/' | b'\\')),
    )
}

/// `\` as `/`.
fn with_slashes(path: &str) -> Option<String> {
    path.contains('\\').then(|| path.replace('\\', "/"))
}

/// Each segment without what follows a `;`: parameters (RFC 3986 §3.3).
fn without_parameters(path: &str) -> Option<String> {
    path.contains(';').then(|| {
        let names = path.split('/').map(|segment| {
            let (name, _) = segment.split_once(';').unwrap_or((segment, ""));
            name
        });
        names.collect::<Vec<_>>().join("/")
    })
}

/// `.` and `..` resolved (RFC 3986 §5.2.4).
fn resolved(path: &str) -> Option<String> {
    if !path.split('/').any(|segment| matches!(segment, "." | "..")) {
        return None;
    }
    let mut segments = Vec::new();
    for segment in path.strip_prefix('/').unwrap_or(path).split('/') {
        match segment {
            "." => {}
            ".." => drop(segments.pop()),
            name => segments.push(name),
        }
    }
    Some(format!("/{}", segments.join("/")))
}

/// `//` as `/`.
fn without_empty_segments(path: &str) -> Option<String> {
    path.contains("//").then(|| {
        let names = path.split('/').filter(|segment| !segment.is_empty());
        format!("/{}", names.collect::<Vec<_>>().join("/"))
    })
}

/// Up to what was an escaped `?`, `#` or NUL: there a path ends for a server
/// that decodes first, or that is written in C.
fn before_query(path: &str) -> Option<String> {
    path.find(['?', '#', '\0'])
        .map(|end| path[..end].to_owned())
}

/// Up to the first `;`, in whichever segment.
fn before_parameters(path: &str) -> Option<String> {
    path.find(';').map(|end| path[..end].to_owned())
}

/// Decoded as by a decoder that takes a character in more bytes than it needs
/// (`%c0%af` is `/`), does not look at the top bits of what follows (`%c1%1c` is `\`),
/// and leaves out what is no UTF-8.
fn decoded_leniently(path: &str) -> Option<String> {
    if !path.contains('%') {
        return None;
    }
    let bytes = decoded_bytes(path, |_| true);
    let mut text = String::with_capacity(bytes.len());
    let mut rest = bytes.as_slice();
    while let [first, behind @ ..] = rest {
        rest = behind;
        let (more, mut value) = match *first {
            byte @ 0xc0..=0xdf => (1, u32::from(byte & 0x1f)),
            byte @ 0xe0..=0xef => (2, u32::from(byte & 0x0f)),
            byte @ 0xf0..=0xf7 => (3, u32::from(byte & 0x07)),
            byte => (0, u32::from(byte)),
        };
        // A byte that only follows others has nothing to follow here.
        let Some((more, behind)) = rest.split_at_checked(more).filter(|_| first & 0xc0 != 0x80)
        else {
            continue;
        };
        let sloppy = matches!(first, 0xc0 | 0xc1);
        if !sloppy && more.iter().any(|byte| byte & 0xc0 != 0x80) {
            continue;
        }
        for byte in more {
            value = value << 6 | u32::from(byte & 0x3f);
        }
        rest = behind;
        text.extend(char::from_u32(value));
    }
    (path != text).then_some(text)
}

/// `%u0063`, as IIS and old scripts take it.
fn with_units_decoded(path: &str) -> Option<String> {
    let mut text = String::new();
    let mut rest = path;
    while let Some(at) = rest.find("%u").or_else(|| rest.find("%U")) {
        let (before, unit) = rest.split_at(at);
        text.push_str(before);
        let unit_value = unit
            .get(2..6)
            .and_then(|hex| u32::from_str_radix(hex, 16).ok());
        match unit_value.and_then(char::from_u32) {
            Some(unit_char) => {
                text.push(unit_char);
                rest = &unit[6..];
            }
            None => {
                text.push_str(&unit[..2]);
                rest = &unit[2..];
            }
        }
    }
    text.push_str(rest);
    (path != text).then_some(text)
}

/// With characters in their plain form (NFKC): full-width letters, `℀`, `…`.
fn compatible(path: &str) -> Option<String> {
    if path.is_ascii() {
        return None;
    }
    let plain: String = path.nfkc().collect();
    (path != plain).then_some(plain)
}

/// Without what cannot be seen: control characters, blanks, what no decoder understood.
fn cleaned(path: &str) -> Option<String> {
    let unseen = |c: char| {
        c.is_control()
            || c.is_whitespace()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
            || matches!(c, '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fffd}')
    };
    path.contains(unseen).then(|| path.replace(unseen, ""))
}

/// Each segment without dots and blanks at its end, as Windows takes names.
fn trimmed(path: &str) -> Option<String> {
    let plain = |segment: &str| {
        let short = segment.trim_end_matches(['.', ' ']);
        match segment.trim_end_matches(' ') {
            steps @ ("." | "..") => steps.to_owned(),
            _ => short.to_owned(),
        }
    };
    if !path.contains(['.', ' ']) {
        return None;
    }
    let segments: Vec<String> = path.split('/').map(plain).collect();
    changed(path, segments.join("/").into())
}

/// Behind `//host`, as a parser of URLs takes what begins with two slashes.
fn after_authority(path: &str) -> Option<String> {
    let slashes = path.len() - path.trim_start_matches(['/', '\\']).len();
    if slashes < 2 {
        return None;
    }
    let rest = &path[slashes..];
    let end = rest.find(['/', '\\']).unwrap_or(rest.len());
    Some(format!("/{}", rest[end..].trim_start_matches(['/', '\\'])))
}

/// Behind a front controller: `/index.php/chat`.
fn after_script(path: &str) -> Option<String> {
    let lower = path.to_ascii_lowercase();
    let end = [".php/", ".cgi/", ".fcgi/", ".pl/"]
        .into_iter()
        .find_map(|script| Some(lower.find(script)? + script.len() - 1))?;
    path.get(end..).map(str::to_owned)
}

fn changed(path: &str, other: Cow<'_, str>) -> Option<String> {
    (path != other).then(|| other.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_path_has_one_reading() {
        for path in ["/", "/chat", "/chat/7/", "*", "/a.b/..c/~d:@é"] {
            let readings = Readings::of(path);
            assert_eq!(readings.known, [path]);
            assert!(!readings.more);
        }
    }

    #[test]
    fn a_reading_may_take_several_steps() {
        for (path, reading) in [
            ("/x/../chat%2f..%2fy", "/chat/../y"),
            ("/x/%2e%2e/chat%2f..%2fy", "/chat/../y"),
            ("/x/..;a=b/%63hat", "/chat"),
            ("/x%5c..%5cchat", "/chat"),
            ("/x//../chat", "/x/chat"),
            ("/%252e%252e/chat", "/chat"),
            ("/chat%00.png", "/chat"),
            ("/chat;/../x", "/chat"),
        ] {
            let known = Readings::of(path).known;
            assert!(known.iter().any(|one| one == reading), "{path}: {known:?}");
        }
    }

    #[test]
    fn what_single_servers_do_is_known_too() {
        for (path, reading) in [
            ("/chat%0a", "/chat"),
            ("/ch%09at%e2%80%8b", "/chat"),
            ("/x/..%0a/chat", "/chat"),
            ("/%c1%a3hat", "/chat"),
            ("/%e0%81%a3hat", "/chat"),
            ("/%25c1%25a3hat", "/chat"),
            ("/x%c0%af%c0%ae%c0%ae%c1%9cchat", "/chat"),
            ("/x/..%c1%1cchat", "/chat"),
            ("/chat%ff", "/chat"),
            ("/%u0063hat", "/chat"),
            ("/x/%u002E%u002e/%%u0063hat", "/%chat"),
            ("/%ef%bd%83hat", "/chat"),
            ("/%f0%9d%90%9chat", "/chat"),
            ("/x/%ef%bc%8e%ef%bc%8e%ef%bc%8fchat", "/chat"),
            ("/x/..%20/chat", "/chat"),
            ("/chat.%20.", "/chat"),
            ("//host/chat", "/chat"),
            ("/\\host/chat", "/chat"),
            ("///host/chat", "/chat"),
            ("/%2f%2fhost/chat", "/chat"),
            ("/index.php/chat", "/chat"),
        ] {
            let known = Readings::by_any_server(path).known;
            assert!(known.iter().any(|one| one == reading), "{path}: {known:?}");
        }
        for path in ["/", "/chat", "/a-b.c/~d:@x,y", "*"] {
            let readings = Readings::by_any_server(path);
            assert!(!readings.more && readings.known == [path], "{readings:?}");
        }
    }

    #[test]
    fn honest_paths_have_few_readings() {
        for path in [
            "/files/a%20long%20name%20(1).txt",
            "/%E6%97%A5%E6%9C%AC/%C3%A9t%C3%A9;v=1",
            "/a//b/./c/../d%2Fe.html",
            "/user@example.org/https%3A%2F%2Fexample.org%2Fx%3Fy%3Dz",
        ] {
            assert!(!Readings::by_any_server(path).more, "{path}");
        }
    }

    #[test]
    fn readings_are_bounded() {
        let deep = format!("/%{}2e", "25".repeat(1000));
        assert!(Readings::of(&deep).more);
        let long = format!("/{}", "%2e%2f;a/../\\".repeat(4000));
        assert!(Readings::of(&long).more);
    }
}
