//! A certificate for `localhost` in files, for as long as the test has it.

use std::fs;
use std::path::PathBuf;

/// A certificate for localhost that signed itself, in two files.
pub(crate) struct Certificate {
    pub(crate) certificate: PathBuf,
    pub(crate) key: PathBuf,
}

impl Certificate {
    pub(crate) fn write(name: &str) -> Self {
        Self::of(name, rcgen::IsCa::NoCa)
    }

    /// As `openssl req -x509` makes it: it may sign others, too.
    pub(crate) fn of_an_authority(name: &str) -> Self {
        let unbounded = rcgen::BasicConstraints::Unconstrained;
        Self::of(name, rcgen::IsCa::Ca(unbounded))
    }

    fn of(name: &str, is_ca: rcgen::IsCa) -> Self {
        let directory = std::env::temp_dir();
        let file =
            |kind| directory.join(format!("farewell-{name}-{}-{kind}.pem", std::process::id()));
        let mut parameters = rcgen::CertificateParams::new(["localhost".to_owned()]).unwrap();
        parameters.is_ca = is_ca;
        let signing_key = rcgen::KeyPair::generate().unwrap();
        let certificate = parameters.self_signed(&signing_key).unwrap();
        let files = Self {
            certificate: file("certificate"),
            key: file("key"),
        };
        fs::write(&files.certificate, certificate.pem()).unwrap();
        fs::write(&files.key, signing_key.serialize_pem()).unwrap();
        files
    }
}

impl Drop for Certificate {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.certificate);
        let _ = fs::remove_file(&self.key);
    }
}
