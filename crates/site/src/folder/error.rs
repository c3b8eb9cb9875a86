//! [`BuildError`]: why a site can't be built, where, and what to do.

use std::io;
use std::path::{Path, PathBuf};

/// Why a site can't be built there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The path has no last part, such as `/` or `new/..`.
    #[error("'{}' names no folder that can be replaced; name a new one, such as ./site", .0.display())]
    NoName(PathBuf),
    /// The current directory is in it, or is it.
    #[error(
        "{} holds the current directory, which would be removed; go to another one, or name a folder in this one, such as ./site",
        .0.display()
    )]
    HoldsCurrent(PathBuf),
    /// There is something else than a folder.
    #[error("{} is not a folder; name a new folder, or remove what is there", .0.display())]
    NotAFolder(PathBuf),
    /// There is a symbolic link to nothing.
    #[error("{} is a symbolic link to nothing; remove it, or create the folder that it names", .0.display())]
    Dangling(PathBuf),
    /// There are files in it that are not a site's.
    #[error(
        "{} is not empty, and is not a site that farewell has built; name a new or an empty folder",
        .0.display()
    )]
    NotEmpty(PathBuf),
    /// It is a site, and a Git repository too.
    #[error(
        "{} has a Git repository in it, which would be removed with all else; build the site elsewhere, and copy it: rsync -a --delete --exclude .git NEW/ {}/",
        .0.display(), .0.display()
    )]
    Repository(PathBuf),
    /// A file system is mounted there, which can't be renamed.
    #[error(
        "{} can't be replaced, because a file system is mounted there; name a folder in it, such as {}",
        .0.display(), .0.join("site").display()
    )]
    MountPoint(PathBuf),
    /// Something may not be written or removed.
    #[error(
        "permission denied for {}; the folder above a site has to be writable, and a site that is replaced has to be your own",
        .0.display()
    )]
    Denied(PathBuf),
    /// The file system is read-only.
    #[error("{} is on a read-only file system; name a folder on another", .0.display())]
    ReadOnly(PathBuf),
    /// Another process builds the same folder.
    #[error("another build is writing {}; wait until it is done", .0.display())]
    Busy(PathBuf),
    /// The disk is full, or a quota is used up.
    #[error(
        "no space for {}: a site is written whole beside the one that it replaces; what was there is unchanged; make room, and build again",
        .0.display()
    )]
    NoSpace(PathBuf),
    /// Something else.
    #[error("cannot write {}: {source}; what was there is unchanged", path.display())]
    Write {
        /// Where.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// What is there can't be looked at.
    #[error("cannot read {}: {source}", path.display())]
    Read {
        /// Where.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// What a killed build has left can't be removed, so nothing was built.
    #[error("cannot remove {}, which a build that was killed has left: {source}; remove it by hand", path.display())]
    Left {
        /// Where.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The site is in its place, but what it replaced can't be removed.
    #[error("the new site is in its place, but what it has replaced can't be removed from {}: {source}; remove it by hand", path.display())]
    Replaced {
        /// Where it is now.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl BuildError {
    /// Whether another folder has to be named, or what is there has to be changed: the same
    /// build fails again else.
    #[must_use]
    pub const fn is_wrong_folder(&self) -> bool {
        match self {
            Self::NoName(_)
            | Self::HoldsCurrent(_)
            | Self::NotAFolder(_)
            | Self::Dangling(_)
            | Self::NotEmpty(_)
            | Self::Repository(_)
            | Self::MountPoint(_)
            | Self::Denied(_)
            | Self::ReadOnly(_) => true,
            Self::Busy(_)
            | Self::NoSpace(_)
            | Self::Write { .. }
            | Self::Read { .. }
            | Self::Left { .. }
            | Self::Replaced { .. } => false,
        }
    }

    /// What goes wrong where this path is written, renamed or locked.
    pub(super) fn writing(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::PermissionDenied => Self::Denied(path),
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly(path),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace(path),
            _ => Self::Write { path, source },
        }
    }

    /// What goes wrong where this path is looked at.
    pub(super) fn reading(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotADirectory => Self::NotAFolder(path),
            io::ErrorKind::PermissionDenied => Self::Denied(path),
            _ => Self::Read { path, source },
        }
    }
}
