//! docs/peers.md about two made-up peers: one that says why, one that does not.

#![allow(clippy::unwrap_used)]

use std::fmt::Write;

use report::peers::{Run, page};

/// All cases that the data name: number, whether the suite's Close is the point.
const CASES: &[(&str, bool)] = &[
    ("2.5", false),
    ("3.1", false),
    ("4.1.1", false),
    ("4.2.1", false),
    ("5.1", false),
    ("5.9", false),
    ("5.18", false),
    ("6.3.1", false),
    ("6.4.1", false),
    ("6.4.3", false),
    ("7.1.1", true),
    ("7.3.2", true),
    ("7.3.6", true),
    ("7.5.1", true),
    ("C.10.1", false),
    ("C.10.10", false),
    ("C.10.31", false),
];

/// Codes of sections 7.7, 7.9 and 7.13, in the order of their numbers.
const CODES: &[(&str, &[u16])] = &[
    (
        "7.7",
        &[
            1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999,
        ],
    ),
    ("7.9", &[0, 999, 1004, 1005, 1006, 1016, 1100, 2000, 2999]),
    ("7.13", &[5000, 65535]),
    (
        "C.1",
        &[
            1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014,
        ],
    ),
    ("C.2", &[1015]),
];

const HEADS: &str = r#"
    {"at_ms":0,"from":"suite","bytes":"474554202f","length":5,"what":"GET / HTTP/1.1"},
    {"at_ms":0,"from":"peer","bytes":"485454502f","length":5,"what":"HTTP/1.1 101"},"#;

fn report(close_is_said: bool) -> String {
    let mut cases = Vec::new();
    for (id, by_close) in CASES {
        let mistake = if *by_close {
            "888200000000"
        } else {
            "83800000"
        };
        cases.push(case(id, 1000, mistake, close_is_said, "\"oh | no\""));
    }
    for (group, codes) in CODES {
        for (index, code) in codes.iter().enumerate() {
            let id = format!("{group}.{}", index + 1);
            cases.push(case(&id, *code, "888200000000", close_is_said, "\"\""));
        }
    }
    format!(
        r#"{{"schema":"farewell.check/1","farewell":"0.1.0","started_at":"2026-01-02T03:04:05.678Z",
        "duration_ms":1,"peer":{{"role":"server","name":"x"}},"settings":{{}},"summary":{{}},
        "cases":[{}]}}"#,
        cases.join(",")
    )
}

fn case(id: &str, code: u16, said: &str, close_is_said: bool, reason: &str) -> String {
    let section = id.split('.').next().unwrap();
    let verdict = if close_is_said { "pass" } else { "not_strict" };
    let received = if close_is_said {
        format!(r#"{{"code":1002,"reason":{reason}}}"#)
    } else {
        "null".to_owned()
    };
    let mut answer = String::new();
    if close_is_said {
        answer.push_str(
            r#"{"at_ms":1,"from":"peer","bytes":"880203ea","length":4,"what":"Close 1002"},"#,
        );
    }
    write!(
        answer,
        r#"{{"at_ms":1,"from":"peer","bytes":"","length":0,"what":"FIN"}}"#
    )
    .unwrap();
    format!(
        r#"{{"id":"{id}","section":"{section}","title":"t","requires":[],"source":"s",
        "verdict":"{verdict}","finding":null,"duration_ms":1,
        "close":{{"sent":{{"code":{code},"reason":""}},"received":{received}}},"end":"fin_peer",
        "transcript":[{HEADS}
        {{"at_ms":1,"from":"suite","bytes":"{said}","length":4,"what":"x"}},{answer}]}}"#
    )
}

fn runs() -> Vec<Run> {
    let about = |name: &str, title: &str| {
        format!(
            "name = \"{name}\"\ntitle = \"{title}\"\nversion = \"1.2.3\"\nkind = \"library\"\ncompression = false\nalive = true\n"
        )
    };
    vec![
        Run::parse(&about("ws", "Talkative"), &report(true)).unwrap(),
        Run::parse(&about("sockudo-ws", "Silent"), &report(false)).unwrap(),
    ]
}

#[test]
fn each_part_tells_what_was_seen() {
    let page = page(&runs()).unwrap();
    for line in [
        "Run on 2026-01-02 with the suite of farewell 0.1.0.",
        "| Talkative | 1.2.3 | – | still there |",
        "| 1014 | Bad Gateway | 1002 | FIN |",
        "| reserved opcode 3 | 4.1.1 | 1002 | 1002 | FIN |",
        "- Talkative: `oh / no`",
        "| Silent | 1002 is never sent | held | 4.1.1: FIN; 7.9.4: FIN |",
        "| Talkative | 1002 and 1007 are sent | did not hold | 4.1.1: 1002; 6.3.1: 1002 |",
        "| gorilla | text is never checked for UTF-8 | not tested | not among the peers |",
        "| Talkative | – | – |",
    ] {
        assert!(page.lines().any(|other| other == line), "{line}\n{page}");
    }
    assert!(page.contains("| Talkative | 1 / 0 / 0 |"), "{page}");
}

#[test]
fn a_case_that_is_not_there_is_named() {
    let mut runs = runs();
    for run in &mut runs {
        run.cases.retain(|case| case.id != "7.5.1");
    }
    let problem = page(&runs).unwrap_err();
    assert!(problem.ends_with("that no run has: 7.5.1"), "{problem}");
    assert!(page(&[]).is_err());
}

#[test]
fn another_schema_is_refused() {
    let report = report(true).replace("farewell.check/1", "farewell.check/2");
    let about = "name = \"x\"\ntitle = \"x\"\nversion = \"1\"\nkind = \"proxy\"\ncompression = true\nalive = false\n";
    assert!(Run::parse(about, &report).is_err());
}
