use super::*;
use crate::{CloseCode, retry_after};

const SECOND: Duration = Duration::from_secs(1);

fn decide(dialect: Dialect, number: u16, reason: &str, attempt: u32) -> Decision {
    let status = CloseStatus::from_u16(number).unwrap();
    dialect.should_reconnect(status, reason, attempt, Duration::ZERO)
}

fn between(min: Duration, max: Duration) -> Decision {
    Decision::Retry { min, max }
}

#[test]
fn the_same_number_means_other_things_elsewhere() {
    let told = |dialect: Dialect| dialect.reconnect(4004, "");
    assert_eq!(told(Dialect::DISCORD_GATEWAY), Some(Reconnect::No));
    assert_eq!(told(Dialect::PUSHER), Some(Reconnect::Changed));
    assert_eq!(told(Dialect::OKX), Some(Reconnect::Yes));
    assert_eq!(told(Dialect::COLYSEUS), None);
    // Unauthorized elsewhere; here the connection just ended.
    assert_eq!(
        decide(Dialect::CENTRIFUGO, 3000, "", 0),
        between(Duration::ZERO, 5 * SECOND)
    );
}

#[test]
fn what_a_dialect_does_not_say_is_up_to_the_rules() {
    for number in (0..=u16::MAX).filter_map(CloseStatus::from_u16) {
        for &dialect in Dialect::ALL {
            if dialect.reconnect(number.as_u16(), "").is_none() {
                assert_eq!(
                    dialect.should_reconnect(number, "", 2, SECOND),
                    should_reconnect(number, "", 2, SECOND),
                );
            }
        }
    }
}

#[test]
fn a_range_stands_for_codes_without_an_entry() {
    assert_eq!(decide(Dialect::PUSHER, 4050, "", 0), Decision::AfterChange);
    assert_eq!(
        decide(Dialect::CENTRIFUGO, 3400, "", 0),
        between(Duration::ZERO, 5 * SECOND)
    );
    assert_eq!(decide(Dialect::CENTRIFUGO, 3600, "", 0), Decision::Stop);
    assert_eq!(decide(Dialect::SOCKETCLUSTER, 4700, "", 0), Decision::Stop);
    // graphql-ws takes it for a fault that no retry mends.
    assert_eq!(
        decide(Dialect::GRAPHQL_TRANSPORT_WS, 1011, "", 0),
        Decision::Stop
    );
}

#[test]
fn delays_that_a_dialect_names_are_kept() {
    assert_eq!(
        decide(Dialect::PUSHER, 4150, "", 0),
        between(SECOND, 5 * SECOND)
    );
    assert_eq!(
        decide(Dialect::PUSHER, 4100, "", 3),
        between(SECOND, 40 * SECOND)
    );
    // At once, but not over and over.
    assert_eq!(
        decide(Dialect::PUSHER, 4200, "", 0),
        between(Duration::ZERO, Duration::ZERO)
    );
    assert_eq!(
        decide(Dialect::PUSHER, 4200, "", 1),
        between(Duration::ZERO, 10 * SECOND)
    );
    let minute = 60 * SECOND;
    assert_eq!(
        decide(Dialect::CRYPTOLISTING, 1008, "rate_limit_exceeded", 0),
        between(minute, minute)
    );
    // A connection that was stable begins anew.
    let code = CloseCode::from_u16(4200).unwrap().into();
    assert_eq!(
        Dialect::PUSHER.should_reconnect(code, "", 5, STABLE),
        between(Duration::ZERO, Duration::ZERO)
    );
}

#[test]
fn the_reason_decides_where_it_has_an_entry() {
    let told = |number, reason| Dialect::DEEPGRAM.reconnect(number, reason);
    assert_eq!(told(1008, "DATA-0000: no audio"), Some(Reconnect::Changed));
    assert_eq!(told(1008, "DATA-0001"), Some(Reconnect::Yes));
    assert_eq!(told(1008, "something else"), None);
    assert_eq!(
        Dialect::CRYPTOLISTING.reconnect(1000, "key_expired"),
        Some(Reconnect::No)
    );
    assert_eq!(
        Dialect::TLDRAW_SYNC.reconnect(4099, "FORBIDDEN"),
        Some(Reconnect::No)
    );
    assert_eq!(
        Dialect::TLDRAW_SYNC.reconnect(4099, "A new reason"),
        Some(Reconnect::No)
    );
}

#[test]
fn a_delay_in_the_reason_counts_in_every_dialect() {
    let reason = "rate limit exceeded; retry-after=7";
    let delay = retry_after(reason).unwrap();
    for &dialect in Dialect::ALL {
        for number in [1008, 1011, 1012, 1013, 1014] {
            assert_eq!(
                decide(dialect, number, reason, 0),
                between(delay, delay),
                "{dialect}"
            );
        }
    }
}

#[test]
fn a_restart_keeps_its_window() {
    for dialect in [
        Dialect::CENTRIFUGO,
        Dialect::PHOENIX,
        Dialect::AWS_API_GATEWAY,
    ] {
        assert_eq!(dialect.reconnect(1012, ""), Some(Reconnect::Yes));
        assert_eq!(decide(dialect, 1012, "", 0), between(SECOND, 5 * SECOND));
    }
}

#[test]
fn substitutes_advise_what_the_code_that_they_replace_advises() {
    let mut pairs = 0;
    for &dialect in Dialect::ALL {
        for (from, to) in dialect.substitutes() {
            pairs += 1;
            // One number with two advices, by its reason, cannot be replaced by one code.
            assert_ne!(from, CloseCode::POLICY_VIOLATION, "{dialect}");
            assert!(CloseCode::REGISTERED.contains(&from), "{dialect}: {from}");
            let stays_away = |decision| !matches!(decision, Decision::Retry { .. });
            let meant = should_reconnect(from.into(), "", 0, Duration::ZERO);
            let told = decide(dialect, to.as_u16(), "", 0);
            assert!(
                dialect.reconnect(to.as_u16(), "").is_some(),
                "{dialect}: {to}"
            );
            assert_eq!(
                stays_away(meant),
                stays_away(told),
                "{dialect}: {from} as {to}"
            );
            assert_eq!(dialect.substitute(from), Some(to));
        }
        assert_eq!(dialect.substitutes().count(), dialect.0.substitutes.len());
    }
    assert!(pairs > 0);
}

#[test]
fn dialects_are_found_by_id_and_the_nearest_is_named() {
    for &dialect in Dialect::ALL {
        assert_eq!(Dialect::named(dialect.id()), Some(dialect));
        assert_eq!(dialect.to_string().parse(), Ok(dialect));
    }
    assert_eq!(
        Dialect::GRAPHQL_TRANSPORT_WS.subprotocols(),
        ["graphql-transport-ws"]
    );
    let error = "graphql-ws".parse::<Dialect>().unwrap_err().to_string();
    assert_eq!(
        error,
        "'graphql-ws' is not a known dialect; the nearest is 'graphql-transport-ws'"
    );
    let error = "pushr\u{1b}[2J".parse::<Dialect>().unwrap_err().to_string();
    assert!(
        error.ends_with("the nearest is 'pusher'") && !error.contains('\u{1b}'),
        "{error}"
    );
}
