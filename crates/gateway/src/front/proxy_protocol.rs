//! The PROXY protocol, versions 1 and 2: who the client behind a balancer is.

use std::io;
use std::net::SocketAddr;

use ppp::{HeaderResult, PartialResult, v1, v2};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

/// The longest header that is taken: version 2's addresses and some fields.
const LONGEST: usize = 1024;

/// Reads the header and nothing behind it. `None` for a balancer's own
/// connection, such as a health check.
///
/// # Errors
/// The connection's, or [`io::ErrorKind::InvalidData`] for what is no header.
pub(super) async fn read(tcp: &mut TcpStream) -> io::Result<Option<SocketAddr>> {
    let mut buffer = [0; LONGEST];
    loop {
        let seen = tcp.peek(&mut buffer).await?;
        if seen == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let header = HeaderResult::parse(&buffer[..seen]);
        if header.is_incomplete() && seen < LONGEST {
            // What is peeked stays, so the next peek returns at once: wait for
            // more, without spinning.
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            continue;
        }
        let (len, address) = match &header {
            HeaderResult::V1(Ok(header)) => (header.header.len(), of_v1(&header.addresses)),
            HeaderResult::V2(Ok(header)) if header.command == v2::Command::Local => {
                (header.len(), None)
            }
            HeaderResult::V2(Ok(header)) => (header.len(), of_v2(&header.addresses)),
            _ => return Err(io::ErrorKind::InvalidData.into()),
        };
        tcp.read_exact(&mut buffer[..len]).await?;
        return Ok(address);
    }
}

const fn of_v1(addresses: &v1::Addresses) -> Option<SocketAddr> {
    match addresses {
        v1::Addresses::Tcp4(a) => Some(SocketAddr::new(
            std::net::IpAddr::V4(a.source_address),
            a.source_port,
        )),
        v1::Addresses::Tcp6(a) => Some(SocketAddr::new(
            std::net::IpAddr::V6(a.source_address),
            a.source_port,
        )),
        v1::Addresses::Unknown => None,
    }
}

const fn of_v2(addresses: &v2::Addresses) -> Option<SocketAddr> {
    match addresses {
        v2::Addresses::IPv4(a) => Some(SocketAddr::new(
            std::net::IpAddr::V4(a.source_address),
            a.source_port,
        )),
        v2::Addresses::IPv6(a) => Some(SocketAddr::new(
            std::net::IpAddr::V6(a.source_address),
            a.source_port,
        )),
        v2::Addresses::Unspecified | v2::Addresses::Unix(_) => None,
    }
}
