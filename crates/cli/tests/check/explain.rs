//! `farewell check explain` and `list`.

use serde_json::Value;

use crate::support::check;

#[tokio::test]
async fn a_case_is_explained_with_its_requirements() {
    let ran = check(&["explain", "2.5"]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    for word in [
        "2.5: a Ping with 126 bytes, one too many",
        "Judges servers and clients",
        "\n- A control frame carries at most 125 bytes; a longer one fails the connection.\n  RFC 6455 §5.5, control-length\n",
        "\n  farewell check server URL --cases 2.5\n",
        "\n  farewell check client --cases 2.5\n",
    ] {
        assert!(ran.stdout.contains(word), "{word}: {}", ran.stdout);
    }
    let ran = check(&["explain", "2.5", "--json"]).await;
    let case: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(case["requires"][0]["name"], "control-length");
    let ran = check(&["explain", "7.13.1"]).await;
    assert!(
        ran.stdout.contains("\nNothing is required here.\n") && !ran.stdout.contains("Required:"),
        "{ran:?}"
    );
}

#[tokio::test]
async fn what_is_no_case_is_2() {
    for (case, word) in [
        ("7.x", "is no case; write a number such as 7.9.3"),
        ("99.1", "there is no case 99.1"),
        ("2", "the beginning of 11 cases"),
    ] {
        let ran = check(&["explain", case]).await;
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.stderr.contains(word), "{ran:?}");
    }
}

#[tokio::test]
async fn every_case_of_the_list_can_be_explained() {
    let ran = check(&["list", "--json"]).await;
    let all: Value = serde_json::from_str(&ran.stdout).unwrap();
    let ids: Vec<_> = all
        .as_array()
        .unwrap()
        .iter()
        .map(|case| case["id"].as_str().unwrap())
        .collect();
    let text = check(&["list"]).await.stdout;
    assert_eq!(text.lines().count(), ids.len());
    for id in [ids[0], ids[ids.len() / 2], ids[ids.len() - 1]] {
        let ran = check(&["explain", id]).await;
        assert!(
            ran.code == Some(0) && ran.stdout.starts_with(&format!("{id}: ")),
            "{ran:?}"
        );
    }
}
