//! Every pair of numbers is compared whole, in every language.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use farewell_reference::{Axis, Comparison, Language, SameNumber, compare};

/// The numbers with an entry of their own, and one or two of each range.
fn numbers() -> Vec<u16> {
    let own = (1000..=1015).chain([3000, 3003, 3008]);
    own.chain([0, 999, 1016, 2999, 3001, 4000, 4999, 5000, 65535])
        .collect()
}

/// Every pair of them, the smaller number first.
fn pairs() -> Vec<(u16, u16)> {
    let mut numbers = numbers();
    numbers.sort_unstable();
    let seconds = |index: usize| numbers[index + 1..].to_vec();
    (0..numbers.len())
        .flat_map(|index| seconds(index).into_iter().map(move |b| (index, b)))
        .map(|(index, b)| (numbers[index], b))
        .collect()
}

fn of(a: u16, b: u16, language: Language) -> Comparison {
    compare(a, b, language).unwrap()
}

/// What the comparison itself says, without the two explanations.
fn texts(comparison: &Comparison) -> Vec<&String> {
    let mut texts = vec![&comparison.summary, &comparison.when_to_use];
    texts.extend(&comparison.how_to_tell);
    texts.extend(&comparison.also);
    for difference in &comparison.differences {
        texts.extend([&difference.label, &difference.a, &difference.b]);
    }
    texts
}

#[test]
fn every_pair_is_whole_in_every_language() {
    for &language in Language::ALL {
        for (a, b) in pairs() {
            let comparison = of(a, b, language);
            assert_eq!((comparison.a.code, comparison.b.code), (a, b));
            for text in texts(&comparison) {
                // A missing text shows as its id, a missing argument in braces.
                let ids = [
                    "traits-",
                    "pair-",
                    "step-",
                    "axis-",
                    "same-",
                    "summary",
                    "reconnect-",
                ];
                let whole = !text.is_empty()
                    && !ids.iter().any(|id| text.starts_with(id))
                    && !text.contains(['{', '}', '\n']);
                assert!(whole, "{a} {b} {language}: {text}");
            }
            let steps = &comparison.how_to_tell;
            assert!(
                (1..=9).contains(&steps.len()),
                "{a} {b} {language}: {steps:#?}"
            );
            let distinct: BTreeSet<_> = steps.iter().collect();
            assert_eq!(distinct.len(), steps.len(), "{a} {b} {language}");
            for text in steps
                .iter()
                .chain([&comparison.summary, &comparison.when_to_use])
            {
                let text = text.trim_end_matches('\u{2069}');
                assert!(
                    text.ends_with(['.', '。', ')', '）']),
                    "{a} {b} {language}: {text}"
                );
            }
        }
    }
}

#[test]
fn every_pair_names_both_numbers() {
    for &language in Language::ALL {
        for (a, b) in pairs() {
            let comparison = of(a, b, language);
            let steps = comparison.how_to_tell.join(" ");
            for code in [a, b].map(|code| code.to_string()) {
                assert!(comparison.summary.contains(&code), "{a} {b} {language}");
                assert!(steps.contains(&code), "{a} {b} {language}: {steps}");
            }
        }
    }
}

#[test]
fn the_order_does_not_matter() {
    for &language in Language::ALL {
        for (a, b) in pairs() {
            assert_eq!(compare(b, a, language), compare(a, b, language));
        }
    }
}

#[test]
fn a_number_is_not_compared_with_itself() {
    for code in numbers() {
        assert_eq!(compare(code, code, Language::En), Err(SameNumber(code)));
    }
}

#[test]
fn differences_differ_and_stand_in_order() {
    for &language in Language::ALL {
        for (a, b) in pairs() {
            let comparison = of(a, b, language);
            let of_one_range =
                comparison.a.range.is_some() && comparison.a.range == comparison.b.range;
            assert_eq!(comparison.differences.is_empty(), of_one_range, "{a} {b}");
            let axes = comparison.differences.iter().map(|row| row.axis);
            let order = axes.map(|axis| Axis::ALL.iter().position(|&other| other == axis));
            assert!(order.is_sorted(), "{a} {b}");
            for row in &comparison.differences {
                assert_ne!(row.a, row.b, "{a} {b} {language}");
            }
        }
    }
}

#[test]
fn the_axes_are_the_same_in_every_language() {
    let axes = |comparison: Comparison| -> Vec<Axis> {
        comparison.differences.iter().map(|row| row.axis).collect()
    };
    for (a, b) in pairs() {
        let english = axes(of(a, b, Language::En));
        for &language in Language::ALL {
            assert_eq!(axes(of(a, b, language)), english, "{a} {b} {language}");
        }
    }
}

/// The two bytes that begin a Close frame with this code.
fn bytes(code: u16) -> String {
    let [high, low] = code.to_be_bytes();
    format!("{high:02X} {low:02X}")
}

#[test]
fn the_first_steps_name_the_bytes_of_every_code_that_travels() {
    for &language in Language::ALL {
        for (a, b) in pairs() {
            let comparison = of(a, b, language);
            let first = &comparison.how_to_tell[0];
            let travelling = [&comparison.a, &comparison.b];
            for code in travelling.into_iter().filter(|code| code.travels) {
                assert!(
                    first.contains(&bytes(code.code)),
                    "{a} {b} {language}: {first}"
                );
            }
            for report in travelling
                .into_iter()
                .filter(|code| matches!(code.code, 1005 | 1006 | 1015))
            {
                assert!(
                    !first.contains(&bytes(report.code)),
                    "{a} {b} {language}: {first}"
                );
            }
        }
    }
}

#[test]
fn a_json_object_has_the_documented_fields() {
    let json = serde_json::to_value(of(1005, 1000, Language::En)).unwrap();
    let object = json.as_object().unwrap();
    let mut fields: Vec<&str> = object.keys().map(String::as_str).collect();
    fields.sort_unstable();
    let expected = [
        "a",
        "also",
        "apart",
        "b",
        "differences",
        "how_to_tell",
        "next",
        "sources",
        "summary",
        "when_to_use",
    ];
    assert_eq!(fields, expected);
    assert_eq!(
        (&json["a"]["code"], &json["b"]["code"]),
        (&1000.into(), &1005.into())
    );
    let axes: Vec<_> = json["differences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["axis"].as_str().unwrap())
        .collect();
    assert_eq!(axes, ["travels", "senders", "clean", "fault", "look"]);
    assert_eq!(json["differences"][0]["label"], "In a Close frame");
}
