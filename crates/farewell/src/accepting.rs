//! [`accept_until`]: the accept loop.

use std::future::{Future, poll_fn};
use std::io;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::sleep;

/// After a failed accept, such as for want of descriptors.
const PAUSE: Duration = Duration::from_millis(50);

/// Where connections come in: one listener or several.
pub trait Accept {
    /// An accepted connection, and its peer's address.
    type Connection;

    /// The next one. Dropping this closes the listeners.
    fn poll_accept(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Self::Connection>>;
}

/// Accepts connections until `stop` is ready; then the listeners are closed. Each is
/// accepted once there is `room`: until then it waits in the listener's backlog.
///
/// Cancel safe: dropped, it does not listen any more.
pub async fn accept_until<A: Accept>(
    mut listeners: A,
    stop: impl Future,
    room: impl AsyncFn(),
    mut accepted: impl FnMut(A::Connection),
) {
    let mut stop = std::pin::pin!(stop);
    loop {
        tokio::select! {
            _ = &mut stop => return,
            connection = async {
                room().await;
                poll_fn(|cx| listeners.poll_accept(cx)).await
            } => match connection {
                Ok(connection) => accepted(connection),
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    sleep(PAUSE).await;
                }
            },
        }
    }
}
