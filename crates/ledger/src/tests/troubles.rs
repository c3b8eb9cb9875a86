//! What others do to the file while a gateway writes it, under load. Each time
//! the records found and those counted as lost are those that were recorded, and
//! no file is malformed.

use std::fs;
use std::path::Path;
use std::thread::{scope, sleep};
use std::time::Instant;

use rusqlite::Connection;

use super::*;
use crate::files::beside;
use crate::{Axis, Filter, Why};

const RECORDS: u64 = 1500;

/// Repeated, since each time the trouble meets the writer somewhere else.
const TIMES: u64 = 10;

fn pressed() -> Limits {
    Limits {
        batch: 64,
        linger: Duration::from_millis(2),
        lock_patience: Duration::from_millis(50),
        patience: Duration::from_millis(100),
        ..Limits::default()
    }
}

/// Records for a while.
fn load(ledger: &Ledger, first: u64) {
    for number in first..first + RECORDS {
        ledger.record(record(number));
        if number % 30 == 0 {
            sleep(Duration::from_millis(1));
        }
    }
}

/// Causes the trouble in the middle of the load, each time a little later, and
/// adds up what all files know. The trouble says how many records it added.
fn under_load(trouble: impl Fn(&Place, &Ledger) -> u64) {
    for time in 0..TIMES {
        let place = place();
        let ledger = place.ledger_within(pressed());
        let added = scope(|scope| {
            scope.spawn(|| load(&ledger, 0));
            sleep(Duration::from_millis(3 * time));
            trouble(&place, &ledger)
        });
        ledger.close(LONG).unwrap();
        let all = everything(place._directory.path());
        assert_eq!(all, RECORDS + added, "the {time}th time");
    }
}

impl Place {
    fn away(&self) -> PathBuf {
        beside(&self.path, ".old")
    }
}

/// The records found and those counted as lost, in all files below.
fn everything(directory: &Path) -> u64 {
    let entries = fs::read_dir(directory).unwrap();
    let paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    let known = |path: &PathBuf| {
        if path.is_dir() {
            everything(path)
        } else {
            known(path)
        }
    };
    paths.iter().map(known).sum()
}

fn known(path: &Path) -> u64 {
    let name = path.to_str().unwrap();
    if name.ends_with("-lost") {
        let text = fs::read_to_string(path).unwrap();
        let is_loss = |line: &&str| !line.is_empty() && !line.starts_with("run ");
        let lines = text.lines().filter(is_loss);
        let counts = lines.map(|line| line.rsplit(' ').next().unwrap());
        return counts.map(|count| count.parse::<u64>().unwrap()).sum();
    }
    if name.ends_with("-wal") || name.ends_with("-shm") || name.ends_with("-journal") {
        return 0;
    }
    let connection = Connection::open(path).unwrap();
    let integrity: String = connection
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(integrity, "ok", "{name}");
    connection
        .query_row(
            "SELECT (SELECT COUNT(*) FROM closes) + (SELECT IFNULL(SUM(count), 0) FROM lost)",
            [],
            |row| row.get::<_, i64>(0),
        )
        .unwrap()
        .unsigned_abs()
}

#[test]
fn moved_away() {
    under_load(|place, _| {
        fs::rename(&place.path, place.away()).unwrap();
        0
    });
}

#[test]
fn replaced_by_an_empty_file() {
    under_load(|place, _| {
        fs::rename(&place.path, place.away()).unwrap();
        fs::write(&place.path, "").unwrap();
        0
    });
}

#[test]
fn replaced_by_another_ledger() {
    under_load(|place, _| {
        let other = beside(&place.path, ".other");
        let ledger = Ledger::open(&other).unwrap();
        (0..99).for_each(|number| ledger.record(record(RECORDS + number)));
        ledger.close(LONG).unwrap();
        fs::rename(&place.path, place.away()).unwrap();
        fs::rename(other, &place.path).unwrap();
        99
    });
}

#[test]
fn moved_away_while_somebody_reads() {
    under_load(|place, ledger| {
        let reader = place.sqlite();
        reader
            .execute_batch("BEGIN; SELECT COUNT(*) FROM closes")
            .unwrap();
        sleep(Duration::from_millis(5));
        let directory = place._directory.path().join("kept");
        fs::create_dir(&directory).unwrap();
        fs::rename(&place.path, directory.join("november.db")).unwrap();
        ledger.record(record(RECORDS));
        ledger.flush(LONG).unwrap();
        1
    });
}

