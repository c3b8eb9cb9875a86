//! Timers together, as they run by default: a peer that is slow is told from one that is
//! gone, whoever sends and from whatever task. All of it under a virtual clock.

use std::time::Duration;

use farewell::{Cause, Config, Ended, Initiator};
use tokio::io::{AsyncReadExt, DuplexStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};

use crate::support::{BINARY, MS, PING, PONG, SECOND, both, frame, quiet, served_raw};

/// What the pipe to the peer holds.
const PIPE: usize = 64 << 10;
const HOUR: Duration = Duration::from_secs(3_600);

/// A client that reads so many bytes each second, and answers each Ping that it comes to.
fn reads(mut peer: DuplexStream, bytes: usize) -> JoinHandle<DuplexStream> {
    tokio::spawn(async move {
        let (mut input, mut chunk) = (Vec::new(), vec![0; bytes]);
        loop {
            sleep(SECOND).await;
            let Ok(len @ 1..) = peer.read(&mut chunk).await else {
                return peer;
            };
            input.extend_from_slice(&chunk[..len]);
            while let Some((first, payload, len)) = parse(&input) {
                let answer = (first == PING).then(|| frame(PONG, payload));
                input.drain(..len);
                if let Some(answer) = answer {
                    let _ = tokio::io::AsyncWriteExt::write_all(&mut peer, &answer).await;
                }
            }
        }
    })
}

/// The frame of a server that comes first, and how long it is.
fn parse(input: &[u8]) -> Option<(u8, &[u8], usize)> {
    let length = |bytes: &[u8]| {
        bytes
            .iter()
            .fold(0, |len, byte| len << 8 | usize::from(*byte))
    };
    let (head, len) = match *input.get(1)? {
        126 => (4, length(input.get(2..4)?)),
        127 => (10, length(input.get(2..10)?)),
        len => (2, usize::from(len)),
    };
    let payload = input.get(head..head + len)?;
    Some((input[0], payload, head + len))
}

#[tokio::test(start_paused = true)]
async fn a_slow_but_steady_reader_lives_for_an_hour() {
    for bytes in [256, 1 << 10, 16 << 10] {
        let (peer, serving) = served_raw(Config::default(), |mut socket| async move {
            // A mebibyte waits at all times.
            loop {
                for _ in 0..16 {
                    socket.send(vec![0; PIPE - 1]).await?;
                }
            }
        });
        let reading = reads(peer.0, bytes);
        sleep(HOUR).await;
        assert!(!serving.is_finished(), "{bytes} bytes a second");
        serving.abort();
        reading.abort();
    }
}

/// What lies in the pipe is read after the last of it was taken: nothing moves meanwhile
/// that could be seen.
#[tokio::test(start_paused = true)]
async fn a_slow_but_steady_reader_has_time_for_what_lies_before_the_ping() {
    for backlog in [80_000, 200_000, 1 << 20] {
        let (peer, serving) = served_raw(Config::default(), move |mut socket| async move {
            for _ in 0..backlog / 10_000 {
                socket.send(vec![0; 10_000]).await?;
            }
            assert!(socket.next().await.is_none());
            Ok(())
        });
        let reading = reads(peer.0, 1 << 10);
        sleep(HOUR).await;
        assert!(!serving.is_finished(), "{backlog} bytes");
        serving.abort();
        reading.abort();
    }
}

#[tokio::test(start_paused = true)]
async fn a_reader_of_a_message_now_and_then_is_no_silent_peer() {
    let (mut peer, serving) = served_raw(Config::default(), |mut socket| async move {
        for _ in 0..20 {
            socket.send(vec![0; 20_000]).await?;
        }
        while socket.next().await.is_some() {}
        Ok(())
    });
    for _ in 0..20 {
        sleep(9 * SECOND).await;
        // It never answers: the Ping lies behind the backlog.
        let first = peer.frame().await.map(|(first, _)| first);
        assert!(matches!(first, Some(BINARY | PING)), "{first:?}");
    }
    drop(peer);
    assert_eq!(serving.await.unwrap().cause, Cause::PeerLost);
}

