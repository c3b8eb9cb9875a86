//! Reports can be read by what they are made for.

use serde_json::{Value, json};

use crate::support::{Files, Ran, careless_echo, check, echo};

async fn reported(files: &Files, url: &str, more: &[&str]) -> Ran {
    let [json, junit, html, autobahn] =
        ["new/check.json", "check.xml", "html", "autobahn"].map(|name| files.path(name));
    let common = [
        "server",
        url,
        "--cases",
        "1.1,2.*",
        "--json",
        &json,
        "--junit",
        &junit,
        "--html",
        &html,
        "--autobahn",
        &autobahn,
    ];
    check(&[&common, more].concat()).await
}

#[tokio::test]
async fn json_has_all_of_its_schema() {
    let (files, url) = (Files::new(), careless_echo().await);
    let ran = reported(&files, &url, &["--exclude", "2.9"]).await;
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let report = files.json("new/check.json");
    assert_eq!(report["schema"], "farewell.check/1");
    assert_eq!(report["peer"], json!({ "role": "server", "name": url }));
    assert_eq!(
        report["settings"],
        json!({
            "full": false, "strict": false, "messages": 20, "patience_ms": 35000,
            "cases": ["1.1", "2.*"], "exclude": ["2.9"],
        })
    );
    assert_eq!(
        report["summary"],
        json!({
            "cases": 18, "pass": 17, "not_strict": 0, "fail": 1, "informational": 0,
            "not_offered": 0, "expected_failures": 0, "unexpected_passes": 0, "not_run": 0,
        })
    );
    let started = report["started_at"].as_str().unwrap();
    assert!(started.len() == 24 && started.ends_with('Z'), "{started}");
    let cases = report["cases"].as_array().unwrap();
    let ids: Vec<_> = cases
        .iter()
        .map(|case| case["id"].as_str().unwrap())
        .collect();
    assert_eq!((ids[0], ids[8], ids[17]), ("1.1.1", "2.1", "2.11"));
    for case in cases {
        assert!(!case["requires"].as_array().unwrap().is_empty(), "{case}");
        assert_eq!(case.get("transcript").is_some(), case["verdict"] != "pass");
        assert_eq!(case["end"], "fin_peer", "{case}");
    }
    let fail = &cases[12];
    assert_eq!(
        (&fail["id"], &fail["verdict"]),
        (&json!("2.5"), &json!("fail"))
    );
    assert_eq!(fail["close"]["received"]["code"], 1000);
    assert_eq!(fail["close"]["received"]["reason"], "\x1b[2J<b>&\"\u{202e}");
    let said = fail["transcript"].as_array().unwrap().iter().find(|line| {
        line["from"] == "peer"
            && line["bytes"]
                .as_str()
                .unwrap()
                .starts_with("880e03e81b5b32")
    });
    assert!(said.is_some(), "{fail}");
    assert!(
        !files.read("new/check.json").contains('\u{202e}'),
        "safe to show"
    );
}

