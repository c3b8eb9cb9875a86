//! [`ConfigError`]: why a gateway can't run so.

use std::net::SocketAddr;
use std::path::PathBuf;

use farewell::tls::TlsError;

use super::listen_address::ListenAddress;

/// Why a gateway can't run so, as far as can be told without listening.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// It can't be read.
    #[error("cannot read {}: {source}; check the path and its permissions", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// It says what has no meaning.
    #[error("{}:{line}:{column}: {message}", path.display())]
    Wrong {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// Its settings contradict each other.
    #[error("{}: {message}", path.display())]
    Contradiction {
        /// The file.
        path: PathBuf,
        /// What does not fit together, and what to do.
        message: &'static str,
    },
    /// A certificate without its key, or a key without its certificate.
    #[error("tls_cert and tls_key belong together; give both, or neither")]
    HalfTls,
    /// It lacks what nothing else says.
    #[error("{missing} is missing; give --{missing} or `{missing}` in the configuration file")]
    Missing {
        /// The option.
        missing: &'static str,
    },
    /// A variable of the environment can't be used.
    #[error("{variable} {problem}")]
    Environment {
        /// Its name.
        variable: &'static str,
        /// What is wrong with it, and what to do.
        problem: &'static str,
    },
    /// The admin address is not loopback.
    #[error(
        "the admin address {0} is not loopback: whoever reaches it may end connections; \
         use 127.0.0.1 or [::1]"
    )]
    AdminNotLoopback(SocketAddr),
    /// Clients and operators would come to the same address.
    #[error(
        "clients and operators cannot share {admin} (--listen {listen}); give --admin another port"
    )]
    SameAddress {
        /// Where operators come.
        admin: SocketAddr,
        /// Where clients come.
        listen: ListenAddress,
    },
    /// Clients would come to the same address twice.
    #[error("cannot listen on {one} and on {other}; leave one of them out")]
    ListenTwice {
        /// One address.
        one: ListenAddress,
        /// One that it leaves no room for.
        other: ListenAddress,
    },
    /// A certificate, and no client that could be shown it.
    #[error(
        "clients are spoken to in clear over a Unix socket, so that tls_cert and tls_key have no \
         meaning here; leave them out, or listen on TCP too"
    )]
    NoTlsClients,
    /// The PROXY protocol without a trusted proxy that may speak it.
    #[error(
        "the PROXY protocol is read only from trusted proxies; name them with `trusted_proxies` \
         or --trusted-proxies, such as 10.0.0.0/8"
    )]
    NobodyTrusted,
    /// A token of operators that no header can carry.
    #[error(
        "the admin token cannot be sent in a header: use printable ASCII without spaces at its ends"
    )]
    AdminToken,
    /// Authorities for an upstream that needs none.
    #[error(
        "--to-ca {} has no meaning for {to}; use a wss:// URL, or leave it out", path.display()
    )]
    NoTlsUpstream {
        /// The file of authorities.
        path: PathBuf,
        /// The upstream.
        to: String,
    },
    /// A route whose settings contradict each other.
    #[error("the route '{route}': {problem}")]
    Route {
        /// Its name.
        route: String,
        /// What does not fit together, and what to do.
        problem: &'static str,
    },
    /// TLS can't be configured.
    #[error(transparent)]
    Tls(#[from] TlsError),
}
