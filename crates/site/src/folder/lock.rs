//! [`Lock`]: two builds of one folder at once would destroy each other's work.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::error::BuildError;

/// A file that this process has locked. It goes when the lock does; the system unlocks the
/// one that a killed process leaves.
pub(super) struct Lock {
    path: PathBuf,
    file: File,
}

impl Lock {
    /// Locks the file at this path, which stands for this folder.
    pub(super) fn take(path: &Path, folder: &Path) -> Result<Self, BuildError> {
        let wrong = |error| BuildError::writing(path, error);
        loop {
            let mut options = File::options();
            let opened = options.create(true).truncate(false).write(true).open(path);
            let file = opened.map_err(wrong)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(BuildError::Busy(folder.to_owned())),
                Err(TryLockError::Error(error)) => return Err(wrong(error)),
            }
            // The build that had locked it may have removed it since it was opened: then
            // this is the lock of nothing.
            if is_at(&file, path).map_err(wrong)? {
                let path = path.to_owned();
                return Ok(Self { path, file });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is locked, so that it is not somebody else's. One that stays does no harm.
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
        let _ = self.file.unlock();
    }
}

/// Whether it is this file that has this path.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;

    let own = file.metadata()?;
    match fs::metadata(path) {
        Ok(other) => Ok((own.dev(), own.ino()) == (other.dev(), other.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Nobody removes it here.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> io::Result<bool> {
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_has_the_lock_at_a_time_and_leaves_no_file() {
        let above = tempfile::tempdir().unwrap();
        let (path, folder) = (above.path().join(".site.lock"), above.path().join("site"));
        let take = || Lock::take(&path, &folder);
        let first = take().unwrap();
        assert!(matches!(take(), Err(BuildError::Busy(busy)) if busy == folder));
        drop(first);
        assert!(cfg!(not(unix)) || !path.exists());
        // As a killed build leaves it.
        fs::write(&path, "").unwrap();
        drop(take().unwrap());
    }

    #[test]
    fn many_that_come_and_go_never_have_it_together() {
        use std::sync::atomic::{AtomicUsize, Ordering};

        let above = tempfile::tempdir().unwrap();
        let (path, folder) = (above.path().join(".site.lock"), above.path().join("site"));
        let (inside, taken) = (AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..2000 {
                        if let Ok(lock) = Lock::take(&path, &folder) {
                            assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                            taken.fetch_add(1, Ordering::SeqCst);
                            inside.fetch_sub(1, Ordering::SeqCst);
                            drop(lock);
                        }
                    }
                });
            }
        });
        assert!(taken.into_inner() > 0);
    }
}
