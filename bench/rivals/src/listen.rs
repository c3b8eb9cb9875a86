//! A listening socket, and one task a connection, on one thread.

use std::future::Future;
use std::io::{Write, stdout};
use std::net::SocketAddr;

use tokio::net::{TcpListener, TcpStream};

use crate::Result;

/// Listens, and says where, in one line: `listening on ADDR`.
///
/// # Errors
///
/// The address cannot be had, or nobody reads standard output.
pub async fn listen(address: SocketAddr) -> Result<TcpListener> {
    let listener = TcpListener::bind(address).await?;
    writeln!(stdout(), "listening on {}", listener.local_addr()?)?;
    stdout().flush()?;
    Ok(listener)
}

/// Gives each connection to `handle`, in a task of its own, for ever. An error
/// of one is its own end, and is said nowhere: a suite that breaks rules
/// provokes hundreds. Nagle's algorithm is off, as in farewell.
///
/// # Errors
///
/// No connection can be accepted any more.
pub async fn serve<H, F>(address: SocketAddr, handle: H) -> Result
where
    H: Fn(TcpStream) -> F,
    F: Future<Output = Result> + Send + 'static,
{
    let listener = listen(address).await?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        tokio::spawn(handle(stream));
    }
}
