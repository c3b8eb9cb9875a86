//! A server that drains, and a server that follows it on the same port.

use std::time::Duration;

use farewell::reconnect::Event;
use farewell::{HandlerResult, Server, WebSocket, reconnect, retry_after};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::time::{Instant, timeout};

async fn echo(mut socket: WebSocket) -> HandlerResult {
    while let Some(message) = socket.next().await {
        socket.send(message).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_drained_client_is_back_at_its_slot() {
    let story = async {
        let server = Server::bind("127.0.0.1:0").await.unwrap();
        let address = server.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let old = tokio::spawn(server.serve(echo).until(stopped));
        let mut client = reconnect(format!("ws://{address}/"))
            .queue(1, 100)
            .start()
            .unwrap();
        let Some(Event::Open(_)) = client.next().await else {
            panic!("not open")
        };
        assert!(client.handshake().unwrap().peer().is_some());
        stop.send(()).unwrap();
        let Some(Event::Lost(report)) = client.next().await else {
            panic!("not lost")
        };
        let begin = Instant::now();
        assert!(report.clean, "{report}");
        let slot = retry_after(report.reason()).unwrap();
        client.send("meanwhile").await.unwrap();
        old.await.unwrap().unwrap();
        let listener = TcpListener::bind(address).await.unwrap();
        tokio::spawn(Server::new(listener).serve(echo).into_future());

        let Some(Event::Waiting(waiting)) = client.next().await else {
            panic!("not waiting")
        };
        assert!(waiting.delay <= slot);
        let Some(Event::Open(opened)) = client.next().await else {
            panic!("not back")
        };
        assert_eq!(opened.number, 2);
        assert!(opened.away >= slot && begin.elapsed() < slot + Duration::from_secs(5));
        let Some(Event::Message(message)) = client.next().await else {
            panic!("no message")
        };
        assert_eq!(message.as_text(), Some("meanwhile"));
    };
    timeout(Duration::from_secs(20), story).await.unwrap();
}
