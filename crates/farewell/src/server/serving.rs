//! [`Serving`]: the accept loop, and its end.

use std::future::{Future, IntoFuture, pending};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use farewell_close::CloseReport;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout_at};

use super::served::serve;
use super::{HandlerResult, Settings, accept, panic_place};
use crate::socket::WebSocket;

/// After a failed accept, such as for want of descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

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
            panic_place::install();
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
        let mut tasks = JoinSet::new();
        let mut signal = std::pin::pin!(signal);
        loop {
            tokio::select! {
                _ = &mut signal => break,
                accepted = listener.accept() => match accepted {
                    Ok((tcp, peer)) => {
                        tasks.spawn(run(tcp, peer, settings.clone(), handler.clone()));
                    }
                    Err(error) => {
                        tracing::warn!(%error, "cannot accept a connection");
                        sleep(ACCEPT_PAUSE).await;
                    }
                },
                Some(_) = tasks.join_next() => {}
            }
        }
        drop(listener);
        settings.connections.refuse();
        let deadline = tokio::time::Instant::now() + settings.drain;
        let draining = async {
            settings.connections.drain(settings.drain).await;
            while tasks.join_next().await.is_some() {}
        };
        if timeout_at(deadline, draining).await.is_err() {
            tracing::warn!("the drain's deadline has passed; the rest is cut off");
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

async fn run<H, F>(
    tcp: TcpStream,
    peer: std::net::SocketAddr,
    settings: Arc<Settings>,
    handler: Arc<H>,
) where
    H: Fn(WebSocket) -> F + Send + Sync + 'static,
    F: Future<Output = HandlerResult> + Send + 'static,
{
    let accepting = accept::accept(tcp, peer, &settings);
    let opened = tokio::select! {
        opened = accepting => opened,
        () = settings.connections.late() => return,
    };
    let (shared, handshake) = match opened {
        Ok(opened) => opened,
        Err(error) => {
            tracing::debug!(%peer, %error, "no WebSocket was opened");
            return;
        }
    };
    let member = settings.connections.join(&shared);
    let tell = move |report: &CloseReport| {
        drop(member);
        tracing::debug!(%peer, %report, "a connection ended");
        if let Some(tell) = &settings.on_close {
            tell(report);
        }
    };
    serve(shared, handshake, |socket| handler(socket), tell).await;
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
