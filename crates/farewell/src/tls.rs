//! TLS by rustls: certificates from files, trust from the system or from files.

mod clock;
mod file;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, ServerConfig, SignatureScheme};

use self::clock::Clock;
use self::file::TrustFile;

/// Why TLS can't be configured as asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// A file can't be read.
    #[error("cannot read {what} {}: {source}; check the path and its permissions", path.display())]
    Unreadable {
        /// "certificate", "private key" or "CA".
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file holds no PEM of the kind that is needed.
    #[error("{} holds no {what} in PEM form (-----BEGIN ...)", path.display())]
    NoPem {
        /// "certificate", "private key" or "CA".
        what: &'static str,
        /// The file.
        path: PathBuf,
    },
    /// Certificate and key do not fit, or rustls refuses them.
    #[error("TLS refuses {}: {source}", path.display())]
    Refused {
        /// The file.
        path: PathBuf,
        /// What rustls says.
        source: rustls::Error,
    },
    /// The system offers no trusted certificate.
    #[error("the system offers no trusted certificates; install ca-certificates or name a CA file")]
    NoRoots,
}

/// Whom a client trusts.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub enum Trust {
    /// The authorities that the system trusts.
    #[default]
    System,
    /// The authorities in this PEM file, and no others; a server may also show one of
    /// these certificates itself, as `openssl req -x509` makes them.
    File(PathBuf),
    /// Everyone. The peer may be anybody.
    Insecure,
    /// As this configuration says: for certificates of a client's own, and for
    /// whoever opens many connections and reads the roots once.
    Config(Arc<ClientConfig>),
}

/// A server's configuration from PEM files: the chain, leaf first, and its key.
///
/// # Errors
/// [`TlsError`] naming the file.
pub fn server(certificate: &Path, key: &Path) -> Result<Arc<ServerConfig>, TlsError> {
    let chain = certificates("certificate", certificate)?;
    let private =
        PrivateKeyDer::from_pem_file(key).map_err(|error| pem_error("private key", key, error))?;
    let refused = |source| TlsError::Refused {
        path: certificate.to_owned(),
        source,
    };
    let config = ServerConfig::builder_with_details(provider(), Arc::new(Clock))
        .with_safe_default_protocol_versions()
        .map_err(refused)?
        .with_no_client_auth()
        .with_single_cert(chain, private)
        .map_err(refused)?;
    Ok(Arc::new(config))
}

/// A client's configuration.
///
/// # Errors
/// [`TlsError`] naming the file, or that the system has no roots.
pub fn client(trust: &Trust) -> Result<Arc<ClientConfig>, TlsError> {
    if let Trust::Config(config) = trust {
        return Ok(config.clone());
    }
    let refused = |source| TlsError::Refused {
        path: PathBuf::new(),
        source,
    };
    let builder = ClientConfig::builder_with_details(provider(), Arc::new(Clock))
        .with_safe_default_protocol_versions()
        .map_err(refused)?;
    let mut roots = RootCertStore::empty();
    match trust {
        Trust::Insecure => {
            let verifier = Arc::new(TrustEveryone(provider()));
            let config = builder
                .dangerous()
                .with_custom_certificate_verifier(verifier)
                .with_no_client_auth();
            return Ok(Arc::new(config));
        }
        Trust::File(path) => {
            let refused = |source| TlsError::Refused {
                path: path.clone(),
                source,
            };
            let certificates = certificates("CA", path)?;
            for certificate in &certificates {
                roots.add(certificate.clone()).map_err(refused)?;
            }
            let verifier = TrustFile::new(roots, certificates, provider())
                .map_err(|error| refused(rustls::Error::General(error.to_string())))?;
            let config = builder
                .dangerous()
                .with_custom_certificate_verifier(verifier)
                .with_no_client_auth();
            return Ok(Arc::new(config));
        }
        // Returned above; without roots it would trust nobody.
        Trust::Config(_) => {}
        Trust::System => {
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            if roots.is_empty() {
                return Err(TlsError::NoRoots);
            }
        }
    }
    Ok(Arc::new(
        builder.with_root_certificates(roots).with_no_client_auth(),
    ))
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

fn certificates(what: &'static str, path: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let error = |error| pem_error(what, path, error);
    let chain: Vec<_> = CertificateDer::pem_file_iter(path)
        .map_err(error)?
        .collect::<Result<_, _>>()
        .map_err(error)?;
    if chain.is_empty() {
        return Err(TlsError::NoPem {
            what,
            path: path.to_owned(),
        });
    }
    Ok(chain)
}

fn pem_error(what: &'static str, path: &Path, error: pem::Error) -> TlsError {
    match error {
        pem::Error::Io(source) => TlsError::Unreadable {
            what,
            path: path.to_owned(),
            source,
        },
        _ => TlsError::NoPem {
            what,
            path: path.to_owned(),
        },
    }
}

/// `--insecure`: any certificate will do; only the handshake itself is checked.
#[derive(Debug)]
struct TrustEveryone(Arc<CryptoProvider>);

impl ServerCertVerifier for TrustEveryone {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
