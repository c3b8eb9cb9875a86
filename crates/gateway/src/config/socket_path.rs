//! [`SocketPath`]: where a Unix socket is.

use std::fmt;
use std::path::{Path, PathBuf};

/// How the address of a Unix socket begins.
const SCHEME: &str = "unix:";

/// The path of a Unix socket, short enough for the system: `unix:/run/app.sock`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SocketPath(PathBuf);

impl SocketPath {
    /// The path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// `None` for what names no Unix socket.
    pub(super) fn of(text: &str) -> Option<Result<Self, String>> {
        text.strip_prefix(SCHEME).map(Self::parse)
    }

    fn parse(path: &str) -> Result<Self, String> {
        // As in a URL: `unix:///run/app.sock`.
        let path = match path.strip_prefix("//") {
            Some(rest) if rest.starts_with('/') => rest,
            _ => path,
        };
        if !path.starts_with('/') || path.ends_with('/') {
            return Err(format!(
                "'{SCHEME}{path}' is not the whole path of a Unix socket; write it like \
                 unix:/run/app.sock"
            ));
        }
        is_address(path).map_err(|error| {
            format!(
                "'{SCHEME}{path}' cannot be the path of a Unix socket, which has 107 bytes at \
                 most, some fewer on other systems than Linux: {error}"
            )
        })?;
        Ok(Self(path.into()))
    }
}

#[cfg(unix)]
fn is_address(path: &str) -> std::io::Result<()> {
    std::os::unix::net::SocketAddr::from_pathname(path).map(drop)
}

#[cfg(not(unix))]
fn is_address(_: &str) -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}

impl fmt::Display for SocketPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{SCHEME}{}", self.0.display())
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_whole_and_fits_into_an_address() {
        let read = |text: &str| SocketPath::of(text).map(|read| read.map(|path| path.to_string()));
        assert_eq!(read("127.0.0.1:80"), None);
        for text in ["unix:/run/app.sock", "unix:///run/app.sock"] {
            assert_eq!(read(text), Some(Ok("unix:/run/app.sock".to_owned())));
        }
        for text in ["unix:", "unix:app.sock", "unix:@app", "unix:/run/"] {
            let wrong = read(text).unwrap().unwrap_err();
            assert!(
                wrong.contains("write it like unix:/run/app.sock"),
                "{wrong}"
            );
        }
        let longest = format!("unix:/{}", "x".repeat(106));
        assert_eq!(read(&longest), Some(Ok(longest.clone())));
        let wrong = read(&format!("{longest}x")).unwrap().unwrap_err();
        assert!(wrong.contains("107 bytes at most"), "{wrong}");
        assert!(read("unix:/a\0b").unwrap().is_err());
    }
}
