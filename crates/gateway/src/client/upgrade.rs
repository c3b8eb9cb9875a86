//! A client that asks for a WebSocket: its token, its upstream, its relay.

use std::sync::Arc;
use std::time::SystemTime;

use farewell::head::{Acceptance, Extensions, Rejection, UpgradeRequest};
use farewell::{Advice, Cause, Link, deflate, write_all};
use farewell_close::{LegRecord, Party, Timestamp};
use http::header;
use tokio::net::TcpStream;

use super::{Client, forward};
use crate::answer::{COME_BACK, Ending, answer};
use crate::config::{Compression, Refusing, WhenRefused};
use crate::gateway::Gateway;
use crate::policy::{Bared, Due, Guard, Problem, bare};
use crate::record::{Outcome, Visit, unopened_leg};
use crate::registry::About;
use crate::relay::Relay;
use crate::route::Route;
use crate::upstream::{Opened, Unopened, UpstreamRequest};

/// What a client asks for, on its route.
pub(super) struct Asked<'v> {
    pub(super) route: Arc<Route>,
    pub(super) request: UpgradeRequest,
    /// The request as the upstream shall see it.
    pub(super) bared: Bared,
    pub(super) visit: &'v Visit,
}

impl Asked<'_> {
    /// The 101, with the subprotocol that was chosen.
    pub(super) fn accept(&self, chosen: Option<&str>) -> Acceptance<'_> {
        let offered = chosen.and_then(|name| self.request.accept().subprotocol(name).ok());
        offered.unwrap_or_else(|| self.request.accept())
    }

    /// What the gateway chooses where no upstream does: a browser that offers
    /// subprotocols refuses a 101 without one.
    pub(super) fn own_choice(&self) -> Option<&str> {
        let first = self.bared.subprotocols.as_slice().first();
        first
            .map(|name| name.as_str())
            .or(self.bared.echo.as_deref())
    }
}

