//! [`Front`]: what all clients have in common.

use std::sync::Arc;

use farewell_ledger::Ledger;
use tokio_rustls::TlsAcceptor;

use super::mark::Mark;
use crate::admission::Admissions;
use crate::config::Snapshot;
use crate::descriptors::Descriptors;
use crate::moment::Moment;
use crate::observe::Journal;
use crate::relay::{Member, Registry};
use crate::route::{Route, Routes};
use crate::visit::Visit;

/// What all clients have in common.
pub(crate) struct Front {
    pub(super) snapshot: Snapshot,
    pub(super) tls: Option<TlsAcceptor>,
    /// Known again in a request that comes back.
    pub(super) mark: Mark,
    pub(crate) routes: Arc<Routes>,
    pub(crate) admissions: Arc<Admissions>,
    pub(crate) registry: Registry,
    pub(crate) journal: Arc<Journal>,
}

impl Front {
    /// Nobody is here yet; records go to this ledger, if to any.
    pub(crate) fn new(
        snapshot: Snapshot,
        routes: Arc<Routes>,
        ledger: Option<Ledger>,
    ) -> Arc<Self> {
        let registry = Registry::default();
        if let Some(ledger) = &ledger {
            let open = registry.clone();
            ledger.begin_run(snapshot.node.clone(), move || open.len() as u64);
        }
        Arc::new(Self {
            tls: snapshot.tls.clone().map(TlsAcceptor::from),
            mark: Mark::new(),
            routes,
            admissions: Admissions::new(&snapshot, Descriptors::of_this_process()),
            registry,
            journal: Arc::new(Journal::new(snapshot.node.clone(), ledger)),
            snapshot,
        })
    }

    /// Takes a relay in. One that opens during a drain is told so at once.
    pub(super) fn join(&self, visit: Visit, opened_at: Moment, route: &Route) -> Member {
        let upstream = route.upstream.clone();
        let member = Member::join(&self.registry, visit, opened_at, upstream);
        if !self.admissions.is_serving() {
            member.handle().drain(self.admissions.restart_delay());
        }
        member
    }
}
