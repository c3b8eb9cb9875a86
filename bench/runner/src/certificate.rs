//! A certificate for 127.0.0.1, signed by itself, for the runs over TLS.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::error::Result;

/// Where the two files are.
#[derive(Debug, Clone)]
pub(crate) struct Certificate {
    pub(crate) chain: PathBuf,
    pub(crate) key: PathBuf,
}

impl Certificate {
    /// Has openssl make one.
    pub(crate) fn make(directory: &Path) -> Result<Self> {
        let certificate = Self {
            chain: directory.join("certificate.pem"),
            key: directory.join("key.pem"),
        };
        let made = Command::new("openssl")
            .args(["req", "-x509", "-newkey", "ec", "-pkeyopt"])
            .args(["ec_paramgen_curve:prime256v1", "-nodes", "-days", "30"])
            .args(["-subj", "/CN=bench", "-addext"])
            .args(["subjectAltName=IP:127.0.0.1", "-addext"])
            .args(["basicConstraints=critical,CA:FALSE", "-keyout"])
            .arg(&certificate.key)
            .arg("-out")
            .arg(&certificate.chain)
            .stderr(Stdio::null())
            .status();
        match made {
            Ok(status) if status.success() => Ok(certificate),
            _ => Err("openssl did not make a certificate".to_owned()),
        }
    }
}
