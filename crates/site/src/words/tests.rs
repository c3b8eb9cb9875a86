//! Every text is asked for, and is there in every language.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use farewell_reference::catalogue::Rules;

use super::*;

/// Texts whose ids the code puts together: what they begin with, and end with.
const COMPOSED: &[(&str, &str)] = &[
    ("ask-", ""),
    ("because-", ""),
    ("noticed-", ""),
    ("timer-", "-heading"),
];

/// The ids and attributes of the English texts.
fn keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages/en");
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let mut id = "";
        for line in text.lines() {
            let Some((name, _)) = line.split_once(" =") else {
                continue;
            };
            match name.strip_prefix("    .") {
                Some(attribute) => drop(keys.insert(format!("{id}.{attribute}"))),
                None if !name.starts_with([' ', '#', '-']) => {
                    id = name;
                    keys.insert(name.to_owned());
                }
                None => {}
            }
        }
    }
    keys
}

/// All that could ask for a text: the code, the templates, the scripts.
fn sources(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        match path.extension().and_then(|end| end.to_str()) {
            _ if name == "tests.rs" => {}
            _ if path.is_dir() && name != "messages" => all += &sources(&path),
            Some("rs" | "html" | "js") => all += &fs::read_to_string(&path).unwrap(),
            _ => {}
        }
    }
    all
}

#[test]
fn every_language_has_every_text_in_its_own_words() {
    let asked = keys();
    let problems: Vec<_> = TEXTS
        .problems(&Rules::asking(&asked))
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn every_text_is_asked_for() {
    let sources = sources(Path::new(env!("CARGO_MANIFEST_DIR")));
    let is_composed = |key: &str| {
        COMPOSED
            .iter()
            .any(|(begin, end)| key.starts_with(begin) && key.ends_with(end))
    };
    let unused: Vec<_> = keys()
        .into_iter()
        .filter(|key| {
            !key.contains('.') && !sources.contains(&format!("\"{key}\"")) && !is_composed(key)
        })
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// Every text that is asked for with its id written out exists.
#[test]
fn every_text_that_is_asked_for_exists() {
    let (sources, keys) = (sources(Path::new(env!("CARGO_MANIFEST_DIR"))), keys());
    for call in ["f.t(\"", "words.get(\"", "words.with(\"", "self.t(\""] {
        for part in sources.split(call).skip(1) {
            let id = part.split('"').next().unwrap();
            assert!(keys.contains(id) || id.contains('{'), "{call}{id}");
        }
    }
}
