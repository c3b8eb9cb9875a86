//! The PROXY protocol, versions 1 and 2: who the client behind a balancer is.

use std::io;
use std::net::{IpAddr, SocketAddr};

use farewell::Transport;
use ppp::{HeaderResult, v1, v2};
use tokio::io::AsyncReadExt;

/// How a header of version 1 begins.
const BEGIN_V1: &[u8] = b"PROXY ";
/// The longest header of version 1, and what tells where one of version 2 ends.
const LONGEST_V1: usize = 107;
const FIXED_V2: usize = 16;
/// The longest header that is taken: version 2's addresses and what balancers add to
/// them, such as the names of a certificate.
const LONGEST: usize = 4 << 10;

/// Reads the header and nothing behind it. `None` for a balancer's own
/// connection, such as a health check.
///
/// # Errors
/// The connection's, [`io::ErrorKind::UnexpectedEof`] where it ended before the header
/// did, or [`io::ErrorKind::InvalidData`] where the bytes are not a header.
pub(super) async fn read(transport: &mut Transport) -> io::Result<Option<SocketAddr>> {
    let mut header = Vec::with_capacity(LONGEST_V1);
    loop {
        if read_part(transport, &mut header).await? {
            return source(&header);
        }
    }
}

/// Reads more of a header; whether it is whole by that.
async fn read_part(transport: &mut Transport, header: &mut Vec<u8>) -> io::Result<bool> {
    let Transport::Tcp(tcp) = transport else {
        // Nothing can be looked at here before it is read.
        let byte = [transport.read_u8().await?];
        let (_, is_whole) = part(header, &byte)?;
        header.extend(byte);
        return Ok(is_whole);
    };
    // All of the header that is here is taken before the next look, which therefore
    // waits for more of it.
    let mut seen = [0; LONGEST_V1];
    let here = tcp.peek(&mut seen).await?;
    if here == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let begun = header.len();
    let (part, is_whole) = part(header, &seen[..here])?;
    header.resize(begun + part, 0);
    tcp.read_exact(&mut header[begun..]).await?;
    Ok(is_whole)
}

/// How many of these bytes belong to the header that began so, and whether it is whole
/// with them.
fn part(begun: &[u8], bytes: &[u8]) -> io::Result<(usize, bool)> {
    let invalid = || io::Error::from(io::ErrorKind::InvalidData);
    let at = |index: usize| {
        let behind = index.checked_sub(begun.len());
        behind
            .map_or_else(|| begun.get(index), |index| bytes.get(index))
            .copied()
    };
    let begins_with = |prefix: &[u8]| {
        let known = begun.len() + bytes.len();
        (0..known.min(prefix.len())).all(|index| at(index) == Some(prefix[index]))
    };
    if begins_with(BEGIN_V1) {
        let end = bytes.iter().position(|&byte| byte == b'\n');
        let part = end.map_or(bytes.len(), |end| end + 1);
        if begun.len() + part > LONGEST_V1 {
            return Err(invalid());
        }
        return Ok((part, end.is_some()));
    }
    if !begins_with(v2::PROTOCOL_PREFIX) {
        return Err(invalid());
    }
    let whole = match (at(FIXED_V2 - 2), at(FIXED_V2 - 1)) {
        (Some(high), Some(low)) => FIXED_V2 + usize::from(u16::from_be_bytes([high, low])),
        _ => FIXED_V2,
    };
    if whole > LONGEST {
        return Err(invalid());
    }
    let part = bytes.len().min(whole - begun.len());
    // The fixed part alone is not all, unless its length says so.
    let knows_length = begun.len() + part >= FIXED_V2;
    Ok((part, knows_length && begun.len() + part == whole))
}

/// The client's address in a whole header.
fn source(header: &[u8]) -> io::Result<Option<SocketAddr>> {
    let of = |ip: IpAddr, port| Some(SocketAddr::new(ip.to_canonical(), port));
    Ok(match HeaderResult::parse(header) {
        HeaderResult::V1(Ok(header)) => match header.addresses {
            v1::Addresses::Tcp4(a) => of(a.source_address.into(), a.source_port),
            v1::Addresses::Tcp6(a) => of(a.source_address.into(), a.source_port),
            v1::Addresses::Unknown => None,
        },
        HeaderResult::V2(Ok(header)) if header.command == v2::Command::Local => None,
        HeaderResult::V2(Ok(header)) => match header.addresses {
            v2::Addresses::IPv4(a) => of(a.source_address.into(), a.source_port),
            v2::Addresses::IPv6(a) => of(a.source_address.into(), a.source_port),
            v2::Addresses::Unspecified | v2::Addresses::Unix(_) => None,
        },
        _ => return Err(io::ErrorKind::InvalidData.into()),
    })
}

#[cfg(test)]
mod tests;
