//! Rows of the gateway's table, provoked with peers of our own and by hand.

use farewell::{Cause, CloseCode, CloseFrame, CloseStatus, Initiator, TcpEnd, WebSocket};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::support::{Backend, Gate, masked_close_code, raw_backend, raw_client};

const QUICK: &str = "[timeouts]\nclose = \"500ms\"\nrestart_window = \"500ms\"\n";

fn fields(record: &Value) -> [&Value; 5] {
    ["code", "reason", "clean", "initiator", "cause"].map(|name| &record[name])
}

#[tokio::test]
async fn messages_pass_and_a_clients_close_reaches_the_upstream() {
    let mut backend = Backend::echo().await;
    let gate = Gate::before(backend.address, QUICK);
    let mut socket = gate.connect().await;
    let large = "grüße ".repeat(200_000);
    for text in ["", "hello", &large] {
        socket.send(text).await.unwrap();
        assert_eq!(socket.next().await.unwrap().as_text(), Some(text));
    }
    socket
        .close((CloseCode::try_from(4001).unwrap(), "bye"))
        .await;
    let report = socket.closed().await;
    assert_eq!(
        (report.status().as_u16(), report.reason(), report.clean),
        (4001, "bye", true)
    );
    let behind = backend.report().await;
    assert_eq!(
        (behind.status().as_u16(), behind.reason(), behind.clean),
        (4001, "bye", true)
    );
    assert_eq!(behind.initiator, Initiator::Peer);

    let record = gate.record().await;
    let bye = json!({ "code": 4001, "reason": "bye" });
    let told = [
        &json!(4001),
        &json!("bye"),
        &json!(true),
        &json!("client"),
        &json!("application"),
    ];
    assert_eq!(fields(&record), told);
    assert_eq!(record["schema"], "farewell.close/1");
    assert_eq!(
        (&record["path"], &record["http_status"]),
        (&json!("/room"), &json!(101))
    );
    assert_eq!(
        (&record["client"]["sent"], &record["client"]["received"]),
        (&bye, &bye)
    );
    assert_eq!(
        (&record["upstream"]["sent"], &record["upstream"]["received"]),
        (&bye, &bye)
    );
    let traffic = &record["traffic"];
    assert_eq!(
        (&traffic["messages_in"], &traffic["messages_out"]),
        (&json!(3), &json!(3))
    );
    assert_eq!(traffic["bytes_in"], json!(5 + large.len()));
    assert!(
        record["detail"]
            .as_str()
            .unwrap()
            .starts_with("The client closed with 4001")
    );
}

#[tokio::test]
async fn every_code_of_an_upstream_passes_as_it_is() {
    for number in [
        1000, 1001, 1003, 1008, 1011, 1012, 1013, 1014, 3000, 3003, 3999, 4000, 4999,
    ] {
        let code = CloseCode::try_from(number).unwrap();
        let backend = Backend::new(move |mut socket: WebSocket| async move {
            socket.close((code, "so")).await;
            Ok(())
        })
        .await;
        let gate = Gate::before(backend.address, QUICK);
        let report = gate.connect().await.closed().await;
        assert_eq!((report.status(), report.reason()), (code.into(), "so"));
        assert!(report.clean);
        let record = gate.record().await;
        assert_eq!(record["code"], number);
        assert_eq!(record["initiator"], "upstream");
        assert_eq!(record["cause"], Cause::of(code.into()).as_str());
    }
}

#[tokio::test]
async fn an_empty_close_stays_empty() {
    let backend = Backend::new(|mut socket: WebSocket| async move {
        socket.close(CloseFrame::Empty).await;
        Ok(())
    })
    .await;
    let gate = Gate::before(backend.address, QUICK);
    let report = gate.connect().await.closed().await;
    assert_eq!(report.status(), CloseStatus::NoStatus);
    let record = gate.record().await;
    assert_eq!(fields(&record)[0], &json!(1005));
    assert_eq!(
        record["client"]["sent"],
        json!({ "code": null, "reason": "" })
    );
}

#[tokio::test]
async fn what_an_upstream_breaks_is_1011_to_the_client_and_its_own_rule_to_itself() {
    let cases: [(&str, Vec<u8>, u16, &str); 5] = [
        ("reserved opcode", vec![0x83, 0x00], 1002, "reserved_opcode"),
        (
            "masked frame",
            vec![0x81, 0x81, 1, 2, 3, 4, b'x'],
            1002,
            "mask_present",
        ),
        ("RSV1", vec![0xC1, 0x01, b'x'], 1002, "reserved_bits"),
        (
            "1006 in a Close",
            vec![0x88, 0x02, 0x03, 0xEE],
            1002,
            "close_code",
        ),
        ("bad UTF-8", vec![0x81, 0x02, b'a', 0xFF], 1007, "text_utf8"),
    ];
    for (what, bytes, code, rule) in cases {
        let (address, seen) = raw_backend(bytes).await;
        let gate = Gate::before(address, QUICK);
        let report = gate.connect().await.closed().await;
        assert_eq!(report.status(), CloseCode::INTERNAL_ERROR.into(), "{what}");
        assert!(report.clean, "{what}");
        assert_eq!(masked_close_code(&seen.await.unwrap()), code, "{what}");
        let record = gate.record().await;
        assert_eq!(record["cause"], "upstream_protocol_error", "{what}");
        assert_eq!(record["violation"]["rule"], rule, "{what}");
        assert_eq!(record["violation"]["side"], "upstream", "{what}");
        let reason = record["upstream"]["sent"]["reason"].as_str().unwrap();
        let id = record["id"].as_str().unwrap();
        assert_eq!(
            reason,
            format!("upstream_protocol_error; id={id}"),
            "{what}"
        );
    }
}

