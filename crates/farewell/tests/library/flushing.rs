//! Rule 3: a queued message is written no later than when the task that sent it
//! next waits for anything, and replies to one read leave in one write.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use farewell::{CloseReport, HandlerResult, Message, WebSocket};
use tokio::io::{DuplexStream, duplex};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

use crate::support::{
    CLOSE, Counted, MS, PING, PONG, Raw, SECOND, TEXT, client_over, close_body, echo, frame,
    handshake, quiet, server_link,
};

/// A handler behind a pipe that counts writes.
fn counted<F>(
    handler: impl FnOnce(WebSocket) -> F + Send + 'static,
) -> (Raw<DuplexStream>, Arc<AtomicUsize>, JoinHandle<CloseReport>)
where
    F: Future<Output = HandlerResult> + Send + 'static,
{
    let (near, far) = duplex(1 << 20);
    let (far, writes) = Counted::new(far);
    let link = server_link(quiet(), far);
    let serving = tokio::spawn(farewell::serve_link(link, handshake(), handler));
    (Raw(near), writes, serving)
}

/// Sixteen messages, to be written as one.
fn sixteen() -> Vec<u8> {
    (0..16u8)
        .flat_map(|number| frame(TEXT, &[b'a' + number]))
        .collect()
}

async fn assert_sixteen(raw: &mut Raw<DuplexStream>) {
    for number in 0..16u8 {
        assert_eq!(raw.frame().await, Some((TEXT, vec![b'a' + number])));
    }
}

#[tokio::test(start_paused = true)]
async fn sixteen_messages_in_one_read_are_answered_in_one_write() {
    let (mut raw, writes, serving) = counted(echo);
    for round in 1..=3 {
        raw.send(&sixteen()).await;
        assert_sixteen(&mut raw).await;
        assert_eq!(writes.load(Ordering::Relaxed), round);
    }
    raw.send(&frame(CLOSE, &close_body(1000, ""))).await;
    assert_eq!(raw.frame().await.map(|(first, _)| first), Some(CLOSE));
    assert_eq!(raw.frame().await, None);
    drop(raw);
    assert!(serving.await.unwrap().clean);
    assert_eq!(writes.load(Ordering::Relaxed), 4);
}

