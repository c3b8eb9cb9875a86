//! Each statement of the five comparison pages that the project came from is
//! said in the reference, or corrected with the reason.

#![allow(clippy::panic, clippy::unwrap_used)]

use farewell_reference::{Language, text};

#[derive(serde::Deserialize)]
struct Table {
    statements: Vec<Statement>,
}

#[derive(serde::Deserialize)]
struct Statement {
    /// The pages that make it.
    pages: Vec<String>,
    statement: String,
    /// Why it is not said as it stands there.
    corrected: Option<String>,
    said: Vec<Place>,
}

#[derive(serde::Deserialize)]
struct Place {
    /// The text: `code-1000.answer`.
    key: String,
    /// What stands in it.
    words: String,
}

const PAGES: [&str; 5] = [
    "1000-1005",
    "1002-1005",
    "1005-1008",
    "1005-1011",
    "1005-1012",
];

#[test]
fn every_statement_of_the_seed_pages_is_said_or_corrected() {
    let table: Table = serde_json::from_str(include_str!("seeds.json")).unwrap();
    for page in PAGES {
        assert!(
            table
                .statements
                .iter()
                .any(|one| one.pages.contains(&page.to_owned()))
        );
    }
    for one in &table.statements {
        assert!(one.pages.iter().all(|page| PAGES.contains(&page.as_str())));
        assert!(
            one.corrected
                .as_ref()
                .is_none_or(|reason| reason.ends_with('.'))
        );
        assert!(!one.said.is_empty(), "{}", one.statement);
        for place in &one.said {
            let text = text(&place.key, Language::En).unwrap_or_else(|| panic!("no {}", place.key));
            assert!(text.contains(&place.words), "{}: {text}", one.statement);
        }
        // A translation says it in the same place.
        for &language in Language::ALL {
            for place in &one.said {
                assert!(
                    text(&place.key, language).is_some(),
                    "{language} {}",
                    place.key
                );
            }
        }
    }
}
