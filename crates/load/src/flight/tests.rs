//! Flights in virtual time, against a server that answers in 100 µs or stalls.

use std::num::NonZeroU32;
use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::content::Kind;
use crate::latency::Percentiles;

const MICROSECOND: Nanos = 1_000;
const MILLISECOND: Nanos = 1_000_000;
const SECOND: Nanos = 1_000_000_000;
const ANSWER: Nanos = 100 * MICROSECOND;

/// A server that takes one message after the other, and nothing during a stall.
struct StallingServer {
    stall: std::ops::Range<Nanos>,
    free: Nanos,
}

impl StallingServer {
    const fn during(stall: std::ops::Range<Nanos>) -> Self {
        Self { stall, free: 0 }
    }

    /// When a message that is sent now is answered.
    fn answers(&mut self, now: Nanos) -> Nanos {
        let begin = now.max(self.free);
        let begin = if self.stall.contains(&begin) {
            self.stall.end
        } else {
            begin
        };
        self.free = begin + ANSWER;
        self.free
    }
}

/// Plays a flight until the window is over and the answers are here, or have been
/// waited for until `patience`.
fn play(
    rate: Option<NonZeroU32>,
    in_flight: usize,
    window: &Window,
    mut server: StallingServer,
    patience: Nanos,
) -> Tally {
    let content = Content::new(Kind::Text, 32);
    let schedule = rate.map(|rate| Schedule::new(rate.get(), 1, 0, 0));
    let mut flight = Flight::new(&content, Expect::Echo, window, 0, schedule, in_flight);
    let mut tally = Tally::new().unwrap();
    let mut answers: VecDeque<(Nanos, Message)> = VecDeque::new();
    let mut now = 0;
    loop {
        while now <= window.to() && flight.may_send(now) {
            let message = flight.send(now, &mut tally);
            answers.push_back((server.answers(now), message));
        }
        let send_at = flight.next_at().filter(|_| now < window.to());
        let answer_at = answers.front().map(|(at, _)| *at);
        now = match (send_at, answer_at) {
            (Some(send), Some(answer)) => send.min(answer),
            (Some(at), None) | (None, Some(at)) => at,
            (None, None) => break,
        };
        if now > patience {
            break;
        }
        if answers.front().is_some_and(|(at, _)| *at <= now)
            && let Some((_, answer)) = answers.pop_front()
        {
            flight.receive(now, &answer, &mut tally);
        }
    }
    flight.finish(now.min(patience), Over::GivenUp, &mut tally);
    tally
}

fn whole(duration: Nanos) -> Window {
    let window = Window::new();
    window.set(0, duration);
    window
}

fn percentiles(tally: &Tally) -> (Percentiles, Percentiles) {
    let messages = &tally.messages;
    (
        messages.from_due.percentiles(),
        messages.from_sent.percentiles(),
    )
}

fn near(found: Duration, expected: Nanos) {
    let found = found.as_nanos() as f64 / expected as f64;
    assert!((0.98..1.02).contains(&found), "{found}");
}

#[test]
fn without_a_stall_both_latencies_are_the_same() {
    let tally = play(
        NonZeroU32::new(1000),
        16,
        &whole(10 * SECOND),
        StallingServer::during(0..0),
        Nanos::MAX,
    );
    assert_eq!(
        (tally.messages.sent, tally.messages.answered),
        (10_000, 10_000)
    );
    assert_eq!(tally.messages.unsent, 0);
    let (from_due, from_sent) = percentiles(&tally);
    assert_eq!(from_due, from_sent);
    near(from_due.p50, ANSWER);
    near(from_due.max, ANSWER);
}

/// The reason for all this: one message in flight, a server that stalls for one
/// second of ten. Measured from the sending, one message of 9,000 was slow. But
/// 1,000 were due meanwhile, and waited for up to a second.
#[test]
fn a_stall_shows_in_what_counts_from_due_and_hides_in_what_counts_from_sent() {
    let tally = play(
        NonZeroU32::new(1000),
        1,
        &whole(10 * SECOND),
        StallingServer::during(4 * SECOND..5 * SECOND),
        Nanos::MAX,
    );
    assert_eq!(
        (tally.messages.answered, tally.messages.unsent),
        (10_000, 0)
    );
    let (from_due, from_sent) = percentiles(&tally);
    near(from_sent.p99, ANSWER);
    near(from_sent.max, SECOND + ANSWER);
    // The stall's 1,000 and the 112 that were due while those were caught up.
    near(from_due.p50, ANSWER);
    assert!(from_due.p99 > Duration::from_millis(890), "{from_due:?}");
    assert!(from_due.p90 > Duration::from_millis(90), "{from_due:?}");
}

#[test]
fn a_stall_at_the_end_is_not_forgotten() {
    let window = whole(2 * SECOND);
    let server = StallingServer::during(SECOND..SECOND * 100);
    let tally = play(NonZeroU32::new(1000), 4, &window, server, 2 * SECOND);
    let messages = &tally.messages;
    assert_eq!(
        (messages.sent, messages.answered, messages.unanswered),
        (1004, 1000, 4)
    );
    assert_eq!(messages.unsent, 996);
    let (from_due, from_sent) = percentiles(&tally);
    assert_eq!((from_due.count, from_sent.count), (2000, 1004));
    near(from_due.max, SECOND);
    near(from_due.p90, 800 * MILLISECOND);
}

