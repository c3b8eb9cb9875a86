//! Whose turn it is.

use std::time::Duration;

use farewell::reconnect::Event;
use farewell::{CloseCode, CloseFrame};
use tokio::time::Instant;

use crate::net::{Act, MS, Net, SECOND, pause, story};

fn restarting(seconds: &str) -> CloseFrame {
    let reason = format!("restarting; retry-after={seconds}");
    CloseFrame::new(CloseCode::SERVICE_RESTART, reason)
}

#[tokio::test(start_paused = true)]
async fn a_failed_opening_goes_to_the_next_address_at_once() {
    let net = Net::new([
        ("a", vec![Act::Unreachable]),
        ("b", vec![Act::Refuse("503 Busy\r\nRetry-After: 60")]),
        ("c", vec![Act::Echo]),
    ]);
    let client = net.client("a").or("ws://b/").or("ws://c/");
    let mut client = client.start().unwrap();
    assert_eq!(
        story(&mut client, 5).await,
        "failed, waiting b, refused 503, waiting c, open c"
    );
    assert_eq!(net.seen()[2].at, Duration::ZERO);
}

/// What one server refuses, another may have.
#[tokio::test(start_paused = true)]
async fn a_refusal_by_one_address_does_not_end_it() {
    let net = Net::new([
        ("a", vec![Act::Refuse("404 Not Found")]),
        ("b", vec![Act::Echo]),
    ]);
    let mut client = net.client("a").or("ws://b/").start().unwrap();
    assert_eq!(
        story(&mut client, 3).await,
        "refused 404, waiting b, open b"
    );
}

#[tokio::test(start_paused = true)]
async fn it_ends_when_every_address_has_refused_and_not_while_one_may_come_back() {
    let refused = || vec![Act::Refuse("404 Not Found")];
    let net = Net::new([("a", refused()), ("b", refused())]);
    let mut client = net.client("a").or("ws://b/").start().unwrap();
    assert_eq!(
        story(&mut client, 9).await,
        "refused 404, waiting b, refused 404, end"
    );

    for (first, second) in [("a", "b"), ("b", "a")] {
        let net = Net::new([
            ("a", refused()),
            ("b", vec![Act::Unreachable, Act::Unreachable, Act::Echo]),
        ]);
        let client = net.client(first).or(format!("ws://{second}/"));
        let mut client = client.start().unwrap();
        while story(&mut client, 1).await != "open b" {}
        assert_eq!(net.hosts().matches('b').count(), 3);
    }
}

#[tokio::test(start_paused = true)]
async fn a_named_delay_is_remembered_while_another_address_is_tried() {
    let net = Net::new([
        (
            "a",
            vec![Act::Refuse("503 Busy\r\nRetry-After: 60"), Act::Echo],
        ),
        ("b", vec![Act::Unreachable]),
    ]);
    let mut client = net.client("a").or("ws://b/").start().unwrap();
    while !story(&mut client, 1).await.starts_with("open") {}
    let seen = net.seen();
    let (last, earlier) = seen.split_last().unwrap();
    assert_eq!(last.host, "a");
    assert!((60 * SECOND..200 * SECOND).contains(&last.at), "{last:?}");
    let visits = earlier.iter().filter(|seen| seen.host == "a").count();
    assert_eq!((visits, earlier[0].host.as_str()), (1, "a"));
    assert!(earlier.len() > 3, "meanwhile b is tried: {}", net.hosts());
}

#[tokio::test(start_paused = true)]
async fn where_all_have_named_a_delay_the_earliest_is_next() {
    let net = Net::new([
        ("a", vec![Act::Refuse("503 Busy\r\nRetry-After: 100")]),
        (
            "b",
            vec![Act::Refuse("503 Busy\r\nRetry-After: 30"), Act::Echo],
        ),
    ]);
    let mut client = net.client("a").or("ws://b/").start().unwrap();
    assert_eq!(
        story(&mut client, 5).await,
        "refused 503, waiting b, refused 503, waiting b, open b"
    );
    let at = net.seen()[2].at;
    assert!((30 * SECOND..=37 * SECOND).contains(&at), "{at:?}");
}

#[tokio::test(start_paused = true)]
async fn an_overloaded_server_sends_it_elsewhere_within_a_second() {
    let overloaded = Act::Close(SECOND, CloseCode::TRY_AGAIN_LATER.into());
    let net = Net::new([("a", vec![overloaded.clone()]), ("b", vec![overloaded])]);
    let mut client = net.client("a").or("ws://b/").start().unwrap();
    assert_eq!(story(&mut client, 2).await, "open a, lost 1013");
    assert!(pause(&mut client).await <= SECOND);
    // Both are: now the back-off counts.
    assert_eq!(story(&mut client, 2).await, "open b, lost 1013");
    assert!((5 * SECOND..=10 * SECOND).contains(&pause(&mut client).await));
    assert_eq!(story(&mut client, 1).await, "open a");
}

