//! Every number is explained whole, and the facts that other pages get wrong
//! are right here.

use farewell_close::{CodeClass, Reconnect};
use farewell_reference::{Explanation, Language, explain};

fn english(code: u16) -> Explanation {
    explain(code, Language::En)
}

/// Every sentence that is said about a number.
fn texts(explanation: &Explanation) -> Vec<&str> {
    let meaning = &explanation.meaning;
    let mut texts = vec![
        &explanation.answer,
        &meaning.page,
        &meaning.server,
        &meaning.operator,
        &explanation.first,
        &explanation.when_to_use,
    ];
    for seen in &explanation.when {
        texts.extend([&seen.text, &seen.test, &seen.fix]);
    }
    texts.into_iter().map(String::as_str).collect()
}

/// How a sentence ends, in any of the languages.
const STOPS: &[char] = &[
    '.', '?', '"', '»', '”', ')', '）', '。', '？', '」', '؟', '।',
];

#[test]
fn every_number_is_explained_whole() {
    for &language in Language::ALL {
        // All of them in English, some of each range in the others.
        let step = if language == Language::En { 97 } else { 499 };
        let own = (1000..=1016).chain([3000, 3003, 3008, u16::MAX]);
        for code in (0..=u16::MAX).step_by(step).chain(own) {
            let explanation = explain(code, language);
            assert_eq!(explanation.code, code);
            assert!((2..=22).contains(&explanation.when.len()), "{code}");
            assert!(!explanation.next.is_empty(), "{code}");
            let names = [&explanation.local_name, &explanation.reference];
            for text in texts(&explanation)
                .into_iter()
                .chain(names.map(String::as_str))
            {
                // A missing text shows as its id, a missing argument in braces.
                let whole = !text.is_empty()
                    && !["code-", "range-", "seen-"]
                        .iter()
                        .any(|id| text.starts_with(id))
                    && !text.contains(['{', '}', '\n']);
                assert!(whole, "{code} {language}: {text}");
            }
            for sentence in texts(&explanation) {
                assert!(sentence.ends_with(STOPS), "{code} {language}: {sentence}");
            }
        }
    }
}

#[test]
fn names_are_the_registered_ones_in_every_language() {
    for &language in Language::ALL {
        for code in (1000..=1015).chain([3000, 3003, 3008, 0, 1016, 3001, 4000, 5000]) {
            let explanation = explain(code, language);
            assert_eq!(explanation.name, farewell_close::name_of(code), "{code}");
            let registered = format!("{code} {}", explanation.name);
            assert!(explanation.title().starts_with(&registered), "{language}");
        }
    }
    for code in 0..=u16::MAX {
        assert_eq!(english(code).local_name, farewell_close::name_of(code));
    }
}

#[test]
fn ranges_cover_what_has_no_entry_of_its_own() {
    let own: Vec<u16> = (0..=u16::MAX)
        .filter(|&code| {
            farewell_reference::facts::facts_of(code).is_some_and(|facts| facts.code.is_some())
        })
        .collect();
    let expected: Vec<u16> = (1000..=1015).chain([3000, 3003, 3008]).collect();
    assert_eq!(own, expected);
    for code in (0..=u16::MAX).step_by(97) {
        let explanation = english(code);
        if let Some(range) = explanation.range {
            assert!((range.from..=range.to).contains(&code));
            assert_eq!(range.name, explanation.name);
        }
    }
    let bounds = |code| english(code).range.map(|range| (range.from, range.to));
    assert_eq!(bounds(0), Some((0, 999)));
    assert_eq!(bounds(2000), Some((1016, 2999)));
    assert_eq!(bounds(3001), Some((3000, 3999)));
    assert_eq!(bounds(4000), Some((4000, 4999)));
    assert_eq!(bounds(65535), Some((5000, 65535)));
}

