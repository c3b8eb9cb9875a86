//! Every file of `/api/v1/` is there in every language, is listed, and says what the
//! commands say.

#![allow(clippy::panic, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use farewell_reference::{Language, dialects, explain};
use farewell_site::{Address, Site, Url};
use serde_json::Value;

/// What is at each path below `api/v1/`.
fn files() -> BTreeMap<String, String> {
    let site = Site::new(Url::default());
    let addresses = site.addresses().into_iter();
    let of_the_api = addresses.filter(|address| matches!(address, Address::Api(_)));
    let file = |address: Address| {
        let content = site.file(&address).content.into_owned();
        let path = address.path().strip_prefix("api/v1/").unwrap().to_owned();
        (path, String::from_utf8(content).unwrap())
    };
    of_the_api.map(file).collect()
}

fn value(files: &BTreeMap<String, String>, path: &str) -> Value {
    let text = files
        .get(path)
        .unwrap_or_else(|| panic!("{path} is not there"));
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Where the documents of a language are.
fn folder(language: Language) -> String {
    match language {
        Language::En => String::new(),
        language => format!("{language}/"),
    }
}

fn entries<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().unwrap()
}

fn texts<'a>(value: &'a Value, name: &str) -> Vec<&'a str> {
    let all = entries(value, name).iter();
    all.map(|it| it.as_str().unwrap()).collect()
}

fn ids<'a>(value: &'a Value, name: &str) -> BTreeSet<&'a str> {
    let all = entries(value, name).iter();
    all.map(|it| it["id"].as_str().unwrap()).collect()
}

#[test]
fn every_document_is_compact_json_and_the_same_each_time() {
    let files = files();
    for (path, text) in &files {
        if path != "LICENSE" {
            assert!(value(&files, path).is_object(), "{path}");
            assert_eq!(text.contains('\n'), path.starts_with("schema/"), "{path}");
        }
    }
    assert!(files == self::files());
}

#[test]
fn the_index_lists_all_in_every_language() {
    let files = files();
    let index = value(&files, "index.json");
    let tags = entries(&index, "languages")
        .iter()
        .map(|it| it["tag"].as_str().unwrap());
    assert!(tags.eq(Language::ALL.iter().map(|language| language.tag())));
    // Of these an index says nothing.
    let mut listed: BTreeSet<String> = [
        "index.json",
        "schema/index.schema.json",
        "schema/common.schema.json",
    ]
    .map(str::to_owned)
    .into();
    listed.insert(index["license"]["path"].as_str().unwrap().to_owned());
    for kind in entries(&index, "documents") {
        listed.insert(kind["schema"].as_str().unwrap().to_owned());
        for language in entries(&index, "languages") {
            let folder = language["folder"].as_str().unwrap();
            if kind["has_words"] == true || folder.is_empty() {
                let paths = texts(kind, "paths").into_iter();
                listed.extend(paths.map(|path| format!("{folder}{path}")));
            }
        }
    }
    assert_eq!(files.into_keys().collect::<BTreeSet<_>>(), listed);
}

#[test]
fn every_language_has_its_own_words_about_the_same_things() {
    let files = files();
    let all = value(&files, "dialects.json");
    for &language in Language::ALL {
        let folder = folder(language);
        let code = value(&files, &format!("{folder}codes/1005.json"));
        assert_eq!(code["answer"], explain(1005, language).answer);
        let pair = value(&files, &format!("{folder}compare/1000-1005.json"));
        assert_eq!(pair["b"], code);
        let said = value(&files, &format!("{folder}dialects.json"));
        assert_eq!(ids(&said, "dialects"), ids(&all, "dialects"));
    }
    assert_eq!(entries(&all, "dialects").len(), dialects().len());
}

#[test]
fn a_dialect_has_its_ranges() {
    let all = value(&files(), "dialects.json");
    let mut all = entries(&all, "dialects").iter();
    let pusher = all.find(|dialect| dialect["id"] == "pusher").unwrap();
    let ranges = entries(pusher, "ranges").iter();
    assert!(ranges.map(|range| &range["from"]).any(|from| from == 4000));
}

#[test]
fn ids_lead_to_what_they_name() {
    let files = files();
    let situations = value(&files, "situations.json");
    let [strings, timers, limits, software] = ["strings", "timers", "limits", "software"]
        .map(|name| value(&files, &format!("{name}.json")));
    let told = ids(&situations, "situations");
    for string in entries(&strings, "strings") {
        if let Some(means) = string["means"].as_str() {
            assert!(told.contains(means), "{string}");
        }
    }
    for situation in entries(&situations, "situations") {
        for (name, all) in [("timers", &timers), ("limits", &limits)] {
            let all = ids(all, name);
            assert!(
                texts(situation, name).iter().all(|id| all.contains(id)),
                "{situation}"
            );
        }
    }
    let known = ids(&software, "software");
    let refusals = value(&files, "refusals.json");
    for row in entries(&refusals, "codes") {
        for refusal in entries(row, "on_receipt")
            .iter()
            .chain(entries(row, "on_sending"))
        {
            assert!(
                known.contains(refusal["software"].as_str().unwrap()),
                "{refusal}"
            );
        }
    }
}
