//! [`Observed`]: passes on what two peers do, and accounts for it.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::BytesMut;
use farewell::driver::{Share, linger};
use farewell::{
    Cause, CloseCall, CloseFrame, CloseReport, CloseStatus, Initiator, Link, SeenClose, Traffic,
    Transport,
};
use farewell_close::LegRecord;

use super::account::Account;
use super::listener::{Listener, Spoken};
use super::wire::{Moved, Side, Wire};
use crate::admission::{Admission, Admissions};
use crate::answer::Ending;
use crate::moment::Moment;
use crate::relay::registry::{Handle, Member, Order};
use crate::route::Route;
use crate::rules::Guard;
use crate::visit::Outcome;

/// What an observed relay begins with.
pub(crate) struct Opening {
    pub(crate) route: Arc<Route>,
    /// The client, and what was read of it behind its request.
    pub(crate) client: (Transport, BytesMut),
    /// The upstream, and what was read of it behind its answer.
    pub(crate) upstream: (Transport, BytesMut),
    pub(crate) spoken: Spoken,
    pub(crate) subprotocol: Option<Box<str>>,
    pub(crate) member: Member,
    pub(crate) guard: Option<Box<Guard>>,
}

/// A client's connection and the upstream's behind it, as if they were one.
pub(crate) struct Observed {
    wire: Wire,
    client: Listener,
    upstream: Listener,
    account: Account,
    share: Share,
    route: Arc<Route>,
    member: Member,
}

/// How an observed relay comes to its end.
enum Parting {
    /// Both sides have ended.
    Ended,
    /// An operator ends it, and the client is told this.
    Kicked(CloseFrame, Cause),
    /// The gateway goes.
    Drained,
    /// The same, and waits for nobody.
    CutOff,
}

impl Observed {
    pub(crate) fn new(opening: Opening) -> Box<Self> {
        let Opening {
            route,
            client,
            upstream,
            spoken,
            subprotocol,
            member,
            guard,
        } = opening;
        Box::new(Self {
            wire: Wire::new(client, upstream),
            client: Listener::of_client(route.client_leg.clone(), spoken),
            upstream: Listener::of_upstream(route.upstream_leg.clone(), spoken),
            account: Account::new(member.handle().visit.id, route.clone(), subprotocol, guard),
            share: Share::default(),
            route,
            member,
        })
    }

    /// The relay as it is found from outside.
    pub(crate) const fn handle(&self) -> &Arc<Handle> {
        self.member.handle()
    }

    /// Passes on to the end, and finds out what a loss meant. Its place is free as soon
    /// as the connections have ended.
    pub(crate) async fn run(
        mut self: Box<Self>,
        admissions: &Admissions,
        place: Admission,
    ) -> (Arc<Handle>, Outcome) {
        let parting = poll_fn(|cx| self.poll(cx)).await;
        // What only the end needs is there only then.
        Box::pin(self.part(parting, admissions, place)).await
    }

