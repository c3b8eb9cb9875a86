//! [`Matching`]: which requests a route takes.

use std::borrow::Cow;

use farewell::head::Host;

/// Which requests a route takes; with neither host nor path, all of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Matching {
    /// The name in `Host`, in lower case and without a port.
    pub host: Option<String>,
    /// The beginning of the path, in whole segments.
    pub path: Option<PathPrefix>,
}

/// The beginning of a path in whole segments: `/chat` is that of `/chat` and of
/// `/chat/7`, and not that of `/chatter`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathPrefix(Vec<String>);

impl Matching {
    /// Whether a route takes a request for this host and this path.
    #[must_use]
    pub fn takes(&self, host: Option<&Host>, path: &str) -> bool {
        let host_fits = self
            .host
            .as_ref()
            .is_none_or(|name| host.is_some_and(|host| *name == normal_host(host)));
        let path_fits = self
            .path
            .as_ref()
            .is_none_or(|PathPrefix(prefix)| segments(path).starts_with(prefix));
        host_fits && path_fits
    }

    /// Whether all that the other would take is taken already.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        let host = self.host.is_none() || self.host == other.host;
        let path = match (&self.path, &other.path) {
            (None, _) => true,
            (Some(prefix), Some(path)) => path.0.starts_with(&prefix.0),
            (Some(prefix), None) => prefix.0.is_empty(),
        };
        host && path
    }
}

/// A host as names of hosts are compared: without case, port and final dot.
pub(super) fn normal_host(host: &Host) -> String {
    let name = host.name();
    name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase()
}

impl std::str::FromStr for PathPrefix {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let plain = text
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !b"?#;%\\".contains(&byte));
        let steps = text.split('/').any(|step| matches!(step, "." | ".."));
        if !text.starts_with('/') || !plain || steps {
            return Err(format!(
                "'{}' is no beginning of a path; begin with '/', and leave out '?', '#', ';', \
                 '%', '\\', '.' and '..' as segments",
                text.chars().take(40).collect::<String>()
            ));
        }
        Ok(Self(segments(text)))
    }
}

/// The segments that a server may understand a path to have. A path that is
/// written in another way, `/a/../%63hat`, shall not find another route.
fn segments(path: &str) -> Vec<String> {
    let mut segments = Vec::new();
    for segment in percent_decoded(path).split(['/', '\\']) {
        // A server may take what follows `;` for parameters of the segment.
        match segment.split(';').next().unwrap_or_default() {
            "" | "." => {}
            ".." => drop(segments.pop()),
            name => segments.push(name.to_owned()),
        }
    }
    segments
}

/// A text with its `%XX` decoded; what is no such escape, or not UTF-8, stays
/// or is replaced.
pub(crate) fn percent_decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digit = |index| bytes.get(index).and_then(|&b| char::from(b).to_digit(16));
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                decoded.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    Cow::Owned(String::from_utf8_lossy(&decoded).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matching(host: Option<&str>, path: Option<&str>) -> Matching {
        Matching {
            host: host.map(str::to_owned),
            path: path.map(|path| path.parse().unwrap()),
        }
    }

    #[test]
    fn paths_match_by_whole_segments_however_they_are_written() {
        let chat = matching(None, Some("/chat"));
        for path in [
            "/chat",
            "/chat/",
            "/chat/7",
            "//chat",
            "/./chat",
            "/a/../chat/7",
            "/%63hat",
            "/a%2f..%2fchat",
            "/chat;v=1/7",
            "/a/..\\chat",
        ] {
            assert!(chat.takes(None, path), "{path}");
        }
        for path in [
            "/", "/chatter", "/a/chat", "/CHAT", "/chat/..", "/chat%2", "*",
        ] {
            assert!(!chat.takes(None, path), "{path}");
        }
        assert!(matching(None, Some("/")).takes(None, "/any/thing"));
        assert!(matching(None, None).takes(None, "*"));
    }

    #[test]
    fn hosts_match_without_case_port_and_final_dot() {
        let chat = matching(Some("chat.example"), None);
        for host in ["chat.example", "CHAT.example:8443", "chat.example."] {
            assert!(chat.takes(Some(&host.parse().unwrap()), "/"), "{host}");
        }
        assert!(!chat.takes(Some(&"example".parse().unwrap()), "/"));
        assert!(!chat.takes(None, "/"));
    }

    #[test]
    fn a_route_behind_one_that_takes_all_of_its_requests_is_found() {
        let all = matching(None, None);
        let chat = matching(None, Some("/chat"));
        let room = matching(None, Some("/chat/room"));
        let host = matching(Some("chat.example"), Some("/chat"));
        assert!(all.covers(&chat) && all.covers(&all) && chat.covers(&room));
        assert!(chat.covers(&host) && host.covers(&host));
        assert!(!chat.covers(&all) && !room.covers(&chat) && !host.covers(&chat));
    }

    #[test]
    fn a_beginning_of_a_path_is_plain() {
        for text in ["chat", "/a?b", "/a/../b", "/%61", "/a;b", ""] {
            assert!(text.parse::<PathPrefix>().is_err(), "{text}");
        }
    }
}
