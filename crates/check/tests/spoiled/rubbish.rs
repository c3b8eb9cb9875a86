//! Peers that are no peers: they say nothing, or anything, or never end. No case
//! passes with them by accident, each ends within its bound, and says why.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Duration;

use farewell_check::requirement::handshake::{HEAD_BOUNDED, HEAD_TIMED};
use farewell_check::{Case, Outcome, Pace, Role, Settings, Verdict, cases, run_one};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::task::spawn_local;
use tokio::time::{Instant, sleep, timeout};

use crate::peer::EchoPeer;
use crate::proof::{ROLES, told, virtually};
use crate::wire::{Side, connection};

/// What is wrong with the peer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rubbish {
    // Before a handshake.
    NeverAnswers,
    ClosesAtOnce,
    ResetsAtOnce,
    NoHead,
    EndlessHead,
    TricklesHead,
    // After one in good form.
    Mute,
    Leaves,
    Resets,
    Noise,
    Trickles,
    EndlessMessages,
    EndlessPings,
    EndlessFragments,
    Claims,
    NeverReads,
}

/// Those that never open.
const UNOPENED: [Rubbish; 6] = [
    Rubbish::NeverAnswers,
    Rubbish::ClosesAtOnce,
    Rubbish::ResetsAtOnce,
    Rubbish::NoHead,
    Rubbish::EndlessHead,
    Rubbish::TricklesHead,
];

/// Those that go wrong when they are open.
const OPENED: [Rubbish; 9] = [
    Rubbish::Mute,
    Rubbish::Leaves,
    Rubbish::Resets,
    Rubbish::Noise,
    Rubbish::Trickles,
    Rubbish::EndlessMessages,
    Rubbish::EndlessPings,
    Rubbish::Claims,
    Rubbish::NeverReads,
];

/// A Ping without a payload, a whole message, a fragment, each unmasked; as a
/// client's they are wrong, and no less to be borne.
const PING: [u8; 2] = [0x89, 0];
const MESSAGE: [u8; 4] = [0x81, 2, b'h', b'i'];
const CLAIM: [u8; 10] = [0x82, 127, 0x80, 0, 0, 0, 0, 0, 0, 0];

const OFTEN: Duration = Duration::from_millis(10);
const SELDOM: Duration = Duration::from_millis(50);

async fn play(rubbish: Rubbish, role: Role, mut wire: Side) {
    if !UNOPENED.contains(&rubbish) {
        match EchoPeer::new(role, wire, Rc::default()).opened().await {
            Some(opened) => wire = opened,
            None => return,
        }
    }
    match rubbish {
        Rubbish::ClosesAtOnce | Rubbish::Leaves => {}
        Rubbish::ResetsAtOnce | Rubbish::Resets => wire.reset(),
        Rubbish::NeverAnswers | Rubbish::Mute => listen(&mut wire).await,
        Rubbish::NoHead | Rubbish::Noise => {
            let noise = noise();
            let _ = wire.write_all(&noise).await;
            listen(&mut wire).await;
        }
        Rubbish::EndlessHead => {
            let _ = wire.write_all(b"GET / HTTP/1.1\r\n").await;
            repeat(wire, &b"X-More: of the same\r\n".repeat(50), OFTEN).await;
        }
        Rubbish::TricklesHead => trickle(wire, b"HTTP/1.1 101 Switching Protocols\r\n").await,
        Rubbish::Trickles => trickle(wire, &MESSAGE).await,
        Rubbish::EndlessMessages => repeat(wire, &MESSAGE, SELDOM).await,
        Rubbish::EndlessPings => repeat(wire, &PING, SELDOM).await,
        Rubbish::EndlessFragments => {
            let _ = wire.write_all(&[0x02, 0]).await;
            let mut fragment = vec![0, 127, 0, 0, 0, 0, 0, 1, 0, 0];
            fragment.resize(fragment.len() + (64 << 10), 0);
            repeat(wire, &fragment, OFTEN).await;
        }
        Rubbish::Claims => {
            let _ = wire.write_all(&CLAIM).await;
            let _ = wire.write_all(&[0; 4096]).await;
            listen(&mut wire).await;
        }
        Rubbish::NeverReads => {
            let _ = wire.write_all(&MESSAGE).await;
            sleep(Duration::from_secs(86_400)).await;
        }
    }
}

/// Reads to the end.
async fn listen(wire: &mut Side) {
    let mut buffer = vec![0; 16 << 10];
    while !matches!(wire.read(&mut buffer).await, Ok(0) | Err(_)) {}
}