#[test]
fn a_restart_names_both_delays() {
    let delays = english(1012)
        .delays
        .map(|delays| (delays.registered, delays.paced));
    assert_eq!(delays, Some(([5_000, 30_000], [1_000, 5_000])));
}

#[test]
fn the_unassigned_are_one_range() {
    assert_eq!(english(1016).range, english(2999).range);
    assert!(english(1999).answer.contains("1999"));
}

#[test]
fn advice_is_for_ends_that_exist() {
    for code in [0, 1004, 1016, 5000] {
        assert_eq!(english(code).advice, None, "{code}");
    }
    for (code, reconnect) in [
        (1000, Reconnect::No),
        (1009, Reconnect::Changed),
        (4321, Reconnect::Yes),
    ] {
        assert_eq!(
            english(code).advice.map(|advice| advice.reconnect),
            Some(reconnect)
        );
    }
}

#[test]
fn the_http_status_that_says_the_same() {
    let table = [
        (1003, 415),
        (1009, 413),
        (1011, 500),
        (1013, 503),
        (1014, 502),
        (3000, 401),
        (3003, 403),
        (3008, 408),
    ];
    for (code, status) in table {
        assert_eq!(
            english(code).http.map(|http| http.status),
            Some(status),
            "{code}"
        );
    }
}

#[test]
fn what_software_calls_it_and_who_refuses_it() {
    let names = english(1006).names;
    for name in ["CloseAbnormalClosure", "NO_CLOSE"] {
        assert!(names.iter().any(|spelling| spelling.name == name), "{name}");
    }
    let refused_by = english(1012).refused_by;
    for software in ["Bandit", "Cowboy", "gobwas", "Tomcat", "uWebSockets"] {
        assert!(
            refused_by.iter().any(|name| name.contains(software)),
            "{software}: {refused_by:?}"
        );
    }
    assert!(
        english(3000)
            .refused_by
            .iter()
            .all(|name| !name.contains("Bun"))
    );
    for portable in [1000, 1003, 1007, 1011, 4000] {
        assert_eq!(english(portable).refused_by, [""; 0], "{portable}");
    }
}

#[test]
fn every_source_says_how_and_when() {
    let explanation = english(1006);
    assert!(explanation.sources.len() > 5);
    assert_eq!(explanation.category, CodeClass::Local);
}

#[test]
fn the_json_is_as_documented() {
    let json = serde_json::to_value(english(1012)).unwrap_or_default();
    let mut fields: Vec<&str> = json
        .as_object()
        .map(|object| object.keys().map(String::as_str).collect())
        .unwrap_or_default();
    fields.sort_unstable();
    assert_eq!(
        fields,
        [
            "advice",
            "advice_text",
            "answer",
            "category",
            "code",
            "delays",
            "dialects",
            "first",
            "first_step",
            "http",
            "local_name",
            "meaning",
            "name",
            "names",
            "next",
            "range",
            "reference",
            "refused_by",
            "senders",
            "sources",
            "travels",
            "when",
            "when_to_use",
        ]
    );
    assert_eq!(json["code"], 1012);
    assert_eq!(json["category"], "protocol");
    assert_eq!(json["travels"], true);
    assert_eq!(json["first_step"], "wait");
    assert_eq!(json["senders"], serde_json::json!(["server", "gateway"]));
    assert_eq!(
        json["advice"],
        serde_json::json!({ "reconnect": "yes", "after_ms": [1000, 5000] })
    );
    assert_eq!(
        json["delays"],
        serde_json::json!({ "registered": [5000, 30000], "paced": [1000, 5000] })
    );
    assert_eq!(json["range"], serde_json::Value::Null);

    let json = serde_json::to_value(english(65535)).unwrap_or_default();
    assert_eq!(
        json["range"],
        serde_json::json!({ "from": 5000, "to": 65535, "name": "Outside the Registry" })
    );
    assert_eq!(json["advice"], serde_json::Value::Null);
    assert_eq!(json["senders"], serde_json::json!([]));
}
