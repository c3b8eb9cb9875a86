//! Clients that speak a dialect are told its codes, and do what the gateway means.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use farewell::{Decision, Dialect, should_reconnect};

use super::*;

const CODES: [u16; 7] = [1001, 1011, 1012, 1013, 3000, 3003, 3008];

fn speaking(dialect: Dialect) -> RouteSettings {
    RouteSettings {
        substitutes: Substitutes {
            codes: Vec::new(),
            dialect: Some(dialect),
        },
        ..RouteSettings::default()
    }
}

fn with_substitutes() -> impl Iterator<Item = Dialect> {
    let all = Dialect::ALL.iter().copied();
    all.filter(|dialect| dialect.substitutes().next().is_some())
}

/// Each ending of the gateway's own; a further one does not compile until it is here.
fn own_endings() -> Vec<Ending> {
    let all = vec![
        Ending::UpstreamDropped(None),
        Ending::UpstreamDropped(Some(TEN)),
        Ending::UpstreamRestarted(TEN),
        Ending::UpstreamGone(TEN),
        Ending::UpstreamBroke(CloseCode::PROTOCOL_ERROR),
        Ending::UpstreamTooBig,
        Ending::UpstreamSilent,
        Ending::UpstreamUnanswering,
        Ending::UpstreamUnavailable(TEN),
        Ending::UpstreamRefused(CloseCode::UNAUTHORIZED),
        Ending::UpstreamRefused(CloseCode::FORBIDDEN),
        Ending::ClientVanished,
        Ending::ClientSilent,
        Ending::ClientBroke(Rule::TextUtf8),
        Ending::ClientBroke(Rule::MessageTooBig),
        Ending::ClientBroke(Rule::TooManyControlFrames),
        Ending::Breached(Breach::Rate(None, setting("limits.rate", "50/s"))),
        Ending::Breached(Breach::Rate(Some(TEN), setting("limits.rate", "50/s"))),
        Ending::Breached(Breach::Content("rule".into())),
        Ending::Denied(CloseCode::UNAUTHORIZED, Denied::Token(Problem::Missing)),
        Ending::Denied(CloseCode::FORBIDDEN, Denied::Origin),
        Ending::TokenExpired,
        Ending::SlowConsumer,
        Ending::Idle,
        Ending::MaxAge(TEN),
        Ending::Kicked(None),
        Ending::Drained(TEN),
        Ending::Panicked,
        Ending::Full,
        Ending::Crowded(Crowd::Full, TEN),
        Ending::Overloaded,
    ];
    for ending in &all {
        match ending {
            Ending::ClientClosed(_) | Ending::UpstreamClosed(_) => panic!("not its own"),
            Ending::UpstreamDropped(_)
            | Ending::UpstreamRestarted(_)
            | Ending::UpstreamGone(_)
            | Ending::UpstreamBroke(_)
            | Ending::UpstreamTooBig
            | Ending::UpstreamSilent
            | Ending::UpstreamUnanswering
            | Ending::UpstreamUnavailable(_)
            | Ending::UpstreamRefused(_)
            | Ending::ClientVanished
            | Ending::ClientSilent
            | Ending::ClientBroke(_)
            | Ending::Breached(_)
            | Ending::Denied(..)
            | Ending::TokenExpired
            | Ending::SlowConsumer
            | Ending::Idle
            | Ending::MaxAge(_)
            | Ending::Kicked(_)
            | Ending::Drained(_)
            | Ending::Panicked
            | Ending::Full
            | Ending::Crowded(..)
            | Ending::Overloaded => {}
        }
    }
    all
}

fn comes_back(decision: Decision) -> bool {
    matches!(decision, Decision::Retry { .. })
}

