//! `farewell explain`: every number is explained, and whatever people paste; anything
//! else is wrong use.

use farewell_reference::Language;

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
        "answer",
        "meaning",
        "first_step",
        "when",
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
    for part in [
        "'xx' is not a language of the reference",
        "known are: en, fr, vi, ko, es, de, pt-BR, ja, zh-Hans, id, tr, ru, ar",
    ] {
        assert!(ran.stderr.contains(part), "{ran:?}");
    }
    assert_eq!(run(&["explain", "1006", "--lang", "ko-KR"]).code, Some(0));
}

#[test]
fn every_language_is_there() {
    let mut descriptions = std::collections::BTreeSet::new();
    for language in Language::ALL {
        let ran = run(&["explain", "1006", "--lang", language.tag()]);
        assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
        assert!(ran.stdout.starts_with("1006 "), "{ran:?}");
        descriptions.insert(ran.stdout);
    }
    assert_eq!(descriptions.len(), Language::ALL.len());
}

#[test]
fn what_people_paste_is_explained() {
    for (pasted, code) in [
        (&["0x03ee"][..], 1006),
        (&["88", "02", "03", "e8"], 1000),
        (&["88 00"], 1005),
        (&["going", "away"], 1001),
        (&["CLOSE_ABNORMAL"], 1006),
        (&["No Status Received"], 1005),
        (
            &["websocket: close 1006 (abnormal closure): unexpected EOF"],
            1006,
        ),
        (
            &["received 1012 (service restart); then sent 1012 (service restart)"],
            1012,
        ),
    ] {
        let ran = run(&[&["explain", "--json"], pasted].concat());
        assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
        let value: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(value["code"], code, "{pasted:?}");
    }
}

#[test]
fn an_unknown_word_suggests_the_nearest() {
    let ran = run(&["explain", "goin awya"]);
    assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{ran:?}");
    assert!(
        ran.stderr.contains("the nearest is 'Going Away' (1001)"),
        "{ran:?}"
    );
    let ran = run(&["explain", "--dialect", "pushr", "4004"]);
    assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{ran:?}");
    assert!(ran.stderr.contains("the nearest is 'pusher'"), "{ran:?}");
    let ran = run(&["explain", "--dialect", "pusher", "1016"]);
    assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{ran:?}");
}

#[test]
fn a_dialect_decides_and_without_one_all_candidates_are_shown() {
    let ran = run(&["explain", "--dialect", "discord-gateway", "4004"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.stdout.contains("The token is wrong. Do not reconnect."),
        "{ran:?}"
    );
    let all = run(&["explain", "4004"]);
    for dialect in ["Discord Gateway", "Pusher", "OKX"] {
        assert!(all.stdout.contains(dialect), "{all:?}");
    }
    let list = run(&["explain", "--dialect", "pusher"]);
    assert!(list.stdout.contains("4200"), "{list:?}");
}

#[test]
fn all_codes_fit_on_one_screen() {
    let ran = run(&["explain", "--list"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.stdout.lines().count(), 25, "{ran:?}");
    let ran = run(&["explain", "--list", "--json"]);
    let value: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(value["codes"].as_array().map(Vec::len), Some(24));
}

#[test]
fn what_is_pasted_reaches_no_terminal_as_a_command() {
    let pasted = "\x1b]0;owned\x07 websocket: close 1008 (policy violation): \x1b[31mred\u{202e}";
    let ran = run(&["explain", pasted]);
    assert!(
        !ran.stdout.contains(['\x1b', '\x07', '\u{202e}']),
        "{ran:?}"
    );
    let long = "x".repeat(100_000);
    let ran = run(&["explain", &long]);
    assert_eq!(ran.code, Some(2), "{}", ran.stderr.len());
    assert!(ran.stderr.len() < 400, "{}", ran.stderr);
}

#[test]
fn a_reason_inside_a_protocol_has_its_meaning() {
    for (reason, dialect) in [
        ("io server disconnect", "Socket.IO"),
        ("server_restart", "Rails Action Cable"),
        ("auth_invalid", "Home Assistant"),
    ] {
        let ran = run(&["explain", reason]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(ran.stdout.contains(dialect), "{ran:?}");
        assert!(ran.stdout.contains("econnect"), "{ran:?}");
    }
    let ran = run(&["explain", "--dialect", "actioncable", "server_restart"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let ran = run(&["explain", "--dialect", "actioncable", "nonsense"]);
    assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{ran:?}");
}
