//! A client that asks for a WebSocket: its token, its upstream, its relay.

use std::sync::Arc;
use std::time::Duration;

use farewell::driver::{SystemSocket, write_all};
use farewell::handshake::{Extensions, Rejection, UpgradeRequest, deflate_offers};
use farewell::{Cause, Link};
use farewell_close::Party;
use http::{StatusCode, header};
use tokio::io::Interest;
use tokio::time::sleep;

use super::asked::Asked;
use super::client::{Client, Met};
use super::doubtful;
use super::forward;
use super::relayed::Relayed;
use super::way::Way;
use crate::admission::Admission;
use crate::answer::{COME_BACK, Ending};
use crate::config::{CompressionHandling, WhenRefused};
use crate::moment::Moment;
use crate::relay::{End, Relay};
use crate::route::Route;
use crate::rules::{Denied, Due, Guard, Problem, bare};
use crate::upstream::{Opened, Unopened, UpstreamRequest, Why};
use crate::visit::{Outcome, Visit, kept, unopened_leg};

/// How often a client that waits, and sent something early, is looked at.
const GLANCE: Duration = Duration::from_millis(100);

impl Client<'_> {
    pub(super) async fn upgrade(
        mut self,
        request: UpgradeRequest,
        route: Arc<Route>,
        way: &Way,
        mut visit: Visit,
    ) -> Met {
        let sources = route
            .settings
            .policy
            .jwt
            .as_ref()
            .map_or(&[][..], |jwt| &jwt.from);
        let bared = bare(sources, &request);
        let policy = route.policy.clone();
        let mut guard = policy.map(|policy| Box::new(Guard::new(policy, visit.caller())));
        let judged = match &mut guard {
            Some(guard) => guard.admit(&request, visit.address.ip()),
            None => Ok(()),
        };
        if let Some(guard) = &mut guard {
            visit.known(guard.user());
            guard.knows(visit.user.clone());
        }
        let asked = Asked {
            route,
            request,
            bared,
            visit,
        };
        let judges = asked.route.settings.judges();
        let doubt = doubtful::headers(asked.request.headers(), judges);
        doubtful::remark(&asked);
        let (visit, mut outcome) = match judged {
            Ok(()) => match doubt {
                Some(mistake) => (asked.visit, self.reject(&mistake.into()).await),
                None => match self.admit(&mut guard, asked, way).await {
                    Ok(relayed) => return Met::Relayed(Box::new(relayed)),
                    Err(ended) => ended,
                },
            },
            // Whom a rule refuses takes no place.
            Err(denied) => {
                let outcome = self.denied(denied, &asked).await;
                (asked.visit, outcome)
            }
        };
        // A relay takes it along, and tells its findings.
        if let Some(mut guard) = guard {
            outcome.findings = guard.take_findings();
        }
        Met::ended(visit, outcome)
    }

    /// Takes a place for as long as the client is served.
    async fn admit(
        self,
        guard: &mut Option<Box<Guard>>,
        asked: Asked,
        way: &Way,
    ) -> Result<Relayed, (Visit, Outcome)> {
        let admission = match self.front.admissions.admit() {
            Ok(admission) => admission,
            Err(ending) => {
                let outcome = self.unserved(ending, &asked).await;
                return Err((asked.visit, outcome));
            }
        };
        match self.reach(guard, &asked, way, admission).await {
            Ok((client, opened, admission)) => {
                client.relay(opened, guard.take(), asked, admission).await
            }
            Err(outcome) => Err((asked.visit, outcome)),
        }
    }

    /// Opens a WebSocket to the upstream, for as long as the client wants it.
    async fn reach(
        self,
        guard: &mut Option<Box<Guard>>,
        asked: &Asked,
        way: &Way,
        admission: Admission,
    ) -> Result<(Self, Opened, Admission), Outcome> {
        let front = self.front;
        let (request, upstream) = (&asked.request, &asked.route.upstream);
        let to_ask = UpstreamRequest {
            host: request.host().clone(),
            resource: asked.bared.resource.clone(),
            origin: request.headers().get(header::ORIGIN).cloned(),
            subprotocols: asked.bared.subprotocols.clone(),
            extensions: match asked.route.settings.compression {
                CompressionHandling::Pass => deflate_offers(request.extensions()),
                CompressionHandling::Off | CompressionHandling::Terminate => Extensions::default(),
            },
            headers: forward::headers(request.head(), way),
        };
        let opened = tokio::select! {
            opened = upstream.open(&to_ask) => opened,
            _ = vanished(self.transport.socket()) => {
                return Err(Outcome::unopened(Party::Client, Cause::PeerLost, None));
            }
            () = front.admissions.leaving() => {
                return Err(self.unserved(front.admissions.restarting(), asked).await);
            }
            () = expired(guard.as_deref()) => {
                drop(admission);
                if let Some(guard) = guard {
                    guard.time_has_come(Due::Expiry, true);
                }
                return Err(self.denied(Denied::Token(Problem::Expired), asked).await);
            }
        };
        match opened {
            Ok(opened) => Ok((self, opened, admission)),
            Err(Unopened { why, facts }) => {
                let evidence = facts.dated();
                let outcome = self.not_opened(why, asked).await;
                Err(Outcome {
                    evidence,
                    ..outcome
                })
            }
        }
    }

    async fn not_opened(mut self, why: Why, asked: &Asked) -> Outcome {
        let address = || asked.route.upstream.address();
        match why {
            Why::Unavailable(slot) => {
                let ending = Ending::UpstreamUnavailable(slot);
                self.unserved(ending, asked).await
            }
            Why::Crowded(crowd, slot) => self.unserved(Ending::Crowded(crowd, slot), asked).await,
            Why::Insecure(error) => {
                let text = format!("TLS with the server behind this gateway failed: {error}.");
                let rejection = Rejection::new(StatusCode::BAD_GATEWAY, text);
                let outcome = Outcome {
                    initiator: Party::Upstream,
                    cause: Cause::TlsFailed,
                    upstream: Some(unopened_leg(address())),
                    ..self.reject(&rejection).await
                };
                let (journal, visit) = (&self.front.journal, &asked.visit);
                journal.tell_why(visit, &outcome, rejection.message());
                outcome
            }
            Why::Ours => self.unserved(Ending::Overloaded, asked).await,
            Why::Dropped => {
                let text = "The server behind this gateway accepted the connection and ended \
                            it instead of an answer.";
                let rejection = Rejection::new(StatusCode::BAD_GATEWAY, text);
                self.unanswered(Ending::UpstreamDropped(None), &rejection, asked)
                    .await
            }
            Why::Silent => {
                let text = format!(
                    "The server behind this gateway accepted the connection and did not answer \
                     within {}.",
                    asked.route.settings.bounds.upstream_handshake.value
                );
                let rejection = Rejection::new(StatusCode::GATEWAY_TIMEOUT, text);
                self.unanswered(Ending::UpstreamUnanswering, &rejection, asked)
                    .await
            }
            Why::Refused(refusal) => {
                let outcome = match asked.route.settings.when_refused {
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
            Why::Wrong(wrong) => {
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

    /// The upstream has opened: so does the client's side.
    async fn relay(
        mut self,
        opened: Opened,
        guard: Option<Box<Guard>>,
        asked: Asked,
        admission: Admission,
    ) -> Result<Relayed, (Visit, Outcome)> {
        let route = asked.route.clone();
        let agreed = opened.agreement.subprotocol.as_ref();
        let agreed = agreed.map(|name| name.as_str());
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
        let subprotocol = agreed.map(kept);
        let leg = route.upstream_leg.clone();
        let Ok(upstream) = Link::client(leg, opened.transport, &opened.read_ahead) else {
            let outcome = self.reject(&Rejection::unavailable(COME_BACK)).await;
            return Err((asked.visit, outcome));
        };
        let upstream = upstream.passing_compressed(passed);
        // A client that is open is to be found.
        let opened_at = Moment::now();
        let member = self.front.join(asked.visit, opened_at, &route);
        let within = self.front.snapshot.timeouts.handshake;
        let accepted = write_all(&mut self.transport, &bytes, within).await.is_ok();
        let leg = route.client_leg.clone();
        let client = Link::server(leg, self.transport, &self.read_ahead);
        let mut client = client.compressed(own).passing_compressed(passed);
        if !accepted {
            // It has vanished, which the upstream has yet to be told.
            client.abort();
        }
        Ok(Relayed {
            relay: Relay::new(route, client, upstream, member, guard, subprotocol),
            accepted,
            admission,
        })
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

/// Ready if the client ends its connection while it waits, with how.
pub(super) async fn vanished(socket: Option<SystemSocket<'_>>) -> End {
    let Some(socket) = socket else {
        return std::future::pending().await;
    };
    loop {
        match socket.has_bytes().await {
            Ok(false) => return End::Fin,
            Err(error) => return End::of(&error),
            Ok(true) => {}
        }
        // It sent something early, such as the end of TLS; more may follow.
        let ready = socket.ready(Interest::READABLE).await;
        if ready.is_ok_and(|ready| ready.is_read_closed()) {
            return End::Fin;
        }
        sleep(GLANCE).await;
    }
}
