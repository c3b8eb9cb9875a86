//! Compression on a route: taken out, passed on, or done by the gateway.

use farewell::{CloseCode, Compression, Server, WebSocket, connect};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::support::{
    Backend, Gate, accept_with, client_frame, raw_client, raw_client_with, refused,
};

const OFFER: &str = "Sec-WebSocket-Extensions: permessage-deflate\r\n";
/// "Hello", compressed (RFC 7692 §7.2.3.1).
const HELLO: &[u8] = &[0xF2, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00];
/// RSV1 and the opcode of a text.
const COMPRESSED: u8 = 0x41;

fn route(compression: &str) -> String {
    format!("[route]\ncompression = \"{compression}\"\n")
}

/// An echo that compresses where it is asked to, and says what was agreed on.
async fn backend(compression: Compression) -> Backend {
    let server = Server::bind("127.0.0.1:0").await.unwrap();
    Backend::on(
        server.compression(compression),
        |mut socket: WebSocket| async move {
            let agreed = socket.handshake().compression().map(ToString::to_string);
            socket
                .send(agreed.unwrap_or_else(|| "none".to_owned()))
                .await?;
            while let Some(message) = socket.next().await {
                socket.send(message).await?;
            }
            Ok(())
        },
    )
}

fn texts() -> Vec<String> {
    let large = "gr\u{fc}\u{df}e ".repeat(60_000);
    ["", "hello", &"again ".repeat(100), &large, "and so on"]
        .map(str::to_owned)
        .to_vec()
}

#[tokio::test]
async fn each_way_with_every_client_and_every_server() {
    for (way, client, server, near, far) in [
        (
            "off",
            Compression::dedicated(),
            Compression::dedicated(),
            false,
            false,
        ),
        (
            "pass",
            Compression::dedicated(),
            Compression::dedicated(),
            true,
            true,
        ),
        (
            "pass",
            Compression::shared(),
            Compression::dedicated(),
            true,
            true,
        ),
        (
            "pass",
            Compression::dedicated(),
            Compression::shared(),
            true,
            true,
        ),
        (
            "pass",
            Compression::dedicated(),
            Compression::off(),
            false,
            false,
        ),
        (
            "pass",
            Compression::off(),
            Compression::dedicated(),
            false,
            false,
        ),
        (
            "terminate",
            Compression::dedicated(),
            Compression::dedicated(),
            true,
            false,
        ),
        (
            "terminate",
            Compression::shared(),
            Compression::off(),
            true,
            false,
        ),
        (
            "terminate",
            Compression::off(),
            Compression::dedicated(),
            false,
            false,
        ),
    ] {
        let told = format!("{way}, {} before {}", client.mode, server.mode);
        let mut behind = backend(server).await;
        let gate = Gate::before(behind.address, &route(way));
        let mut socket = connect(gate.url()).compression(client).await.unwrap();
        let agreed = socket.handshake().compression().map(ToString::to_string);
        assert_eq!(agreed.is_some(), near, "{told}");
        let said = socket.next().await.unwrap();
        assert_eq!(said.as_text() != Some("none"), far, "{told}");
        if way == "pass" {
            assert_eq!(
                said.as_text(),
                Some(agreed.as_deref().unwrap_or("none")),
                "{told}"
            );
        }
        for text in texts() {
            socket.send(text.as_str()).await.unwrap();
            assert!(
                socket.next().await.unwrap().as_text() == Some(&text),
                "{told}"
            );
        }
        socket.close(CloseCode::NORMAL).await;
        let report = socket.closed().await;
        assert!(report.clean, "{told}");
        let plain: usize = texts().iter().map(String::len).sum();
        let is_small = |bytes: u64| bytes < plain as u64 / 10;
        let behind = behind.report().await.traffic;
        assert_eq!(is_small(report.traffic.bytes_out), near, "{told}");
        assert_eq!(is_small(report.traffic.bytes_in), near, "{told}");
        assert_eq!(is_small(behind.bytes_in), far, "{told}");
        assert_eq!(is_small(behind.bytes_out), far, "{told}");
        // The record counts what travelled between the client and the gateway.
        let traffic = &gate.record().await["traffic"];
        assert_eq!(traffic["messages_in"], json!(texts().len()));
        assert_eq!(
            traffic["bytes_in"],
            json!(report.traffic.bytes_out),
            "{told}"
        );
        assert_eq!(
            traffic["bytes_out"],
            json!(report.traffic.bytes_in),
            "{told}"
        );
    }
}

