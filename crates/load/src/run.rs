//! [`Run`]: what all connections of a run share, and [`Worker`], what one thread
//! counts.

use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use farewell::driver::later;
use farewell::{Config, Connect, ConnectError, WebSocket};
use tokio::sync::{Semaphore, watch};
use tokio::time::sleep_until;

use crate::content::Content;
use crate::countdown::Countdown;
use crate::pacer::Pacer;
use crate::plan::{Pace, Plan, PlanError};
use crate::schedule::Nanos;
use crate::tally::Tally;
use crate::window::Window;

/// Openings that go on side by side: more overflow the queue of a server that
/// listens, and then wait for a second where they need a millisecond.
const OPENING: usize = 128;
/// The measured time begins a little after it was announced, so that all threads
/// know of it.
const NOTICE: Duration = Duration::from_millis(5);
/// Bytes that may be on their way to us when we close.
const DISCARD: u64 = 1 << 30;

/// What all connections of a run share.
pub(crate) struct Run {
    pub(crate) plan: Plan,
    pub(crate) content: Content,
    pub(crate) window: Window,
    pub(crate) pacer: Option<Pacer>,
    /// Connections whose first opening has not come to an end.
    pub(crate) opening: Countdown,
    /// Connections that may still do something.
    pub(crate) living: Countdown,
    connect: Box<dyn Fn() -> Connect + Send + Sync>,
    config: Config,
    began: Instant,
    openings: Semaphore,
    stop: watch::Sender<bool>,
}

/// What one thread counts.
#[derive(Debug)]
pub(crate) struct Worker(Mutex<Tally>);

fn config(plan: &Plan) -> Config {
    let config = Config::default();
    Config {
        max_message: plan.largest_answer(config.max_message),
        discard_limit: DISCARD,
        compression: plan.compression,
        ..config
    }
}

impl Worker {
    pub(crate) fn new() -> Result<Self, PlanError> {
        Ok(Self(Mutex::new(Tally::new()?)))
    }

    pub(crate) fn tally(&self) -> MutexGuard<'_, Tally> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Run {
    /// A run that begins now. `connect` makes each opening.
    pub(crate) fn new(
        plan: Plan,
        connect: impl Fn() -> Connect + Send + Sync + 'static,
    ) -> Result<Self, PlanError> {
        let connections = usize::try_from(plan.connections.get()).unwrap_or(usize::MAX);
        Ok(Self {
            content: Content::new(plan.kind, plan.size.get()),
            window: Window::new(),
            pacer: match plan.pace {
                Pace::Saturation => None,
                Pace::Rate(_) => Some(Pacer::start()?),
            },
            opening: Countdown::from(connections),
            living: Countdown::from(connections),
            connect: Box::new(connect),
            config: config(&plan),
            began: Instant::now(),
            openings: Semaphore::new(OPENING),
            stop: watch::Sender::new(false),
            plan,
        })
    }

    /// Waits for the measured time to end, once it is known.
    pub(crate) async fn measure(&self) {
        if self.window.from() == Nanos::MAX {
            self.opening.over().await;
            let from = self.now() + nanos(NOTICE.saturating_add(self.plan.warmup));
            self.window.set(from, from + nanos(self.plan.duration));
        }
        sleep_until(self.instant(self.window.to()).into()).await;
    }

    /// The clock of a run.
    pub(crate) fn now(&self) -> Nanos {
        nanos(self.began.elapsed())
    }

    /// The same on the system's clock.
    pub(crate) fn instant(&self, at: Nanos) -> Instant {
        later(self.began, Duration::from_nanos(at))
    }

    /// From now on nothing is to be sent any more.
    pub(crate) fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Ready once nothing is to be sent any more. Cancel safe.
    pub(crate) fn stopped(&self) -> impl Future<Output = ()> + '_ {
        let mut stop = self.stop.subscribe();
        async move {
            // The sender is ours.
            let _ = stop.wait_for(|stop| *stop).await;
        }
    }

    /// When this connection has its turn to open.
    pub(crate) fn ramp_delay(&self, index: u32) -> Duration {
        self.plan.ramp / self.plan.connections.get() * index
    }

    /// Opens a connection; says how long it took.
    pub(crate) async fn open(&self) -> Result<(WebSocket, Duration), ConnectError> {
        // It is never closed.
        let _turn = self.openings.acquire().await;
        let begin = Instant::now();
        let socket = (self.connect)().config(self.config.clone()).await?;
        Ok((socket, begin.elapsed()))
    }
}

/// Some 500 years fit.
fn nanos(span: Duration) -> Nanos {
    Nanos::try_from(span.as_nanos()).unwrap_or(Nanos::MAX)
}
