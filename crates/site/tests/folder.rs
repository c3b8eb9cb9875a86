//! Sites in real folders: what is written, what is replaced, and what is left alone.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use farewell_site::{Address, BuildError, Built, Site, Url, build};
use tempfile::{TempDir, tempdir};

static SITE: LazyLock<Site> = LazyLock::new(|| Site::new(Url::default()));

fn built(folder: &Path) -> Result<Built, BuildError> {
    build(&SITE, folder, NonZeroUsize::new(2).unwrap())
}

/// All files below a folder, by their paths in it. Symbolic links are not followed.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap();
                let content = fs::read(&path).unwrap_or_default();
                files.insert(name.to_str().unwrap().to_owned(), content);
            }
        }
    }
    files
}

/// What stands in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

/// What looks like a site, without the time to build one.
fn old_site() -> (TempDir, PathBuf) {
    let above = tempdir().unwrap();
    let folder = above.path().join("site");
    fs::create_dir(&folder).unwrap();
    fs::write(
        folder.join(".farewell-site"),
        "A site of farewell, which replaces all that is here, version 0.0.1\n",
    )
    .unwrap();
    (above, folder)
}

/// That files and folders of a site have those of others that are made beside it.
#[cfg(unix)]
fn assert_permissions(folder: &Path, above: &Path) {
    use std::os::unix::fs::PermissionsExt;

    let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode();
    fs::create_dir(above.join("folder")).unwrap();
    fs::write(above.join("file"), "").unwrap();
    for name in ["", "en", "en/1006"] {
        assert_eq!(mode(folder.join(name)), mode(above.join("folder")));
    }
    for name in ["index.html", "en/1006/index.html", ".farewell-site"] {
        assert_eq!(mode(folder.join(name)), mode(above.join("file")));
    }
}

#[test]
fn every_address_has_its_file() {
    let above = tempdir().unwrap();
    let folder = above.path().join("not/there/yet");
    let told = built(&folder).unwrap();
    assert_eq!(names(folder.parent().unwrap()), ["yet"]);
    #[cfg(unix)]
    assert_permissions(&folder, above.path());
    let mut files = files(&folder);
    assert_eq!(told.files, files.len());
    let bytes: usize = files.values().map(Vec::len).sum();
    assert_eq!(told.bytes, bytes as u64);
    let marker = files.remove(".farewell-site").unwrap();
    assert_eq!(String::from_utf8(marker).unwrap().lines().count(), 1);
    let mut pages = 0;
    for (number, address) in SITE.addresses().into_iter().enumerate() {
        let path = address.file_path();
        let content = files.remove(&path).unwrap_or_else(|| panic!("{path}"));
        // To make all of them again takes as long as the build.
        assert!(!content.is_empty(), "{path}");
        if number % 7 == 0 {
            assert!(content == *SITE.file(&address).content, "{path}");
        }
        pages += usize::from(matches!(address, Address::Page(..)));
    }
    assert_eq!(files.keys().next(), None);
    assert_eq!(told.pages, pages);
}

/// The next build removes it, and follows no link in it.
fn leave_what_a_killed_build_leaves(above: &TempDir, folder: &Path) {
    for name in [".site.farewell-new", ".site.farewell-old"] {
        let left = above.path().join(name);
        fs::create_dir_all(left.join("en/1006")).unwrap();
        fs::write(left.join("en/1006/index.html"), "<!doc").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(folder, left.join("link")).unwrap();
    }
    fs::write(above.path().join(".site.farewell-lock"), "").unwrap();
}

#[test]
fn a_site_is_replaced_with_all_that_is_in_it_and_left_beside_it() {
    let (above, folder) = old_site();
    let outside = above.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("mine"), "mine").unwrap();
    fs::create_dir_all(folder.join("en/gone")).unwrap();
    fs::write(folder.join("en/gone/index.html"), "old").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(&outside, folder.join("link")).unwrap();

    leave_what_a_killed_build_leaves(&above, &outside);
    let one = build(&SITE, &folder, NonZeroUsize::MIN).unwrap();
    assert_eq!(names(above.path()), ["outside", "site"]);
    assert_eq!(names(&outside), ["mine"]);
    assert!(!folder.join("en/gone").exists());
    assert!(!folder.join("link").is_symlink());

    // The number of threads makes no difference.
    let first = files(&folder);
    let again = build(&SITE, &folder, NonZeroUsize::new(5).unwrap()).unwrap();
    assert_eq!(again, one);
    assert!(files(&folder) == first);
}

#[cfg(unix)]
#[test]
fn of_a_symbolic_link_the_folder_behind_it_is_replaced() {
    let (above, folder) = old_site();
    leave_what_a_killed_build_leaves(&above, &folder);
    let link = above.path().join("elsewhere/link");
    fs::create_dir(link.parent().unwrap()).unwrap();
    std::os::unix::fs::symlink("../site", &link).unwrap();
    built(&link).unwrap();
    assert!(link.is_symlink());
    assert!(folder.join("index.html").exists());
    assert_eq!(names(above.path()), ["elsewhere", "site"]);
    assert_eq!(names(link.parent().unwrap()), ["link"]);
}

