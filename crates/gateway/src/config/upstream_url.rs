//! [`UpstreamUrl`]: where a server is.

use farewell_proto::handshake::WebSocketUrl;

/// A `ws://` or `wss://` URL of scheme, host and port: the path is the client's.
#[derive(Debug, Clone)]
pub struct UpstreamUrl(WebSocketUrl);

impl UpstreamUrl {
    /// The URL.
    #[must_use]
    pub const fn url(&self) -> &WebSocketUrl {
        &self.0
    }

    /// `host:port`, for records.
    #[must_use]
    pub fn address(&self) -> String {
        let name = self.0.name();
        let port = self.0.port();
        if name.contains(':') {
            format!("[{name}]:{port}")
        } else {
            format!("{name}:{port}")
        }
    }
}

impl std::str::FromStr for UpstreamUrl {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let url: WebSocketUrl = text
            .parse()
            .map_err(|error: farewell::handshake::UrlError| error.to_string())?;
        if url.resource_name().as_str() != "/" {
            return Err(format!(
                "the path '{}' has no meaning here: the upstream is asked for the client's own; \
                 give scheme, host and port only",
                url.resource_name().as_str()
            ));
        }
        Ok(Self(url))
    }
}

impl<'de> serde::Deserialize<'de> for UpstreamUrl {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
