//! [`Settings`]: what every connection of a server has in common.

use std::sync::Arc;
use std::time::Duration;

use farewell_close::CloseReport;
use farewell_proto::handshake::{Rejection, UpgradeRequest};
use farewell_proto::{Config, defaults};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;

use crate::connections::Connections;

type Check = dyn Fn(&UpgradeRequest) -> Result<(), Rejection> + Send + Sync;
type OnClose = dyn Fn(&CloseReport) + Send + Sync;

/// What every connection of a server has in common.
pub(super) struct Settings {
    pub(super) config: Arc<Config>,
    pub(super) tls: Option<TlsAcceptor>,
    pub(super) subprotocols: Vec<String>,
    pub(super) handshake_timeout: Duration,
    pub(super) drain: Duration,
    pub(super) panic_hook: bool,
    pub(super) connections: Connections,
    pub(super) check: Option<Box<Check>>,
    pub(super) on_close: Option<Box<OnClose>>,
    /// Whether openings that have not come to their end are given up.
    pub(super) give_up: watch::Sender<bool>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            config: Arc::new(Config::default()),
            tls: None,
            subprotocols: Vec::new(),
            handshake_timeout: defaults::HANDSHAKE_TIMEOUT,
            drain: defaults::DRAIN,
            panic_hook: true,
            connections: Connections::default(),
            check: None,
            on_close: None,
            give_up: watch::Sender::new(false),
        }
    }
}

impl Settings {
    /// Ready when an opening has come too late.
    pub(super) async fn late(&self) {
        // The sender is ours, so that this can't fail.
        let _ = self.give_up.subscribe().wait_for(|late| *late).await;
    }
}
