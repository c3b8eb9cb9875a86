//! A client's task that panics: a line of the log that says where, and a record.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use farewell::Cause;
use farewell::driver::{Panicked, catch};
use farewell_close::Party;

use crate::relay::Handle;
use crate::visit::{Outcome, Visit};

/// Runs a part of a client's task; `None` where it panicked, which the log tells.
pub(super) async fn caught<F>(mut part: F, visit: &Visit) -> Option<F::Output>
where
    F: Future + Unpin,
{
    poll_fn(|cx| match catch(|| Pin::new(&mut part).poll(cx)) {
        Ok(Poll::Ready(done)) => Poll::Ready(Some(done)),
        Ok(Poll::Pending) => Poll::Pending,
        Err(panicked) => {
            tell(&panicked, visit);
            Poll::Ready(None)
        }
    })
    .await
}

fn tell(panicked: &Panicked, visit: &Visit) {
    tracing::error!(
        id = visit.id.to_string(),
        route = visit.route(),
        path = visit.path.as_deref(),
        user = visit.user.as_deref(),
        address = visit.address.to_string(),
        place = panicked.place,
        message = panicked.message,
        "the task of a client panicked"
    );
}

/// How a visit ended of which nothing else can be said any more.
pub(super) const fn unopened() -> Outcome {
    Outcome::unopened(Party::Gateway, Cause::HandlerPanicked, None)
}

/// The same for a WebSocket that was open.
pub(super) const fn opened(handle: &Handle) -> Outcome {
    let mut outcome = Outcome::unopened(Party::Gateway, Cause::HandlerPanicked, Some(101));
    outcome.opened_at = Some(handle.opened_at);
    outcome
}
