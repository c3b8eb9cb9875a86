//! The opening handshake with an endpoint, behind its waiting room.

use std::fmt::Display;
use std::sync::Arc;
use std::time::{Duration, Instant};

use farewell::driver::{now, read_response, write_all};
use farewell::handshake::{Agreement, HeadLimits, ResponseError, ResponseHead, VerifyError};
use farewell::{DialError, HandshakeError, Transport};
use farewell_close::Observation;
use farewell_proto::defaults;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::{sleep, sleep_until};

use super::endpoint::Endpoint;
use super::facts::Facts;
use super::pace::Passing;
use super::reach::Reach;
use super::request::UpstreamRequest;
use super::room::{Entry, Guest, Reason};
use crate::answer::Crowd;

/// The shortest delay that a client is told that waited in vain, or could not wait.
pub(super) const COME_BACK: Duration = defaults::RESTART_WINDOW;

/// How long the others wait for the answer of the client that goes first.
const SCOUTING: Duration = Duration::from_millis(500);

/// A WebSocket to the upstream.
pub(crate) struct Opened {
    pub(crate) transport: Transport,
    pub(crate) agreement: Agreement,
    pub(crate) read_ahead: bytes::BytesMut,
}

/// Why there is none, and what was seen.
pub(crate) struct Unopened {
    pub(crate) why: Why,
    pub(crate) facts: Facts,
}

/// Why there is no WebSocket to the upstream.
pub(crate) enum Why {
    /// It is away; the client is told this delay.
    Unavailable(Duration),
    /// Too many wait for it; the client is told this delay.
    Crowded(Crowd, Duration),
    /// It took the connection, and ended it instead of an answer.
    Dropped,
    /// It took the connection, and did not answer in time.
    Silent,
    /// The gateway itself could not try.
    Ours,
    /// It took the connection, and TLS could not be established; the words of rustls.
    Insecure(String),
    /// It refused; the answer is to be passed on.
    Refused(Box<Refusal>),
    /// Its answer breaks RFC 6455.
    Wrong(Box<ResponseError>),
}

/// An answer other than 101, its body still to be read.
pub(crate) struct Refusal {
    pub(crate) head: ResponseHead,
    pub(crate) transport: Transport,
    pub(crate) read_ahead: bytes::BytesMut,
}

/// Why an attempt failed.
enum Failed {
    /// There is no connection: another attempt may be worth it.
    Unreached(Reach),
    Why(Why),
}

/// A client's way to the endpoint: through the waiting room, if need be.
struct Stay<'a> {
    endpoint: &'a Arc<Endpoint>,
    guest: Guest,
}

/// What a client that waits will be told.
struct Told<'a> {
    told: oneshot::Receiver<Passing>,
    endpoint: &'a Arc<Endpoint>,
}

impl Drop for Told<'_> {
    fn drop(&mut self) {
        // It was let in, and is gone: its handshake has ended.
        if let Ok(passing) = self.told.try_recv() {
            drop(Going::new(self.endpoint, passing));
        }
    }
}

/// A handshake that goes on to the endpoint. Where handshakes are counted, it counts
/// until a while after its end.
struct Going(Option<Arc<Endpoint>>);

impl Going {
    fn new(endpoint: &Arc<Endpoint>, passing: Passing) -> Self {
        Self((passing == Passing::Counted).then(|| endpoint.clone()))
    }
}

impl Drop for Stay<'_> {
    fn drop(&mut self) {
        self.endpoint.health().room.leave(now(), self.guest);
    }
}

impl Going {
    /// Whether it counts.
    const fn counts(&self) -> bool {
        self.0.is_some()
    }

    /// It counts for a window from now on.
    fn end(&mut self) {
        // Without a runtime there are no clients either.
        if let (Some(endpoint), Ok(runtime)) = (self.0.take(), Handle::try_current()) {
            runtime.spawn(async move {
                let window = endpoint.health().room.pace.window();
                sleep(window).await;
                endpoint.health().room.over(now());
            });
        }
    }
}

impl Drop for Going {
    fn drop(&mut self) {
        self.end();
    }
}

/// No connection, or none that TLS makes secure, which the log was told already.
fn unreached(error: &DialError) -> Failed {
    let DialError::Tls { source, .. } = error else {
        tracing::debug!(%error, "no connection to the upstream");
        return match Reach::of(error) {
            Reach::Ours => Failed::Why(Why::Ours),
            reach => Failed::Unreached(reach),
        };
    };
    use std::io::ErrorKind as Kind;
    match source.kind() {
        Kind::TimedOut => Failed::Why(Why::Silent),
        Kind::UnexpectedEof | Kind::ConnectionReset | Kind::BrokenPipe => Failed::Why(Why::Dropped),
        _ => Failed::Why(Why::Insecure(source.to_string())),
    }
}

