//! Every ending terminates, whatever both sides do, and the two reports fit.

use std::time::Duration;

use farewell_close::{CloseStatus, TcpEnd};
use farewell_proto::{Config, Role};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::{Pair, ROLES, other, quiet, relay};

/// Something that happens to one end.
#[derive(Debug, Clone)]
enum Act {
    Send(usize),
    Ping,
    Close(u16),
    /// The process is gone: FIN, or a reset.
    Vanish(bool),
    WriteFails,
    StopReading,
    Abort,
    Wait(u64),
}

fn act() -> impl Strategy<Value = (Role, Act)> {
    let act = prop_oneof![
        4 => prop_oneof![0usize..200, 0usize..100_000].prop_map(Act::Send),
        2 => Just(Act::Ping),
        2 => prop_oneof![Just(1000u16), Just(1001), 4000u16..4100].prop_map(Act::Close),
        1 => any::<bool>().prop_map(Act::Vanish),
        1 => Just(Act::WriteFails),
        1 => Just(Act::StopReading),
        1 => Just(Act::Abort),
        4 => (0u64..3000).prop_map(Act::Wait),
    ];
    (proptest::sample::select(&ROLES[..]), act)
}

fn perform(pair: &mut Pair, role: Role, act: Act) {
    let now = pair.now;
    let end = pair.end(role);
    match act {
        Act::Send(size) => drop(end.connection.send(vec![5; size].into())),
        Act::Ping => drop(end.connection.ping(now)),
        Act::Close(code) => {
            pair.close(role, code, "property");
        }
        Act::Vanish(reset) => pair.vanish(role, reset),
        Act::WriteFails => end.connection.write_failed(now),
        Act::StopReading => end.reads = false,
        Act::Abort => end.connection.abort(now),
        Act::Wait(millis) => {
            pair.run(Duration::from_millis(millis));
        }
    }
}

/// Small limits, so that they are met.
fn limits(held: bool, max_message: usize) -> Config {
    Config {
        max_message,
        discard_limit: 50_000,
        ..if held { relay() } else { quiet() }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn every_ending_terminates(
        acts in vec(act(), 0..14),
        latency in 0u64..400,
        window in 1_000usize..100_000,
        chunk in 100usize..50_000,
        held: (bool, bool),
        max_message in prop_oneof![Just(60_000usize), Just(1_000_000)],
    ) {
        let mut pair = Pair::new(limits(held.0, max_message), limits(held.1, max_message));
        pair.latency = Duration::from_millis(latency);
        pair.window = window;
        pair.chunk = chunk;
        for (role, act) in acts {
            perform(&mut pair, role, act);
        }
        // From here on both want to end, or are told of it.
        for role in ROLES {
            pair.close(role, 1001, "the end of the test");
        }
        let bound = Duration::from_secs(5) + 2 * pair.latency;
        let took = pair.run(bound + Duration::from_secs(60));
        prop_assert!(took <= bound, "took {took:?}");
        for role in ROLES {
            let report = pair.end(role).report.clone().expect("a report");
            let theirs = pair.end(other(role)).report.clone().expect("a report");
            // A Close that was received was sent by the other.
            if let Some(close) = &report.received {
                prop_assert_eq!(Some(close), theirs.sent.as_ref());
            }
            if report.clean {
                prop_assert!(report.sent.is_some() && report.received.is_some());
            }
            if report.sent.is_none() || report.received.is_none() {
                prop_assert!(!report.clean);
            }
            let failed = report.violation.is_some() || report.received.is_none();
            prop_assert_eq!(report.status == CloseStatus::Abnormal, failed);
            prop_assert!(report.end != TcpEnd::NeverOpened);
            // Nothing changes it.
            let now = pair.now;
            let end = pair.end(role);
            end.connection.received_fin(now);
            end.connection.write_failed(now);
            prop_assert_eq!(end.connection.report(), Some(report));
            prop_assert_eq!(end.connection.pending(), 0);
        }
    }
}
