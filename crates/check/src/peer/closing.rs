//! What is due at the end of a connection: the answer to a Close, the silence after
//! it, and the end of TCP (RFC 6455 §5.5.1 and §7.1).

use std::time::Duration;

use farewell_close::CloseCode;

use super::expect::MISTAKES;
use super::seen::close;
use super::{End, Peer, Role, Seen};
use crate::{Finding, Frame, Judged};

/// What is due at once may take so long, and is called late beyond.
const AT_ONCE: Duration = Duration::from_secs(1);

impl Peer {
    /// Sends a Close with this code, which the peer answers with the same.
    pub(crate) async fn closes(&mut self, code: u16) -> Judged {
        self.send(Frame::close(code, "")).await;
        self.expect_answer(code).await
    }

    /// The next thing is the answer to a Close with this code.
    pub(crate) async fn expect_answer(&mut self, code: u16) -> Judged {
        self.next().await.judged_as_answer(code)
    }

    /// The answer to a Close with this code. Before it may come what was sent
    /// before that Close, in order: messages until they are cut off, and any Pongs.
    pub(crate) async fn expect_answer_behind(&mut self, before: &[Seen], code: u16) -> Judged {
        let mut before = before;
        loop {
            let seen = self.next().await;
            let skipped = before
                .iter()
                .position(|one| *one == seen || !matches!(one, Seen::Pong(_)));
            match skipped {
                Some(at) if before[at] == seen => before = &before[at + 1..],
                _ => return seen.judged_as_answer(code),
            }
        }
    }

    /// The peer took a frame that breaks a rule of its sender's, and no rule says
    /// what its receiver does: to fail the connection is strict.
    pub(crate) async fn expect_refusal_or(
        &mut self,
        taken: &Seen,
        what: &str,
        code: u16,
    ) -> Judged {
        match self.next().await {
            seen if seen == *taken => Err(Finding::not_strict(format!("the peer took {what}"))),
            seen @ (Seen::Close(_) | Seen::Ended(_)) => seen.judged_as_failure(code),
            seen => Err(Finding::fail(format!(
                "the peer sent {seen} to {what}; Close {code} was due"
            ))),
        }
    }

    /// Nothing follows the peer's Close, as far as can be seen in a short time.
    pub(crate) async fn expect_nothing_more(&mut self) -> Judged {
        let quiet = self.settings.quiet;
        while !matches!(
            self.next_within(quiet).await,
            Seen::Ended(_) | Seen::Silence(_)
        ) {}
        match self.frames().after_close {
            0 => Ok(()),
            1 => Err(Finding::fail("the peer sent a frame after its Close")),
            some => Err(Finding::fail(format!(
                "the peer sent {some} frames after its Close"
            ))),
        }
    }

    /// TCP ends after both Closes: a server ends it at once, a client once we did.
    pub(crate) async fn expect_tcp_end(&mut self) -> Judged<End> {
        if self.role == Role::Client {
            self.fin().await;
        }
        let began = tokio::time::Instant::now();
        let end = self.expect_end(self.due()).await?;
        let took = began.elapsed();
        if took > AT_ONCE {
            return Err(Finding::not_strict(format!(
                "the peer ended TCP only after {took:?}; it is due at once"
            )));
        }
        Ok(end)
    }

    /// The peer fails the connection with this code, sends nothing further, and
    /// ends TCP.
    pub(crate) async fn expect_failure_and_end(&mut self, code: u16) -> Judged {
        self.expect_failure(code).await?;
        self.expect_end_of_failed().await
    }

    /// The peer has failed the connection: nothing follows, and TCP ends without
    /// our answer. A client may wait for the server, which is us. To wait for the
    /// answer, which may not be handled any more, is not strict.
    pub(crate) async fn expect_end_of_failed(&mut self) -> Judged {
        let late = self.expect_tcp_end().await.err();
        self.expect_nothing_more().await?;
        late.map_or(Ok(()), |late| Err(Finding::not_strict(late.sentence)))
    }

    /// The frame masked where the suite's role must not, or not where it must.
    pub(crate) fn wrongly_masked(&self, frame: Frame) -> Frame {
        frame.masked(self.role == Role::Client)
    }
}

impl Seen {
    /// Judges this where the answer to a Close with the code `due` is due.
    pub(crate) fn judged_as_answer(&self, due: u16) -> Judged {
        let Self::Close(body) = self else {
            return Err(Finding::fail(format!(
                "the peer sent {self} where the answer to Close {due} was due"
            )));
        };
        let code = body.first_chunk().map(|code| u16::from_be_bytes(*code));
        let reason = body.get(2..).unwrap_or_default();
        match code {
            _ if std::str::from_utf8(reason).is_err() => Err(Finding::fail(format!(
                "the peer answered Close {due} with a reason that is not UTF-8"
            ))),
            Some(code) if code == due => Ok(()),
            None if body.is_empty() => Err(Finding::not_strict(format!(
                "the peer answered Close {due} with an empty Close; the code is to be sent back"
            ))),
            Some(code) if CloseCode::from_u16(code).is_ok() && !MISTAKES.contains(&code) => {
                Err(Finding::not_strict(format!(
                    "the peer answered Close {due} with {}; the code is to be sent back",
                    close(body)
                )))
            }
            _ => Err(Finding::fail(format!(
                "the peer answered Close {due} with {}",
                close(body)
            ))),
        }
    }

    /// Judges this where the answer to an empty Close is due.
    pub(crate) fn judged_as_answer_to_empty(&self) -> Judged {
        let sentence = format!("the peer sent {self} where an empty Close or Close 1000 was due");
        match self {
            Self::Close(body) if body.is_empty() || body.starts_with(&1000_u16.to_be_bytes()) => {
                Ok(())
            }
            Self::Close(body) if body.starts_with(&1001_u16.to_be_bytes()) => {
                Err(Finding::not_strict(sentence))
            }
            _ => Err(Finding::fail(sentence)),
        }
    }
}
