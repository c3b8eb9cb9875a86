//! `farewell explain`: every number is explained, anything else is wrong use.

use crate::support::run;

#[test]
fn every_number_is_explained() {
    for (code, name) in [
        ("0", "0 "),
        ("1000", "1000 Normal Closure"),
        ("1006", "1006 Abnormal Closure"),
        ("1012", "1012 Service Restart"),
        ("4321", "4321 Private Use"),
        ("65535", "65535 "),
    ] {
        let ran = run(&["explain", code]);
        assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
        assert!(ran.stdout.starts_with(name), "{ran:?}");
        assert!(!ran.stdout.contains('\x1b'), "no colour in a pipe");
    }
}

#[test]
fn json_has_every_field() {
    let ran = run(&["explain", "1012", "--json"]);
    let value: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(
        (&value["code"], &value["name"]),
        (&1012.into(), &"Service Restart".into())
    );
    for field in [
        "category",
        "description",
        "when",
        "fix",
        "travels",
        "senders",
        "reference",
        "advice",
        "range",
    ] {
        assert!(value.get(field).is_some(), "{field}: {value}");
    }
}

#[test]
fn anything_else_is_2() {
    for wrong in ["65536", "-1", "abc", "1006.5", ""] {
        let ran = run(&["explain", wrong]);
        assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{wrong}: {ran:?}");
        assert!(ran.stderr.contains("0 to 65535"), "{ran:?}");
    }
    let ran = run(&["explain", "1006", "--lang", "xx"]);
    assert_eq!((ran.code, &*ran.stdout), (Some(2), ""));
    let sentence = "'xx' is not a language of the reference; known are: en, fr, vi, ko";
    assert!(ran.stderr.contains(sentence), "{ran:?}");
    assert_eq!(run(&["explain", "1006", "--lang", "ko-KR"]).code, Some(0));
}

#[test]
fn every_language_is_there() {
    let mut descriptions = std::collections::BTreeSet::new();
    for language in ["en", "fr", "vi", "ko"] {
        let ran = run(&["explain", "1006", "--lang", language]);
        assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
        assert!(ran.stdout.starts_with("1006 "), "{ran:?}");
        descriptions.insert(ran.stdout);
    }
    assert_eq!(descriptions.len(), 4);
}
