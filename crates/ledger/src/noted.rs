//! `farewell.db-lost`: the losses that the ledger itself could not be told before
//! the process ended, and that it did end. The next process that opens the ledger
//! tells it.
//!
//! The file is created, blank, while the ledger is open, and removed at a clean
//! end: on a disk that is full by then there would be no room for it.
//!
//! A line is a minute in milliseconds since 1970, a word of
//! [`Why`](crate::Why), and a count; or `run`, the number of its row, and in
//! milliseconds when it started and ended. Blank lines say nothing.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::Why;
use crate::files::beside;
use crate::loss::Unwritten;
use crate::runs::EndedRun;

/// As much room as is kept: a block of the disk, and many times a line for each
/// reason.
const ROOM: usize = 4096;

/// What a process could not tell the ledger.
#[derive(Debug, Default)]
pub(crate) struct Noted {
    pub(crate) losses: Unwritten,
    pub(crate) ended: Vec<EndedRun>,
}

impl Noted {
    /// Whether there is nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.losses.is_empty() && self.ended.is_empty()
    }

    /// Adds what another could not tell.
    pub(crate) fn append(&mut self, others: &Self) {
        self.losses.append(&others.losses);
        self.ended.extend_from_slice(&others.ended);
    }
}

fn place(ledger: &Path) -> PathBuf {
    beside(ledger, "-lost")
}

/// Notes this, together with what is there; called while the
/// ledger's files are locked, where that was possible.
pub(crate) fn put(ledger: &Path, noted: &Noted) -> io::Result<()> {
    let place = place(ledger);
    let mut all = parse(&fs::read_to_string(&place).unwrap_or_default());
    all.append(noted);
    write(&place, &all).or_else(|_| {
        all.losses = all.losses.within_one_minute();
        write(&place, &all)
    })
}

/// Takes what is noted, and keeps room for more; called while the ledger's
/// files are locked.
pub(crate) fn take(ledger: &Path) -> Noted {
    let place = place(ledger);
    let noted = parse(&fs::read_to_string(&place).unwrap_or_default());
    // Where they cannot be removed they would be counted again and again.
    let blank = write(&place, &Noted::default());
    match blank.or_else(|_| fs::remove_file(place)) {
        Ok(()) => noted,
        Err(_) => Noted::default(),
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
fn write(place: &Path, noted: &Noted) -> io::Result<()> {
    let mut options = OpenOptions::new();
    let mut file = options
        .create(true)
        .truncate(false)
        .write(true)
        .open(place)?;
    let mut text = String::new();
    for (at, why, count) in noted.losses.iter() {
        text.push_str(&format!("{at} {why} {count}\n"));
    }
    for run in &noted.ended {
        text.push_str(&format!(
            "run {} {} {}\n",
            run.id, run.started_at, run.ended_at
        ));
    }
    let is_longer_than = usize::try_from(file.metadata()?.len()).unwrap_or(ROOM);
    let room = ROOM.max(is_longer_than).saturating_sub(text.len());
    text.extend(std::iter::repeat_n('\n', room));
    file.write_all(text.as_bytes())
}

fn parse(text: &str) -> Noted {
    let mut noted = Noted::default();
    for line in text.lines() {
        if let Some((at, why, count)) = parse_loss(line) {
            noted.losses.add(at, why, count);
        } else {
            noted.ended.extend(parse_run(line));
        }
    }
    noted
}

fn parse_run(line: &str) -> Option<EndedRun> {
    let mut words = line.strip_prefix("run ")?.split(' ');
    Some(EndedRun {
        id: words.next()?.parse().ok()?,
        started_at: words.next()?.parse().ok()?,
        ended_at: words.next()?.parse().ok()?,
    })
}

fn parse_loss(line: &str) -> Option<(u64, Why, u64)> {
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
        let mut noted = Noted::default();
        noted.losses.add(60_000, Why::DiskFull, 3);
        put(&ledger, &noted).unwrap();
        noted.losses.add(120_000, Why::Locked, 4);
        let ended = EndedRun {
            id: 7,
            started_at: 1,
            ended_at: 2,
        };
        noted.ended.push(ended);
        put(&ledger, &noted).unwrap();
        assert_eq!(fs::metadata(place(&ledger)).unwrap().len(), ROOM as u64);
        remove_blank(&ledger);
        let noted = take(&ledger);
        assert_eq!(noted.ended, [ended]);
        let all: Vec<_> = noted.losses.iter().collect();
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
