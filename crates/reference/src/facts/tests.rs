//! The data files together: ids, sources, and what one says of another.

use std::collections::BTreeSet;

use super::codes::codes;
use super::dialects::dialects;
use super::limits::limits;
use super::pairs::pairs;
use super::situations::situations;
use super::software::software;
use super::strings::strings;
use super::timers::timers;
use super::{Evidence, claims};

/// A claim has at least one source, each of a known form with a date.
pub(crate) fn assert_evidence(claim: &str, evidence: &[Evidence]) {
    assert!(!evidence.is_empty(), "{claim} has no source");
    for one in evidence {
        assert_eq!(one.problem(), None, "{claim}");
    }
}

/// The ids of a file: small letters, digits and hyphens, each once.
pub(crate) fn ids<'a>(ids: impl Iterator<Item = &'a String>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    for id in ids {
        let allowed = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        assert!(!id.is_empty() && id.bytes().all(allowed), "{id}");
        assert!(seen.insert(id.as_str()), "{id} stands twice");
    }
    seen
}

fn all_ids() -> [BTreeSet<&'static str>; 8] {
    [
        ids(software().iter().map(|entry| &entry.id)),
        ids(strings().iter().map(|entry| &entry.id)),
        ids(timers().iter().map(|entry| &entry.id)),
        ids(limits().iter().map(|entry| &entry.id)),
        ids(situations().iter().map(|entry| &entry.id)),
        ids(codes().iter().map(|entry| &entry.id)),
        ids(pairs().iter().map(|entry| &entry.id)),
        ids(dialects().iter().map(|entry| &entry.id)),
    ]
}

#[test]
fn every_claim_has_a_source_of_a_known_form_and_a_date() {
    let claims = claims();
    assert!(claims.len() > 1_000, "{}", claims.len());
    for claim in claims {
        assert_evidence(claim.id, claim.evidence);
    }
}

#[test]
fn one_file_names_only_what_another_has() {
    let [software, _, timers_, limits_, situations_, ..] = all_ids();
    let dialects_ = ids(dialects().iter().map(|entry| &entry.id));
    let others = ["rfc6455", "iana", "farewell"];
    let is_product =
        |id: &str| software.contains(id) || dialects_.contains(id) || others.contains(&id);
    for timer in timers() {
        assert!(
            is_product(&timer.software),
            "{}: {}",
            timer.id,
            timer.software
        );
    }
    for limit in limits() {
        assert!(
            is_product(&limit.software),
            "{}: {}",
            limit.id,
            limit.software
        );
    }
    for string in strings() {
        assert!(
            string.software.as_deref().is_none_or(is_product),
            "{}",
            string.id
        );
        let means = string.means.as_deref();
        assert!(
            means.is_none_or(|id| situations_.contains(id)),
            "{}: {means:?}",
            string.id
        );
    }
    for situation in situations() {
        let of = |known: &BTreeSet<&str>, named: &[String]| {
            let unknown = named.iter().find(|id| !known.contains(id.as_str()));
            assert_eq!(unknown, None, "{}", situation.id);
        };
        of(&timers_, &situation.timers);
        of(&limits_, &situation.limits);
    }
}

#[test]
fn every_situation_belongs_to_a_code_and_every_code_has_situations() {
    let named: BTreeSet<&String> = codes().iter().flat_map(|code| &code.situations).collect();
    let known: BTreeSet<&String> = situations().iter().map(|one| &one.id).collect();
    assert_eq!(named, known);
    for code in codes() {
        let distinct: BTreeSet<_> = code.situations.iter().collect();
        assert_eq!(distinct.len(), code.situations.len(), "{}", code.id);
    }
}

#[test]
fn what_to_read_next_is_there() {
    let nexts = codes().iter().map(|code| (&code.id, &code.next));
    for (id, next) in nexts.chain(pairs().iter().map(|pair| (&pair.id, &pair.next))) {
        assert!(!next.is_empty() && !next.contains(id), "{id}");
        assert_eq!(crate::next::next(next).len(), next.len(), "{id}: {next:?}");
        for entry in next.iter().filter(|entry| entry.contains('-')) {
            assert!(
                pairs().iter().any(|pair| pair.id == *entry),
                "{id}: {entry}"
            );
        }
    }
}
