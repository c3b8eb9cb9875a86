use super::*;
use crate::{Case, CaseId, End, Expected, Outcome, Transcript, Verdict};

fn outcome(id: &CaseId, verdict: Verdict) -> Outcome {
    Outcome {
        id: id.clone(),
        verdict,
        finding: Some("what came and what was due".to_owned()),
        duration: Duration::from_millis(7),
        close_sent: None,
        close_received: None,
        end: End::FinPeer,
        transcript: Transcript::default(),
    }
}

fn case(id: &str) -> Case {
    Case::new(id, "", &[], async |_| Ok(()))
}

#[test]
fn what_a_verdict_means_for_a_run() {
    use Meaning::{Bad, ExpectedFailure, Good, UnexpectedPass};
    let cases = [case("1.1"), case("1.2")];
    let known = Expected::parse("1.2 # known", &cases).unwrap();
    let table = [
        // Not listed and listed; then the same where the run is strict.
        (Verdict::Pass, [Good, UnexpectedPass, Good, UnexpectedPass]),
        (Verdict::NotStrict, [Good, Good, Bad, ExpectedFailure]),
        (Verdict::Fail, [Bad, ExpectedFailure, Bad, ExpectedFailure]),
        (Verdict::Informational, [Good; 4]),
        (Verdict::NotOffered, [Good; 4]),
    ];
    for (verdict, meanings) in table {
        let found: Vec<_> = [false, true]
            .into_iter()
            .flat_map(|strict| cases.iter().map(move |case| (strict, case)))
            .map(|(strict, case)| {
                let outcome = outcome(case.id(), verdict);
                Judgement::new(case, &outcome, &known, strict).meaning
            })
            .collect();
        assert_eq!(found, meanings, "{verdict}");
    }
}

#[test]
fn a_run_is_good_where_all_was_run_and_nothing_new_failed() {
    let cases = [case("1.1"), case("7.1"), case("C.1")];
    let verdicts = [Verdict::NotStrict, Verdict::Fail, Verdict::NotOffered];
    let outcomes: Vec<_> = cases
        .iter()
        .zip(verdicts)
        .map(|(case, verdict)| outcome(case.id(), verdict))
        .collect();
    let report = |expected: &'static str, not_run| {
        let known = Box::leak(Box::new(Expected::parse(expected, &cases).unwrap()));
        Report {
            role: Role::Client,
            name: "agent",
            started_at: Timestamp::from_millis(0),
            duration: Duration::from_secs(1),
            settings: Box::leak(Box::default()),
            selection: Box::leak(Box::default()),
            strict: false,
            results: cases
                .iter()
                .zip(&outcomes)
                .map(|(case, outcome)| Judgement::new(case, outcome, known, false))
                .collect(),
            not_run,
        }
    };
    assert!(!report("", 0).is_good());
    assert!(report("7.*", 0).is_good());
    assert!(!report("7.*", 1).is_good());
    let known = report("7.*", 1);
    let sections: Vec<_> = known.sections().map(|(section, _)| section).collect();
    assert_eq!(sections, ["1", "7", "C"]);
    let summary = known.summary();
    assert_eq!(
        (summary.fail, summary.expected_failures, summary.not_run),
        (1, 1, 1)
    );
    let xml = junit(&known);
    let xml = roxmltree::Document::parse(&xml).unwrap();
    let count = |tag: &str| {
        xml.descendants()
            .filter(|node| node.has_tag_name(tag))
            .count()
    };
    assert_eq!(
        (count("failure"), count("skipped"), count("system-out")),
        (1, 2, 1)
    );
    let root = xml.root_element();
    assert_eq!(
        (root.attribute("tests"), root.attribute("failures")),
        (Some("4"), Some("1")),
        "what was not run is a failure of its own"
    );
    let failure = xml.descendants().find(|node| node.has_tag_name("failure"));
    assert_eq!(
        failure.and_then(|node| node.attribute("message")),
        Some("1 case was not run")
    );
}

#[test]
fn autobahns_two_words() {
    let words = |id: &str, verdict, closed: bool| {
        let case = case(id);
        let mut outcome = outcome(case.id(), verdict);
        outcome.close_received = closed.then(|| vec![3, 232].into());
        let known = Expected::default();
        let results = vec![Judgement::new(&case, &outcome, &known, false)];
        let report = Report {
            role: Role::Server,
            name: "ws://a/\u{e9}",
            started_at: Timestamp::from_millis(0),
            duration: Duration::ZERO,
            settings: &Settings::default(),
            selection: &Selection::default(),
            strict: false,
            results,
            not_run: 0,
        };
        let files = autobahn(&[report]);
        let entry = &files[0].1["ws://a/\u{e9}"][id];
        assert_eq!(entry["reportfile"].as_str(), Some(&*files[1].0));
        assert!(files[1].0.is_ascii());
        let word = |field: &str| entry[field].as_str().unwrap().to_owned();
        (word("behavior"), word("behaviorClose"))
    };
    let table = [
        ("1.1", Verdict::Pass, true, "OK", "OK"),
        ("1.1", Verdict::Pass, false, "OK", "UNCLEAN"),
        ("1.1", Verdict::Fail, true, "FAILED", "OK"),
        ("7.1", Verdict::Fail, true, "FAILED", "FAILED"),
        ("7.1", Verdict::Pass, false, "OK", "OK"),
        ("C.1", Verdict::NotStrict, true, "NON-STRICT", "NON-STRICT"),
        (
            "7.13.1",
            Verdict::Informational,
            true,
            "INFORMATIONAL",
            "INFORMATIONAL",
        ),
        (
            "12.1",
            Verdict::NotOffered,
            false,
            "UNIMPLEMENTED",
            "UNIMPLEMENTED",
        ),
    ];
    for (id, verdict, closed, behaviour, closing) in table {
        let (one, other) = words(id, verdict, closed);
        assert_eq!(
            (&*one, &*other),
            (behaviour, closing),
            "{id} {verdict} {closed}"
        );
    }
}
