//! What fuzzing found, a test for each, named after it. See `fuzz/README.md`.

#[cfg(test)]
mod support;

use farewell_close::{Cause, Rule};
use farewell_proto::{Config, Event};

use support::frames::{BINARY, LAST, PING, TEXT, frame};
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

/// `frames`: a bad header among skipped frames, just at the bound, counted only
/// as far as it had come in an earlier read.
#[test]
fn a_bad_header_at_the_bound_does_not_depend_on_chunks() {
    for role in ROLES {
        let peer = other(role);
        for skipped in 50..66 {
            let mut stream = frame(peer, BINARY, &vec![0; skipped]);
            // Not masked where it must be, masked where it must not.
            stream.extend_from_slice(&frame(role, TEXT, b"")[..2]);
            let outcome = |chunk| {
                let config = Config {
                    discard_limit: 64,
                    ..quiet()
                };
                let mut lone = Lone::with(role, config);
                lone.close(1000, "");
                for part in stream.chunks(chunk) {
                    lone.bytes(part);
                }
                (
                    lone.connection.violation().map(|violation| violation.rule),
                    lone.connection.reading_ended(),
                )
            };
            assert_eq!(outcome(1), outcome(stream.len()), "{skipped} bytes");
        }
    }
}

/// `frames`: what was skipped after 1007 broke another rule, and the report then
/// had the cause and the Close of the first, but the violation of the second.
#[test]
fn the_violation_that_ended_it_stays() {
    for role in ROLES {
        let mut lone = Lone::new(role);
        lone.frame(TEXT, b"\xFF");
        lone.frame(LAST, "no message is open");
        lone.fin();
        let report = lone.report();
        assert_eq!(report.cause, Cause::InvalidPayload);
        assert_eq!(report.violation.unwrap().rule, Rule::TextUtf8);
    }
}
