//! What holds for every route: the policy of the file, time-outs, limits of heads.

use std::time::Duration;

use farewell_proto::MessageKind;

use super::super::super::limits::Limits;
use super::super::super::route::RouteSettings;
use super::super::super::timeouts::Timeouts;
use super::*;

#[test]
fn a_policy_of_the_file_holds_for_every_route() {
    let text = r#"
        [policy]
        accept = "text"
        idle = "5m"
        [policy.rate]
        messages = "50/s"
        bytes = "1MiB/s"
        [[policy.rule]]
        name = "general"
        refuse_if = 'size > 5'
        [[route]]
        name = "own"
        path = "/own"
        [route.policy]
        idle = "off"
        dry_run = true
        [route.policy.rate]
        messages = "5/s"
        [[route.policy.rule]]
        name = "own"
        refuse_if = 'size > 6'
        [[route]]
        name = "rest"
    "#;
    let routes = parse(text).unwrap().routes;
    let [own, rest] = routes.as_slice() else {
        panic!("{routes:?}");
    };
    let names = |route: &RouteSettings| {
        let rules = route.policy.rules.iter();
        rules.map(|rule| rule.name.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(names(own), ["general", "own"]);
    assert_eq!(names(rest), ["general"]);
    for route in [own, rest] {
        assert_eq!(route.policy.accept, Some(MessageKind::Text));
        assert!(route.policy.rate.bytes.is_some());
    }
    assert_eq!(own.policy.idle, Some(Duration::MAX));
    assert_eq!(rest.policy.idle, Some(Duration::from_secs(300)));
    let messages = |route: &RouteSettings| route.policy.rate.messages.unwrap().per_second.get();
    assert_eq!((messages(own), messages(rest)), (5, 50));
    assert!(own.policy.dry_run && !rest.policy.dry_run);
    assert!(own.has_own_policy && !rest.has_own_policy && !rest.guards());
    // Without any route there is one for all.
    let alone = parse("[policy]\naccept = \"text\"\n").unwrap().routes;
    assert_eq!(alone.len(), 1);
    assert_eq!(alone[0].policy.accept, Some(MessageKind::Text));
    let twice = format!(
        "{text}\n[route.policy]\n[[route.policy.rule]]\nname = \"general\"\nrefuse_if = 'true'\n"
    );
    assert!(
        parse(&twice)
            .unwrap_err()
            .contains("a rule named 'general'")
    );
}

#[test]
fn waits_may_be_off_and_spans_may_not() {
    let read = |text: &str| parse(&format!("[timeouts]\n{text}\n"));
    for key in [
        "ping_interval",
        "ping_timeout",
        "upstream_timeout",
        "close",
        "slow_reader",
        "idle",
        "max_age",
        "handshake",
        "upstream_handshake",
    ] {
        assert!(read(&format!("{key} = \"off\"")).is_ok(), "{key}");
    }
    for key in ["restart_window", "drain", "restart_delay"] {
        assert!(read(&format!("{key} = \"off\"")).is_err(), "{key}");
    }
    let off = read("idle = \"off\"\nping_timeout = \"off\"").unwrap();
    let timeouts = Timeouts::from(off.timeouts);
    assert_eq!(
        (timeouts.idle, timeouts.ping_timeout),
        (None, Duration::MAX)
    );
}

#[test]
fn the_limits_of_a_head_are_settings() {
    let head =
        |text: &str| Limits::from(parse(&format!("[limits]\n{text}\n")).unwrap().limits).head;
    let unsaid = head("");
    assert_eq!(
        (unsaid.bytes, unsaid.headers, unsaid.target),
        (32 << 10, 100, 8 << 10)
    );
    let said = head("head = \"64KiB\"\nheaders = 7\ntarget = \"1KiB\"");
    assert_eq!(
        (said.bytes, said.headers, said.target),
        (64 << 10, 7, 1 << 10)
    );
    assert!(parse("[limits]\nheaders = 0\n").is_err());
}

#[test]
fn a_refusal_takes_any_code_that_may_travel() {
    for code in [1000, 1008, 1011, 3000, 3003, 4401, 4999] {
        let text = format!("[route]\nwhen_refused = \"accept\"\nrefused_code = {code}\n");
        let refused = parse(&text).unwrap().routes[0].when_refused;
        assert_eq!(
            refused,
            WhenRefused::Accept(CloseCode::try_from(code).unwrap())
        );
    }
    for code in [1004, 1005, 1006, 1015, 999, 5000] {
        let text = format!("[route]\nwhen_refused = \"accept\"\nrefused_code = {code}\n");
        assert!(parse(&text).is_err(), "{code}");
    }
}
