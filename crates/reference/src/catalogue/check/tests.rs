use super::super::functions::Value;
use super::*;

const TEXTS: &str = "\
a = Hello, { $name }
.step-1 = One
.step-2 = Two
b = TCP
c = 86400 s, 1006
";

fn problems(french: &str) -> Vec<String> {
    problems_with(french, "c = 86\u{202f}400 s ou 1006\n")
}

fn problems_with(french: &str, numbers: &str) -> Vec<String> {
    let asked = ["a", "a.step-*", "b", "c"].map(str::to_owned).into();
    let languages: [(&str, &[&str]); 2] = [("en", &[TEXTS]), ("fr", &[french, numbers])];
    let problems = check(&languages, Functions::NONE, &Rules::asking(&asked));
    problems.iter().map(Problem::to_string).collect()
}

#[test]
fn whole_texts_have_no_problem() {
    let french =
        "a = Bonjour { $name }\n    .step-1 = Un\n    .step-2 = Deux\n# As in English.\nb = TCP\n";
    assert_eq!(problems(french), [""; 0]);
}

#[test]
fn each_kind_is_found() {
    let table = [
        (
            "a = Bonjour { $name }\n    .step-1 = Un\n# As in English.\nb = TCP\n",
            "fr lacks a.step-2",
        ),
        (
            "a = Bonjour { $name }\n    .step-1 = Un\n    .step-2 = Deux\n",
            "fr lacks b",
        ),
        (
            "a = Bonjour { $name }\n    .step-1 = Un\n    .step-2 = Deux\n    .step-3 = Trois\nb = x\n",
            "fr has no use for a.step-3",
        ),
        (
            "a = Bonjour { $name }\n    .step-1 = Un\n    .step-2 = Deux\nb = x\nb = y\n",
            "fr defines b twice",
        ),
        (
            "a = Hello, { $name }\n    .step-1 = Un\n    .step-2 = Deux\nb = x\n",
            "fr leaves a in English",
        ),
        (
            "a = Bonjour\n    .step-1 = Un\n    .step-2 = Deux\nb = x\n",
            "fr has no $name in a",
        ),
        (
            "a = Bonjour { $name }\n    .step-1 = { $un }\n    .step-2 = Deux\nb = x\n",
            "fr has a $un in a.step-1 that English has not",
        ),
        (
            "a = Bonjour\n    { $name }\n    .step-1 = Un\n    .step-2 = Deux\nb = x\n",
            "fr breaks a line in a",
        ),
    ];
    for (french, expected) in table {
        assert_eq!(problems(french), [expected], "{french}");
    }
}

#[test]
fn a_number_that_is_not_the_english_one_is_found() {
    let french =
        "a = Bonjour { $name }\n    .step-1 = Un\n    .step-2 = Deux\n# As in English.\nb = TCP\n";
    assert_eq!(
        problems_with(french, "c = 86400 s ou 1005\n"),
        ["fr has no 1006 in c"]
    );
    assert_eq!(
        problems_with(french, "c = 8640 s, 1006\n"),
        ["fr has no 86400 in c"]
    );
}

#[test]
fn what_is_not_fluent_is_named() {
    let french = "a = Bonjour { $name }\n    .step-1 = Un\n    .step-2 = Deux\n# As in English.\nb = TCP\nc = { $\n";
    let found = problems(french);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("fr is not Fluent: "), "{found:?}");
    assert!(found[0].contains("c = { $"), "{found:?}");
}

#[test]
fn the_choice_of_a_plural_counts_as_use() {
    let french = "a = { $name ->\n        [one] un { $other }\n       *[other] des\n    }\n    .step-1 = Un\n    .step-2 = Deux\nb = x\n";
    assert_eq!(
        problems(french),
        ["fr has a $other in a that English has not"]
    );
}

#[test]
fn a_list_that_is_asked_for_is_not_empty() {
    let asked = ["a.step-*".to_owned()].into();
    let problems = check(&[("en", &[""])], Functions::NONE, &Rules::asking(&asked));
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].to_string(), "en lacks a.step-1");
}

const FACTS: Functions = Functions {
    names: &["SECONDS", "REFUSED_BY"],
    value: |name, id| match (name, id) {
        ("SECONDS", "idle") => Some(Value::Number(60.0)),
        ("REFUSED_BY", "1012") => Some(Value::List(vec!["ws".to_owned(), "Cowboy".to_owned()])),
        _ => None,
    },
};

/// The problems of a language that has these texts for the English ones, where
/// the code asks for `keys`.
fn between(tag: &str, keys: &[&str], english: &str, texts: &str) -> Vec<String> {
    let asked = keys.iter().map(|&key| key.to_owned()).collect();
    let rules = Rules {
        free_lists: &[".step-*"],
        names: &["client"],
        ..Rules::asking(&asked)
    };
    let languages: [(&str, &[&str]); 2] = [("en", &[english]), (tag, &[texts])];
    let problems = check(&languages, FACTS, &rules);
    problems.iter().map(Problem::to_string).collect()
}