#[tokio::test]
async fn junit_is_xml_with_a_suite_a_section() {
    let (files, url) = (Files::new(), careless_echo().await);
    reported(&files, &url, &[]).await;
    let text = files.read("check.xml");
    let xml = roxmltree::Document::parse(&text).unwrap();
    let root = xml.root_element();
    assert_eq!(root.tag_name().name(), "testsuites");
    assert_eq!(
        (root.attribute("tests"), root.attribute("failures")),
        (Some("19"), Some("1"))
    );
    let suites: Vec<_> = root.children().filter(|node| node.is_element()).collect();
    let names: Vec<_> = suites
        .iter()
        .filter_map(|suite| suite.attribute("name"))
        .collect();
    assert_eq!(names, ["1 framing", "2 pings and pongs"]);
    for suite in &suites {
        let cases = suite
            .children()
            .filter(|node| node.has_tag_name("testcase"));
        assert_eq!(suite.attribute("tests"), Some(&*cases.count().to_string()));
    }
    let failure = xml
        .descendants()
        .find(|node| node.has_tag_name("failure"))
        .unwrap();
    assert!(
        failure
            .attribute("message")
            .unwrap()
            .contains("[2J<b>&\\\"")
    );
    assert!(failure.text().unwrap().contains("RFC 6455 §5.5: "));
    let name = failure.parent().unwrap().attribute("name").unwrap();
    assert_eq!(name, "2.5 a Ping with 126 bytes, one too many");

    let known = files.write("known.txt", "2.5 # \"long\" <Pings> & more\n2.4\n");
    reported(&files, &url, &["--expected", &known]).await;
    let text = files.read("check.xml");
    let xml = roxmltree::Document::parse(&text).unwrap();
    let messages = |tag: &str| -> Vec<String> {
        xml.descendants()
            .filter(|node| node.has_tag_name(tag))
            .map(|node| node.attribute("message").unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        messages("failure"),
        ["started to pass: remove it from the expected failures"]
    );
    assert!(messages("skipped")[0].starts_with("expected to fail: \"long\" <Pings> & more: "));
}

#[tokio::test]
async fn the_page_needs_nothing_else() {
    let (files, url) = (Files::new(), careless_echo().await);
    reported(&files, &url, &[]).await;
    let page = files.read("html/index.html");
    for foreign in [
        "<script", "<link", "<img", "@import", "url(", "http://", "https://", "<b>",
    ] {
        assert!(!page.contains(foreign), "{foreign}");
    }
    for word in [
        "<!doctype html>",
        "name=\"viewport\"",
        "id=\"section-2\"",
        "id=\"case-2.5\"",
        "It fails.",
        "88 0e 03 e8 1b 5b 32 4a",
        "[2J&#60;b&#62;",
    ] {
        assert!(page.contains(word), "{word}");
    }
    assert!(!page.contains(['\x1b', '\u{202e}']));
}

#[tokio::test]
async fn scripts_that_read_autobahns_files_read_these() {
    let (files, url) = (Files::new(), careless_echo().await);
    reported(&files, &url, &[]).await;
    let index = files.json("autobahn/index.json");
    let agent = index[&url].as_object().unwrap();
    assert_eq!(agent.len(), 19);
    // As such scripts do.
    let bad: Vec<_> = agent
        .iter()
        .filter(|(_, case)| {
            let good = |field: &str| {
                matches!(
                    case[field].as_str(),
                    Some("OK" | "INFORMATIONAL" | "NON-STRICT")
                )
            };
            !good("behavior") || !good("behaviorClose")
        })
        .map(|(id, _)| id.as_str())
        .collect();
    assert_eq!(bad, ["2.5"]);
    assert_eq!(agent["2.5"]["behavior"], "FAILED");
    assert_eq!(agent["2.5"]["remoteCloseCode"], 1000);
    assert!(agent["1.1.1"]["duration"].is_u64());
    for (id, case) in agent {
        let file = case["reportfile"].as_str().unwrap();
        let details: Value = files.json(&format!("autobahn/{file}"));
        assert_eq!(
            (&details["id"], &details["agent"]),
            (&json!(id), &json!(url))
        );
    }
}

#[tokio::test]
async fn json_on_standard_output_is_alone_there() {
    let url = echo().await;
    let ran = check(&["server", &url, "--cases", "2.1", "--json", "-"]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(report["summary"]["pass"], 1);
    assert!(ran.stderr.contains("passes: 1 case in "), "{ran:?}");
}

#[tokio::test]
async fn what_cannot_be_written_keeps_nothing_else_from_being() {
    let (files, url) = (Files::new(), echo().await);
    let (html, autobahn) = (files.path("html"), files.path("autobahn"));
    // In the place of the page's file.
    std::fs::create_dir_all(files.path("html/index.html")).unwrap();
    let ran = check(&[
        "server",
        &url,
        "--cases",
        "2.1",
        "--json",
        "-",
        "--html",
        &html,
        "--autobahn",
        &autobahn,
    ])
    .await;
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.stderr.contains("html/index.html"), "{ran:?}");
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(report["summary"]["pass"], 1);
    files.json("autobahn/index.json");
}
