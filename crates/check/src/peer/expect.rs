//! What is due from the peer, and what is said where it does not come.

use std::time::Duration;

use bytes::Bytes;

use farewell_proto::later;

use super::seen::{close, extract};
use super::{Peer, Seen};
use crate::{Finding, Frame, Judged, Opcode};

/// Codes that say a mistake was found: another of them than the one that is due is
/// an imprecise word, any other code is a wrong one.
pub(super) const MISTAKES: [u16; 6] = [1002, 1003, 1007, 1008, 1009, 1011];

impl Peer {
    /// The next message is this one.
    pub(crate) async fn expect_message(&mut self, opcode: Opcode, payload: &[u8]) -> Judged {
        self.next().await.judged_as_message(opcode, payload)
    }

    /// The next message is this text.
    pub(crate) async fn expect_text(&mut self, text: impl AsRef<[u8]>) -> Judged {
        self.expect_message(Opcode::TEXT, text.as_ref()).await
    }

    /// The next message is this data.
    pub(crate) async fn expect_binary(&mut self, data: impl AsRef<[u8]>) -> Judged {
        self.expect_message(Opcode::BINARY, data.as_ref()).await
    }

    /// The next thing is a Pong with this payload.
    pub(crate) async fn expect_pong(&mut self, payload: impl AsRef<[u8]>) -> Judged {
        let payload = payload.as_ref();
        match self.next().await {
            Seen::Pong(got) if got == payload => Ok(()),
            seen => Err(Finding::fail(format!(
                "the peer sent {seen} where a Pong with {} was due",
                extract(payload)
            ))),
        }
    }

    /// Sends a whole message, which comes back.
    pub(crate) async fn echoes(&mut self, opcode: Opcode, payload: impl Into<Bytes>) -> Judged {
        let payload = payload.into();
        self.send(Frame::new(opcode, payload.clone())).await;
        self.expect_message(opcode, &payload).await
    }

    /// The connection is open: a message is answered with one, whatever it says.
    pub(crate) async fn expect_open(&mut self) -> Judged {
        self.send(Frame::text("open?")).await;
        self.expect_message_of_any_kind().await
    }

    /// The next thing is a message.
    pub(crate) async fn expect_message_of_any_kind(&mut self) -> Judged {
        match self.next().await {
            Seen::Message(..) => Ok(()),
            seen => Err(Finding::fail(format!(
                "the peer sent {seen} where a message was due"
            ))),
        }
    }

    /// The peer says nothing for this long.
    pub(crate) async fn expect_silence(&mut self, wait: Duration) -> Judged {
        match self.next_within(wait).await {
            Seen::Silence(_) => Ok(()),
            seen => Err(Finding::fail(format!(
                "the peer sent {seen} where nothing was due"
            ))),
        }
    }

    /// The peer fails the connection, and says so with this code (RFC 6455
    /// §7.1.7). No message may come before.
    pub(crate) async fn expect_failure(&mut self, code: u16) -> Judged {
        self.next().await.judged_as_failure(code)
    }

    /// A message that was whole before the mistake comes back, then the peer fails
    /// the connection. To fail at once is allowed, but loses the message.
    pub(crate) async fn expect_echo_then_failure(
        &mut self,
        opcode: Opcode,
        payload: &[u8],
        code: u16,
    ) -> Judged {
        match self.next().await {
            Seen::Message(kind, got) if kind == opcode && got == payload => {
                self.expect_failure(code).await
            }
            Seen::Close(body) => {
                judge_failure(&body, code)?;
                Err(Finding::not_strict(
                    "the peer failed the connection before it gave back the message that was whole",
                ))
            }
            seen => Err(Finding::fail(format!(
                "the peer sent {seen} where a {} message of {} was due",
                opcode.name(),
                extract(payload)
            ))),
        }
    }

    /// TCP ends within this time; what else comes until then is passed over.
    pub(crate) async fn expect_end(&mut self, wait: Duration) -> Judged<super::End> {
        let until = later(tokio::time::Instant::now(), wait);
        loop {
            let left = until.saturating_duration_since(tokio::time::Instant::now());
            match self.next_within(left).await {
                Seen::Ended(end) => return Ok(end),
                Seen::Silence(_) => {
                    return Err(Finding::fail(format!(
                        "the peer left TCP open for {wait:?}"
                    )));
                }
                _ => {}
            }
        }
    }
}

impl Seen {
    /// Judges this where this message is due.
    pub(crate) fn judged_as_message(&self, opcode: Opcode, payload: &[u8]) -> Judged {
        match self {
            Self::Message(kind, got) if *kind == opcode && got == payload => Ok(()),
            Self::Message(kind, got) if *kind == opcode && got.len() == payload.len() => {
                let at = got.iter().zip(payload).position(|(a, b)| a != b);
                Err(Finding::fail(format!(
                    "the message came back changed, from byte {} on",
                    at.unwrap_or_default()
                )))
            }
            _ => Err(Finding::fail(format!(
                "the peer sent {self} where a {} message of {} was due",
                opcode.name(),
                extract(payload)
            ))),
        }
    }

    /// Judges this where the peer has to fail the connection with this code.
    pub(crate) fn judged_as_failure(&self, code: u16) -> Judged {
        match self {
            Self::Close(body) => judge_failure(body, code),
            seen @ Self::Ended(_) => Err(Finding::not_strict(format!(
                "the peer ended with {seen}, without a Close; 1002, 1007 or 1009 should say why, here {code}"
            ))),
            seen @ Self::Silence(_) => Err(Finding::fail(format!(
                "the peer sent {seen} and went on; it has to fail the connection with {code}"
            ))),
            seen => Err(Finding::fail(format!(
                "the peer went on with {seen}; it has to fail the connection with {code}"
            ))),
        }
    }
}

fn judge_failure(body: &[u8], due: u16) -> Judged {
    let code = body.first_chunk().map(|code| u16::from_be_bytes(*code));
    let reason = body.get(2..).unwrap_or_default();
    match code {
        _ if std::str::from_utf8(reason).is_err() => Err(Finding::fail(format!(
            "the peer sent {}, whose reason is not UTF-8",
            close(body)
        ))),
        Some(code) if code == due => Ok(()),
        Some(code) if MISTAKES.contains(&code) => Err(Finding::not_strict(format!(
            "the peer failed the connection with {}; {due} names this mistake",
            close(body)
        ))),
        None if body.is_empty() => Err(Finding::not_strict(format!(
            "the peer sent {}; {due} is due",
            close(body)
        ))),
        _ => Err(Finding::fail(format!(
            "the peer sent {}; {due} is due",
            close(body)
        ))),
    }
}
