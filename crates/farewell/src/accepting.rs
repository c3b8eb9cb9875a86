//! [`accept_until`]: the accept loop.

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

use crate::transport::{prepare, prepare_all};

/// After a failed accept, such as for want of descriptors.
const PAUSE: Duration = Duration::from_millis(50);

/// Accepts connections until `stop` is ready; then the listener is closed. Each is
/// accepted once there is `room`: until then it waits in the listener's backlog. They
/// are [prepared](crate::driver::prepare).
///
/// Cancel safe: dropped, it does not listen any more.
pub async fn accept_until(
    listener: TcpListener,
    stop: impl Future,
    room: impl AsyncFn(),
    mut accepted: impl FnMut(TcpStream, SocketAddr),
) {
    let mut stop = std::pin::pin!(stop);
    let are_prepared = prepare_all(&listener);
    loop {
        tokio::select! {
            _ = &mut stop => return,
            connection = async {
                room().await;
                listener.accept().await
            } => match connection {
                // One that cannot be prepared is gone already.
                Ok((tcp, peer)) => if are_prepared || prepare(&tcp).is_ok() {
                    accepted(tcp, peer);
                },
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    sleep(PAUSE).await;
                }
            },
        }
    }
}
