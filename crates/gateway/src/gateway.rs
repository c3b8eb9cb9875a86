//! [`Gateway`]: what all clients have in common.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use farewell::{DrainPlan, tls};
use farewell_close::CloseRecord;
use farewell_ledger::Ledger;
use farewell_proto::{Config as LegConfig, Delivery};
use tokio::time::{Instant, sleep_until};
use tokio_rustls::TlsAcceptor;
use ulid::Ulid;

use crate::answer::Ending;
use crate::config::Config;
use crate::registry::Registry;
use crate::upstream::Upstream;

pub(crate) struct Gateway {
    pub(crate) config: Arc<Config>,
    /// Limits and times of both legs.
    pub(crate) leg: Arc<LegConfig>,
    pub(crate) tls: Option<TlsAcceptor>,
    pub(crate) upstream: Arc<Upstream>,
    pub(crate) registry: Arc<Registry>,
    pub(crate) ledger: Option<Ledger>,
    /// Clients from the accepted connection to the record.
    pub(crate) clients: AtomicUsize,
    draining: AtomicBool,
    last_id: Mutex<Ulid>,
}

impl Gateway {
    pub(crate) fn new(config: Config, ledger: Option<Ledger>) -> Result<Arc<Self>, tls::TlsError> {
        let tls = match &config.tls {
            Some((certificate, key)) => Some(tls::server(certificate, key)?.into()),
            None => None,
        };
        let leg = LegConfig {
            max_message: config.limits.max_message,
            ping_interval: Some(config.timeouts.ping_interval),
            ping_timeout: config.timeouts.ping_timeout,
            close_timeout: config.timeouts.close,
            slow_reader: Some(config.timeouts.slow_reader),
            delivery: if config.route.whole_messages {
                Delivery::Messages
            } else {
                Delivery::Pieces
            },
            answer_close: false,
            ..LegConfig::default()
        };
        Ok(Arc::new(Self {
            upstream: Upstream::new(&config)?,
            config: Arc::new(config),
            leg: Arc::new(leg),
            tls,
            registry: Arc::default(),
            ledger,
            clients: AtomicUsize::new(0),
            draining: AtomicBool::new(false),
            last_id: Mutex::new(Ulid::nil()),
        }))
    }

    /// A record id: unique, and above all before it.
    pub(crate) fn next_id(&self) -> String {
        let mut last = self.last_id.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = Ulid::from_datetime(SystemTime::now());
        let id = if fresh > *last {
            fresh
        } else {
            last.increment().unwrap_or(fresh)
        };
        *last = id;
        id.to_string()
    }

    /// Whether no further client may come: the bound is reached, or a drain is
    /// under way.
    pub(crate) fn is_full(&self) -> bool {
        self.draining.load(Ordering::Relaxed)
            || self
                .config
                .limits
                .max_connections
                .is_some_and(|most| self.registry.len() >= most)
    }

    /// Keeps a record, without waiting.
    pub(crate) fn write_down(&self, record: CloseRecord) {
        tracing::info!(
            id = record.id,
            code = record.code,
            clean = record.clean,
            initiator = %record.initiator,
            cause = %record.cause,
            client = record.client.address.as_deref().unwrap_or_default(),
            "{}",
            record.detail()
        );
        if let Some(ledger) = &self.ledger {
            ledger.record(record);
        }
    }

    /// Closes everyone at the pace of a plan; returns once every Close is said.
    pub(crate) async fn drain(&self, deadline: Duration) {
        self.draining.store(true, Ordering::Relaxed);
        let everyone = self.registry.everyone();
        let plan = DrainPlan::new(everyone.len(), deadline);
        let start = Instant::now();
        for (index, relay) in everyone.iter().enumerate() {
            let at = start + plan.close_at(index);
            if at > Instant::now() {
                sleep_until(at).await;
            }
            relay.end(Ending::Drained(plan.reason(index).into()));
        }
    }

    /// Closes everyone now.
    pub(crate) fn drain_at_once(&self) {
        self.draining.store(true, Ordering::Relaxed);
        let everyone = self.registry.everyone();
        let plan = DrainPlan::new(everyone.len(), Duration::ZERO);
        for (index, relay) in everyone.iter().enumerate() {
            relay.end(Ending::Drained(plan.reason(index).into()));
        }
    }

    /// Ends a drain that an operator asked for: clients may come again.
    pub(crate) fn reopen(&self) {
        self.draining.store(false, Ordering::Relaxed);
    }
}
