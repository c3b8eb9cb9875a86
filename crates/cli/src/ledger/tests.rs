use std::time::Duration;

use clap::Parser;
use clap::error::ErrorKind as Misuse;
use farewell_close::{
    Advice, Cause, ClientRecord, CloseReason, CloseRecord, Party, SeenClose, TcpEnd, Traffic,
};
use farewell_ledger::Ledger;

use super::*;

#[derive(Parser)]
struct Command {
    #[command(flatten)]
    ledger: Args,
}

fn parse(line: &str) -> Result<Args, clap::Error> {
    let words = std::iter::once("ledger").chain(line.split_whitespace());
    Command::try_parse_from(words).map(|command| command.ledger)
}

/// A ledger of three records: 1000, 1006 and 1000, the last with an evil reason.
fn ledger() -> (tempfile::TempDir, LedgerReader) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("farewell.db");
    let ledger = Ledger::open(&path).unwrap();
    ledger.record(record(1, 1000, "done"));
    ledger.record(record(2, 1006, ""));
    ledger.record(record(3, 1000, "\x1b[2J\u{202e}bye"));
    ledger.close(Duration::from_secs(30)).unwrap();
    let reader = LedgerReader::open(path).unwrap();
    (directory, reader)
}

fn record(number: u64, code: u16, reason: &str) -> CloseRecord {
    let said = SeenClose {
        code: Some(code),
        reason: CloseReason::from(reason),
    };
    let clean = code == 1000;
    CloseRecord {
        schema: (),
        id: format!("01KAGY5T{number}"),
        node: "node-1".into(),
        route: "default".into(),
        host: None,
        path: Some("/chat".into()),
        user: None,
        trace_id: None,
        opened_at: Some(Timestamp::from_millis(1_795_167_000_000)),
        closed_at: Timestamp::from_millis(1_795_167_000_000 + number * 1000),
        duration_ms: number * 1000,
        http_status: Some(101),
        code,
        name: farewell_close::name_of(code).into(),
        reason: reason.into(),
        clean,
        initiator: Party::Client,
        cause: if clean {
            Cause::Completed
        } else {
            Cause::PeerLost
        },
        called_at: None,
        client: ClientRecord {
            address: Some("203.0.113.7:50412".into()),
            user_agent: None,
            subprotocol: None,
            sent: clean.then(|| said.clone()),
            received: clean.then_some(said),
            end: TcpEnd::FinPeer,
        },
        upstream: None,
        traffic: Traffic::default(),
        violation: None,
        policy: Vec::new(),
        evidence: Vec::new(),
        setting: None,
        withheld: None,
        advice: Advice::NO,
    }
}