#[test]
fn what_a_text_refers_to_is_part_of_it() {
    let english = "-shared = It was open for { SECONDS(\"idle\") } s: { $code }, 1006.\na = First. { -shared(code: \"1001\") }\nb = { a } { c.d }\nc = C\n    .d = { $e } 404\n";
    for (russian, expected) in [
        (
            "a = Один. Открыто { SECONDS(\"idle\") } с: 1001, 1006.\nb = Два. { a } { $e } 404\nc = В\n    .d = { $e } 404\n",
            &[][..],
        ),
        (
            "-own = Открыто { SECONDS(\"idle\") } с: { $code }, 1006.\na = Один. { -own(code: \"1001\") }\nb = Два. { a } { $e } 404\nc = В\n    .d = { $e } 404\n",
            &[],
        ),
        (
            "-own = Открыто { $code }, 1006.\na = Один. { -own(code: \"1002\") }\nb = Два. { $e } 1001 1006 { SECONDS(\"idle\") }\nc = В\n    .d = { $e }\n",
            &[
                "ru has no SECONDS(\"idle\") in a",
                "ru has no 1001 in a",
                "ru has no 404 in b",
                "ru has no 404 in c.d",
            ],
        ),
    ] {
        let found = between("ru", &["a", "b", "c", "c.d"], english, russian);
        assert_eq!(found, expected, "{russian}");
    }
}

#[test]
fn references_that_lead_nowhere_are_found() {
    for (english, expected) in [
        ("a = { -none }", "en refers to -none in a: not defined"),
        (
            "a = { none.at-all }",
            "en refers to none.at-all in a: not defined",
        ),
        (
            "-t = { $x }\na = { -t }",
            "en refers to $x in a: not defined",
        ),
        (
            "-t = { -t }\na = { -t }",
            "en refers from a to -t in a circle",
        ),
        ("-t = T\na = A", "en has no use for -t"),
        ("-t = T\na = { -t }\n-t = T", "en defines -t twice"),
        (
            "a = { SECONDS(\"none\") }",
            "en asks for SECONDS(\"none\") in a: not known",
        ),
        (
            "a = { SECONDS($x) }",
            "en asks for SECONDS(\"…\") in a: not known",
        ),
        (
            "a = { DAYS(\"idle\") }",
            "en asks for DAYS(\"idle\") in a: not known",
        ),
    ] {
        let asked = ["a".to_owned()].into();
        let problems = check(&[("en", &[english])], FACTS, &Rules::asking(&asked));
        let problems: Vec<_> = problems.iter().map(Problem::to_string).collect();
        assert_eq!(problems, [expected], "{english}");
    }
}

#[test]
fn a_term_that_was_not_told_takes_its_default() {
    let english = "-t = { $case ->\n        [one] { $x }\n       *[two] B\n    }\na = { -t } { -t(case: \"one\", x: \"404\") }";
    let russian = "a = Да 404";
    assert_eq!(between("ru", &["a"], english, russian), [""; 0]);
}

#[test]
fn a_line_break_is_found_wherever_it_stands() {
    let broken = "{ $n ->\n        [one] Один\n            раз\n       *[few] Два\n    }";
    for (english, russian, expected) in [
        (
            "a = One\n",
            "a = Один\n    раз\n",
            &["ru breaks a line in a"][..],
        ),
        (
            "a = One\n",
            "-t = Один\n    раз\na = { -t }\n",
            &["ru breaks a line in -t", "ru breaks a line in a"],
        ),
        (
            "a = { $n }\n",
            &format!("a = {broken}\n"),
            &["ru breaks a line in a"],
        ),
    ] {
        let found = between("ru", &["a"], english, russian);
        let breaks: Vec<_> = found.iter().filter(|one| one.contains("breaks")).collect();
        assert_eq!(breaks, expected, "{russian}");
    }
}

#[test]
fn calls_are_kept_as_arguments_are() {
    let english = "a = After { SECONDS(\"idle\") } s, refused by { REFUSED_BY(\"1012\") }.\n";
    for (arabic, expected) in [
        (
            "a = بعد { SECONDS(\"idle\") } ثانية، يرفضه { REFUSED_BY(\"1012\") }.\n",
            &[][..],
        ),
        (
            "a = بعد 60 ثانية، يرفضه { REFUSED_BY(\"1012\") }.\n",
            &["ar has no SECONDS(\"idle\") in a"],
        ),
        (
            "a = بعد { SECONDS(\"idle\") } ثانية، يرفضه { REFUSED_BY(\"1012\") } و{ $x }.\n",
            &["ar has a $x in a that English has not"],
        ),
    ] {
        assert_eq!(between("ar", &["a"], english, arabic), expected);
    }
}