/// A byte a second, for ever.
async fn trickle(mut wire: Side, bytes: &[u8]) {
    for byte in bytes.iter().cycle() {
        if wire.write_all(&[*byte]).await.is_err() {
            return;
        }
        sleep(Duration::from_secs(1)).await;
    }
}

/// The same again and again, for ever; what comes meanwhile is read.
async fn repeat(mut wire: Side, bytes: &[u8], pause: Duration) {
    while wire.write_all(bytes).await.is_ok() {
        let began = Instant::now();
        let _ = timeout(pause, listen(&mut wire)).await;
        sleep(pause.saturating_sub(began.elapsed())).await;
    }
}

/// The same 4 KiB in every run.
fn noise() -> Vec<u8> {
    let mut state = 0x2545_f491_u32;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        (state >> 24) as u8
    };
    (0..4096).map(|_| next()).collect()
}

/// Plays every case with such a peer; with one that costs much, a case of each
/// section.
fn outcomes(rubbish: Rubbish, role: Role) -> Vec<(Rc<Vec<Case>>, usize, Outcome)> {
    let mut all = cases();
    if rubbish == Rubbish::EndlessFragments {
        let mut known = BTreeSet::new();
        all.retain(|case| known.insert(case.id().section()));
    }
    let cases = Rc::new(all);
    virtually(async {
        let running: Vec<_> = (0..cases.len())
            .filter(|index| cases[*index].applies().to(role))
            .map(|index| {
                let cases = Rc::clone(&cases);
                spawn_local(async move {
                    let (ours, theirs) = connection();
                    let peer = spawn_local(play(rubbish, role, theirs));
                    let settings = Settings::default();
                    let case = &cases[index];
                    let outcome = run_one(case, role, Box::new(ours), b"", &settings).await;
                    peer.abort();
                    (cases, index, outcome)
                })
            })
            .collect();
        let mut outcomes = Vec::new();
        for case in running {
            outcomes.push(case.await.unwrap());
        }
        outcomes
    })
}

/// The case's own limit, and a little for its end.
fn bound(case: &Case) -> Duration {
    let settings = Settings::default();
    let limit = match case.pace_of() {
        Pace::Patience => settings.patience + settings.due * 2,
        Pace::Default => settings.due * 6,
        Pace::Alone | Pace::Full => settings.due * 60,
    };
    limit + Duration::from_secs(10)
}

fn bounded_and_told(rubbish: Rubbish, case: &Case, outcome: &Outcome) {
    let told = told(outcome);
    let took = outcome.duration;
    assert!(took <= bound(case), "{rubbish:?}: {took:?}: {told}");
    let sentence = outcome.finding.as_deref().unwrap_or_default();
    match outcome.verdict {
        Verdict::Pass | Verdict::Informational => {}
        _ => assert!(
            !sentence.is_empty() && sentence.len() < 400,
            "{rubbish:?}: {told}"
        ),
    }
    assert!(outcome.transcript.entries.len() <= 200, "{rubbish:?}");
    assert!(
        outcome
            .transcript
            .entries
            .iter()
            .all(|it| it.bytes.len() <= 64),
        "{rubbish:?}"
    );
}

/// Whether all that a case asks for is that the peer does not wait, or read, for ever.
fn asks_for_the_end(case: &Case) -> bool {
    matches!(case.requirements(), [HEAD_TIMED | HEAD_BOUNDED, ..])
}

#[test]
fn who_never_opens_passes_nothing() {
    for rubbish in UNOPENED {
        for role in ROLES {
            for (cases, index, outcome) in outcomes(rubbish, role) {
                bounded_and_told(rubbish, &cases[index], &outcome);
                let passed = outcome.verdict == Verdict::Pass;
                assert!(
                    !passed || asks_for_the_end(&cases[index]),
                    "{rubbish:?} {role:?}: {:?}: {}",
                    cases[index],
                    told(&outcome)
                );
            }
        }
    }
}

#[test]
fn who_goes_wrong_when_open_ends_every_case_in_time() {
    for rubbish in OPENED {
        for role in ROLES {
            for (cases, index, outcome) in outcomes(rubbish, role) {
                bounded_and_told(rubbish, &cases[index], &outcome);
            }
        }
    }
}

#[test]
fn a_message_without_an_end_is_given_up_before_it_fills_the_memory() {
    for role in ROLES {
        let rubbish = Rubbish::EndlessFragments;
        for (cases, index, outcome) in outcomes(rubbish, role) {
            bounded_and_told(rubbish, &cases[index], &outcome);
            if outcome.id.to_string() == "1.1.1" {
                let sentence = outcome.finding.as_deref().unwrap();
                assert!(sentence.contains("a message of more than"), "{sentence}");
                assert!(outcome.duration < Duration::from_secs(5), "{sentence}");
            }
        }
    }
}
