//! Each close code and each refusal is followed as advised.

use farewell::reconnect::{Event, Loss, Why};
use farewell::{CloseCode, CloseFrame, CloseStatus};
use std::time::Duration;
use tokio::time::{Instant, timeout};

use crate::net::{Act, MS, Net, SECOND, pause, story};

fn close(code: u16) -> CloseFrame {
    CloseCode::from_u16(code).unwrap().into()
}

#[tokio::test(start_paused = true)]
async fn codes_that_say_no_and_codes_that_want_a_change_end_it() {
    let mut frames = vec![(1005, CloseFrame::Empty)];
    for code in [1000, 1008, 3000, 3003, 1002, 1003, 1007, 1009, 1010] {
        frames.push((code, close(code)));
    }
    for (code, frame) in frames {
        let net = Net::new([("a", vec![Act::Close(SECOND, frame)])]);
        let mut client = net.client("a").start().unwrap();
        assert_eq!(
            story(&mut client, 9).await,
            format!("open a, lost {code}, end")
        );
        let end = client.end().unwrap();
        assert!(matches!(end.why, Why::Advice), "{end:?}");
        let last = end.last.as_ref().unwrap();
        assert_eq!(last.status().as_u16(), code);
        assert!(client.next().await.is_none(), "and stays so");
    }
}

