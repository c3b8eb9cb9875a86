use std::ops::ControlFlow;

use super::*;
use crate::{Axis, Count, Filter, LedgerError};

/// Twelve records: 0, 3, 6 and 9 are 1011.
fn dozen() -> Place {
    let place = place();
    let ledger = place.ledger();
    (0..12).for_each(|number| ledger.record(record(number)));
    ledger.close(LONG).unwrap();
    place
}

fn count(value: &str, count: u64, clean: u64) -> Count {
    Count {
        value: Some(value.into()),
        count,
        clean,
    }
}

#[test]
fn lists_by_time_code_and_limit() {
    let place = dozen();
    let reader = place.reader();
    let list = |since: Option<u64>, code, limit| {
        let since = since.map(|number| record(number).closed_at);
        let list = reader.list(&Filter { since, code, limit }).unwrap();
        list.iter()
            .map(|record| record.traffic.messages_in)
            .collect::<Vec<_>>()
    };
    assert_eq!(list(None, None, Some(3)), [11, 10, 9]);
    assert_eq!(list(Some(10), None, None), [11, 10]);
    assert_eq!(list(None, Some(1011), None), [9, 6, 3, 0]);
    assert_eq!(list(Some(4), Some(1011), Some(1)), [9]);
    assert_eq!(list(None, Some(4000), None), [0; 0]);
    assert_eq!(list(None, None, Some(0)), [0; 0]);
}

#[test]
fn counts_on_every_axis() {
    let place = dozen();
    let reader = place.reader();
    let all = Filter::default();
    let code = reader.stats(Axis::Code, &all).unwrap();
    assert_eq!((code.total, code.lost, code.losses.len()), (12, 0, 0));
    assert_eq!(code.counts, [count("1000", 8, 8), count("1011", 4, 0)]);
    assert!((code.counts[1].share(code.total) - 1.0 / 3.0).abs() < 1e-9);

    let counts = |by| reader.stats(by, &all).unwrap().counts;
    assert_eq!(
        counts(Axis::Cause),
        [count("completed", 8, 8), count("upstream_lost", 4, 0)]
    );
    assert_eq!(
        counts(Axis::Initiator),
        [count("client", 8, 8), count("upstream", 4, 0)]
    );
    assert_eq!(
        counts(Axis::Address),
        [count("203.0.113.0", 6, 4), count("203.0.113.1", 6, 4)]
    );
    assert_eq!(counts(Axis::Upstream), [count("127.0.0.1:9000", 12, 8)]);
    assert_eq!(
        counts(Axis::User),
        [Count {
            value: None,
            count: 12,
            clean: 8
        }]
    );
    for by in Axis::ALL {
        assert_eq!(
            counts(by).iter().map(|count| count.count).sum::<u64>(),
            12,
            "{by}"
        );
    }

    let some = Filter {
        since: Some(record(3).closed_at),
        code: Some(1011),
        limit: Some(1),
    };
    let stats = reader.stats(Axis::Address, &some).unwrap();
    assert_eq!(
        (stats.total, stats.counts),
        (3, vec![count("203.0.113.1", 2, 0)])
    );
}

#[test]
fn axes_are_words() {
    for by in Axis::ALL {
        assert_eq!(by.as_str().parse(), Ok(by));
    }
    let error = "code; DROP TABLE closes"
        .parse::<Axis>()
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("cannot be counted by; known are: code, cause, "),
        "{error}"
    );
}

#[test]
fn shows_by_id_or_a_prefix_of_it() {
    let place = dozen();
    let reader = place.reader();
    let id = record(10).id;
    assert_eq!(reader.show(&id).unwrap(), record(10));
    assert_eq!(reader.show(&id.to_lowercase()).unwrap(), record(10));
    assert!(
        matches!(reader.show(&id[..20]), Err(LedgerError::AmbiguousId { examples, .. }) if examples.len() == 2)
    );
    for unknown in ["", "02", "%", "01KA%", "' OR 1=1 --"] {
        assert!(
            matches!(reader.show(unknown), Err(LedgerError::NoSuchRecord { .. })),
            "{unknown}"
        );
    }
    // Of two records that differ in the last digit, one digit less fits both;
    // an id that another begins with is still that id.
    let ledger = place.ledger();
    ledger.record(CloseRecord {
        id: format!("{id}X"),
        ..record(10)
    });
    ledger.record(CloseRecord {
        id: "lowercase".into(),
        ..record(10)
    });
    ledger.close(LONG).unwrap();
    assert_eq!(reader.show(&id).unwrap().id, id);
    assert_eq!(reader.show("lower").unwrap().id, "lowercase");
    assert_eq!(reader.show(&format!("{id}x")).unwrap().id, format!("{id}X"));
}

#[test]
fn a_record_of_an_older_version_is_read() {
    let place = dozen();
    let id = record(5).id;
    let changed = place.sqlite().execute(
        "UPDATE closes SET record = json_remove(record, '$.policy', '$.evidence', '$.setting', '$.withheld') \
         WHERE id = ?1",
        [&id],
    );
    assert_eq!(changed.unwrap(), 1);
    assert_eq!(place.reader().show(&id).unwrap(), record(5));
}

#[test]
fn a_record_of_a_later_time_is_reported_not_a_panic() {
    let place = dozen();
    let id = record(5).id;
    let changed = place
        .sqlite()
        .execute(
            "UPDATE closes SET record = replace(record, 'farewell.close/1', 'farewell.close/9') WHERE id = ?1",
            [&id],
        )
        .unwrap();
    assert_eq!(changed, 1);
    place
        .sqlite()
        .execute(
            "UPDATE closes SET record = '{' WHERE id = ?1",
            [record(6).id],
        )
        .unwrap();

    let reader = place.reader();
    assert_eq!(reader.list(&Filter::default()).unwrap().len(), 10);
    let (mut read, mut errors) = (0, Vec::new());
    reader
        .each(&Filter::default(), |record| {
            match record {
                Ok(_) => read += 1,
                Err(error) => errors.push(error.to_string()),
            }
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!((read, errors.len()), (10, 2));
    assert!(
        errors[1].contains(&id) && errors[1].contains("farewell.close/9"),
        "{errors:?}"
    );
    assert!(matches!(
        reader.show(&id),
        Err(LedgerError::UnreadableRecord { .. })
    ));
}

#[test]
fn reading_stops_where_it_is_told_to() {
    let place = dozen();
    let mut visited = 0;
    place
        .reader()
        .each(&Filter::default(), |_| {
            visited += 1;
            if visited == 3 {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })
        .unwrap();
    assert_eq!(visited, 3);
}

#[test]
fn the_detail_is_derived_not_stored() {
    let place = dozen();
    let stored: String = place
        .sqlite()
        .query_row(
            "SELECT record FROM closes WHERE id = ?1",
            [record(3).id],
            |row| row.get(0),
        )
        .unwrap();
    assert!(!stored.contains("\"detail\""), "{stored}");
    assert!(
        place
            .reader()
            .show(&record(3).id)
            .unwrap()
            .detail()
            .starts_with("The upstream ended")
    );
}
