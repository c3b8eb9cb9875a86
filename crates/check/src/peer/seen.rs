//! [`Seen`]: what the peer said or did next.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use farewell_close::printable;

use super::End;
use crate::Opcode;

/// What the peer said or did next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// A whole message: [`Opcode::TEXT`] or [`Opcode::BINARY`].
    Message(Opcode, Bytes),
    /// A Pong.
    Pong(Bytes),
    /// A Ping, where the case answers them itself.
    Ping(Bytes),
    /// The first Close, with its body.
    Close(Bytes),
    /// Something that no peer may send: what it was.
    Illegal(String),
    /// The peer's direction of TCP ended.
    Ended(End),
    /// Nothing, for as long as was waited.
    Silence(Quiet),
}

/// How long nothing whole came.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Quiet {
    /// So long.
    pub wait: Duration,
    /// Bytes that came and are no whole frame yet.
    pub unfinished: usize,
}

/// The time, for sentences.
impl fmt::Debug for Quiet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.wait.fmt(f)
    }
}

impl fmt::Display for Seen {
    /// As a noun, for sentences such as "the peer sent …".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Message(opcode, payload) => {
                write!(f, "a {} message of {}", opcode.name(), extract(payload))
            }
            Self::Pong(payload) => write!(f, "a Pong with {}", extract(payload)),
            Self::Ping(payload) => write!(f, "a Ping with {}", extract(payload)),
            Self::Close(body) => f.write_str(&close(body)),
            Self::Illegal(what) => f.write_str(what),
            Self::Ended(end) => f.write_str(ended(*end)),
            Self::Silence(quiet) if quiet.unfinished > 0 => write!(
                f,
                "{} bytes that are no whole frame, and no more for {quiet:?}",
                quiet.unfinished
            ),
            Self::Silence(quiet) => write!(f, "nothing for {quiet:?}"),
        }
    }
}

/// A Close by its body: `Close 1002 "reason"`.
pub(crate) fn close(body: &[u8]) -> String {
    match body {
        [] => "an empty Close".to_owned(),
        [_] => "a Close with a body of 1 byte".to_owned(),
        [high, low] => format!("Close {}", u16::from_be_bytes([*high, *low])),
        [high, low, reason @ ..] => format!(
            "Close {} {:?}",
            u16::from_be_bytes([*high, *low]),
            printable(&String::from_utf8_lossy(reason))
        ),
    }
}

const fn ended(end: End) -> &'static str {
    match end {
        End::FinPeer => "FIN",
        End::ResetPeer => "RST",
        End::TlsTruncated => "the end of TCP inside TLS",
        End::Timeout => "a timeout of TCP",
        _ => "the end of TCP",
    }
}

/// The length, and the text itself where it is short and can be shown.
pub(crate) fn extract(payload: &[u8]) -> String {
    const SHOWN: usize = 24;
    match std::str::from_utf8(payload) {
        _ if payload.is_empty() => "0 bytes".to_owned(),
        Ok(text) if payload.len() <= SHOWN => {
            format!("{} bytes, {:?}", payload.len(), printable(text))
        }
        _ => format!("{} bytes", payload.len()),
    }
}
