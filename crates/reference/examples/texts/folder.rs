//! [`Folder`]: the texts of one crate, a folder a language.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use farewell_reference::FUNCTIONS;
use farewell_reference::catalogue::{Problem, Rules, check, written};

/// The folder that the crates are in.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// The folders of texts.
///
/// # Errors
///
/// A folder cannot be read.
pub(crate) fn folders() -> Result<Vec<Folder>, String> {
    let crates = list(root())?.into_iter();
    let folders = crates.map(|path| Folder(path.join("messages")));
    Ok(folders.filter(|folder| folder.0.is_dir()).collect())
}

/// The texts of one crate.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// The crate's name in the tree.
    pub(crate) fn name(&self) -> String {
        let name = self.0.parent().and_then(Path::file_name);
        name.unwrap_or_default().to_string_lossy().into_owned()
    }

    /// Where a language's texts are.
    pub(crate) fn of(&self, language: &str) -> PathBuf {
        self.0.join(language)
    }

    /// The languages besides English.
    ///
    /// # Errors
    ///
    /// The folder cannot be read.
    pub(crate) fn translations(&self) -> Result<Vec<String>, String> {
        let folders = list(&self.0)?.into_iter();
        let names = folders.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()));
        Ok(names.filter(|name| name != "en").collect())
    }

    /// The texts of a language, by key. There are none of a language that is not there.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub(crate) fn texts(&self, language: &str) -> Result<BTreeMap<String, String>, String> {
        let sources = self.sources(language)?;
        Ok(written(&views(&sources)))
    }

    /// What is wrong with a language's texts, beside the English ones.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub(crate) fn problems(&self, language: &str) -> Result<Vec<Problem>, String> {
        let [english, texts] = [self.sources("en")?, self.sources(language)?];
        let [english, texts] = [views(&english), views(&texts)];
        let keys = written(&english).into_keys();
        let asked = keys.filter(|key| !key.starts_with('-')).collect();
        let languages: [(&str, &[&str]); 2] = [("en", &english), (language, &texts)];
        let problems = check(&languages, FUNCTIONS, &Rules::asking(&asked));
        let own = problems.into_iter();
        Ok(own.filter(|problem| problem.language == language).collect())
    }

    fn sources(&self, language: &str) -> Result<Vec<String>, String> {
        let folder = self.of(language);
        if !folder.is_dir() {
            return Ok(Vec::new());
        }
        let files = list(&folder)?.into_iter();
        files
            .filter(|file| file.extension().is_some_and(|end| end == "ftl"))
            .map(|file| read(&file))
            .collect()
    }
}

/// What a file says.
///
/// # Errors
///
/// It cannot be read.
pub(crate) fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn views(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// What is in a folder, in order.
fn list(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let entries = entries.map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<_> = entries.iter().map(fs::DirEntry::path).collect();
    paths.sort();
    Ok(paths)
}