#[tokio::test]
async fn an_upstream_above_the_gateways_limit_broke_nothing_and_the_setting_is_named() {
    let (address, seen) = raw_backend(vec![0x82, 126, 0x08, 0x01]).await;
    let settings = format!("[limits]\nmax_message = 2048\n{QUICK}");
    let gate = Gate::before(address, &settings);
    let report = gate.connect().await.closed().await;
    assert_eq!(report.status(), CloseCode::INTERNAL_ERROR.into());
    let reason = "upstream message over 2KiB (limits.max_message)";
    assert_eq!(report.reason(), reason);
    assert_eq!(masked_close_code(&seen.await.unwrap()), 1009);
    let record = gate.record().await;
    assert_eq!(
        (&record["cause"], &record["initiator"]),
        (&json!("message_too_big"), &json!("gateway"))
    );
    let setting = json!({ "name": "limits.max_message", "value": "2KiB" });
    assert_eq!(record["setting"], setting);
    assert_eq!(
        record["detail"],
        "The upstream sent a message over 2KiB (limits.max_message); \
         the client was told 1011 Internal Error \"upstream message over 2KiB (limits.max_message)\"."
    );
}

#[tokio::test]
async fn a_client_that_breaks_a_rule_is_told_which() {
    let cases: [(Vec<u8>, u16, &str); 3] = [
        (vec![0x81, 0x01, b'x'], 1002, "mask_missing"),
        (vec![0x81, 0x82, 0, 0, 0, 0, b'a', 0xFF], 1007, "text_utf8"),
        (
            vec![0x82, 0xFE, 0x08, 0x01, 0, 0, 0, 0],
            1009,
            "message_too_big",
        ),
    ];
    for (bytes, code, rule) in cases {
        let mut backend = Backend::echo().await;
        let settings = format!("[limits]\nmax_message = 2048\n{QUICK}");
        let gate = Gate::before(backend.address, &settings);
        let mut tcp = raw_client(&gate).await;
        tcp.write_all(&bytes).await.unwrap();
        let mut head = [0; 4];
        tcp.read_exact(&mut head).await.unwrap();
        assert_eq!(
            (head[0], u16::from_be_bytes([head[2], head[3]])),
            (0x88, code)
        );
        drop(tcp);
        let behind = backend.report().await;
        assert_eq!(behind.status(), CloseCode::GOING_AWAY.into());
        let record = gate.record().await;
        assert_eq!(record["initiator"], "gateway");
        assert_eq!(record["violation"]["rule"], rule);
        let reason = format!(
            "{}; id={}",
            record["cause"].as_str().unwrap(),
            record["id"].as_str().unwrap()
        );
        assert_eq!(behind.reason(), reason);
    }
}

#[tokio::test]
async fn a_client_that_vanishes_is_1006_in_the_record_and_1001_behind() {
    let mut backend = Backend::echo().await;
    let gate = Gate::before(backend.address, QUICK);
    drop(raw_client(&gate).await);
    let behind = backend.report().await;
    assert_eq!(behind.status(), CloseCode::GOING_AWAY.into());
    let record = gate.record().await;
    let told = [
        &json!(1006),
        &json!(""),
        &json!(false),
        &json!("client"),
        &json!("peer_lost"),
    ];
    assert_eq!(fields(&record), told);
    assert_eq!(record["client"]["end"], TcpEnd::FinPeer.as_str());
}

#[tokio::test]
async fn an_upstream_that_drops_one_of_two_is_lost_not_restarted() {
    let backend = Backend::echo().await;
    // A server of which one connection breaks, while it accepts others.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let real = backend.address;
    tokio::spawn(async move {
        for number in 0.. {
            let (mut from, _) = listener.accept().await.unwrap();
            tokio::spawn(async move {
                let mut to = tokio::net::TcpStream::connect(real).await.unwrap();
                let copying = tokio::io::copy_bidirectional(&mut from, &mut to);
                let life = if number == 1 { 300 } else { 60_000 };
                let _ = tokio::time::timeout(std::time::Duration::from_millis(life), copying).await;
            });
        }
    });
    let gate = Gate::before(address, QUICK);
    let mut stays = gate.connect().await;
    let report = gate.connect().await.closed().await;
    assert_eq!(report.status(), CloseCode::INTERNAL_ERROR.into());
    assert_eq!(report.reason(), "upstream lost");
    assert_eq!(gate.record().await["cause"], "upstream_lost");
    stays.send("still here").await.unwrap();
    assert_eq!(stays.next().await.unwrap().as_text(), Some("still here"));
}

