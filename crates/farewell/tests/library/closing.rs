//! Every way to end a connection on purpose, and what the reports of both ends
//! say of it: status, cleanness, who, why, what was said, how TCP ended, and the
//! line of the program that asked for it.

use farewell::{
    Cause, CloseCode, CloseFrame, CloseReport, CloseStatus, Initiator, Message, SeenClose, TcpEnd,
    WebSocket, connect,
};
use futures_util::{SinkExt, StreamExt};

use crate::support::{
    CLOSE, MS, Raw, Running, SECOND, SOON, bind, both, client_over, close_body, echo, frame, quiet,
    run, served_raw, soon,
};

/// Codes of every kind, and the cause that each stands for.
const CODES: [(u16, Cause); 12] = [
    (1000, Cause::Completed),
    (1001, Cause::GoingAway),
    (1002, Cause::ProtocolError),
    (1003, Cause::UnsupportedData),
    (1007, Cause::InvalidPayload),
    (1008, Cause::Policy),
    (1011, Cause::InternalError),
    (1012, Cause::Restarting),
    (1013, Cause::Overloaded),
    (3000, Cause::Unauthorized),
    (4000, Cause::Application),
    (4999, Cause::Application),
];

fn seen(code: u16, reason: &str) -> Option<SeenClose> {
    Some(SeenClose {
        code: Some(code),
        reason: reason.into(),
    })
}

/// What holds of both ends of an end in good order.
fn assert_clean(report: &CloseReport, initiator: Initiator, cause: Cause, end: TcpEnd) {
    let facts = (report.clean, report.initiator, report.cause, report.end);
    assert_eq!(facts, (true, initiator, cause, end), "{report:?}");
    assert_eq!((&report.violation, &report.failure), (&None, &None));
}

#[tokio::test]
async fn from_the_client_with_each_code() {
    let mut server = run(bind().await, echo);
    for (number, cause) in CODES {
        let code = CloseCode::try_from(number).unwrap();
        let mut client = connect(server.url()).await.unwrap();
        assert_eq!(client.report(), None);
        client.close((code, "so long")).await;
        let line = line!() - 1;
        let report = soon(client.closed()).await;
        assert_eq!(client.report(), Some(report.clone()));
        assert_clean(&report, Initiator::Application, cause, TcpEnd::FinPeer);
        assert_eq!(report.status(), CloseStatus::Code(code));
        assert_eq!(
            (&report.sent, &report.received),
            (&seen(number, "so long"), &seen(number, "so long"))
        );
        let place = report.called_at.expect("a place");
        assert_eq!((place.file(), place.line()), (file!(), line));

        let report = server.report().await;
        assert_clean(&report, Initiator::Peer, cause, TcpEnd::FinLocal);
        assert_eq!(report.status(), CloseStatus::Code(code));
        assert_eq!(report.reason(), "so long");
        assert_eq!(report.called_at, None);
    }
}

#[tokio::test]
async fn from_the_server_with_each_code() {
    let server = bind().await;
    let mut server = run(server, |mut socket: WebSocket| async move {
        let code: u16 = socket.handshake().target()[1..].parse()?;
        socket.close((CloseCode::try_from(code)?, "so long")).await;
        assert!(socket.next().await.is_none());
        Ok(())
    });
    for (number, cause) in CODES {
        let code = CloseCode::try_from(number).unwrap();
        let mut client = connect(format!("{}{number}", server.url())).await.unwrap();
        assert_eq!(soon(client.next()).await, None);
        let report = soon(client.closed()).await;
        assert_clean(&report, Initiator::Peer, cause, TcpEnd::FinPeer);
        assert_eq!(report.status(), CloseStatus::Code(code));
        assert_eq!(report.reason(), "so long");
        assert_eq!(report.called_at, None);

        let report = server.report().await;
        assert_clean(&report, Initiator::Application, cause, TcpEnd::FinLocal);
        assert_eq!(
            (&report.sent, &report.received),
            (&seen(number, "so long"), &seen(number, "so long"))
        );
        assert_eq!(report.called_at.expect("a place").file(), file!());
    }
}

#[tokio::test]
async fn an_empty_close_is_1005_on_both_ends() {
    let mut server = run(bind().await, echo);
    let mut client = connect(server.url()).await.unwrap();
    client.close(CloseFrame::Empty).await;
    let report = soon(client.closed()).await;
    assert_clean(
        &report,
        Initiator::Application,
        Cause::NoStatus,
        TcpEnd::FinPeer,
    );
    assert_eq!(report.status(), CloseStatus::NoStatus);
    let report = server.report().await;
    assert_clean(&report, Initiator::Peer, Cause::NoStatus, TcpEnd::FinLocal);
    assert_eq!(report.status(), CloseStatus::NoStatus);
    assert_eq!(
        report.received,
        Some(SeenClose {
            code: None,
            reason: "".into()
        })
    );
}

