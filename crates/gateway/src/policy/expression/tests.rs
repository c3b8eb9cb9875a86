//! What expressions see, and which are refused.

use serde_json::json;

use super::*;

fn claims() -> Value {
    value(json!({ "sub": "ada", "roles": ["writer"] }))
}

fn refuses(source: &str, message: impl Into<Message>) -> Result<bool, String> {
    let expression = Expression::parse(source).map_err(|error| error.message)?;
    let message = message.into();
    let scope = Scope::new(&message, &claims(), expression.needs);
    expression.refuses(&scope).map_err(|Unevaluated(why)| why)
}

#[test]
fn a_rule_sees_type_size_text_json_and_claims() {
    let text = r#"{"kind": "note", "n": 5, "tags": ["a", "b"], "big": 18446744073709551615}"#;
    for source in [
        "type == 'text'",
        "size == 73",
        "text.contains('note')",
        "text.matches('^[{].*note')",
        "json.kind == 'note'",
        "json.n + 1 == 6 && json.n < 5.5",
        "json.big > 1e18",
        "json.tags.exists(tag, tag == 'b')",
        "'a' in json.tags && !has(json.missing)",
        "type(json.n) == int",
        "claims.sub == 'ada' && 'writer' in claims.roles",
    ] {
        assert_eq!(refuses(source, text), Ok(true), "{source}");
    }
    for source in [
        "type == 'binary'",
        "text == '' && size == 3",
        "json == null",
    ] {
        assert_eq!(refuses(source, vec![1, 2, 3]), Ok(true), "{source}");
    }
    assert_eq!(refuses("json == null", "no { json"), Ok(true));
    assert_eq!(refuses("size > 5", "small"), Ok(false));
}

#[test]
fn what_has_no_value_says_why_without_the_value() {
    let rows = [
        ("json.secret == 1", "{}", "no such key: secret"),
        ("json.n", r#"{"n": "x"}"#, "string instead of bool"),
        ("json.n / 0 == 1", r#"{"n": 1}"#, "a division by zero"),
        (
            "json.tags[7] == 1",
            r#"{"tags": []}"#,
            "an index out of bounds",
        ),
        ("int(text) > 5", "hunter2", "int failed"),
        ("json.n < 'x'", r#"{"n": 5}"#, "no '_<_' for (int, string)"),
    ];
    for (source, text, why) in rows {
        assert_eq!(refuses(source, text), Err(why.to_owned()), "{source}");
    }
}

#[test]
fn json_too_deep_is_no_json() {
    let deep = "[".repeat(100_000);
    assert_eq!(refuses("json == null", deep.as_str()), Ok(true));
    let deep = format!("{}{}", "[".repeat(120), "]".repeat(120));
    assert_eq!(refuses("json == null", deep.as_str()), Ok(false));
}

#[test]
fn what_can_never_have_a_value_is_refused_at_once() {
    let wrong = |source: &str| Expression::parse(source).unwrap_err();
    assert_eq!(wrong("size > 5 && txt == ''").at, 12);
    assert!(
        wrong("txt == ''")
            .message
            .contains("'txt' is not known here")
    );
    assert!(wrong("json.all(x, y)").message.contains("'y'"));
    assert!(
        wrong("text.contain('x')")
            .message
            .contains("no function 'contain'")
    );
    assert!(
        wrong("length(text) > 5")
            .message
            .contains("no function 'length'")
    );
    let error = wrong("size > ");
    assert!(
        error.message.starts_with("this is no CEL expression: "),
        "{error:?}"
    );
    assert!(wrong("").message.starts_with("this is no CEL"));
}

#[test]
fn an_expression_is_bounded_and_so_is_the_stack_that_it_needs() {
    let wrong = |source: &str| Expression::parse(source).unwrap_err().message;
    let long = format!("{}true", " ".repeat(5_000));
    assert!(wrong(&long).starts_with("a rule has at most"));
    assert!(Expression::parse(&"(".repeat(4_000)).is_err());
    let sum = |numbers: usize| format!("{}1 > 0", "size+".repeat(numbers));
    assert!(wrong(&sum(800)).starts_with("a rule goes at most"));
    assert_eq!(refuses(&sum(40), "x"), Ok(true));
    // As deep as is taken, whatever it comes to.
    for deep in (5..60).step_by(6) {
        let around = |begin: &str, middle: &str, end: &str| {
            format!("{}{middle}{}", begin.repeat(deep), end.repeat(deep))
        };
        for shape in [
            around("[", "1", "].size() > 5"),
            around("[", "1", "]"),
            around("-(", "1", ")"),
            around("(true ? ", "true", " : false)"),
            around("[1].exists(x, ", "x > 0", ")"),
            around("[1].map(x, ", "x", ")"),
            around("size(string(", "size", "))"),
            around("text.startsWith(", "text", ") || text.contains(text"),
        ] {
            let _ = refuses(&shape, "x");
        }
    }
    for long in ["!!", "-", "1,", "true&&", "text.a."] {
        let _ = refuses(&format!("{}true", long.repeat(680)), "x");
    }
}

#[test]
fn text_and_json_are_made_only_where_they_are_asked_for() {
    let needs = |source: &str| {
        let Needs { text, json, claims } = Expression::parse(source).unwrap().needs;
        (text, json, claims)
    };
    assert_eq!(needs("size > 5"), (false, false, false));
    assert_eq!(needs("text == ''"), (true, false, false));
    assert_eq!(needs("[1].exists(x, json == x)"), (false, true, false));
    assert_eq!(needs("has(claims.sub)"), (false, false, true));
    let both = ["text == ''", "json == 1"].map(|source| Expression::parse(source).unwrap());
    let Needs { text, json, claims } = Needs::of(both.iter());
    assert_eq!((text, json, claims), (true, true, false));
}

#[test]
fn numbers_at_their_bounds_have_no_value_instead_of_a_wrong_one() {
    let least = r#"{"n": -9223372036854775808}"#;
    for source in [
        "-json.n > 0",
        "json.n - 1 < 0",
        "json.n / -1 > 0",
        "json.n % -1 == 0",
        "json.n * 2 < 0",
        "uint(json.n) > 0u",
        "json.list[json.n] == 1",
        "text.matches('(') || text.matches('[')",
    ] {
        assert!(refuses(source, least).is_err(), "{source}");
    }
}
