//! One client: from its TCP connection to its record.

mod forward;
mod http;
mod proxy_protocol;
mod refusal;
mod unserved;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::BytesMut;
use farewell::head::{Acceptance, HeadLimits, Rejection, Token, UpgradeRequest};
use farewell::{
    Cause, CloseCode, HandshakeError, Link, MaskSecret, Transport, random, read_request, write_all,
};
use farewell_close::{Party, Timestamp};
use farewell_proto::Connection;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::answer::{COME_BACK, Ending};
use crate::config::{Refusing, WhenRefused};
use crate::gateway::Gateway;
use crate::record::{Outcome, Visit};
use crate::registry::About;
use crate::relay::Relay;
use crate::upstream::{Opened, Unopened, UpstreamRequest};

/// Serves an accepted connection to its end, and writes it down.
pub(crate) async fn serve(gateway: Arc<Gateway>, tcp: TcpStream, peer: SocketAddr) {
    let id = gateway.next_id();
    let config = &gateway.config;
    let mut visit = Visit::new(id, &config.node, &config.route.name, peer);
    let outcome = match transport(&gateway, tcp, &mut visit).await {
        Ok(transport) => {
            Client {
                gateway: &gateway,
                transport,
            }
            .visit(&mut visit)
            .await
        }
        Err(error) => {
            tracing::debug!(%peer, %error, "no transport to the client");
            Some(Outcome::unopened(Party::Client, Cause::TlsFailed, None))
        }
    };
    if let Some(outcome) = outcome {
        gateway.write_down(visit.record(outcome));
    }
}

/// The transport to the client: behind the PROXY protocol and TLS, where they
/// are configured.
async fn transport(
    gateway: &Gateway,
    mut tcp: TcpStream,
    visit: &mut Visit,
) -> std::io::Result<Transport> {
    let within = gateway.config.timeouts.handshake;
    tcp.set_nodelay(true)?;
    if gateway.config.proxy_protocol {
        let address = timeout(within, proxy_protocol::read(&mut tcp)).await??;
        visit.address = address.unwrap_or(visit.address);
    }
    let Some(acceptor) = &gateway.tls else {
        return Ok(Transport::Tcp(tcp));
    };
    let tls = timeout(within, acceptor.accept(tcp)).await??;
    Ok(Transport::Tls(Box::new(tls.into())))
}

struct Client<'a> {
    gateway: &'a Arc<Gateway>,
    transport: Transport,
}