#[tokio::test(start_paused = true)]
async fn both_at_once_keep_their_own_words() {
    let (mut client, mut server) = both(quiet());
    // Neither has read what the other says.
    let closing = (
        client.close(CloseCode::try_from(4001).unwrap()),
        server.close(CloseCode::try_from(4002).unwrap()),
    );
    let _ = futures_util::future::join(closing.0, closing.1).await;
    let (client, server) = tokio::join!(client.closed(), server.closed());
    assert_eq!(
        (client.status().as_u16(), server.status().as_u16()),
        (4002, 4001)
    );
    assert_eq!(
        (&client.sent, &server.sent),
        (&seen(4001, ""), &seen(4002, ""))
    );
    assert!(client.clean && server.clean);
    assert_eq!(
        (client.initiator, server.initiator),
        (Initiator::Application, Initiator::Application)
    );
    assert!(client.duration < SECOND && server.duration < SECOND);
}

#[tokio::test(start_paused = true)]
async fn closed_without_close_waits_for_the_peers() {
    let (mut client, mut server) = both(quiet());
    let ending = async {
        // What arrives meanwhile is dropped, and does not block the peer.
        for _ in 0..100 {
            server.send(vec![0; 10_000]).await.unwrap();
        }
        tokio::time::sleep(60 * SECOND).await;
        server
            .close((CloseCode::try_from(4000).unwrap(), "now"))
            .await;
        server.closed().await
    };
    let (client, server) = tokio::join!(client.closed(), ending);
    assert_eq!((client.status().as_u16(), client.reason()), (4000, "now"));
    assert_eq!(client.traffic.messages_in, 100);
    assert!(client.clean && server.clean);
}

#[tokio::test]
async fn closing_the_sink_says_1000_and_waits_for_the_end() {
    let mut server = run(bind().await, echo);
    let mut client = connect(server.url()).await.unwrap();
    SinkExt::<Message>::feed(&mut client, "a".into())
        .await
        .unwrap();
    SinkExt::<Message>::feed(&mut client, "b".into())
        .await
        .unwrap();
    SinkExt::<Message>::flush(&mut client).await.unwrap();
    let got: Vec<_> = soon(StreamExt::take(&mut client, 2).collect::<Vec<Message>>()).await;
    assert_eq!(got, [Message::from("a"), Message::from("b")]);
    soon(SinkExt::<Message>::close(&mut client)).await.unwrap();
    let report = client.report().expect("it has ended");
    assert_clean(
        &report,
        Initiator::Application,
        Cause::Completed,
        TcpEnd::FinPeer,
    );
    assert!(client.send("late").await.is_err());
    assert_clean(
        &server.report().await,
        Initiator::Peer,
        Cause::Completed,
        TcpEnd::FinLocal,
    );
}

#[tokio::test]
async fn the_first_close_counts_and_the_second_does_nothing() {
    let mut server = run(bind().await, echo);
    let mut client = connect(server.url()).await.unwrap();
    drop(client.close((CloseCode::try_from(4001).unwrap(), "first")));
    let line = line!() - 1;
    client.close((CloseCode::INTERNAL_ERROR, "second")).await;
    let report = soon(client.closed()).await;
    assert_eq!((report.status().as_u16(), report.reason()), (4001, "first"));
    assert_eq!(report.called_at.map(|place| place.line()), Some(line));
    assert!(client.send("late").await.is_err());
    assert!(client.ping().await.is_err());
    assert_eq!(server.report().await.reason(), "first");
}

#[tokio::test]
async fn a_close_overtakes_no_message() {
    let mut server = run(bind().await, |mut socket| async move {
        for number in 0..1_000 {
            socket.send(number.to_string()).await?;
        }
        socket.send(vec![7; 1 << 20]).await?;
        socket.close((CloseCode::NORMAL, "that was all")).await;
        Ok(())
    });
    let mut client = connect(server.url()).await.unwrap();
    let mut count = 0;
    while let Some(message) = soon(client.next()).await {
        if let Some(text) = message.as_text() {
            assert_eq!(text, count.to_string());
        }
        count += 1;
    }
    assert_eq!(count, 1_001);
    let report = soon(client.closed()).await;
    assert!(report.clean && report.reason() == "that was all");
    assert_eq!(server.report().await.traffic.messages_out, 1_001);
}

