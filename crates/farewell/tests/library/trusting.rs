//! Whose certificate a client takes for the server's own.

use farewell::tls::Trust;
use farewell::{Server, WebSocket, connect};

use crate::certificate::Certificate;

/// A server with this certificate, on this port of the loopback addresses.
async fn serve(certificate: &Certificate) -> u16 {
    let server = Server::bind("127.0.0.1:0").await.unwrap();
    let port = server.local_addr().unwrap().port();
    let server = server.tls(&certificate.certificate, &certificate.key);
    let handler = |mut socket: WebSocket| async move {
        socket.next().await;
        Ok(())
    };
    let serving = server.unwrap().serve(handler);
    tokio::spawn(async move { serving.await });
    port
}

#[tokio::test]
async fn a_certificate_that_is_trusted_itself_may_be_an_authoritys() {
    let (shown, other) = (
        Certificate::of_an_authority("shown"),
        Certificate::of_an_authority("other"),
    );
    let port = serve(&shown).await;
    let trusting = |host: &str, certificate: &Certificate| {
        let trust = Trust::File(certificate.certificate.clone());
        connect(format!("wss://{host}:{port}")).trust(trust)
    };
    assert!(trusting("localhost", &shown).await.is_ok());
    // Neither another name nor another certificate.
    let wrong = trusting("127.0.0.1", &shown).await.unwrap_err().to_string();
    assert!(wrong.contains("not valid for name"), "{wrong}");
    let wrong = trusting("localhost", &other).await.unwrap_err().to_string();
    assert!(
        wrong.contains("basicConstraints=critical,CA:FALSE"),
        "{wrong}"
    );
}
