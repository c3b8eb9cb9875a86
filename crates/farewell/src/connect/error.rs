//! [`ConnectError`]: why no WebSocket was opened.

use std::io;
use std::time::Duration;

use farewell_close::{Advice, CloseStatus, Decision, Reconnect, should_reconnect};
use farewell_proto::handshake::{
    ReservedHeader, ResponseError, ResponseHead, SubprotocolError, UrlError,
};

use crate::dial::DialError;
use crate::heads::HandshakeError;
use crate::random::NoRandom;
use crate::tls::TlsError;

/// Why no WebSocket was opened. In terms of the close model such an end is
/// [`status`](Self::status).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// The URL can't be used.
    #[error(transparent)]
    Url(#[from] UrlError),
    /// A subprotocol can't be offered.
    #[error(transparent)]
    Subprotocol(#[from] SubprotocolError),
    /// A header belongs to the handshake itself.
    #[error(transparent)]
    Header(#[from] ReservedHeader),
    /// TLS can't be configured.
    #[error(transparent)]
    TlsConfig(#[from] TlsError),
    /// The address could not be reached, or TLS could not be established.
    #[error(transparent)]
    Dial(#[from] DialError),
    /// The handshake did not complete.
    #[error(transparent)]
    Handshake(#[from] HandshakeError),
    /// The server refused, with this answer.
    #[error("the server refused the handshake with HTTP {}", .0.status())]
    Refused(Box<ResponseHead>),
    /// The server's answer breaks RFC 6455.
    #[error(transparent)]
    Response(#[from] ResponseError),
    /// The operating system gave no random bytes.
    #[error(transparent)]
    Random(#[from] NoRandom),
    /// The hook of a client that comes back did not answer within this time.
    #[error("on_retry did not answer within {0:?}; no attempt was made")]
    Hook(Duration),
}

impl ConnectError {
    /// How this end looks from here: 1015 where TLS failed, else 1006.
    #[must_use]
    pub const fn status(&self) -> CloseStatus {
        match self {
            Self::Dial(DialError::Tls { .. }) => CloseStatus::TlsFailure,
            _ => CloseStatus::Abnormal,
        }
    }

    /// The HTTP status of a refusal.
    #[must_use]
    pub fn http_status(&self) -> Option<u16> {
        match self {
            Self::Refused(head) => Some(head.status().as_u16()),
            _ => None,
        }
    }

    /// Whether and when to try again, as [`reconnect()`](crate::reconnect()) does
    /// for the first time: not, or only with something changed, where the server
    /// refused for good ([`Advice::after_refusal`]), its answer breaks RFC 6455,
    /// its certificate is not trusted, or what was asked for can't be used; else
    /// backing off.
    #[must_use]
    pub fn advice(&self) -> Advice {
        self.decision(0).into()
    }

    /// The same after so many rounds.
    pub(crate) fn decision(&self, rounds: u32) -> Decision {
        let back_off = should_reconnect(CloseStatus::Abnormal, "", rounds, Duration::ZERO);
        match self {
            Self::Refused(head) => {
                let named = head.retry_after();
                let status = head.status().as_u16();
                match Advice::after_refusal(status, named).reconnect {
                    Reconnect::No => Decision::Stop,
                    Reconnect::Changed => Decision::AfterChange,
                    Reconnect::Yes => match named {
                        Some(delay) if matches!(status, 429 | 503) => Decision::Retry {
                            min: delay,
                            max: delay,
                        },
                        _ => back_off,
                    },
                }
            }
            // What rustls itself refuses stays refused; a network that breaks
            // during its handshake is only a network.
            Self::Dial(DialError::Tls { source, .. })
                if matches!(
                    source.kind(),
                    io::ErrorKind::InvalidData | io::ErrorKind::Other
                ) =>
            {
                Decision::AfterChange
            }
            Self::Dial(_) | Self::Handshake(_) | Self::Random(_) | Self::Hook(_) => back_off,
            Self::Url(_)
            | Self::Subprotocol(_)
            | Self::Header(_)
            | Self::TlsConfig(_)
            | Self::Response(_) => Decision::AfterChange,
        }
    }
}
