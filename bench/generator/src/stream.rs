//! A TCP connection, with TLS on it or without.

use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::ServerName;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::arguments::Arguments;
use crate::error::Error;

/// The longest that a server may take for its part of the handshake.
const LONGEST: Duration = Duration::from_secs(10);

/// One.
#[derive(Debug)]
pub(crate) enum Stream {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ClientConnection, TcpStream>>),
}

/// What TLS is spoken with.
#[derive(Debug)]
pub(crate) struct Tls(Arc<ClientConfig>);

impl Tls {
    /// If it was asked for.
    pub(crate) fn of(arguments: &Arguments) -> Result<Option<Self>, Error> {
        if !arguments.tls {
            return Ok(None);
        }
        let file = arguments.ca.as_ref().ok_or("--tls needs --ca")?;
        let mut roots = RootCertStore::empty();
        let mut reader = BufReader::new(File::open(file)?);
        for certificate in rustls::pki_types::CertificateDer::pem_reader_iter(&mut reader) {
            roots.add(certificate?)?;
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Some(Self(Arc::new(config))))
    }
}

impl Stream {
    /// One that does not block. Connecting itself does: on loopback it takes no
    /// time.
    pub(crate) fn dial(address: SocketAddr, tls: Option<&Tls>) -> Result<Self, Error> {
        let tcp = TcpStream::connect(address)?;
        tcp.set_nodelay(true)?;
        tcp.set_read_timeout(Some(LONGEST))?;
        tcp.set_nonblocking(true)?;
        Ok(match tls {
            None => Self::Plain(tcp),
            Some(Tls(config)) => {
                let name = ServerName::from(address.ip());
                let session = ClientConnection::new(Arc::clone(config), name)?;
                Self::Tls(Box::new(StreamOwned::new(session, tcp)))
            }
        })
    }

    /// Whether reading and writing wait.
    pub(crate) fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {
        self.tcp().set_nonblocking(nonblocking)
    }

    /// Whether more may be here that the system knows nothing of, so that it must
    /// be read until there is nothing.
    pub(crate) const fn holds_back(&self) -> bool {
        matches!(self, Self::Tls(_))
    }

    fn tcp(&self) -> &TcpStream {
        match self {
            Self::Plain(tcp) => tcp,
            Self::Tls(tls) => tls.get_ref(),
        }
    }
}

impl AsFd for Stream {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.tcp().as_fd()
    }
}

impl Read for Stream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(tcp) => tcp.read(buffer),
            Self::Tls(tls) => tls.read(buffer),
        }
    }
}

impl Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(tcp) => tcp.write(bytes),
            Self::Tls(tls) => tls.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(tcp) => tcp.flush(),
            Self::Tls(tls) => tls.flush(),
        }
    }
}
