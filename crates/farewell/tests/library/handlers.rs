//! What becomes of a connection whose handler returns, fails, panics, lets go
//! or is cancelled; and of a client's socket that is dropped. None of the
//! application's own words travel.

use farewell::{
    Cause, CloseCode, CloseReport, CloseStatus, HandlerResult, Initiator, WebSocket, connect,
};
use tokio::time::sleep;

use crate::support::{MS, SECOND, bind, both, echo, quiet, run, served, soon};

/// What the client sees, and what the server reports.
async fn ended<F>(
    handler: impl FnOnce(WebSocket) -> F + Send + 'static,
) -> (CloseReport, CloseReport)
where
    F: Future<Output = HandlerResult> + Send + 'static,
{
    let (mut client, serving) = served(quiet(), handler);
    let seen = client.closed().await;
    (seen, serving.await.unwrap())
}

fn assert_seen(seen: &CloseReport, code: u16, reason: &str) {
    assert_eq!((seen.status().as_u16(), seen.reason()), (code, reason));
    assert!(seen.clean);
    assert_eq!(seen.initiator, Initiator::Peer);
}

#[tokio::test(start_paused = true)]
async fn ok_is_1000() {
    let (seen, report) = ended(|_socket| async { Ok(()) }).await;
    assert_seen(&seen, 1000, "");
    assert_eq!(
        (report.initiator, report.cause),
        (Initiator::Application, Cause::Completed)
    );
    assert_eq!((report.failure, report.called_at), (None, None));
    assert!(report.clean);
}

#[tokio::test(start_paused = true)]
async fn an_error_is_1011_and_stays_at_home() {
    let (seen, report) =
        ended(|_socket| async { Err("password of the database: 1234".into()) }).await;
    assert_seen(&seen, 1011, "internal error");
    assert_eq!(
        (report.initiator, report.cause),
        (Initiator::Application, Cause::HandlerFailed)
    );
    let failure = report.failure.expect("a failure");
    assert_eq!(
        (&*failure.message, failure.place),
        ("password of the database: 1234", None)
    );
}

#[tokio::test]
async fn a_panic_is_1011_and_its_place_is_known() {
    // The server installs the hook that sees the place.
    let mut server = run(bind().await, |socket| async move {
        sleep(MS).await;
        if socket.handshake().target() == "/string" {
            panic!("secret {}", 42);
        }
        panic!("secret")
    });
    for (target, message) in [("string", "secret 42"), ("str", "secret")] {
        let mut client = connect(format!("{}{target}", server.url())).await.unwrap();
        let seen = soon(client.closed()).await;
        assert_seen(&seen, 1011, "internal error");
        let report = server.report().await;
        assert_eq!(
            (report.initiator, report.cause),
            (Initiator::Application, Cause::HandlerPanicked)
        );
        let failure = report.failure.clone().expect("a failure");
        assert_eq!(failure.message, message);
        let place = failure.place.expect("a place");
        assert!(place.starts_with(&format!("{}:", file!())), "{place}");
        assert!(report.clean);
    }
}

#[tokio::test]
async fn a_panic_before_the_first_await_is_the_handlers_too() {
    let mut server = run(bind().await, |socket: WebSocket| {
        assert!(socket.handshake().target() == "/fine", "not fine");
        echo(socket)
    });
    let mut client = connect(format!("{}other", server.url())).await.unwrap();
    assert_seen(&soon(client.closed()).await, 1011, "internal error");
    assert_eq!(
        server.report().await.failure.expect("a failure").message,
        "not fine"
    );
    let mut client = connect(format!("{}fine", server.url())).await.unwrap();
    client.send("still here").await.unwrap();
    assert!(soon(client.next()).await.is_some());
}

#[tokio::test(start_paused = true)]
async fn letting_go_early_is_1001() {
    let (seen, report) = ended(|socket| async move {
        drop(socket);
        sleep(60 * SECOND).await;
        Err("too late to matter".into())
    })
    .await;
    assert_seen(&seen, 1001, "");
    assert!(seen.duration < SECOND);
    assert_eq!(
        (report.initiator, report.cause),
        (Initiator::Application, Cause::GoingAway)
    );
    assert_eq!(report.failure, None);
}

