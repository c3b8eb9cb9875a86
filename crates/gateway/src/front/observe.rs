//! A client that asks for a WebSocket on a route that only observes: its request and the
//! upstream's answer are passed on as they are, and so is an end instead of an answer.

use std::future::poll_fn;
use std::sync::Arc;

use bytes::BytesMut;
use farewell::driver::{SystemSocket, linger, now, write_all};
use farewell::handshake::{
    ClientHandshake, HeadLimits, RequestHead, ResponseError, ResponseHead, ResponseReader,
    UpgradeRequest, VerifyError,
};
use farewell::{Cause, Transport};
use farewell_close::Party;
use farewell_proto::ReadFailure;
use http::StatusCode;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy};

use super::client::{Client, Met};
use super::forward;
use super::observing::Observing;
use super::shared::Front;
use super::upgrade::vanished;
use super::way::Way;
use crate::admission::Admission;
use crate::answer::{Ending, Terms, answer};
use crate::moment::Moment;
use crate::relay::{End, Observed, Opening, Spoken};
use crate::route::Route;
use crate::rules::Guard;
use crate::upstream::{Facts, Refusal, Unopened, Why};
use crate::visit::{Outcome, Visit, kept, unopened_leg};

/// What an upstream did with a request.
enum Answer {
    Head(Answered),
    /// Bytes that are not a response head.
    Wrong(Box<ResponseError>, BytesMut),
    /// It ended, behind this.
    Ended(End, BytesMut),
}

/// A head, as it came and as it is understood, and what came behind it.
struct Answered {
    head: Box<ResponseHead>,
    bytes: BytesMut,
    read_ahead: BytesMut,
}

/// Why a client waits no more.
enum Interrupted {
    Vanished(End),
    /// The gateway goes.
    Leaving,
}

impl Client<'_> {
    /// Passes its request on, and what comes of it.
    pub(super) async fn observe(
        mut self,
        head: RequestHead,
        route: Arc<Route>,
        way: &Way,
        mut visit: Visit,
    ) -> Met {
        let policy = route.policy.clone();
        let mut guard = policy.map(|policy| Box::new(Guard::new(policy, visit.caller())));
        let request = head.clone().into_upgrade().ok();
        if let (Some(guard), Some(request)) = (&mut guard, &request) {
            // Nothing that it finds ends anything here.
            let _ = guard.admit(request, visit.address.ip());
            visit.known(guard.user());
            guard.knows(visit.user.clone());
        }
        let admission = match self.front.admissions.admit() {
            Ok(admission) => admission,
            Err(ending) => {
                let outcome = self.unavailable(ending, unagreed(&route)).await;
                return Met::ended(visit, outcome);
            }
        };
        let asked = forward::write_as_it_is(&head, way);
        let outcome = match self.ask(&asked, &route).await {
            Ok((upstream, answered))
                if answered.head.status() == StatusCode::SWITCHING_PROTOCOLS =>
            {
                let opened = (upstream, answered);
                return self
                    .pass_on(opened, request.as_ref(), route, guard, visit, admission)
                    .await;
            }
            Ok((transport, answered)) => {
                let refusal = Refusal {
                    head: *answered.head,
                    transport,
                    read_ahead: answered.read_ahead,
                };
                self.pass_refusal(refusal).await
            }
            Err(outcome) => outcome,
        };
        let findings = guard.map(|mut guard| guard.take_findings());
        let outcome = Outcome {
            findings: findings.unwrap_or_default(),
            ..outcome
        };
        Met::ended(visit, outcome)
    }

    /// Asks the upstream, once. Where it gives no answer, the client's connection has
    /// been ended in the same way.
    async fn ask(
        &mut self,
        request: &[u8],
        route: &Arc<Route>,
    ) -> Result<(Transport, Answered), Outcome> {
        let reached = |outcome| Outcome {
            upstream: Some(unopened_leg(route.upstream.address())),
            ..outcome
        };
        let begun = now();
        let mut upstream = match meanwhile(
            self.front,
            self.transport.socket(),
            route.upstream.connect_once(),
        )
        .await
        {
            Ok(Ok(transport)) => transport,
            Ok(Err(Unopened { why, facts })) => {
                self.end(End::Broken(ReadFailure::Reset)).await;
                let ending = match why {
                    Why::Unavailable(delay) => Ending::UpstreamUnavailable(delay),
                    _ => Ending::Overloaded,
                };
                return Err(unanswered(ending, route, &facts));
            }
            Err(interrupted) => return Err(self.leave(interrupted, None, route).await),
        };
        let answer = match meanwhile(
            self.front,
            self.transport.socket(),
            read_answer(&mut upstream, request),
        )
        .await
        {
            Ok(answer) => answer,
            Err(interrupted) => {
                let left = self.leave(interrupted, Some(&mut upstream), route).await;
                return Err(reached(left));
            }
        };
        match answer {
            Answer::Head(answered) => {
                route
                    .upstream
                    .answered(begun, answered.head.status().as_u16());
                Ok((upstream, answered))
            }
            Answer::Wrong(wrong, bytes) => {
                if self.write(&bytes).await {
                    let _ = copy(&mut upstream, &mut self.transport).await;
                }
                self.end(End::Fin).await;
                Err(reached(Outcome {
                    violation: Some(wrong.violation),
                    ..Outcome::unopened(Party::Upstream, Cause::UpstreamProtocolError, None)
                }))
            }
            Answer::Ended(end, bytes) => {
                self.write(&bytes).await;
                self.end(end).await;
                let facts = route.upstream.dropped();
                Err(reached(unanswered(
                    Ending::UpstreamDropped(None),
                    route,
                    &facts,
                )))
            }
        }
    }

    /// The upstream has said 101.
    async fn pass_on(
        mut self,
        (upstream, answered): (Transport, Answered),
        request: Option<&UpgradeRequest>,
        route: Arc<Route>,
        guard: Option<Box<Guard>>,
        visit: Visit,
        admission: Admission,
    ) -> Met {
        let verified = request.map(|request| ClientHandshake::of(request).verify(*answered.head));
        let (spoken, subprotocol, mistake) = match verified {
            Some(Ok(agreement)) => {
                let subprotocol = agreement.subprotocol.as_ref();
                let subprotocol = subprotocol.map(|name| kept(name.as_str()));
                (Spoken::of(&agreement), subprotocol, None)
            }
            Some(Err(VerifyError::Violation(wrong))) => {
                (Spoken::Unknown, None, Some(wrong.violation))
            }
            Some(Err(VerifyError::Refused(_))) | None => (Spoken::Unknown, None, None),
        };
        let opened_at = Moment::now();
        // A client that is open is to be found.
        let member = self.front.join(visit, opened_at, &route);
        let accepted = self.write(&answered.bytes).await;
        let observed = Observed::new(Opening {
            route,
            client: (self.transport, self.read_ahead),
            upstream: (upstream, answered.read_ahead),
            spoken,
            subprotocol,
            member,
            guard,
        });
        Met::Observed(Box::new(Observing {
            observed,
            admission,
            accepted,
            mistake,
        }))
    }

    async fn leave(
        &mut self,
        interrupted: Interrupted,
        upstream: Option<&mut Transport>,
        route: &Route,
    ) -> Outcome {
        match interrupted {
            Interrupted::Vanished(end) => {
                if let Some(upstream) = upstream {
                    repeat(end, upstream).await;
                }
                Outcome::unopened(Party::Client, Cause::PeerLost, None)
            }
            Interrupted::Leaving => {
                self.end(End::Fin).await;
                unanswered(self.front.admissions.restarting(), route, &Facts::default())
            }
        }
    }

    /// Whether the client took these bytes.
    async fn write(&mut self, bytes: &[u8]) -> bool {
        let within = self.front.snapshot.timeouts.handshake;
        write_all(&mut self.transport, bytes, within).await.is_ok()
    }

    /// Ends the client's connection as the upstream did.
    async fn end(&mut self, end: End) {
        match end {
            End::Fin => linger(&mut self.transport).await,
            end => repeat(end, &mut self.transport).await,
        }
    }
}

