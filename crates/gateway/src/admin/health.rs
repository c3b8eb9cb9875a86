//! What operators are told of each upstream: what is known, and for how long.

use farewell::driver::now;
use farewell_close::Observation;
use serde_json::{Value, json};

use crate::upstream::{Endpoint, Known};

/// What is known of an upstream; `unknown` where nothing is.
pub(super) fn of(upstream: &Endpoint) -> Value {
    let Known {
        last,
        connections,
        waiting,
        is_ill,
    } = upstream.known();
    let (state, reachable) = match last.map(|(_, seen)| seen) {
        _ if is_ill => ("ill", Some(false)),
        None => ("unknown", None),
        Some(seen) => state(seen),
    };
    let age = last.map(|(at, _)| now().saturating_duration_since(at));
    json!({
        "address": upstream.address(),
        "state": state,
        "reachable": reachable,
        "last_seen": last.map(|(_, seen)| seen),
        "age_ms": age.map(|age| u64::try_from(age.as_millis()).unwrap_or(u64::MAX)),
        "connections": connections,
        "waiting": waiting,
    })
}

/// What the last observation says, and whether the upstream can be reached; `None` where
/// it says neither.
const fn state(seen: Observation) -> (&'static str, Option<bool>) {
    match seen {
        Observation::Answered | Observation::Pong => ("answers", Some(true)),
        Observation::Accepted => ("listens", Some(true)),
        Observation::Refused => ("refuses", Some(false)),
        Observation::Unreachable => ("unreachable", Some(false)),
        Observation::NoPong | Observation::NoAnswer => ("silent", Some(false)),
        Observation::CheckFailed => ("ill", Some(false)),
        Observation::ConnectionEnded | Observation::StillOpen | Observation::CouldNotTry => {
            ("unknown", None)
        }
    }
}