#[test]
fn a_list_that_is_free_has_its_own_length() {
    let english = "a = A\n    .step-1 = One 1006\n    .step-2 = Two { $x }\n    .tell-1 = T\n";
    let keys = ["a", "a.step-*", "a.tell-*"];
    for (japanese, expected) in [
        (
            "a = ア\n    .step-1 = 一1006{ $x }\n    .tell-1 = 二\n",
            &[][..],
        ),
        (
            "a = ア\n    .step-1 = 一\n    .step-2 = 二1006\n    .step-3 = 三{ $x }\n    .tell-1 = 二\n",
            &[],
        ),
        (
            "a = ア\n    .step-1 = 一1006\n    .tell-1 = 二\n    .tell-2 = 二\n",
            &["ja has no use for a.tell-2", "ja has no $x in a.step-"],
        ),
        (
            "a = ア\n    .tell-1 = 二\n",
            &[
                "ja lacks a.step-1",
                "ja has no $x in a.step-",
                "ja has no 1006 in a.step-",
            ],
        ),
        (
            "a = ア\n    .step-1 = 一1006{ $x }\n    .step-3 = 三\n    .tell-1 = 二\n",
            &["ja has no use for a.step-3"],
        ),
    ] {
        assert_eq!(
            between("ja", &keys, english, japanese),
            expected,
            "{japanese}"
        );
    }
}

#[test]
fn what_may_be_english_is_said_for_each_language() {
    let english = "same = Proxy\n";
    let meant = "# As in English.\nsame = Proxy\n";
    assert_eq!(between("ru", &["same"], english, meant), [""; 0]);
    let in_vain = "# As in English.\nsame = Прокси\n";
    assert_eq!(
        between("ru", &["same"], english, in_vain),
        ["ru calls same as in English, and it is not"]
    );
    assert_eq!(
        between("de", &["same"], english, english),
        ["de leaves same in English"]
    );
    let arguments = "same = { $a }: { $b }\n";
    assert_eq!(between("de", &["same"], arguments, arguments), [""; 0]);
}

#[test]
fn a_list_of_words_has_no_sentence_to_check() {
    let english = "stop-words = after at behind by closed closes code codes\n";
    let text = "stop-words = at behind by closed 的 吗 代码 断开\n";
    assert_eq!(between("zh-Hans", &["stop-words"], english, text), [""; 0]);
    let sentence = "stop = at behind by closed 的 吗 代码 断开\n";
    let english = "stop = after at behind by closed closes code codes\n";
    assert_ne!(between("zh-Hans", &["stop"], english, sentence), [""; 0]);
}

#[test]
fn english_words_in_a_translation_are_found() {
    let english = "a = The client closed the connection without a code.\n";
    for (tag, text, expected) in [
        (
            "ru",
            "a = Сlient closed the connection.",
            "ru mixes scripts in a: Сlient",
        ),
        (
            "ja",
            "a = client が closed the connection without した、という場合の説明です。",
            "ja leaves \"closed the connection without\" in English in a",
        ),
        (
            "de",
            "a = Der client closed the connection.",
            "de leaves a in English",
        ),
    ] {
        let found = between(tag, &["a"], english, text);
        assert!(found.contains(&expected.to_owned()), "{found:?}");
    }
    let german = "a = Der client hat die Verbindung ohne code geschlossen.";
    assert_eq!(between("de", &["a"], english, german), [""; 0]);
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let english =
        "a = { $n ->\n        [one] { $n } message\n       *[other] { $n } messages\n    }\n";
    for (tag, text, expected) in [
        (
            "ru",
            "a = { $n ->\n        [one] { $n } сообщение\n        [few] { $n } сообщения\n       *[many] { $n } сообщений\n    }\n",
            &[][..],
        ),
        (
            "ru",
            "a = { $n ->\n        [one] { $n } сообщение\n       *[other] { $n } сообщения\n    }\n",
            &["ru lacks [few] for $n in a", "ru lacks [many] for $n in a"],
        ),
        (
            "ru",
            "a = Сообщений: { $n }\n",
            &["ru chooses no plural form by $n in a"],
        ),
        ("ja", "a = { $n }件\n", &[]),
        (
            "ja",
            "a = { $n ->\n        [one] 一件\n       *[other] { $n }件\n    }\n",
            &["ja never takes [one] for $n in a"],
        ),
    ] {
        assert_eq!(between(tag, &["a"], english, text), expected, "{text}");
    }
}

#[test]
fn marks_and_digits_are_those_of_the_language() {
    let english = "a = Is it 1006? Then read \"going away\", and 86400 s.\n";
    for (tag, text, expected) in [
        (
            "ar",
            "a = أهو 1006؟ اقرأ «going away»، و86400 ث.\n",
            &[][..],
        ),
        (
            "zh-Hans",
            "a = 是 1006 吗？请看“going away”，共 86400 秒。\n",
            &[],
        ),
        (
            "es",
            "a = ¿Es 1006? Lea «going away», y 86 400 s.\n",
            &["es has no 86400 in a"],
        ),
        (
            "es",
            "a = Es 1006? Lea «going away», y 86.400 s.\n",
            &["es writes '?' in \"Es 1006? Le\" in a"],
        ),
    ] {
        let found = between(tag, &["a"], english, text);
        assert_eq!(found, expected, "{text}");
    }
}
