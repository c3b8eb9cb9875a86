//! A connection as the models have it, and what its tasks do.

use std::future::poll_fn;
use std::sync::Arc;

use farewell_proto::{Ended, Message};

use crate::handshake::Handshake;
use crate::link::{Link, Socket};
use crate::shared::{Care, Shared};

/// Tries every order of what `threads` do, with so many changes of thread at most that
/// no thread asked for.
pub(crate) fn model(preemptions: usize, threads: impl Fn() + Sync + Send + 'static) {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.unwrap();
    // A connection knows its runtime. It is not asked for anything here.
    let _entered = runtime.enter();
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(preemptions);
    builder.check(threads);
}

pub(crate) fn connection(care: Care) -> (Arc<Socket>, Arc<Shared>) {
    let socket = Arc::new(Socket::default());
    let shared = Shared::new(Link::over(socket.clone()), Handshake, care);
    shared.hold();
    (socket, shared)
}

/// The text of the next message, as the task that awaits it.
pub(crate) fn next(shared: &Shared) -> Option<String> {
    let next = loom::future::block_on(poll_fn(|cx| shared.poll_next(cx)));
    next.and_then(|message| message.as_text().map(str::to_owned))
}

/// Sends a message, as the task that awaits it.
pub(crate) fn send(shared: &Shared) -> Result<(), Ended> {
    let mut message = Some(Message::from("sent"));
    loom::future::block_on(poll_fn(|cx| shared.poll_send(cx, &mut message)))
}
