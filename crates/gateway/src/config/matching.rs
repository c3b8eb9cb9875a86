//! [`Matching`]: which requests a route takes.

use farewell::handshake::Host;

use super::readings::Readings;
use crate::percent::percent_decoded;

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
    fn takes_host(&self, host: Option<&Host>) -> bool {
        self.host
            .as_ref()
            .is_none_or(|name| host.is_some_and(|host| *name == normal_host(host)))
    }

    fn takes_segments(&self, segments: &[impl AsRef<str>]) -> bool {
        self.path.as_ref().is_none_or(|PathPrefix(prefix)| {
            segments.len() >= prefix.len()
                && prefix.iter().zip(segments).all(|(a, b)| a == b.as_ref())
        })
    }

    fn segments(&self) -> &[String] {
        self.path
            .as_ref()
            .map_or(&[], |PathPrefix(segments)| segments)
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

/// A path that a server may take for one of another route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ambiguous;

/// The first of these that takes a request for this host and this path.
///
/// # Errors
/// [`Ambiguous`] where another route would take the path as some server may
/// understand it: what travels is the client's own spelling.
pub(crate) fn find<'m>(
    all: impl Iterator<Item = &'m Matching>,
    host: Option<&Host>,
    path: &str,
) -> Result<Option<usize>, Ambiguous> {
    let of_host: Vec<(usize, &Matching)> = all
        .enumerate()
        .filter(|(_, matching)| matching.takes_host(host))
        .collect();
    let found = first(&of_host, &segments(path));
    // Where no more than one route is left there is nothing to mistake it for.
    if found.is_none() || of_host.len() < 2 {
        return Ok(found);
    }
    let readings = Readings::of(path);
    let others = readings.known.iter().any(|reading| {
        let path = reading.strip_prefix('/').unwrap_or(reading);
        let segments: Vec<&str> = path.split('/').collect();
        first(&of_host, &segments).is_some_and(|other| Some(other) != found)
    });
    if others || readings.more {
        return Err(Ambiguous);
    }
    Ok(found)
}

/// Whether some server may take a path, which `found` takes here, for one that `other`
/// takes: each reading by any server, compared as the most generous of them compares. A
/// path that `found` names in so many words is no other's, unless what follows leads
/// elsewhere.
pub(crate) fn may_be_taken_for(
    other: &Matching,
    found: &Matching,
    host: Option<&Host>,
    readings: &Readings,
) -> bool {
    if !other.takes_host(host) {
        return false;
    }
    let prefix = other.segments();
    let named = found.segments();
    readings.more
        || readings.known.iter().any(|reading| {
            let path = reading.strip_prefix('/').unwrap_or(reading);
            let segments: Vec<&str> = path.split('/').collect();
            let in_so_many_words = named.len() >= prefix.len()
                && segments.len() >= named.len()
                && named.iter().zip(&segments).all(|(a, b)| a == b);
            !in_so_many_words
                && segments.len() >= prefix.len()
                && prefix.iter().zip(&segments).all(|(a, b)| resembles(a, b))
        })
}

/// Whether some server takes a segment for a route's: in any case, with any mark for any
/// other (CherryPy takes `-` for `_`), or with what it may leave out behind a mark:
/// `chat.json` (Rails), `chat-x` (a mount of Rails), `chat::$DATA` (NTFS).
fn resembles(name: &str, segment: &str) -> bool {
    let fold = |c: char| {
        if c.is_ascii_punctuation() {
            '_'.into()
        } else {
            // Upper case first: there are two small letters for S and for K.
            c.to_uppercase()
                .flat_map(char::to_lowercase)
                .collect::<String>()
        }
    };
    let mut left = segment.chars();
    name.chars()
        .all(|c| left.next().is_some_and(|other| fold(c) == fold(other)))
        && left
            .next()
            .is_none_or(|next| !next.is_alphanumeric() && next != '_')
}

fn first(routes: &[(usize, &Matching)], segments: &[impl AsRef<str>]) -> Option<usize> {
    let taking = routes
        .iter()
        .find(|(_, matching)| matching.takes_segments(segments));
    taking.map(|(index, _)| *index)
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

/// The segments that most servers understand a path to have: `/a/../%63hat` is
/// `/chat`. What others make of it, [`Readings`] knows.
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

#[cfg(test)]
mod tests;
