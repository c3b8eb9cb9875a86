//! [`investigate`]: what a relay is to say once it has lost its upstream.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use farewell::driver::now;

use crate::answer::Ending;
use crate::upstream::{Endpoint, Facts, Loss, Verdict};

/// The ending, and what was seen that decided it.
pub(super) type Investigation = Pin<Box<dyn Future<Output = (Ending, Facts)> + Send>>;

/// Asks what the loss of a connection to this endpoint means. `slot` gives a client its
/// delay.
pub(super) fn investigate(
    endpoint: Arc<Endpoint>,
    slot: fn(&Endpoint, Duration) -> Duration,
) -> Investigation {
    let lost = now();
    Box::pin(async move {
        let Verdict { loss, facts } = endpoint.judge_loss().await;
        let facts = facts.of_loss(lost);
        let slot = |base| slot(&endpoint, base);
        let ending = match loss {
            Loss::Dropped(1) => Ending::UpstreamDropped(None),
            Loss::Dropped(_) => Ending::UpstreamDropped(Some(slot(Duration::ZERO))),
            Loss::Restarted => Ending::UpstreamRestarted(slot(Duration::ZERO)),
            Loss::Gone(delay) => Ending::UpstreamGone(slot(delay)),
        };
        (ending, facts)
    })
}
