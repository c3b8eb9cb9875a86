//! A sign of life: a plain HTTP request, never a phantom WebSocket handshake.

use std::time::Duration;

use farewell::driver::{read_response, write_all};
use farewell::handshake::HeadLimits;
use tokio::time::timeout;

use super::endpoint::Endpoint;

/// A server that takes longer is not there for anybody.
const PATIENCE: Duration = Duration::from_secs(1);

impl Endpoint {
    /// Whether the endpoint answers `HEAD /`. Any status line is a sign of
    /// life; an accepted connection alone is none, since a proxy or the system
    /// may accept for a server that is gone.
    pub(super) async fn is_alive(&self) -> bool {
        let probe = async {
            let mut transport = self.dial().await.ok()?;
            let request = format!(
                "HEAD / HTTP/1.1\r\nHost: {}\r\nUser-Agent: farewell-probe\r\nConnection: close\r\n\r\n",
                self.to.url().host()
            );
            write_all(&mut transport, request.as_bytes(), PATIENCE)
                .await
                .ok()?;
            match read_response(&mut transport, HeadLimits::default(), PATIENCE).await {
                Ok(_) | Err(farewell::HandshakeError::Response(_)) => Some(()),
                Err(_) => None,
            }
        };
        matches!(timeout(PATIENCE, probe).await, Ok(Some(())))
    }
}
