//! farewell's own server before this suite, in process.

#![allow(clippy::unwrap_used)]

#[path = "shared/compressed.rs"]
mod compressed;
#[path = "shared/to.rs"]
mod to;

use farewell::deflate::CompressionMode;
use farewell::{Server, WebSocket};
use farewell_check::requirement::compression::CONTEXT_KEPT;
use farewell_check::{Case, Pace, Role, Settings, Verdict, cases, run};

use crate::compressed::is_compressed;
use crate::to::To;

#[tokio::test]
async fn passes_every_case_strictly() {
    passes_strictly(None, |case| {
        case.pace_of() != Pace::Full && !is_compressed(case)
    })
    .await;
}

#[tokio::test]
async fn carries_messages_of_all_sizes() {
    passes_strictly(None, |case| case.pace_of() == Pace::Full).await;
}

#[tokio::test]
async fn compresses_with_a_context_for_each_message() {
    passes_strictly(Some(CompressionMode::Shared), is_compressed).await;
}

#[tokio::test]
async fn compresses_with_a_context_for_each_connection() {
    passes_strictly(Some(CompressionMode::Dedicated), is_compressed).await;
}

async fn passes_strictly(compression: Option<CompressionMode>, chosen: impl Fn(&Case) -> bool) {
    let mut server = Server::bind("127.0.0.1:0").await.unwrap();
    if let Some(mode) = compression {
        server = server.compression(mode);
    }
    let address = server.local_addr().unwrap();
    let serving = server.serve(|mut socket: WebSocket| async move {
        while let Some(message) = socket.next().await {
            socket.send(message).await?;
        }
        Ok(())
    });
    let serving = tokio::spawn(async move { serving.await });
    let cases = cases();
    let wanted: Vec<_> = cases
        .iter()
        .filter(|case| case.applies().to(Role::Server) && chosen(case))
        .collect();
    let outcomes = run(&wanted, &Settings::default(), &To(address), |_, _| {}).await;
    assert_eq!(outcomes.len(), wanted.len());
    let judged = wanted.iter().zip(&outcomes);
    let wrong: Vec<_> = judged
        .filter(|(case, outcome)| match outcome.verdict {
            Verdict::Pass => false,
            Verdict::Informational => !case.is_informational(),
            // With a shared context messages stand alone, as was agreed.
            Verdict::NotOffered => {
                compression != Some(CompressionMode::Shared)
                    || !case.requirements().contains(&CONTEXT_KEPT)
            }
            _ => true,
        })
        .map(|(case, outcome)| format!("{case:?}: {} {:#?}", outcome.verdict, outcome))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    serving.abort();
}
