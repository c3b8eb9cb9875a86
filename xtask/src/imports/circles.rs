//! Circles among files: files each of which leads to each other one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::resolve::Uses;

/// Every circle, as the files in it.
pub(super) fn circles(uses: &Uses) -> Vec<BTreeSet<&Path>> {
    let mut next: BTreeMap<&Path, Vec<&Path>> = BTreeMap::new();
    for (from, to) in uses.keys() {
        next.entry(from).or_default().push(to);
    }
    let reached: BTreeMap<&Path, BTreeSet<&Path>> = next
        .keys()
        .map(|from| (*from, reachable(&next, from)))
        .collect();
    let leads = |from: &Path, to: &Path| reached.get(from).is_some_and(|files| files.contains(to));
    let mut circles: Vec<BTreeSet<&Path>> = Vec::new();
    for (from, files) in &reached {
        if leads(from, from) && !circles.iter().any(|circle| circle.contains(from)) {
            let circle = files.iter().copied().filter(|file| leads(file, from));
            circles.push(circle.collect());
        }
    }
    circles
}

/// The files that one leads to, itself only by way of another.
fn reachable<'u>(next: &BTreeMap<&'u Path, Vec<&'u Path>>, from: &Path) -> BTreeSet<&'u Path> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![from];
    while let Some(file) = waiting.pop() {
        for to in next.get(file).into_iter().flatten() {
            if reached.insert(*to) {
                waiting.push(to);
            }
        }
    }
    reached
}

/// A circle for people: its files, and what ties each to others of it.
pub(super) fn shown(circle: &BTreeSet<&Path>, uses: &Uses) -> String {
    let inside = |(from, to): &&(PathBuf, PathBuf)| {
        circle.contains(from.as_path()) && circle.contains(to.as_path())
    };
    let mut text = format!("a circle of {} files:\n", circle.len());
    for pair in uses.keys().filter(inside) {
        let names: Vec<&str> = uses[pair].iter().map(String::as_str).collect();
        let (from, to) = pair;
        text += &format!(
            "  {} -> {}: {}\n",
            from.display(),
            to.display(),
            names.join(", ")
        );
    }
    text
}