#[tokio::test(start_paused = true)]
async fn what_is_lost_otherwise_is_sought_where_it_was() {
    let net = Net::new([
        (
            "a",
            vec![Act::Vanish(SECOND), Act::Close(SECOND, restarting("3"))],
        ),
        ("b", vec![Act::Echo]),
    ]);
    let mut client = net.client("a").or("ws://b/").start().unwrap();
    story(&mut client, 7).await;
    assert_eq!(net.hosts(), "a a a");
}

#[tokio::test(start_paused = true)]
async fn where_asked_a_restart_is_evaded_and_the_gap_is_one_opening() {
    let net = Net::new([
        ("a", vec![Act::Say("the last word", restarting("5"))]),
        ("b", vec![Act::Echo]),
    ]);
    let client = net.client("a").or("ws://b/").make_before_break();
    let mut client = client.start().unwrap();
    assert_eq!(
        story(&mut client, 4).await,
        "open a, message the last word, lost 1012, waiting b"
    );
    let Some(Event::Open(opened)) = client.next().await else {
        panic!("not open")
    };
    assert_eq!(opened.url.name(), "b");
    assert!(opened.away < 10 * MS, "{:?}", opened.away);
}

/// Behind one name there may be many servers.
#[tokio::test(start_paused = true)]
async fn with_one_address_it_is_tried_again_at_once() {
    let net = Net::new([(
        "a",
        vec![
            Act::Close(SECOND, restarting("5")),
            Act::Unreachable,
            Act::Echo,
        ],
    )]);
    let mut client = net.client("a").make_before_break().start().unwrap();
    assert_eq!(
        story(&mut client, 6).await,
        "open a, lost 1012, waiting a, failed, waiting a, open a"
    );
    let at: Vec<_> = net.seen().iter().map(|seen| seen.at).collect();
    assert_eq!(at, [Duration::ZERO, SECOND, 6 * SECOND]);
}

/// The opening is under way while the old connection still finishes.
#[tokio::test(start_paused = true)]
async fn the_new_connection_does_not_wait_for_the_old_ones_end() {
    let net = Net::new([
        ("a", vec![Act::Close(SECOND, restarting("5"))]),
        ("b", vec![Act::Close(SECOND, CloseCode::NORMAL.into())]),
    ]);
    let client = net.client("a").or("ws://b/").make_before_break();
    let mut client = client.start().unwrap();
    story(&mut client, 2).await;
    assert_eq!(net.hosts(), "a b", "b was dialled before the loss was told");
    assert_eq!(
        story(&mut client, 4).await,
        "waiting b, open b, lost 1000, end"
    );

    // Its TCP connection may never end.
    let net = Net::new([("a", vec![Act::Hold]), ("b", vec![Act::Echo])]);
    let client = net.client("a").or("ws://b/").make_before_break();
    let mut client = client.start().unwrap();
    assert_eq!(story(&mut client, 1).await, "open a");
    let Some(Event::Lost(report)) = client.next().await else {
        panic!("not lost")
    };
    assert_eq!((report.status().as_u16(), report.clean), (1012, true));
    assert_eq!(story(&mut client, 2).await, "waiting b, open b");
    client.send("heard").await.unwrap();
    assert_eq!(story(&mut client, 1).await, "message heard");
    assert_eq!(net.begin().elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn if_that_fails_the_slot_of_the_restarting_server_holds() {
    let net = Net::new([
        ("a", vec![Act::Close(SECOND, restarting("5")), Act::Echo]),
        ("b", vec![Act::Silent]),
    ]);
    let client = net.client("a").or("ws://b/").make_before_break();
    let mut client = client.timeout(2 * SECOND).start().unwrap();
    let begin = Instant::now();
    assert_eq!(
        story(&mut client, 6).await,
        "open a, lost 1012, waiting b, failed, waiting a, open a"
    );
    assert_eq!(begin.elapsed(), 6 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn without_being_asked_it_waits_for_its_slot() {
    let net = Net::new([
        ("a", vec![Act::Close(SECOND, restarting("5")), Act::Echo]),
        ("b", vec![Act::Echo]),
    ]);
    let mut client = net.client("a").or("ws://b/").start().unwrap();
    story(&mut client, 4).await;
    assert_eq!(net.hosts(), "a a");
    assert_eq!(net.seen()[1].at, 6 * SECOND);
}

#[test]
fn what_cannot_be_used_is_said_at_the_start() {
    use http::header::{HeaderValue, UPGRADE};
    let start = farewell::reconnect("ws://a/").or("http://b/").start();
    assert!(start.unwrap_err().to_string().contains("scheme"));
    let start = farewell::reconnect("ws://a/")
        .header(UPGRADE, HeaderValue::from_static("x"))
        .start();
    assert!(matches!(
        start.unwrap_err(),
        farewell::ConnectError::Header(_)
    ));
}
