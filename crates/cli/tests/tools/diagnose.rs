//! `farewell diagnose`: symptoms as flags, causes in order, anything else is wrong
//! use.

use std::process::Command;

use farewell_reference::Language;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use crate::support::{run, run_with};

fn json(arguments: &[&str]) -> Value {
    let ran = run(&[&["diagnose", "--json"], arguments].concat());
    assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
    serde_json::from_str(&ran.stdout).unwrap()
}

#[test]
fn the_likeliest_cause_stands_first_with_what_fits_it() {
    let symptoms = ["--code", "1006", "--silence", "60s", "--with", "nginx"];
    let ran = run(&[&["diagnose"], &symptoms[..]].concat());
    assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
    assert!(!ran.stdout.contains('\x1b'), "no colour in a pipe");
    let first = ran.stdout.find("1. proxy-idle-timeout").unwrap();
    assert!(first < ran.stdout.find("2. ").unwrap(), "{ran:?}");
    let told = ran.stdout.replace("\n      ", " ");
    assert!(
        told.contains("silent for 60 s before the end, and proxy_read_timeout of nginx is 60 s")
    );
    assert!(!told.contains("ingress-nginx is 60 s"), "{told}");
    for heading in ["Why it fits", "How to confirm it", "How to fix it"] {
        assert!(ran.stdout.contains(heading), "{heading}: {ran:?}");
    }
}

#[test]
fn json_has_every_field() {
    let value = json(&["--code", "1006", "--age", "60", "--with", "nginx,chrome"]);
    assert_eq!(value["symptoms"]["code"], 1006);
    assert_eq!(value["symptoms"]["age_seconds"], 60.0);
    assert_eq!(
        value["symptoms"]["software"],
        serde_json::json!(["nginx", "chromium"])
    );
    let causes = value["causes"].as_array().unwrap();
    assert!((1..=5).contains(&causes.len()), "{value}");
    for field in [
        "rank",
        "situation",
        "score",
        "what",
        "why",
        "confirm",
        "fix",
        "matched",
        "timers",
        "rules",
        "evidence",
    ] {
        assert!(causes[0].get(field).is_some(), "{field}: {value}");
    }
    assert_eq!(causes[0]["situation"], "proxy-idle-timeout");
    assert_eq!(causes[0]["timers"][0], "nginx-proxy-read-timeout");
    let matched = causes[0]["matched"].as_array().unwrap();
    let timer = matched.iter().find(|found| found["symptom"] == "timer");
    assert_eq!(timer.unwrap()["equals"], "age");
    for field in ["contradictions", "dialects", "separating", "candidates"] {
        assert!(value.get(field).is_some(), "{field}: {value}");
    }
}

