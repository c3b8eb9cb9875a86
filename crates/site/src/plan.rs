//! [`Plan`]: where the site will be, and what each language has a page about.

use std::collections::{BTreeSet, HashSet};

use farewell_reference::facts::{Timer, TimerKind, limits, pair, software, strings, timers};
use farewell_reference::{Language, dialects};

use crate::named::NAMED;
use crate::{Subject, Url};

/// What pages need to know of each other.
pub(crate) struct Plan {
    url: Url,
    subjects: Vec<Subject>,
    known: HashSet<Subject>,
}

impl Plan {
    /// Of the site at this address.
    pub(crate) fn new(url: Url) -> Self {
        let subjects = subjects();
        Self {
            url,
            known: subjects.iter().copied().collect(),
            subjects,
        }
    }

    /// Where it will be served.
    pub(crate) const fn url(&self) -> &Url {
        &self.url
    }

    /// What each language has a page about.
    pub(crate) fn subjects(&self) -> &[Subject] {
        &self.subjects
    }

    /// Whether there is a page about it.
    pub(crate) fn has(&self, subject: Subject) -> bool {
        self.known.contains(&subject)
    }
}

/// What each language has a page about.
fn subjects() -> Vec<Subject> {
    let mut subjects = vec![
        Subject::Start,
        Subject::Search,
        Subject::Codes,
        Subject::Ranges,
        Subject::Dialects,
        Subject::AllSoftware,
        Subject::Strings,
        Subject::Timers,
        Subject::Diagnose,
        Subject::Send,
        Subject::About,
        Subject::Sources,
    ];
    subjects.extend(codes().into_iter().map(Subject::Code));
    let pairs = NAMED.iter().enumerate();
    subjects.extend(
        pairs.flat_map(|(index, &a)| NAMED[index + 1..].iter().map(move |&b| Subject::Pair(a, b))),
    );
    subjects.extend(own_pairs());
    subjects.extend(
        dialects()
            .iter()
            .map(|dialect| Subject::Dialect(&dialect.id)),
    );
    subjects.extend(families().into_iter().map(Subject::Family));
    subjects.extend(programs().into_iter().map(Subject::Software));
    subjects.extend(seconds().into_iter().map(Subject::Timer));
    subjects
}

/// Pairs that have words of their own, and a number that has no name.
fn own_pairs() -> Vec<Subject> {
    let is_known = |code| NAMED.contains(&code);
    let all = codes();
    let mut pairs = Vec::new();
    for &a in &all {
        for &b in all.range(a + 1..) {
            if !(is_known(a) && is_known(b)) && pair(a, b).is_some() {
                pairs.push(Subject::Pair(a, b));
            }
        }
    }
    pairs
}

/// The codes that have a name, and those that mean something in a dialect.
pub(crate) fn codes() -> BTreeSet<u16> {
    let of_dialects = dialects()
        .iter()
        .flat_map(|dialect| dialect.codes(Language::En));
    let of_dialects = of_dialects.filter_map(|entry| entry.code);
    NAMED.into_iter().chain(of_dialects).collect()
}

/// The first words of dialects' ids that several have.
fn families() -> Vec<&'static str> {
    let words = dialects()
        .iter()
        .filter_map(|dialect| dialect.id.split_once('-'));
    let words: Vec<&str> = words.map(|(word, _)| word).collect();
    let mut families: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| words.iter().filter(|other| *other == word).count() > 1)
        .filter(|word| dialects().iter().all(|dialect| dialect.id != *word))
        .collect();
    families.dedup();
    families
}

/// The word that a dialect's id begins with, where several have it.
pub(crate) fn family_of(id: &str) -> Option<&'static str> {
    let (word, _) = id.split_once('-')?;
    families().into_iter().find(|family| *family == word)
}

/// The software of which something is known.
pub(crate) fn programs() -> BTreeSet<&'static str> {
    let of_timers = timers().iter().map(|timer| timer.software.as_str());
    let of_limits = limits().iter().map(|limit| limit.software.as_str());
    let of_strings = strings()
        .iter()
        .filter_map(|string| string.software.as_deref());
    let own = software().iter().map(|software| software.id.as_str());
    own.chain(of_timers)
        .chain(of_limits)
        .chain(of_strings)
        .filter(|id| !["iana", "rfc6455"].contains(id))
        .collect()
}

/// The values of timers that end connections, in seconds.
fn seconds() -> BTreeSet<u64> {
    ending_timers().filter_map(Timer::total).collect()
}

/// Timers that end connections; the first half of a keepalive ends none by itself.
pub(crate) fn ending_timers() -> impl Iterator<Item = &'static Timer> {
    let is_half =
        |timer: &Timer| timer.kind == TimerKind::Keepalive && timer.id.ends_with("-interval");
    let is_other = |timer: &Timer| timer.kind == TimerKind::Reconnect;
    timers()
        .iter()
        .filter(move |timer| !is_half(timer) && !is_other(timer))
}
