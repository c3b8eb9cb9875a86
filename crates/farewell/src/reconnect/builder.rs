//! [`reconnect()`] and its [`Builder`].

use std::future::Future;
use std::time::Duration;

use farewell_close::Dialect;
use farewell_proto::handshake::{UrlError, WebSocketUrl};

use super::change::{Change, Hook, Retry, Target};
use super::client::{Client, Setup};
use super::jitter::Jitter;
use super::pace::Pace;
use super::queue::Queue;
use crate::connect::{ClientOptions, ConnectError};
use crate::random::random;

/// A WebSocket that comes back when it is lost, as the close code asks.
///
/// See [the module](mod@crate::reconnect) for what it does when.
///
/// ```no_run
/// # async fn token() -> http::HeaderValue { http::HeaderValue::from_static("Bearer new") }
/// # async fn example() -> Result<(), farewell::ConnectError> {
/// use farewell::reconnect::Change;
/// use http::header::AUTHORIZATION;
///
/// let mut client = farewell::reconnect("wss://a.example.org/feed")
///     .or("wss://b.example.org/feed")
///     .queue(64, 1 << 20)
///     // Before every attempt, and after 401 or 1008; never after 1000.
///     .on_retry(|_| async { Change::header(AUTHORIZATION, token().await) })
///     .start()?;
/// # Ok(())
/// # }
/// ```
pub fn reconnect(url: impl AsRef<str>) -> Builder {
    Builder::new(Successive {
        addresses: vec![url.as_ref().parse()],
        hook: None,
        pace: Pace::new(1),
        queue: Queue::default(),
        evades: false,
        seed: None,
    })
}

/// A client that comes back, not yet started.
pub type Builder = ClientOptions<Successive>;

/// One connection after the other, to any of several addresses: what [`Builder`]
/// has for itself.
#[derive(Debug)]
pub struct Successive {
    addresses: Vec<Result<WebSocketUrl, UrlError>>,
    hook: Option<Hook>,
    pace: Pace,
    queue: Queue,
    evades: bool,
    seed: Option<u64>,
}

impl Builder {
    /// Adds an address, which has its turn after those before.
    pub fn or(mut self, url: impl AsRef<str>) -> Self {
        self.of.addresses.push(url.as_ref().parse());
        self
    }

    /// Is asked before each attempt but the first, after its pause; and at once
    /// where the advice is not to come back unless something is changed: after
    /// 1008, 3000, 3003, 401, 403 and all that would happen again, but not after
    /// 1000, 1005 and 404. It may take as long as [`timeout`](Self::timeout).
    pub fn on_retry<H, F>(mut self, hook: H) -> Self
    where
        H: Fn(Retry) -> F + Send + Sync + 'static,
        F: Future<Output = Change> + Send + 'static,
    {
        self.of.hook = Some(Hook::new(hook));
        self
    }

    /// Keeps what is sent while there is no connection: at most so many messages
    /// and so many bytes of payload. They leave in order once the connection is
    /// back, or with [`close`](Client::close) where it is open; what never left,
    /// [`take_queued`](Client::take_queued) gives back. Without it, sending while
    /// away is an error.
    pub fn queue(mut self, messages: usize, bytes: usize) -> Self {
        self.of.queue = Queue::bounded(messages, bytes);
        self
    }

    /// On 1012 goes to the next address at once, while the old connection still
    /// finishes, instead of waiting for its server: for addresses behind which
    /// another server stands, be it the same name behind a load balancer.
    ///
    /// The gap is one opening instead of the delay that the server named: once the
    /// new connection is open, nobody waits for the old one's TCP to end. If that
    /// opening fails, the delay holds, as without this. The hook is not asked
    /// before it: the credentials were good a moment ago. It is done once for each
    /// stable connection, so that servers that restart over and over are not
    /// visited in a busy loop.
    pub const fn make_before_break(mut self) -> Self {
        self.of.evades = true;
        self
    }

    /// Reads close codes as this dialect does, and by the usual rules where it does
    /// not say. Nothing chooses it but this: a server's own codes look alike everywhere.
    pub const fn dialect(mut self, dialect: Dialect) -> Self {
        self.of.pace.dialect = Some(dialect);
        self
    }

    /// Gives up after so many attempts without a stable connection, the first
    /// included. Without it there is no bound but the back-off.
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.of.pace.most_attempts = Some(attempts);
        self
    }

    /// How long a connection must be open to prove itself, so that the back-off
    /// starts anew: 10 s unless said.
    pub const fn stable_after(mut self, duration: Duration) -> Self {
        self.of.pace.stable_after = duration;
        self
    }

    /// Takes delays from this seed instead of the system's random bytes, so that
    /// a simulation can be repeated. Clients with one seed come back together.
    pub const fn seed(mut self, seed: u64) -> Self {
        self.of.seed = Some(seed);
        self
    }

    /// A client that opens its first connection with the first call of
    /// [`next`](Client::next).
    ///
    /// # Errors
    /// [`ConnectError`], for what no network is needed: an address, a subprotocol
    /// or a header that can't be used, TLS that can't be configured, no random
    /// bytes.
    pub fn start(self) -> Result<Client, ConnectError> {
        let Self { unchecked, mut of } = self;
        let addresses = of
            .addresses
            .into_iter()
            .collect::<Result<Vec<_>, UrlError>>()?;
        of.pace.readdress(addresses.len());
        let secure = addresses.iter().any(WebSocketUrl::is_secure);
        let opening = unchecked.check(secure)?;
        let seed = match of.seed {
            Some(seed) => seed,
            None => u64::from_le_bytes(random()?),
        };
        Ok(Client::new(Setup {
            target: Target { opening, addresses },
            hook: of.hook,
            pace: of.pace,
            queue: of.queue,
            jitter: Jitter::new(seed),
            evades: of.evades,
        }))
    }
}
