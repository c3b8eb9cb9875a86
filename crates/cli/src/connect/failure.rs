//! Why a WebSocket never opened, in one sentence with a remedy.

use std::error::Error;
use std::io::ErrorKind;

use farewell::{Advice, Cause, CloseStatus, ConnectError, DialError, HandshakeError, Initiator};
use http::header;

use crate::text;

/// Why a WebSocket never opened.
pub(crate) struct Failure {
    error: String,
    remedy: String,
    pub(super) status: CloseStatus,
    pub(super) http_status: Option<u16>,
    pub(super) cause: Cause,
    pub(super) initiator: Initiator,
    pub(super) advice: Advice,
    wrong_use: bool,
}

impl Failure {
    pub(crate) fn of(error: &ConnectError, url: &str) -> Self {
        let status = error.status();
        let (cause, initiator) = match error {
            ConnectError::Refused(_) => (Cause::Refused, Initiator::Peer),
            ConnectError::Response(_) => (Cause::ProtocolError, Initiator::Library),
            ConnectError::Dial(DialError::Tls { .. }) => (Cause::TlsFailed, Initiator::Library),
            ConnectError::Handshake(HandshakeError::Ended) => (Cause::PeerLost, Initiator::Peer),
            _ => (Cause::PeerLost, Initiator::Network),
        };
        Self {
            error: text::printable(&error.to_string()).into_owned(),
            remedy: remedy(error, url),
            status,
            http_status: error.http_status(),
            cause,
            initiator,
            advice: error.advice(),
            wrong_use: matches!(
                error,
                ConnectError::Url(_)
                    | ConnectError::Subprotocol(_)
                    | ConnectError::Header(_)
                    | ConnectError::TlsConfig(_)
            ),
        }
    }

    pub(crate) const fn is_wrong_use(&self) -> bool {
        self.wrong_use
    }

    pub(crate) fn sentence(&self) -> String {
        if self.remedy.is_empty() {
            self.error.clone()
        } else {
            format!("{}; {}", self.error, self.remedy)
        }
    }
}

fn remedy(error: &ConnectError, url: &str) -> String {
    match error {
        ConnectError::Dial(DialError::Unreachable { source, .. }) => unreachable(source).to_owned(),
        ConnectError::Dial(DialError::Tls { source, .. }) => tls(source, url),
        ConnectError::Handshake(HandshakeError::Timeout(_)) => {
            "something listens there, but does it speak HTTP?".to_owned()
        }
        ConnectError::Handshake(HandshakeError::Ended | HandshakeError::Io(_)) => {
            if url.starts_with("wss:") {
                "look into the server's log".to_owned()
            } else {
                "if the server wants TLS, use wss://; else look into its log".to_owned()
            }
        }
        ConnectError::Refused(head) => {
            let shown = |name| {
                let value = head.headers().get(name)?.to_str().ok()?;
                Some(text::printable(value).into_owned())
            };
            match head.status().as_u16() {
                300..=399 => match shown(header::LOCATION) {
                    Some(place) => format!("it points to {place}: connect there"),
                    None => "connect to where the service is".to_owned(),
                },
                401 => match shown(header::WWW_AUTHENTICATE) {
                    Some(wanted) => format!("it wants credentials ({wanted}): send them with -H"),
                    None => "it wants credentials: send them with -H".to_owned(),
                },
                403 => "check the credentials (-H), and the --origin that it allows".to_owned(),
                404 => "check the URL's path".to_owned(),
                429 | 503 => match shown(header::RETRY_AFTER) {
                    Some(delay) => format!("it asks to try again after {delay}"),
                    None => "try again later".to_owned(),
                },
                200..=299 => "this path serves HTTP and no WebSocket: check it".to_owned(),
                _ => "look into the server's log".to_owned(),
            }
        }
        _ => String::new(),
    }
}

fn unreachable(error: &std::io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::ConnectionRefused => "nobody listens there: is the server running?",
        ErrorKind::TimedOut => "nobody answers there: check the address, and firewalls between",
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => {
            "there is no way there: check the network"
        }
        _ => "check the host's name and the network",
    }
}

/// What rustls says tells little to those who have not read its documentation.
fn tls(error: &(dyn Error + 'static), url: &str) -> String {
    let text = error.to_string();
    if text.contains("UnknownIssuer") || text.contains("CaUsedAsEndEntity") {
        "name the authority that signed the certificate with --ca FILE, or trust anyone with \
         --insecure"
            .to_owned()
    } else if text.contains("not valid for name") || text.contains("NotValidForName") {
        "connect by a name that stands in the certificate, or skip the check with --insecure"
            .to_owned()
    } else if text.contains("expired") || text.contains("Expired") {
        "the server needs a new certificate; --insecure skips the check".to_owned()
    } else if text.contains("corrupt message") || text.contains("InvalidContentType") {
        format!(
            "the server does not seem to speak TLS: try {}",
            url.replacen("wss:", "ws:", 1)
        )
    } else {
        "check the server's certificate and its TLS versions".to_owned()
    }
}