    async fn part(
        self: Box<Self>,
        parting: Parting,
        admissions: &Admissions,
        place: Admission,
    ) -> (Arc<Handle>, Outcome) {
        let Self {
            wire,
            client,
            upstream,
            mut account,
            share: _,
            route,
            member,
        } = *self;
        let (client_end, upstream_end) = wire.ends();
        let client_broke = client.violation().cloned();
        let upstream_broke = upstream.violation().cloned();
        let leg = LegRecord {
            address: route.upstream.address(),
            sent: client.passed_close().cloned(),
            received: upstream.close().cloned(),
            end: upstream_end,
        };
        let mut report = CloseReport {
            end: client_end,
            ..report(&client, &upstream)
        };
        let parted = async {
            match parting {
                Parting::Ended | Parting::CutOff => drop(wire),
                Parting::Kicked(frame, cause) if upstream.is_between_frames() => {
                    kick(
                        wire,
                        client,
                        CloseCall::by_library(frame, cause),
                        &mut report,
                    )
                    .await;
                }
                Parting::Kicked(..) | Parting::Drained => {
                    let (mut client, _, mut upstream) = wire.into_parts();
                    tokio::join!(linger(&mut client), linger(&mut upstream));
                }
            }
        };
        tokio::select! {
            () = parted => {}
            () = admissions.over() => {}
        }
        let closed_at = Moment::now();
        let handle = member.handle().clone();
        drop((member, place));

        tokio::select! {
            () = poll_fn(|cx| account.poll_judged(cx)) => {}
            () = admissions.leaving() => drop(account.ordered(admissions.restarting())),
        }
        let (initiator, cause) = account.verdict();
        let mut broken = [client_broke, upstream_broke];
        if cause == Cause::UpstreamProtocolError {
            broken.reverse();
        }
        let said = account.said.as_ref().map(SeenClose::from);
        let outcome = Outcome {
            opened_at: Some(handle.opened_at),
            closed_at: Some(closed_at),
            violation: broken.into_iter().flatten().next(),
            withheld: said.filter(|said| report.sent.as_ref() != Some(said)),
            client: Some(report),
            upstream: Some(leg),
            findings: account.take_findings(),
            evidence: account.evidence(),
            subprotocol: account.subprotocol.take(),
            lost: account.lost,
            ..Outcome::unopened(initiator, cause, Some(101))
        };
        (handle, outcome)
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Parting> {
        loop {
            match self.member.order(cx) {
                Some(Order::End(ending)) => return Poll::Ready(self.obey(*ending)),
                Some(Order::CutOff) => {
                    self.account.cut_off();
                    return Poll::Ready(Parting::CutOff);
                }
                #[cfg(test)]
                Some(Order::Panic) => crate::relay::registry::panic_as_ordered(),
                None => {}
            }
            self.account.poll_time(cx);
            let _ = self.account.poll_judged(cx);
            ready!(self.share.poll(cx));
            match self.wire.poll_next(cx) {
                Poll::Ready(Some((side, moved))) => self.moved(side, moved),
                Poll::Ready(None) => {
                    self.account.over();
                    return Poll::Ready(Parting::Ended);
                }
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    fn obey(&mut self, ending: Ending) -> Parting {
        let is_kick = matches!(ending, Ending::Kicked(_));
        match self.account.ordered(ending) {
            (Some(frame), cause) if is_kick => Parting::Kicked(frame, cause),
            _ => Parting::Drained,
        }
    }

    fn moved(&mut self, side: Side, moved: Moved) {
        let (bytes, passed) = match moved {
            Moved::Passed(bytes) => (bytes, true),
            Moved::Lost(bytes) => (bytes, false),
            Moved::Ended(end) => return self.account.ended(side, end),
        };
        let listener = match side {
            Side::Client => &mut self.client,
            Side::Upstream => &mut self.upstream,
        };
        self.share.charge_bytes(bytes.len());
        let work = listener.hear(bytes, passed, |heard| {
            self.account.heard(side, heard, passed);
        });
        self.share.charge(work);
    }
}

/// What the client's connection came to, as if it had ended here.
fn report(client: &Listener, upstream: &Listener) -> CloseReport {
    let (sent, received) = (upstream.passed_close(), client.close());
    let (messages_in, bytes_in) = client.carried();
    let (messages_out, bytes_out) = upstream.carried();
    CloseReport {
        status: received.map_or(CloseStatus::Abnormal, SeenClose::status),
        clean: sent.is_some() && received.is_some(),
        initiator: Initiator::Network,
        cause: Cause::PeerLost,
        sent: sent.cloned(),
        received: received.cloned(),
        end: farewell::TcpEnd::FinLocal,
        violation: None,
        called_at: None,
        failure: None,
        traffic: Traffic {
            messages_in,
            bytes_in,
            messages_out,
            bytes_out,
            lost: 0,
        },
        duration: Duration::ZERO,
    }
}

/// Tells the client a Close behind the frame that it got last, and sees its end through.
async fn kick(wire: Wire, client: Listener, call: CloseCall, report: &mut CloseReport) {
    let (transport, unheard, upstream) = wire.into_parts();
    drop(upstream);
    let Some(connection) = client.into_connection() else {
        return;
    };
    let mut link = Link::new(connection, transport, &unheard);
    link.close(call);
    let ended = poll_fn(|cx| link.poll_over(cx)).await;
    *report = CloseReport {
        traffic: report.traffic,
        ..ended
    };
}
