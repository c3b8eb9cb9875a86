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
        let directory = std::env::temp_dir();
        let file =
            |kind| directory.join(format!("farewell-{name}-{}-{kind}.pem", std::process::id()));
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let files = Self {
            certificate: file("certificate"),
            key: file("key"),
        };
        fs::write(&files.certificate, made.cert.pem()).unwrap();
        fs::write(&files.key, made.signing_key.serialize_pem()).unwrap();
        files
    }
}

impl Drop for Certificate {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.certificate);
        let _ = fs::remove_file(&self.key);
    }
}
