//! A driver for a client under test, as they are written for Autobahn: here
//! farewell's own client, which echoes until it is closed.

use farewell::{WebSocket, connect};
use serde_json::Value;

/// Runs all cases, and asks for the reports.
pub(crate) async fn drive(url: &str, agent: &str) {
    let count: usize = ask(&format!("{url}/getCaseCount"))
        .await
        .unwrap()
        .parse()
        .unwrap();
    for case in 1..=count {
        run(url, agent, case).await;
    }
    assert_eq!(
        ask(&format!("{url}/updateReports?agent={agent}")).await,
        None
    );
}

/// Runs a case; a client that fails a connection may find it closed.
pub(crate) async fn run(url: &str, agent: &str, case: usize) {
    let url = format!("{url}/runCase?case={case}&agent={agent}");
    let Ok(socket) = connect(&url).await else {
        return;
    };
    echo(socket).await;
}

async fn echo(mut socket: WebSocket) {
    while let Some(message) = socket.next().await {
        if socket.send(message).await.is_err() {
            break;
        }
    }
    socket.closed().await;
}

/// The message that is the answer, if there is one; then 1000.
pub(crate) async fn ask(url: &str) -> Option<String> {
    let mut socket = connect(url).await.unwrap();
    let answer = socket.next().await;
    let answer = answer.map(|message| message.as_text().unwrap().to_owned());
    if answer.is_some() {
        assert!(socket.next().await.is_none());
    }
    let report = socket.closed().await;
    assert_eq!(
        (report.status().as_u16(), report.clean),
        (1000, true),
        "{report}"
    );
    answer
}

/// What is said of a case.
pub(crate) async fn behaviour(url: &str, agent: &str, case: usize) -> String {
    let url = format!("{url}/getCaseStatus?case={case}&agent={agent}");
    let status: Value = serde_json::from_str(&ask(&url).await.unwrap()).unwrap();
    status["behavior"].as_str().unwrap().to_owned()
}
