//! Where the lines that were typed are kept, from one run to the next.

use std::env;
use std::ffi::OsStr;
use std::fmt::Display;
use std::fs::{DirBuilder, File};
use std::io::{self, ErrorKind, Read};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use rustyline::history::{FileHistory, History as _};

/// The lines that are kept.
pub(super) const LINES: usize = 1000;
/// A longer one is not kept: it was pasted, and can be again.
const LONGEST: usize = 4096;
/// How a history begins: what the editor writes, and nobody else's text.
const FORMAT: &[u8] = b"#V2\n";
/// The environment variable: a file, or "none".
const VARIABLE: &str = "FAREWELL_HISTORY";

/// A file of lines, or none.
#[derive(Debug)]
pub(super) struct History {
    file: Option<PathBuf>,
}

impl History {
    /// The file that the environment names: `$FAREWELL_HISTORY`, else one below
    /// the user's state directory.
    pub(super) fn of_environment() -> Self {
        Self {
            file: file(|name| env::var_os(name).map(PathBuf::from)),
        }
    }

    /// Nothing is read and nothing kept.
    pub(super) const fn none() -> Self {
        Self { file: None }
    }

    /// Reads what earlier runs kept.
    ///
    /// # Errors
    /// A sentence where there is a file that can't be read, or is no history;
    /// nothing is kept then, and the file is left as it is.
    pub(super) fn load(&mut self, lines: &mut FileHistory) -> Result<(), String> {
        match &self.file {
            Some(file) => match is_there(file) {
                Ok(false) => Ok(()),
                Ok(true) => lines.load(file).map_err(|error| self.give_up(&error)),
                Err(error) => Err(self.give_up(&error)),
            },
            None => Ok(()),
        }
    }

    /// Keeps a line, and writes it at once. One that begins with a space is
    /// not kept.
    ///
    /// # Errors
    /// A sentence, once, where it can't be written; nothing is kept from then on.
    pub(super) fn keep(&mut self, line: &str, lines: &mut FileHistory) -> Result<(), String> {
        if line.trim().is_empty() || line.len() > LONGEST {
            return Ok(());
        }
        let added = lines.add(line);
        let Some(file) = &self.file else {
            return Ok(());
        };
        // Only the user may read what was typed; rustyline makes the file 0600.
        let directory = file.parent().map_or(Ok(()), |directory| {
            DirBuilder::new()
                .recursive(true)
                .mode(0o700)
                .create(directory)
        });
        let kept = added
            .and_then(|_| Ok(directory?))
            .and_then(|()| lines.append(file));
        kept.map_err(|error| self.give_up(&error))
    }

    fn give_up(&mut self, error: &dyn Display) -> String {
        let file = self.file.take().unwrap_or_default();
        format!(
            "the history {} cannot be used: {error}; name another file with {VARIABLE}, or none",
            file.display()
        )
    }
}

/// Whether there is a history. Anything else is not ours to change, least of all
/// where a link leads.
fn is_there(file: &Path) -> Result<bool, String> {
    let broken = |error: io::Error| error.to_string();
    match file.symlink_metadata() {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(broken(error)),
        Ok(found) if !found.is_file() => return Err("it is no regular file".to_owned()),
        Ok(_) => {}
    }
    let mut begin = Vec::new();
    let opened = File::open(file).map_err(broken)?;
    let begins = opened.take(FORMAT.len() as u64).read_to_end(&mut begin);
    begins.map_err(broken)?;
    if begin.is_empty() || begin == FORMAT {
        Ok(true)
    } else {
        Err("it holds something else".to_owned())
    }
}

