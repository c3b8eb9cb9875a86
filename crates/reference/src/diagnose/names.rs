//! The software that may be on a path: ids, names, and what people write.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use farewell_close::printable;

use crate::dialects::{dialects, dialects_named};
use crate::facts::{limits, software, timers};
use crate::nearest::nearest;

/// A word that names no software, or several.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnknownSoftware {
    /// No software of this name is known.
    #[error("'{asked}' is no software that the reference knows; the nearest is '{nearest}'")]
    Unknown {
        /// What was asked for.
        asked: String,
        /// The id that is most like it.
        nearest: &'static str,
    },
    /// It is a word of several names.
    #[error("'{asked}' names several; give one of these: {}", .ids.join(", "))]
    Several {
        /// What was asked for.
        asked: String,
        /// Their ids.
        ids: Vec<&'static str>,
    },
}

/// What timers and limits name beside software.
const STANDARDS: [&str; 2] = ["iana", "rfc6455"];

fn names() -> &'static BTreeMap<&'static str, &'static str> {
    static NAMES: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
        let of_timers = timers().iter().map(|timer| timer.software.as_str());
        let of_limits = limits().iter().map(|limit| limit.software.as_str());
        let mut names: BTreeMap<_, _> = of_timers
            .chain(of_limits)
            .filter(|id| !STANDARDS.contains(id))
            .map(|id| (id, id))
            .collect();
        names.extend(
            dialects()
                .iter()
                .map(|known| (known.id.as_str(), known.name.as_str())),
        );
        // A library that has a dialect is software in the first place.
        names.extend(
            software()
                .iter()
                .map(|known| (known.id.as_str(), known.name.as_str())),
        );
        names
    });
    &NAMES
}

/// The ids of all software that can be on a path.
pub fn software_ids() -> impl Iterator<Item = &'static str> {
    names().keys().copied()
}

/// The name for people; the id itself where there is none.
#[must_use]
pub fn software_name(id: &str) -> &str {
    // "Chromium (Chrome, Edge, Opera)": what stands in brackets is for looking up.
    names()
        .get(id)
        .map_or(id, |name| name.split(" (").next().unwrap_or(name))
}

/// The id of what a person wrote: an id, a word of one name only, or the name or
/// subprotocol of a dialect.
///
/// # Errors
///
/// There is none, or it is a word of several.
pub fn software_id(text: &str) -> Result<&'static str, UnknownSoftware> {
    let asked = plain(text);
    if let Some((id, _)) = names().get_key_value(asked.as_str()) {
        return Ok(id);
    }
    let is_its = |id: &&str| words_of(id).contains(&asked);
    let mut ids: Vec<&str> = software_ids().filter(is_its).collect();
    if ids.is_empty() {
        let dialects = dialects_named(text).into_iter();
        ids.extend(dialects.map(|dialect| dialect.id.as_str()));
    }
    let asked_for = || printable(text).chars().take(40).collect();
    match ids[..] {
        [id] => Ok(id),
        [] => Err(UnknownSoftware::Unknown {
            asked: asked_for(),
            nearest: nearest(&asked, software_ids()),
        }),
        _ => Err(UnknownSoftware::Several {
            asked: asked_for(),
            ids,
        }),
    }
}

/// What this software is called: its whole name, and each word of it, as ids are written.
pub(super) fn words_of(id: &str) -> Vec<String> {
    let name = names().get(id).copied().unwrap_or(id);
    let words = std::iter::once(plain(name)).chain(name.split(' ').map(plain));
    let mut words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// As ids are written: "Socket.IO" is "socket-io".
fn plain(text: &str) -> String {
    let words = text
        .split(|char: char| !char.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase);
    words.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_found() {
        for (text, id) in [
            ("nginx", "nginx"),
            ("NGINX", "nginx"),
            ("Chrome", "chromium"),
            ("socket.io", "socket-io"),
            ("AWS ALB", "aws-alb"),
            ("FastAPI", "starlette"),
            ("Istio", "envoy"),
            ("uvicorn", "uvicorn"),
            ("discord-gateway", "discord-gateway"),
            ("Discord Gateway", "discord-gateway"),
            ("obswebsocket.json", "obs-websocket"),
            ("graphql-transport-ws", "graphql-transport-ws"),
        ] {
            assert_eq!(software_id(text), Ok(id), "{text}");
        }
    }

    #[test]
    fn a_slip_gets_the_nearest() {
        let error = software_id("ngnix\u{1b}").unwrap_err().to_string();
        assert!(error.ends_with("the nearest is 'nginx'"), "{error}");
        assert!(!error.contains('\u{1b}'));
        let error = software_id("a\u{202e}b").unwrap_err().to_string();
        assert!(error.starts_with("'ab' "), "{error}");
        let error = software_id("Discord").unwrap_err().to_string();
        let several = "discord-gateway, discord-rpc, discord-voice";
        assert!(error.ends_with(several), "{error}");
        // Of these, nothing is left as ids are written.
        for text in ["日本", "/", "", "+"] {
            let error = software_id(text).unwrap_err();
            assert!(matches!(error, UnknownSoftware::Unknown { .. }), "{error}");
        }
    }

    #[test]
    fn every_id_has_a_name() {
        assert_eq!(software_name("chromium"), "Chromium");
        assert_eq!(software_name("nobody-knows"), "nobody-knows");
        assert!(software_ids().count() > 70);
    }
}