#[test]
fn a_dialects_code_never_changes_whether_a_client_comes_back() {
    for dialect in with_substitutes() {
        let route = speaking(dialect);
        let mut told = BTreeSet::new();
        for ending in own_endings() {
            let plain = said(ending.clone()).0;
            let spoken = said_by(ending.clone(), &route).0;
            let (Some((from, reason)), Some((to, same))) = (plain, spoken) else {
                continue;
            };
            assert_eq!(reason, same, "{ending:?}");
            if from == to {
                continue;
            }
            told.insert((from, to));
            let status = |number| CloseCode::from_u16(number).unwrap().into();
            let meant = should_reconnect(status(from), &reason, 0, Duration::ZERO);
            let done = dialect.should_reconnect(status(to), &reason, 0, Duration::ZERO);
            assert_eq!(comes_back(meant), comes_back(done), "{dialect}: {ending:?}");
        }
        let all = dialect.substitutes();
        let all = all.map(|(from, to)| (from.as_u16(), to.as_u16()));
        assert_eq!(
            told,
            all.collect(),
            "{dialect}: what the gateway never says"
        );
    }
}

/// Pusher's 4202 and 4201, SocketCluster's 4001 and Centrifugo's 3012 say just that.
#[test]
fn the_gateways_own_1001_is_of_idleness_and_its_3008_of_a_ping() {
    for ending in own_endings() {
        let code = said(ending.clone()).0.map(|(code, _)| code);
        assert_eq!(code == Some(1001), ending == Ending::Idle, "{ending:?}");
        assert_eq!(
            code == Some(3008),
            ending == Ending::ClientSilent,
            "{ending:?}"
        );
    }
}

#[test]
fn what_a_server_or_an_operator_says_is_not_put_into_the_dialect() {
    // At Centrifugo 3000 brings clients back; its counterpart of Unauthorized does not.
    let route = speaking(Dialect::CENTRIFUGO);
    let code = |ending| said_by(ending, &route).0.unwrap().0;
    let (refused, said) = (
        CloseCode::UNAUTHORIZED,
        close(Some(3000), "connection closed"),
    );
    assert_eq!(code(Ending::UpstreamRefused(refused)), 3500);
    assert_eq!(code(Ending::UpstreamClosed(said.clone())), 3000);
    assert_eq!(code(Ending::ClientClosed(said)), 3000);
    assert_eq!(code(Ending::Kicked(Some(refused.into()))), 3000);
    let frame = substitute(refused.into(), &route);
    assert_eq!(frame.status().as_u16(), 3000);
}

#[test]
fn a_code_that_the_route_names_goes_before_the_dialect_and_is_not_changed_again() {
    let mut route = speaking(Dialect::PUSHER);
    route.substitutes.codes = vec![(CloseCode::SERVICE_RESTART, CloseCode::GOING_AWAY)];
    let code = |ending| said_by(ending, &route).0.unwrap().0;
    assert_eq!(code(Ending::Drained(TEN)), 1001);
    assert_eq!(code(Ending::Idle), 4202);
    assert_eq!(code(Ending::UpstreamClosed(close(Some(1012), ""))), 1001);
}

#[test]
fn the_documentation_has_the_table_of_dialects() {
    let mut table = String::from("| dialect |");
    CODES
        .iter()
        .for_each(|code| write!(table, " {code} |").unwrap());
    table.push_str("\n| --- |");
    table.push_str(&" --- |".repeat(CODES.len()));
    for dialect in with_substitutes() {
        write!(table, "\n| `{dialect}` |").unwrap();
        for code in CODES {
            let to = dialect.substitute(CloseCode::from_u16(code).unwrap());
            write!(
                table,
                " {} |",
                to.map_or_else(|| "–".to_owned(), |to| to.to_string())
            )
            .unwrap();
        }
        let outside = dialect
            .substitutes()
            .filter(|(from, _)| !CODES.contains(&from.as_u16()));
        assert_eq!(outside.count(), 0, "{dialect}: a column is missing");
    }
    table.push('\n');
    let text = include_str!("../../../../../docs/gateway.md");
    assert!(
        text.contains(&table),
        "docs/gateway.md lacks this table:\n\n{table}"
    );
}
