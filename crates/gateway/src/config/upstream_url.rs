//! [`UpstreamUrl`]: where a server is.

use std::fmt;

use farewell_proto::handshake::WebSocketUrl;

use super::socket_path::SocketPath;

/// Where a server is; the path that it is asked for is the client's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UpstreamUrl {
    /// A `ws://` or `wss://` URL of scheme, host and port.
    Net(WebSocketUrl),
    /// A Unix socket, always in clear: `unix:/run/app.sock`.
    Unix(SocketPath),
}

impl UpstreamUrl {
    /// Whether TLS is spoken.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        match self {
            Self::Net(url) => url.is_secure(),
            Self::Unix(_) => false,
        }
    }

    /// `host:port`, or `unix:` and a path, for records.
    #[must_use]
    pub fn address(&self) -> String {
        let url = match self {
            Self::Net(url) => url,
            Self::Unix(path) => return path.to_string(),
        };
        let (name, port) = (url.name(), url.port());
        if name.contains(':') {
            format!("[{name}]:{port}")
        } else {
            format!("{name}:{port}")
        }
    }

    /// What a request of the gateway's own names as its host.
    pub(crate) fn host(&self) -> String {
        match self {
            Self::Net(_) => self.address(),
            Self::Unix(_) => "localhost".to_owned(),
        }
    }
}

impl fmt::Display for UpstreamUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Net(url) => url.fmt(f),
            Self::Unix(path) => path.fmt(f),
        }
    }
}

impl std::str::FromStr for UpstreamUrl {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(path) = SocketPath::of(text) {
            return path.map(Self::Unix);
        }
        // A host may be named so.
        let wrong = |what: String| match text.contains("unix:") {
            true => format!(
                "'{text}' is not the address of a server; a Unix socket is written like \
                 unix:/run/app.sock, and is spoken to in clear: TLS over one is not offered"
            ),
            false => what,
        };
        let url: WebSocketUrl = text
            .parse()
            .map_err(|error: farewell::handshake::UrlError| wrong(error.to_string()))?;
        if url.resource_name().as_str() != "/" {
            return Err(wrong(format!(
                "the path '{}' has no meaning here: the upstream is asked for the client's own; \
                 give scheme, host and port only",
                url.resource_name().as_str()
            )));
        }
        Ok(Self::Net(url))
    }
}

impl<'de> serde::Deserialize<'de> for UpstreamUrl {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_on_a_unix_socket_is_spoken_to_in_clear() {
        let to: UpstreamUrl = "unix:/run/app.sock".parse().unwrap();
        assert_eq!(to.address(), "unix:/run/app.sock");
        assert_eq!(to.to_string(), "unix:/run/app.sock");
        assert!(!to.is_secure());
        for text in [
            "wss+unix:/a",
            "wss://unix:/a",
            "wss:unix:/a",
            "ws+unix:///a",
        ] {
            let wrong = text.parse::<UpstreamUrl>().unwrap_err();
            assert!(wrong.contains("TLS over one is not offered"), "{wrong}");
        }
        let named_so: UpstreamUrl = "ws://unix:8080".parse().unwrap();
        assert_eq!(named_so.address(), "unix:8080");
    }
}
