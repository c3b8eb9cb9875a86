//! What changed in English since a translation was read beside it.
//!
//! `messages/LANGUAGE/read.txt` has a line for each text: its key, and a hash of the
//! English text as it was when somebody last read both.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::hash::Hasher as _;

use siphasher::sip::SipHasher13;

use crate::folder::{Folder, folders, read};
use crate::history::History;

const FILE: &str = "read.txt";
const HEAD: &str = "\
# The English texts, by a hash, as they were when somebody last read this translation
# beside them: cargo xtask texts --read writes it, --changed compares.
";

/// The hash of each English text, by key.
type Hashes = BTreeMap<String, String>;

/// Prints which English texts changed since the languages were read (all of them, if
/// none is named), and says how many.
///
/// # Errors
///
/// A file cannot be read, or a language is not there.
pub(crate) fn report(languages: &[&str]) -> Result<usize, String> {
    let mut count = 0;
    for folder in folders()? {
        let there = folder.translations()?;
        if let Some(unknown) = languages
            .iter()
            .find(|asked| !there.iter().any(|tag| tag == *asked))
        {
            return Err(format!(
                "{unknown}: no such folder in {}",
                folder.of("").display()
            ));
        }
        let english = folder.texts("en")?;
        let mut history = History::of(&folder);
        for language in &there {
            if !languages.is_empty() && !languages.contains(&language.as_str()) {
                continue;
            }
            let seen = hashes_read(&folder, language)?;
            let texts = folder.texts(language)?;
            for (key, text) in &english {
                let before = seen.get(key);
                if before == Some(&hash(text)) {
                    continue;
                }
                count += 1;
                println!("{language}: {}: {key}", folder.name());
                if let Some(before) = before {
                    let old = history.text(key, |text| hash(text) == *before)?;
                    println!(
                        "  was:  {}",
                        old.as_deref().unwrap_or("(not in the history)")
                    );
                }
                println!("  is:   {text}");
                println!(
                    "  says: {}",
                    texts.get(key).map_or("(nothing yet)", String::as_str)
                );
            }
            for key in seen.keys().filter(|key| !english.contains_key(*key)) {
                count += 1;
                println!("{language}: {}: {key}\n  is gone", folder.name());
            }
        }
    }
    if count == 0 {
        println!("no English text has changed since its translations were read");
    }
    Ok(count)
}

/// Notes that somebody has read these texts of the language beside the English ones; all
/// of them, if none is named.
///
/// # Errors
///
/// A file cannot be read or written; there is no such text.
pub(crate) fn mark_read(language: &str, keys: &[&str]) -> Result<usize, String> {
    let mut unknown: Vec<&str> = keys.to_vec();
    for folder in folders()? {
        let english = folder.texts("en")?;
        unknown.retain(|key| !english.contains_key(*key));
        let mut seen = hashes_read(&folder, language)?;
        seen.retain(|key, _| english.contains_key(key));
        for (key, text) in &english {
            if keys.is_empty() || keys.contains(&key.as_str()) {
                seen.insert(key.clone(), hash(text));
            }
        }
        let mut lines = HEAD.to_owned();
        for (key, hash) in seen {
            let _ = writeln!(lines, "{key} {hash}");
        }
        let file = folder.of(language).join(FILE);
        fs::write(&file, lines).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    match unknown.as_slice() {
        [] => Ok(0),
        unknown => Err(format!("there is no text {}", unknown.join(", "))),
    }
}

/// What was noted; nothing, where the language was never read.
fn hashes_read(folder: &Folder, language: &str) -> Result<Hashes, String> {
    let file = folder.of(language).join(FILE);
    if !file.exists() {
        return Ok(Hashes::new());
    }
    let lines = read(&file)?;
    let lines = lines.lines().filter(|line| !line.starts_with('#'));
    let pairs = lines.filter_map(|line| line.split_once(' '));
    Ok(pairs
        .map(|(key, hash)| (key.to_owned(), hash.to_owned()))
        .collect())
}

fn hash(text: &str) -> String {
    let mut hasher = SipHasher13::new();
    hasher.write(text.as_bytes());
    format!("{:016x}", hasher.finish())
}
