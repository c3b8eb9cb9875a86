use std::time::Instant;

use super::*;
use crate::{AddressPrivacy, Axis, Filter, Person, UserPrivacy, forget};

fn within(place: &Place, settings: Settings) -> Ledger {
    Ledger::open_with(&place.path, settings).unwrap()
}

fn now() -> Timestamp {
    Timestamp::now()
}

fn wait_for(place: &Place, is_so: impl Fn(&[CloseRecord]) -> bool) {
    let deadline = Instant::now() + LONG;
    while !is_so(&place.reader().newest(u32::MAX).unwrap()) {
        assert!(Instant::now() < deadline);
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn records_older_than_is_kept_are_deleted_and_no_others() {
    let place = place();
    let ledger = place.ledger();
    (0..2500).for_each(|number| ledger.record(aged(number, 40)));
    (2500..2510).for_each(|number| ledger.record(aged(number, 20)));
    ledger.close(LONG).unwrap();
    let settings = Settings {
        keep: Some(Duration::from_secs(30 * 24 * 3600)),
        ..Settings::default()
    };
    let ledger = within(&place, settings);
    wait_for(&place, |records| records.len() == 10);
    ledger.close(LONG).unwrap();
    assert_eq!(place.reader().newest(99).unwrap().len(), 10);
}

/// The `number`th record, so many days old.
fn aged(number: u64, days: u64) -> CloseRecord {
    let age = days * 24 * 3600 * 1000;
    CloseRecord {
        closed_at: Timestamp::from_millis(now().as_millis() - age + number),
        ..record(number)
    }
}

#[test]
fn the_oldest_records_are_deleted_where_there_are_too_many() {
    let place = place();
    let ledger = within(
        &place,
        Settings {
            max_size: Some(2 << 20),
            ..Settings::default()
        },
    );
    (0..10_000).for_each(|number| ledger.record(record(number)));
    ledger.close(LONG).unwrap();
    let ledger = within(
        &place,
        Settings {
            max_size: Some(2 << 20),
            ..Settings::default()
        },
    );
    wait_for(&place, |records| records.len() < 3000);
    ledger.close(LONG).unwrap();
    let left = place.reader().newest(u32::MAX).unwrap();
    assert!(left.len() > 500, "{}", left.len());
    assert_eq!(left[0].id, record(9_999).id);
}

#[test]
fn what_is_not_to_be_kept_of_a_person_is_not_in_the_file() {
    let place = place();
    let settings = Settings {
        address: AddressPrivacy::Prefix,
        user: UserPrivacy::Hash,
        ..Settings::default()
    };
    let ledger = within(&place, settings);
    for number in 0..3 {
        ledger.record(CloseRecord {
            user: Some(if number == 2 { "bob" } else { "alice" }.to_owned()),
            ..record(number)
        });
    }
    ledger.close(LONG).unwrap();
    let file = std::fs::read(&place.path).unwrap();
    for secret in ["alice", "bob", "203.0.113.1", ":4000"] {
        let is_there = file
            .windows(secret.len())
            .any(|part| part == secret.as_bytes());
        assert!(!is_there, "{secret}");
    }
    let by = |axis| {
        place
            .reader()
            .stats(axis, &Filter::default())
            .unwrap()
            .counts
    };
    assert_eq!(
        by(Axis::Address)[0].value.as_deref(),
        Some("203.0.113.0/24")
    );
    let users: Vec<_> = by(Axis::User).iter().map(|user| user.count).collect();
    assert_eq!(users, [2, 1], "one user's records belong together");

    assert_eq!(
        forget(&place.path, &Person::User("alice".into())).unwrap(),
        2
    );
    assert_eq!(place.reader().newest(9).unwrap().len(), 1);
}

#[test]
fn a_person_is_forgotten_while_a_gateway_writes() {
    let place = place();
    let ledger = place.ledger();
    for number in 0..100 {
        ledger.record(CloseRecord {
            user: Some(format!("user-{}", number % 4)),
            ..record(number)
        });
    }
    ledger.flush(LONG).unwrap();
    let address = Person::Address("203.0.113.1:555".into());
    assert_eq!(forget(&place.path, &address).unwrap(), 50);
    assert_eq!(
        forget(&place.path, &Person::User("user-2".into())).unwrap(),
        25
    );
    ledger.record(record(100));
    ledger.close(LONG).unwrap();
    assert_eq!(place.reader().newest(999).unwrap().len(), 26);
    let none = place.path.with_extension("none");
    assert!(forget(&none, &address).is_err() && !none.exists());
}
