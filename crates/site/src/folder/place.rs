//! [`Place`]: the folder that becomes the site, what may be there, and the exchange.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::error::BuildError;

/// What stands at the root of a site says that it is one.
pub(super) const MARKER: &str = ".farewell-site";
/// How it begins.
pub(super) const MARKER_BEGIN: &str = "A site of farewell, which replaces all that is here";

/// A folder that becomes the site. Beside it stand what is written, what is replaced and
/// the lock, so that all are on one file system and renaming moves nothing.
pub(super) struct Place {
    folder: PathBuf,
    /// The site as it is written; after the exchange what was there before.
    new: PathBuf,
    /// What was there before, where the system exchanges nothing.
    old: PathBuf,
    lock: PathBuf,
}

impl Place {
    /// The folder at this path: where that is a symbolic link, the one behind it. The
    /// folders above are created.
    pub(super) fn of(path: &Path) -> Result<Self, BuildError> {
        let folder = match path.canonicalize() {
            Ok(folder) => folder,
            Err(error) if error.kind() == ErrorKind::NotFound => missing(path)?,
            Err(error) => return Err(BuildError::reading(path, error)),
        };
        let (Some(parent), Some(name)) = (folder.parent(), folder.file_name()) else {
            return Err(BuildError::NoName(folder));
        };
        let beside = |what: &str| parent.join(hidden(name, what));
        Ok(Self {
            new: beside("new"),
            old: beside("old"),
            lock: beside("lock"),
            folder,
        })
    }

    /// The folder that becomes the site.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the site is written.
    pub(super) fn new_folder(&self) -> &Path {
        &self.new
    }

    /// The file that is locked meanwhile.
    pub(super) fn lock(&self) -> &Path {
        &self.lock
    }

    /// Refuses to replace what nobody has said may go.
    pub(super) fn must_be_free(&self) -> Result<(), BuildError> {
        let folder = &self.folder;
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(BuildError::reading(folder, error)),
        };
        // A process whose directory is gone has none that could be in it.
        if env::current_dir().is_ok_and(|current| current.starts_with(folder)) {
            return Err(BuildError::HoldsCurrent(folder.clone()));
        }
        let names: io::Result<Vec<OsString>> = entries
            .map(|entry| entry.map(|entry| entry.file_name()))
            .collect();
        let names = names.map_err(|error| BuildError::reading(folder, error))?;
        if names.is_empty() {
            return Ok(());
        }
        if !is_site(folder) {
            return Err(BuildError::NotEmpty(folder.clone()));
        }
        if names.iter().any(|name| name == ".git") {
            return Err(BuildError::Repository(folder.clone()));
        }
        Ok(())
    }

    /// Puts the new folder in the place of the old one. A reader finds one or the other.
    pub(super) fn exchange(&self) -> Result<(), BuildError> {
        let done = match fs::symlink_metadata(&self.folder) {
            Ok(old) => keep_access(&self.new, &old)
                .and_then(|()| exchange(&self.new, &self.folder))
                .or_else(|error| {
                    if can_exchange(&error) {
                        return Err(error);
                    }
                    self.exchange_in_two_steps()
                }),
            Err(_) => fs::rename(&self.new, &self.folder),
        };
        done.map_err(|error| match error.kind() {
            ErrorKind::ResourceBusy => BuildError::MountPoint(self.folder.clone()),
            // This process may write beside the folder, but the folder belongs to another user.
            _ => BuildError::writing(&self.folder, error),
        })?;
        // The renaming is to outlast a power cut too. The site is in its place, and a file
        // system that can't do this has nothing to be told.
        if let Some(parent) = self.folder.parent() {
            let _ = fs::File::open(parent).and_then(|parent| parent.sync_all());
        }
        Ok(())
    }

    /// For file systems that exchange nothing: for a moment there is no site.
    fn exchange_in_two_steps(&self) -> io::Result<()> {
        fs::rename(&self.folder, &self.old)?;
        fs::rename(&self.new, &self.folder).inspect_err(|_| {
            // Else `tidy` tries again.
            let _ = fs::rename(&self.old, &self.folder);
        })
    }

    /// Removes what this build, or one that was killed, has left. An error comes with what
    /// stays.
    pub(super) fn tidy(&self) -> Result<(), (PathBuf, io::Error)> {
        // Killed between two steps: what was there goes back.
        if fs::symlink_metadata(&self.folder).is_err() && fs::symlink_metadata(&self.old).is_ok() {
            fs::rename(&self.old, &self.folder).map_err(|error| (self.old.clone(), error))?;
        }
        for path in [&self.new, &self.old] {
            remove(path).map_err(|error| (path.clone(), error))?;
        }
        Ok(())
    }
}

/// A path at which there is nothing, with the folders above it.
fn missing(path: &Path) -> Result<PathBuf, BuildError> {
    let Some(name) = path.file_name() else {
        return Err(BuildError::NoName(path.to_owned()));
    };
    let parent = match path.parent() {
        Some(parent) if parent != "" => parent,
        _ => Path::new("."),
    };
    let wrong = |error| BuildError::writing(parent, error);
    fs::create_dir_all(parent).map_err(wrong)?;
    let folder = parent.canonicalize().map_err(wrong)?.join(name);
    if folder.is_symlink() {
        return Err(BuildError::Dangling(path.to_owned()));
    }
    Ok(folder)
}

/// `.NAME.farewell-WHAT`
fn hidden(name: &OsStr, what: &str) -> OsString {
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".farewell-{what}"));
    hidden
}

