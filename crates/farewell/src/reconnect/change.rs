//! [`Retry`] and [`Change`]: what the hook is asked, and what it answers.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use farewell_close::Reconnect;
use farewell_proto::handshake::{SubprotocolError, Subprotocols, UrlError, WebSocketUrl};
use http::header::{HeaderMap, HeaderName, HeaderValue};
use tokio::time::timeout;

use super::event::Loss;
use crate::connect::ConnectError;
use crate::connect::Opening;

/// What the hook is asked.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Retry {
    /// What happened.
    pub loss: Loss,
    /// With [`Reconnect::Yes`] an attempt follows whatever the hook answers, but
    /// [`Change::Stop`] and [`Change::Later`]. With the others it follows only if
    /// something is changed.
    pub advice: Reconnect,
    /// Which attempt it is since the last stable connection, from 1.
    pub attempt: u32,
}

/// What the hook answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum Change {
    /// Nothing was changed.
    Nothing,
    /// Something was.
    Made(Changes),
    /// Not now: whoever gives out tokens is away as well. No attempt is made; the
    /// hook is asked again after a back-off, as often as it says so.
    Later,
    /// Do not come back.
    Stop,
}

impl Change {
    /// A change of one header field: [`Changes::header`].
    #[must_use]
    pub fn header(name: HeaderName, value: HeaderValue) -> Self {
        Changes::new().header(name, value).into()
    }
}

/// What is changed, for this attempt and all that follow.
#[derive(Debug, Default)]
pub struct Changes {
    headers: HeaderMap,
    addresses: Vec<Result<WebSocketUrl, UrlError>>,
    subprotocols: Option<Result<Subprotocols, SubprotocolError>>,
}

impl Changes {
    /// No change of what is sent, but still one: something else was done, such as
    /// a session renewed elsewhere.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends this header field instead of those with the same name.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// Goes to this address instead of all before; called again, one more.
    #[must_use]
    pub fn url(mut self, url: impl AsRef<str>) -> Self {
        self.addresses.push(url.as_ref().parse());
        self
    }

    /// Offers these subprotocols instead.
    #[must_use]
    pub fn subprotocols<I: IntoIterator<Item: AsRef<str>>>(mut self, names: I) -> Self {
        self.subprotocols = Some(Subprotocols::new(names));
        self
    }
}

impl From<Changes> for Change {
    fn from(changes: Changes) -> Self {
        Self::Made(changes)
    }
}

/// What an attempt is made with.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub(super) opening: Opening,
    /// Never empty.
    pub(super) addresses: Vec<WebSocketUrl>,
}

impl Target {
    /// Whether the addresses are others now.
    pub(super) fn change(&mut self, changes: Changes) -> Result<bool, ConnectError> {
        self.opening.replace_headers(&changes.headers)?;
        if let Some(subprotocols) = changes.subprotocols {
            self.opening.subprotocols = subprotocols?;
        }
        if changes.addresses.is_empty() {
            return Ok(false);
        }
        self.addresses = changes.addresses.into_iter().collect::<Result<_, _>>()?;
        if self.addresses.iter().any(WebSocketUrl::is_secure) {
            self.opening.secure()?;
        }
        Ok(true)
    }
}

/// The hook's answer, on its way.
pub(super) type Answer = Pin<Box<dyn Future<Output = Answered> + Send>>;

/// The answer, or that there was none in time.
pub(super) type Answered = Result<Change, ConnectError>;

type Asking = Pin<Box<dyn Future<Output = Change> + Send>>;

/// Whom to ask before an attempt.
#[derive(Clone)]
pub(super) struct Hook(Arc<dyn Fn(Retry) -> Asking + Send + Sync>);

impl Hook {
    pub(super) fn new<H, F>(hook: H) -> Self
    where
        H: Fn(Retry) -> F + Send + Sync + 'static,
        F: Future<Output = Change> + Send + 'static,
    {
        Self(Arc::new(move |retry| Box::pin(hook(retry))))
    }

    /// The hook is called when the answer is first awaited, so that its panic, like
    /// that of its future, leaves the client's state whole.
    pub(super) fn ask(&self, retry: Retry, within: Duration) -> Answer {
        let hook = self.0.clone();
        Box::pin(async move {
            timeout(within, hook(retry))
                .await
                .map_err(|_| ConnectError::Hook(within))
        })
    }
}

impl std::fmt::Debug for Hook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hook")
    }
}
