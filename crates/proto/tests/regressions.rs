//! What fuzzing found, a test for each, named after it. See `fuzz/README.md`.

#[cfg(test)]
mod support;

use farewell_proto::{Config, Event};

use support::frames::{PING, TEXT, frame};
use support::{Lone, ROLES, other, quiet};

/// `frames`: of a text that turned bad, the rest of the frame counted as thrown
/// away only where it came in a later read, and so did a header that was cut.
#[test]
fn the_bound_on_bytes_thrown_away_does_not_depend_on_chunks() {
    for role in ROLES {
        let bad_text = [&b"\xFF"[..], &[b'a'; 100]].concat();
        let peer = other(role);
        let stream = [frame(peer, TEXT, &bad_text), frame(peer, PING, b"unheard")].concat();
        for chunk in [1, 7, 50, stream.len()] {
            let mut lone = Lone::with(
                role,
                Config {
                    discard_limit: 64,
                    ..quiet()
                },
            );
            for part in stream.chunks(chunk) {
                lone.bytes(part);
            }
            let pings = lone.events.iter();
            let pings = pings.filter(|event| matches!(event, Event::Ping(_)));
            assert_eq!(pings.count(), 0, "in chunks of {chunk}");
            assert!(lone.connection.reading_ended(), "in chunks of {chunk}");
        }
    }
}
