//! What the loss of a connection means: one investigation for all relays that lost
//! theirs.

use std::sync::Arc;

use farewell::driver::now;
use tokio::sync::watch;
use tokio::time::sleep_until;

use super::endpoint::Endpoint;
use super::health::Current;
use super::investigation::{Found, Investigation};
use super::outages::Loss;

impl Endpoint {
    /// A relay's upstream leg ended without a Close, and its lease is given back.
    /// Waits for what that means, at most a little longer than the restart window.
    pub(crate) async fn judge_loss(self: &Arc<Self>) -> Loss {
        let mut verdict = self.investigate();
        match verdict.wait_for(Option::is_some).await {
            Ok(verdict) => verdict.unwrap_or(Loss::Dropped),
            // The investigation's task was cut off: the process is going.
            Err(_) => Loss::Dropped,
        }
    }

    /// Waits for the investigation of an endpoint that refuses connections, if one is
    /// under way. While none was refused, there is nothing to wait for.
    pub(super) async fn settled(&self) {
        let verdict = self.health().refusing();
        if let Some(mut verdict) = verdict {
            // An investigation that was cut off is settled too.
            let _ = verdict.wait_for(Option::is_some).await;
        }
    }

    fn investigate(self: &Arc<Self>) -> watch::Receiver<Option<Loss>> {
        let mut health = self.health();
        if let Some(current) = &health.current {
            return current.verdict.clone();
        }
        let (tell, verdict) = watch::channel(None);
        let investigation = Investigation::new(now(), self.restart_window());
        health.current = Some(Current {
            investigation,
            verdict: verdict.clone(),
        });
        drop(health);
        let endpoint = self.clone();
        tokio::spawn(async move {
            let found = endpoint.find_out().await;
            let verdict = {
                let mut health = endpoint.health();
                health.current = None;
                health.conclude(found)
            };
            // Nobody may wait any more, if every client left.
            let _ = tell.send(Some(verdict));
        });
        verdict
    }

    /// Asks those who may know, until the investigation is over.
    async fn find_out(&self) -> Found {
        tokio::select! {
            biased;
            () = self.witnesses.testimony() => Found::Witnessed,
            found = self.probe() => found,
        }
    }

    async fn probe(&self) -> Found {
        loop {
            let current = self
                .health()
                .current
                .as_ref()
                .map(|it| it.investigation.next_probe());
            // Only the task that runs this ends an investigation.
            let Some(at) = current else {
                return Found::Unknown;
            };
            sleep_until(at.into()).await;
            let reach = self.reach().await;
            let mut health = self.health();
            let investigation = health.current.as_mut().map(|it| &mut it.investigation);
            if let Some(found) = investigation.and_then(|it| it.probed(now(), reach)) {
                return found;
            }
        }
    }
}
