//! The source files of the workspace, and those at which a crate begins.

use std::fs;
use std::path::{Path, PathBuf};

use super::modules::Files;

/// Where packages lie: a package, or a directory of packages.
const PLACES: &[&str] = &["bench", "crates", "fuzz", "xtask"];

/// All files of all packages, and the roots of their crates.
pub(super) fn read(workspace: &Path) -> Result<(Files, Vec<PathBuf>), String> {
    let (mut files, mut roots) = (Files::new(), Vec::new());
    for place in PLACES {
        let place = workspace.join(place);
        for directory in packages(&place)? {
            let manifest = directory.join("Cargo.toml");
            for root in named_roots(&text(&manifest)?).chain(["src/lib.rs", "src/main.rs"]) {
                roots.push(directory.join(root));
            }
            for programs in ["src/bin", "examples", "tests"] {
                let programs = directory.join(programs);
                if programs.is_dir() {
                    // A file, or a directory with its main.rs.
                    let programs = entries(&programs)?.into_iter();
                    roots.extend(programs.flat_map(|program| [program.join("main.rs"), program]));
                }
            }
            read_sources(&directory, &mut files)?;
        }
    }
    let relative = |path: &Path| path.strip_prefix(workspace).unwrap_or(path).to_owned();
    let roots = roots.iter().map(|root| relative(root)).collect();
    let files = files
        .into_iter()
        .map(|(path, text)| (relative(&path), text));
    Ok((files.collect(), roots))
}

/// The package that lies here, or those in it.
fn packages(place: &Path) -> Result<Vec<PathBuf>, String> {
    let mut candidates = entries(place)?;
    candidates.push(place.to_owned());
    let has_source = |directory: &PathBuf| {
        directory.join("Cargo.toml").is_file() && directory.join("src").is_dir()
    };
    Ok(candidates.into_iter().filter(has_source).collect())
}

/// Programs that a manifest names by their file.
fn named_roots(manifest: &str) -> impl Iterator<Item = &str> {
    manifest.lines().filter_map(|line| {
        let value = line.trim().strip_prefix("path = \"")?;
        value.strip_suffix('"').filter(|path| path.ends_with(".rs"))
    })
}

/// Every Rust file below, but for what was built.
fn read_sources(directory: &Path, files: &mut Files) -> Result<(), String> {
    for entry in entries(directory)? {
        if entry.is_dir() {
            if entry.file_name().is_some_and(|name| name != "target") {
                read_sources(&entry, files)?;
            }
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            let text = text(&entry)?;
            files.insert(entry, text);
        }
    }
    Ok(())
}

fn entries(directory: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |error| format!("{}: {error}", directory.display());
    let mut entries = Vec::new();
    for entry in fs::read_dir(directory).map_err(failed)? {
        entries.push(entry.map_err(failed)?.path());
    }
    entries.sort();
    Ok(entries)
}

fn text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}
