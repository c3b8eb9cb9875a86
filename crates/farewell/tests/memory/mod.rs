//! What the tests of idle connections share: a server, and what this process holds.

use farewell::{Connections, Server, WebSocket};

/// Resident memory in KiB.
pub(crate) fn resident() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}

/// A server in this runtime that sends everything back.
pub(crate) async fn echo() -> (String, Connections) {
    let server = Server::bind("127.0.0.1:0").await.unwrap();
    let connections = server.connections();
    let address = server.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        server
            .serve(|mut socket: WebSocket| async move {
                while let Some(message) = socket.next().await {
                    socket.send(message).await?;
                }
                Ok(())
            })
            .await
    });
    (address, connections)
}