/// A connection that the endpoint accepted and then ended, or broke.
fn broken_off(error: &dyn Display) -> Failed {
    tracing::warn!(%error, "the upstream accepted a connection and did not answer on it");
    Failed::Why(Why::Dropped)
}

fn ours(error: impl Display) -> Failed {
    tracing::error!(%error, "this gateway cannot open connections");
    Failed::Why(Why::Ours)
}

impl Why {
    /// What was seen.
    pub(super) fn facts(&self, begun: Instant, now: Instant) -> Facts {
        use Observation as O;
        let seen: &[O] = match self {
            Self::Unavailable(_) | Self::Crowded(..) => &[],
            Self::Dropped => &[O::Accepted, O::ConnectionEnded],
            Self::Silent => &[O::Accepted, O::NoAnswer],
            Self::Insecure(_) => &[O::Accepted],
            Self::Ours => &[O::CouldNotTry],
            Self::Refused(_) | Self::Wrong(_) => &[O::Answered],
        };
        let mut facts = Facts::default();
        for what in seen {
            let at = if *what == O::Accepted { begun } else { now };
            facts.saw(at, *what);
        }
        facts
    }

    /// Whether it shows that the endpoint itself answers.
    fn is_answer(&self) -> bool {
        match self {
            Self::Refused(refusal) => is_answer(refusal.head.status().as_u16()),
            _ => false,
        }
    }
}

/// Whether a status is the endpoint's own: a proxy in front of it says 502, 503 and 504.
pub(super) const fn is_answer(status: u16) -> bool {
    !matches!(status, 502..=504)
}

impl Endpoint {
    /// Opens a WebSocket. While the endpoint refuses connections, the client waits in
    /// its waiting room, for the restart window and 8 s at most.
    ///
    /// Cancel safe: a client that leaves gives its place away.
    pub(crate) async fn open(
        self: &Arc<Self>,
        request: &UpstreamRequest,
    ) -> Result<Opened, Unopened> {
        let (opened, begun) = self.admitted(|| self.attempt(request)).await?;
        self.health().answered(now(), begun);
        Ok(opened)
    }

    /// Connects for a request that asks for no WebSocket. While the endpoint refuses
    /// connections, it waits like the others, and nothing of it was sent yet; else it
    /// passes them by: no pace is kept for it.
    ///
    /// Cancel safe, as [`open`](Self::open).
    pub(crate) async fn connect(self: &Arc<Self>) -> Result<Transport, Unopened> {
        let connect = async || self.dial().await.map_err(|error| unreached(&error));
        if !self.health().room.is_shut() {
            let begun = now();
            match connect().await {
                Ok(transport) => return Ok(transport),
                Err(Failed::Unreached(reach)) => self.is_away(reach),
                Err(Failed::Why(why)) => return Err(self.failed(why, begun)),
            }
        }
        Ok(self.admitted(connect).await?.0)
    }

    /// Attempts what a client wants once it is its turn, and again while the endpoint
    /// cannot be reached; with it comes when the attempt was begun.
    async fn admitted<T, F>(
        self: &Arc<Self>,
        attempt: impl Fn() -> F,
    ) -> Result<(T, Instant), Unopened>
    where
        F: Future<Output = Result<T, Failed>>,
    {
        let guest = self.health().room.guest(now());
        let stay = Stay {
            endpoint: self,
            guest,
        };
        loop {
            let mut going = match stay.until_admitted().await {
                Ok(going) => going,
                Err(reason) => return Err(self.in_vain(reason)),
            };
            let begun = now();
            match stay.within(attempt(), &mut going).await {
                Ok(done) => return Ok((done, begun)),
                Err(Failed::Unreached(reach)) => self.is_away(reach),
                Err(Failed::Why(why)) => return Err(self.failed(why, begun)),
            }
        }
    }

    /// It could not be reached.
    pub(super) fn is_away(self: &Arc<Self>, reach: Reach) {
        let is_news = self.health().reached(now(), reach);
        self.tell(is_news, reach);
        self.keep_probing();
    }

