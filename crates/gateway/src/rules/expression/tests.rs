//! What expressions see, and which are refused.

use farewell::Message;
use serde_json::json;

use super::*;

fn claims() -> Value {
    let claims = json!({ "sub": "ada", "roles": ["writer"] });
    object_value(claims.as_object().unwrap().clone())
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
fn a_key_is_shown_only_if_the_rule_speaks_of_it() {
    let secret = r#"{"room": "hunter2-secret"}"#;
    let shown = |source: &str| refuses(source, secret).unwrap_err();
    assert_eq!(shown(r#"{"a": 1}[json.room] == 2"#), "no such key");
    assert_eq!(shown(r#"{"a": 1}["b"] == 2"#), "no such key: b");
    assert_eq!(shown("json['where'] == 2"), "no such key: where");
    assert_eq!(shown("json.where.at == 2"), "no such key: where");
    assert_eq!(shown("json[text] == 2"), "no such key");
    for source in [
        "int(json.room) == 1",
        "json.room + 1 == 2",
        "json.room[json.room] == 1",
    ] {
        assert!(!shown(source).contains("hunter2"), "{source}");
    }
}

#[test]
fn json_that_cannot_be_read_refuses_where_a_rule_depends_on_it() {
    let admin = "type(json) == map && has(json.kind) && json.kind == \"admin\"";
    let deep = format!(
        r#"{{"kind":"admin","x":{}{}}}"#,
        "[".repeat(130),
        "]".repeat(130)
    );
    let many = format!(r#"{{"kind":"admin","x":[{}0]}}"#, "0,".repeat(10_000));
    let rows = [
        (r#"{"kind":"admin","n":1e999}"#, "the text begins like JSON"),
        (
            r#"{"kind":"admin","x":"\ud800"}"#,
            "the text begins like JSON",
        ),
        ("\u{feff}{\"kind\":\"admin\"}", "the text begins like JSON"),
        (
            r#"{"kind":"note","kind":"admin"}"#,
            "a key of the JSON stands twice",
        ),
        (&deep, "the JSON is nested deeper than 120"),
        (&many, "the JSON has more than 10,000 values"),
    ];
    for (text, why) in rows {
        let error = refuses(admin, text).unwrap_err();
        assert!(error.starts_with(why), "{error}");
        // A rule whose value does not depend on it has one.
        let other = format!("type == 'binary' && {admin} || size == 5");
        assert_eq!(refuses(&other, text), Ok(false), "{why}");
        assert_eq!(refuses(&format!("{admin} || size > 5"), text), Ok(true));
        for source in [
            "json == null",
            "json.all(x, x == 1)",
            "[1].exists(x, x == json)",
            "!has(json.kind)",
            "json[?'kind'].hasValue()",
            "json.?kind.orValue('') == 'admin'",
            "'admin' in json",
        ] {
            assert!(
                refuses(source, text).unwrap_err().starts_with(why),
                "{source}"
            );
        }
    }
}

#[test]
fn a_loop_is_in_no_other_and_reads_what_it_is_at() {
    let wrong = |source: &str| Expression::parse(source).unwrap_err();
    for source in [
        "json.exists(x, json.exists(y, x == y + 1))",
        "json.all(x, x.tags.all(y, y != ''))",
        "json.map(x, x.filter(y, y > 1)).size() > 1",
        "json.exists_one(x, [1].map(y, y > 1, y).size() == x)",
        "json.exists(x, x in [1].map(y, y))",
        "[[1]].exists(x, x.exists(y, y == 1))",
    ] {
        assert!(
            wrong(source).message.starts_with("a loop in a loop"),
            "{source}"
        );
    }
    let at = wrong("size > 5 && json.exists(x, json.exists(y, x == y))").at;
    assert!((27..42).contains(&at), "{at}");
    for source in [
        "json.exists(x, x in json)",
        "json.exists(x, x in json.list)",
        "json.exists(x, text.contains(x))",
        "json.exists(x, size(text) > x)",
        "json.exists(x, json.list == json.other)",
        "json.exists(x, json == json)",
        "json.map(x, text + x).size() > 1",
        "json.exists(x, [json] == x)",
        "json.exists(x, x == json.a + json.b)",
        "json.exists(x, x.matches('a') && json.matches('a'))",
        "json.exists(x, x == json[text])",
    ] {
        let error = wrong(source);
        assert!(
            error.message.starts_with("a loop may only compare"),
            "{source}: {error:?}"
        );
    }
    let at = wrong("json.exists(x, x in json)").at;
    assert_eq!(at, 20);
    let text = r#"{"a": [1, 2], "b": [{"c": "d"}], "m": {"k": 1}, "d": "d", "n": 1}"#;
    for source in [
        "json.a.exists(x, x == 2) && json.b.all(x, x.c == 'd')",
        "json.a.map(x, x + 1).filter(x, x > 2).exists(x, x == 3)",
        "json.b.all(x, x.c == json.d && json.n < 2 && has(json.d))",
        "json.m.all(k, json.m[k] == 1 && type(json.m[k]) == int)",
        "json.b.exists(x, x.c in claims.roles || x.c.matches('^[d]$'))",
        "json.b.exists(json, json.c.contains('d'))",
        "[json.n, size].all(x, x > 0)",
    ] {
        assert_eq!(refuses(source, text), Ok(true), "{source}");
    }
}

#[test]
fn a_pattern_is_a_literal_and_compiled_once() {
    let wrong = |source: &str| Expression::parse(source).unwrap_err();
    for source in [
        "text.matches(json.pattern)",
        "text.matches('a' + 'b')",
        "matches(text, text)",
        "json.exists(x, 'a'.matches(x))",
        "text.matches(5)",
    ] {
        let error = wrong(source);
        assert!(
            error.message.starts_with("a pattern is written as"),
            "{source}: {error:?}"
        );
    }
    let error = wrong("size > 5 && text.matches('(a')");
    assert_eq!(
        (error.at, error.message.as_str()),
        (25, "this is no regular expression: unclosed group")
    );
    assert!(
        wrong(r"text.matches(r'(\w{1,99}){99}')")
            .message
            .contains("too large")
    );
    assert!(
        wrong("text.matches('a', 'b')")
            .message
            .starts_with("matches takes")
    );
    assert!(wrong("text.matches()").message.starts_with("matches takes"));
    for source in [
        r"text.matches('^a.c$') && matches(text, 'b') && !text.matches(r'\d')",
        "['x', text].exists(part, part.matches('abc'))",
        "text.matches('(?i)ABC')",
        "{'a': text.matches('b')}.a && [text.matches('c')][0]",
    ] {
        assert_eq!(refuses(source, "abc"), Ok(true), "{source}");
    }
    assert_eq!(
        refuses("json.matches('5')", "5"),
        Err("no 'matches' for (int, pattern)".to_owned())
    );
}

#[test]
fn the_worst_message_is_judged_in_the_time_that_it_takes_to_come() {
    let list = |item: &str| format!("[{}{item}]", format!("{item},").repeat(9_998));
    let numbers = list("2");
    assert_eq!(
        refuses("json.exists(x, x == 1)", numbers.as_str()),
        Ok(false)
    );
    let texts = list(r#""abc""#);
    let mail = r#"json.exists(x, x.matches("^\\w+@\\w+$"))"#;
    assert_eq!(refuses(mail, texts.as_str()), Ok(false));
    let objects = format!("[{}0]", r#"{"":0},"#.repeat(149_000));
    let error = refuses("json.size() == 5", objects.as_str()).unwrap_err();
    assert_eq!(error, "the JSON has more than 10,000 values");
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
    let Needs { text, json, claims } = Expression::needs(both.iter());
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
    ] {
        assert!(refuses(source, least).is_err(), "{source}");
    }
}
