//! The facts that other pages get wrong are right in every language.

#![allow(clippy::unwrap_used)]

use farewell_reference::{Comparison, Explanation, Language, compare, explain};

/// The numbers with an entry of their own, and one of each range, without `code`.
fn others(code: u16) -> Vec<u16> {
    let own = (1000..=1015).chain([3000, 3003, 3008]);
    own.chain([0, 1016, 3001, 4000, 5000])
        .filter(|&other| other != code)
        .collect()
}

fn of(a: u16, b: u16, language: Language) -> Comparison {
    compare(a, b, language).unwrap()
}

/// What the comparison says of this number.
fn half(comparison: &Comparison, code: u16) -> &Explanation {
    if comparison.a.code == code {
        &comparison.a
    } else {
        &comparison.b
    }
}

/// The word of each language for a fact.
fn word(language: Language, words: [&'static str; 4]) -> &'static str {
    let place = Language::ALL.iter().position(|&other| other == language);
    words[place.unwrap()]
}

/// Everything on a page, the explanations included.
fn page(a: u16, b: u16, language: Language) -> String {
    of(a, b, language).to_text(100_000, false)
}

/// Whether these numbers stand close together: "5 to 30 s", "de 5 à 30 s", "5~30초".
fn has_span(text: &str, from: &str, to: &str) -> bool {
    let near = |rest: &str| {
        let between = rest.split_once(to).map(|(between, _)| between);
        between.is_some_and(|between| {
            between.chars().count() <= 12 && !between.contains(|char: char| char.is_ascii_digit())
        })
    };
    text.match_indices(from)
        .any(|(place, _)| near(&text[place + from.len()..]))
}

#[test]
fn a_restart_names_both_delays_wherever_it_stands() {
    for &language in Language::ALL {
        assert!(has_span(&explain(1012, language).description, "5", "30"));
        for other in others(1012) {
            let comparison = of(1012, other, language);
            let restart = half(&comparison, 1012);
            for text in [&restart.description, &comparison.when_to_use] {
                assert!(has_span(text, "5", "30"), "{other} {language}: {text}");
                assert!(has_span(text, "1", "5"), "{other} {language}: {text}");
            }
        }
    }
}

#[test]
fn an_empty_close_is_legal_and_never_called_a_fault() {
    for &language in Language::ALL {
        let legal = word(language, ["legal", "permis", "hợp lệ", "규격에"]);
        let bug = word(language, ["bug", "bogue", "lỗi lập trình", "버그"]);
        assert!(
            explain(1005, language).description.contains(legal),
            "{language}"
        );
        for other in others(1005) {
            let page = page(1005, other, language);
            assert!(page.contains(legal), "{other} {language}");
            assert!(
                !page.contains(bug) && !page.contains("bug"),
                "{other} {language}"
            );
        }
        for other in [1000, 1001, 1002, 1006, 1008, 1011, 1012] {
            let summary = of(1005, other, language).summary;
            assert!(summary.contains(legal), "{other} {language}: {summary}");
        }
    }
}

#[test]
fn an_abnormal_closure_may_be_a_failed_handshake() {
    for &language in Language::ALL {
        let handshake = word(
            language,
            ["handshake", "handshake", "bắt tay", "핸드셰이크"],
        );
        let when = &explain(1006, language).when[0];
        assert!(
            when.to_lowercase().contains(handshake) && when.contains("403"),
            "{language}: {when}"
        );
        for other in others(1006) {
            let comparison = of(1006, other, language);
            assert_eq!(&half(&comparison, 1006).when[0], when, "{other} {language}");
            let steps = comparison.how_to_tell.join(" ");
            assert!(steps.contains("open"), "{other} {language}: {steps}");
        }
    }
}

#[test]
fn an_internal_error_is_said_by_clients_too() {
    for &language in Language::ALL {
        let client = word(language, ["clients", "clients", "client", "클라이언트"]);
        let explanation = explain(1011, language);
        assert!(explanation.description.contains(client), "{language}");
        assert!(explanation.reference.contains("3227"), "{language}");
    }
}

#[test]
fn a_reading_of_1014_knows_that_many_refuse_it() {
    for &language in Language::ALL {
        let comparison = of(1011, 1014, language);
        let steps = comparison.how_to_tell.join(" ");
        assert!(
            steps.contains("tungstenite") && steps.contains("1002"),
            "{language}: {steps}"
        );
    }
}