fn output(line: &str, style: Style) -> String {
    let (_directory, reader) = ledger();
    let mut out = Vec::new();
    answer(&reader, &parse(line).unwrap().command, style, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

const PLAIN: Style = Style {
    json: false,
    colour: false,
    width: 80,
    language: Language::En,
};
const JSON: Style = Style {
    json: true,
    ..PLAIN
};

#[test]
fn a_list_is_a_table_newest_first_and_safe_to_show() {
    assert_eq!(
        output("list", PLAIN),
        "\
CLOSED                    ID         CODE                   CLEAN  INITIATOR  CAUSE      CLIENT             PATH   REASON
2026-11-20T09:30:03.000Z  01KAGY5T3  1000 Normal Closure    yes    client     completed  203.0.113.7:50412  /chat  [2Jbye
2026-11-20T09:30:02.000Z  01KAGY5T2  1006 Abnormal Closure  no     client     peer_lost  203.0.113.7:50412  /chat
2026-11-20T09:30:01.000Z  01KAGY5T1  1000 Normal Closure    yes    client     completed  203.0.113.7:50412  /chat  done
"
    );
    assert_eq!(output("list --limit 1", PLAIN).lines().count(), 2);
    assert_eq!(output("list --code 4000", PLAIN), "");
}

#[test]
fn a_list_in_json_has_one_object_a_line_with_its_detail() {
    let lines = output("list --since 2026-11-20T09:30:02Z", JSON);
    let records: Vec<serde_json::Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(records.len(), 2);
    assert_eq!(records[0]["id"], "01KAGY5T3");
    assert_eq!(records[0]["reason"], "\x1b[2J\u{202e}bye");
    assert!(
        !lines.contains('\u{202e}') && !lines.contains('\x1b'),
        "{lines}"
    );
    assert!(
        records[1]["detail"]
            .as_str()
            .unwrap()
            .starts_with("The client vanished")
    );
}

#[test]
fn one_record_begins_with_what_happened_and_what_to_do() {
    let shown = output("show 01kagy5t2", PLAIN);
    assert!(
        shown.starts_with("The client vanished without a Close (FIN).\nDo not reconnect.\n\nid "),
        "{shown}"
    );
    assert!(
        shown.contains("\ncode           1006 Abnormal Closure, not clean\n"),
        "{shown}"
    );
    assert!(
        shown.contains("\nupstream       never connected\n"),
        "{shown}"
    );
    assert!(
        !output(
            "show 01KAGY5T3",
            Style {
                colour: false,
                ..PLAIN
            }
        )
        .contains('\x1b')
    );
    assert_eq!(output("show 01KAGY5T1", JSON).lines().count(), 1);
}

#[test]
fn stats_are_a_table_or_one_object() {
    assert_eq!(
        output("stats", PLAIN),
        "\
CAUSE      RECORDS   SHARE    CLEAN
completed        2  66.7 %  100.0 %
peer_lost        1  33.3 %    0.0 %
total            3
"
    );
    assert!(
        output("stats --by code --limit 1", PLAIN)
            .contains("\n(others)                   1  33.3 %\n")
    );
    assert!(output("stats --by user_agent", PLAIN).contains("\n(none) "));
    let stats: serde_json::Value = serde_json::from_str(&output("stats --by code", JSON)).unwrap();
    assert_eq!(
        stats,
        serde_json::json!({ "by": "code", "total": 3, "lost": 0, "unrecorded": 0, "counts": [
            { "value": 1000, "count": 2, "clean": 2 },
            { "value": 1006, "count": 1, "clean": 0 },
        ]})
    );
    let hosts: serde_json::Value = serde_json::from_str(&output("stats --by host", JSON)).unwrap();
    assert_eq!(hosts["counts"][0]["value"], serde_json::Value::Null);
}

#[test]
fn a_record_is_explained_in_the_language_asked_for() {
    let shown = output("show 01KAGY5T2", PLAIN);
    let english = Language::En;
    let [party, cause] = [
        farewell_reference::party_text(Party::Client, english),
        farewell_reference::cause_text(Cause::PeerLost, english),
    ];
    let begin = format!("\n\n{party}\n{cause}\n\n1006 Abnormal Closure\n\n");
    assert!(shown.contains(&begin), "{shown}");
    assert!(
        shown.contains("\nWhen you see it, most frequent first\n  1. "),
        "{shown}"
    );
    for &language in Language::ALL {
        let style = Style { language, ..PLAIN };
        let shown = output("show 01KAGY5T2", style);
        let first = farewell_reference::explain(1006, language).when[0]
            .text
            .clone();
        let begin: String = first.chars().take(20).collect();
        assert!(shown.contains(&begin), "{language}: {shown}");
        assert!(shown.starts_with("The client vanished"), "{shown}");
    }
    assert_eq!(
        output(
            "show 01KAGY5T2",
            Style {
                language: Language::Fr,
                ..JSON
            }
        ),
        output("show 01KAGY5T2", JSON)
    );
}

/// Eleven records of one client: four empty closes, and a broken rule.
fn troubled() -> (tempfile::TempDir, LedgerReader) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("farewell.db");
    let ledger = Ledger::open(&path).unwrap();
    for number in 0..11 {
        let mut record = record(number, 1000, "");
        record.id = format!("{number:02}");
        record.client.user_agent = Some("Odd/1.0 \x1b[2J".into());
        match number {
            0..4 => {
                record.code = 1005;
                record.cause = Cause::NoStatus;
            }
            4 => {
                let (side, rule) = (farewell_close::Side::Client, farewell_close::Rule::TextUtf8);
                let evidence = farewell_close::Evidence::new(&[0x81]);
                record.violation = Some(farewell_close::Violation::new(side, rule, 0, evidence));
            }
            _ => {}
        }
        ledger.record(record);
    }
    ledger.close(Duration::from_secs(30)).unwrap();
    let reader = LedgerReader::open(path).unwrap();
    (directory, reader)
}

#[test]
fn stats_show_the_peers_with_frequent_trouble() {
    let (_directory, reader) = troubled();
    let stats = |line: &str, style| {
        let mut out = Vec::new();
        answer(&reader, &parse(line).unwrap().command, style, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    assert_eq!(
        stats("stats", PLAIN),
        "\
CAUSE      RECORDS   SHARE    CLEAN
completed        7  63.6 %  100.0 %
no_status        4  36.4 %  100.0 %
total           11

Peers that often close without a code, or break the protocol:

USER AGENT   RECORDS  EMPTY   SHARE  VIOLATIONS  SHARE  MOST BROKEN RULE
Odd/1.0 [2J       11      4  36.4 %           1  9.1 %  text_utf8

ADDRESS      RECORDS  EMPTY   SHARE  VIOLATIONS  SHARE  MOST BROKEN RULE
203.0.113.7       11      4  36.4 %           1  9.1 %  text_utf8
"
    );
    assert!(!stats("stats --by cause", PLAIN).contains("Peers"));
    let object: serde_json::Value = serde_json::from_str(&stats("stats", JSON)).unwrap();
    let peer = |value: &str| {
        serde_json::json!([{
            "value": value, "records": 11, "empty_closes": 4, "violations": 1, "rule": "text_utf8",
        }])
    };
    assert_eq!(object["by"], "cause");
    assert_eq!(
        object["peers"],
        serde_json::json!({
            "user_agents": peer("Odd/1.0 \x1b[2J"), "addresses": peer("203.0.113.7"),
        })
    );
    assert!(!stats("stats", JSON).contains('\x1b'));
    let counted: serde_json::Value =
        serde_json::from_str(&stats("stats --by cause", JSON)).unwrap();
    assert!(counted.get("peers").is_none());
}

#[test]
fn options_stand_before_and_after_the_subcommand() {
    for line in [
        "--json --ledger a.db list",
        "list --json --ledger a.db --lang en",
    ] {
        let args = parse(line).unwrap();
        assert!(args.json && args.ledger.as_os_str() == "a.db", "{line}");
    }
    assert_eq!(parse("list").unwrap().ledger.as_os_str(), "farewell.db");
    assert_eq!(parse("list --lang fr_CA").unwrap().lang, Some(Language::Fr));
}

#[test]
fn wrong_use_is_exit_2() {
    let wrong = [
        (
            "list --since yesterday",
            Misuse::ValueValidation,
            "nor a span such as 10m",
        ),
        ("list --code 999", Misuse::ValueValidation, "1000..=4999"),
        ("list --code abc", Misuse::ValueValidation, "abc"),
        ("list --limit 0", Misuse::ValueValidation, "0"),
        (
            "stats --by colour",
            Misuse::ValueValidation,
            "known are: code, cause, initiator",
        ),
        (
            "list --lang xx",
            Misuse::ValueValidation,
            "'xx' is not a language of the reference; known are: en",
        ),
        ("show", Misuse::MissingRequiredArgument, "<ID>"),
        ("burn", Misuse::InvalidSubcommand, "burn"),
    ];
    for (line, kind, says) in wrong {
        let error = parse(line).unwrap_err();
        assert_eq!((error.kind(), error.exit_code()), (kind, 2), "{line}");
        assert!(error.to_string().contains(says), "{error}");
    }
}

#[test]
fn exit_codes_of_errors() {
    let (directory, reader) = ledger();
    let unknown = reader.show("nobody").unwrap_err();
    assert_eq!(exit_code(&unknown), FAILED);
    let missing = LedgerReader::open(directory.path().join("none.db")).unwrap_err();
    assert_eq!(exit_code(&missing), WRONG_USE);
}

#[test]
fn a_closed_pipe_is_reported_as_one() {
    struct Closed;
    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let (_directory, reader) = ledger();
    for line in ["list", "show 01KAGY5T1", "stats"] {
        for style in [PLAIN, JSON] {
            let outcome = answer(&reader, &parse(line).unwrap().command, style, &mut Closed);
            assert!(
                matches!(&outcome, Err(Failure::Output(error)) if error.kind() == ErrorKind::BrokenPipe),
                "{line}: {outcome:?}"
            );
        }
    }
}