#[test]
fn moved_away_while_two_gateways_write() {
    under_load(|place, _| {
        let second = place.ledger_within(pressed());
        (0..99).for_each(|number| second.record(record(RECORDS + number)));
        fs::rename(&place.path, place.away()).unwrap();
        (99..300).for_each(|number| second.record(record(RECORDS + number)));
        second.close(LONG).unwrap();
        300
    });
}

#[test]
fn locked_for_longer_than_the_patience() {
    under_load(|place, ledger| {
        let locker = place.sqlite();
        locker.busy_timeout(LONG).unwrap();
        locker.execute_batch("BEGIN IMMEDIATE").unwrap();
        sleep(Duration::from_millis(300));
        locker.execute_batch("ROLLBACK").unwrap();
        assert!(ledger.lost() > 0);
        0
    });
}

#[test]
fn read_only_for_a_while() {
    under_load(|_, ledger| {
        let protect = |on: bool| {
            ledger.with_connection(move |connection| {
                connection.pragma_update(None, "query_only", on).unwrap();
            });
        };
        protect(true);
        sleep(Duration::from_millis(200));
        protect(false);
        assert!(ledger.lost() > 0);
        0
    });
}

#[test]
fn no_space_for_a_while() {
    under_load(|_, ledger| {
        let limit = |pages: i64| {
            ledger.with_connection(move |connection| {
                let set =
                    connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()));
                set.unwrap();
            });
        };
        limit(1);
        sleep(Duration::from_millis(200));
        limit(1_000_000);
        assert!(ledger.lost() > 0);
        0
    });
}

#[test]
fn away_with_something_else_in_its_place() {
    under_load(|place, ledger| {
        fs::rename(&place.path, place.away()).unwrap();
        fs::create_dir(&place.path).unwrap();
        sleep(Duration::from_millis(200));
        fs::remove_dir(&place.path).unwrap();
        assert!(ledger.lost() > 0);
        0
    });
}

#[test]
fn what_cannot_be_written_until_the_end_is_counted_by_the_next_start() {
    let place = place();
    let ledger = place.ledger_within(pressed());
    load(&ledger, 0);
    ledger.flush(LONG).unwrap();
    let locker = place.sqlite();
    locker.execute_batch("BEGIN EXCLUSIVE").unwrap();
    load(&ledger, RECORDS);
    let clone = ledger.clone();
    ledger.close(Duration::from_secs(5)).unwrap();
    assert_eq!(clone.lost(), RECORDS);
    drop(locker);
    place.ledger().close(LONG).unwrap();
    let stats = place.reader().stats(Axis::Cause, &Filter::default());
    let stats = stats.unwrap();
    assert_eq!((stats.total, stats.lost), (RECORDS, RECORDS));
    assert!(!beside(&place.path, "-lost").exists());
    assert_eq!(everything(place._directory.path()), 2 * RECORDS);
}

#[test]
fn a_lock_that_outlasts_the_end_delays_it_no_longer_than_was_allowed() {
    let place = place();
    let keep = Settings {
        keep: Some(LONG * 1000),
        ..Settings::default()
    };
    let ledger = Ledger::open_with(&place.path, keep).unwrap();
    ledger.begin_run("node".to_owned(), || 1);
    ledger.record(record(0));
    ledger.flush(LONG).unwrap();
    let locker = place.sqlite();
    locker.execute_batch("BEGIN EXCLUSIVE").unwrap();
    load(&ledger, 1);
    ledger.close(Duration::from_secs(4)).unwrap();
    assert_eq!(everything(place._directory.path()), RECORDS + 1);
    // It did end, and the next process says so.
    let unended = "SELECT COUNT(*) FROM runs WHERE ended_at IS NULL OR unrecorded IS NOT NULL";
    let unended = |sqlite: &Connection| sqlite.query_row(unended, [], |row| row.get::<_, i64>(0));
    drop(locker);
    assert_eq!(unended(&place.sqlite()).unwrap(), 1);
    let next = place.ledger();
    next.begin_run("node".to_owned(), || 0);
    next.flush(LONG).unwrap();
    next.close(LONG).unwrap();
    assert_eq!(unended(&place.sqlite()).unwrap(), 0);
    assert_eq!(everything(place._directory.path()), RECORDS + 1);
}

