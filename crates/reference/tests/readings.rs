//! Somebody who sees a translation only, and fills in a form, writes what the data
//! has: for every code and every pair that people confuse, in every translation.
//!
//! `tests/readings/<language>.json` is what the reader wrote. A text that changes in
//! meaning has to be read again.

#![allow(clippy::panic, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;

use farewell_close::{Reconnect, Sender};
use farewell_reference::facts::{FirstStep, pairs};
use farewell_reference::{Explanation, Language, compare, explain};
use serde::Deserialize;

#[derive(Deserialize)]
struct Reading {
    codes: BTreeMap<u16, Code>,
    pairs: BTreeMap<String, Pair>,
}

#[derive(Deserialize)]
struct Code {
    travels: bool,
    senders: Vec<Sender>,
    reconnect: Answer,
    first_step: FirstStep,
}

/// Whether to reconnect, as a page says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    Yes,
    IfNeeded,
    No,
    Changed,
    None,
}

#[derive(Deserialize)]
struct Pair {
    travels: [bool; 2],
    apart: bool,
}

fn reading(language: Language) -> Reading {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/readings");
    let text = fs::read_to_string(format!("{folder}/{language}.json"));
    let text = text.unwrap_or_else(|_| panic!("nobody has read {language}"));
    serde_json::from_str(&text).unwrap()
}

fn answer(explanation: &Explanation) -> Answer {
    match explanation.advice.map(|advice| advice.reconnect) {
        Some(Reconnect::Yes) => Answer::Yes,
        Some(Reconnect::No) if matches!(explanation.code, 1000 | 1005) => Answer::IfNeeded,
        Some(Reconnect::No) => Answer::No,
        Some(Reconnect::Changed) => Answer::Changed,
        None => Answer::None,
    }
}

#[test]
fn a_reader_of_a_translation_learns_what_the_data_has() {
    // English is what the others are made from.
    let translations = Language::ALL.iter().copied();
    for language in translations.filter(|&language| language != Language::En) {
        let reading = reading(language);
        let own = (1000..=1015).chain([3000, 3003, 3008]);
        let ranges = [999, 2000, 3001, 4000, 5000];
        let asked: Vec<u16> = own.chain(ranges).collect();
        assert_eq!(reading.codes.len(), asked.len(), "{language}");
        for code in asked {
            let read = &reading.codes[&code];
            let explanation = explain(code, language);
            assert_eq!(read.travels, explanation.travels, "{code} {language}");
            assert_eq!(read.senders, explanation.senders, "{code} {language}");
            assert_eq!(read.reconnect, answer(&explanation), "{code} {language}");
            assert_eq!(read.first_step, explanation.first_step, "{code} {language}");
        }
        assert_eq!(reading.pairs.len(), pairs().len(), "{language}");
        for pair in pairs() {
            let read = &reading.pairs[&pair.id];
            let (a, b) = pair.id.split_once('-').unwrap();
            let comparison = compare(a.parse().unwrap(), b.parse().unwrap(), language).unwrap();
            let travels = [comparison.a.travels, comparison.b.travels];
            assert_eq!(read.travels, travels, "{} {language}", pair.id);
            assert_eq!(read.apart, comparison.apart, "{} {language}", pair.id);
        }
    }
}
