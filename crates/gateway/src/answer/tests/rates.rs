//! Clients that send too fast.

use super::*;

#[test]
fn a_client_that_sends_too_fast() {
    let rows = [
        (None, "rate limit exceeded"),
        (Some(TEN), "rate limit exceeded; retry-after=10.00"),
        // Not "0.00", which would be no wait at all.
        (
            Some(Duration::from_micros(1)),
            "rate limit exceeded; retry-after=0.01",
        ),
    ];
    for (wait, reason) in rows {
        let expected = (
            client(1008, reason),
            Some(1001),
            Cause::RateLimited,
            Party::Gateway,
        );
        let breach = Breach::Rate(wait, setting("limits.rate", "50/s"));
        assert_eq!(said(Ending::Breached(breach)), expected);
    }
}

#[test]
fn a_client_that_sends_too_many_control_frames() {
    let expected = (
        client(1008, "too many control or empty frames: over 1000/s"),
        Some(1001),
        Cause::RateLimited,
        Party::Gateway,
    );
    let rule = Rule::TooManyControlFrames;
    assert_eq!(said(Ending::ClientBroke(rule)), expected);
}
