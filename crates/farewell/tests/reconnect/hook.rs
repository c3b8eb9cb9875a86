//! The hook: credentials refreshed, bounded, refused.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use farewell::reconnect::{Change, Changes, Why};
use farewell::{CloseCode, CloseFrame, Reconnect};
use http::header::{AUTHORIZATION, HeaderValue, UPGRADE};
use tokio::time::sleep;

use crate::net::{Act, Net, SECOND, story};

/// A new token for each question.
fn tokens() -> impl Fn() -> Change {
    let number = AtomicU32::new(0);
    move || {
        let number = number.fetch_add(1, Ordering::Relaxed) + 1;
        let token = HeaderValue::try_from(format!("Bearer {number}")).unwrap();
        Change::header(AUTHORIZATION, token)
    }
}

#[tokio::test(start_paused = true)]
async fn a_new_token_turns_1008_and_401_into_a_return() {
    let refused = Act::Refuse("401 Unauthorized");
    let expired = Act::Close(20 * SECOND, CloseCode::POLICY_VIOLATION.into());
    let net = Net::new([("a", vec![expired, refused, Act::Echo])]);
    let token = tokens();
    let client = net
        .client("a")
        .header(AUTHORIZATION, HeaderValue::from_static("Bearer 0"))
        .on_retry(move |retry| {
            assert_eq!(retry.advice, Reconnect::No);
            let change = token();
            async move {
                sleep(SECOND).await;
                change
            }
        });
    let mut client = client.start().unwrap();
    assert_eq!(
        story(&mut client, 6).await,
        "open a, lost 1008, waiting a, refused 401, waiting a, open a"
    );
    let seen = net.seen();
    let tokens: Vec<_> = seen.iter().map(|seen| &*seen.authorization).collect();
    assert_eq!(tokens, ["Bearer 0", "Bearer 1", "Bearer 2"]);
    assert_eq!(seen[1].at, 21 * SECOND, "the first change is tried at once");
    assert!(seen[2].at > 22 * SECOND, "the second backs off");
}

#[tokio::test(start_paused = true)]
async fn changes_that_do_not_help_come_to_an_end() {
    let net = Net::new([("a", vec![Act::Refuse("401 Unauthorized")])]);
    let token = tokens();
    let client = net.client("a").on_retry(move |_| {
        let change = token();
        async { change }
    });
    let mut client = client.start().unwrap();
    story(&mut client, 99).await;
    assert!(matches!(client.end().unwrap().why, Why::Changes));
    assert_eq!(net.seen().len(), 6);
    let last = net.seen()[5].at;
    assert!(last > 5 * SECOND, "{last:?}");
}

#[tokio::test(start_paused = true)]
async fn is_asked_before_every_other_attempt_after_its_pause() {
    let asked = Arc::new(AtomicU32::new(0));
    let net = Net::new([("a", vec![Act::Vanish(SECOND), Act::Unreachable, Act::Echo])]);
    let counter = asked.clone();
    let token = tokens();
    let client = net.client("a").on_retry(move |retry| {
        assert_eq!(retry.advice, Reconnect::Yes);
        let number = counter.fetch_add(1, Ordering::Relaxed) + 1;
        assert_eq!(retry.attempt, number + 1);
        let change = token();
        async { change }
    });
    let mut client = client.start().unwrap();
    assert_eq!(story(&mut client, 3).await, "open a, lost 1006, waiting a");
    assert_eq!(asked.load(Ordering::Relaxed), 0);
    assert_eq!(story(&mut client, 3).await, "failed, waiting a, open a");
    assert_eq!(asked.load(Ordering::Relaxed), 2);
    assert_eq!(net.seen()[2].authorization, "Bearer 2");
}

#[tokio::test(start_paused = true)]
async fn may_stop_it_and_without_a_change_the_advice_holds() {
    let net = Net::new([("a", vec![Act::Vanish(SECOND)])]);
    let client = net.client("a").on_retry(|_| async { Change::Stop });
    let mut client = client.start().unwrap();
    assert_eq!(
        story(&mut client, 9).await,
        "open a, lost 1006, waiting a, end"
    );
    assert!(matches!(client.end().unwrap().why, Why::Stopped));

    let net = Net::new([("a", vec![Act::Refuse("403 Forbidden")])]);
    let client = net.client("a").on_retry(|_| async { Change::Nothing });
    let mut client = client.start().unwrap();
    assert_eq!(story(&mut client, 9).await, "refused 403, end");
    assert!(matches!(client.end().unwrap().why, Why::Advice));
}

