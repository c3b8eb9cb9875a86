//! farewell's own server before this suite, in process.

use std::io;

use farewell::{Server, WebSocket};
use farewell_check::{BoxWire, Dial, Role, Settings, Verdict, cases, run};
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
        .filter(|case| case.applies().to(Role::Server))
        .collect();
    let outcomes = run(&wanted, &Settings::default(), &To(address), |_, _| {}).await;
    let failed: Vec<_> = outcomes
        .iter()
        .filter(|outcome| outcome.verdict != Verdict::Pass)
        .map(|outcome| format!("{} {}: {:?}", outcome.id, outcome.verdict, outcome.finding))
        .collect();
    assert!(failed.is_empty(), "{failed:#?}");
    assert_eq!(outcomes.len(), wanted.len());
    serving.abort();
}
