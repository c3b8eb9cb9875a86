//! One client: from its TCP connection to its record.

mod forward;
mod http;
mod opening;
mod proxy_protocol;
mod refusal;
mod unserved;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::SystemTime;

use ::http::header;
use ::http::{Method, StatusCode};
use bytes::BytesMut;
use farewell::head::{Acceptance, Rejection, RequestHead, Token, UpgradeRequest};
use farewell::{Advice, Cause, Link, Transport, write_all};
use farewell_close::{LegRecord, Party, Timestamp};
use tokio::net::TcpStream;

use crate::answer::{COME_BACK, Ending, answer};
use crate::config::{Refusing, WhenRefused};
use crate::gateway::Gateway;
use crate::record::{Outcome, Visit, unopened_leg};
use crate::registry::About;
use crate::relay::Relay;
use crate::upstream::{Opened, Unopened, UpstreamRequest};

/// Serves an accepted connection to its end, and writes it down.
pub(crate) async fn serve(gateway: Arc<Gateway>, tcp: TcpStream, peer: SocketAddr) {
    let id = gateway.next_id();
    let config = &gateway.config;
    let mut visit = Visit::new(id, &config.node, &config.route.name, peer);
    let outcome = match opening::ask(&gateway, tcp, &mut visit).await {
        Ok((client, Ok(head))) => client.answer(head, &mut visit).await,
        Ok((mut client, Err(rejection))) => Some(client.reject(&rejection).await),
        Err(unasked) => unasked.outcome(),
    };
    if let Some(outcome) = outcome {
        gateway.write_down(visit.record(outcome));
    }
}

/// A client that can be answered.
struct Client<'a> {
    gateway: &'a Arc<Gateway>,
    transport: Transport,
    /// What was read behind its request.
    read_ahead: BytesMut,
}

impl Client<'_> {
    /// `None` for what needs no record: a request that asks for no WebSocket.
    async fn answer(mut self, head: RequestHead, visit: &mut Visit) -> Option<Outcome> {
        visit.asked(&head);
        if head.is_upgrade() {
            return match head.into_upgrade() {
                Ok(request) => Some(self.upgrade(request, visit).await),
                Err(refused) => Some(self.reject(refused.rejection()).await),
            };
        }
        if head.method() == Method::CONNECT {
            let text = "This gateway opens no tunnels; ask for a path.";
            self.reject(&Rejection::new(StatusCode::NOT_IMPLEMENTED, text))
                .await;
        } else {
            self.proxy(head, visit.address).await;
        }
        None
    }

    async fn upgrade(mut self, request: UpgradeRequest, visit: &Visit) -> Outcome {
        let gateway = self.gateway;
        let _admission = match gateway.admit() {
            Ok(admission) => admission,
            Err(ending) => return self.unserved(ending, &request, visit).await,
        };
        let asked = UpstreamRequest {
            host: request.host().clone(),
            resource: request.resource_name().clone(),
            origin: request.headers().get(header::ORIGIN).cloned(),
            subprotocols: request.subprotocols().clone(),
            headers: forward::headers(request.head(), visit.address, gateway.tls.is_some()),
        };
        let opened = tokio::select! {
            opened = gateway.upstream.open(&asked) => opened,
            () = vanished(self.transport.tcp()) => {
                return Outcome::unopened(Party::Client, Cause::PeerLost, None);
            }
            () = gateway.leaving() => {
                return self.unserved(Gateway::restarting(), &request, visit).await;
            }
        };
        match opened {
            Ok(opened) => self.relay(request, opened, visit).await,
            Err(Unopened::Unavailable) => {
                let window = gateway.config.timeouts.restart_window.max(COME_BACK);
                let ending = Ending::UpstreamUnavailable(window);
                self.unserved(ending, &request, visit).await
            }
            Err(Unopened::Refused(refusal)) => {
                let outcome = match gateway.config.route.when_refused {
                    WhenRefused::Pass => self.pass_refusal(*refusal).await,
                    WhenRefused::Accept(code) => {
                        let status = refusal.head.status().as_u16();
                        tracing::debug!(status, %code, "the upstream's refusal is told by a Close");
                        self.accept_and_close(Ending::UpstreamRefused(code), &request, visit)
                            .await
                    }
                };
                Outcome {
                    upstream: Some(unopened_leg(gateway.upstream.address())),
                    ..outcome
                }
            }
            Err(Unopened::Wrong(wrong)) => {
                let outcome = self.reject(&Rejection::bad_gateway()).await;
                Outcome {
                    cause: Cause::UpstreamProtocolError,
                    violation: Some(wrong.violation),
                    upstream: Some(unopened_leg(gateway.upstream.address())),
                    ..outcome
                }
            }
        }
    }

    /// The upstream has opened: so does the client's side, and the relay runs to
    /// its end.
    async fn relay(mut self, request: UpgradeRequest, opened: Opened, visit: &Visit) -> Outcome {
        let gateway = self.gateway;
        let agreed = opened.agreement.subprotocol.as_ref();
        let acceptance =
            accept(&request, agreed).headers(forward::response_headers(&opened.agreement.headers));
        let bytes = match &acceptance {
            Ok(acceptance) => acceptance.to_bytes(),
            // Without the upstream's own fields; they were filtered already.
            Err(_) => accept(&request, agreed).to_bytes(),
        };
        let leg = &gateway.leg;
        let Ok(upstream) = Link::client(leg.clone(), opened.transport, &opened.read_ahead) else {
            return self.reject(&Rejection::unavailable(COME_BACK)).await;
        };
        let opened_at = SystemTime::now();
        // A client that is open is to be found.
        let member = gateway.join(About {
            id: visit.id.clone(),
            address: visit.address,
            path: visit.path.clone(),
            opened_at: Timestamp::from(opened_at),
        });
        let within = gateway.config.timeouts.handshake;
        let accepted = write_all(&mut self.transport, &bytes, within).await.is_ok();
        let mut client = Link::server(leg.clone(), self.transport, &self.read_ahead);
        if !accepted {
            // It has vanished, which the upstream has yet to be told.
            client.abort();
        }
        let end = Relay::new(
            visit.id.clone(),
            gateway.config.clone(),
            gateway.upstream.clone(),
            client,
            upstream,
            member,
        )
        .await;
        let violation = end.client.violation.clone();
        Outcome {
            opened_at: accepted.then_some(opened_at),
            http_status: accepted.then_some(101),
            subprotocol: agreed.map(|name| name.as_str().to_owned()),
            initiator: end.initiator,
            cause: end.cause,
            violation: violation.or(end.upstream.violation),
            client: accepted.then_some(end.client),
            upstream: Some(LegRecord {
                address: gateway.upstream.address(),
                sent: end.upstream.sent,
                received: end.upstream.received,
                end: end.upstream.end,
            }),
            lost: end.lost,
            advice: None,
        }
    }

    /// The client can't be served now: by HTTP, or accepted and closed.
    async fn unserved(
        mut self,
        ending: Ending,
        request: &UpgradeRequest,
        visit: &Visit,
    ) -> Outcome {
        let route = &self.gateway.config.route;
        if route.when_unavailable == Refusing::Accept {
            return self.accept_and_close(ending, request, visit).await;
        }
        let retry_after = match ending {
            Ending::UpstreamUnavailable(delay) => delay,
            _ => COME_BACK,
        };
        let answer = answer(ending, route);
        let outcome = self.reject(&Rejection::unavailable(retry_after)).await;
        Outcome {
            initiator: answer.initiator,
            cause: answer.cause,
            advice: Some(Advice::after_refusal(503, Some(retry_after))),
            ..outcome
        }
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