#[tokio::test(start_paused = true)]
async fn may_give_other_addresses_and_subprotocols() {
    let gone = Act::Close(Duration::ZERO, CloseCode::UNSUPPORTED_DATA.into());
    let net = Net::new([("a", vec![gone]), ("b", vec![Act::Echo])]);
    let client = net.client("a").on_retry(|retry| async move {
        assert_eq!(retry.loss.status().as_u16(), 1003);
        Changes::new().url("ws://b/").subprotocols(["v2"]).into()
    });
    let mut client = client.start().unwrap();
    assert_eq!(
        story(&mut client, 4).await,
        "open a, lost 1003, waiting b, open b"
    );
    assert_eq!(net.seen()[1].subprotocols, "v2");
}

#[tokio::test(start_paused = true)]
async fn a_change_that_cannot_be_used_ends_it_and_is_named() {
    for (act, events) in [
        (Act::Vanish(SECOND), "open a, lost 1006, waiting a, end"),
        (Act::Refuse("401 Unauthorized"), "refused 401, end"),
    ] {
        let net = Net::new([("a", vec![act])]);
        let client = net
            .client("a")
            .on_retry(|_| async { Change::header(UPGRADE, HeaderValue::from_static("x")) });
        let mut client = client.start().unwrap();
        assert_eq!(story(&mut client, 9).await, events);
        assert!(matches!(client.end().unwrap().why, Why::Invalid(_)));
    }
}

/// Who changes something always would come back for ever.
#[tokio::test(start_paused = true)]
async fn is_not_asked_after_an_end_that_no_change_mends() {
    let normal = Act::Close(20 * SECOND, CloseCode::NORMAL.into());
    let empty = Act::Close(20 * SECOND, CloseFrame::Empty);
    for (act, told) in [
        (normal, "open a, lost 1000, end"),
        (empty, "open a, lost 1005, end"),
        (Act::Refuse("404 Not Found"), "refused 404, end"),
    ] {
        let net = Net::new([("a", vec![act])]);
        let token = tokens();
        let client = net.client("a").on_retry(move |_| {
            let change = token();
            async { change }
        });
        let mut client = client.start().unwrap();
        assert_eq!(story(&mut client, 9).await, told);
        assert!(matches!(client.end().unwrap().why, Why::Advice));
    }
}

#[tokio::test(start_paused = true)]
async fn that_does_not_answer_is_a_failure() {
    for (act, told) in [
        (Act::Vanish(SECOND), "open a, lost 1006, waiting a, failed"),
        (Act::Refuse("401 Unauthorized"), "refused 401, failed"),
    ] {
        let net = Net::new([("a", vec![act, Act::Echo])]);
        let answers = Arc::new(AtomicU32::new(0));
        let client = net.client("a").on_retry(move |_| {
            let first = answers.fetch_add(1, Ordering::Relaxed) == 0;
            async move {
                if first {
                    std::future::pending::<()>().await;
                }
                Changes::new().into()
            }
        });
        let mut client = client.timeout(3 * SECOND).start().unwrap();
        let events = told.split(", ").count();
        assert_eq!(story(&mut client, events).await, told);
        while !story(&mut client, 1).await.starts_with("open") {}
    }
}

#[tokio::test(start_paused = true)]
async fn may_put_it_off() {
    for (act, told) in [
        (Act::Vanish(SECOND), "open a, lost 1006, waiting a"),
        (Act::Refuse("401 Unauthorized"), "refused 401"),
    ] {
        let net = Net::new([("a", vec![act, Act::Echo])]);
        let asked = Arc::new(AtomicU32::new(0));
        let client = net.client("a").on_retry(move |retry| {
            let number = asked.fetch_add(1, Ordering::Relaxed);
            assert_eq!(retry.attempt, 2, "no attempt was made");
            async move {
                if number < 5 {
                    Change::Later
                } else {
                    Changes::new().into()
                }
            }
        });
        let mut client = client.max_attempts(2).start().unwrap();
        let events = told.split(", ").count();
        assert_eq!(story(&mut client, events).await, told);
        assert_eq!(
            story(&mut client, 5).await,
            ["waiting a"; 5].join(", "),
            "once for each answer"
        );
        while !story(&mut client, 1).await.starts_with("open") {}
        assert_eq!(net.seen().len(), 2);
        let last = net.seen()[1].at;
        assert!(last > 10 * SECOND, "{last:?}");
    }
}
