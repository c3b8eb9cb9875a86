//! The health check of an endpoint, where its configuration names one.
//!
//! It decides whether clients go on to the endpoint. It says nothing of restarts: a server
//! may be ill without having been away.

use std::sync::Arc;
use std::time::Duration;

use farewell::driver::{now, read_response, write_all};
use farewell::handshake::HeadLimits;
use tokio::time::{sleep, timeout};

use super::endpoint::Endpoint;
use crate::config::HealthPath;

/// Between two checks.
const PAUSE: Duration = Duration::from_secs(2);
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(2);
/// After so many failed checks in a row clients wait. One that succeeds lets them in.
const ENOUGH: u32 = 2;

impl Endpoint {
    /// Checks the endpoint for as long as the task is polled.
    pub(crate) async fn keep_checking(self: Arc<Self>, path: HealthPath) {
        let mut failed = 0;
        loop {
            let well = timeout(PATIENCE, self.is_well(&path)).await == Ok(true);
            failed = if well { 0 } else { failed + 1 };
            if well || failed == ENOUGH {
                let is_news = self.health().checked(now(), well);
                self.tell_check(is_news, well, &path);
            }
            sleep(PAUSE).await;
        }
    }

    /// Whether it answers with 2xx.
    async fn is_well(&self, path: &HealthPath) -> bool {
        let request = format!(
            "GET {} HTTP/1.1\r\nHost: {}\r\nUser-Agent: farewell\r\nConnection: close\r\n\r\n",
            path.as_str(),
            self.to.host()
        );
        let Ok(mut transport) = self.dial().await else {
            return false;
        };
        if write_all(&mut transport, request.as_bytes(), PATIENCE)
            .await
            .is_err()
        {
            return false;
        }
        read_response(&mut transport, HeadLimits::default(), PATIENCE)
            .await
            .is_ok_and(|(head, _)| head.status().is_success())
    }

    /// Tells operators what is new.
    fn tell_check(&self, is_news: bool, well: bool, path: &HealthPath) {
        let (upstream, check) = (self.address(), path.as_str());
        match well {
            true if is_news => tracing::info!(upstream, check, "the health check succeeds again"),
            false if is_news => {
                tracing::warn!(upstream, check, "the health check fails; clients wait")
            }
            _ => {}
        }
    }
}
