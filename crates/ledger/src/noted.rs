//! `farewell.db-lost`: the losses that the ledger itself could not be told before
//! the process ended. The next process that opens the ledger tells it.
//!
//! A line is a minute in milliseconds since 1970, a word of
//! [`Why`](crate::Why), and a count.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::Why;
use crate::files::beside;
use crate::loss::Unwritten;

fn place(ledger: &Path) -> PathBuf {
    beside(ledger, "-lost")
}

/// Notes the losses, after those that are there.
pub(crate) fn put(ledger: &Path, losses: &Unwritten) -> io::Result<()> {
    let mut text = String::new();
    for (at, why, count) in losses.iter() {
        text.push_str(&format!("{at} {why} {count}\n"));
    }
    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(place(ledger))?;
    file.write_all(text.as_bytes())
}

/// Takes the noted losses; called while the ledger's files are locked.
pub(crate) fn take(ledger: &Path) -> Unwritten {
    let mut losses = Unwritten::default();
    let place = place(ledger);
    let Ok(text) = fs::read_to_string(&place) else {
        return losses;
    };
    // Where it cannot be removed it would be counted again and again.
    if fs::remove_file(place).is_ok() {
        for (at, why, count) in text.lines().filter_map(parse) {
            losses.add(at, why, count);
        }
    }
    losses
}

fn parse(line: &str) -> Option<(u64, Why, u64)> {
    let mut words = line.split(' ');
    let at = words.next()?.parse().ok()?;
    let why = words.next()?.parse().unwrap_or(Why::DatabaseError);
    Some((at, why, words.next()?.parse().ok()?))
}
