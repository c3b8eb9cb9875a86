//! The decisions alone, for every sequence of what can happen.

use std::time::{Duration, Instant};

use farewell::SeenClose;
use farewell_close::Rule;
use farewell_proto::Alarm;
use ulid::Ulid;

use super::super::exchange::{Exchange, Happened, Stage};
use crate::answer::{Ending, Terms};
use crate::config::RouteSettings;

const CLOSE_TIMEOUT: Duration = Duration::from_secs(5);

fn close(code: u16) -> SeenClose {
    SeenClose {
        code: Some(code),
        reason: "bye".into(),
    }
}

/// All that can happen; the time that passes is told apart.
fn alphabet() -> Vec<Happened> {
    vec![
        Happened::ClientClosed(close(4001)),
        Happened::ClientGone,
        Happened::ClientBroke(Rule::ReservedOpcode),
        Happened::ClientAlarm(Alarm::PingTimeout),
        Happened::ClientAlarm(Alarm::SlowReader),
        Happened::UpstreamClosed(close(4002)),
        Happened::UpstreamGone,
        Happened::UpstreamBroke(Rule::TextUtf8),
        Happened::UpstreamAlarm,
        Happened::Ended(Ending::Idle),
        Happened::Ordered(Ending::Kicked(None)),
        Happened::Judged(Ending::UpstreamDropped(None)),
    ]
}

/// What a sequence has come to.
#[derive(Clone)]
struct Run {
    now: Instant,
    exchange: Exchange,
    told: [usize; 2],
    client_gone: bool,
}

fn terms(route: &RouteSettings) -> Terms<'_> {
    Terms {
        route,
        subprotocol: None,
    }
}

/// Plays one more: `None` for the time that passes.
fn play(before: &Run, happened: Option<&Happened>, route: &RouteSettings) -> Run {
    let mut run = before.clone();
    let ended = matches!(run.exchange.stage(), Stage::Ending);
    let verdict = run.exchange.verdict();
    let step = match happened {
        Some(happened) => run.exchange.handle(run.now, happened.clone(), terms(route)),
        None => {
            run.now += CLOSE_TIMEOUT;
            run.exchange.handle_timeout(run.now)
        }
    };
    run.client_gone |= matches!(happened, Some(Happened::ClientGone));
    run.told[0] += usize::from(step.client.is_some());
    run.told[1] += usize::from(step.upstream.is_some());
    let what = || {
        format!(
            "{:?}, then {happened:?}: {:?}",
            before.exchange, run.exchange
        )
    };
    assert!(
        !ended || run.told == before.told,
        "told after the end: {}",
        what()
    );
    assert!(
        run.told.iter().all(|times| *times <= 1),
        "told twice: {}",
        what()
    );
    let stands = before.exchange.has_verdict();
    assert!(
        !stands || run.exchange.verdict() == verdict,
        "judged twice: {}",
        what()
    );
    match run.exchange.stage() {
        Stage::Open | Stage::Investigating => {
            assert!(
                !run.exchange.has_verdict() && run.told == [0, 0],
                "{}",
                what()
            );
        }
        Stage::ClientClosing(_) => assert_eq!(run.told, [0, 1], "{}", what()),
        Stage::UpstreamClosing(_) => assert_eq!(run.told, [1, 0], "{}", what()),
        Stage::HearingOut(..) => {
            assert!(
                run.exchange.timeout().is_some() && run.told == [0, 1],
                "{}",
                what()
            );
        }
        Stage::Ending => {
            assert!(run.exchange.has_verdict(), "{}", what());
            assert!(
                run.told[0] == 1 || run.client_gone,
                "the client: {}",
                what()
            );
        }
    }
    run
}

#[test]
fn each_side_is_told_once_and_the_first_verdict_stands() {
    let (route, alphabet) = (RouteSettings::default(), alphabet());
    let start = Run {
        now: Instant::now(),
        exchange: Exchange::new(Ulid::from(1u128), CLOSE_TIMEOUT),
        told: [0; 2],
        client_gone: false,
    };
    let mut runs = vec![start];
    let mut played = 0;
    for _ in 0..4 {
        let longer = |run: &Run| {
            let happened = alphabet.iter().map(Some).chain([None]);
            happened.map(|it| play(run, it, &route)).collect::<Vec<_>>()
        };
        runs = runs.iter().flat_map(longer).collect();
        played += runs.len();
    }
    println!("{played} sequences");
    assert_eq!(runs.len(), (alphabet.len() + 1).pow(4));
}
