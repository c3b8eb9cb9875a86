//! [`Target`]: the arguments that say where a WebSocket is opened, and how it is
//! asked for. `connect` and `bench` have them.

use std::path::PathBuf;

use farewell::tls::Trust;
use farewell::{Connect, connect};
use http::{HeaderName, HeaderValue};

use super::arguments;

/// Where to connect, and how to ask.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Target {
    /// Where to connect: ws://host/path, or wss://host/path for TLS
    #[arg(value_parser = arguments::url)]
    pub(crate) url: String,

    /// Send a header in the handshake, such as 'Cookie: a=b'; may be repeated
    #[arg(short = 'H', long = "header", value_name = "K: V", value_parser = arguments::header)]
    headers: Vec<(HeaderName, HeaderValue)>,

    /// Send an Origin header, as browsers do, such as https://example.org
    #[arg(long, value_name = "O")]
    origin: Option<HeaderValue>,

    /// Offer a subprotocol; may be repeated, the most wanted first
    #[arg(long = "subprotocol", value_name = "P")]
    subprotocols: Vec<String>,

    /// Offer compression (permessage-deflate); the server may decline
    #[arg(long)]
    pub(crate) compress: bool,

    /// For wss://, trust the authorities in this PEM file, and no others
    #[arg(long, value_name = "FILE", conflicts_with = "insecure")]
    ca: Option<PathBuf>,

    /// For wss://, trust any certificate; the peer may then be anybody
    #[arg(long)]
    insecure: bool,
}

impl Target {
    /// Whom to trust.
    pub(crate) fn trust(&self) -> Trust {
        match (&self.ca, self.insecure) {
            (Some(file), _) => Trust::File(file.clone()),
            (None, true) => Trust::Insecure,
            (None, false) => Trust::System,
        }
    }

    /// An opening that asks for all but compression.
    pub(crate) fn opening(&self) -> Connect {
        let mut opening = connect(&self.url)
            .subprotocols(&self.subprotocols)
            .trust(self.trust());
        for (name, value) in &self.headers {
            opening = opening.header(name.clone(), value.clone());
        }
        match &self.origin {
            Some(origin) => opening.origin(origin.clone()),
            None => opening,
        }
    }
}
