//! [`History`]: the English texts of earlier commits.

use std::collections::BTreeMap;
use std::process::Command;

use farewell_reference::catalogue::written;

use crate::folder::{Folder, root};

/// The English texts of a folder in the commits that changed them, newest first; a commit
/// is read when it is needed.
pub(crate) struct History {
    folder: String,
    commits: Option<Vec<String>>,
    read: Vec<BTreeMap<String, String>>,
}

impl History {
    pub(crate) fn of(folder: &Folder) -> Self {
        let folder = folder.of("en");
        Self {
            folder: folder.display().to_string(),
            commits: None,
            read: Vec::new(),
        }
    }

    /// The newest text of this key that is the one; `None` where no commit has it.
    ///
    /// # Errors
    ///
    /// git cannot be run.
    pub(crate) fn text(
        &mut self,
        key: &str,
        is_it: impl Fn(&str) -> bool,
    ) -> Result<Option<String>, String> {
        for number in 0.. {
            if number == self.read.len() && !self.read_next()? {
                break;
            }
            let text = self.read.get(number).and_then(|texts| texts.get(key));
            if let Some(text) = text.filter(|text| is_it(text)) {
                return Ok(Some(text.clone()));
            }
        }
        Ok(None)
    }

    /// Reads one commit more, if there is one.
    fn read_next(&mut self) -> Result<bool, String> {
        let commits = match &mut self.commits {
            Some(commits) => commits,
            none => {
                let log = git(&["log", "--format=%H", "--", &self.folder])?;
                none.insert(log.lines().map(str::to_owned).collect())
            }
        };
        let Some(commit) = commits.get(self.read.len()) else {
            return Ok(false);
        };
        let files = git(&["ls-tree", "--name-only", "--full-tree", "-r", commit])?;
        let names = files.lines().filter(|name| {
            name.ends_with(".ftl")
                && name
                    .rsplit_once('/')
                    .is_some_and(|(folder, _)| self.folder.ends_with(folder))
        });
        let sources = names.map(|name| git(&["show", &format!("{commit}:{name}")]));
        let sources = sources.collect::<Result<Vec<_>, _>>()?;
        let views: Vec<&str> = sources.iter().map(String::as_str).collect();
        self.read.push(written(&views));
        Ok(true)
    }
}

/// What git prints.
fn git(arguments: &[&str]) -> Result<String, String> {
    let output = Command::new("git")
        .current_dir(root())
        .args(arguments)
        .output();
    let output = output.map_err(|error| format!("git: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
