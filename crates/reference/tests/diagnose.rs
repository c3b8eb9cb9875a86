//! Every rule fires for an ending that was really seen; twenty real endings get
//! their real cause first or second.

// Helpers of tests, too, say what is wrong by stopping.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use farewell_reference::facts::{Timer, TimerKind, strings, timer_of, timers};
use farewell_reference::{
    Contradiction, Diagnosis, Language, Match, Side, Symptom, Symptoms, answer, diagnose,
    separating, software_id,
};
use serde_json::Value;

const RULES: &str = include_str!("diagnose/rules.txt");
const THREADS: &str = include_str!("diagnose/threads.txt");

/// The lines of a table, each of three parts.
fn rows(table: &'static str) -> Vec<[&'static str; 3]> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let parts = |line: &'static str| line.splitn(3, '|').map(str::trim).collect::<Vec<_>>();
    lines.map(|line| parts(line).try_into().unwrap()).collect()
}

/// Symptoms as a line: `1006 opened silence=60 with=nginx reason=the rest`.
fn symptoms(line: &str) -> Symptoms {
    let (line, reason) = match line.split_once("reason=") {
        Some((line, reason)) => (line, Some(reason.to_owned())),
        None => (line, None),
    };
    let mut known = Symptoms {
        reason,
        ..Symptoms::default()
    };
    let seconds = |text: &str| Some(Duration::from_secs_f64(text.parse().unwrap()));
    for word in line.split_whitespace() {
        match word.split_once('=').unwrap_or((word, "")) {
            ("opened", _) => known.opened = Some(true),
            ("not-opened", _) => known.opened = Some(false),
            ("clean", _) => known.clean = Some(true),
            ("not-clean", _) => known.clean = Some(false),
            ("status", value) => known.http_status = Some(value.parse().unwrap()),
            ("age", value) => known.age = seconds(value),
            ("silence", value) => known.silence = seconds(value),
            ("together", value) => known.together = Some(value.parse().unwrap()),
            ("client", _) => known.side = Some(Side::Client),
            ("server", _) => known.side = Some(Side::Server),
            ("with", value) => known.software.push(value.to_owned()),
            ("cause", value) => known.cause = Some(value.parse().unwrap()),
            ("by", value) => known.initiator = Some(value.parse().unwrap()),
            (code, _) => known.code = Some(code.parse().unwrap()),
        }
    }
    known
}

fn file() -> Value {
    serde_json::from_str(include_str!("../facts/rules.json")).unwrap()
}

/// The rules of the file by their ids.
fn written() -> BTreeMap<String, Value> {
    let file = file();
    let rules = file["rules"].as_array().unwrap();
    let by_id: BTreeMap<_, _> = rules
        .iter()
        .map(|rule| (rule["id"].as_str().unwrap().to_owned(), rule.clone()))
        .collect();
    assert_eq!(by_id.len(), rules.len(), "two rules have one id");
    by_id
}

fn sources(rule: &Value) -> BTreeSet<&str> {
    let evidence = rule["evidence"].as_array().unwrap();
    evidence
        .iter()
        .map(|source| source["source"].as_str().unwrap())
        .collect()
}

#[test]
fn every_rule_fires_for_an_ending_of_its_evidence() {
    let written = written();
    let (mut tested, mut silent) = (BTreeSet::new(), Vec::new());
    for [id, source, line] in rows(RULES) {
        let rule = written.get(id).unwrap_or_else(|| panic!("no rule {id}"));
        assert!(sources(rule).contains(&source), "{id}: {source}");
        let causes = diagnose(&symptoms(line));
        let fired = causes.iter().any(|cause| cause.rules.contains(&id));
        if !fired {
            silent.push((id, line, causes.first().map(|cause| cause.situation)));
        }
        tested.insert(id);
    }
    assert!(silent.is_empty(), "{silent:#?}");
    let untested: Vec<_> = written
        .keys()
        .filter(|id| !tested.contains(id.as_str()))
        .collect();
    assert!(untested.is_empty(), "{untested:?}");
}