#[tokio::test]
async fn rules_limits_and_text_hold_for_what_is_inflated() {
    let behind = Backend::echo().await;
    let settings = format!(
        "[limits]\nmax_message = \"64KiB\"\n{}[[route.policy.rule]]\nname = \"no greeting\"\n\
         refuse_if = 'text == \"Hello\"'\n",
        route("terminate")
    );
    let gate = Gate::before(behind.address, &settings);
    let mut zeros = flate2::Compress::new(flate2::Compression::best(), false);
    let mut bomb = Vec::with_capacity(64 << 10);
    zeros
        .compress_vec(&vec![0; 4 << 20], &mut bomb, flate2::FlushCompress::Sync)
        .unwrap();
    let mut ended = 0;
    let stored = b"\x00\x02\x00\xFD\xFF\xC3\x28\x00";
    for (payload, code, cause, rule) in [
        (HELLO, 1008, "content_refused", None),
        (
            &bomb[..bomb.len() - 4],
            1009,
            "message_too_big",
            Some("message_too_big"),
        ),
        (stored, 1007, "invalid_payload", Some("text_utf8")),
        (&[0x07], 1007, "invalid_payload", Some("compressed_data")),
    ] {
        let (mut tcp, head) = raw_client_with(&gate, OFFER).await;
        assert!(head.contains(
            "Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover; \
             client_no_context_takeover\r\n"
        ));
        tcp.write_all(&client_frame(COMPRESSED, payload))
            .await
            .unwrap();
        let mut close = [0; 4];
        tcp.read_exact(&mut close).await.unwrap();
        assert_eq!(
            (close[0], u16::from_be_bytes([close[2], close[3]])),
            (0x88, code)
        );
        tcp.write_all(&client_frame(8, &close[2..])).await.unwrap();
        drop(tcp);
        ended += 1;
        let records = gate.records(ended).await;
        let latest = &records[0];
        assert_eq!(latest["cause"], cause, "{latest}");
        assert_eq!(latest["violation"]["rule"].as_str(), rule, "{latest}");
    }
}

#[tokio::test]
async fn without_an_agreement_rsv1_is_a_broken_rule_everywhere() {
    for way in ["off", "pass", "terminate"] {
        let behind = backend(Compression::off()).await;
        let gate = Gate::before(behind.address, &route(way));
        let mut tcp = raw_client(&gate).await;
        tcp.write_all(&client_frame(COMPRESSED, HELLO))
            .await
            .unwrap();
        let mut answer = Vec::new();
        tcp.read_to_end(&mut answer).await.unwrap();
        assert!(
            answer.windows(2).any(|two| two == 1002u16.to_be_bytes()),
            "{way}"
        );
        let record = gate.record().await;
        assert_eq!(record["violation"]["suspect"], "unnegotiated_compression");
    }
}

#[tokio::test]
async fn only_offers_that_are_understood_are_passed_on_and_the_answer_is_verified() {
    let offers = "Sec-WebSocket-Extensions: mux, permessage-deflate; mystery, \
                  permessage-deflate; server_max_window_bits=10, x-webkit-deflate-frame\r\n";
    let narrow = "permessage-deflate; server_max_window_bits=10";
    for (answer, status) in [
        ("permessage-deflate; server_max_window_bits=9", "101"),
        ("permessage-deflate", "502"),
        (
            "permessage-deflate; server_max_window_bits=10; client_max_window_bits=10",
            "502",
        ),
        ("mux", "502"),
    ] {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let serving = tokio::spawn(async move {
            let (mut tcp, _) = listener.accept().await.unwrap();
            let mut peeked = vec![0; 4096];
            while !peeked.ends_with(b"\r\n\r\n") {
                peeked.resize(4096, 0);
                let len = tcp.peek(&mut peeked).await.unwrap();
                peeked.truncate(len);
            }
            accept_with(&mut tcp, &format!("Sec-WebSocket-Extensions: {answer}\r\n")).await;
            let _ = tcp.read(&mut [0]).await;
            String::from_utf8(peeked).unwrap()
        });
        let gate = Gate::before(address, &route("pass"));
        let (tcp, head) = raw_client_with(&gate, offers).await;
        assert!(
            head.starts_with(&format!("HTTP/1.1 {status} ")),
            "{answer}: {head}"
        );
        let passed = format!("Sec-WebSocket-Extensions: {answer}\r\n");
        assert_eq!(head.contains(&passed), status == "101", "{head}");
        drop(tcp);
        let asked = serving.await.unwrap();
        assert!(
            asked.contains(&format!("Sec-WebSocket-Extensions: {narrow}\r\n")),
            "{asked}"
        );
    }
}

#[tokio::test]
async fn the_flag_is_for_every_route_and_does_not_blind_a_rule() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("farewell.toml");
    let rule = "[[route]]\nname = \"chat\"\n[[route.policy.rule]]\nname = \"x\"\n\
                refuse_if = 'size > 5'\n";
    std::fs::write(&file, rule).unwrap();
    let arguments = |how| {
        let file = file.to_str().unwrap();
        let listen = [
            "gate",
            "--listen",
            "127.0.0.1:0",
            "--to",
            "ws://127.0.0.1:1",
        ];
        let more = ["--check", "--config", file, "--compression", how];
        [&listen[..], &more].concat()
    };
    for how in ["off", "terminate"] {
        assert_eq!(refused(&arguments(how)).1, Some(0));
    }
    let (text, code) = refused(&arguments("pass"));
    assert_eq!(code, Some(2));
    assert!(
        text.contains("error: the route 'chat': rules on content cannot look into compressed"),
        "{text}"
    );
    let (text, code) = refused(&arguments("on"));
    assert_eq!(
        (code, text.contains("\"pass\" or \"terminate\"")),
        (Some(2), true),
        "{text}"
    );
    let (text, _) = refused(&["echo", "--compression", "on"]);
    assert!(text.contains("off, shared or dedicated"), "{text}");
}
