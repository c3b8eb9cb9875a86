//! From an accepted connection to a request: behind the PROXY protocol and TLS,
//! where they are configured.

use std::io::ErrorKind;
use std::time::Duration;

use bytes::BytesMut;
use farewell::driver::read_request;
use farewell::handshake::{Rejection, RequestHead};
use farewell::{Cause, HandshakeError, Transport};
use farewell_close::Party;
use tokio::time::{sleep, timeout};

use super::client::Client;
use super::proxy_protocol;
use super::shared::Front;
use crate::config::handshake;
use crate::visit::{Outcome, Visit};

/// How long a client that has not asked for anything yet has left, once the
/// gateway leaves.
const LAST_OPENINGS: Duration = Duration::from_secs(1);

/// What came of a client that did not get so far as to ask.
pub(super) enum Unasked {
    /// It said nothing, as a check of the port does, or the gateway leaves; or TLS could
    /// not be established, which is counted.
    Nothing,
    /// It did not begin with the PROXY protocol.
    NoProxy,
}

impl Unasked {
    /// `None` for what needs no record.
    pub(super) const fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Nothing => None,
            Self::NoProxy => Some(Outcome::unopened(Party::Gateway, Cause::Refused, None)),
        }
    }
}

/// A client, and its request or what it is refused with.
pub(super) type Heard<'a> = (Client<'a>, Result<RequestHead, Rejection>);

/// Reads the request.
pub(super) async fn ask<'a>(
    front: &'a Front,
    transport: Transport,
    visit: &mut Visit,
) -> Result<Heard<'a>, Unasked> {
    let late = async {
        front.admissions.leaving().await;
        sleep(LAST_OPENINGS).await;
    };
    tokio::select! {
        asked = read(front, transport, visit) => asked,
        () = late => Err(Unasked::Nothing),
    }
}

async fn read<'a>(
    front: &'a Front,
    transport: Transport,
    visit: &mut Visit,
) -> Result<Heard<'a>, Unasked> {
    let mut transport = behind(front, transport, visit).await?;
    let within = front.snapshot.timeouts.handshake;
    let limits = front.snapshot.limits.head;
    let read = read_request(&mut transport, limits, within).await;
    let (head, read_ahead) = match read {
        Ok((head, read_ahead)) => (Ok(head), read_ahead),
        Err(HandshakeError::Rejected(rejection)) => (Err(rejection), BytesMut::new()),
        Err(_) => return Err(Unasked::Nothing),
    };
    let client = Client {
        front,
        transport,
        read_ahead,
    };
    Ok((client, head))
}

/// What follows the PROXY protocol and TLS. A Unix socket is spoken to in clear.
async fn behind(
    front: &Front,
    mut transport: Transport,
    visit: &mut Visit,
) -> Result<Transport, Unasked> {
    let within = front.snapshot.timeouts.handshake;
    let is_proxied = visit.address.is_one_of(&front.snapshot.trusted_proxies);
    if front.snapshot.proxy_protocol && is_proxied {
        let read = timeout(within, proxy_protocol::read(&mut transport)).await;
        match read.unwrap_or_else(|late| Err(late.into())) {
            Ok(address) => visit.address = address.map_or(visit.address, Into::into),
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => {
                return Err(Unasked::Nothing);
            }
            Err(error) => {
                let (id, address) = (visit.id.to_string(), visit.address.to_string());
                let why = error.to_string();
                tracing::debug!(id, address, why, "no PROXY protocol");
                return Err(Unasked::NoProxy);
            }
        }
    }
    let (acceptor, tcp) = match (&front.tls, transport) {
        (Some(acceptor), Transport::Tcp(tcp)) => (acceptor, tcp),
        (_, transport) => return Ok(transport),
    };
    let accepting = async {
        match tcp.peek(&mut [0]).await {
            Ok(0) | Err(_) => Err(None),
            Ok(_) => acceptor.accept(tcp).await.map_err(Some),
        }
    };
    match timeout(within, accepting).await {
        Ok(Ok(tls)) => Ok(Transport::Tls(Box::new(tls.into()))),
        Ok(Err(None)) => Err(Unasked::Nothing),
        Ok(Err(Some(error))) => {
            front.journal.no_tls(visit, &error);
            Err(Unasked::Nothing)
        }
        Err(_) => {
            let bound = handshake(&front.snapshot.timeouts).setting();
            let why = format_args!("not within {} ({})", bound.value, bound.name);
            front.journal.no_tls(visit, &why);
            Err(Unasked::Nothing)
        }
    }
}
