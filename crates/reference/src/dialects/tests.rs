use std::collections::BTreeSet;

use super::*;
use crate::facts::tests::{assert_evidence, ids};

#[test]
fn every_code_has_a_meaning_and_every_text_a_code() {
    let mut asked = BTreeSet::new();
    for dialect in dialects() {
        let notes = dialect.notes(Language::En);
        if !notes.is_empty() {
            assert!(asked.insert(note_id(&dialect.id)));
        }
        for entry in &dialect.codes {
            assert!(asked.insert(text_id(&dialect.id, entry)), "{entry:?} twice");
        }
        let codes = dialect.codes(Language::En);
        let texts = codes.iter().map(|code| &code.meaning).chain(&notes);
        for text in texts {
            assert!(
                text.ends_with('.') && text.contains(' '),
                "{}: {text}",
                dialect.id
            );
            assert!(!text.contains(['{', '}']), "{}: {text}", dialect.id);
        }
    }
}

#[test]
fn every_dialect_has_sources_that_were_read() {
    assert!(dialects().len() >= 42, "the file is parsed whole");
    ids(dialects().iter().map(|dialect| &dialect.id));
    for dialect in dialects() {
        let id = &dialect.id;
        assert!(!dialect.codes.is_empty(), "{id}");
        assert_evidence(id, &dialect.evidence);
        for substitute in &dialect.substitutes {
            assert_evidence(id, &substitute.evidence);
        }
        for entry in &dialect.codes {
            if !entry.evidence.is_empty() {
                assert_evidence(id, &entry.evidence);
            }
            assert!(
                entry.reconnect.is_some() || !entry.stated,
                "{id}: {entry:?}"
            );
            assert!(
                entry.code.is_some() || entry.reason.is_some(),
                "{id}: {entry:?}"
            );
        }
    }
}

#[test]
fn a_code_without_a_dialect_has_candidates() {
    let found = candidates(4004, Language::En);
    let of = |id| found.iter().find(|it| it.dialect == id).unwrap();
    assert_eq!(of("discord-gateway").meaning, "The token is wrong.");
    assert_eq!(of("discord-gateway").reconnect, Some(DialectReconnect::No));
    assert!(of("discord-gateway").stated);
    assert_eq!(of("okx").reconnect, Some(DialectReconnect::Yes));
    assert!(!of("okx").stated);
    assert_eq!(of("pusher").name, "Over connection quota");
    assert!(found.len() >= 8);
    assert!(candidates(1234, Language::En).is_empty());
    let reason = &candidates_for_reason("io server disconnect", Language::En)[0];
    assert_eq!(
        (reason.dialect, reason.reconnect),
        ("socket-io", Some(DialectReconnect::No))
    );
}

#[test]
fn the_reason_decides_where_the_dialect_says_so() {
    let deepgram = dialect("deepgram").unwrap().code(1011, Language::En);
    assert_eq!(deepgram.len(), 4);
    assert_eq!(deepgram[1].reason, Some("NET-0001"));
    let pusher = dialect("pusher").unwrap().range(4050).unwrap();
    assert_eq!(pusher.reconnect, DialectReconnect::Changed);
    assert!(dialect("pusher").unwrap().range(4999).is_none());
}

#[test]
fn a_word_names_dialects() {
    let named = |word: &str| -> Vec<_> {
        dialects_named(word)
            .iter()
            .map(|it| it.id.as_str())
            .collect()
    };
    assert_eq!(
        named("discord"),
        ["discord-gateway", "discord-rpc", "discord-voice"]
    );
    assert_eq!(named("Pusher"), ["pusher"]);
    assert_eq!(named("graphql-ws"), ["subscriptions-transport-ws"]);
    assert!(named("").is_empty() && named("discor").is_empty());
}
