//! permessage-deflate on real sockets: what is agreed on, what travels, and what
//! ends a connection.

use farewell::deflate::CompressionMode;
use farewell::{Cause, Compression, Config, ConnectError, Message, connect};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::support::{Raw, Running, bind, echo, frame, quiet, run, soon};

async fn server(compression: Compression) -> Running {
    run(bind().await.compression(compression), echo)
}

/// A client by hand that offers this, and the head of the answer.
async fn raw(server: &Running, offer: &str) -> (Raw<TcpStream>, String) {
    let mut tcp = TcpStream::connect(server.address).await.unwrap();
    let request = format!(
        "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
         Sec-WebSocket-Extensions: {offer}\r\n\r\n"
    );
    tcp.write_all(request.as_bytes()).await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(soon(tcp.read_u8()).await.unwrap());
    }
    (Raw(tcp), String::from_utf8(head).unwrap())
}

#[tokio::test]
async fn every_mode_speaks_with_every_other() {
    for theirs in CompressionMode::ALL {
        let mut server = server(theirs.into()).await;
        for ours in CompressionMode::ALL {
            let opening = connect(server.url()).compression(ours);
            let mut socket = soon(opening.into_future()).await.unwrap();
            let agreed = socket.handshake().compression().copied();
            let off = [ours, theirs].contains(&CompressionMode::Off);
            assert_eq!(agreed.is_none(), off, "{ours} {theirs}");
            for times in [0, 1, 50, 5_000, 100_000] {
                let text = Message::from("gr\u{fc}n ".repeat(times));
                socket.send(text.clone()).await.unwrap();
                assert_eq!(soon(socket.next()).await, Some(text));
            }
            socket.close(farewell::CloseCode::NORMAL).await;
            let report = soon(socket.closed()).await;
            assert!(report.clean);
            // Payload bytes are counted as they travel.
            let bytes = report.traffic.bytes_out;
            assert_eq!(bytes < 50_000, !off, "{ours} {theirs}: {bytes}");
            assert_eq!(server.report().await.traffic.bytes_in, bytes);
        }
    }
}

#[tokio::test]
async fn what_a_client_may_ask_for() {
    let server = server(Compression::dedicated()).await;
    for (offer, answer) in [
        (
            "permessage-deflate; client_max_window_bits",
            Some("permessage-deflate"),
        ),
        (
            "permessage-deflate; server_no_context_takeover; server_max_window_bits=9",
            Some("permessage-deflate; server_no_context_takeover; server_max_window_bits=9"),
        ),
        (
            "permessage-deflate; server_max_window_bits=16, mux, permessage-deflate",
            Some("permessage-deflate"),
        ),
        ("permessage-deflate; unheard_of", None),
        ("x-webkit-deflate-frame", None),
    ] {
        let (_, head) = raw(&server, offer).await;
        assert!(head.starts_with("HTTP/1.1 101 "), "{head}");
        let line = head
            .lines()
            .find_map(|line| line.strip_prefix("Sec-WebSocket-Extensions: "));
        assert_eq!(line, answer, "{offer}");
    }
}

#[tokio::test]
async fn an_answer_that_does_not_fit_the_offer_opens_nothing() {
    for answer in [
        "permessage-deflate; client_max_window_bits",
        "permessage-deflate; server_max_window_bits=7",
        "permessage-deflate; unheard_of",
        "permessage-deflate",
    ] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("ws://{}/", listener.local_addr().unwrap());
        let serving = tokio::spawn(async move {
            let mut tcp = listener.accept().await.unwrap().0;
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(tcp.read_u8().await.unwrap());
            }
            let head = String::from_utf8(head).unwrap();
            let key = head
                .lines()
                .find_map(|line| line.strip_prefix("Sec-WebSocket-Key: "));
            let key: farewell::handshake::Key = key.unwrap().parse().unwrap();
            let answer = format!(
                "HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
                 Sec-WebSocket-Accept: {}\r\nSec-WebSocket-Extensions: {answer}\r\n\r\n",
                key.accept()
            );
            tcp.write_all(answer.as_bytes()).await.unwrap();
            // No frame follows: the client fails the connection.
            assert_eq!(tcp.read(&mut [0]).await.unwrap_or(0), 0);
        });
        // It asks the server to forget, which the last answer does not grant.
        let opening = connect(url).compression(Compression::shared());
        let error = soon(opening.into_future()).await.unwrap_err();
        let ConnectError::Response(error) = error else {
            panic!("{error}")
        };
        assert_eq!(error.violation.rule.as_str(), "handshake_extension");
        soon(serving).await.unwrap();
    }
}

