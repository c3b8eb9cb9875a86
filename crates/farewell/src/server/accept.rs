//! The server's side of the opening handshake.

use std::net::SocketAddr;
use std::sync::Arc;

use bytes::BytesMut;
use farewell_proto::deflate::Agreed;
use farewell_proto::handshake::HeadLimits;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::Settings;
use crate::handshake::{Handshake, HandshakeError, read_request_bytes, refuse, write_all};
use crate::link::Link;
use crate::shared::{Care, Shared};
use crate::transport::{Transport, prepare};

/// Opens a WebSocket on an accepted TCP connection. A request that is refused
/// gets its answer.
pub(super) async fn accept(
    tcp: TcpStream,
    peer: SocketAddr,
    settings: &Settings,
) -> Result<Arc<Shared>, HandshakeError> {
    prepare(&tcp)?;
    let mut transport = match &settings.tls {
        None => Transport::Tcp(tcp),
        Some(acceptor) => {
            let accepting = timeout(settings.handshake_timeout, acceptor.accept(tcp));
            let tls = accepting
                .await
                .map_err(|_| HandshakeError::Timeout(settings.handshake_timeout))??;
            Transport::Tls(Box::new(tls.into()))
        }
    };
    match open(&mut transport, settings).await {
        Ok(Opened {
            head,
            subprotocol,
            compression,
            read_ahead,
        }) => {
            let handshake = Handshake::of_request(head, subprotocol.as_deref(), peer);
            let link = Link::server(settings.config.clone(), transport, &read_ahead);
            Ok(Shared::new(
                link.compressed(compression),
                handshake.compressed(compression),
                Care::Owned,
            ))
        }
        Err(HandshakeError::Rejected(rejection)) => {
            refuse(&mut transport, &rejection, settings.handshake_timeout).await?;
            Err(HandshakeError::Rejected(rejection))
        }
        Err(error) => Err(error),
    }
}

struct Opened {
    head: Box<[u8]>,
    subprotocol: Option<String>,
    compression: Option<Agreed>,
    read_ahead: BytesMut,
}

async fn open(transport: &mut Transport, settings: &Settings) -> Result<Opened, HandshakeError> {
    let limits = HeadLimits::default();
    let (head, bytes, read_ahead) =
        read_request_bytes(transport, limits, settings.handshake_timeout).await?;
    let request = head.into_upgrade().map_err(|refused| {
        let (_, rejection) = refused.into_parts();
        HandshakeError::Rejected(rejection)
    })?;
    if let Some(check) = &settings.check {
        check(&request).map_err(HandshakeError::Rejected)?;
    }
    let acceptance = request
        .accept()
        .subprotocol_of(&settings.subprotocols)
        .compression(&settings.config.compression);
    let compression = acceptance.chosen_compression();
    let subprotocol = acceptance
        .chosen_subprotocol()
        .map(|name| name.as_str().to_owned());
    let answer = acceptance.to_bytes();
    write_all(transport, &answer, settings.handshake_timeout).await?;
    Ok(Opened {
        head: bytes[..].into(),
        subprotocol,
        compression,
        read_ahead,
    })
}