#[test]
fn what_contradicts_excludes() {
    let value = json(&["--code", "1006", "--not-opened", "--http-status", "403"]);
    let situations: Vec<_> = value["causes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cause| cause["situation"].as_str().unwrap())
        .collect();
    assert_eq!(situations[0], "handshake-refused");
    assert!(situations.contains(&"origin-refused"), "{situations:?}");
    assert!(!situations.contains(&"proxy-idle-timeout"));
    assert!(!situations.contains(&"unreachable"), "there was an answer");
}

#[test]
fn a_pasted_reason_is_made_harmless() {
    let reason = format!("keepalive ping timeout\u{1b}[2J{}", "x".repeat(9000));
    let value = json(&["--code", "1011", "--reason", &reason]);
    let told = value["symptoms"]["reason"].as_str().unwrap();
    assert!(told.len() <= 400 && !told.contains('\u{1b}'), "{told}");
    let causes = value["causes"].as_array().unwrap();
    let first = causes.iter().take(2).map(|cause| &cause["situation"]);
    assert!(
        first.into_iter().any(|id| *id == "keepalive-timeout"),
        "{value}"
    );
}

#[test]
fn every_language_has_the_words() {
    let mut texts = std::collections::BTreeSet::new();
    for language in Language::ALL {
        let ran = run(&["diagnose", "--code", "1005", "--lang", language.tag()]);
        assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
        texts.insert(ran.stdout);
    }
    assert_eq!(texts.len(), Language::ALL.len());
}

#[test]
fn nothing_known_and_nobody_to_ask_is_wrong_use() {
    for ran in [
        run(&["diagnose"]),
        run_with(&["diagnose", "--json"], b"1006\n"),
    ] {
        assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{ran:?}");
        assert_eq!(ran.stderr.lines().count(), 1, "{ran:?}");
        assert!(ran.stderr.contains("at least one symptom"), "{ran:?}");
    }
}

#[test]
fn an_unknown_value_gets_the_nearest_that_is_valid() {
    for (arguments, told) in [
        (["--with", "ngnix"], "the nearest is 'nginx'"),
        (
            ["--with", "Discord"],
            "give one of these: discord-gateway, discord-rpc, discord-voice",
        ),
        (["--together", "-1"], "a whole number from 1"),
        (["--together", "99999999999"], "a whole number from 1"),
        (["--silence", "nan"], "a time below a year"),
        (["--silence", "-5"], "a time below a year"),
        (["--age", "999999999999999h"], "a time below a year"),
        (["--age", "99999999999999999"], "a time below a year"),
        (["--side", "sever"], "the sides are client and server"),
        (["--code", "70000"], "a number from 0 to 65535"),
        (["--http-status", "4003"], "a number from 100 to 599"),
        (["--age", "soon"], "5s, 200ms or 2h"),
        (["--lang", "xx"], "known are: en, fr, vi, ko"),
    ] {
        let ran = run(&[&["diagnose"], &arguments[..]].concat());
        assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{ran:?}");
        assert!(ran.stderr.contains(told), "{arguments:?}: {ran:?}");
    }
    let both = run(&["diagnose", "--opened", "--not-opened"]);
    assert_eq!(both.code, Some(2), "{both:?}");
}

#[test]
fn what_a_terminal_obeys_is_not_in_errors() {
    let value = format!("ng\u{202e}in\u{1b}[31mx{}", "y".repeat(9000));
    for flag in ["--with", "--side", "--code", "--http-status", "--age"] {
        let ran = run(&["diagnose", flag, &value]);
        assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{flag}");
        let bad = |char: char| char == '\u{202e}' || char.is_control() && char != '\n';
        assert!(!ran.stderr.contains(bad), "{flag}: {:?}", ran.stderr);
    }
}

#[test]
fn a_dialect_by_name_or_subprotocol_tells_its_meaning() {
    for name in ["discord-gateway", "Discord Gateway"] {
        let value = json(&["--code", "4004", "--with", name]);
        assert_eq!(value["dialects"][0]["id"], "discord-gateway", "{value}");
        assert_eq!(value["dialects"][0]["codes"][0]["reconnect"], "no");
        assert_eq!(value["candidates"], serde_json::json!([]));
    }
    let value = json(&["--code", "4009", "--with", "obswebsocket.json"]);
    assert_eq!(value["dialects"][0]["id"], "obs-websocket");
    for language in Language::ALL {
        let arguments = ["diagnose", "--code", "4004", "--with", "pusher"];
        let ran = run(&[&arguments[..], &["--lang", language.tag()]].concat());
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(
            ran.stdout.starts_with("Pusher Channels protocol\n"),
            "{ran:?}"
        );
    }
    let value = json(&["--code", "4004"]);
    let candidates = value["candidates"].as_array().unwrap();
    assert!((2..=5).contains(&candidates.len()), "{value}");
    assert_eq!(value["separating"], "software");
}

#[test]
fn contradictions_are_told_instead_of_causes() {
    let value = json(&["--code", "1006", "--silence", "90s", "--age", "60s"]);
    assert_eq!(value["causes"], serde_json::json!([]));
    assert_eq!(value["contradictions"][0]["kind"], "silence_above_age");
    let ran = run(&["diagnose", "--code", "1006", "--clean"]);
    assert!(ran.stdout.contains("1006 is never clean"), "{ran:?}");
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    let widths = Language::ALL
        .iter()
        .flat_map(|language| [(language, 40), (language, 80)]);
    for (language, columns) in widths {
        let command = Command::new(env!("CARGO_BIN_EXE_farewell"))
            .args(["diagnose", "--code", "4004", "--lang", language.tag()])
            .env("COLUMNS", columns.to_string())
            .output();
        let out = String::from_utf8(command.unwrap().stdout).unwrap();
        for line in out.lines() {
            assert!(line.width() <= columns, "{language}: {line}");
        }
    }
}

#[test]
fn a_record_needs_a_ledger() {
    let ran = run(&["diagnose", "--record", "01K", "--ledger", "/nowhere/x.db"]);
    assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{ran:?}");
    assert!(ran.stderr.starts_with("error: "), "{ran:?}");
}
