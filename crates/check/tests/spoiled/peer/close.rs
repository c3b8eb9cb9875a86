//! The end of the reference peer's connections: RFC 6455 §5.5.1 and §7.

use std::time::Duration;

use bytes::Bytes;
use farewell_check::Role;
use tokio::io::AsyncWriteExt;
use tokio::time::timeout;

use super::utf8::Checker;
use super::{CLOSE, EchoPeer, Over};
use crate::behaviour::Failure;

/// How long the other side's part of the end may take.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(5);

impl EchoPeer {
    /// What a Close with this body begins.
    pub(super) fn close_came(&self, body: Bytes) -> Over {
        let Some((code, reason)) = body.split_first_chunk::<2>() else {
            return match body.len() {
                0 => Over::Closed(body),
                _ => Over::Failed(1002),
            };
        };
        if !matches!(u16::from_be_bytes(*code), 1000..=1003 | 1007..=1014 | 3000..=4999) {
            return Over::Failed(1002);
        }
        let mut text = Checker::default();
        if !text.take(reason) || !text.is_whole() {
            return Over::Failed(1007);
        }
        Over::Closed(body)
    }

    /// Answers the other side's Close with its code, and ends.
    pub(super) async fn answer_close(mut self, body: Bytes) {
        let code = &body[..body.len().min(2)];
        if self.send(CLOSE, code).await.is_ok() {
            self.end().await;
        }
    }

    /// Says what is wrong, and ends.
    pub(super) async fn fail(mut self, code: u16) {
        let body = match self.behaviour.close.failure {
            Failure::Said => Some(code.to_be_bytes().to_vec()),
            Failure::WithoutClose => None,
            Failure::WithoutCode => Some(Vec::new()),
            Failure::WithCode(other) => Some(u16::to_be_bytes(other).to_vec()),
        };
        if let Some(body) = body
            && self.send(CLOSE, &body).await.is_err()
        {
            return;
        }
        self.end().await;
    }

    /// Ends TCP after the last Close: the server first (RFC 6455 §7.1.1). What still
    /// comes is read and passed over, so that no RST overtakes the Close.
    pub(super) async fn end(&mut self) {
        if self.role == Role::Server {
            self.fin().await;
        }
        let others = async {
            while self.fill().await.is_ok() {
                self.inbox.clear();
            }
        };
        // Late is as good as ended: the socket is dropped.
        let _ = timeout(CLOSE_TIMEOUT, others).await;
        self.fin().await;
    }

    async fn fin(&mut self) {
        // A side that is gone already cannot be ended.
        let _ = self.wire.shutdown().await;
    }
}