#[tokio::test(start_paused = true)]
async fn letting_go_in_another_task_is_1001() {
    let (seen, _) = ended(|socket| async move {
        tokio::spawn(async move {
            sleep(SECOND).await;
            drop(socket);
        });
        sleep(60 * SECOND).await;
        Ok(())
    })
    .await;
    assert_seen(&seen, 1001, "");
    assert!((SECOND..2 * SECOND).contains(&seen.duration), "{seen:?}");
}

#[tokio::test(start_paused = true)]
async fn a_half_that_lives_on_does_not_keep_a_done_handler_open() {
    let (seen, report) = ended(|socket| async move {
        let (sender, receiver) = socket.split();
        tokio::spawn(async move {
            sleep(60 * SECOND).await;
            drop(sender);
        });
        drop(receiver);
        Ok(())
    })
    .await;
    assert_seen(&seen, 1000, "");
    assert!(report.duration < SECOND);
}

#[tokio::test(start_paused = true)]
async fn cancelled_is_1011() {
    let (mut client, serving) = served(quiet(), |mut socket| async move {
        let _ = socket.next().await;
        Ok(())
    });
    sleep(MS).await;
    serving.abort();
    let seen = client.closed().await;
    assert_seen(&seen, 1011, "internal error");
}

#[tokio::test]
async fn a_cancelled_server_tells_how_each_connection_ended() {
    let mut server = run(bind().await, echo);
    let mut client = connect(server.url()).await.unwrap();
    client.send("hi").await.unwrap();
    soon(client.next()).await.unwrap();
    server.task.abort();
    assert_seen(&soon(client.closed()).await, 1011, "internal error");
    let report = server.report().await;
    assert_eq!(report.cause, Cause::HandlerFailed);
    assert_eq!(
        report.failure.expect("a failure").message,
        "the handler was cancelled"
    );
}

#[tokio::test]
async fn a_clients_dropped_socket_says_1001() {
    let mut server = run(bind().await, echo);
    let mut client = connect(server.url()).await.unwrap();
    client.send("hi").await.unwrap();
    drop(client);
    let report = server.report().await;
    assert_eq!(
        (report.status(), report.clean),
        (CloseStatus::Code(CloseCode::GOING_AWAY), true)
    );
    assert_eq!(
        (report.initiator, report.cause),
        (Initiator::Peer, Cause::GoingAway)
    );
    assert_eq!(report.traffic.messages_in, 1);
}

#[tokio::test(start_paused = true)]
async fn dropped_halves_say_1001_once_both_are_gone() {
    let (client, mut server) = both(quiet());
    let (sender, receiver) = client.split();
    drop(sender);
    tokio::select! {
        _ = server.next() => panic!("one half is still there"),
        () = sleep(SECOND) => {}
    }
    drop(receiver);
    assert_eq!(server.closed().await.status().as_u16(), 1001);
}

#[tokio::test]
async fn dropped_while_a_panic_unwinds_is_1011() {
    let mut server = run(bind().await, echo);
    let client = connect(server.url()).await.unwrap();
    let task = tokio::spawn(async move {
        let _client = client;
        panic!("an application's bug");
    });
    assert!(task.await.unwrap_err().is_panic());
    let report = server.report().await;
    assert_eq!(
        (report.status().as_u16(), report.reason()),
        (1011, "internal error")
    );
    assert!(report.clean);
}

#[tokio::test(start_paused = true)]
async fn an_error_after_the_end_has_begun_changes_nothing() {
    let (mut client, serving) = served(quiet(), |mut socket| async move {
        loop {
            socket.send("tick").await?;
            sleep(SECOND).await;
        }
    });
    assert!(client.next().await.is_some());
    client
        .close((CloseCode::try_from(4000).unwrap(), "enough"))
        .await;
    assert!(client.closed().await.clean);
    let report = serving.await.unwrap();
    assert_eq!(
        (report.status().as_u16(), report.reason()),
        (4000, "enough")
    );
    assert_eq!(
        (report.cause, report.initiator),
        (Cause::Application, Initiator::Peer)
    );
    assert_eq!((report.failure, report.clean), (None, true));
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_closed_may_fail_afterwards() {
    let (seen, report) = ended(|mut socket| async move {
        socket
            .close((CloseCode::try_from(4321).unwrap(), "mine"))
            .await;
        panic!("afterwards");
    })
    .await;
    assert_seen(&seen, 4321, "mine");
    assert_eq!((report.cause, report.failure), (Cause::Application, None));
}