/// Waits for something, unless the client or the gateway goes.
async fn meanwhile<T>(
    front: &Front,
    client: Option<SystemSocket<'_>>,
    awaited: impl Future<Output = T>,
) -> Result<T, Interrupted> {
    tokio::select! {
        done = awaited => Ok(done),
        end = vanished(client) => Err(Interrupted::Vanished(end)),
        () = front.admissions.leaving() => Err(Interrupted::Leaving),
    }
}

async fn repeat(end: End, transport: &mut Transport) {
    poll_fn(|cx| end.poll_repeat(transport, cx)).await;
}

/// A client that an HTTP answer was withheld from: its connection was cut.
fn unanswered(ending: Ending, route: &Route, facts: &Facts) -> Outcome {
    let answer = answer(ending, unagreed(route));
    Outcome {
        evidence: facts.dated(),
        ..Outcome::unopened(answer.initiator, answer.cause, None)
    }
}

/// By what a client is judged that no upstream has agreed with.
fn unagreed(route: &Route) -> Terms<'_> {
    Terms {
        route: &route.settings,
        subprotocol: None,
    }
}

/// Asks, and reads the answer as it comes. There is no bound on the time: the client and
/// the upstream have their own.
async fn read_answer(upstream: &mut Transport, request: &[u8]) -> Answer {
    let mut reader = ResponseReader::new(HeadLimits::default());
    let mut bytes = BytesMut::with_capacity(2 << 10);
    let asked = async {
        upstream.write_all(request).await?;
        upstream.flush().await
    };
    // What has ended already may have said why.
    let unsent = asked.await.err();
    loop {
        match upstream.read_buf(&mut bytes).await {
            Ok(0) => {
                // A reset that the write has met already reads as FIN.
                let end = unsent.as_ref().map_or(End::Fin, End::of);
                return Answer::Ended(end, bytes);
            }
            Ok(_) => {}
            Err(error) => return Answer::Ended(End::of(&error), bytes),
        }
        match reader.read(&bytes) {
            Ok(None) => {}
            Ok(Some((head, used))) => {
                let read_ahead = bytes.split_off(used);
                return Answer::Head(Answered {
                    head: Box::new(head),
                    bytes,
                    read_ahead,
                });
            }
            Err(wrong) => return Answer::Wrong(Box::new(wrong), bytes),
        }
    }
}
