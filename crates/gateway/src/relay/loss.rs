//! [`investigate`]: what a relay is to say once it has lost its upstream.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use farewell_close::Fact;

use crate::answer::Ending;
use crate::upstream::{Endpoint, Loss};

/// The ending, and what was seen that decided it.
pub(super) type Investigation = Pin<Box<dyn Future<Output = (Ending, Vec<Fact>)> + Send>>;

/// Asks what the loss of a connection to this endpoint means.
pub(super) fn investigate(endpoint: Arc<Endpoint>) -> Investigation {
    Box::pin(async move {
        let ending = match endpoint.judge_loss().await {
            Loss::Dropped => Ending::UpstreamDropped,
            Loss::Restarted => Ending::UpstreamRestarted(endpoint.slot()),
            Loss::Gone(delay) => Ending::UpstreamGone(delay),
        };
        (ending, Vec::new())
    })
}
