//! The modules of each crate, from its root down, and the file that each lies in.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use super::source::{Source, Tests, read};

/// Files of the workspace: path from its root, and content.
pub(super) type Files = BTreeMap<PathBuf, String>;

/// A module among [`Modules`].
pub(super) type Id = usize;

/// A module.
#[derive(Debug)]
pub(super) struct Module {
    pub(super) file: PathBuf,
    /// The root of its crate.
    pub(super) root: Id,
    pub(super) parent: Option<Id>,
    pub(super) children: BTreeMap<String, Id>,
    pub(super) source: Source,
}

/// All modules of all crates.
#[derive(Debug, Default)]
pub(super) struct Modules {
    all: Vec<Module>,
}

/// Where a module looks for its children.
struct Place {
    file: PathBuf,
    /// `name.rs` and `name/mod.rs` are looked for here.
    directory: PathBuf,
    /// What `#[path]` begins at.
    path_base: PathBuf,
}

impl Modules {
    /// Reads the crates that begin in these files. Those below a directory `tests` are
    /// compiled with `cfg(test)`, and nothing of them is left out.
    pub(super) fn read(files: &Files, roots: &[PathBuf]) -> Result<Self, String> {
        let mut modules = Self::default();
        for root in roots {
            let Some(text) = files.get(root) else {
                continue;
            };
            let directory = root.parent().map(Path::to_owned).unwrap_or_default();
            let place = Place {
                file: root.clone(),
                path_base: directory.clone(),
                directory,
            };
            let tests = if root.iter().any(|part| part == "tests") {
                Tests::Read
            } else {
                Tests::LeftOut
            };
            modules.add(files, tests, None, place, read(text, tests))?;
        }
        Ok(modules)
    }

    pub(super) fn ids(&self) -> std::ops::Range<Id> {
        0..self.all.len()
    }

    pub(super) fn get(&self, id: Id) -> &Module {
        &self.all[id]
    }

    /// How many files they lie in.
    pub(super) fn file_count(&self) -> usize {
        let files: BTreeSet<&Path> = self.all.iter().map(|module| &*module.file).collect();
        files.len()
    }

    fn add(
        &mut self,
        files: &Files,
        tests: Tests,
        parent: Option<Id>,
        place: Place,
        mut source: Source,
    ) -> Result<Id, String> {
        let id = self.all.len();
        let declared = std::mem::take(&mut source.declared);
        let inline = std::mem::take(&mut source.inline);
        self.all.push(Module {
            file: place.file.clone(),
            root: parent.map_or(id, |parent| self.all[parent].root),
            parent,
            children: BTreeMap::new(),
            source,
        });
        for (name, path) in declared {
            let (child, text) = find(files, &place, &name, path.as_deref()).ok_or_else(|| {
                let file = place.file.display();
                format!("{file}: no file was found for `mod {name};`")
            })?;
            let child = self.add(files, tests, Some(id), child, read(text, tests))?;
            self.all[id].children.insert(name, child);
        }
        for (name, source) in inline {
            let directory = place.directory.join(&name);
            let child = Place {
                file: place.file.clone(),
                path_base: directory.clone(),
                directory,
            };
            let child = self.add(files, tests, Some(id), child, source)?;
            self.all[id].children.insert(name, child);
        }
        Ok(id)
    }
}

/// The file of `mod name;`.
fn find<'f>(
    files: &'f Files,
    place: &Place,
    name: &str,
    path: Option<&str>,
) -> Option<(Place, &'f str)> {
    let beside = place.directory.join(format!("{name}.rs"));
    let below = place.directory.join(name);
    let candidates = match path {
        Some(path) => {
            let file = normal(&place.path_base.join(path));
            let directory = file.parent()?.to_owned();
            vec![(file, directory)]
        }
        None => vec![(beside, below.clone()), (below.join("mod.rs"), below)],
    };
    let (file, directory, text) = candidates
        .into_iter()
        .find_map(|(file, directory)| Some((files.get(&file)?, file, directory)))
        .map(|(text, file, directory)| (file, directory, text))?;
    let path_base = file.parent()?.to_owned();
    Some((
        Place {
            file,
            directory,
            path_base,
        },
        text,
    ))
}

/// Without `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}