#[test]
fn what_goes_into_a_file_that_is_cut_short_or_deleted_then_is_written_again() {
    for is_deleted in [true, false] {
        let place = place();
        let ledger = place.ledger_within(Limits {
            lock_patience: LONG,
            patience: LONG,
            ..pressed()
        });
        ledger.record(record(0));
        ledger.flush(LONG).unwrap();
        let locker = place.sqlite();
        locker.execute_batch("BEGIN IMMEDIATE").unwrap();
        ledger.record(record(1));
        // The writer has seen that the file is whole, and waits for the lock.
        sleep(Duration::from_millis(300));
        if is_deleted {
            fs::remove_file(&place.path).unwrap();
        } else {
            let file = fs::OpenOptions::new().write(true).open(&place.path);
            file.unwrap().set_len(4096).unwrap();
        }
        locker.execute_batch("ROLLBACK").unwrap();
        drop(locker);
        ledger.close(LONG).unwrap();
        let kept = place.reader().list(&Filter::default()).unwrap();
        assert!(kept.contains(&record(1)), "deleted: {is_deleted}");
    }
}

#[test]
fn a_file_cut_short_is_put_aside_and_the_next_one_is_whole() {
    for length in [0, 4096, 10_000] {
        let place = place();
        let ledger = place.ledger_within(pressed());
        load(&ledger, 0);
        ledger.flush(LONG).unwrap();
        // Whether all of it is in the file does not matter: what a log still
        // holds repairs the file.
        ledger.with_connection(|connection| {
            let checkpoint = "PRAGMA wal_checkpoint(TRUNCATE)";
            connection.query_row(checkpoint, [], |_| Ok(())).unwrap();
        });
        ledger.record(record(RECORDS));
        ledger.flush(LONG).unwrap();
        let file = fs::OpenOptions::new().write(true).open(&place.path);
        file.unwrap().set_len(length).unwrap();
        load(&ledger, RECORDS + 1);
        ledger.close(LONG).unwrap();
        assert_eq!(known(&place.path), RECORDS, "cut to {length} bytes");
        let aside = fs::read_dir(place._directory.path()).unwrap();
        let aside = aside.filter(|entry| {
            let name = entry.as_ref().unwrap().file_name();
            name.to_str().unwrap().contains(".damaged-")
        });
        assert!(aside.count() >= 1);
    }
}

#[test]
fn after_a_clean_end_the_one_file_is_the_whole_ledger() {
    let place = place();
    let ledger = place.ledger();
    let clone = ledger.clone();
    let reader = place.reader();
    load(&ledger, 0);
    ledger.close(LONG).unwrap();
    let log = fs::metadata(beside(&place.path, "-wal"));
    assert!(log.map_or(0, |log| log.len()) == 0);
    let copy = place._directory.path().join("copy.db");
    fs::copy(&place.path, &copy).unwrap();
    assert_eq!(known(&copy), RECORDS);
    drop((clone, reader));
}

#[test]
fn a_copy_of_an_idle_ledger_is_whole() {
    let place = place();
    let ledger = place.ledger();
    load(&ledger, 0);
    ledger.flush(LONG).unwrap();
    let deadline = Instant::now() + LONG;
    while fs::metadata(beside(&place.path, "-wal")).unwrap().len() > 0 {
        assert!(Instant::now() < deadline);
        sleep(Duration::from_millis(20));
    }
    let copy = place._directory.path().join("copy.db");
    fs::copy(&place.path, &copy).unwrap();
    assert_eq!(known(&copy), RECORDS);
}

#[test]
fn a_log_left_by_a_ledger_that_is_gone_is_not_taken_for_the_next_ones() {
    let place = place();
    let old = place.sqlite();
    old.execute_batch(
        "PRAGMA journal_mode = WAL; CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)",
    )
    .unwrap();
    fs::rename(&place.path, place.away()).unwrap();
    let ledger = place.ledger();
    load(&ledger, 0);
    ledger.close(LONG).unwrap();
    assert_eq!(known(&place.path), RECORDS);
    let names = fs::read_dir(place._directory.path()).unwrap();
    let names: Vec<_> = names
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let is_left = |name: &&String| name.contains(".left-") && name.ends_with("-wal");
    assert!(names.iter().find(is_left).is_some(), "{names:?}");
    drop(old);
}

#[test]
fn a_flood_of_refused_handshakes_is_counted_by_the_minute() {
    let place = place();
    let ledger = place.ledger();
    for number in 0..12_000 {
        ledger.record(CloseRecord {
            opened_at: None,
            ..record(number)
        });
    }
    ledger.record(record(12_000));
    let counted = ledger.lost();
    assert!((1_000..=2_000).contains(&counted), "{counted}");
    ledger.close(LONG).unwrap();
    let stats = place.reader().stats(Axis::Cause, &Filter::default());
    let stats = stats.unwrap();
    assert_eq!(stats.total + stats.lost, 12_001);
    assert_eq!(stats.losses.len(), 1);
    assert_eq!(stats.losses[0].why, Some(Why::Refused));
    assert_eq!(place.reader().newest(1).unwrap(), [record(12_000)]);
}
