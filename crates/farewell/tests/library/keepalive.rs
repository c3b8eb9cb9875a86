//! Time: pings, peers that fall silent, peers that do not read, endings that
//! nobody answers. All of it under a virtual clock.

use std::time::Duration;

use farewell::{Cause, CloseStatus, Config, Initiator, TcpEnd};
use tokio::time::{Instant, sleep};

use crate::support::{
    BINARY, CLOSE, MS, PING, PONG, SECOND, TEXT, close_body, echo, frame, quiet, served, served_raw,
};

#[tokio::test(start_paused = true)]
async fn pings_every_20_s_and_an_answer_is_a_round_trip() {
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let (mut raw, _serving) = served_raw(Config::default(), move |mut socket| async move {
        while let Some(message) = socket.next().await {
            drop((message, tell.send(socket.round_trip())));
        }
        Ok(())
    });
    let begin = Instant::now();
    for number in 1..=5 {
        let (first, payload) = raw.frame().await.expect("a ping");
        assert_eq!(first, PING);
        assert_eq!(begin.elapsed().as_secs(), number * 20);
        sleep(30 * MS).await;
        raw.send(&frame(PONG, &payload)).await;
        raw.send(&frame(TEXT, b"asks")).await;
        let round_trip = told.recv().await.unwrap().expect("a round trip");
        assert!((30 * MS..32 * MS).contains(&round_trip), "{round_trip:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn half_an_hour_of_silence_ends_nothing() {
    let (mut client, serving) = served(Config::default(), echo);
    let begin = Instant::now();
    tokio::select! {
        message = client.next() => panic!("nothing is said: {message:?}"),
        () = sleep(1800 * SECOND) => {}
    }
    assert_eq!(begin.elapsed().as_secs(), 1800);
    client.send("still here").await.unwrap();
    assert_eq!(client.next().await.unwrap().as_text(), Some("still here"));
    assert!(client.round_trip().is_some());
    drop(client);
    assert!(serving.await.unwrap().clean);
}

#[tokio::test(start_paused = true)]
async fn a_silent_peer_is_given_up_with_3008() {
    let (mut raw, serving) = served_raw(Config::default(), echo);
    let begin = Instant::now();
    assert_eq!(raw.frame().await.map(|(first, _)| first), Some(PING));
    // 20 s to the ping, 20 s for an answer.
    let (first, body) = raw.frame().await.expect("a Close");
    assert_eq!((first, begin.elapsed().as_secs()), (CLOSE, 40));
    assert_eq!(body, close_body(3008, "ping timeout"));
    // It does not answer that either.
    let report = serving.await.unwrap();
    assert_eq!(begin.elapsed().as_secs(), 45);
    assert_eq!(
        (report.status(), report.clean),
        (CloseStatus::Abnormal, false)
    );
    assert_eq!(
        (report.initiator, report.cause),
        (Initiator::Library, Cause::PingTimeout)
    );
    assert_eq!(report.end, TcpEnd::Timeout);
    assert_eq!(report.sent.and_then(|sent| sent.code), Some(3008));
}

#[tokio::test(start_paused = true)]
async fn any_byte_is_a_sign_of_life() {
    let (mut raw, serving) = served_raw(Config::default(), echo);
    let begin = Instant::now();
    // One byte of a large message every 15 s, and never a pong.
    let slow = frame(BINARY, &[7; 40]);
    for byte in &slow {
        raw.send(std::slice::from_ref(byte)).await;
        sleep(15 * SECOND).await;
    }
    let echoed = loop {
        match raw.frame().await.expect("it lives") {
            (PING, _) => {}
            other => break other,
        }
    };
    assert_eq!(echoed, (BINARY, vec![7; 40]));
    assert_eq!(begin.elapsed().as_secs(), slow.len() as u64 * 15);
    assert!(!serving.is_finished());
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_does_not_read_is_a_slow_consumer() {
    let (raw, serving) = served_raw(Config::default(), |mut socket| async move {
        loop {
            socket.send(vec![0; 10_000]).await?;
        }
    });
    let begin = Instant::now();
    let report = serving.await.unwrap();
    // 10 s until it is given up, 5 s for the Close that can't leave.
    assert_eq!(begin.elapsed().as_secs(), 15);
    assert_eq!(
        (report.status(), report.clean),
        (CloseStatus::Abnormal, false)
    );
    assert_eq!(
        (report.initiator, report.cause),
        (Initiator::Library, Cause::SlowConsumer)
    );
    assert_eq!(
        (report.end, report.sent, report.failure),
        (TcpEnd::Timeout, None, None)
    );
    drop(raw);
}

#[tokio::test(start_paused = true)]
async fn a_slow_consumer_that_wakes_up_reads_1008() {
    let (mut raw, serving) = served_raw(quiet(), |mut socket| async move {
        loop {
            socket.send(vec![0; 10_000]).await?;
        }
    });
    sleep(12 * SECOND).await;
    let body = loop {
        match raw.frame().await.expect("messages, then a Close") {
            (BINARY, _) => {}
            (first, body) => {
                assert_eq!(first, CLOSE);
                break body;
            }
        }
    };
    assert_eq!(body[..2], 1008u16.to_be_bytes());
    raw.send(&frame(CLOSE, &body)).await;
    assert_eq!(raw.frame().await, None);
    drop(raw);
    let report = serving.await.unwrap();
    assert_eq!((report.status().as_u16(), report.clean), (1008, true));
    assert_eq!(report.cause, Cause::SlowConsumer);
}

/// Slow is not silent: whoever takes a little now and then is no slow consumer.
#[tokio::test(start_paused = true)]
async fn a_peer_that_reads_a_little_is_left_in_peace() {
    let (mut raw, serving) = served_raw(quiet(), |mut socket| async move {
        for _ in 0..20 {
            socket.send(vec![0; 20_000]).await?;
        }
        // Closing would leave the rest five seconds.
        assert!(socket.next().await.is_none());
        Ok(())
    });
    for _ in 0..20 {
        sleep(9 * SECOND).await;
        assert_eq!(raw.frame().await.map(|(first, _)| first), Some(BINARY));
    }
    raw.send(&frame(CLOSE, &close_body(1000, ""))).await;
    assert_eq!(raw.frame().await.map(|(first, _)| first), Some(CLOSE));
    drop(raw);
    assert!(serving.await.unwrap().clean);
}

#[tokio::test(start_paused = true)]
async fn an_unanswered_close_ends_after_close_timeout() {
    let (mut raw, serving) = served_raw(quiet(), |mut socket| async move {
        socket
            .close((farewell::CloseCode::try_from(4000).unwrap(), "anyone?"))
            .await;
        Ok(())
    });
    let begin = Instant::now();
    assert_eq!(
        raw.frame().await,
        Some((CLOSE, close_body(4000, "anyone?")))
    );
    let report = serving.await.unwrap();
    assert_eq!(begin.elapsed().as_secs(), 5);
    assert_eq!(
        (report.status(), report.clean),
        (CloseStatus::Abnormal, false)
    );
    assert_eq!(
        (report.cause, report.end),
        (Cause::CloseTimeout, TcpEnd::Timeout)
    );
    assert_eq!(report.sent.and_then(|sent| sent.code), Some(4000));
}

/// Who pings without reading costs no memory: only the newest is answered.
#[tokio::test(start_paused = true)]
async fn a_flood_of_pings_is_answered_within_bounds() {
    const PINGS: u32 = 100_000;
    let config = farewell::Config {
        control_rate: None,
        ..quiet()
    };
    let (mut raw, serving) = served_raw(config, echo);
    let mut bytes = Vec::new();
    for number in 0..PINGS {
        bytes.extend(frame(PING, &number.to_be_bytes()));
    }
    raw.send(&bytes).await;
    sleep(MS).await;
    raw.send(&frame(TEXT, b"done")).await;
    let (mut pongs, mut newest, mut done) = (0, 0, false);
    while !done || newest != PINGS - 1 {
        match raw.frame().await.expect("answers") {
            (PONG, payload) => {
                pongs += 1;
                newest = u32::from_be_bytes(payload.try_into().unwrap());
            }
            (first, payload) => {
                assert_eq!((first, &*payload), (TEXT, &b"done"[..]));
                done = true;
            }
        }
    }
    // The pipe's 64 KiB and the 16 KiB of the connection, 6 bytes each.
    assert!(pongs <= (80 << 10) / 6 + 2, "{pongs}");
    assert!(!serving.is_finished());
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_talks_on_after_the_close_is_cut_off() {
    let (mut raw, serving) = served_raw(quiet(), |_socket| async { Ok(()) });
    let begin = Instant::now();
    let junk = frame(BINARY, &[0; 60_000]);
    // Until the other end of the pipe is gone.
    while tokio::io::AsyncWriteExt::write_all(&mut raw.0, &junk)
        .await
        .is_ok()
    {}
    let report = serving.await.unwrap();
    assert_eq!(begin.elapsed(), Duration::from_secs(5));
    assert_eq!((report.end, report.clean), (TcpEnd::ResetLocal, false));
    assert_eq!(report.traffic.messages_in, 0);
}