impl Client<'_> {
    pub(super) async fn upgrade(
        self,
        request: UpgradeRequest,
        route: Arc<Route>,
        visit: &mut Visit,
    ) -> Outcome {
        let sources = route
            .config
            .policy
            .jwt
            .as_ref()
            .map_or(&[][..], |jwt| &jwt.from);
        let bared = bare(sources, &request);
        let policy = route.policy.clone();
        let mut guard = policy.map(|policy| Box::new(Guard::new(policy, visit.id.clone())));
        let judged = match &mut guard {
            Some(guard) => guard.admit(&request),
            None => Ok(None),
        };
        if let Ok(user) = &judged {
            visit.known(user.clone());
        }
        let asked = Asked {
            route,
            request,
            bared,
            visit,
        };
        let mut outcome = match judged {
            Ok(_) => self.admit(&mut guard, &asked).await,
            // Whom a rule refuses takes no place.
            Err(problem) => self.unauthorized(problem, &asked).await,
        };
        // A relay takes it along, and tells its findings.
        if let Some(mut guard) = guard {
            outcome.findings = guard.take_findings();
        }
        outcome
    }

    /// Takes a place for as long as the client is served.
    async fn admit(self, guard: &mut Option<Box<Guard>>, asked: &Asked<'_>) -> Outcome {
        let (gateway, visit) = (self.gateway, asked.visit);
        let admission = match gateway.admit() {
            Ok(admission) => admission,
            Err(ending) => return self.unserved(ending, asked).await,
        };
        let (request, upstream) = (&asked.request, &asked.route.upstream);
        let to_ask = UpstreamRequest {
            host: request.host().clone(),
            resource: asked.bared.resource.clone(),
            origin: request.headers().get(header::ORIGIN).cloned(),
            subprotocols: asked.bared.subprotocols.clone(),
            extensions: match asked.route.config.compression {
                Compression::Pass => deflate::offers(request.extensions()),
                Compression::Off | Compression::Terminate => Extensions::default(),
            },
            headers: forward::headers(request.head(), visit.address, gateway.tls.is_some()),
        };
        let opened = tokio::select! {
            opened = upstream.open(&to_ask) => opened,
            () = vanished(self.transport.tcp()) => {
                return Outcome::unopened(Party::Client, Cause::PeerLost, None);
            }
            () = gateway.leaving() => {
                return self.unserved(Gateway::restarting(), asked).await;
            }
            () = expired(guard.as_deref()) => {
                drop(admission);
                if let Some(guard) = guard {
                    guard.time_has_come(Due::Expiry, true);
                }
                return self.unauthorized(Problem::Expired, asked).await;
            }
        };
        match opened {
            Ok(opened) => self.relay(opened, guard.take(), asked).await,
            Err(unopened) => self.not_opened(unopened, asked).await,
        }
    }

    async fn not_opened(mut self, unopened: Unopened, asked: &Asked<'_>) -> Outcome {
        let address = || asked.route.upstream.address();
        match unopened {
            Unopened::Unavailable => {
                let window = self.gateway.config.timeouts.restart_window.max(COME_BACK);
                let ending = Ending::UpstreamUnavailable(window);
                self.unserved(ending, asked).await
            }
            Unopened::Refused(refusal) => {
                let outcome = match asked.route.config.when_refused {
                    WhenRefused::Pass => self.pass_refusal(*refusal).await,
                    WhenRefused::Accept(code) => {
                        let status = refusal.head.status().as_u16();
                        tracing::debug!(status, %code, "the upstream's refusal is told by a Close");
                        let ending = Ending::UpstreamRefused(code);
                        self.accept_and_close(ending, asked).await
                    }
                };
                Outcome {
                    upstream: Some(unopened_leg(address())),
                    ..outcome
                }
            }
            Unopened::Wrong(wrong) => {
                let outcome = self.reject(&Rejection::bad_gateway()).await;
                Outcome {
                    cause: Cause::UpstreamProtocolError,
                    violation: Some(wrong.violation),
                    upstream: Some(unopened_leg(address())),
                    ..outcome
                }
            }
        }
    }

    /// The upstream has opened: so does the client's side, and the relay runs to
    /// its end.
    async fn relay(
        mut self,
        opened: Opened,
        guard: Option<Box<Guard>>,
        asked: &Asked<'_>,
    ) -> Outcome {
        let (gateway, route, visit) = (self.gateway, &asked.route, asked.visit);
        let agreed = opened
            .agreement
            .subprotocol
            .as_ref()
            .map(|name| name.as_str());
        let agreed = agreed.or(asked.bared.echo.as_deref());
        // What was agreed on with the upstream, or what the gateway does itself.
        let passed = opened.agreement.compression;
        let accept = || match passed {
            Some(_) => asked.accept(agreed).compressed(passed.as_ref()),
            None => asked
                .accept(agreed)
                .compression(&route.client_leg.compression),
        };
        let own = accept().chosen_compression().filter(|_| passed.is_none());
        let headers = forward::response_headers(&opened.agreement.headers);
        let bytes = match accept().headers(headers) {
            Ok(acceptance) => acceptance.to_bytes(),
            // Without the upstream's own fields; they were filtered already.
            Err(_) => accept().to_bytes(),
        };
        let leg = route.upstream_leg.clone();
        let Ok(upstream) = Link::client(leg, opened.transport, &opened.read_ahead) else {
            return self.reject(&Rejection::unavailable(COME_BACK)).await;
        };
        let upstream = upstream.passing_compressed(passed);
        let opened_at = SystemTime::now();
        // A client that is open is to be found.
        let member = gateway.join(About {
            id: visit.id.clone(),
            address: visit.address,
            route: visit.route.clone(),
            path: visit.path.clone(),
            user: visit.user.clone(),
            opened_at: Timestamp::from(opened_at),
        });
        let within = gateway.config.timeouts.handshake;
        let accepted = write_all(&mut self.transport, &bytes, within).await.is_ok();
        let leg = route.client_leg.clone();
        let client = Link::server(leg, self.transport, &self.read_ahead);
        let mut client = client.compressed(own).passing_compressed(passed);
        if !accepted {
            // It has vanished, which the upstream has yet to be told.
            client.abort();
        }
        let id = visit.id.clone();
        let end = Relay::new(id, route.clone(), client, upstream, member, guard).await;
        let violation = end.client.violation.clone();
        Outcome {
            opened_at: accepted.then_some(opened_at),
            http_status: accepted.then_some(101),
            subprotocol: agreed.map(str::to_owned),
            initiator: end.initiator,
            cause: end.cause,
            violation: violation.or(end.upstream.violation),
            findings: end.findings,
            client: accepted.then_some(end.client),
            upstream: Some(LegRecord {
                address: route.upstream.address(),
                sent: end.upstream.sent,
                received: end.upstream.received,
                end: end.upstream.end,
            }),
            lost: end.lost,
            advice: None,
        }
    }

    /// The client can't be served now: by HTTP, or accepted and closed.
    async fn unserved(mut self, ending: Ending, asked: &Asked<'_>) -> Outcome {
        let route = &asked.route.config;
        if route.when_unavailable == Refusing::Accept {
            return self.accept_and_close(ending, asked).await;
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

/// Ready once the client's token is good no more, where that ends anything.
async fn expired(guard: Option<&Guard>) {
    let enforcing = guard.filter(|guard| guard.enforces());
    match enforcing.and_then(Guard::expires) {
        Some(expiry) => expiry.over().await,
        None => std::future::pending().await,
    }
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