/// Whether a build has made what is in this folder.
fn is_site(folder: &Path) -> bool {
    let marker = folder.join(MARKER);
    let is_file = fs::symlink_metadata(&marker).is_ok_and(|marker| marker.is_file());
    let mut begin = [0; MARKER_BEGIN.len()];
    is_file
        && fs::File::open(marker)
            .and_then(|mut marker| marker.read_exact(&mut begin))
            .is_ok_and(|()| begin == *MARKER_BEGIN.as_bytes())
}

/// Removes a folder and all in it, or a file; of a symbolic link the link alone.
fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => fs::remove_file(path),
        removed => removed,
    }
}

#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};

    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// Whether it is another reason than that system or file system know no exchange. They say
/// `EINVAL` then.
fn can_exchange(error: &io::Error) -> bool {
    !matches!(
        error.kind(),
        ErrorKind::InvalidInput | ErrorKind::Unsupported
    )
}

/// Who may read and write the folder stays as it was: its owner, its group, its mode. What
/// this process may not give away stays its own.
fn keep_access(new: &Path, old: &fs::Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, chown};
        let _ = chown(new, Some(old.uid()), Some(old.gid()))
            .or_else(|_| chown(new, None, Some(old.gid())));
    }
    // After the owner, whose change takes bits away.
    fs::set_permissions(new, old.permissions())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A place `site` whose new folder holds a page, in a folder of the test's own.
    fn with_new() -> (tempfile::TempDir, Place) {
        let above = tempfile::tempdir().unwrap();
        let place = Place::of(&above.path().join("site")).unwrap();
        fs::create_dir(&place.new).unwrap();
        fs::write(place.new.join("page"), "new").unwrap();
        (above, place)
    }

    fn with_old() -> (tempfile::TempDir, Place) {
        let (above, place) = with_new();
        fs::create_dir(&place.folder).unwrap();
        fs::write(place.folder.join("page"), "old").unwrap();
        (above, place)
    }

    fn page_of(folder: &Path) -> String {
        fs::read_to_string(folder.join("page")).unwrap()
    }

    fn is_alone(place: &Place) -> bool {
        let beside = fs::read_dir(place.folder.parent().unwrap()).unwrap();
        beside.count() == 1
    }

    #[test]
    fn the_new_folder_takes_the_place_of_nothing() {
        let (_above, place) = with_new();
        place.exchange().unwrap();
        assert_eq!(page_of(&place.folder), "new");
        place.tidy().unwrap();
        assert!(is_alone(&place));
    }

    #[test]
    fn the_new_folder_takes_the_place_of_the_old_one() {
        let (_above, place) = with_old();
        place.exchange().unwrap();
        assert_eq!(page_of(&place.folder), "new");
        place.tidy().unwrap();
        assert!(is_alone(&place));
    }

    #[test]
    fn where_nothing_is_exchanged_two_steps_do_the_same() {
        let (_above, place) = with_old();
        place.exchange_in_two_steps().unwrap();
        assert_eq!(page_of(&place.folder), "new");
        assert_eq!(page_of(&place.old), "old");
        place.tidy().unwrap();
        assert!(is_alone(&place));
    }

    #[test]
    fn a_second_step_that_fails_takes_the_first_back() {
        let (_above, place) = with_old();
        fs::remove_dir_all(&place.new).unwrap();
        place.exchange_in_two_steps().unwrap_err();
        assert_eq!(page_of(&place.folder), "old");
    }

    #[test]
    fn what_was_there_comes_back_after_a_death_between_two_steps() {
        let (_above, place) = with_old();
        fs::rename(&place.folder, &place.old).unwrap();
        place.tidy().unwrap();
        assert_eq!(page_of(&place.folder), "old");
        assert!(is_alone(&place));
    }

    #[test]
    fn only_what_the_system_does_not_know_is_done_in_two_steps() {
        #[cfg(unix)]
        for (error, is_known) in [
            (rustix::io::Errno::INVAL, false),
            (rustix::io::Errno::NOSYS, false),
            (rustix::io::Errno::OPNOTSUPP, false),
            (rustix::io::Errno::BUSY, true),
            (rustix::io::Errno::ACCESS, true),
            (rustix::io::Errno::NOSPC, true),
        ] {
            assert_eq!(can_exchange(&error.into()), is_known, "{error}");
        }
    }

    #[test]
    fn a_marker_that_is_not_ours_makes_no_site() {
        let (_above, place) = with_old();
        let refused = |place: &Place| matches!(place.must_be_free(), Err(BuildError::NotEmpty(_)));
        let marker = place.folder.join(MARKER);
        assert!(refused(&place));
        fs::write(&marker, "somebody's").unwrap();
        assert!(refused(&place));
        fs::remove_file(&marker).unwrap();
        fs::create_dir(&marker).unwrap();
        assert!(refused(&place));
        fs::remove_dir(&marker).unwrap();
        fs::write(&marker, format!("{MARKER_BEGIN}, version 9\n")).unwrap();
        place.must_be_free().unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn who_may_read_the_folder_stays_as_it_was() {
        use std::os::unix::fs::PermissionsExt;

        let (_above, place) = with_old();
        fs::set_permissions(&place.folder, fs::Permissions::from_mode(0o2750)).unwrap();
        place.exchange().unwrap();
        let mode = fs::metadata(&place.folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o7777, 0o2750);
    }
}
