//! What lies on the disk: which file a path names, and the files beside it.
//!
//! SQLite finds the write-ahead log of an open file by its name. A ledger that
//! was moved away leaves its log behind, under the name that belongs to the
//! next ledger at that path. Whoever opens both together mixes two databases.
//! So a file is known by device and inode here, never by its name alone.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use crate::limits::later;

/// A file, whatever its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FileId {
    device: u64,
    inode: u64,
}

impl FileId {
    /// The file at this path; `None` where there is none.
    pub(crate) fn at(path: &Path) -> io::Result<Option<Self>> {
        Ok(look(path)?.map(|(id, _)| id))
    }

    /// Where the file is now: beside `near`, or anywhere else where this process
    /// has it open and the system tells its name.
    pub(crate) fn find(self, near: &Path) -> Option<PathBuf> {
        let beside = entries(directory(near));
        let open = entries(Path::new("/proc/self/fd"));
        let open = open.filter_map(|descriptor| fs::read_link(descriptor).ok());
        beside
            .chain(open)
            .find(|path| Self::at(path).is_ok_and(|id| id == Some(self)))
    }
}

/// The file at this path and its length in bytes; `None` where there is none.
pub(crate) fn look(path: &Path) -> io::Result<Option<(FileId, u64)>> {
    match fs::metadata(path) {
        Ok(metadata) => {
            let (device, inode) = (metadata.dev(), metadata.ino());
            Ok(Some((FileId { device, inode }, metadata.len())))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Creates an empty file, unless there is one.
pub(crate) fn create(path: &Path) -> io::Result<()> {
    let created = OpenOptions::new().write(true).create_new(true).open(path);
    match created {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        created => created.map(drop),
    }
}

/// `farewell.db` and `-wal` is `farewell.db-wal`.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

/// Moves a ledger's log, and with it the memory that processes share about it,
/// to where the ledger went; without a `to` both are removed.
pub(crate) fn move_log(from: &Path, to: Option<&Path>) -> io::Result<()> {
    for suffix in ["-shm", "-wal"] {
        let name = beside(from, suffix);
        let done = match to {
            Some(to) => fs::rename(name, beside(to, suffix)),
            None => fs::remove_file(name),
        };
        match done {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

/// Holds off other gateways while this one finds, moves or creates a ledger's
/// files. The lock is the directory's, so it leaves no file behind.
#[derive(Debug)]
pub(crate) struct Lock {
    _directory: Option<File>,
}

impl Lock {
    /// Waits for the lock. Where the directory cannot be locked, as on some
    /// network file systems, it goes without.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] where another holds it for longer.
    pub(crate) fn take(path: &Path, patience: Duration) -> io::Result<Self> {
        let Ok(file) = File::open(directory(path)) else {
            return Ok(Self { _directory: None });
        };
        let deadline = later(Instant::now(), patience);
        loop {
            match file.try_lock() {
                Err(TryLockError::WouldBlock) if Instant::now() < deadline => {
                    thread::sleep(Duration::from_millis(5));
                }
                Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::WouldBlock.into()),
                Err(TryLockError::Error(_)) => return Ok(Self { _directory: None }),
                Ok(()) => {
                    return Ok(Self {
                        _directory: Some(file),
                    });
                }
            }
        }
    }
}

fn directory(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

fn entries(directory: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let entries = fs::read_dir(directory).into_iter().flatten();
    entries.filter_map(|entry| Some(entry.ok()?.path()))
}
