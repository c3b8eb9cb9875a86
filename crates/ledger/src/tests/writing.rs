use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use super::*;
use crate::{Axis, Filter};

#[test]
fn what_is_recorded_is_read_back_whole_and_newest_first() {
    let place = place();
    let ledger = place.ledger();
    let records: Vec<_> = (1..=5).map(record).collect();
    records
        .iter()
        .cloned()
        .for_each(|record| ledger.record(record));
    ledger.flush(LONG).unwrap();

    let read = ledger.reader().unwrap().newest(10).unwrap();
    assert!(read.iter().eq(records.iter().rev()), "{read:?}");
    assert_eq!(
        ids(&ledger.reader().unwrap().newest(2).unwrap()),
        [&records[4].id, &records[3].id]
    );
    assert_eq!(ledger.lost(), 0);
}

#[test]
fn records_of_the_same_moment_come_latest_written_first() {
    let place = place();
    let ledger = place.ledger();
    for number in 0..4 {
        ledger.record(CloseRecord {
            closed_at: record(0).closed_at,
            ..record(number)
        });
    }
    ledger.close(LONG).unwrap();
    let expected: Vec<_> = (0..4).rev().map(|number| record(number).id).collect();
    assert_eq!(ids(&place.reader().newest(9).unwrap()), expected);
}

#[test]
fn a_record_is_written_without_a_flush_within_the_linger() {
    let place = place();
    let ledger = place.ledger();
    ledger.record(record(1));
    let reader = place.reader();
    let deadline = Instant::now() + LONG;
    while reader.newest(1).unwrap().is_empty() {
        assert!(Instant::now() < deadline);
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn ten_thousand_records_in_few_transactions() {
    let place = place();
    let ledger = place.ledger();
    ledger.with_connection(|connection| {
        connection
            .pragma_update_and_check(None, "wal_autocheckpoint", 0, |_| Ok(()))
            .unwrap();
    });
    (0..10_000).for_each(|number| ledger.record(record(number)));
    ledger.flush(LONG).unwrap();
    assert!(
        (1..500).contains(&transactions(&place)),
        "{}",
        transactions(&place)
    );

    let reader = place.reader();
    let all = reader.list(&Filter::default()).unwrap();
    assert_eq!((all.len(), ledger.lost()), (10_000, 0));
    let expected = (0..10_000).rev().map(|number| record(number).id);
    assert!(all.iter().map(|record| record.id.clone()).eq(expected));
    assert_eq!(
        reader.stats(Axis::Code, &Filter::default()).unwrap().total,
        10_000
    );
}

/// How many transactions the write-ahead log holds: of a frame's header, bytes
/// 4 to 8 are not zero in the last frame of each.
fn transactions(place: &Place) -> usize {
    let log = std::fs::read(place.path.with_extension("db-wal")).unwrap();
    log[32..]
        .chunks_exact(24 + 4096)
        .filter(|frame| frame[4..8] != [0; 4])
        .count()
}

#[test]
fn a_reopened_ledger_goes_on() {
    let place = place();
    for number in 0..3 {
        let ledger = place.ledger();
        ledger.record(record(number));
        ledger.close(LONG).unwrap();
        assert!(
            !place.path.with_extension("db-wal").exists(),
            "the file was not closed"
        );
    }
    assert_eq!(place.reader().newest(9).unwrap().len(), 3);
}

#[test]
fn the_last_clone_writes_what_is_queued() {
    let place = place();
    let ledger = place.ledger();
    let clone = ledger.clone();
    ledger.record(record(1));
    ledger.close(LONG).unwrap();
    clone.record(record(2));
    clone.close(LONG).unwrap();
    assert_eq!(place.reader().newest(9).unwrap().len(), 2);
}

#[test]
fn a_record_written_twice_is_one() {
    let place = place();
    let ledger = place.ledger();
    ledger.record(record(1));
    ledger.record(record(1));
    ledger.close(LONG).unwrap();
    assert_eq!(place.reader().newest(9).unwrap(), [record(1)]);
}

#[test]
fn two_readers_beside_a_writer() {
    let place = place();
    let ledger = place.ledger_within(Limits {
        batch: 16,
        ..Limits::default()
    });
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let reader = place.reader();
                let mut seen = 0;
                while !done.load(Ordering::Relaxed) {
                    let list = reader.list(&Filter::default()).unwrap();
                    assert!(list.is_sorted_by(|a, b| a.closed_at > b.closed_at));
                    assert!(list.len() >= seen, "records vanished");
                    seen = list.len();
                    let stats = reader.stats(Axis::Cause, &Filter::default()).unwrap();
                    let counted: u64 = stats.counts.iter().map(|count| count.count).sum();
                    assert_eq!(counted, stats.total, "not one snapshot");
                }
            });
        }
        (0..2000).for_each(|number| ledger.record(record(number)));
        ledger.flush(LONG).unwrap();
        done.store(true, Ordering::Relaxed);
    });
    assert_eq!(
        (
            place.reader().list(&Filter::default()).unwrap().len(),
            ledger.lost()
        ),
        (2000, 0)
    );
}

#[test]
fn a_file_that_was_moved_away_is_begun_anew() {
    let place = place();
    let ledger = place.ledger();
    ledger.record(record(1));
    ledger.flush(LONG).unwrap();
    let old = place.path.with_extension("old");
    std::fs::rename(&place.path, &old).unwrap();
    ledger.record(record(2));
    ledger.close(LONG).unwrap();
    assert_eq!(place.reader().newest(9).unwrap(), [record(2)]);
    assert_eq!(
        LedgerReader::open(&old).unwrap().newest(9).unwrap(),
        [record(1)]
    );
}

#[test]
fn for_ever_is_a_time_like_others() {
    let place = place();
    let settings = Settings {
        keep: Some(Duration::MAX),
        ..Settings::default()
    };
    let limits = Limits {
        linger: Duration::from_millis(1),
        patience: Duration::MAX,
        ..Limits::default()
    };
    let ledger = Ledger::open_within(&place.path, limits, settings).unwrap();
    ledger.record(record(1));
    ledger.flush(Duration::MAX).unwrap();
    ledger.record(record(2));
    ledger.close(Duration::MAX).unwrap();
    assert_eq!(place.reader().newest(9).unwrap().len(), 2);
}
