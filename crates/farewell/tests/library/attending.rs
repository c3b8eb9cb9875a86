//! The server goes on answering pings and sees the peer's Close while a handler
//! sleeps or awaits something else, whichever half is where, and a peer that
//! never stops sending does not keep answers from leaving.

use std::time::Duration;

use farewell::{Config, WebSocket, connect};
use tokio::time::{Instant, sleep, timeout};

use crate::support::{
    CLOSE, MS, PING, PONG, SECOND, TEXT, bind, close_body, frame, quiet, run, served_raw, soon,
};

#[tokio::test(start_paused = true)]
async fn pings_are_answered_while_a_handler_sleeps() {
    let (mut raw, _serving) = served_raw(quiet(), |socket| async move {
        sleep(3600 * SECOND).await;
        drop(socket);
        Ok(())
    });
    let begin = Instant::now();
    for number in 0..100u8 {
        raw.send(&frame(PING, &[number])).await;
        assert_eq!(raw.frame().await, Some((PONG, vec![number])));
        sleep(SECOND).await;
    }
    assert_eq!(begin.elapsed().as_secs(), 100);
}

#[tokio::test(start_paused = true)]
async fn a_close_is_answered_while_a_handler_sleeps() {
    let (mut raw, serving) = served_raw(quiet(), |mut socket| async move {
        sleep(60 * SECOND).await;
        // The message before the Close is still there.
        assert_eq!(socket.next().await.unwrap().as_text(), Some("one"));
        assert_eq!(socket.next().await, None);
        Err("too late to matter".into())
    });
    let begin = Instant::now();
    raw.send(&frame(TEXT, b"one")).await;
    sleep(MS).await;
    raw.send(&frame(CLOSE, &close_body(4000, "bye"))).await;
    assert!(
        timeout(30 * SECOND, raw.frame()).await.is_err(),
        "behind what nobody takes"
    );
    assert_eq!(raw.frame().await, Some((CLOSE, close_body(4000, "bye"))));
    assert_eq!(begin.elapsed().as_secs(), 60);
    drop(raw);
    let report = serving.await.unwrap();
    assert_eq!((report.status().as_u16(), report.failure), (4000, None));

    let (mut raw, serving) = served_raw(quiet(), |mut socket| async move {
        sleep(60 * SECOND).await;
        assert_eq!(socket.next().await, None);
        assert!(socket.send("late").await.is_err());
        assert!(socket.report().is_some());
        Err("too late to matter".into())
    });
    let begin = Instant::now();
    raw.send(&frame(CLOSE, &close_body(4000, "bye"))).await;
    assert_eq!(raw.frame().await, Some((CLOSE, close_body(4000, "bye"))));
    assert_eq!(raw.frame().await, None);
    drop(raw);
    assert_eq!(begin.elapsed(), Duration::ZERO);
    let report = serving.await.unwrap();
    assert_eq!(begin.elapsed().as_secs(), 60);
    assert_eq!(
        (report.clean, report.duration, report.failure),
        (true, Duration::ZERO, None)
    );
}

#[tokio::test(start_paused = true)]
async fn a_server_pings_although_a_message_waits_to_be_taken() {
    let (mut raw, serving) = served_raw(Config::default(), |mut socket| async move {
        sleep(90 * SECOND).await;
        assert!(socket.next().await.is_some());
        Ok(())
    });
    let begin = Instant::now();
    raw.send(&frame(TEXT, b"waits")).await;
    for number in 1..=4 {
        let (first, payload) = raw.frame().await.expect("a ping");
        assert_eq!((first, begin.elapsed().as_secs()), (PING, number * 20));
        // It is not read while the message waits; that is no silence of the peer.
        raw.send(&frame(PONG, &payload)).await;
    }
    assert_eq!(raw.frame().await, Some((CLOSE, close_body(1000, ""))));
    assert_eq!(begin.elapsed().as_secs(), 90);
    raw.send(&frame(CLOSE, &close_body(1000, ""))).await;
    assert_eq!(raw.frame().await, None);
    drop(raw);
    assert!(serving.await.unwrap().clean);
}

