//! `assets/lines.json`: the words of software, by which pasted text is recognised. The same
//! in every language; `assets/paste.js` says what stands where.

use farewell_close::Cause;
use farewell_reference::facts::{Speaker, strings};
use farewell_reference::paste::{names, situation_of};
use farewell_reference::{dialects, software_name};
use serde::Serialize;

use super::json;

/// The file.
#[derive(Serialize)]
struct Lines {
    software: Vec<(&'static str, &'static str)>,
    situations: Vec<&'static str>,
    names: Vec<(&'static str, u16, Option<usize>)>,
    strings: Vec<Known>,
    causes: Vec<(&'static str, Option<usize>, Option<usize>)>,
    reasons: Vec<(&'static str, &'static str, Option<u16>)>,
}

/// Pattern, code, situation, software, whose words they are, whether others write them too.
type Known = (
    &'static str,
    Option<u16>,
    Option<usize>,
    Option<usize>,
    u8,
    u8,
);

/// The words of software.
pub(crate) fn lines() -> Vec<u8> {
    let mut software = Ids::default();
    let mut situations = Ids::default();
    let names = names()
        .map(|(code, spelling)| (spelling.name, code, software.place(spelling.software)))
        .collect();
    let strings = strings().iter().map(|string| {
        (
            string.pattern.as_str(),
            string.code,
            situations.place(string.means.as_deref()),
            software.place(string.software.as_deref()),
            match string.by {
                Speaker::Local => 0,
                Speaker::Peer => 1,
                Speaker::Either => 2,
            },
            u8::from(string.common),
        )
    });
    let strings = strings.collect();
    // Named by the gateway's own records and by forms of libraries.
    for id in FORMS {
        software.place(Some(id));
    }
    let causes = Cause::ALL.iter().map(|&cause| {
        let mut of = |by_gateway| situations.place(situation_of(cause, by_gateway));
        (cause.as_str(), of(true), of(false))
    });
    let causes = causes.collect();
    let reasons = dialects().iter().flat_map(|dialect| {
        let codes = dialect.codes(farewell_reference::Language::En);
        codes
            .into_iter()
            .filter_map(|entry| Some((entry.reason?, dialect.id.as_str(), entry.code)))
    });
    json(&Lines {
        reasons: reasons.collect(),
        names,
        strings,
        causes,
        software: software
            .0
            .into_iter()
            .map(|id| (id, software_name(id)))
            .collect(),
        situations: situations.0,
    })
}

/// The software whose forms `assets/paste/` reads.
const FORMS: [&str; 9] = [
    "farewell",
    "python-websockets",
    "gorilla",
    "coder",
    "tungstenite",
    "aiohttp",
    "signalr",
    "websocketpp",
    "websocket-client",
];

/// Each id once, so that a small number stands for it.
#[derive(Default)]
struct Ids(Vec<&'static str>);

impl Ids {
    fn place(&mut self, id: Option<&'static str>) -> Option<usize> {
        let id = id?;
        let known = self.0.iter().position(|known| *known == id);
        Some(known.unwrap_or_else(|| {
            self.0.push(id);
            self.0.len() - 1
        }))
    }
}
