//! What the loss of a connection means: one investigation for all relays that lost
//! theirs; and the probes, of an endpoint that lost some or is away.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use farewell::driver::now;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::time::sleep_until;

use super::endpoint::Endpoint;
use super::facts::Facts;
use super::health::Verdict;
use super::outages::Loss;
use super::reach::Reach;

/// How many probes are under way at once.
const AT_ONCE: usize = 4;

impl Endpoint {
    /// A relay's upstream leg ended without a Close, and its lease is given back.
    /// Waits for what that means, at most a little longer than the restart window.
    pub(crate) async fn judge_loss(self: &Arc<Self>) -> Verdict {
        let (mut verdict, begins) = self.health().lost(now(), self.restart_window);
        if let Some(number) = begins {
            let (endpoint, mut over) = (self.clone(), verdict.clone());
            tokio::spawn(async move {
                tokio::select! {
                    biased;
                    () = endpoint.witnesses.testimony() => endpoint.health().witnessed(now(), number),
                    _ = over.wait_for(Option::is_some) => {}
                }
            });
            self.keep_probing();
            // It may be probed already, at leisure.
            self.waits.notify_one();
        }
        let verdict = verdict.wait_for(Option::is_some).await;
        // It is cut off only when the process goes.
        let verdict = verdict.ok().and_then(|verdict| verdict.clone());
        verdict.unwrap_or_else(|| Verdict {
            loss: Loss::Dropped(1),
            facts: Facts::default(),
        })
    }

    /// Sends probes from now on, as long as they are of use to anybody.
    pub(super) fn keep_probing(self: &Arc<Self>) {
        if self.health().wants_probes(now()) {
            tokio::spawn(self.clone().probe());
        }
    }

    async fn probe(self: Arc<Self>) {
        let mut under_way = FuturesUnordered::new();
        loop {
            let Some(due) = self.health().due(now()) else {
                return;
            };
            tokio::select! {
                biased;
                Some(reach) = under_way.next() => {
                    let (is_news, back) = self.health().probed(now(), reach);
                    self.tell(is_news, reach);
                    if let Some(number) = back {
                        tokio::spawn(self.clone().confirm(number));
                    }
                }
                () = sleep_until(due.into()), if under_way.len() < AT_ONCE => {
                    if self.health().probes(now()) {
                        under_way.push(self.reach());
                    }
                }
                // A client waits now, so that a probe may be due earlier.
                () = self.waits.notified() => {}
            }
        }
    }

    /// Asks the relays from before the refusal whether the endpoint was away, for that
    /// investigation.
    async fn confirm(self: Arc<Self>, number: u64) {
        let mark = self.mark.load(Ordering::Relaxed);
        let confirmed = self.witnesses.confirm(mark).await;
        self.health().confirmed(now(), number, confirmed);
    }

    /// Tells operators what is new, and marks which relays were there when connections
    /// were refused first.
    pub(super) fn tell(&self, is_news: bool, reach: Reach) {
        if is_news && reach != Reach::Listening {
            self.mark.store(self.witnesses.mark(), Ordering::Relaxed);
        }
        let upstream = self.address();
        match reach {
            Reach::Listening if is_news => {
                tracing::info!(upstream, "the upstream accepts connections again");
            }
            Reach::Refused if is_news => {
                tracing::warn!(upstream, "the upstream refuses connections; clients wait");
            }
            Reach::Unknown if is_news => {
                tracing::warn!(upstream, "the upstream cannot be reached; clients wait");
            }
            _ => {}
        }
    }
}
