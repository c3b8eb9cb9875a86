//! [`SocketFile`]: the file of a Unix socket that is listened on.

use std::io;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};

use tokio::net::{UnixListener, UnixStream};

/// The file of a Unix socket, which is removed with this. It has to go before the listener
/// does: until then no other file is taken for it.
#[derive(Debug)]
pub(super) struct SocketFile {
    path: PathBuf,
    /// Device and inode.
    identity: (u64, u64),
}

impl SocketFile {
    /// Listens on a Unix socket. The file of one that nobody listens on any more gives way.
    ///
    /// # Errors
    /// The system's; [`io::ErrorKind::AddrInUse`] where somebody listens, and
    /// [`io::ErrorKind::AlreadyExists`] for a file that is no socket.
    pub(super) async fn listen(path: &Path) -> io::Result<(Self, UnixListener)> {
        let listener = match UnixListener::bind(path) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
                remove_left_behind(path).await?;
                UnixListener::bind(path)?
            }
            bound => bound?,
        };
        let file = Self {
            identity: identity(path)?,
            path: path.to_owned(),
        };
        Ok((file, listener))
    }
}

impl Drop for SocketFile {
    fn drop(&mut self) {
        let path = &self.path;
        let removed = match identity(path) {
            Ok(identity) if identity == self.identity => std::fs::remove_file(path),
            // A successor's, or removed by somebody else.
            _ => Ok(()),
        };
        if let Err(error) = removed {
            let path = path.display();
            tracing::warn!(%path, %error, "cannot remove the file of a Unix socket");
        }
    }
}

/// Removes the file of a socket that nobody listens on.
async fn remove_left_behind(path: &Path) -> io::Result<()> {
    let found = identity(path)?;
    if !std::fs::symlink_metadata(path)?.file_type().is_socket() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    match UnixStream::connect(path).await {
        Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => {}
        // A full backlog is somebody's.
        Err(error) if error.kind() != io::ErrorKind::WouldBlock => return Err(error),
        _ => return Err(io::ErrorKind::AddrInUse.into()),
    }
    // Another process may have been faster.
    if identity(path)? != found {
        return Err(io::ErrorKind::AddrInUse.into());
    }
    tracing::info!(path = %path.display(), "removed a Unix socket that nobody listened on");
    std::fs::remove_file(path)
}

fn identity(path: &Path) -> io::Result<(u64, u64)> {
    let metadata = std::fs::symlink_metadata(path)?;
    Ok((metadata.dev(), metadata.ino()))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[tokio::test]
    async fn what_was_left_behind_gives_way_and_nothing_else_does() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s");
        drop(UnixListener::bind(&path).unwrap());
        let (file, listener) = SocketFile::listen(&path).await.unwrap();
        let second = SocketFile::listen(&path).await.unwrap_err();
        assert_eq!(second.kind(), io::ErrorKind::AddrInUse);
        UnixStream::connect(&path).await.unwrap();
        drop(file);
        assert!(!path.exists());
        drop(listener);
        fs::write(&path, "mine").unwrap();
        let other = SocketFile::listen(&path).await.unwrap_err();
        assert_eq!(other.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
        let nowhere = dir.path().join("none/s");
        let none = SocketFile::listen(&nowhere).await.unwrap_err();
        assert_eq!(none.kind(), io::ErrorKind::NotFound);
    }

    #[tokio::test]
    async fn a_successors_file_stays() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s");
        let (file, _listener) = SocketFile::listen(&path).await.unwrap();
        fs::remove_file(&path).unwrap();
        let (successor, _listens) = SocketFile::listen(&path).await.unwrap();
        drop(file);
        UnixStream::connect(&path).await.unwrap();
        drop(successor);
        assert!(!path.exists());
    }
}
