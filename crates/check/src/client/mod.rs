//! [`Suite`]: a server for whoever drives a client through the cases, on the paths
//! that Autobahn's drivers know.
//!
//! ```text
//!   /getCaseCount                     one text message: how many cases there are
//!   /getCaseInfo?case=N               {"id", "description"}
//!   /runCase?case=N&agent=NAME        the case itself
//!   /getCaseStatus?case=N&agent=NAME  {"behavior"}: OK, FAILED, …
//!   /updateReports?agent=NAME         writes the reports
//! ```
//!
//! `N` counts from 1; `casetuple=7.9.3` names a case by its number instead. All but
//! `runCase` are answered by farewell's own server and end with 1000.

mod agents;
mod driver_request;

use std::cell::RefCell;
use std::future::{self, Future};
use std::io;
use std::time::Duration;

use bytes::BytesMut;
use farewell::driver::{prepare, refuse, write_all};
use farewell::handshake::{HeadLimits, Rejection, parse_request};
use farewell::{Config, Handshake, Link, Transport, WebSocket, serve_link};
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, StreamExt};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, RwLock, RwLockReadGuard, RwLockWriteGuard};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

pub use agents::Agent;
use agents::Agents;
use driver_request::{DriverRequest, Which};

use crate::report::behaviour;
use crate::{Case, Outcome, Pace, Role, Settings, run_one};

/// How long a client may take for TLS, and for its request.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// A request that is longer is no driver's.
const LONGEST_HEAD: usize = 16 << 10;
/// Connections at once; further ones wait in the system's queue.
const MOST_CONNECTIONS: usize = 256;
/// A client may see the end of its case before the suite does, and a driver ask at
/// once what came of it: how long it waits for that.
const SETTLING: Duration = Duration::from_secs(5);
/// What a listener may need to recover, when too many files are open.
const RECOVERY: Duration = Duration::from_millis(100);

/// Whoever hears what drivers do.
pub trait Audience {
    /// A client was judged in a case.
    fn judged(&self, agent: &Agent, case: &Case, outcome: &Outcome);

    /// The reports are wanted now, of all agents so far. Called before the driver
    /// is answered, so that it finds them.
    fn reports(&self, agents: &[Agent]);
}

/// The cases, for clients that come and ask for them.
pub struct Suite<'a, A> {
    cases: Vec<&'a Case>,
    settings: Settings,
    tls: Option<TlsAcceptor>,
    audience: A,
    agents: RefCell<Agents>,
    /// Held for writing by a case that wants no other beside it.
    alone: RwLock<()>,
    /// A case has ended.
    ended: Notify,
}

impl<'a, A: Audience> Suite<'a, A> {
    /// These cases, over TLS where it is configured.
    pub fn new(
        cases: Vec<&'a Case>,
        settings: Settings,
        tls: Option<TlsAcceptor>,
        audience: A,
    ) -> Self {
        Self {
            cases,
            settings,
            tls,
            audience,
            agents: RefCell::default(),
            alone: RwLock::new(()),
            ended: Notify::new(),
        }
    }

    /// Serves until every agent that ran a case has asked for its reports, unless
    /// `keep`, or until `end`. Returns what was found.
    ///
    /// Cancel safe in that a dropped server leaves nothing behind but connections
    /// that end.
    pub async fn serve(
        self,
        listener: TcpListener,
        keep: bool,
        end: impl Future<Output = ()>,
    ) -> Vec<Agent> {
        {
            let mut connections = FuturesUnordered::new();
            tokio::pin!(end);
            loop {
                tokio::select! {
                    accepted = listener.accept(), if connections.len() < MOST_CONNECTIONS => {
                        match accepted {
                            Ok((tcp, _)) => connections.push(self.connection(tcp)),
                            Err(_) => sleep(RECOVERY).await,
                        }
                    }
                    Some(()) = connections.next() => {
                        if !keep && connections.is_empty() && self.agents.borrow().are_done() {
                            break;
                        }
                    }
                    () = &mut end => break,
                }
            }
        }
        self.agents.into_inner().into_vec()
    }

    /// One connection to its end. What goes wrong before a case is the driver's to
    /// find out.
    async fn connection(&self, tcp: TcpStream) {
        let Ok(Ok((mut transport, head))) = timeout(HANDSHAKE, self.request(tcp)).await else {
            return;
        };
        let asked = DriverRequest::of(&head, &self.cases)
            .and_then(|request| self.agents.borrow_mut().admit(&request).map(|()| request));
        let request = match asked {
            Ok(request) => request,
            Err(rejection) => {
                // Who does not wait for the answer does not need it.
                let _ = refuse(&mut transport, &rejection, HANDSHAKE).await;
                return;
            }
        };
        match request {
            DriverRequest::RunCase { which, agent } => {
                self.run(which, &agent, transport, head).await
            }
            request => self.answer(request, transport, &head).await,
        }
    }

    /// The transport, and all bytes up to the end of the request's head at least.
    async fn request(&self, tcp: TcpStream) -> io::Result<(Transport, BytesMut)> {
        prepare(&tcp)?;
        let mut transport = match &self.tls {
            None => Transport::from(tcp),
            Some(acceptor) => Transport::Tls(Box::new(acceptor.accept(tcp).await?.into())),
        };
        let mut head = BytesMut::with_capacity(2 << 10);
        let mut looked_at = 0_usize;
        loop {
            // The end may lie across two reads.
            let from = looked_at.saturating_sub(3);
            let end = head[from..].windows(4).position(|end| end == b"\r\n\r\n");
            if end.is_some_and(|end| from + end <= LONGEST_HEAD) {
                return Ok((transport, head));
            }
            looked_at = head.len();
            if looked_at > LONGEST_HEAD || transport.read_buf(&mut head).await? == 0 {
                return Err(io::ErrorKind::InvalidData.into());
            }
        }
    }

