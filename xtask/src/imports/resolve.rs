//! Which file each name that a module uses comes from.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::modules::{Id, Modules};

/// Which file takes what from which: the names, by the pair of files.
pub(super) type Uses = BTreeMap<(PathBuf, PathBuf), BTreeSet<String>>;

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Target<'m> {
    /// A module of the same crate.
    Module(Id),
    /// An item, and the file in which it lives.
    Item { file: &'m Path, name: &'m str },
    /// Something of another crate.
    Elsewhere,
}

/// Every use of something in another file of the same crate.
pub(super) fn uses(modules: &Modules) -> Uses {
    let mut uses = Uses::new();
    for id in modules.ids() {
        let module = modules.get(id);
        for target in used(modules, id) {
            if let Target::Item { file, name } = target
                && file != module.file
            {
                let pair = (module.file.clone(), file.to_owned());
                uses.entry(pair).or_default().insert(name.to_owned());
            }
        }
    }
    uses
}

fn used(modules: &Modules, id: Id) -> BTreeSet<Target<'_>> {
    let source = &modules.get(id).source;
    let mut used = BTreeSet::new();
    // A module that is imported leads to files only by the paths through it.
    let own = source.imports.iter().filter(|import| !import.is_door);
    for import in own {
        used.extend(Search::new(modules).path(id, &import.path));
    }
    for path in &source.paths {
        used.extend(Search::new(modules).path(id, path));
    }
    for name in &source.mentioned {
        used.extend(Search::new(modules).name(id, name));
    }
    used
}

/// One search, which passes each door once.
struct Search<'m> {
    modules: &'m Modules,
    passed: BTreeSet<(Id, &'m str)>,
}

impl<'m> Search<'m> {
    fn new(modules: &'m Modules) -> Self {
        Self {
            modules,
            passed: BTreeSet::new(),
        }
    }

    /// What a path in this module leads to.
    fn path(&mut self, from: Id, path: &'m [String]) -> BTreeSet<Target<'m>> {
        let Some((first, mut rest)) = path.split_first() else {
            return BTreeSet::new();
        };
        let module = self.modules.get(from);
        let mut here = match first.as_str() {
            "crate" => BTreeSet::from([Target::Module(module.root)]),
            "self" => BTreeSet::from([Target::Module(from)]),
            "super" => module.parent.map(Target::Module).into_iter().collect(),
            "Self" | "::" => BTreeSet::new(),
            name => self.name(from, name),
        };
        while let Some((word, after)) = rest.split_first() {
            let Some(inner) = module_among(&here) else {
                // What follows an item is its own: a variant, an associated name.
                break;
            };
            let inner_module = self.modules.get(inner);
            here = if word == "super" {
                let parent = inner_module.parent.map(Target::Module);
                parent.into_iter().collect()
            } else {
                let mut found = self.name(inner, word);
                if found.is_empty() {
                    // Written by a macro.
                    found.insert(Target::Item {
                        file: &inner_module.file,
                        name: word,
                    });
                }
                found
            };
            rest = after;
        }
        here
    }

    /// What a name stands for in this module.
    fn name(&mut self, id: Id, name: &'m str) -> BTreeSet<Target<'m>> {
        let module = self.modules.get(id);
        let mut found = BTreeSet::new();
        if let Some(child) = module.children.get(name) {
            found.insert(Target::Module(*child));
        }
        if module.source.defined.contains(name) {
            found.insert(Target::Item {
                file: &module.file,
                name,
            });
        }
        if self.passed.insert((id, name)) {
            for import in &module.source.imports {
                if import.name.as_deref() == Some(name) {
                    let targets = self.path(id, &import.path);
                    if targets.is_empty() {
                        found.insert(Target::Elsewhere);
                    }
                    found.extend(targets);
                }
            }
            if found.is_empty() {
                found = self.globs(id, name);
            }
        }
        found
    }

    /// What a name stands for by way of `*`.
    fn globs(&mut self, id: Id, name: &'m str) -> BTreeSet<Target<'m>> {
        let mut found = BTreeSet::new();
        let imports = self.modules.get(id).source.imports.iter();
        for import in imports.filter(|import| import.name.is_none()) {
            let targets = self.path(id, &import.path);
            match module_among(&targets) {
                Some(inner) => found.extend(self.name(inner, name)),
                None => {
                    found.insert(Target::Elsewhere);
                }
            }
        }
        found
    }
}

fn module_among(targets: &BTreeSet<Target<'_>>) -> Option<Id> {
    targets.iter().find_map(|target| match target {
        Target::Module(id) => Some(*id),
        _ => None,
    })
}