#[test]
fn real_endings_get_their_cause_first_or_second() {
    let real = rows(THREADS);
    assert!(real.len() >= 20);
    for [thread, line, situation] in real {
        let causes = diagnose(&symptoms(line));
        let first: Vec<_> = causes.iter().take(2).map(|cause| cause.situation).collect();
        assert!(
            first.contains(&situation),
            "{thread}: {line}: {situation} is not in {first:?}: {:#?}",
            scores(&causes)
        );
    }
}

fn scores(causes: &[Diagnosis]) -> Vec<(&str, u32, &[&str])> {
    causes
        .iter()
        .map(|cause| (cause.situation, cause.score, &*cause.rules))
        .collect()
}

#[test]
fn each_rule_of_the_research_is_covered_or_is_no_diagnosis() {
    let file = file();
    let rules = file["rules"].as_array().unwrap();
    let covered: BTreeSet<_> = rules
        .iter()
        .filter_map(|rule| rule["covers"].as_array())
        .flatten()
        .map(|id| id.as_str().unwrap().to_owned())
        .collect();
    for number in 1..=40 {
        let id = format!("R{number:02}");
        let reason = &file["not_diagnoses"][&id];
        assert!(covered.contains(&id) || reason.is_string(), "{id}");
    }
}

#[test]
fn what_rules_name_is_known() {
    for (id, rule) in written() {
        for part in ["fits", "supports"] {
            for name in rule[part]["software"].as_array().into_iter().flatten() {
                let name = name.as_str().unwrap();
                // Dialects are services, too.
                let known = software_id(name) == Ok(name);
                assert!(known, "{id}: software {name}");
            }
            for name in rule[part]["timer"].as_array().into_iter().flatten() {
                let timer = timer_of(name.as_str().unwrap());
                let timer = timer.unwrap_or_else(|| panic!("{id}: no timer {name}"));
                assert_ne!(timer.kind, TimerKind::Reconnect, "{id}: {name}");
                assert!(timer.total().is_some(), "{id}: {name} has no value");
            }
        }
        let needed = rule["requires"].as_array().into_iter().flatten();
        for kind in needed {
            let kind = kind.as_str().unwrap();
            assert!(!rule["fits"][kind].is_null(), "{id} requires {kind}");
        }
    }
}

/// The gateway's words for what its upstream did, where the ending has another cause;
/// and an example whose HTTP status tells more than its form.
const OTHERWISE: [&str; 2] = ["farewell-upstream-tls", "tungstenite-http-debug"];

