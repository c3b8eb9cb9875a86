//! Which texts have a value, which are none, and which may be either.

use cel::Value;

use super::*;

fn read(text: &str) -> Result<Option<Value>, Unusable> {
    parse(text).map(|value| value.map(|value| Value::try_from(value.as_ref()).unwrap()))
}

#[test]
fn values_are_what_rules_expect() {
    let rows = [
        ("null", Value::Null),
        (" true ", Value::Bool(true)),
        ("5", Value::Int(5)),
        ("-9223372036854775808", Value::Int(i64::MIN)),
        (
            "18446744073709551615",
            Value::Float(18_446_744_073_709_551_615.0),
        ),
        ("2.5", Value::Float(2.5)),
        (
            r#""a\u00e9\n""#,
            Value::String("a\u{e9}\n".to_owned().into()),
        ),
        (
            "[1, []]",
            Value::List(vec![Value::Int(1), Value::List(vec![].into())].into()),
        ),
    ];
    for (text, value) in rows {
        assert_eq!(read(text), Ok(Some(value)), "{text}");
    }
    let Ok(Some(Value::Map(map))) = read(r#"{"a": 1, "\u0062": {"a": 2}}"#) else {
        panic!("no object");
    };
    assert_eq!(map.map.len(), 2);
}

#[test]
fn what_nobody_takes_for_json_is_none() {
    for text in [
        "",
        " ",
        "no { json",
        "nul",
        "5 apples",
        "555-1234",
        "2026-01-01",
        "tru",
        "-",
        "+1",
        "# a heading",
        "// later",
        "'tis",
    ] {
        assert_eq!(read(text), Ok(None), "{text:?}");
    }
}

#[test]
fn what_may_be_json_elsewhere_is_unusable() {
    for text in [
        "{",
        "[1,]",
        "\"a",
        "[12:30] hello",
        "{'a': 1}",
        "[1] [2]",
        "[NaN]",
        "1e999",
        "-1e999",
        "[1e999]",
        r#""\ud800""#,
        "\u{feff}{}",
        "\u{a0}[",
        "\u{0}{",
        "[\"\u{1}\"]",
        "{\"a\":1}x",
        "/* */ {\"a\":1}",
        "// x\n{\"a\":1}",
        " \u{feff}/**/[1]",
        "# x\n{}",
        "<!-- x -->\n{}",
        ")]}'\n{\"a\":1}",
        "'a'",
    ] {
        assert_eq!(read(text), Err(Unusable::Broken), "{text:?}");
    }
    for text in [
        r#"{"a":1,"a":1}"#,
        r#"{"a":1,"\u0061":1}"#,
        r#"[{"b":{"":0,"":1}}]"#,
    ] {
        assert_eq!(read(text), Err(Unusable::Twice), "{text}");
    }
}

#[test]
fn keys_that_differ_in_more_than_case_are_different() {
    for text in [
        r#"{"kind":1,"Kind":2}"#,
        r#"[{"KIND":1,"kinD":2}]"#,
        "{\"ask\":1,\"as\u{212a}\":2}",
        "{\"\u{17f}ay\":1,\"say\":2}",
    ] {
        assert_eq!(read(text), Err(Unusable::CaseOnly), "{text}");
    }
    for text in [
        r#"{"Kind":1,"Kinds":2}"#,
        r#"{"a":{"A":1}}"#,
        r#"[{"a":1},{"A":1}]"#,
    ] {
        assert!(read(text).unwrap().is_some(), "{text}");
    }
}

#[test]
fn values_and_depth_are_bounded() {
    let list = |values: usize| format!("[{}0]", "0,".repeat(values - 2));
    assert!(read(&list(MOST)).unwrap().is_some());
    assert_eq!(read(&list(MOST + 1)), Err(Unusable::TooMany));
    let keys: Vec<String> = (0..MOST).map(|key| format!("\"{key}\":0")).collect();
    assert_eq!(
        read(&format!("{{{}}}", keys.join(","))),
        Err(Unusable::TooMany)
    );
    // What is too much is not read on.
    assert_eq!(
        read(&list(2 * MOST)[..2 * MOST + 5]),
        Err(Unusable::TooMany)
    );
    for (begin, end) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = |depth: usize| format!("{}0{}", begin.repeat(depth), end.repeat(depth));
        assert!(read(&deep(DEEPEST)).unwrap().is_some());
        for depth in [DEEPEST + 1, 126, 127, 128, 129, 100_000] {
            assert_eq!(read(&deep(depth)), Err(Unusable::TooDeep), "{depth}");
        }
    }
    assert_eq!(read(&"[".repeat(100_000)), Err(Unusable::TooDeep));
}