#[tokio::test(start_paused = true)]
async fn a_receiver_in_another_task_gets_each_message_when_it_comes() {
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let (mut raw, _serving) = served_raw(quiet(), |socket| async move {
        let (mut sender, mut receiver) = socket.split();
        tokio::spawn(async move {
            while let Some(message) = receiver.next().await {
                tell.send((message, Instant::now())).unwrap();
            }
        });
        // Polled now and then, while the other half waits.
        loop {
            sleep(70 * MS).await;
            sender.send("tick").await?;
        }
    });
    for number in 0..100 {
        sleep(13 * MS).await;
        let sent = Instant::now();
        raw.send(&frame(TEXT, format!("{number}").as_bytes())).await;
        let (message, at) = told.recv().await.unwrap();
        assert_eq!(message.as_text(), Some(&*number.to_string()));
        assert_eq!(at, sent);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_receiver_in_another_task_on_other_threads_loses_nothing() {
    let mut server = run(bind().await, |socket: WebSocket| async move {
        let (mut sender, mut receiver) = socket.split();
        let counting = tokio::spawn(async move {
            let mut count = 0u32;
            while let Some(message) = receiver.next().await {
                assert_eq!(message.as_text(), Some(&*count.to_string()));
                count += 1;
                if count.is_multiple_of(64) {
                    tokio::task::yield_now().await;
                }
            }
            count
        });
        while !counting.is_finished() {
            if sender.send("tick").await.is_err() {
                break;
            }
            sleep(MS).await;
        }
        assert_eq!(counting.await?, 5_000);
        Ok(())
    });
    let (mut sender, mut receiver) = connect(server.url()).await.unwrap().split();
    let reading = tokio::spawn(async move {
        while receiver.next().await.is_some() {}
        receiver.closed().await
    });
    for number in 0..5_000 {
        soon(sender.send(number.to_string())).await.unwrap();
        if number % 100 == 0 {
            sleep(MS).await;
        }
    }
    sender.close(farewell::CloseCode::NORMAL).await;
    let report = server.report().await;
    assert_eq!(
        (report.status().as_u16(), report.traffic.messages_in),
        (1000, 5_000)
    );
    assert_eq!(soon(reading).await.unwrap().status().as_u16(), 1000);
}

/// Tokio stops a task that does much for a moment; all reading, writing and
/// every timer then say "later". A peer that never pauses must not keep what is
/// queued from leaving that way.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_peer_that_never_stops_sending_has_its_pings_answered() {
    use std::io::{Read, Write};
    let server = run(bind().await, |mut socket: WebSocket| async move {
        while socket.next().await.is_some() {
            // Slower than what comes, without waiting for anything.
            std::thread::sleep(Duration::from_micros(50));
        }
        Ok(())
    });
    let address = server.address;
    let pongs = tokio::task::spawn_blocking(move || {
        let mut tcp = std::net::TcpStream::connect(address).unwrap();
        let request = "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
                       Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        tcp.write_all(request.as_bytes()).unwrap();
        let mut reading = tcp.try_clone().unwrap();
        let reader = std::thread::spawn(move || {
            let (mut total, mut bytes) = (0, [0; 4096]);
            while let Ok(read @ 1..) = reading.read(&mut bytes) {
                total += read;
            }
            total
        });
        let begin = std::time::Instant::now();
        let batch: Vec<u8> = (0..20).flat_map(|_| frame(0x82, &[0; 4_000])).collect();
        while begin.elapsed() < Duration::from_secs(1) {
            tcp.write_all(&frame(PING, b"?")).unwrap();
            tcp.write_all(&batch).unwrap();
        }
        // Without a Close: what the server wrote so far is all there is.
        tcp.shutdown(std::net::Shutdown::Both).unwrap();
        reader.join().unwrap()
    });
    let read = soon(pongs).await.unwrap();
    // The 101 and a few dozen pongs of three bytes.
    assert!(read > 129 + 3 * 20, "only {read} bytes came back");
}