#[test]
fn what_software_writes_leads_to_its_situation() {
    let mut lost = Vec::new();
    for string in strings() {
        let Some(means) = string.means.as_deref() else {
            continue;
        };
        let known = Symptoms {
            code: string.code,
            reason: Some(string.example.clone()),
            ..Symptoms::default()
        };
        let causes = diagnose(&known);
        let mut first = causes.iter().take(2).map(|cause| cause.situation);
        if !first.any(|situation| situation == means) && !OTHERWISE.contains(&&*string.id) {
            lost.push((
                &string.id,
                means,
                scores(&causes[..causes.len().min(3)]).len(),
            ));
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn what_contradicts_excludes() {
    let never_opened = ["handshake-refused", "unreachable", "blocked-by-page"];
    for cause in diagnose(&symptoms("1006 opened client")) {
        assert!(!never_opened.contains(&cause.situation), "{cause:?}");
    }
    for cause in diagnose(&symptoms("1006 not-opened client")) {
        assert_ne!(cause.situation, "proxy-idle-timeout");
    }
    // Messages flowed until the end, so no timer for silence ended it.
    for cause in diagnose(&symptoms("1006 opened silence=1 age=60 with=nginx")) {
        assert_ne!(cause.situation, "proxy-idle-timeout");
    }
    // A timer that shows another code is none of the timers.
    let causes = diagnose(&symptoms("1006 silence=60 with=cowboy"));
    let timers = causes.iter().flat_map(|cause| &cause.timers);
    assert!(
        timers
            .into_iter()
            .all(|timer| timer.id != "cowboy-idle-timeout")
    );
}

#[test]
fn what_contradicts_itself_has_no_cause() {
    use Contradiction::{
        CleanWithoutClose, CodeWithoutOpening, OpenedAndRefused, OpenedWithoutTls, SilenceAboveAge,
    };
    for (line, found) in [
        ("1006 silence=90 age=60", SilenceAboveAge),
        ("1006 clean", CleanWithoutClose),
        ("1000 not-opened", CodeWithoutOpening),
        ("opened status=403", OpenedAndRefused),
        ("1015 opened", OpenedWithoutTls),
    ] {
        let known = symptoms(line);
        assert_eq!(Contradiction::of(&known), [found], "{line}");
        assert!(diagnose(&known).is_empty(), "{line}");
        for &language in Language::ALL {
            let answer = answer(&known, language);
            assert!(answer.separating.is_none() && answer.dialects.is_empty());
            let told = &answer.contradictions[0].text;
            let text = answer.to_text(80, false).replace("\n    ", " ");
            assert!(text.contains(told) || language != Language::En, "{text}");
            assert!(!told.contains(['{', '}']), "{told}");
        }
    }
    for fits in [
        "1006 silence=60.4 age=60",
        "1006 not-opened status=403",
        "1002 not-opened",
    ] {
        assert!(Contradiction::of(&symptoms(fits)).is_empty(), "{fits}");
    }
}

#[test]
fn what_follows_excludes_and_does_not_count() {
    // 1002 shows that the connection opened; that many ended together, it does not.
    let causes = diagnose(&symptoms("1002"));
    assert_eq!(causes[0].situation, "compression-mismatch");
    let opened = Match::Opened { opened: true };
    assert!(causes.iter().all(|cause| !cause.matched.contains(&opened)));
    // A server hears of no connection that never opened.
    for cause in diagnose(&symptoms("1006 server")) {
        assert_ne!(cause.situation, "handshake-refused");
    }
    assert!(diagnose(&symptoms("status=101")).is_empty());
}

#[test]
fn timers_of_others_of_a_kind_that_is_named_do_not_count() {
    for (line, other) in [
        ("1006 silence=60 with=caddy", "nginx"),
        ("age=60 with=traefik", "ingress-nginx"),
        ("silence=60 with=haproxy", "nginx"),
        ("1006 silence=60 with=cloudflare", "aws-alb"),
    ] {
        for cause in diagnose(&symptoms(line)) {
            let counted = cause.timers.iter().find(|it| it.software == other);
            assert!(counted.is_none(), "{line}: {counted:?}");
        }
    }
    // A service before it, or a proxy behind it, may be there all the same.
    for (line, other) in [
        ("1006 silence=60 with=caddy", "aws-alb"),
        ("1006 silence=60 with=cloudflare", "nginx"),
    ] {
        let timers = &diagnose(&symptoms(line))[0].timers;
        assert!(timers.iter().any(|it| it.software == other), "{line}");
    }
    // A server is none between.
    let causes = diagnose(&symptoms("1006 silence=60 with=ws"));
    assert_eq!(causes[0].timers[0].software, "nginx");
}

#[test]
fn software_that_supports_an_idle_timer_has_one() {
    let written = written();
    let named = written["silent-behind-proxy"]["supports"]["software"].as_array();
    for id in named.unwrap() {
        let idle = |it: &&Timer| it.kind == TimerKind::Idle && *id == *it.software;
        assert!(timers().iter().any(|it| idle(&it)), "{id}");
    }
}

#[test]
fn words_of_a_reason_are_whole_words_at_their_beginning() {
    let first = |line: &str| diagnose(&symptoms(line))[0].situation;
    assert_eq!(first("1008 age=60 reason=rate limit"), "rate-limited");
    for other in [
        "1008 age=60 reason=a flag is wrong",
        "1008 age=60 reason=no explanation",
    ] {
        let matched = diagnose(&symptoms(other))
            .into_iter()
            .flat_map(|it| it.matched);
        let word = |found: &Match| matches!(found, Match::Reason { .. });
        assert!(!matched.into_iter().any(|found| word(&found)), "{other}");
    }
    // A word without its code is no proof of a rare code.
    let causes = diagnose(&symptoms("with=socket-io reason=Unknown Session ID"));
    assert_eq!(causes[0].situation, "sticky-session-lost");
}

#[test]
fn a_dialect_on_the_path_tells_its_meaning_first() {
    let of = |line: &str| answer(&symptoms(line), Language::En);
    let told = of("4004 with=discord-gateway");
    assert_eq!(told.dialects[0].codes[0].meaning, "The token is wrong.");
    assert!(told.causes.is_empty() && told.candidates.is_empty() && told.separating.is_none());
    let text = told.to_text(80, false);
    let first: Vec<_> = text.lines().take(3).map(str::trim).collect();
    let expected = [
        "Discord Gateway",
        "- 4004 Authentication failed",
        "The token is wrong. Do not reconnect.",
    ];
    assert_eq!(first, expected);
    // By the library's name, by the range, by the reason.
    assert_eq!(
        of("4408 with=graphql-ws").dialects[0].id,
        "graphql-transport-ws"
    );
    assert!(of("4055 with=pusher").dialects[0].range.is_some());
    let deepgram = of("1011 with=deepgram reason=NET-0001 no audio");
    assert_eq!(deepgram.dialects[0].codes[0].reason, Some("NET-0001"));
    assert_eq!(deepgram.causes[0].situation, "service-timer-sends-1011");
}

#[test]
fn a_private_code_without_a_service_asks_for_it() {
    let told = answer(&symptoms("4014 reason=Disallowed intent(s)."), Language::En);
    assert_eq!(told.causes[0].situation, "private-meaning");
    assert_eq!(told.separating, Some(Symptom::Software));
    assert!((1..=5).contains(&told.candidates.len()));
    assert_eq!(
        told.candidates[0].dialect, "discord-gateway",
        "its name is in the reason"
    );
    assert!(
        answer(&symptoms("1006"), Language::En)
            .candidates
            .is_empty()
    );
}

#[test]
fn too_little_asks_for_more() {
    for (line, asked) in [
        ("with=pusher", Symptom::Code),
        ("status=101", Symptom::Code),
        ("4321", Symptom::Software),
    ] {
        let known = symptoms(line);
        assert_eq!(separating(&known, &diagnose(&known)), Some(asked), "{line}");
    }
}

#[test]
fn what_is_not_known_neither_helps_nor_excludes() {
    assert!(diagnose(&Symptoms::default()).is_empty());
    let causes = diagnose(&symptoms("1006"));
    assert!(causes.len() >= 5, "{causes:?}");
    let all: BTreeSet<_> = causes.iter().map(|cause| cause.situation).collect();
    assert!(all.contains("proxy-idle-timeout") && all.contains("handshake-refused"));
    assert!(causes.iter().all(|cause| cause.timers.is_empty()));
}

#[test]
fn the_next_question_separates_the_first_two() {
    let known = symptoms("1006");
    let causes = diagnose(&known);
    let next = separating(&known, &causes).unwrap();
    assert!(
        matches!(
            next,
            Symptom::Opened | Symptom::Silence | Symptom::HttpStatus
        ),
        "{next}"
    );
    // What is known is not asked for.
    let known =
        symptoms("1006 opened silence=60 age=60 together=1 client clean with=nginx reason=");
    assert_eq!(separating(&known, &diagnose(&known)), None);
    assert_eq!(separating(&known, &[]), None);
}

#[test]
fn a_timer_of_software_on_the_path_comes_first() {
    let causes = diagnose(&symptoms("1006 silence=60 with=aws-alb"));
    let first = &causes[0];
    assert_eq!(first.situation, "proxy-idle-timeout");
    assert_eq!(first.timers[0].id, "aws-alb-idle-timeout");
    assert!(first.timers.iter().any(|timer| timer.software == "nginx"));
}

#[test]
fn every_code_has_a_cause() {
    for code in [
        0, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013,
        1014, 1015, 1016, 2999, 3000, 3003, 3008, 3500, 4000, 4999, 5000, 59395, 65535,
    ] {
        assert!(!diagnose(&symptoms(&code.to_string())).is_empty(), "{code}");
    }
    let file = file();
    let rules = file["rules"].as_array().unwrap();
    let led_to: BTreeSet<_> = rules
        .iter()
        .map(|rule| rule["situation"].as_str())
        .collect();
    assert!(led_to.len() > 100);
}
