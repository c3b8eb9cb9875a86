//! farewell's own server before this suite, in process.

#![allow(clippy::unwrap_used)]

use std::io;

use farewell::{Server, WebSocket};
use farewell_check::{BoxWire, Case, Dial, Pace, Role, Settings, Verdict, cases, run};
use tokio::net::TcpStream;

struct To(std::net::SocketAddr);

impl Dial for To {
    async fn dial(&self) -> io::Result<BoxWire> {
        let tcp = TcpStream::connect(self.0).await?;
        tcp.set_nodelay(true)?;
        Ok(Box::new(farewell::Transport::from(tcp)))
    }
}

#[tokio::test]
async fn passes_every_case_strictly() {
    passes_strictly(|case| case.pace_of() != Pace::Full).await;
}

#[tokio::test]
async fn carries_messages_of_all_sizes() {
    passes_strictly(|case| case.pace_of() == Pace::Full).await;
}

async fn passes_strictly(chosen: impl Fn(&Case) -> bool) {
    let server = Server::bind("127.0.0.1:0").await.unwrap();
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
            _ => true,
        })
        .map(|(case, outcome)| format!("{case:?}: {} {:#?}", outcome.verdict, outcome))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    serving.abort();
}