#[tokio::test(start_paused = true)]
async fn a_half_that_closes_ends_the_wait_of_the_other_in_close_timeout() {
    // The peer does nothing at all.
    let (client, _silent) = {
        let (near, far) = tokio::io::duplex(1 << 10);
        (
            crate::support::client_over(farewell::Config::default(), near),
            far,
        )
    };
    assert_eq!(client.round_trip(), None);
    let (mut sender, mut receiver) = client.split();
    let waiting = tokio::spawn(async move {
        assert_eq!(receiver.next().await, None);
        receiver.closed().await
    });
    tokio::time::sleep(MS).await;
    sender.close(CloseCode::NORMAL).await;
    let begin = tokio::time::Instant::now();
    let report = waiting.await.unwrap();
    assert_eq!(begin.elapsed().as_secs(), 5);
    assert_eq!((report.status().as_u16(), report.clean), (1006, false));
    assert_eq!(
        (report.cause, report.end),
        (Cause::CloseTimeout, TcpEnd::Timeout)
    );
    assert_eq!(report.initiator, Initiator::Application);
    assert_eq!(sender.report(), Some(report));
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_leaves_without_a_word_is_lost() {
    for half_closed in [false, true] {
        let (mut raw, serving) = served_raw(quiet(), echo);
        raw.send(&frame(0x81, b"hi")).await;
        assert_eq!(raw.frame().await, Some((0x81, b"hi".to_vec())));
        if half_closed {
            tokio::io::AsyncWriteExt::shutdown(&mut raw.0)
                .await
                .unwrap();
            assert_eq!(raw.frame().await, None);
        }
        drop(raw);
        let report = serving.await.unwrap();
        assert_eq!(
            (report.status(), report.clean),
            (CloseStatus::Abnormal, false)
        );
        assert_eq!(
            (report.initiator, report.cause),
            (Initiator::Peer, Cause::PeerLost)
        );
        assert_eq!((report.end, report.sent), (TcpEnd::FinPeer, None));
    }
}

#[tokio::test]
async fn a_reset_is_told_from_a_fin() {
    let mut server = run(bind().await, echo);
    let tcp = raw_client(&server).await.0;
    socket2::SockRef::from(&tcp)
        .set_linger(Some(std::time::Duration::ZERO))
        .unwrap();
    drop(tcp);
    let report = server.report().await;
    assert_eq!(
        (report.cause, report.end),
        (Cause::PeerLost, TcpEnd::ResetPeer)
    );
}

#[tokio::test]
async fn a_broken_rule_is_answered_and_its_place_told() {
    let mut server = run(bind().await, echo);
    for (bytes, code, offset) in [
        (frame(0x83, b""), 1002, 0),
        ([frame(0x81, b"ok"), vec![0x81, 0x02]].concat(), 1002, 8),
        (frame(0x81, b"ok\xff"), 1007, 8),
        (frame(CLOSE, &close_body(1006, "forged")), 1002, 0),
    ] {
        let mut raw = raw_client(&server).await;
        raw.send(&bytes).await;
        let (mut last, mut body) = (0, Vec::new());
        while last != CLOSE {
            (last, body) = soon(raw.frame()).await.expect("a Close");
        }
        assert_eq!((last, &body[..2]), (CLOSE, &u16::to_be_bytes(code)[..]));
        drop(raw);
        let report = server.report().await;
        assert_eq!(report.status(), CloseStatus::Abnormal);
        assert_eq!(
            report.violation.as_ref().expect("a violation").offset,
            offset,
            "{report:?}"
        );
        assert_eq!(report.sent.as_ref().and_then(|sent| sent.code), Some(code));
    }
}

/// A handshake by hand.
async fn raw_client(server: &Running) -> Raw<tokio::net::TcpStream> {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mut tcp = tokio::net::TcpStream::connect(server.address)
        .await
        .unwrap();
    let request = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
                   Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    tcp.write_all(request.as_bytes()).await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(tcp.read_u8().await.unwrap());
    }
    Raw(tcp)
}

/// The task that would see its end through never runs.
#[test]
fn a_socket_dropped_at_the_end_of_its_runtime_has_said_1001() {
    use std::io::Read;
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let tcp = runtime.block_on(async {
        let tcp = tokio::net::TcpStream::connect(address).await.unwrap();
        let _client = client_over(quiet(), tcp);
        listener.accept().unwrap().0
    });
    drop(runtime);
    tcp.set_read_timeout(Some(SOON)).unwrap();
    let mut frame = Vec::new();
    (&tcp).read_to_end(&mut frame).unwrap();
    assert_eq!((frame.len(), frame[..2].to_vec()), (8, vec![CLOSE, 0x82]));
    let code = [frame[6] ^ frame[2], frame[7] ^ frame[3]];
    assert_eq!(code, 1001u16.to_be_bytes());
}
