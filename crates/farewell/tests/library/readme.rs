//! The loop on the front page: client and server, in clear and over TLS, with
//! messages of every size; and that opening a thousand is nothing special.

use farewell::tls::Trust;
use farewell::{CloseCode, CloseStatus, Message, Transport, WebSocket, connect};
use tokio::net::TcpStream;

use crate::certificate::Certificate;
use crate::support::{bind, echo, run, soon};

fn messages() -> Vec<Message> {
    let mut messages = vec![
        Message::from("hello"),
        Message::from("wörld 🌍"),
        Message::from(""),
        Message::from(Vec::new()),
        Message::from(vec![0, 159, 146, 150]),
    ];
    for size in [125, 126, 127, 65_535, 65_536, 200_000, 8 << 20] {
        messages.push(Message::from("x".repeat(size)));
        messages.push(Message::from(
            (0..size).map(|i| i as u8).collect::<Vec<_>>(),
        ));
    }
    messages
}

async fn every_message_comes_back(mut socket: WebSocket) {
    for message in messages() {
        soon(socket.send(message.clone())).await.unwrap();
        assert!(soon(socket.next()).await == Some(message));
    }
    socket.close(CloseCode::NORMAL).await;
    let report = soon(socket.closed()).await;
    assert_eq!(report.status(), CloseStatus::Code(CloseCode::NORMAL));
    assert!(report.clean);
    assert_eq!(report.traffic.messages_in, messages().len() as u64);
    assert_eq!(
        report.traffic,
        farewell::Traffic {
            lost: 0,
            ..report.traffic
        }
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_clear() {
    let mut server = run(bind().await, echo);
    every_message_comes_back(connect(server.url()).await.unwrap()).await;
    let report = server.report().await;
    assert!(report.clean);
    assert_eq!(report.traffic.messages_in, messages().len() as u64);
    assert_eq!(report.traffic.messages_in, report.traffic.messages_out);
    assert_eq!(report.traffic.bytes_in, report.traffic.bytes_out);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_tls() {
    let files = Certificate::write("over_tls");
    let server = bind().await.tls(&files.certificate, &files.key).unwrap();
    let mut server = run(server, echo);
    let url = format!("wss://localhost:{}/", server.address.port());

    let trusting = connect(&url).trust(Trust::File(files.certificate.clone()));
    every_message_comes_back(trusting.await.unwrap()).await;
    assert!(server.report().await.clean);

    every_message_comes_back(connect(&url).trust(Trust::Insecure).await.unwrap()).await;
    assert!(server.report().await.clean);

    let error = connect(&url).await.unwrap_err();
    assert_eq!(error.status(), CloseStatus::TlsFailure, "{error}");
    let plain = format!("ws://localhost:{}/", server.address.port());
    let error = connect(plain).await.unwrap_err();
    assert_eq!(error.status(), CloseStatus::Abnormal, "{error}");
}

/// A stream of the application's own, such as through a proxy, gets the same TLS.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_tls_over_a_stream_of_the_applications_own() {
    let files = Certificate::write("own_stream");
    let server = bind().await.tls(&files.certificate, &files.key).unwrap();
    let mut server = run(server, echo);
    let address = server.address;
    let own = connect("wss://localhost/")
        .trust(Trust::File(files.certificate.clone()))
        .dial_with(move |url| async move {
            assert_eq!((url.name(), url.port()), ("localhost", 443));
            Ok(Transport::other(TcpStream::connect(address).await?))
        });
    every_message_comes_back(own.await.unwrap()).await;
    assert!(server.report().await.clean);

    let nowhere = connect("wss://localhost/")
        .trust(Trust::Insecure)
        .dial_with(|_| async { Err(std::io::ErrorKind::NotFound.into()) });
    let error = nowhere.await.unwrap_err();
    assert_eq!(error.status(), CloseStatus::Abnormal, "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_openings() {
    let mut server = run(bind().await, echo);
    for number in 0..1_000u32 {
        let mut socket = soon(connect(server.url()).into_future()).await.unwrap();
        if number % 2 == 0 {
            socket.send(number.to_string()).await.unwrap();
            let answer = soon(socket.next()).await.unwrap();
            assert_eq!(answer.as_text(), Some(&*number.to_string()));
        }
        socket.close(CloseCode::NORMAL).await;
        let report = soon(socket.closed()).await;
        assert!(
            report.clean && report.status.as_u16() == 1000,
            "{number}: {report:?}"
        );
        let report = server.report().await;
        assert!(
            report.clean && report.status.as_u16() == 1000,
            "{number}: {report:?}"
        );
    }
}