#[test]
fn without_a_schedule_the_next_waits_for_an_answer() {
    let window = whole(SECOND);
    let tally = play(None, 1, &window, StallingServer::during(0..0), Nanos::MAX);
    assert_eq!(
        (tally.messages.sent, tally.messages.answered),
        (10_000, 10_000)
    );
    let (from_due, from_sent) = percentiles(&tally);
    assert_eq!(from_due.count, 0);
    near(from_sent.p99, ANSWER);
}

#[test]
fn what_is_sent_before_and_behind_the_window_is_not_measured() {
    let window = Window::new();
    window.set(SECOND, 2 * SECOND);
    let tally = play(
        NonZeroU32::new(100),
        1,
        &window,
        StallingServer::during(0..0),
        Nanos::MAX,
    );
    assert_eq!((tally.total.sent, tally.messages.sent), (200, 100));
    assert_eq!(
        (tally.messages.answered, tally.arrived.received),
        (100, 100)
    );
}

#[test]
fn a_rate_that_nobody_can_keep_is_counted_in_bounded_time() {
    let window = whole(SECOND);
    let rate = NonZeroU32::new(u32::MAX);
    let tally = play(rate, 1, &window, StallingServer::during(0..0), 2 * SECOND);
    let messages = &tally.messages;
    assert_eq!(messages.sent + messages.unsent, u64::from(u32::MAX));
    let (from_due, _) = percentiles(&tally);
    assert_eq!(from_due.count, u64::from(u32::MAX));
}

/// A flight of three messages in the window, and its tally.
fn three<'a>(
    content: &'a Content,
    window: &'a Window,
    expect: Expect,
) -> (Flight<'a>, Tally, Vec<Message>) {
    let mut tally = Tally::new().unwrap();
    let mut flight = Flight::new(content, expect, window, 5, None, 3);
    let mut sent = Vec::new();
    while flight.may_send(MILLISECOND) {
        sent.push(flight.send(MILLISECOND, &mut tally));
    }
    assert_eq!(sent.len(), 3);
    (flight, tally, sent)
}

#[test]
fn answers_are_matched_in_order_and_what_differs_is_told_apart() {
    let (content, window) = (Content::new(Kind::Text, 32), whole(SECOND));
    let (mut flight, mut tally, sent) = three(&content, &window, Expect::Echo);
    // The second first: the first is passed over, and comes too late.
    flight.receive(2 * MILLISECOND, &sent[1], &mut tally);
    flight.receive(2 * MILLISECOND, &sent[0], &mut tally);
    flight.receive(2 * MILLISECOND, &"another".into(), &mut tally);
    flight.receive(2 * MILLISECOND, &"a fourth".into(), &mut tally);
    let messages = &tally.messages;
    let found = (
        messages.answered,
        messages.missing,
        messages.unexpected,
        messages.wrong,
    );
    assert_eq!(found, (1, 1, 2, 1));
    assert!(!flight.is_waiting());
}

#[test]
fn any_answer_is_one_where_that_was_said_and_none_where_none_is_awaited() {
    let (content, window) = (Content::new(Kind::Text, 32), whole(SECOND));
    let (mut flight, mut tally, _) = three(&content, &window, Expect::Any);
    flight.receive(2 * MILLISECOND, &"ok".into(), &mut tally);
    assert_eq!((tally.messages.answered, tally.messages.wrong), (1, 0));
    flight.finish(3 * MILLISECOND, Over::Ended, &mut tally);
    assert_eq!(tally.messages.lost, 2);

    let mut flight = Flight::new(&content, Expect::Nothing, &window, 5, None, 1);
    for _ in 0..10 {
        assert!(flight.may_send(0));
        flight.send(0, &mut tally);
    }
    flight.receive(0, &"hello".into(), &mut tally);
    assert_eq!(tally.messages.unexpected, 0);
    assert!(!flight.may_send(window.to()));
}

proptest! {
    /// However it goes, every message that was sent has become one thing.
    #[test]
    fn nothing_is_counted_twice_or_not_at_all(
        rate in proptest::option::of(1..5000u32),
        in_flight in 1..40usize,
        from in 0..SECOND,
        length in 0..SECOND,
        stall in 0..2 * SECOND,
        patience in 0..3 * SECOND,
    ) {
        let window = Window::new();
        window.set(from, from + length);
        let server = StallingServer::during(stall..stall + SECOND / 2);
        let rate = rate.and_then(NonZeroU32::new);
        let tally = play(rate, in_flight, &window, server, patience);
        let messages = &tally.messages;
        prop_assert_eq!(messages.sent, messages.answered + messages.unanswered);
        prop_assert_eq!(messages.from_sent.percentiles().count, messages.sent);
        if let Some(rate) = rate {
            let from_due = messages.from_due.percentiles().count;
            prop_assert_eq!(from_due, messages.sent + messages.unsent);
            let due = Schedule::new(rate.get(), 1, 0, 0);
            let expected = due.due_before(window.to()) - due.due_before(window.from());
            prop_assert_eq!(messages.sent + messages.unsent, expected);
        }
    }
}