/// One that stops in the middle is given up as soon as one that never began.
#[tokio::test(start_paused = true)]
async fn a_reader_that_takes_nothing_more_is_given_up_after_slow_reader() {
    for taken in [0, 3] {
        let (mut peer, serving) = served_raw(Config::default(), |mut socket| async move {
            loop {
                socket.send(vec![0; 20_000]).await?;
            }
        });
        for _ in 0..taken {
            sleep(5 * SECOND).await;
            peer.frame().await.expect("a message");
        }
        let begin = Instant::now();
        let report = serving.await.unwrap();
        // 10 s, and 5 s for a Close that does not leave.
        assert_eq!(begin.elapsed().as_secs(), 15, "{taken}");
        assert_eq!(
            (report.initiator, report.cause),
            (Initiator::Library, Cause::SlowConsumer)
        );
    }
}

/// A Ping that could leave is waited for no longer because the peer was slow once.
#[tokio::test(start_paused = true)]
async fn one_that_was_slow_and_falls_silent_is_given_up_with_3008() {
    let (mut peer, serving) = served_raw(Config::default(), |mut socket| async move {
        socket.send(vec![0; PIPE]).await?;
        while socket.next().await.is_some() {}
        Ok(())
    });
    sleep(4 * SECOND).await;
    peer.frame().await.expect("the message");
    let (first, payload) = peer.frame().await.expect("a Ping");
    assert_eq!(first, PING);
    peer.send(&frame(PONG, &payload)).await;
    let begin = Instant::now();
    let report = serving.await.unwrap();
    assert_eq!(report.cause, Cause::PingTimeout);
    // 20 s to the next Ping, 20 s for an answer, 5 s for the Close.
    assert_eq!(begin.elapsed().as_secs(), 45);
}

#[tokio::test(start_paused = true)]
async fn a_client_tells_a_slow_server_from_a_silent_one_too() {
    for reads in [true, false] {
        let (mut client, mut server) = both(Config::default());
        let reading = tokio::spawn(async move {
            while reads && server.next().await.is_some() {
                sleep(2 * SECOND).await;
            }
            sleep(HOUR).await;
            drop(server);
        });
        let begin = Instant::now();
        let sent = timeout(600 * SECOND, async {
            loop {
                client.send(vec![0; 20_000]).await?;
            }
        });
        let ended: Result<Result<(), Ended>, _> = sent.await;
        assert_eq!(
            ended.is_err(),
            reads,
            "{ended:?} after {:?}",
            begin.elapsed()
        );
        if !reads {
            assert_eq!(begin.elapsed().as_secs(), 15);
            assert_eq!(client.closed().await.cause, Cause::SlowConsumer);
        }
        reading.abort();
    }
}

/// The handler's own task sleeps; the one that sends is told by the same limits.
#[tokio::test(start_paused = true)]
async fn a_sender_in_another_task_meets_a_peer_that_stops_reading() {
    for config in [quiet(), Config::default()] {
        let (give, take) = oneshot::channel();
        let (peer, serving) = served_raw(config, |socket| async move {
            let (sender, mut receiver) = socket.split();
            let _ = give.send(sender);
            while receiver.next().await.is_some() {}
            Ok(())
        });
        let mut sender = take.await.unwrap();
        // The owner is parked by now.
        sleep(MS).await;
        let begin = Instant::now();
        let sent = timeout(HOUR, sender.send(vec![0; 1 << 20])).await;
        assert_eq!(sent.expect("ended by slow_reader"), Err(Ended));
        assert_eq!(begin.elapsed().as_secs(), 15);
        assert_eq!(serving.await.unwrap().cause, Cause::SlowConsumer);
        drop(peer);
    }
}

#[tokio::test(start_paused = true)]
async fn a_sender_in_another_task_before_a_slow_but_steady_reader_is_left_alone() {
    let (give, take) = oneshot::channel();
    let (peer, serving) = served_raw(Config::default(), |socket| async move {
        let (sender, mut receiver) = socket.split();
        let _ = give.send(sender);
        while receiver.next().await.is_some() {}
        Ok(())
    });
    let mut sender = take.await.unwrap();
    let sending = tokio::spawn(async move {
        loop {
            sender.send(vec![0; 1 << 20]).await?;
        }
        #[allow(unreachable_code)]
        Ok::<(), Ended>(())
    });
    let reading = reads(peer.0, 1 << 10);
    sleep(HOUR).await;
    assert!(!serving.is_finished() && !sending.is_finished());
    sending.abort();
    reading.abort();
}
