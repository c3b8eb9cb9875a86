//! `farewell compare`: any two numbers are compared, anything else is wrong use.

use serde_json::Value;

use crate::support::{Ran, command, finish, run};

fn json(arguments: &[&str]) -> Value {
    let ran = run(&[&["compare"], arguments, &["--json"]].concat());
    assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
    serde_json::from_str(&ran.stdout).unwrap()
}

#[test]
fn the_page_has_its_parts_in_order() {
    let ran = run(&["compare", "1005", "1000"]);
    assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
    let parts = [
        "1000 Normal Closure or 1005 No Status Rcvd?\n",
        "\nWhat differs\n",
        "\nHow to find out which of the two you have\n  1. ",
        "\nWhich to use when\n",
        "\nWhat to read next\n",
    ];
    let places: Vec<_> = parts.map(|part| ran.stdout.find(part)).to_vec();
    assert!(places.iter().all(Option::is_some), "{places:?} {ran:?}");
    assert!(places.is_sorted(), "{places:?}");
    assert!(!ran.stdout.contains('\x1b'), "no colour in a pipe");
}

#[test]
fn the_order_does_not_matter() {
    let one = run(&["compare", "1012", "1005"]);
    let other = run(&["compare", "1005", "1012"]);
    assert_eq!(one.stdout, other.stdout);
    assert_eq!(json(&["4001", "1006"]), json(&["1006", "4001"]));
}

#[test]
fn json_has_every_field() {
    let value = json(&["1012", "1005"]);
    assert_eq!(
        (&value["a"]["code"], &value["b"]["code"]),
        (&1005.into(), &1012.into())
    );
    let explained = run(&["explain", "1012", "--json"]);
    let explained: Value = serde_json::from_str(&explained.stdout).unwrap();
    assert_eq!(value["b"], explained);
    assert!(value["summary"].is_string() && value["when_to_use"].is_string());
    assert!(
        value["how_to_tell"]
            .as_array()
            .is_some_and(|steps| steps.len() > 1)
    );
    let differences = value["differences"].as_array().unwrap();
    assert_eq!(differences[0]["axis"], "travels");
    for difference in differences {
        assert!(difference["label"].is_string(), "{difference}");
        assert_ne!(difference["a"], difference["b"]);
    }
}

#[test]
fn the_language_is_that_of_the_flag_else_of_the_locale() {
    let steps = |ran: Ran| -> Value {
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let value: Value = serde_json::from_str(&ran.stdout).unwrap();
        value["how_to_tell"].clone()
    };
    let english = steps(run(&["compare", "1000", "1005", "--json"]));
    let french = steps(run(&["compare", "1000", "1005", "--json", "--lang", "fr"]));
    assert_ne!(english, french);
    let mut in_french = command(&["compare", "1000", "1005", "--json"]);
    in_french.env("LC_ALL", "fr_FR.UTF-8");
    assert_eq!(steps(finish(in_french.spawn().unwrap())), french);
    let mut in_swahili = command(&["compare", "1000", "1005", "--json"]);
    in_swahili.env("LC_ALL", "sw_KE.UTF-8");
    assert_eq!(steps(finish(in_swahili.spawn().unwrap())), english);
}

#[test]
fn anything_else_is_2() {
    for wrong in ["70000", "-1", "abc", "1006.5", ""] {
        for arguments in [["compare", wrong, "1000"], ["compare", "1000", wrong]] {
            let ran = run(&arguments);
            assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{wrong}: {ran:?}");
            assert!(ran.stderr.contains("0 to 65535"), "{ran:?}");
        }
    }
    let ran = run(&["compare", "1006", "1000", "--lang", "xx"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("en, fr, vi, ko"), "{ran:?}");
    assert_eq!(run(&["compare", "1006"]).code, Some(2));
}

#[test]
fn a_number_with_itself_is_for_explain() {
    let ran = run(&["compare", "1006", "1006"]);
    assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{ran:?}");
    assert!(ran.stderr.contains("farewell explain 1006"), "{ran:?}");
}
