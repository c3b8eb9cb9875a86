//! Every number is explained whole, and the facts that other pages get wrong
//! are right here.

use farewell_close::{CodeClass, Reconnect};
use farewell_reference::{Explanation, Language, explain};

fn english(code: u16) -> Explanation {
    explain(code, Language::En)
}

/// Everything that is said about a number, as one text.
fn all_of(code: u16) -> String {
    let explanation = english(code);
    [
        explanation.name,
        explanation.description,
        explanation.when.join(" "),
        explanation.fix.join(" "),
        explanation.reference,
    ]
    .join(" ")
}

#[test]
fn every_number_is_explained_whole() {
    for &language in Language::ALL {
        // All of them in English, some of each range in the others.
        let step = if language == Language::En { 1 } else { 499 };
        let own = (1000..=1016).chain([3000, 3003, 3008, u16::MAX]);
        for code in (0..=u16::MAX).step_by(step).chain(own) {
            let explanation = explain(code, language);
            assert_eq!(explanation.code, code);
            assert!((3..=7).contains(&explanation.when.len()), "{code}");
            assert!((3..=6).contains(&explanation.fix.len()), "{code}");
            let texts = [
                &explanation.name,
                &explanation.description,
                &explanation.reference,
            ];
            for text in texts
                .into_iter()
                .chain(&explanation.when)
                .chain(&explanation.fix)
            {
                // A missing text shows as its id, a missing argument in braces.
                let whole = !text.is_empty()
                    && !text.starts_with("code-")
                    && !text.starts_with("range-")
                    && !text.contains(['{', '}', '\n']);
                assert!(whole, "{code} {language}: {text}");
            }
            let sentences = explanation.when.iter().chain(&explanation.fix);
            for sentence in sentences.chain([&explanation.description]) {
                // A command to be copied ends without a full stop.
                assert!(
                    sentence.ends_with(['.', '?', '"', '»']) || sentence.ends_with(" HOST"),
                    "{code} {language}: {sentence}"
                );
            }
        }
    }
}

#[test]
fn names_in_english_are_those_of_the_vocabulary() {
    for code in 0..=u16::MAX {
        assert_eq!(english(code).name, farewell_close::name_of(code), "{code}");
    }
}

#[test]
fn ranges_cover_what_has_no_entry_of_its_own() {
    let own: Vec<u16> = (0..=u16::MAX)
        .filter(|&code| english(code).range.is_none())
        .collect();
    let expected: Vec<u16> = (1000..=1015).chain([3000, 3003, 3008]).collect();
    assert_eq!(own, expected);
    for code in 0..=u16::MAX {
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
fn an_empty_close_is_legal() {
    let explanation = english(1005);
    assert!(explanation.description.contains("legal"));
    assert_eq!(explanation.category, CodeClass::Local);
    assert!(!explanation.travels);
    assert!(!all_of(1005).contains("bug"));
}

#[test]
fn an_abnormal_closure_may_never_have_been_open() {
    assert!(english(1006).description.contains("never opened"));
    assert!(english(1006).when[0].contains("handshake"));
}

#[test]
fn a_restart_names_both_delays() {
    let explanation = english(1012);
    assert!(explanation.description.contains("5 to 30 s"));
    assert!(explanation.description.contains("1 to 5 s"));
    assert_eq!(
        explanation.advice.and_then(|advice| advice.after_ms),
        Some([1_000, 5_000])
    );
}

#[test]
fn an_internal_error_is_not_the_servers_alone() {
    assert!(english(1011).description.contains("clients do say it"));
    assert!(all_of(1011).contains("erratum 3227"));
}

#[test]
fn a_bad_gateway_has_no_name_in_the_registry() {
    assert!(english(1014).description.contains("no name"));
}

#[test]
fn the_unassigned_are_one_range() {
    assert_eq!(english(1016).range, english(2999).range);
    assert!(
        english(1016)
            .description
            .contains("neither in RFC 6455 nor in the registry")
    );
    assert!(english(1999).description.starts_with("1999 "));
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
fn the_json_is_as_documented() {
    let json = serde_json::to_value(english(1012)).unwrap();
    let object = json.as_object().unwrap();
    let mut fields: Vec<&str> = object.keys().map(String::as_str).collect();
    fields.sort_unstable();
    assert_eq!(
        fields,
        [
            "advice",
            "category",
            "code",
            "description",
            "fix",
            "name",
            "range",
            "reference",
            "refused_by",
            "senders",
            "travels",
            "when",
        ]
    );
    assert_eq!(json["code"], 1012);
    assert_eq!(json["category"], "protocol");
    assert_eq!(json["travels"], true);
    assert_eq!(json["senders"], serde_json::json!(["server", "gateway"]));
    assert_eq!(
        json["advice"],
        serde_json::json!({ "reconnect": "yes", "after_ms": [1000, 5000] })
    );
    assert_eq!(json["range"], serde_json::Value::Null);
    assert_eq!(json["refused_by"][0], "Bandit (Phoenix)");

    let json = serde_json::to_value(english(65535)).unwrap();
    assert_eq!(
        json["range"],
        serde_json::json!({ "from": 5000, "to": 65535, "name": "Outside the Registry" })
    );
    assert_eq!(json["advice"], serde_json::Value::Null);
    assert_eq!(json["senders"], serde_json::json!([]));
}
