//! Rules of a route, between our own client and server. Other people's clients
//! meet all of them in `e2e/test_policy.py` and `e2e/test_tokens.py`.

use farewell::CloseCode;
use serde_json::json;
use tokio::time::timeout;

use super::support::{BOUND, Backend, Gate};

#[tokio::test]
async fn what_a_rule_refuses_does_not_arrive_and_stands_in_the_record() {
    let mut backend = Backend::echo().await;
    let rules = r#"
        [[route.policy.rule]]
        name = "no secrets"
        refuse_if = 'text.contains("secret")'
    "#;
    let gate = Gate::before(backend.address, rules);
    let mut socket = gate.connect().await;
    socket.send("hello").await.unwrap();
    assert_eq!(socket.next().await.unwrap().as_text(), Some("hello"));
    socket.send("a secret").await.unwrap();
    assert!(timeout(BOUND, socket.next()).await.unwrap().is_none());
    let report = socket.closed().await;
    assert_eq!(report.status(), CloseCode::POLICY_VIOLATION.into());
    assert_eq!(report.reason(), "content refused: no secrets");
    let behind = backend.report().await;
    assert_eq!(behind.status(), CloseCode::GOING_AWAY.into());
    assert_eq!(behind.traffic.messages_in, 1);
    let record = gate.record().await;
    assert_eq!(record["cause"], json!("content_refused"));
    let found = json!([{
        "rule": "rule:no secrets", "problem": "refused", "enforced": true, "count": 1
    }]);
    assert_eq!(record["policy"], found);
}

#[tokio::test]
async fn a_route_of_its_own_server_needs_no_other() {
    let backend = Backend::echo().await;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("farewell.toml");
    let text = format!(
        "listen = \"127.0.0.1:0\"\nledger = \"none\"\n[route]\nto = \"ws://{}\"\n",
        backend.address
    );
    std::fs::write(&path, text).unwrap();
    let config = path.display().to_string();
    let (said, code) = super::support::refused(&["gate", "--check", "--config", &config]);
    assert_eq!(code, Some(0), "{said}");
}
