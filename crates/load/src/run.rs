//! [`start`]: threads, each with connections of its own, and when what happens.
//!
//! ```text
//!  openings, spread over the ramp ─▶ warm-up ─▶ measured ─▶ answers ─▶ closes
//!  └────────────── all that are open send ──────────────┘  awaited     1000
//! ```

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use farewell::{Config, Connect, ConnectError, WebSocket};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{Semaphore, oneshot, watch};
use tokio::task::JoinSet;
use tokio::time::sleep_until;

use crate::connection::drive;
use crate::content::Content;
use crate::countdown::Countdown;
use crate::descriptors;
use crate::outcome::Outcome;
use crate::pacer::Pacer;
use crate::plan::{Pace, Plan, PlanError};
use crate::progress::{Phase, Progress};
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

/// A run that goes on. Dropped, it ends without a result.
#[must_use = "a run that is dropped ends"]
pub struct Running {
    run: Arc<Run>,
    workers: Vec<Arc<Worker>>,
    threads: Vec<oneshot::Receiver<()>>,
    interrupted: watch::Sender<bool>,
    /// Nothing more is sent; whether it was interrupted.
    over: Option<bool>,
}

/// Begins. `connect` makes each opening: URL, headers, whom to trust; limits, times
/// and compression are the run's.
///
/// # Errors
/// [`PlanError`]; nobody was connected to then.
pub fn start(
    plan: Plan,
    connect: impl Fn() -> Connect + Send + Sync + 'static,
) -> Result<Running, PlanError> {
    plan.check_memory()?;
    let threads = plan.threads();
    descriptors::make_room(plan.connections.get(), threads)?;
    let connections = usize::try_from(plan.connections.get()).unwrap_or(usize::MAX);
    let run = Arc::new(Run {
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
    });
    let mut running = Running {
        workers: Vec::with_capacity(threads),
        threads: Vec::with_capacity(threads),
        interrupted: watch::Sender::new(false),
        over: None,
        run,
    };
    for number in 0..threads {
        running.add_thread(number, threads)?;
    }
    Ok(running)
}

fn config(plan: &Plan) -> Config {
    let config = Config::default();
    Config {
        max_message: plan.largest_answer(config.max_message),
        discard_limit: DISCARD,
        compression: plan.compression,
        ..config
    }
}

impl Running {
    /// One that drives every so many-th connection.
    fn add_thread(&mut self, number: usize, threads: usize) -> Result<(), PlanError> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let worker = Arc::new(Worker(Mutex::new(Tally::new()?)));
        let (done, is_done) = oneshot::channel();
        let (run, theirs) = (self.run.clone(), worker.clone());
        thread::Builder::new()
            .name(format!("load-{number}"))
            .spawn(move || {
                work(&runtime, &run, &theirs, (number, threads));
                // Whoever waited may be gone.
                let _ = done.send(());
            })?;
        self.workers.push(worker);
        self.threads.push(is_done);
        Ok(())
    }

    /// How far it is, for whoever waits.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let mut progress = Progress::new(self.phase());
        for worker in &self.workers {
            progress.add(&worker.tally());
        }
        progress
    }

    fn phase(&self) -> Phase {
        let (run, now) = (&self.run, self.run.now());
        let (from, to) = (run.window.from(), run.window.to());
        match () {
            () if now >= to => Phase::Closing,
            () if now >= from => Phase::Measuring {
                past: Duration::from_nanos(now - from),
                of: run.plan.duration,
            },
            () if from != Nanos::MAX => Phase::WarmingUp,
            () => Phase::Opening,
        }
    }

    /// Ends the run early; [`finish`](Self::finish) then tells what there is.
    pub fn interrupt(&self) {
        self.interrupted.send_replace(true);
    }

    /// Sees the run through. Cancel safe in that it can be asked again.
    ///
    /// # Errors
    /// [`PlanError::Histogram`].
    pub async fn finish(&mut self) -> Result<Outcome, PlanError> {
        let run = self.run.clone();
        let interrupted = match self.over {
            Some(interrupted) => interrupted,
            None => self.ended().await,
        };
        self.over = Some(interrupted);
        run.window.end(run.now());
        run.stop.send_replace(true);
        while let Some(thread) = self.threads.last_mut() {
            // One that ended otherwise has counted what it did.
            let _ = thread.await;
            self.threads.pop();
        }
        let mut tally = Tally::new()?;
        for worker in &self.workers {
            let counted = std::mem::replace(&mut *worker.tally(), Tally::new()?);
            tally.merge(counted);
        }
        Ok(Outcome {
            plan: run.plan.clone(),
            threads: self.workers.len(),
            interrupted,
            measured: Duration::from_nanos(run.window.length()),
            tally,
        })
    }

    /// Waits until nothing more is to be sent; whether that was asked for.
    async fn ended(&self) -> bool {
        let mut interruption = self.interrupted.subscribe();
        tokio::select! {
            biased;
            // An error means that nobody can interrupt; we can.
            _ = interruption.wait_for(|interrupted| *interrupted) => true,
            () = self.run.living.over() => false,
            () = self.run.measure() => false,
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.run.window.end(0);
        self.run.stop.send_replace(true);
    }
}

/// What a thread does.
fn work(
    runtime: &Runtime,
    run: &Arc<Run>,
    worker: &Arc<Worker>,
    (number, threads): (usize, usize),
) {
    let own = (0..run.plan.connections.get())
        .skip(number)
        .step_by(threads.max(1));
    runtime.block_on(async {
        let mut connections = JoinSet::new();
        for index in own {
            let (run, worker) = (run.clone(), worker.clone());
            connections.spawn(async move { drive(&run, &worker, index).await });
        }
        while connections.join_next().await.is_some() {}
    });
}

impl Worker {
    pub(crate) fn tally(&self) -> MutexGuard<'_, Tally> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Run {
    /// Waits for the measured time to end, once it is known.
    async fn measure(&self) {
        if self.window.from() == Nanos::MAX {
            self.opening.over().await;
            let from = self.now() + nanos(NOTICE + self.plan.warmup);
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
        self.began + Duration::from_nanos(at)
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
