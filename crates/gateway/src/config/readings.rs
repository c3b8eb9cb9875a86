//! [`Readings`]: everything that a server may take a path for.
//!
//! Servers decode, strip and resolve in different orders, and some not at all.
//! A gateway that judges one reading while the server serves another is passed
//! by: `/x/..;/chat` is `/chat` to one and `/x/..;/chat` to the next. So all
//! readings are found, in whatever order the steps are taken.

use std::borrow::Cow;

use crate::percent::{decode_where, percent_decoded};

/// The most readings that are looked for. A path that has more is nobody's
/// honest spelling.
const MOST: usize = 64;
/// The most bytes of all readings together.
const MOST_BYTES: usize = 64 << 10;

/// Everything that a server may take a path for, the path as it was sent among
/// them.
#[derive(Debug)]
pub(super) struct Readings {
    pub(super) known: Vec<String>,
    /// Whether there may be more than these.
    pub(super) more: bool,
}

/// What a server may do with a path; each gives `None` where it changes nothing.
const STEPS: [fn(&str) -> Option<String>; 8] = [
    decoded,
    decoded_within_segments,
    with_slashes,
    without_parameters,
    resolved,
    without_empty_segments,
    before_query,
    before_parameters,
];

impl Readings {
    /// Looks for all of them; most paths have one only.
    pub(super) fn of(path: &str) -> Self {
        let mut readings = Self {
            known: vec![path.to_owned()],
            more: false,
        };
        let mut bytes = path.len();
        let mut at = 0;
        while let Some(reading) = readings.known.get(at).cloned() {
            at += 1;
            for other in STEPS.iter().filter_map(|step| step(&reading)) {
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
    fn readings_are_bounded() {
        let deep = format!("/%{}2e", "25".repeat(1000));
        assert!(Readings::of(&deep).more);
        let long = format!("/{}", "%2e%2f;a/../\\".repeat(4000));
        assert!(Readings::of(&long).more);
    }
}