#[tokio::test(start_paused = true)]
async fn pings_and_a_close_in_one_read_are_answered_in_one_write() {
    let (mut raw, writes, serving) = counted(echo);
    let all = [
        sixteen(),
        frame(PING, b"one"),
        frame(TEXT, b"last"),
        frame(CLOSE, &close_body(4000, "bye")),
    ];
    raw.send(&all.concat()).await;
    assert_sixteen(&mut raw).await;
    assert_eq!(raw.frame().await, Some((PONG, b"one".to_vec())));
    assert_eq!(raw.frame().await, Some((TEXT, b"last".to_vec())));
    assert_eq!(raw.frame().await, Some((CLOSE, close_body(4000, "bye"))));
    drop(raw);
    assert!(serving.await.unwrap().clean);
    assert_eq!(writes.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn what_is_sent_before_a_sleep_is_written_before_it_ends() {
    let (mut raw, writes, _serving) = counted(|mut socket| async move {
        socket.send("one").await?;
        socket.send("two").await?;
        sleep(3600 * SECOND).await;
        Ok(())
    });
    let begin = Instant::now();
    assert_eq!(raw.frame().await, Some((TEXT, b"one".to_vec())));
    assert_eq!(raw.frame().await, Some((TEXT, b"two".to_vec())));
    assert_eq!(begin.elapsed(), Duration::ZERO);
    assert_eq!(writes.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn with_work_for_each_message_each_reply_leaves_when_the_next_work_begins() {
    let (mut raw, writes, _serving) = counted(|mut socket| async move {
        while let Some(message) = socket.next().await {
            sleep(100 * MS).await;
            socket.send(message).await?;
        }
        Ok(())
    });
    raw.send(&sixteen()).await;
    let begin = Instant::now();
    for number in 0..16u8 {
        assert_eq!(raw.frame().await, Some((TEXT, vec![b'a' + number])));
        assert_eq!(begin.elapsed(), (u32::from(number) + 1) * 100 * MS);
    }
    assert_eq!(writes.load(Ordering::Relaxed), 16);
}

/// The sending half has a task of its own, which no server flushes after.
#[tokio::test(start_paused = true)]
async fn a_split_sender_in_another_task_writes_at_once() {
    let (mut raw, writes, _serving) = counted(|socket| async move {
        let (mut sender, mut receiver) = socket.split();
        tokio::spawn(async move {
            for number in 0..16 {
                sender.send(number.to_string()).await.unwrap();
                sleep(SECOND).await;
            }
        });
        // Busy with something else, then waiting for a message.
        sleep(5 * SECOND).await;
        let _ = receiver.next().await;
        Ok(())
    });
    let begin = Instant::now();
    for number in 0..16 {
        assert_eq!(
            raw.frame().await,
            Some((TEXT, number.to_string().into_bytes()))
        );
        assert_eq!(begin.elapsed(), number * SECOND);
    }
    assert_eq!(writes.load(Ordering::Relaxed), 16);
}

/// On several threads a sender must not take the owner's poll for its own: the
/// handler here does not return from its poll while the other half sends. That
/// half has a thread and a clock of its own, since a worker that computes may
/// hold up Tokio's.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_split_sender_is_not_held_up_by_a_handler_that_computes() {
    let (mut raw, _, _serving) = counted(|socket| async move {
        let (mut sender, mut receiver) = socket.split();
        let sending = std::thread::spawn(move || {
            std::thread::sleep(200 * MS);
            let mut cx = Context::from_waker(Waker::noop());
            let sent = pin!(sender.send("meanwhile")).poll(&mut cx);
            assert!(matches!(sent, Poll::Ready(Ok(()))));
            sender
        });
        std::thread::sleep(2 * SECOND);
        let _sender = sending.join();
        let _ = receiver.next().await;
        Ok(())
    });
    let begin = std::time::Instant::now();
    assert_eq!(raw.frame().await, Some((TEXT, b"meanwhile".to_vec())));
    let waited = begin.elapsed();
    assert!(waited < SECOND, "{waited:?}: only after the computation");
}

#[tokio::test(start_paused = true)]
async fn outside_a_server_send_writes_at_once() {
    let (near, far) = duplex(1 << 20);
    let (near, writes) = Counted::new(near);
    let mut client = client_over(quiet(), near);
    let _far = far;
    for number in 1..=16 {
        client.send("now").await.unwrap();
        assert_eq!(writes.load(Ordering::Relaxed), number);
    }
}

#[tokio::test(start_paused = true)]
async fn a_sink_gathers_until_it_is_flushed() {
    use futures_util::SinkExt;
    let (near, far) = duplex(1 << 20);
    let (near, writes) = Counted::new(near);
    let mut client = client_over(quiet(), near);
    let _far = far;
    for _ in 0..16 {
        SinkExt::<Message>::feed(&mut client, "gathered".into())
            .await
            .unwrap();
    }
    assert_eq!(writes.load(Ordering::Relaxed), 0);
    SinkExt::<Message>::flush(&mut client).await.unwrap();
    assert_eq!(writes.load(Ordering::Relaxed), 1);
}

/// A fast handler must not gather without a bound before a slow peer.
#[tokio::test(start_paused = true)]
async fn what_is_gathered_is_bounded() {
    let (mut raw, _, _serving) = counted(|mut socket| async move {
        for _ in 0..10_000 {
            socket.send(vec![0; 1_000]).await?;
        }
        Ok(())
    });
    // Nothing of it was read yet: the pipe holds 1 MiB, the connection 256 KiB.
    sleep(SECOND).await;
    let mut count = 0;
    while let Some((first, payload)) = raw.frame().await {
        if first == CLOSE {
            break;
        }
        assert_eq!(payload.len(), 1_000);
        count += 1;
    }
    assert_eq!(count, 10_000);
}

/// Large payloads leave from where they lie (rule 4): the transport is given
/// the very bytes that the application sent.
#[tokio::test(start_paused = true)]
async fn a_large_payload_is_not_copied() {
    use std::io;
    use std::pin::Pin;
    use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

    /// Takes everything and remembers where the slices were.
    struct Watching(Arc<std::sync::Mutex<Vec<(usize, usize)>>>);

    impl AsyncRead for Watching {
        fn poll_read(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
            _: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>> {
            Poll::Pending
        }
    }

    impl AsyncWrite for Watching {
        fn poll_write(
            self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            bytes: &[u8],
        ) -> Poll<io::Result<usize>> {
            self.poll_write_vectored(cx, &[io::IoSlice::new(bytes)])
        }
        fn poll_write_vectored(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
            slices: &[io::IoSlice<'_>],
        ) -> Poll<io::Result<usize>> {
            let mut seen = self.0.lock().unwrap();
            seen.extend(
                slices
                    .iter()
                    .map(|slice| (slice.as_ptr() as usize, slice.len())),
            );
            Poll::Ready(Ok(slices.iter().map(|slice| slice.len()).sum()))
        }
        fn is_write_vectored(&self) -> bool {
            true
        }
        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let payload = Bytes::from(vec![1; 1 << 20]);
    let place = (payload.as_ptr() as usize, payload.len());
    let mut server = WebSocket::over(server_link(quiet(), Watching(seen.clone())), handshake());
    server.send(payload.clone()).await.unwrap();
    assert!(
        seen.lock().unwrap().contains(&place),
        "a server's, shared or not"
    );

    // A client masks: in place where nobody else holds the payload.
    seen.lock().unwrap().clear();
    let mut client = client_over(quiet(), Watching(seen.clone()));
    drop((server, payload));
    let payload = Bytes::from(vec![1; 1 << 20]);
    let place = (payload.as_ptr() as usize, payload.len());
    client.send(payload).await.unwrap();
    assert!(seen.lock().unwrap().contains(&place), "a client's own");
    let payload = Bytes::from(vec![1; 1 << 20]);
    client.send(payload.clone()).await.unwrap();
    assert!(
        payload.iter().all(|byte| *byte == 1),
        "a shared payload is left alone"
    );
}

/// A message that came in one read is answered from the buffer it was read to.
#[tokio::test(start_paused = true)]
async fn messages_lie_where_they_were_read() {
    let (mut raw, _, _serving) = counted(|mut socket| async move {
        let mut last: Option<(usize, usize)> = None;
        while let Some(message) = socket.next().await {
            let bytes = message.into_bytes();
            let begin = bytes.as_ptr() as usize;
            if let Some((before, len)) = last {
                // Behind the one before it, but for the header of six bytes.
                assert_eq!(begin, before + len + 6);
            }
            last = Some((begin, bytes.len()));
            // Held on to, so that none is put at another's place.
            std::mem::forget(bytes);
        }
        Ok(())
    });
    raw.send(&[sixteen(), frame(CLOSE, &[])].concat()).await;
    assert_eq!(raw.frame().await, Some((CLOSE, Vec::new())));
}
