//! The end of the reference peer's connections: RFC 6455 §5.5.1 and §7.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::timeout;

use super::EchoPeer;
use super::opcode::CLOSE;
use super::step::{Over, Step};
use super::utf8::Checker;
use crate::behaviour::{Answer, CloseBetween, Empty, Failure};

impl EchoPeer {
    /// A Close came.
    pub(super) async fn close(&mut self, body: Bytes) -> Step {
        let close = &self.behaviour.close;
        if self.kept.bytes > close.deaf_behind {
            return Ok(());
        }
        let code = body.first_chunk().map(|code| u16::from_be_bytes(*code));
        if code.is_some() && code == close.passes_over {
            return Ok(());
        }
        if body.is_empty() && matches!(close.empty, Empty::PassedOver) {
            return Ok(());
        }
        if self.message.is_some() {
            match close.between {
                CloseBetween::Taken => {}
                CloseBetween::Mistake => return Err(Over::Failed(1002)),
                CloseBetween::PassedOver => return Ok(()),
                CloseBetween::Late => {
                    self.kept.close = Some(body);
                    return Ok(());
                }
            }
            if self.behaviour.ending.judges_unfinished && self.unfinished_text() {
                return Err(Over::Failed(1007));
            }
            if close.delivers_unfinished {
                self.echo_begun().await?;
            }
        }
        Err(self.close_came(body))
    }

    /// What a Close with this body begins.
    pub(super) fn close_came(&self, body: Bytes) -> Over {
        let close = &self.behaviour.close;
        let Some((code, reason)) = body.split_first_chunk::<2>() else {
            return match body.len() {
                1 if !close.takes_one_byte => Over::Failed(1002),
                _ => Over::Closed(Bytes::new()),
            };
        };
        let code = u16::from_be_bytes(*code);
        let listed = |codes: &[std::ops::RangeInclusive<u16>]| {
            codes.iter().any(|codes| codes.contains(&code))
        };
        let known = matches!(code, 1000..=1003 | 1007..=1014 | 3000..=4999);
        if !known && !listed(close.takes) {
            return Over::Failed(1002);
        }
        let mut text = Checker::default();
        text.take(reason);
        if (text.is_wrong() || !text.is_whole()) && !close.takes_any_reason {
            return Over::Failed(1007);
        }
        if listed(close.refuses) || reason.len() > close.longest_reason {
            return Over::Failed(1002);
        }
        Over::Closed(body)
    }

    /// Answers the other side's Close with its code, and ends.
    pub(super) async fn answer_close(mut self, body: Bytes) {
        let close = &self.behaviour.close;
        let code = body.slice(..body.len().min(2));
        let answer = match close.answer {
            _ if body.is_empty() => match close.empty {
                Empty::Never => None,
                Empty::Code(code) => Some(Bytes::copy_from_slice(&code.to_be_bytes())),
                _ => Some(Bytes::new()),
            },
            Answer::Echoed => Some(code),
            Answer::Never => None,
            Answer::Empty => Some(Bytes::new()),
            Answer::Code(code) => Some(Bytes::copy_from_slice(&code.to_be_bytes())),
            Answer::Commented if body.len() == 2 => Some(code),
            Answer::Commented => Some([&body[..], &[b'!'; 124]].concat().into()),
        };
        let ending = self.behaviour.ending.clone();
        if ending.judges_what_follows && !self.inbox.is_empty() {
            return self.fail(1002).await;
        }
        if ending.drops_on_fin && self.fin_follows().await {
            return;
        }
        self.last_words(answer, false).await;
    }

    /// Says what is wrong, and ends.
    pub(super) async fn fail(mut self, mut code: u16) {
        if self.behaviour.ending.names_last_mistake {
            code = self.last_mistake(code).await;
        }
        let body = match self.behaviour.close.failure {
            Failure::Said => Some(code.to_be_bytes().to_vec()),
            Failure::WithoutClose => None,
            Failure::WithoutCode => Some(Vec::new()),
            Failure::WithCode(other) => Some(u16::to_be_bytes(other).to_vec()),
        };
        self.last_words(body.map(Bytes::from), true).await;
    }

    async fn last_words(mut self, body: Option<Bytes>, failed: bool) {
        self.kept.echoes.clear();
        let times = if self.behaviour.close.says_it_twice {
            2
        } else {
            1
        };
        for _ in 0..times {
            if let Some(body) = &body
                && self.send(CLOSE, body).await.is_err()
            {
                return;
            }
        }
        if self.behaviour.close.goes_on {
            self.go_on().await;
        }
        self.end(failed).await;
    }

    /// Handles what is there already as if no Close had been sent.
    async fn go_on(&mut self) {
        while !self.inbox.is_empty() {
            let over = match timeout(Duration::ZERO, self.step()).await {
                Ok(Ok(())) => continue,
                Ok(Err(over)) => over,
                Err(_) => return,
            };
            if let Over::Closed(body) = over {
                let _ = self.send(CLOSE, &body).await;
            }
        }
    }
}
