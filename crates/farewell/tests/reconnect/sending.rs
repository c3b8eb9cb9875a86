//! What is sent while away.

use farewell::CloseCode;
use farewell::reconnect::{Event, SendError};

use crate::net::{Act, Net, SECOND, story};

#[tokio::test(start_paused = true)]
async fn without_a_queue_it_comes_back_to_the_sender() {
    let net = Net::new([("a", vec![Act::Vanish(SECOND), Act::Echo])]);
    let mut client = net.client("a").start().unwrap();
    let early = client.send("too early").await.unwrap_err();
    assert!(matches!(&early, SendError::Away(_)));
    assert_eq!(early.into_message().unwrap().as_text(), Some("too early"));
    story(&mut client, 3).await;
    assert!(matches!(client.send("x").await, Err(SendError::Away(_))));
    assert_eq!(story(&mut client, 1).await, "open a");
    client.send("now").await.unwrap();
    assert_eq!(story(&mut client, 1).await, "message now");
}

#[tokio::test(start_paused = true)]
async fn a_queue_leaves_in_order_after_what_is_said_at_the_opening() {
    let net = Net::new([("a", vec![Act::Vanish(SECOND), Act::Echo])]);
    let mut client = net.client("a").queue(3, 100).start().unwrap();
    story(&mut client, 3).await;
    for message in ["one", "two", "three"] {
        client.send(message).await.unwrap();
    }
    assert!(matches!(client.send("four").await, Err(SendError::Full(_))));
    assert_eq!(client.queued(), 3);
    let Some(Event::Open(opened)) = client.next().await else {
        panic!("not open")
    };
    assert_eq!(opened.queued, 3);
    client.send("login").await.unwrap();
    assert_eq!(
        story(&mut client, 4).await,
        "message login, message one, message two, message three"
    );
    assert_eq!(client.queued(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_queue_outlives_failed_attempts() {
    let net = Net::new([("a", vec![Act::Unreachable, Act::Unreachable, Act::Echo])]);
    let mut client = net.client("a").queue(1, 10).start().unwrap();
    client.send("kept").await.unwrap();
    assert_eq!(
        story(&mut client, 6).await,
        "failed, waiting a, failed, waiting a, open a, message kept"
    );
}

#[tokio::test(start_paused = true)]
async fn after_the_end_nothing_is_taken() {
    let net = Net::new([("a", vec![Act::Close(SECOND, CloseCode::NORMAL.into())])]);
    let mut client = net.client("a").queue(9, 900).start().unwrap();
    story(&mut client, 3).await;
    assert!(matches!(client.send("x").await, Err(SendError::Over(_))));

    let net = Net::new([("a", vec![Act::Echo])]);
    let mut client = net.client("a").queue(9, 900).start().unwrap();
    story(&mut client, 1).await;
    client.close(CloseCode::NORMAL).await;
    assert!(matches!(client.send("x").await, Err(SendError::Over(_))));
}

#[tokio::test(start_paused = true)]
async fn what_is_queued_leaves_before_a_close_or_is_given_back() {
    let net = Net::new([("a", vec![Act::Unreachable, Act::Echo])]);
    let mut client = net.client("a").queue(9, 900).start().unwrap();
    client.send("one").await.unwrap();
    client.send("two").await.unwrap();
    assert_eq!(story(&mut client, 3).await, "failed, waiting a, open a");
    client.close(CloseCode::NORMAL).await;
    let Some(Event::Lost(report)) = client.next().await else {
        panic!("not lost")
    };
    assert_eq!((report.traffic.messages_out, client.queued()), (2, 0));

    let net = Net::new([("a", vec![Act::Unreachable])]);
    let mut client = net.client("a").queue(9, 900).start().unwrap();
    client.send("one").await.unwrap();
    client.send("two").await.unwrap();
    story(&mut client, 1).await;
    client.close(CloseCode::NORMAL).await;
    assert_eq!(client.queued(), 2);
    let kept = client.take_queued();
    let texts: Vec<_> = kept.iter().map(|message| message.as_text()).collect();
    assert_eq!(texts, [Some("one"), Some("two")]);
    assert_eq!(client.queued(), 0);
}
