//! The numbers, and that no case is without what every case has.

use std::collections::BTreeSet;

use super::*;

/// The groups that Autobahn's users know, each with the number of its cases.
const GROUPS: [(&str, usize); 45] = [
    ("1.1", 8),
    ("1.2", 8),
    ("2", 11),
    ("3", 7),
    ("4.1", 5),
    ("4.2", 5),
    ("5", 20),
    ("6.1", 3),
    ("6.2", 4),
    ("6.3", 2),
    ("6.4", 4),
    ("6.5", 5),
    ("6.6", 11),
    ("6.7", 4),
    ("6.8", 2),
    ("6.9", 4),
    ("6.10", 3),
    ("6.11", 5),
    ("6.12", 8),
    ("6.13", 5),
    ("6.14", 10),
    ("6.15", 1),
    ("6.16", 3),
    ("6.17", 5),
    ("6.18", 5),
    ("6.19", 5),
    ("6.20", 7),
    ("6.21", 8),
    ("6.22", 34),
    ("6.23", 7),
    ("7.1", 6),
    ("7.3", 6),
    ("7.5", 1),
    ("7.7", 13),
    ("7.9", 9),
    ("7.13", 2),
    ("9.1", 6),
    ("9.2", 6),
    ("9.3", 9),
    ("9.4", 9),
    ("9.5", 6),
    ("9.6", 6),
    ("9.7", 6),
    ("9.8", 6),
    ("10.1", 1),
];

/// The cases with numbers that are known, compression apart.
fn numbered() -> impl Iterator<Item = Case> {
    let ours = |case: &Case| !["12", "13", "C"].contains(&case.id.section().as_str());
    cases().into_iter().filter(ours)
}

#[test]
fn the_numbers_are_those_that_are_known() {
    let expected: BTreeSet<String> = GROUPS
        .iter()
        .flat_map(|(group, count)| (1..=*count).map(move |number| format!("{group}.{number}")))
        .collect();
    let ids: BTreeSet<String> = numbered().map(|case| case.id.to_string()).collect();
    assert_eq!(ids, expected);
    assert_eq!(numbered().count(), 517 - 90 - 126);
}

#[test]
fn each_case_has_a_number_of_its_own_a_title_and_a_rule() {
    let mut ids = BTreeSet::new();
    for case in cases() {
        assert_ne!(case.id, crate::CaseId::none(), "{case:?}");
        assert!(!case.title.is_empty(), "{case:?}");
        assert_eq!(case.requirements.is_empty(), case.informational, "{case:?}");
        let rules: BTreeSet<_> = case.requirements.iter().collect();
        assert_eq!(rules.len(), case.requirements.len(), "{case:?}");
        assert!(ids.insert(case.id.clone()), "{case:?} is there twice");
    }
}
