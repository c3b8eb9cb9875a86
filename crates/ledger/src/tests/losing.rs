use std::fmt::Debug;
use std::sync::{Mutex, Once};
use std::time::Instant;

use tracing::field::Field;
use tracing::{Event, Metadata, Subscriber, span};

use super::*;
use crate::{Axis, Filter, Loss, Order, Stats, Why};

fn stats(place: &Place) -> Stats {
    place
        .reader()
        .stats(Axis::Code, &Filter::default())
        .unwrap()
}

fn losses(stats: &Stats) -> Vec<(Option<Why>, u64)> {
    stats
        .losses
        .iter()
        .map(|&Loss { why, count, .. }| (why, count))
        .collect()
}

#[test]
fn a_full_queue_counts_and_never_waits() {
    let place = place();
    // The writer would wait for the lock for longer than the test may take.
    let ledger = place.ledger_within(Limits {
        patience: LONG * 100,
        ..tight()
    });
    let locker = place.sqlite();
    locker.execute_batch("BEGIN EXCLUSIVE").unwrap();

    let started = Instant::now();
    (0..1000).for_each(|number| ledger.record(record(number)));
    assert!(
        started.elapsed() < Duration::from_secs(5),
        "record() waited"
    );
    // Four in the queue, two in the batch that can't be written.
    assert!((994..=996).contains(&ledger.lost()), "{}", ledger.lost());
    assert!(
        ledger.flush(Duration::from_millis(50)).is_err(),
        "the file is locked"
    );

    locker.execute_batch("ROLLBACK").unwrap();
    ledger.flush(LONG).unwrap();
    let lost = ledger.lost();
    ledger.close(LONG).unwrap();
    let stats = stats(&place);
    assert_eq!(stats.total + stats.lost, 1000);
    assert_eq!(losses(&stats), [(Some(Why::QueueFull), lost)]);
}

#[test]
fn the_queue_is_bounded_in_bytes_too() {
    let place = place();
    let ledger = place.ledger_within(Limits {
        queue: 1000,
        queue_bytes: 100_000,
        patience: LONG,
        ..tight()
    });
    let locker = place.sqlite();
    locker.execute_batch("BEGIN EXCLUSIVE").unwrap();
    for number in 0..100 {
        ledger.record(CloseRecord {
            path: Some("/".repeat(16_000)),
            ..record(number)
        });
    }
    // Five fit into the queue, and the writer may take up to two.
    assert!((93..=95).contains(&ledger.lost()), "{}", ledger.lost());
    locker.execute_batch("ROLLBACK").unwrap();
    ledger.flush(LONG).unwrap();
    ledger.record(record(100));
    ledger.close(LONG).unwrap();
    assert_eq!(
        place.reader().newest(1).unwrap(),
        [record(100)],
        "room was not given back"
    );
}

#[test]
fn a_lock_that_lasts_loses_in_bounded_time_and_writing_goes_on() {
    let place = place();
    let ledger = place.ledger_within(tight());
    let locker = place.sqlite();
    locker.execute_batch("BEGIN EXCLUSIVE").unwrap();
    ledger.record(record(1));
    ledger.flush(LONG).unwrap();
    assert_eq!(ledger.lost(), 1);

    locker.execute_batch("ROLLBACK").unwrap();
    ledger.record(record(2));
    ledger.flush(LONG).unwrap();
    let stats = stats(&place);
    assert_eq!(
        (stats.total, losses(&stats)),
        (1, vec![(Some(Why::Locked), 1)])
    );
    assert_eq!(ledger.lost(), 1);
}

#[test]
fn a_short_lock_loses_nothing() {
    let place = place();
    let ledger = place.ledger_within(Limits {
        patience: LONG,
        ..tight()
    });
    let locker = place.sqlite();
    locker.execute_batch("BEGIN EXCLUSIVE").unwrap();
    ledger.record(record(1));
    std::thread::sleep(Duration::from_millis(100));
    locker.execute_batch("ROLLBACK").unwrap();
    ledger.close(LONG).unwrap();
    assert_eq!((stats(&place).total, stats(&place).lost), (1, 0));
}

#[test]
fn a_full_disk_is_counted_survived_and_named() {
    let place = place();
    let ledger = place.ledger_within(Limits {
        queue: 10_000,
        batch: 50,
        ..tight()
    });
    ledger.with_connection(|connection| {
        let pages: i64 = connection
            .pragma_query_value(None, "page_count", |row| row.get(0))
            .unwrap();
        connection
            .pragma_update_and_check(None, "max_page_count", pages + 20, |_| Ok(()))
            .unwrap();
    });
    (0..2000).for_each(|number| ledger.record(record(number)));
    ledger.flush(LONG).unwrap();
    let lost = ledger.lost();
    assert!(
        (1000..2000).contains(&lost),
        "20 pages are full after a few records: {lost}"
    );
    assert_eq!(
        stats(&place).total + lost,
        2000,
        "some are neither written nor counted"
    );

    ledger.with_connection(|connection| {
        connection
            .pragma_update_and_check(None, "max_page_count", 1_000_000, |_| Ok(()))
            .unwrap();
    });
    ledger.record(record(2000));
    ledger.flush(LONG).unwrap();
    assert_eq!(place.reader().newest(1).unwrap(), [record(2000)]);
    let stats = stats(&place);
    assert_eq!(stats.total + stats.lost, 2001);
    assert_eq!(losses(&stats), [(Some(Why::DiskFull), lost)]);
    assert_eq!(ledger.lost(), lost);
}

