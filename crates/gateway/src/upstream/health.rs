//! Lost or restarted: what it means that a connection to the upstream ended.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep, sleep_until};

use super::Upstream;

/// When the upstream is probed after a loss.
const PROBES: [Duration; 3] = [
    Duration::ZERO,
    Duration::from_millis(100),
    Duration::from_millis(300),
];
/// How often it is probed while it is awaited.
const AWAITING: Duration = Duration::from_millis(100);
/// An upstream that goes away as a whole more than this often, as far as is
/// remembered, is not restarting, it is failing.
const OUTAGES: usize = 3;
/// The first delay that clients of a failing upstream are told, and the last.
const SHORTEST: Duration = Duration::from_secs(5);
const LONGEST: Duration = Duration::from_secs(60);

/// What became of the upstream behind a connection that it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It lives, and dropped this connection.
    Dropped,
    /// It went away and is back.
    Restarted,
    /// It is gone, or goes too often; clients are told this delay.
    Gone(Duration),
}

/// What is known of the upstream.
#[derive(Debug, Default)]
pub(super) struct Health {
    /// It was awaited for a whole restart window in vain.
    pub(super) down: bool,
    /// The investigation that is under way.
    investigation: Option<Investigation>,
    /// When it went away as a whole, of late.
    outages: VecDeque<Instant>,
    /// How often in succession clients were told that it is gone.
    failures: u32,
}

#[derive(Debug)]
struct Investigation {
    verdict: watch::Receiver<Option<Verdict>>,
    /// Relays that ended since it began.
    ended: usize,
}

impl Health {
    /// Outages of long ago say nothing.
    fn forget(&mut self, now: Instant, memory: Duration) {
        let recent = |at: &Instant| now.duration_since(*at) <= memory;
        self.outages.retain(recent);
    }
}

impl Upstream {
    /// A relay's upstream leg ended without a Close, and its lease is given
    /// back. Waits for the verdict, at most a little longer than the restart
    /// window.
    pub(crate) async fn judge_loss(self: &Arc<Self>) -> Verdict {
        let mut verdict = self.investigate();
        match verdict.wait_for(Option::is_some).await {
            Ok(verdict) => verdict.unwrap_or(Verdict::Dropped),
            // The investigation's task was cut off: the process is going.
            Err(_) => Verdict::Dropped,
        }
    }

    /// Waits for an investigation that is under way, if one is.
    pub(super) async fn settled(&self) {
        let verdict = self
            .health()
            .investigation
            .as_ref()
            .map(|current| current.verdict.clone());
        if let Some(mut verdict) = verdict {
            // An investigation that was cut off is settled too.
            let _ = verdict.wait_for(Option::is_some).await;
        }
    }

    /// The upstream was reached, or could not be within its window.
    pub(super) fn reached(&self, reached: bool) {
        let mut health = self.health();
        health.forget(Instant::now(), self.outage_memory);
        health.down = !reached;
        if reached && health.outages.len() <= OUTAGES {
            health.failures = 0;
        }
    }

    fn investigate(self: &Arc<Self>) -> watch::Receiver<Option<Verdict>> {
        let mut health = self.health();
        if let Some(current) = &mut health.investigation {
            current.ended += 1;
            return current.verdict.clone();
        }
        let (tell, verdict) = watch::channel(None);
        health.investigation = Some(Investigation {
            verdict: verdict.clone(),
            ended: 1,
        });
        drop(health);
        let upstream = self.clone();
        tokio::spawn(async move {
            let verdict = upstream.find_out().await;
            upstream.health().investigation = None;
            // Nobody may wait any more, if every client left.
            let _ = tell.send(Some(verdict));
        });
        verdict
    }

    async fn find_out(&self) -> Verdict {
        let start = Instant::now();
        for after in PROBES {
            sleep_until(start + after).await;
            if !self.is_alive().await {
                return self.await_return(start).await;
            }
        }
        let ended = self
            .health()
            .investigation
            .as_ref()
            .map_or(0, |current| current.ended);
        let live = self.live.load(Ordering::Relaxed);
        // It answered all along. If it went away as a whole it was quicker than
        // the probes, and took several relays with it; the loss of an only
        // relay says nothing of the kind.
        if live == 0 && ended > 1 {
            self.outage(true)
        } else {
            Verdict::Dropped
        }
    }

    async fn await_return(&self, start: Instant) -> Verdict {
        let deadline = start + self.restart_window;
        loop {
            if Instant::now() >= deadline {
                return self.outage(false);
            }
            sleep(AWAITING).await;
            if self.is_alive().await {
                return self.outage(true);
            }
        }
    }

    /// The upstream went away as a whole, and is back or not.
    fn outage(&self, back: bool) -> Verdict {
        let now = Instant::now();
        let mut health = self.health();
        health.outages.push_back(now);
        health.forget(now, self.outage_memory);
        health.down = !back;
        if back && health.outages.len() <= OUTAGES {
            health.failures = 0;
            return Verdict::Restarted;
        }
        let delay = SHORTEST
            .saturating_mul(2u32.saturating_pow(health.failures))
            .min(LONGEST);
        health.failures = health.failures.saturating_add(1);
        Verdict::Gone(delay)
    }
}
