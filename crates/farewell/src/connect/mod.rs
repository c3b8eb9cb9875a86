//! [`connect`]: the client's opening.

mod error;
mod opening;
mod options;

use std::future::IntoFuture;
use std::pin::Pin;

use farewell_proto::handshake::{UrlError, WebSocketUrl};

pub use error::ConnectError;
pub(crate) use opening::Opening;
pub use options::ClientOptions;

use crate::socket::WebSocket;

/// Opens a WebSocket: `ws://` in clear, `wss://` over TLS.
///
/// ```no_run
/// # async fn example() -> Result<(), farewell::ConnectError> {
/// let socket = farewell::connect("wss://example.org/feed").subprotocols(["v2.feed"]).await?;
/// # Ok(())
/// # }
/// ```
pub fn connect(url: impl AsRef<str>) -> Connect {
    Connect::new(OneConnection {
        url: url.as_ref().parse(),
    })
}

/// An opening that is not yet begun; awaiting it opens.
///
/// Cancel safe in that a dropped opening leaves nothing behind but a TCP
/// connection that ends.
///
/// # Errors
/// [`ConnectError`] when awaited.
pub type Connect = ClientOptions<OneConnection>;

/// One connection, to one address: what [`Connect`] has for itself.
#[derive(Debug)]
pub struct OneConnection {
    url: Result<WebSocketUrl, UrlError>,
}

impl Connect {
    async fn open(self) -> Result<WebSocket, ConnectError> {
        let url = self.of.url?;
        self.unchecked.check(url.is_secure())?.open(&url).await
    }
}

impl IntoFuture for Connect {
    type Output = Result<WebSocket, ConnectError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.open())
    }
}
