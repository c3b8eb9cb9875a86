use std::path::Path;

use super::*;
use crate::schema::{APPLICATION_ID, VERSION};
use crate::{Axis, Filter};

fn writing(path: &Path) -> String {
    Ledger::open(path).map(drop).unwrap_err().to_string()
}

fn reading(path: &Path) -> String {
    LedgerReader::open(path).map(drop).unwrap_err().to_string()
}

#[test]
fn a_missing_file_is_named_and_not_created() {
    let place = place();
    let shown = place.path.display().to_string();
    let expected =
        format!("no ledger at {shown}; `farewell gate` writes one, or name it with --ledger");
    assert_eq!(reading(&place.path), expected);
    assert!(!place.path.exists());
}

#[test]
fn a_newer_version_is_refused_and_left_alone() {
    let place = place();
    place.ledger().close(LONG).unwrap();
    place
        .sqlite()
        .pragma_update(None, "user_version", VERSION + 1)
        .unwrap();
    for message in [writing(&place.path), reading(&place.path)] {
        let shown = place.path.display();
        let expected = format!(
            "the ledger {shown} has version 2, this farewell knows version 1; \
             use a newer farewell, or name another file with --ledger"
        );
        assert_eq!(message, expected);
    }
}

#[test]
fn what_is_no_database_is_left_alone() {
    let place = place();
    for content in ["no database", &"no database\n".repeat(1000)] {
        std::fs::write(&place.path, content).unwrap();
        for message in [writing(&place.path), reading(&place.path)] {
            assert!(message.contains("is not an SQLite database"), "{message}");
        }
        assert_eq!(std::fs::read_to_string(&place.path).unwrap(), content);
    }
}

#[test]
fn a_database_of_someone_else_is_left_alone() {
    let place = place();
    place
        .sqlite()
        .execute_batch("CREATE TABLE theirs (a)")
        .unwrap();
    let before = std::fs::read(&place.path).unwrap();
    for message in [writing(&place.path), reading(&place.path)] {
        assert!(message.contains("but not a farewell ledger"), "{message}");
    }
    assert_eq!(std::fs::read(&place.path).unwrap(), before);
}

#[test]
fn an_empty_file_becomes_a_ledger() {
    let place = place();
    std::fs::write(&place.path, "").unwrap();
    assert!(reading(&place.path).contains("but not a farewell ledger"));
    place.ledger().close(LONG).unwrap();
    let number = |pragma: &str| {
        place
            .sqlite()
            .pragma_query_value(None, pragma, |row| row.get::<_, i32>(0))
            .unwrap()
    };
    assert_eq!(
        (number("application_id"), number("user_version")),
        (APPLICATION_ID, VERSION)
    );
}

#[test]
fn places_where_no_file_can_be() {
    let place = place();
    let directory = place.path.parent().unwrap();
    let message = writing(&directory.join("none/farewell.db"));
    assert!(
        message.contains("there is no directory") && message.contains("/none; create it"),
        "{message}"
    );
    assert!(writing(directory).contains("it is a directory"));
    assert!(reading(directory).contains("it is a directory"));
    std::fs::write(&place.path, "a file").unwrap();
    assert!(writing(&place.path.join("farewell.db")).contains("there is no directory"));
}

#[test]
fn many_open_one_new_file_at_once() {
    let place = place();
    std::thread::scope(|scope| {
        for number in 0..8 {
            let place = &place;
            scope.spawn(move || {
                let ledger = place.ledger();
                ledger.record(record(number));
                ledger.close(LONG).unwrap();
            });
        }
    });
    assert_eq!(place.reader().newest(99).unwrap().len(), 8);
}

#[test]
fn names_that_sqlite_reads_in_its_own_way() {
    let place = place();
    let path = place.path.with_file_name("file:odd?mode=memory#name");
    let ledger = Ledger::open(&path).unwrap();
    ledger.record(record(1));
    ledger.close(LONG).unwrap();
    assert!(path.is_file());
    assert_eq!(
        LedgerReader::open(&path).unwrap().newest(1).unwrap().len(),
        1
    );
}

/// Three records and seven losses, as the first version wrote them.
const OLDER: &[u8] = include_bytes!("fixtures/version-1.db");

#[test]
fn an_older_file_is_read_and_completed_where_it_is() {
    let place = place();
    std::fs::write(&place.path, OLDER).unwrap();
    let look = |total| {
        let reader = place.reader();
        let stats = reader.stats(Axis::Code, &Filter::default()).unwrap();
        assert_eq!((stats.total, stats.lost), (total, 7));
        assert_eq!(reader.abrupt_ends(&Filter::default()).unwrap(), []);
        let codes = reader.newest(99).unwrap();
        codes.iter().map(|record| record.code).collect::<Vec<_>>()
    };
    assert_eq!(look(3), [4002, 4001, 4000]);
    assert_eq!(std::fs::read(&place.path).unwrap(), OLDER, "reading wrote");

    let ledger = place.ledger();
    ledger.begin_run("node-1".to_owned(), || 0);
    ledger.record(record(1));
    ledger.close(LONG).unwrap();
    let mut codes = look(4);
    codes.sort_unstable();
    assert_eq!(codes, [1000, 4000, 4001, 4002]);
    let tables = "SELECT COUNT(*) FROM runs WHERE ended_at IS NOT NULL";
    let runs = place.sqlite().query_row(tables, [], |row| row.get(0));
    assert_eq!(runs, Ok(1));
}
