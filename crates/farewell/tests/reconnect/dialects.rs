//! A server's own codes are followed as its dialect says, where the application names it.

use farewell::reconnect::{Change, Changes, Why};
use farewell::{CloseCode, CloseFrame, Dialect};
use std::time::Duration;

use crate::net::{Act, Net, SECOND, pause, story};

fn closed(code: u16, reason: &str) -> Act {
    let code = CloseCode::from_u16(code).unwrap();
    Act::Close(SECOND, CloseFrame::new(code, reason.to_owned()))
}

#[tokio::test(start_paused = true)]
async fn the_same_code_ends_one_client_and_brings_another_back() {
    let net = Net::new([("a", vec![closed(4004, "")])]);
    let mut client = net
        .client("a")
        .dialect(Dialect::DISCORD_GATEWAY)
        .start()
        .unwrap();
    assert_eq!(story(&mut client, 9).await, "open a, lost 4004, end");
    assert!(matches!(client.end().unwrap().why, Why::Advice));

    let net = Net::new([("a", vec![closed(4004, ""), Act::Echo])]);
    let mut client = net.client("a").dialect(Dialect::OKX).start().unwrap();
    assert_eq!(
        story(&mut client, 4).await,
        "open a, lost 4004, waiting a, open a"
    );
}

#[tokio::test(start_paused = true)]
async fn a_registered_code_that_the_dialect_has_for_itself_is_the_dialects() {
    // Unauthorized by the registry; a plain end at Centrifugo.
    let net = Net::new([("a", vec![closed(3000, "connection closed"), Act::Echo])]);
    let mut client = net
        .client("a")
        .dialect(Dialect::CENTRIFUGO)
        .start()
        .unwrap();
    assert_eq!(
        story(&mut client, 4).await,
        "open a, lost 3000, waiting a, open a"
    );
}

#[tokio::test(start_paused = true)]
async fn ranges_and_their_delays_are_kept() {
    for (code, least, most) in [
        (4150, SECOND, 5 * SECOND),
        (4250, Duration::ZERO, Duration::ZERO),
    ] {
        let net = Net::new([("a", vec![closed(code, ""), Act::Echo])]);
        let mut client = net.client("a").dialect(Dialect::PUSHER).start().unwrap();
        assert_eq!(story(&mut client, 2).await, format!("open a, lost {code}"));
        let delay = pause(&mut client).await;
        assert!((least..=most).contains(&delay), "{code}: {delay:?}");
        assert_eq!(story(&mut client, 1).await, "open a");
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_asks_for_an_immediate_reconnect_over_and_over_makes_no_busy_loop() {
    let acts = (0..8)
        .map(|_| closed(4200, ""))
        .chain([Act::Echo])
        .collect();
    let net = Net::new([("a", acts)]);
    let mut client = net.client("a").dialect(Dialect::PUSHER).start().unwrap();
    for round in 0..8 {
        assert_eq!(story(&mut client, 2).await, "open a, lost 4200");
        let delay = pause(&mut client).await;
        assert!(round > 0 || delay.is_zero(), "{delay:?}");
    }
    assert_eq!(story(&mut client, 1).await, "open a");
    // At once the first time, then within a back-off each.
    let seen = net.seen();
    assert!(seen[8].at > seen[1].at + 7 * SECOND, "{seen:?}");
}

#[tokio::test(start_paused = true)]
async fn a_change_brings_it_back_after_a_no_of_the_dialect() {
    let net = Net::new([("a", vec![closed(3500, "invalid token"), Act::Echo])]);
    let mut client = net
        .client("a")
        .dialect(Dialect::CENTRIFUGO)
        .on_retry(|_| async { Change::Made(Changes::new()) })
        .start()
        .unwrap();
    assert_eq!(
        story(&mut client, 4).await,
        "open a, lost 3500, waiting a, open a"
    );
}

#[tokio::test(start_paused = true)]
async fn a_delay_in_the_reason_counts_whatever_the_dialect_says() {
    // At graphql-ws 1011 alone would be the end.
    let net = Net::new([(
        "a",
        vec![closed(1011, "upstream lost; retry-after=2"), Act::Echo],
    )]);
    let mut client = net
        .client("a")
        .dialect(Dialect::GRAPHQL_TRANSPORT_WS)
        .start()
        .unwrap();
    assert_eq!(story(&mut client, 2).await, "open a, lost 1011");
    assert_eq!(pause(&mut client).await, 2 * SECOND);
}
