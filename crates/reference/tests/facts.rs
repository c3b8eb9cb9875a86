//! The facts that other pages get wrong are right in every language.

#![allow(clippy::panic, clippy::unwrap_used)]

use farewell_reference::{Language, compare, explain};

/// The word of a language for a fact: a pair for each language.
fn word(language: Language, words: &[(&str, &'static str)]) -> &'static str {
    let tag = language.tag();
    let found = words.iter().find(|(of, _)| *of == tag);
    found.unwrap_or_else(|| panic!("no word for {tag}")).1
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
fn a_restart_names_both_delays() {
    for &language in Language::ALL {
        let page = explain(1012, language).meaning.page;
        assert!(has_span(&page, "5", "30"), "{language}: {page}");
        assert!(has_span(&page, "1", "5"), "{language}: {page}");
    }
}

#[test]
fn an_empty_close_is_legal_and_never_called_a_fault() {
    let legal = [
        ("en", "legal"),
        ("fr", "permis"),
        ("vi", "hợp lệ"),
        ("ko", "규격에"),
        ("es", "legal"),
        ("de", "zulässig"),
        ("pt-BR", "permitido"),
        ("ja", "仕様上正しく"),
        ("zh-Hans", "合法"),
        ("id", "sah"),
        ("tr", "kurallara uygun"),
        ("ru", "допустимо"),
        ("ar", "جائز"),
    ];
    for &language in Language::ALL {
        let answer = explain(1005, language).answer;
        assert!(
            answer.contains(word(language, &legal)),
            "{language}: {answer}"
        );
    }
}

#[test]
fn an_abnormal_closure_may_be_a_failed_handshake() {
    for &language in Language::ALL {
        let explanation = explain(1006, language);
        let place = explanation
            .when
            .iter()
            .position(|seen| seen.id == "handshake-refused");
        assert!(place.unwrap() < 3, "{language}");
        let text = &explanation.when[place.unwrap()];
        let whole = format!("{} {} {}", text.text, text.test, text.fix);
        for status in ["401", "403", "404"] {
            assert!(whole.contains(status), "{language}: {whole}");
        }
        for other in [1000, 1005, 1011, 1012, 1015] {
            let steps = compare(1006, other, language)
                .unwrap()
                .how_to_tell
                .join(" ");
            assert!(steps.contains("open"), "{other} {language}: {steps}");
        }
    }
}

#[test]
fn an_internal_error_is_sent_by_clients_too() {
    let clients = [
        ("en", "clients"),
        ("fr", "clients"),
        ("vi", "client"),
        ("ko", "클라이언트"),
        ("es", "clientes"),
        ("de", "Clients"),
        ("pt-BR", "clientes"),
        ("ja", "クライアント"),
        ("zh-Hans", "客户端"),
        ("id", "klien"),
        ("tr", "istemciler"),
        ("ru", "клиенты"),
        ("ar", "العملاء"),
    ];
    for &language in Language::ALL {
        let explanation = explain(1011, language);
        assert!(
            explanation.when_to_use.contains(word(language, &clients)),
            "{language}"
        );
        assert!(explanation.reference.contains("3227"), "{language}");
    }
}

#[test]
fn a_reading_of_1014_knows_that_many_refuse_it() {
    for &language in Language::ALL {
        let refused_by = explain(1014, language).refused_by;
        assert!(refused_by.iter().any(|name| name.contains("tungstenite")));
        let steps = compare(1002, 1014, language).unwrap().how_to_tell;
        assert!(
            steps.join(" ").contains("tungstenite"),
            "{language}: {steps:#?}"
        );
    }
}
