//! The end of TCP, as the reference peer sees to it: RFC 6455 §7.1.1 and §7.1.7.

use std::time::Duration;

use farewell_check::Role;
use tokio::io::AsyncWriteExt;
use tokio::time::{sleep, timeout};

use super::EchoPeer;
use super::step::Over;
use crate::behaviour::Patience;

/// How long the other side's part of the end may take.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a peer that should not listen any more does so.
const HEARD: Duration = Duration::from_millis(100);

impl EchoPeer {
    /// Ends TCP after the last Close: the server first (RFC 6455 §7.1.1). What still
    /// comes is read and passed over, so that no RST overtakes the Close.
    pub(super) async fn end(mut self, failed: bool) {
        let ending = self.behaviour.ending.clone();
        if failed {
            if ending.hears_after_failure {
                // Nothing that comes later makes a difference.
                let _ = timeout(HEARD, self.hear()).await;
            }
            if let Some(wait) = ending.stays_after_failure {
                sleep(wait).await;
            }
            if ending.server_stays && self.role == Role::Server {
                std::future::pending::<()>().await;
            }
        } else if self.role == Role::Server {
            if let Some(wait) = ending.server_waits {
                sleep(wait).await;
            }
            if ending.resets {
                return self.wire.reset();
            }
        } else if ending.client_first {
            self.fin().await;
        }
        if !failed && ending.drops_unread {
            sleep(Duration::from_millis(1)).await;
            if self.wire.has_unread() {
                return self.wire.close();
            }
        }
        if self.role == Role::Server {
            self.fin().await;
        }
        self.others(ending.patience).await;
        if !failed && let Some(wait) = ending.client_lingers {
            sleep(wait).await;
        }
        self.fin().await;
    }

    /// Ends TCP in good form.
    pub(super) async fn end_tcp(&mut self) {
        if self.role == Role::Server {
            self.fin().await;
        }
        self.others(Patience::Bounded).await;
        self.fin().await;
    }

    /// Waits for the other side's FIN. Late is as good as ended: the socket is
    /// dropped.
    async fn others(&mut self, patience: Patience) {
        let anew = match (self.role, patience) {
            (Role::Client, Patience::BegunAnew) => CLOSE_TIMEOUT,
            _ => Duration::MAX,
        };
        let all = match (self.role, patience) {
            (Role::Client, Patience::BegunAnew | Patience::Endless) => Duration::MAX,
            _ => CLOSE_TIMEOUT,
        };
        let others = async {
            while let Ok(Ok(())) = timeout(anew, self.fill()).await {
                self.inbox.clear();
            }
        };
        let _ = timeout(all, others).await;
    }

    /// Goes on as if the connection had not failed.
    async fn hear(&mut self) {
        loop {
            while self.kept.mistaken > 0 {
                let here = self.kept.mistaken.min(self.inbox.len() as u64);
                let _ = self.inbox.split_to(here as usize);
                self.kept.mistaken -= here;
                if self.kept.mistaken > 0 && self.fill().await.is_err() {
                    return;
                }
            }
            match self.step().await {
                Ok(()) => {}
                Err(Over::Ended) => return,
                Err(Over::Closed(body)) => {
                    let _ = self.send(super::CLOSE, &body).await;
                }
                Err(Over::Failed(code)) => {
                    let _ = self.send(super::CLOSE, &code.to_be_bytes()).await;
                }
            }
        }
    }

    /// The last mistake in what was read, after one that `code` names.
    pub(super) async fn last_mistake(&mut self, mut code: u16) -> u16 {
        self.kept.mute = true;
        self.skip_mistake();
        while !self.inbox.is_empty() {
            match timeout(Duration::ZERO, self.step()).await {
                Ok(Ok(())) => {}
                Ok(Err(Over::Failed(other))) => {
                    code = other;
                    self.skip_mistake();
                }
                _ => break,
            }
        }
        self.kept.mute = false;
        code
    }

    /// Passes over the payload of the frame whose header was a mistake.
    pub(super) fn skip_mistake(&mut self) {
        let rest = std::mem::take(&mut self.kept.mistaken).min(self.inbox.len() as u64);
        let _ = self.inbox.split_to(rest as usize);
    }

    /// Whether FIN has come, or comes at once.
    pub(super) async fn fin_follows(&mut self) -> bool {
        let read = timeout(Duration::from_millis(1), self.fill()).await;
        matches!(read, Ok(Err(_)))
    }

    pub(super) async fn fin(&mut self) {
        // A side that is gone already cannot be ended.
        let _ = self.wire.shutdown().await;
    }
}
