//! [`Health`]: what is known of an endpoint.

use std::time::Duration;

use farewell::driver::now;
use tokio::sync::watch;

use super::investigation::{Found, Investigation};
use super::outages::{Loss, Outages, SHORTEST};

/// What is known of an endpoint.
#[derive(Debug)]
pub(super) struct Health {
    /// It was awaited for a whole restart window in vain.
    down: bool,
    outages: Outages,
    /// The investigation that is under way.
    pub(super) current: Option<Current>,
}

/// An investigation, and those who wait for what it finds.
#[derive(Debug)]
pub(super) struct Current {
    pub(super) investigation: Investigation,
    pub(super) verdict: watch::Receiver<Option<Loss>>,
}

impl Health {
    pub(super) const fn new(outage_memory: Duration) -> Self {
        Self {
            down: false,
            outages: Outages::new(outage_memory),
            current: None,
        }
    }

    pub(super) const fn is_down(&self) -> bool {
        self.down
    }

    /// What is told once the investigation of an endpoint that refuses connections is
    /// over, if one is under way.
    pub(super) fn refusing(&self) -> Option<watch::Receiver<Option<Loss>>> {
        let current = self.current.as_ref();
        let current = current.filter(|it| it.investigation.was_refused());
        current.map(|it| it.verdict.clone())
    }

    /// A handshake reached the endpoint, or none could within the restart window.
    pub(super) fn tried(&mut self, reached: bool) {
        self.outages.tried(now(), reached);
        self.down = !reached;
    }

    /// What the investigation found means.
    pub(super) fn conclude(&mut self, found: Found) -> Loss {
        match found {
            Found::Witnessed | Found::Listening => {
                self.down = false;
                Loss::Dropped
            }
            Found::Back => {
                self.down = false;
                self.outages.add(now(), true)
            }
            Found::Away => {
                self.down = true;
                self.outages.add(now(), false)
            }
            // Nothing is called down that nobody has seen.
            Found::Unknown => Loss::Gone(SHORTEST),
        }
    }
}