    async fn run(&self, which: Which, agent: &str, mut transport: Transport, mut head: BytesMut) {
        let Some(case) = self.case(which) else { return };
        self.agents.borrow_mut().begin(agent, case.id());
        let turn = self.turn(case.pace_of(), &mut transport, &mut head).await;
        let outcome = match &turn {
            Some(_turn) => {
                let wire = Box::new(transport);
                Some(run_one(case, Role::Client, wire, &head, &self.settings).await)
            }
            None => None,
        };
        drop(turn);
        let mut agents = self.agents.borrow_mut();
        if let Some(agent) = agents.end(agent, case.id(), outcome)
            && let Some(outcome) = agent.outcomes.get(case.id())
        {
            self.audience.judged(agent, case, outcome);
        }
        self.ended.notify_waiters();
    }

    /// Waits until a case of this pace may begin. `None` where the client left
    /// before: nothing was sent to it, so there is nothing to judge.
    async fn turn(
        &self,
        pace: Pace,
        transport: &mut Transport,
        already: &mut BytesMut,
    ) -> Option<Turn<'_>> {
        let turn = async {
            match pace {
                Pace::Alone => Turn::Alone(self.alone.write().await),
                // It mostly waits, and for long.
                Pace::Patience => Turn::Free,
                Pace::Default | Pace::Full => Turn::Beside(self.alone.read().await),
            }
        };
        tokio::pin!(turn);
        if let Some(turn) = turn.as_mut().now_or_never() {
            return Some(turn);
        }
        tokio::select! {
            biased;
            () = left(transport, already) => None,
            turn = turn => Some(turn),
        }
    }

    /// Waits for the cases that a request asks about, as long as they may take to
    /// settle.
    async fn settled(&self, request: &DriverRequest) {
        let (agent, which) = match request {
            DriverRequest::CaseStatus { which, agent } => (agent, Some(*which)),
            DriverRequest::UpdateReports { agent } => (agent, None),
            DriverRequest::CaseCount
            | DriverRequest::CaseInfo { .. }
            | DriverRequest::RunCase { .. } => return,
        };
        let id = which.and_then(|which| self.case(which)).map(Case::id);
        let settling = async {
            // All run in one task: nothing ends between the look and the wait.
            while self.agents.borrow().is_running(agent, id) {
                self.ended.notified().await;
            }
        };
        // What runs for longer is not told yet.
        let _ = timeout(SETTLING, settling).await;
    }

    fn case(&self, which: Which) -> Option<&'a Case> {
        self.cases.get(which.0).copied()
    }

    /// What a driver asks beside the cases.
    async fn answer(&self, request: DriverRequest, mut transport: Transport, head: &[u8]) {
        let Ok((handshake, used)) = accept(&mut transport, head).await else {
            return;
        };
        self.settled(&request).await;
        let said = self.said(&request);
        if let DriverRequest::UpdateReports { agent } = &request {
            let mut agents = self.agents.borrow_mut();
            agents.reported(agent);
            self.audience.reports(agents.all());
        }
        let link = Link::server(Config::default().into(), transport, &head[used..]);
        serve_link(link, handshake, |mut socket: WebSocket| async move {
            if let Some(said) = said {
                socket.send(said).await?;
            }
            Ok(())
        })
        .await;
    }

    fn said(&self, request: &DriverRequest) -> Option<String> {
        match request {
            DriverRequest::CaseCount => Some(self.cases.len().to_string()),
            DriverRequest::CaseInfo { which } => self.case(*which).map(|case| {
                let id = case.id().to_string();
                serde_json::json!({ "id": id, "description": case.title() }).to_string()
            }),
            DriverRequest::CaseStatus { which, agent } => self.case(*which).map(|case| {
                let agents = self.agents.borrow();
                let verdict = agents.verdict(agent, case.id());
                let behaviour = verdict.map_or("MISSING", behaviour);
                serde_json::json!({ "behavior": behaviour }).to_string()
            }),
            DriverRequest::RunCase { .. } | DriverRequest::UpdateReports { .. } => None,
        }
    }
}

/// What a case holds while it is played.
enum Turn<'a> {
    Alone(#[expect(dead_code, reason = "held")] RwLockWriteGuard<'a, ()>),
    Beside(#[expect(dead_code, reason = "held")] RwLockReadGuard<'a, ()>),
    Free,
}

/// Until the client is gone. What it sends meanwhile is kept for the case, up to a
/// bound; then its end is not seen.
async fn left(transport: &mut Transport, already: &mut BytesMut) {
    while already.len() <= LONGEST_HEAD {
        if !matches!(transport.read_buf(already).await, Ok(1..)) {
            return;
        }
    }
    future::pending().await
}

/// Does the opening handshake; returns how many bytes its request took.
async fn accept(transport: &mut Transport, head: &[u8]) -> io::Result<(Handshake, usize)> {
    let request = match parse_request(head, &HeadLimits::default()) {
        Ok(Some((request, used))) => request
            .into_upgrade()
            .map(|upgrade| (upgrade, used))
            .map_err(|refused| refused.into_parts().1),
        Ok(None) => Err(Rejection::timeout()),
        Err(rejection) => Err(rejection),
    };
    match request {
        Ok((upgrade, used)) => {
            write_all(transport, &upgrade.accept().to_bytes(), HANDSHAKE).await?;
            let target = upgrade.head().target();
            let handshake = Handshake::new(target, None, upgrade.headers().clone(), None);
            Ok((handshake, used))
        }
        Err(rejection) => {
            refuse(transport, &rejection, HANDSHAKE).await?;
            Err(io::ErrorKind::InvalidData.into())
        }
    }
}
