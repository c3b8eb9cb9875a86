//! [`Serving`]: the accept loop, and its end.

use std::future::{Future, IntoFuture, pending};
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use farewell_close::CloseReport;
use farewell_proto::later;
use pin_project_lite::pin_project;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout_at};

use super::accept;
use super::settings::Settings;
use crate::accepting::accept_until;
use crate::connections::LAST_OPENINGS;
use crate::panic_place;
use crate::preparing::Prepared;
use crate::served::{HandlerResult, serve};
use crate::shared::Shared;
use crate::socket::WebSocket;
use crate::tasks::Tasks;

/// A server that runs while it is awaited.
///
/// Awaited alone, it runs for ever. Dropping it cuts every connection off with
/// 1011; [`until`](Self::until) ends it well.
#[must_use = "a server runs while it is awaited"]
pub struct Serving<H> {
    listener: TcpListener,
    settings: Arc<Settings>,
    handler: Arc<H>,
}

impl<H> std::fmt::Debug for Serving<H> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Serving")
            .field("listener", &self.listener)
            .finish_non_exhaustive()
    }
}

impl<H, F> Serving<H>
where
    H: Fn(WebSocket) -> F + Send + Sync + 'static,
    F: Future<Output = HandlerResult> + Send + 'static,
{
    pub(super) fn new(listener: TcpListener, settings: Settings, handler: H) -> Self {
        if settings.panic_hook {
            panic_place::note_panics();
        }
        Self {
            listener,
            settings: Arc::new(settings),
            handler: Arc::new(handler),
        }
    }

    /// Serves until the signal; then closes the listener, tells everyone 1012
    /// with a delay after which to come back, paced, and returns once all have
    /// ended or the drain's deadline has passed.
    ///
    /// Not cancel safe: dropping it cuts every connection off with 1011.
    ///
    /// # Errors
    /// None at present; the type leaves room for a listener that is lost.
    pub async fn until(self, signal: impl Future) -> io::Result<()> {
        let Self {
            listener,
            settings,
            handler,
        } = self;
        let tasks = Tasks::default();
        accept_until(
            Prepared::from(listener),
            signal,
            async || {},
            |(tcp, peer)| {
                tasks.spawn(run(tcp, peer, settings.clone(), handler.clone()));
            },
        )
        .await;
        settings.connections.refuse();
        let deadline = later(tokio::time::Instant::now(), settings.drain);
        let draining = async {
            settings.connections.drain(settings.drain).await;
            tasks.done().await;
        };
        let give_up_late_openings = async {
            sleep(LAST_OPENINGS).await;
            settings.give_up.send_replace(true);
            pending().await
        };
        tokio::select! {
            drained = timeout_at(deadline, draining) => if drained.is_err() {
                tracing::warn!("the drain's deadline has passed; the rest is cut off");
            },
            () = give_up_late_openings => {}
        }
        Ok(())
    }
}

impl<H, F> IntoFuture for Serving<H>
where
    H: Fn(WebSocket) -> F + Send + Sync + 'static,
    F: Future<Output = HandlerResult> + Send + 'static,
{
    type Output = io::Result<()>;
    type IntoFuture = Pin<Box<dyn Future<Output = io::Result<()>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.until(pending::<()>()))
    }
}

/// One connection, from its first byte to its end. It is as large as what it needs
/// longest: the opening has a box of its own, which is gone when the handler begins.
fn run<H, F>(
    tcp: TcpStream,
    peer: SocketAddr,
    settings: Arc<Settings>,
    handler: Arc<H>,
) -> impl Future<Output = ()> + Send
where
    H: Fn(WebSocket) -> F + Send + Sync + 'static,
    F: Future<Output = HandlerResult> + Send + 'static,
{
    let opening = async move {
        open(tcp, peer, &settings)
            .await
            .map(|shared| (shared, settings))
    };
    let serve = move |(shared, settings): (Arc<Shared>, Arc<Settings>)| {
        settings.connections.join(&shared);
        let tell = move |report: &CloseReport| {
            tracing::debug!(%report, "a connection ended");
            if let Some(tell) = &settings.on_close {
                tell(report);
            }
        };
        serve(shared, |socket| handler(socket), tell)
    };
    Run::Opening {
        opening: Box::pin(opening),
        serve: Some(serve),
    }
}

pin_project! {
    /// First the one, then the other, each in the place of both: an `async` block
    /// keeps what it was given beside what it makes of it.
    #[project = RunProjection]
    enum Run<O, M, S> {
        Opening {
            opening: Pin<Box<O>>,
            serve: Option<M>,
        },
        Serving {
            #[pin]
            serving: S,
        },
    }
}

impl<O, M, S, T> Future for Run<O, M, S>
where
    O: Future<Output = Option<T>>,
    M: FnOnce(T) -> S,
    S: Future,
{
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        loop {
            match self.as_mut().project() {
                RunProjection::Opening { opening, serve } => {
                    let opened = ready!(opening.as_mut().poll(cx));
                    let Some((opened, serve)) = opened.zip(serve.take()) else {
                        return Poll::Ready(());
                    };
                    let serving = serve(opened);
                    self.set(Self::Serving { serving });
                }
                RunProjection::Serving { serving } => return serving.poll(cx).map(drop),
            }
        }
    }
}

async fn open(tcp: TcpStream, peer: SocketAddr, settings: &Settings) -> Option<Arc<Shared>> {
    let opened = tokio::select! {
        opened = accept::accept(tcp, peer, settings) => opened,
        () = settings.late() => return None,
    };
    opened
        .inspect_err(|error| tracing::debug!(%peer, %error, "no WebSocket was opened"))
        .ok()
}

/// Ready when the process is asked to end: SIGTERM or SIGINT, elsewhere Ctrl-C.
///
/// Cancel safe, but from the first poll on the signals do not end the process by
/// themselves any more.
///
/// # Panics
/// Never: where no signal can be awaited, it waits for ever.
pub async fn shutdown_signal() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let term = signal(SignalKind::terminate());
        let int = signal(SignalKind::interrupt());
        if let (Ok(mut term), Ok(mut int)) = (term, int) {
            tokio::select! {
                _ = term.recv() => return,
                _ = int.recv() => return,
            }
        }
        pending::<()>().await;
    }
    #[cfg(not(unix))]
    if tokio::signal::ctrl_c().await.is_err() {
        pending::<()>().await;
    }
}