#[tokio::test(start_paused = true)]
async fn codes_that_say_yes_bring_it_back_within_their_delay() {
    let bounds = |code| match code {
        1012 => (SECOND, 5 * SECOND),
        1013 => (5 * SECOND, 10 * SECOND),
        _ => (Duration::ZERO, 5 * SECOND),
    };
    for code in [1001, 1006, 1011, 1012, 1013, 1014, 3001, 3008, 4000, 4999] {
        let act = match code {
            1006 => Act::Vanish(SECOND),
            code => Act::Close(SECOND, close(code)),
        };
        let net = Net::new([("a", vec![act, Act::Echo])]);
        let mut client = net.client("a").start().unwrap();
        assert_eq!(story(&mut client, 2).await, format!("open a, lost {code}"));
        let (least, most) = bounds(code);
        let delay = pause(&mut client).await;
        assert!((least..=most).contains(&delay), "{code}: {delay:?}");
        let begin = Instant::now();
        let Some(Event::Open(opened)) = client.next().await else {
            panic!("{code}")
        };
        assert_eq!(opened.number, 2);
        // Timers count whole milliseconds.
        for passed in [opened.away, begin.elapsed()] {
            assert!((delay..delay + 2 * MS).contains(&passed), "{passed:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_named_delay_counts_from_the_close() {
    let frame = CloseFrame::new(CloseCode::SERVICE_RESTART, "restarting; retry-after=2.5");
    let net = Net::new([("a", vec![Act::Close(20 * SECOND, frame), Act::Echo])]);
    let mut client = net.client("a").start().unwrap();
    assert_eq!(
        story(&mut client, 4).await,
        "open a, lost 1012, waiting a, open a"
    );
    assert_eq!(net.seen()[1].at, 22_500 * MS);
}

#[tokio::test(start_paused = true)]
async fn refusals_are_followed_as_advised() {
    for (answer, status) in [
        ("401 Unauthorized", 401),
        ("403 Forbidden", 403),
        ("404 Not Found", 404),
        ("426 Upgrade Required", 426),
    ] {
        let net = Net::new([("a", vec![Act::Refuse(answer)])]);
        let mut client = net.client("a").start().unwrap();
        assert_eq!(
            story(&mut client, 9).await,
            format!("refused {status}, end")
        );
        let end = client.end().unwrap();
        let Some(Loss::Failed(error)) = &end.last else {
            panic!("{end:?}")
        };
        assert_eq!(error.http_status(), Some(status));
    }
    for answer in [
        "503 Service Unavailable\r\nRetry-After: 30",
        "429 Too Many Requests\r\nRetry-After: 30",
    ] {
        let net = Net::new([("a", vec![Act::Refuse(answer), Act::Echo])]);
        let mut client = net.client("a").start().unwrap();
        client.next().await;
        // The same is said to all, so it is stretched at random.
        let delay = pause(&mut client).await;
        assert!((30 * SECOND..=36 * SECOND).contains(&delay), "{delay:?}");
        assert_ne!(delay, 30 * SECOND);
        assert_eq!(story(&mut client, 1).await, "open a");
    }
    let net = Net::new([("a", vec![Act::Refuse("502 Bad Gateway"), Act::Echo])]);
    let mut client = net.client("a").start().unwrap();
    assert_eq!(
        story(&mut client, 3).await,
        "refused 502, waiting a, open a"
    );
}

#[tokio::test(start_paused = true)]
async fn the_first_opening_is_tried_again_like_every_other() {
    let net = Net::new([("a", vec![Act::Unreachable, Act::Silent, Act::Echo])]);
    let client = net.client("a").timeout(3 * SECOND);
    let mut client = client.start().unwrap();
    assert_eq!(
        story(&mut client, 5).await,
        "failed, waiting a, failed, waiting a, open a"
    );
}

#[tokio::test(start_paused = true)]
async fn attempts_may_be_bounded() {
    let net = Net::new([("a", vec![Act::Unreachable])]);
    let mut client = net.client("a").max_attempts(2).start().unwrap();
    assert_eq!(
        story(&mut client, 9).await,
        "failed, waiting a, failed, end"
    );
    let end = client.end().unwrap();
    assert!(matches!(end.why, Why::Attempts), "{end:?}");
    let last = end.last.as_ref().unwrap();
    assert_eq!(last.status(), CloseStatus::Abnormal);
}

/// Whatever a server does all the time, attempts stay rare.
#[tokio::test(start_paused = true)]
async fn an_hour_is_never_a_busy_loop() {
    let says = |code, reason: &str| Act::Close(Duration::ZERO, CloseFrame::new(code, reason));
    for act in [
        Act::Unreachable,
        Act::Vanish(Duration::ZERO),
        says(CloseCode::GOING_AWAY, ""),
        says(CloseCode::SERVICE_RESTART, ""),
        says(CloseCode::TRY_AGAIN_LATER, ""),
        says(CloseCode::INTERNAL_ERROR, ""),
    ] {
        let rare = attempts(&act).await;
        assert!((60..=260).contains(&rare), "{rare} {act:?}");
    }
    // A server may ask for more at its slots, but not for more than one a second.
    let act = says(CloseCode::SERVICE_RESTART, "retry-after=0");
    let rare = attempts(&act).await;
    assert!(rare <= 3_605, "{rare} {act:?}");
    for act in [
        says(CloseCode::TRY_AGAIN_LATER, "retry-after=0"),
        Act::Refuse("503 Service Unavailable\r\nRetry-After: 0"),
        Act::Refuse("429 Too Many Requests\r\nRetry-After: 1"),
    ] {
        let rare = attempts(&act).await;
        assert!((60..=260).contains(&rare), "{rare} {act:?}");
    }
}

async fn attempts(act: &Act) -> usize {
    let net = Net::new([("a", vec![act.clone()]), ("b", vec![act.clone()])]);
    let client = net.client("a").or("ws://b/").make_before_break();
    let mut client = client.start().unwrap();
    let hour = async { while client.next().await.is_some() {} };
    assert!(timeout(3_600 * SECOND, hour).await.is_err(), "{act:?}");
    net.seen().len()
}

/// Whoever has a loop of their own is told the same.
#[tokio::test(start_paused = true)]
async fn the_advice_on_an_opening_is_what_the_client_does() {
    for (act, advice) in [
        (Act::Unreachable, [0, 5_000].into()),
        (Act::Silent, [0, 5_000].into()),
        (Act::Refuse("404 Not Found"), None),
        (Act::Refuse("302 Found"), [0, 5_000].into()),
        (Act::Refuse("429 Slow\r\nRetry-After: 7"), [7_000; 2].into()),
        (Act::Refuse("101 Switching Protocols"), None),
    ] {
        let net = Net::new([("a", vec![act])]);
        let mut client = net.client("a").start().unwrap();
        let Some(Event::Failed(error)) = client.next().await else {
            panic!("not failed")
        };
        assert_eq!(error.advice().after_ms, advice, "{error}");
        let goes_on = client.next().await.is_some();
        assert_eq!(goes_on, advice.is_some(), "{error}");
    }
}