impl Client<'_> {
    /// `None` for what needs no record: a request that asks for no WebSocket,
    /// or a connection without any.
    async fn visit(mut self, visit: &mut Visit) -> Option<Outcome> {
        let within = self.gateway.config.timeouts.handshake;
        let read = read_request(&mut self.transport, HeadLimits::default(), within).await;
        let (head, read_ahead) = match read {
            Ok(read) => read,
            Err(HandshakeError::Rejected(rejection)) => return Some(self.reject(&rejection).await),
            Err(_) => return None,
        };
        visit.asked(&head);
        if !head.is_upgrade() {
            http::proxy(
                self.gateway,
                self.transport,
                head,
                read_ahead,
                visit.address,
            )
            .await;
            return None;
        }
        match head.into_upgrade() {
            Ok(request) => Some(self.upgrade(request, read_ahead, visit).await),
            Err(refused) => Some(self.reject(refused.rejection()).await),
        }
    }

    async fn upgrade(
        mut self,
        request: UpgradeRequest,
        read_ahead: BytesMut,
        visit: &Visit,
    ) -> Outcome {
        if self.gateway.is_full() {
            return self
                .unserved(Ending::Overloaded, COME_BACK, &request, visit)
                .await;
        }
        let asked = UpstreamRequest {
            host: request.host().clone(),
            resource: request.resource_name().clone(),
            subprotocols: request.subprotocols().clone(),
            headers: forward::headers(request.head(), visit.address, self.gateway.tls.is_some()),
        };
        let upstream = self.gateway.upstream.clone();
        let opened = tokio::select! {
            opened = upstream.open(&asked) => opened,
            () = vanished(self.transport.tcp()) => {
                return Outcome::unopened(Party::Client, Cause::PeerLost, None);
            }
        };
        match opened {
            Ok(opened) => self.relay(request, read_ahead, opened, visit).await,
            Err(Unopened::Unavailable) => {
                let window = self.gateway.config.timeouts.restart_window.max(COME_BACK);
                let ending = Ending::UpstreamUnavailable(window);
                self.unserved(ending, window, &request, visit).await
            }
            Err(Unopened::Refused(refusal)) => match self.gateway.config.route.when_refused {
                WhenRefused::Pass => self.pass_refusal(*refusal).await,
                WhenRefused::Accept(code) => {
                    let status = refusal.head.status().as_u16();
                    self.refuse_readably(code, status, &request, visit).await
                }
            },
            Err(Unopened::Wrong(wrong)) => {
                let rejection = Rejection::bad_gateway();
                let outcome = self.reject(&rejection).await;
                Outcome {
                    initiator: Party::Gateway,
                    cause: Cause::UpstreamProtocolError,
                    violation: Some(wrong.violation),
                    ..outcome
                }
            }
        }
    }

    /// Both handshakes are good: the relay runs to its end.
    async fn relay(
        mut self,
        request: UpgradeRequest,
        read_ahead: BytesMut,
        opened: Opened,
        visit: &Visit,
    ) -> Outcome {
        let gateway = self.gateway;
        let agreed = opened.agreement.subprotocol.as_ref();
        let acceptance =
            accept(&request, agreed).headers(forward::response_headers(&opened.agreement.headers));
        let bytes = match &acceptance {
            Ok(acceptance) => acceptance.to_bytes(),
            // Without the upstream's own fields; they were filtered already.
            Err(_) => accept(&request, agreed).to_bytes(),
        };
        let Ok(secret) = random().map(MaskSecret::new) else {
            return self.reject(&Rejection::unavailable(COME_BACK)).await;
        };
        if write_all(
            &mut self.transport,
            &bytes,
            gateway.config.timeouts.handshake,
        )
        .await
        .is_err()
        {
            return Outcome::unopened(Party::Client, Cause::PeerLost, None);
        }
        let now = tokio::time::Instant::now().into_std();
        let opened_at = SystemTime::now();
        let client = Connection::server(gateway.leg.clone(), now);
        let upstream = Connection::client(gateway.leg.clone(), secret, now);
        let member = gateway.registry.join(About {
            id: visit.id.clone(),
            address: visit.address,
            path: visit.path.clone(),
            opened_at: Timestamp::from(opened_at),
        });
        let end = Relay::new(
            visit.id.clone(),
            gateway.config.clone(),
            gateway.upstream.clone(),
            Link::new(client, self.transport, &read_ahead),
            Link::new(upstream, opened.transport, &opened.read_ahead),
            member,
        )
        .await;
        let violation = end
            .client
            .violation
            .clone()
            .or_else(|| end.upstream.violation.clone());
        Outcome {
            opened_at: Some(opened_at),
            http_status: Some(101),
            subprotocol: agreed.map(|name| name.as_str().to_owned()),
            initiator: end.initiator,
            cause: end.cause,
            client: Some(end.client),
            upstream: Some((gateway.upstream.address(), end.upstream)),
            violation,
            lost: end.lost,
            advice: None,
        }
    }

    /// The client can't be served now: by HTTP, or accepted and closed.
    async fn unserved(
        mut self,
        ending: Ending,
        retry_after: std::time::Duration,
        request: &UpgradeRequest,
        visit: &Visit,
    ) -> Outcome {
        if self.gateway.config.route.when_unavailable == Refusing::Accept {
            return self.accept_and_close(ending, request, visit).await;
        }
        let cause = match ending {
            Ending::Overloaded => Cause::Overloaded,
            _ => Cause::UpstreamUnavailable,
        };
        let rejection = Rejection::unavailable(retry_after);
        let mut outcome = self.reject(&rejection).await;
        outcome.initiator = Party::Gateway;
        outcome.cause = cause;
        outcome.advice = Some(farewell::Advice::after_refusal(503, Some(retry_after)));
        outcome
    }

    async fn refuse_readably(
        self,
        code: CloseCode,
        status: u16,
        request: &UpgradeRequest,
        visit: &Visit,
    ) -> Outcome {
        tracing::debug!(status, %code, "the upstream's refusal is told by a Close");
        self.accept_and_close(Ending::UpstreamRefused(code), request, visit)
            .await
    }
}

/// The 101, with the subprotocol that the upstream chose.
fn accept<'a>(request: &'a UpgradeRequest, agreed: Option<&Token>) -> Acceptance<'a> {
    let offered = agreed.and_then(|name| request.accept().subprotocol(name.as_str()).ok());
    offered.unwrap_or_else(|| request.accept())
}

/// Ready if the client ends its connection while it waits.
async fn vanished(tcp: Option<&TcpStream>) {
    let mut byte = [0];
    if let Some(tcp) = tcp
        && matches!(tcp.peek(&mut byte).await, Ok(0) | Err(_))
    {
        return;
    }
    // It sent something early, and is there.
    std::future::pending().await
}