#[tokio::test]
async fn a_bomb_is_refused_with_1009_and_bad_data_with_1007() {
    let config = Config {
        max_message: 1 << 20,
        ..quiet()
    };
    let server = bind()
        .await
        .config(config)
        .compression(Compression::dedicated());
    let mut server = run(server, echo);
    let mut zeros = flate2::Compress::new(flate2::Compression::best(), false);
    let mut bomb = Vec::with_capacity(1 << 20);
    zeros
        .compress_vec(&vec![0; 16 << 20], &mut bomb, flate2::FlushCompress::Sync)
        .unwrap();
    for (payload, code, cause) in [
        (&bomb[..bomb.len() - 4], 1009, Cause::MessageTooBig),
        (&[0x07], 1007, Cause::InvalidPayload),
        // A text that begins with what begins no text.
        (
            &[0x00, 0x01, 0x00, 0xFE, 0xFF, 0xFF, 0x00],
            1007,
            Cause::InvalidPayload,
        ),
    ] {
        let (mut client, _) = raw(&server, "permessage-deflate").await;
        client.send(&frame(0xC1, payload)).await;
        let (first, body) = soon(client.frame()).await.unwrap();
        assert_eq!(
            (first, u16::from_be_bytes([body[0], body[1]])),
            (0x88, code)
        );
        client.send(&frame(0x88, &body[..2])).await;
        assert_eq!(soon(client.frame()).await, None);
        drop(client);
        let report = server.report().await;
        assert_eq!(report.cause, cause);
    }
}

#[tokio::test]
async fn a_broadcast_is_for_everyone() {
    let server = bind().await.compression(Compression::dedicated());
    let connections = server.connections();
    let server = run(server, echo);
    let mut clients = Vec::new();
    for mode in CompressionMode::ALL {
        clients.push(connect(server.url()).compression(mode).await.unwrap());
    }
    let news = Message::from("news ".repeat(1_000));
    for client in &mut clients {
        client.send(news.clone()).await.unwrap();
        assert_eq!(soon(client.next()).await, Some(news.clone()));
    }
    // Between two compressed messages one that is not.
    assert_eq!(connections.broadcast(news.clone()), clients.len());
    for client in &mut clients {
        assert_eq!(soon(client.next()).await, Some(news.clone()));
        client.send(news.clone()).await.unwrap();
        assert_eq!(soon(client.next()).await, Some(news.clone()));
    }
}

#[tokio::test]
async fn a_client_that_comes_back_offers_it_again() {
    let server = run(
        bind().await.compression(Compression::shared()),
        |mut socket| async move {
            let agreed = socket.handshake().compression().map(ToString::to_string);
            socket.send(agreed.unwrap_or_default()).await?;
            socket.close(farewell::CloseCode::SERVICE_RESTART).await;
            Ok(())
        },
    );
    let mut client = farewell::reconnect(server.url())
        .compression(Compression::dedicated())
        .start()
        .unwrap();
    let mut said = Vec::new();
    while said.len() < 2 {
        if let Some(farewell::reconnect::Event::Message(message)) = soon(client.next()).await {
            said.push(message.as_text().unwrap().to_owned());
        }
    }
    let agreed = "permessage-deflate; server_no_context_takeover; client_no_context_takeover";
    assert_eq!(said, [agreed, agreed]);
}