#[test]
fn a_build_at_work_is_left_alone() {
    let (above, folder) = old_site();
    let working = above.path().join(".site.farewell-new");
    fs::create_dir(&working).unwrap();
    let lock = fs::File::create(above.path().join(".site.farewell-lock")).unwrap();
    lock.lock().unwrap();
    let refused = built(&folder).unwrap_err();
    assert!(matches!(refused, BuildError::Busy(_)), "{refused}");
    assert!(working.is_dir());
    assert_eq!(names(&folder), [".farewell-site"]);
}

#[test]
fn of_builds_at_once_each_is_whole_or_refused() {
    let above = tempdir().unwrap();
    let folder = above.path().join("site");
    let done: Vec<_> = std::thread::scope(|scope| {
        let builds: Vec<_> = (0..3).map(|_| scope.spawn(|| built(&folder))).collect();
        builds.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let mut whole = 0;
    for one in done {
        match one {
            Ok(told) => {
                whole += 1;
                assert_eq!(told.files, files(&folder).len());
            }
            Err(refused) => assert!(matches!(refused, BuildError::Busy(_)), "{refused}"),
        }
    }
    assert!(whole > 0);
    assert_eq!(names(above.path()), ["site"]);
}

#[test]
fn what_is_not_a_site_is_refused_and_stays() {
    let above = tempdir().unwrap();
    let (folder, file) = (above.path().join("mine"), above.path().join("file"));
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("letter"), "dear").unwrap();
    fs::write(&file, "text").unwrap();
    let refused = built(&folder).unwrap_err();
    assert!(matches!(refused, BuildError::NotEmpty(_)), "{refused}");
    for path in [file.clone(), file.join("site")] {
        let refused = built(&path).unwrap_err();
        assert!(matches!(refused, BuildError::NotAFolder(_)), "{refused:?}");
    }
    #[cfg(unix)]
    {
        let link = above.path().join("link");
        std::os::unix::fs::symlink("nowhere", &link).unwrap();
        for path in [link.clone(), above.path().join("link/")] {
            let refused = built(&path).unwrap_err();
            assert!(matches!(refused, BuildError::Dangling(_)), "{refused}");
        }
        fs::remove_file(&link).unwrap();
    }
    assert_eq!(names(above.path()), ["file", "mine"]);
    assert_eq!(fs::read_to_string(folder.join("letter")).unwrap(), "dear");
    assert_eq!(fs::read_to_string(file).unwrap(), "text");
}

#[test]
fn a_repository_is_not_removed_with_its_site() {
    let (_above, folder) = old_site();
    // A folder, or a file in a second work tree.
    fs::write(folder.join(".git"), "gitdir: elsewhere\n").unwrap();
    let refused = built(&folder).unwrap_err();
    assert!(matches!(refused, BuildError::Repository(_)), "{refused}");
    assert_eq!(names(&folder), [".farewell-site", ".git"]);
}

#[test]
fn what_this_process_stands_in_is_refused() {
    for path in [".", "..", "../..", "src/../..", "tests/.."] {
        let refused = built(Path::new(path)).unwrap_err();
        assert!(matches!(refused, BuildError::HoldsCurrent(_)), "{refused}");
    }
    for path in ["/", "", "no-such-folder/..", "//"] {
        let refused = built(Path::new(path)).unwrap_err();
        assert!(matches!(refused, BuildError::NoName(_)), "{refused}");
    }
}

#[test]
fn every_refusal_says_where_in_one_line() {
    let path = PathBuf::from("/a/b");
    let with_source = |error: fn(PathBuf, std::io::Error) -> BuildError| {
        error(path.clone(), std::io::Error::other("why"))
    };
    let without = [
        BuildError::NoName,
        BuildError::HoldsCurrent,
        BuildError::NotAFolder,
        BuildError::Dangling,
        BuildError::NotEmpty,
        BuildError::Repository,
        BuildError::MountPoint,
        BuildError::Denied,
        BuildError::ReadOnly,
        BuildError::Busy,
        BuildError::NoSpace,
    ];
    let mut all: Vec<BuildError> = without.map(|error| error(path.clone())).into();
    all.extend([
        with_source(|path, source| BuildError::Write { path, source }),
        with_source(|path, source| BuildError::Read { path, source }),
        with_source(|path, source| BuildError::Left { path, source }),
        with_source(|path, source| BuildError::Replaced { path, source }),
    ]);
    for error in all {
        let text = error.to_string();
        assert!(text.contains("/a/b") && !text.contains('\n'), "{text}");
    }
}
