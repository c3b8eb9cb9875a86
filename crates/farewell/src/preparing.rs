//! [`Prepared`]: TCP connections set up for WebSockets, dialled or accepted.

use std::io;
use std::net::SocketAddr;
use std::task::{Context, Poll, ready};

use tokio::net::{TcpListener, TcpStream};

use crate::accepting::Accept;

/// The most that the system may hold of what was written and not yet sent.
/// Without it a socket counts as full until a third of megabytes is free, and a
/// peer that reads slowly looks like one that does not read at all.
#[cfg(any(target_os = "android", target_os = "linux"))]
const UNSENT: u32 = 128 << 10;

/// Sets a TCP connection up as every WebSocket of ours has it: small messages
/// leave at once, since gathering is ours to do, and little waits in the system,
/// so that a Close is not far behind.
///
/// # Errors
/// The system's, such as for a connection that is gone.
pub fn prepare(tcp: &TcpStream) -> io::Result<()> {
    tcp.set_nodelay(true)?;
    #[cfg(any(target_os = "android", target_os = "linux"))]
    socket2::SockRef::from(tcp).set_tcp_notsent_lowat(UNSENT)?;
    Ok(())
}

/// Sets a listener up so that the connections it accepts are
/// [prepared](prepare); whether that is so. Linux hands both options on.
fn prepare_all(listener: &TcpListener) -> bool {
    #[cfg(any(target_os = "android", target_os = "linux"))]
    {
        let socket = socket2::SockRef::from(listener);
        socket.set_tcp_nodelay(true).is_ok() && socket.set_tcp_notsent_lowat(UNSENT).is_ok()
    }
    #[cfg(not(any(target_os = "android", target_os = "linux")))]
    {
        let _ = listener;
        false
    }
}

/// A TCP listener whose connections are [prepared](prepare).
#[derive(Debug)]
pub struct Prepared {
    listener: TcpListener,
    /// The listener hands its options on.
    hands_on: bool,
}

impl From<TcpListener> for Prepared {
    fn from(listener: TcpListener) -> Self {
        Self {
            hands_on: prepare_all(&listener),
            listener,
        }
    }
}

impl Accept for Prepared {
    type Connection = (TcpStream, SocketAddr);

    fn poll_accept(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Self::Connection>> {
        loop {
            let (tcp, peer) = ready!(self.listener.poll_accept(cx))?;
            // One that cannot be prepared is gone already.
            if self.hands_on || prepare(&tcp).is_ok() {
                return Poll::Ready(Ok((tcp, peer)));
            }
        }
    }
}

#[cfg(all(test, any(target_os = "android", target_os = "linux")))]
mod tests {
    use super::*;

    #[tokio::test]
    async fn accepted_connections_have_the_listeners_options() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        assert!(prepare_all(&listener));
        let address = listener.local_addr().unwrap();
        let (_client, accepted) = tokio::join!(TcpStream::connect(address), listener.accept());
        let (accepted, _) = accepted.unwrap();
        assert!(accepted.nodelay().unwrap());
        let unsent = socket2::SockRef::from(&accepted).tcp_notsent_lowat();
        assert_eq!(unsent.unwrap(), UNSENT);
    }
}
