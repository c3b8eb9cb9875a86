//! [`Settings`]: what every connection of a server has in common.

use std::sync::Arc;
use std::time::Duration;

use farewell_close::CloseReport;
use farewell_proto::handshake::{Rejection, UpgradeRequest};
use farewell_proto::{Config, defaults};
use tokio_rustls::TlsAcceptor;

use crate::connections::Connections;

type Check = dyn Fn(&UpgradeRequest) -> Result<(), Rejection> + Send + Sync;
type OnClose = dyn Fn(&CloseReport) + Send + Sync;

/// What every connection of a server has in common.
pub(super) struct Settings {
    pub(super) config: Arc<Config>,
    /// Whether an accepted connection has the listener's options.
    pub(super) prepared: bool,
    pub(super) tls: Option<TlsAcceptor>,
    pub(super) subprotocols: Vec<String>,
    pub(super) handshake_timeout: Duration,
    pub(super) drain: Duration,
    pub(super) panic_hook: bool,
    pub(super) connections: Connections,
    pub(super) check: Option<Box<Check>>,
    pub(super) on_close: Option<Box<OnClose>>,
}

impl Settings {
    pub(super) fn new(prepared: bool) -> Self {
        Self {
            config: Arc::new(Config::default()),
            prepared,
            tls: None,
            subprotocols: Vec::new(),
            handshake_timeout: defaults::HANDSHAKE_TIMEOUT,
            drain: defaults::DRAIN,
            panic_hook: true,
            connections: Connections::default(),
            check: None,
            on_close: None,
        }
    }
}
