//! [`start`]: threads, each with connections of its own, and when what happens.
//!
//! ```text
//!  openings, spread over the ramp ─▶ warm-up ─▶ measured ─▶ answers ─▶ closes
//!  └────────────── all that are open send ──────────────┘  awaited     1000
//! ```

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use farewell::Connect;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{oneshot, watch};
use tokio::task::JoinSet;

use crate::connection::drive;
use crate::descriptors;
use crate::outcome::Outcome;
use crate::plan::{Plan, PlanError};
use crate::progress::{Phase, Progress};
use crate::run::{Run, Worker};
use crate::schedule::Nanos;
use crate::tally::Tally;

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
    let run = Arc::new(Run::new(plan, connect)?);
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

impl Running {
    /// One that drives every so many-th connection.
    fn add_thread(&mut self, number: usize, threads: usize) -> Result<(), PlanError> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let worker = Arc::new(Worker::new()?);
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
        run.stop();
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
        self.run.stop();
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