/// `variable` reads the environment.
fn file(variable: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    let set = |name| variable(name).filter(|value| !value.as_os_str().is_empty());
    if let Some(named) = set(VARIABLE) {
        let none = ["none", "/dev/null"].map(OsStr::new);
        return (!none.contains(&named.as_os_str())).then_some(named);
    }
    // The XDG specification has relative paths ignored.
    let state = set("XDG_STATE_HOME")
        .filter(|path| path.is_absolute())
        .or_else(|| Some(set("HOME")?.join(".local/state")))?;
    Some(state.join("farewell/connect-history"))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use rustyline::Config;

    use super::*;

    fn file_in(environment: &[(&str, &str)]) -> Option<String> {
        let find = |name: &str| {
            let found = environment.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| PathBuf::from(value))
        };
        file(find).map(|file| file.display().to_string())
    }

    #[test]
    fn the_environment_names_the_file() {
        let home = ("HOME", "/h");
        let below = |state: &str| Some(format!("{state}/farewell/connect-history"));
        assert_eq!(file_in(&[home]), below("/h/.local/state"));
        assert_eq!(file_in(&[home, ("XDG_STATE_HOME", "/s")]), below("/s"));
        assert_eq!(
            file_in(&[home, ("XDG_STATE_HOME", "s")]),
            below("/h/.local/state")
        );
        assert_eq!(
            file_in(&[home, ("XDG_STATE_HOME", "")]),
            below("/h/.local/state")
        );
        assert_eq!(file_in(&[home, (VARIABLE, "none")]), None);
        assert_eq!(file_in(&[home, (VARIABLE, "/dev/null")]), None);
        assert_eq!(file_in(&[home, (VARIABLE, "/f")]), Some("/f".to_owned()));
        assert_eq!(file_in(&[]), None);
    }

    fn lines() -> FileHistory {
        let config = Config::builder()
            .max_history_size(LINES)
            .unwrap()
            .history_ignore_space(true)
            .build();
        FileHistory::with_config(&config)
    }

    #[test]
    fn lines_are_kept_bounded_and_only_for_the_user() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state/farewell/connect-history");
        let mut history = History {
            file: Some(path.clone()),
        };
        let mut run = lines();
        history.load(&mut run).unwrap();
        history.keep(" a secret", &mut run).unwrap();
        history.keep(&"x".repeat(LONGEST + 1), &mut run).unwrap();
        for number in 0..LINES + 50 {
            history
                .keep(&format!("line {number}\nof two"), &mut run)
                .unwrap();
        }
        let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(path.parent().unwrap()), 0o700);

        let mut next = lines();
        history.load(&mut next).unwrap();
        assert_eq!(next.len(), LINES);
        assert_eq!(next[LINES - 1], format!("line {}\nof two", LINES + 49));
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.contains("secret"), "it is kept");
    }

    #[test]
    fn what_is_no_history_is_left_alone() {
        let directory = tempfile::tempdir().unwrap();
        let notes = directory.path().join("notes");
        std::fs::write(&notes, "#V2 and more\nnot ours\n").unwrap();
        let link = directory.path().join("link");
        std::os::unix::fs::symlink(directory.path().join("elsewhere"), &link).unwrap();
        for (path, says) in [
            (&notes, "something else"),
            (&link, "no regular file"),
            (&directory.path().to_owned(), "no regular file"),
        ] {
            let mut history = History {
                file: Some(path.clone()),
            };
            let mut run = lines();
            let said = history.load(&mut run).unwrap_err();
            assert!(said.contains(says), "{said}");
            history.keep("one", &mut run).unwrap();
        }
        let text = std::fs::read_to_string(&notes).unwrap();
        assert_eq!(text, "#V2 and more\nnot ours\n");
        assert_eq!(
            notes.metadata().unwrap().permissions().mode() & 0o077,
            0o044
        );
        assert!(!directory.path().join("elsewhere").exists());
    }

    #[test]
    fn a_place_that_cannot_be_written_is_said_once() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("file");
        std::fs::write(&path, "").unwrap();
        let mut history = History {
            file: Some(path.join("below")),
        };
        let mut run = lines();
        let said = history.keep("one", &mut run).unwrap_err();
        assert!(
            said.contains("file/below") && said.contains("FAREWELL_HISTORY"),
            "{said}"
        );
        assert_eq!(history.keep("two", &mut run), Ok(()));
        assert_eq!(run.len(), 2);
    }
}
