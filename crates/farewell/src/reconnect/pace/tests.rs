use std::io;
use std::sync::Arc;

use super::*;
use crate::dial::DialError;

const LONGEST: f64 = 1.0;
const SECOND: Duration = Duration::from_secs(1);

fn unreachable() -> Loss {
    Loss::Failed(Arc::new(ConnectError::Dial(DialError::Unreachable {
        address: "a:80".to_owned(),
        source: io::ErrorKind::ConnectionRefused.into(),
    })))
}

fn broken_tls(kind: io::ErrorKind) -> Loss {
    Loss::Failed(Arc::new(ConnectError::Dial(DialError::Tls {
        address: "a:443".to_owned(),
        source: kind.into(),
    })))
}

fn attempt(pace: &mut Pace, loss: &Loss) -> Next {
    attempt_at(pace, loss, Instant::now())
}

fn attempt_at(pace: &mut Pace, loss: &Loss, at: Instant) -> Next {
    pace.attempt_begins();
    pace.after(loss, LONGEST, at)
}

#[test]
fn backs_off_to_a_minute_and_starts_anew_after_a_stable_connection() {
    let mut pace = Pace::new(1);
    for seconds in [5, 10, 20, 40, 60, 60] {
        assert_eq!(
            attempt(&mut pace, &unreachable()),
            Next::After(seconds * SECOND)
        );
    }
    assert_eq!(pace.next_attempt(), 7);
    pace.was_open(STABLE - Duration::from_millis(1));
    assert_eq!(attempt(&mut pace, &unreachable()), Next::After(60 * SECOND));
    pace.was_open(STABLE);
    assert_eq!(pace.next_attempt(), 1);
    assert_eq!(attempt(&mut pace, &unreachable()), Next::After(5 * SECOND));
}

#[test]
fn every_address_has_its_turn_before_the_back_off_counts() {
    let mut pace = Pace::new(3);
    let mut turns = Vec::new();
    for _ in 0..7 {
        turns.push((pace.index(), attempt(&mut pace, &unreachable())));
    }
    let at_once = Next::After(Duration::ZERO);
    assert_eq!(
        turns,
        [
            (0, at_once),
            (1, at_once),
            (2, Next::After(5 * SECOND)),
            (0, at_once),
            (1, at_once),
            (2, Next::After(10 * SECOND)),
            (0, at_once),
        ]
    );
}

#[test]
fn attempts_may_be_bounded() {
    let mut pace = Pace::new(1);
    pace.most_attempts = Some(2);
    assert_eq!(attempt(&mut pace, &unreachable()), Next::After(5 * SECOND));
    assert_eq!(attempt(&mut pace, &unreachable()), Next::Exhausted);
}

#[test]
fn the_first_change_is_tried_at_once_and_the_fifth_is_the_last() {
    let mut pace = Pace::new(1);
    for seconds in [0, 5, 10, 20, 40] {
        assert_eq!(
            pace.after_change(LONGEST),
            Some(Next::After(seconds * SECOND))
        );
    }
    assert_eq!(pace.after_change(LONGEST), None);
    pace.was_open(STABLE);
    assert_eq!(
        pace.after_change(LONGEST),
        Some(Next::After(Duration::ZERO))
    );
}

#[test]
fn a_restart_is_evaded_once_for_each_stable_connection() {
    let mut pace = Pace::new(2);
    let now = Instant::now();
    assert_eq!((pace.evade(now), pace.index()), (Some(0), 1));
    assert_eq!((pace.evade(now), pace.index()), (None, 1));
    pace.back_to(0);
    pace.was_open(STABLE);
    assert_eq!((pace.evade(now), pace.index()), (Some(0), 1));
}

#[test]
fn only_what_tls_itself_refuses_needs_a_change() {
    let mut pace = Pace::new(1);
    let refused = attempt(&mut pace, &broken_tls(io::ErrorKind::InvalidData));
    assert_eq!(refused, Next::Unless(Reconnect::Changed));
    let broken = attempt(&mut pace, &broken_tls(io::ErrorKind::ConnectionReset));
    assert_eq!(broken, Next::After(5 * SECOND));
}