#[test]
fn losses_are_written_down_although_nothing_else_is_recorded() {
    let place = place();
    let ledger = place.ledger_within(tight());
    let locker = place.sqlite();
    locker.execute_batch("BEGIN EXCLUSIVE").unwrap();
    ledger.record(record(1));
    ledger.flush(LONG).unwrap();
    locker.execute_batch("ROLLBACK").unwrap();
    let deadline = Instant::now() + LONG;
    while stats(&place).lost == 0 {
        assert!(Instant::now() < deadline);
        std::thread::sleep(Duration::from_millis(20));
    }
    // Long before this loss, nothing was lost; long after it neither.
    let since = |time: &str| Filter {
        since: Some(time.parse().unwrap()),
        ..Filter::default()
    };
    let lost = |filter| place.reader().stats(Axis::Code, &filter).unwrap().lost;
    assert_eq!(lost(since("2020-01-01T00:00:00Z")), 1);
    assert_eq!(lost(since("9999-01-01T00:00:00Z")), 0);
    drop(ledger);
}

#[test]
fn a_ruined_file_loses_until_it_is_taken_away() {
    let place = place();
    let ledger = place.ledger_within(tight());
    place.sqlite().execute_batch("DROP TABLE closes").unwrap();
    ledger.record(record(1));
    ledger.flush(LONG).unwrap();
    assert_eq!(ledger.lost(), 1);

    std::fs::remove_file(&place.path).unwrap();
    ledger.record(record(2));
    ledger.flush(LONG).unwrap();
    let stats = stats(&place);
    assert_eq!(
        (stats.total, losses(&stats)),
        (1, vec![(Some(Why::DatabaseError), 1)])
    );
}

#[test]
fn the_log_says_the_first_loss_and_the_recovery_not_every_batch() {
    let place = place();
    let log = Lines::of(&place);
    let ledger = place.ledger_within(tight());
    let locker = place.sqlite();
    locker.execute_batch("BEGIN EXCLUSIVE").unwrap();
    for number in 0..5 {
        ledger.record(record(number));
        ledger.flush(LONG).unwrap();
    }
    let lines = log.take();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(
        lines[0].contains("lost close records") && lines[0].contains("locked"),
        "{lines:?}"
    );
    locker.execute_batch("ROLLBACK").unwrap();
    ledger.record(record(5));
    ledger.close(LONG).unwrap();
    // The thread's end does not wait for ten seconds to pass.
    let lines = log.take();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(
        lines[0].contains("lost=4") && lines[0].contains("total=5"),
        "{lines:?}"
    );
}

/// The lines that the process logs about one ledger.
struct Lines(String);

static LOGGED: Mutex<Vec<String>> = Mutex::new(Vec::new());

impl Lines {
    fn of(place: &Place) -> Self {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| tracing::subscriber::set_global_default(Collector).unwrap());
        Self(place.path.display().to_string())
    }

    fn take(&self) -> Vec<String> {
        LOGGED
            .lock()
            .unwrap()
            .extract_if(.., |line| line.contains(&self.0))
            .collect()
    }
}

struct Collector;

impl Subscriber for Collector {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = String::new();
        event.record(&mut |field: &Field, value: &dyn Debug| {
            line.push_str(&format!("{field}={value:?} "));
        });
        LOGGED.lock().unwrap().push(line);
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

/// The process may end at once after the close: what is noted beside the file is not taken
/// back into it, be it for an order that found the file locked.
#[test]
fn nothing_is_taken_back_from_the_note_after_the_close() {
    let place = place();
    let ledger = place.ledger_within(tight());
    let locker = place.sqlite();
    locker.execute_batch("BEGIN EXCLUSIVE").unwrap();
    ledger.record(record(1));
    ledger.order(Order {
        id: "01".to_owned(),
        at: Timestamp::now(),
        node: "node-1".to_owned(),
        action: "drain".to_owned(),
        by: "signal".to_owned(),
        target: "all".to_owned(),
        code: None,
        reason: None,
        connections: 0,
    });
    // Its writer goes on.
    let _other = ledger.clone();
    ledger.close(LONG).unwrap();
    let note = place.path.with_file_name("farewell.db-lost");
    for _ in 0..20 {
        let text = std::fs::read_to_string(&note).unwrap();
        assert!(text.contains(" locked 1\n"), "{:?}", text.trim());
        std::thread::sleep(Duration::from_millis(100));
    }
    locker.execute_batch("ROLLBACK").unwrap();
}
