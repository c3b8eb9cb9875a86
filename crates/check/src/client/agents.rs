//! [`Agent`]: a client under test, by the name that its driver says.

use std::collections::BTreeMap;
use std::time::Duration;

use farewell::handshake::Rejection;
use farewell_close::Timestamp;
use http::StatusCode;
use tokio::time::Instant;

use super::driver_request::DriverRequest;
use crate::{CaseId, Outcome, Verdict};

/// Names are the drivers' own, so there is a bound on them.
const MOST_AGENTS: usize = 64;

/// A client under test.
#[derive(Debug, Clone)]
pub struct Agent {
    /// What its driver calls it; printable, at most 256 bytes.
    pub name: String,
    /// When its first case began.
    pub started_at: Timestamp,
    /// From then to the end of its newest case.
    pub duration: Duration,
    /// The newest of each case.
    pub outcomes: BTreeMap<CaseId, Outcome>,
    began: Instant,
    running: Vec<CaseId>,
    reported: bool,
}

/// All of them, in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Agents(Vec<Agent>);

impl Agents {
    /// Makes room for whoever is about to run a case.
    ///
    /// # Errors
    /// What to answer where there are too many.
    pub(super) fn admit(&mut self, request: &DriverRequest) -> Result<(), Rejection> {
        let DriverRequest::RunCase { agent: name, .. } = request else {
            return Ok(());
        };
        if let Some(agent) = self.find(name) {
            agent.reported = false;
            return Ok(());
        }
        if self.0.len() == MOST_AGENTS {
            return Err(Rejection::new(
                StatusCode::TOO_MANY_REQUESTS,
                format!("There are {MOST_AGENTS} agents already; use one of their names."),
            ));
        }
        self.0.push(Agent {
            name: name.clone(),
            started_at: Timestamp::now(),
            duration: Duration::ZERO,
            outcomes: BTreeMap::new(),
            began: Instant::now(),
            running: Vec::new(),
            reported: false,
        });
        Ok(())
    }

    /// A case begins.
    pub(super) fn begin(&mut self, name: &str, id: &CaseId) {
        if let Some(agent) = self.find(name) {
            agent.running.push(id.clone());
        }
    }

    /// Whether this case is being run, or any.
    pub(super) fn is_running(&self, name: &str, id: Option<&CaseId>) -> bool {
        let agent = self.0.iter().find(|agent| agent.name == name);
        agent.is_some_and(|agent| match id {
            Some(id) => agent.running.contains(id),
            None => !agent.running.is_empty(),
        })
    }

    /// A case has ended, and found this; nothing where it was not run after all.
    pub(super) fn end(
        &mut self,
        name: &str,
        id: &CaseId,
        outcome: Option<Outcome>,
    ) -> Option<&Agent> {
        let agent = self.find(name)?;
        if let Some(at) = agent.running.iter().position(|running| running == id) {
            agent.running.swap_remove(at);
        }
        let outcome = outcome?;
        agent.duration = agent.began.elapsed();
        agent.outcomes.insert(outcome.id.clone(), outcome);
        Some(agent)
    }

    /// The reports of this agent were asked for; of all, where nobody has that name.
    pub(super) fn reported(&mut self, name: &str) {
        match self.find(name) {
            Some(agent) => agent.reported = true,
            None => self.0.iter_mut().for_each(|agent| agent.reported = true),
        }
    }

    /// Whether somebody came, and all who did have asked for their reports.
    pub(super) fn are_done(&self) -> bool {
        !self.0.is_empty() && self.0.iter().all(|agent| agent.reported)
    }

    pub(super) fn verdict(&self, name: &str, id: &CaseId) -> Option<Verdict> {
        let agent = self.0.iter().find(|agent| agent.name == name)?;
        agent.outcomes.get(id).map(|outcome| outcome.verdict)
    }

    pub(super) fn all(&self) -> &[Agent] {
        &self.0
    }

    pub(super) fn into_vec(self) -> Vec<Agent> {
        self.0
    }

    fn find(&mut self, name: &str) -> Option<&mut Agent> {
        self.0.iter_mut().find(|agent| agent.name == name)
    }
}
