//! `farewell.db-lost`: the losses that the ledger itself could not be told before
//! the process ended. The next process that opens the ledger tells it.
//!
//! The file is created, blank, while the ledger is open, and removed at a clean
//! end: on a disk that is full by then there would be no room for it.
//!
//! A line is a minute in milliseconds since 1970, a word of
//! [`Why`](crate::Why), and a count; blank lines say nothing.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::Why;
use crate::files::beside;
use crate::loss::Unwritten;

/// As much room as is kept: a block of the disk, and many times a line for each
/// reason.
const ROOM: usize = 4096;

fn place(ledger: &Path) -> PathBuf {
    beside(ledger, "-lost")
}

/// Notes the losses, together with those that are there; called while the
/// ledger's files are locked, where that was possible.
pub(crate) fn put(ledger: &Path, losses: &Unwritten) -> io::Result<()> {
    let place = place(ledger);
    let mut all = parse(&fs::read_to_string(&place).unwrap_or_default());
    all.append(losses);
    write(&place, &all).or_else(|_| write(&place, &all.within_one_minute()))
}

/// Takes the noted losses, and keeps room for others; called while the ledger's
/// files are locked.
pub(crate) fn take(ledger: &Path) -> Unwritten {
    let place = place(ledger);
    let losses = parse(&fs::read_to_string(&place).unwrap_or_default());
    // Where they cannot be removed they would be counted again and again.
    let blank = write(&place, &Unwritten::default());
    match blank.or_else(|_| fs::remove_file(place)) {
        Ok(()) => losses,
        Err(_) => Unwritten::default(),
    }
}

/// Removes the file, if it says nothing.
pub(crate) fn remove_blank(ledger: &Path) {
    let place = place(ledger);
    if fs::read_to_string(&place).is_ok_and(|text| parse(&text).is_empty()) {
        // It would only be blank for the next process, too.
        let _ = fs::remove_file(place);
    }
}

/// Writes over what is there, which needs no room of its own.
fn write(place: &Path, losses: &Unwritten) -> io::Result<()> {
    let mut options = OpenOptions::new();
    let mut file = options
        .create(true)
        .truncate(false)
        .write(true)
        .open(place)?;
    let mut text = String::new();
    for (at, why, count) in losses.iter() {
        text.push_str(&format!("{at} {why} {count}\n"));
    }
    let is_longer_than = usize::try_from(file.metadata()?.len()).unwrap_or(ROOM);
    let room = ROOM.max(is_longer_than).saturating_sub(text.len());
    text.extend(std::iter::repeat_n('\n', room));
    file.write_all(text.as_bytes())
}

fn parse(text: &str) -> Unwritten {
    let mut losses = Unwritten::default();
    for (at, why, count) in text.lines().filter_map(parse_line) {
        losses.add(at, why, count);
    }
    losses
}

fn parse_line(line: &str) -> Option<(u64, Why, u64)> {
    let mut words = line.split(' ');
    let at = words.next()?.parse().ok()?;
    let why = words.next()?.parse().unwrap_or(Why::DatabaseError);
    Some((at, why, words.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_noted_before_is_kept_and_fits_into_the_room_that_was_kept() {
        let directory = tempfile::tempdir().unwrap();
        let ledger = directory.path().join("farewell.db");
        assert!(take(&ledger).is_empty());
        assert_eq!(fs::metadata(place(&ledger)).unwrap().len(), ROOM as u64);
        let mut losses = Unwritten::default();
        losses.add(60_000, Why::DiskFull, 3);
        put(&ledger, &losses).unwrap();
        losses.add(120_000, Why::Locked, 4);
        put(&ledger, &losses).unwrap();
        assert_eq!(fs::metadata(place(&ledger)).unwrap().len(), ROOM as u64);
        remove_blank(&ledger);
        let all: Vec<_> = take(&ledger).iter().collect();
        assert_eq!(all, [(60_000, Why::DiskFull, 6), (120_000, Why::Locked, 4)]);
        remove_blank(&ledger);
        assert!(!place(&ledger).exists());
    }

    #[test]
    fn many_minutes_shrink_to_a_line_for_each_reason() {
        let mut losses = Unwritten::default();
        for minute in 0..1_000 {
            losses.add(minute * 60_000, Why::DiskFull, 2);
            losses.add(minute * 60_000, Why::QueueFull, 1);
        }
        let all: Vec<_> = losses.within_one_minute().iter().collect();
        let last = 999 * 60_000;
        assert_eq!(
            all,
            [(last, Why::QueueFull, 1_000), (last, Why::DiskFull, 2_000)]
        );
    }
}