#[tokio::test]
async fn too_fast_is_1008_and_a_neighbour_goes_on() {
    let backend = Backend::echo().await;
    let gate = Gate::before(
        backend.address,
        &format!("[limits]\nrate = \"5/s\"\n{QUICK}"),
    );
    let mut neighbour = gate.connect().await;
    let mut fast = gate.connect().await;
    for _ in 0..20 {
        if fast.send("x").await.is_err() {
            break;
        }
    }
    let report = fast.closed().await;
    assert_eq!(report.status(), CloseCode::POLICY_VIOLATION.into());
    assert_eq!(gate.record().await["cause"], "rate_limited");
    neighbour.send("calm").await.unwrap();
    assert_eq!(neighbour.next().await.unwrap().as_text(), Some("calm"));
}

#[tokio::test]
async fn nobody_behind_is_503_or_1013_by_route() {
    let nobody = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let gate = Gate::before(nobody, QUICK);
    let refused = farewell::connect(gate.url()).await.unwrap_err();
    assert_eq!(refused.http_status(), Some(503));
    let record = gate.record().await;
    assert_eq!(record["cause"], "upstream_unavailable");
    assert_eq!(record["initiator"], "network");
    assert_eq!(
        (&record["opened_at"], &record["http_status"]),
        (&Value::Null, &json!(503))
    );

    let readable = format!("{QUICK}[route]\nwhen_unavailable = \"accept\"\n");
    let gate = Gate::before(nobody, &readable);
    let report = gate.connect().await.closed().await;
    assert_eq!(report.status(), CloseCode::TRY_AGAIN_LATER.into());
    assert!(report.reason().contains("retry-after="));
}

#[tokio::test]
async fn a_kick_needs_the_token_and_says_what_it_is_told() {
    let mut backend = Backend::echo().await;
    let mut gate = Gate::before(backend.address, QUICK);
    let mut socket = gate.connect().await;
    let answer = gate
        .post("/kick", r#"{"all":true,"code":4003,"reason":"off"}"#)
        .await;
    assert!(answer.contains(r#"{"kicked":1}"#), "{answer}");
    let report = socket.closed().await;
    assert_eq!((report.status().as_u16(), report.reason()), (4003, "off"));
    assert_eq!(
        backend.report().await.status(),
        CloseCode::GOING_AWAY.into()
    );
    let record = gate.record().await;
    assert_eq!(
        (&record["cause"], &record["initiator"]),
        (&json!("kicked"), &json!("gateway"))
    );

    gate.token = "guess".to_owned();
    assert!(
        gate.post("/kick", r#"{"all":true}"#)
            .await
            .starts_with("HTTP/1.1 401 ")
    );
}

#[tokio::test]
async fn what_a_browser_sends_reaches_the_upstream() {
    let backend = Backend::new(|mut socket: WebSocket| async move {
        let headers = socket.handshake().headers();
        let said = ["origin", "cookie", "user-agent"].map(|name| {
            headers
                .get(name)
                .map_or("none", |value| value.to_str().unwrap())
                .to_owned()
        });
        socket.send(said.join(" ")).await?;
        Ok(())
    })
    .await;
    let gate = Gate::before(backend.address, QUICK);
    let mut opening = farewell::connect(gate.url()).origin("https://app.example".parse().unwrap());
    for (name, value) in [("cookie", "a=b"), ("user-agent", "Browser/1")] {
        opening = opening.header(name.parse().unwrap(), value.parse().unwrap());
    }
    let mut socket = opening.await.unwrap();
    let seen = socket.next().await.unwrap();
    assert_eq!(seen.as_text(), Some("https://app.example a=b Browser/1"));
}

#[tokio::test]
async fn a_refusal_of_the_upstream_is_passed_on_and_names_it() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut tcp, _) = listener.accept().await.unwrap();
        super::support::read_head(&mut tcp).await;
        let refusal = "HTTP/1.1 401 Unauthorized\r\nX-Why: because\r\nContent-Length: 2\r\n\r\nno";
        tcp.write_all(refusal.as_bytes()).await.unwrap();
    });
    let gate = Gate::before(address, QUICK);
    let refused = farewell::connect(gate.url()).await.unwrap_err();
    assert_eq!(refused.http_status(), Some(401));
    let record = gate.record().await;
    assert_eq!(
        (&record["cause"], &record["initiator"]),
        (&json!("refused"), &json!("upstream"))
    );
    let upstream = json!({ "address": address.to_string(), "sent": null, "received": null,
        "end": "never_opened" });
    assert_eq!(record["upstream"], upstream);
}