    /// It was reached, and that came to nothing.
    fn failed(&self, why: Why, begun: Instant) -> Unopened {
        let mut health = self.health();
        match &why {
            why if why.is_answer() => health.answered(now(), begun),
            Why::Dropped | Why::Insecure(_) => health.saw(now(), Observation::Accepted),
            Why::Silent => health.unanswered(now(), begun),
            _ => {}
        }
        drop(health);
        let facts = why.facts(begun, now());
        Unopened { why, facts }
    }

    /// A client waits in vain.
    fn in_vain(&self, reason: Reason) -> Unopened {
        let (slot, mut facts) = {
            let mut health = self.health();
            (health.slot(now(), COME_BACK), health.absence())
        };
        tracing::debug!(upstream = self.address(), ?reason, "a client waits in vain");
        let why = match reason {
            Reason::Full => Why::Crowded(Crowd::Full, slot),
            Reason::Late => Why::Crowded(Crowd::Late, slot),
            Reason::Away => Why::Unavailable(slot),
            Reason::Ill => {
                facts = Facts::one(now(), Observation::CheckFailed);
                Why::Unavailable(slot)
            }
        };
        Unopened { why, facts }
    }

    async fn attempt(&self, request: &UpstreamRequest) -> Result<Opened, Failed> {
        let handshake = request.handshake().map_err(ours)?;
        let mut transport = self.dial().await.map_err(|error| unreached(&error))?;
        write_all(&mut transport, &handshake.to_bytes(), self.handshake)
            .await
            .map_err(|error| broken_off(&error))?;
        let (head, read_ahead) =
            match read_response(&mut transport, HeadLimits::default(), self.handshake).await {
                Ok(read) => read,
                Err(HandshakeError::Response(wrong)) => {
                    return Err(Failed::Why(Why::Wrong(Box::new(wrong))));
                }
                Err(HandshakeError::Timeout(_)) => return Err(Failed::Why(Why::Silent)),
                Err(error) => return Err(broken_off(&error)),
            };
        match handshake.verify(head) {
            Ok(agreement) => Ok(Opened {
                transport,
                agreement,
                read_ahead,
            }),
            Err(VerifyError::Refused(head)) => {
                let refusal = Refusal {
                    head: *head,
                    transport,
                    read_ahead,
                };
                Err(Failed::Why(Why::Refused(Box::new(refusal))))
            }
            Err(VerifyError::Violation(wrong)) => Err(Failed::Why(Why::Wrong(Box::new(wrong)))),
        }
    }
}

impl Stay<'_> {
    /// An attempt. One that takes long does not count for ever, and those who wait for
    /// its answer are let in.
    async fn within<T>(
        &self,
        attempt: impl Future<Output = Result<T, Failed>>,
        going: &mut Going,
    ) -> Result<T, Failed> {
        let mut attempt = std::pin::pin!(attempt);
        let (longest, is_scout) = {
            let health = self.endpoint.health();
            (health.room.pace.longest(), health.room.is_scout(self.guest))
        };
        if is_scout {
            tokio::select! {
                biased;
                result = &mut attempt => return result,
                () = sleep(SCOUTING) => self.endpoint.health().room.scouted(now(), self.guest),
            }
        }
        if going.counts() {
            tokio::select! {
                biased;
                result = &mut attempt => return result,
                () = sleep(longest) => going.end(),
            }
        }
        attempt.await
    }

    /// Waits until the client's handshake may go on; `Err` if that is too late.
    async fn until_admitted(&self) -> Result<Going, Reason> {
        let entry = self.endpoint.health().room.enter(now(), self.guest);
        let passing = match entry {
            Entry::TooLate(reason) => return Err(reason),
            Entry::Goes(passing) => passing,
            Entry::Waits(told) => self.wait(told).await?,
        };
        Ok(Going::new(self.endpoint, passing))
    }

    /// Waits until the client is let in; `Err` if its time is over before.
    async fn wait(&self, told: oneshot::Receiver<Passing>) -> Result<Passing, Reason> {
        let mut told = Told {
            told,
            endpoint: self.endpoint,
        };
        self.endpoint.waits.notify_one();
        loop {
            let deadline = self.endpoint.health().room.deadline(self.guest);
            tokio::select! {
                biased;
                told = &mut told.told => return told.map_err(|_| Reason::Away),
                () = sleep_until(deadline.into()) => {}
            }
            // It may have moved: an endpoint that is back is given more time.
            let health = self.endpoint.health();
            if health.room.deadline(self.guest) <= now() {
                return Err(health.room.reason());
            }
        }
    }
}
