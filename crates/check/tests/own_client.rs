//! farewell's own client before this suite, in process.

#![allow(clippy::unwrap_used)]

#[path = "shared/compressed.rs"]
mod compressed;

use std::fmt::Write;

use farewell::Compression;
use farewell_check::{Case, Outcome, Pace, Role, Settings, Verdict, cases, run_one};
use futures_util::StreamExt;
use futures_util::stream;
use tokio::net::TcpListener;

use crate::compressed::is_compressed;

/// How many cases run side by side.
const BESIDE: usize = 32;

#[tokio::test]
async fn passes_every_case_strictly() {
    passes_strictly(Compression::off(), |case| {
        case.pace_of() != Pace::Full && !is_compressed(case)
    })
    .await;
}

#[tokio::test]
async fn compresses_with_a_context_for_each_connection() {
    passes_strictly(Compression::dedicated(), is_compressed).await;
}

async fn passes_strictly(compression: Compression, chosen: impl Fn(&Case) -> bool) {
    let cases = cases();
    let chosen = cases
        .iter()
        .filter(|case| case.applies().to(Role::Client) && chosen(case));
    let mut playing = stream::iter(chosen)
        .map(|case| play(case, compression))
        .buffer_unordered(BESIDE);
    let mut wrong = String::new();
    while let Some((case, outcome)) = playing.next().await {
        let fine = match outcome.verdict {
            Verdict::Pass => true,
            Verdict::Informational => case.is_informational(),
            _ => false,
        };
        if !fine {
            let _ = writeln!(wrong, "{case:?}: {} {outcome:#?}", outcome.verdict);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A client of farewell's that echoes, and the suite as its server.
async fn play(case: &Case, compression: Compression) -> (&Case, Outcome) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/", listener.local_addr().unwrap());
    let client = tokio::spawn(async move {
        let mut socket = farewell::connect(url).compression(compression).await?;
        while let Some(message) = socket.next().await {
            socket.send(message).await?;
        }
        socket.closed().await;
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(())
    });
    let (tcp, _) = listener.accept().await.unwrap();
    tcp.set_nodelay(true).unwrap();
    let wire = Box::new(farewell::Transport::from(tcp));
    let outcome = run_one(case, Role::Client, wire, b"", &Settings::default()).await;
    client.abort();
    (case, outcome)
}
