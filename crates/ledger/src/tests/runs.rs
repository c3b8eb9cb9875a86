use std::time::Instant;

use super::*;
use crate::files::beside;
use crate::{Filter, Run};

fn begun(place: &Place, open: u64) -> Ledger {
    let ledger = place.ledger();
    ledger.begin_run("node-1".to_owned(), move || open);
    ledger.flush(LONG).unwrap();
    ledger
}

fn abrupt(place: &Place) -> Vec<Run> {
    place.reader().abrupt_ends(&Filter::default()).unwrap()
}

/// As if the process of all runs that have no end had been killed.
fn kill(place: &Place, process: &str) {
    let sql = "UPDATE runs SET process = ?1, seen_at = 1000 WHERE ended_at IS NULL";
    assert_eq!(place.sqlite().execute(sql, [process]).unwrap(), 1);
}

#[test]
fn a_clean_end_leaves_nothing_unrecorded() {
    let place = place();
    for _ in 0..2 {
        begun(&place, 7).close(LONG).unwrap();
    }
    let first = begun(&place, 7);
    let second = begun(&place, 7);
    first.close(LONG).unwrap();
    second.close(LONG).unwrap();
    assert_eq!(abrupt(&place), []);
    let ended: i64 = place
        .sqlite()
        .query_row("SELECT COUNT(ended_at) FROM runs", [], |row| row.get(0))
        .unwrap();
    assert_eq!(ended, 4);
}

#[test]
fn the_next_start_tells_how_many_connections_a_killed_gateway_had() {
    // Of this machine, and of another one.
    let gone = crate::process::own().map(|own| format!("{own}1"));
    for process in [gone.as_deref().unwrap_or_default(), "another/machine/1/1"] {
        let place = place();
        let killed = begun(&place, 7);
        kill(&place, process);
        let next = begun(&place, 0);
        let found = abrupt(&place);
        assert_eq!(found.len(), 1, "{process}");
        assert_eq!((found[0].open, found[0].unrecorded), (7, Some(7)));
        assert_eq!(found[0].ended_at, Some(found[0].seen_at));
        assert_eq!(found[0].node, "node-1");
        let later = Filter {
            since: Some("2020-01-01T00:00:00Z".parse().unwrap()),
            ..Filter::default()
        };
        assert_eq!(place.reader().abrupt_ends(&later).unwrap(), []);
        next.close(LONG).unwrap();
        drop(killed);
    }
}

#[test]
fn a_gateway_that_was_only_stopped_takes_its_row_back() {
    let place = place();
    let stopped = begun(&place, 7);
    kill(&place, "another/machine/1/1");
    begun(&place, 0).close(LONG).unwrap();
    assert_eq!(abrupt(&place).len(), 1);
    stopped.close(LONG).unwrap();
    assert_eq!(abrupt(&place), []);
}

#[test]
fn a_run_goes_on_in_the_file_that_is_begun_after_a_move() {
    let place = place();
    let ledger = begun(&place, 7);
    let away = beside(&place.path, ".old");
    std::fs::rename(&place.path, &away).unwrap();
    let deadline = Instant::now() + LONG;
    while !place.path.exists() {
        assert!(Instant::now() < deadline, "an idle gateway does not notice");
        std::thread::sleep(Duration::from_millis(20));
    }
    ledger.close(LONG).unwrap();
    for path in [&away, &place.path] {
        let row = rusqlite::Connection::open(path).unwrap().query_row(
            "SELECT COUNT(*), COUNT(ended_at), COUNT(unrecorded) FROM runs",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        );
        assert_eq!(row.unwrap(), (1, 1, 0), "{}", path.display());
    }
}
