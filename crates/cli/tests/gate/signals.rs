//! What each signal does; SIGTERM is in `drain`.

use std::io::{PipeReader, Read, pipe};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use farewell::{CloseCode, WebSocket};
use tokio::net::TcpStream;
use tokio::time::sleep;

use super::support::{BOUND, Backend, Gate};

fn reading(mut reader: PipeReader) -> JoinHandle<String> {
    thread::spawn(move || {
        let mut text = String::new();
        reader.read_to_string(&mut text).unwrap();
        text
    })
}

async fn is_served(socket: &mut WebSocket) {
    socket.send("still there?").await.unwrap();
    assert!(socket.next().await.is_some());
}

async fn ends(gate: &mut Gate) -> Duration {
    let start = Instant::now();
    loop {
        if let Some(status) = gate.child.try_wait().unwrap() {
            assert_eq!(status.code(), Some(0));
            return start.elapsed();
        }
        assert!(start.elapsed() < BOUND, "it does not end");
        sleep(Duration::from_millis(20)).await;
    }
}

async fn listens_no_more(gate: &Gate) {
    let start = Instant::now();
    while TcpStream::connect(gate.address).await.is_ok() {
        assert!(start.elapsed() < BOUND, "it listens");
        sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn what_does_not_exist_yet_is_said_and_changes_nothing() {
    let backend = Backend::echo().await;
    let (reader, writer) = pipe().unwrap();
    let mut gate = Gate::with_stderr(backend.address, writer, &[]).await;
    let text = reading(reader);
    let mut socket = gate.connect().await;
    for signal in ["-HUP", "-USR2", "-USR1"] {
        gate.signal(signal);
        sleep(Duration::from_millis(300)).await;
        is_served(&mut socket).await;
        is_served(&mut gate.connect().await).await;
    }
    gate.signal("-TERM");
    assert_eq!(
        socket.closed().await.status(),
        CloseCode::SERVICE_RESTART.into()
    );
    ends(&mut gate).await;
    let text = text.join().unwrap();
    for line in [
        "SIGHUP: this version cannot reload its configuration; nothing has changed",
        "SIGUSR2: this version cannot hand over to another process; nothing has changed",
        "SIGUSR1: how things are",
    ] {
        assert_eq!(text.matches(line).count(), 1, "{text}");
    }
}

#[tokio::test]
async fn quit_takes_nobody_in_and_waits_for_those_who_are_here() {
    let backend = Backend::echo().await;
    let mut gate = Gate::before(backend.address, "");
    let mut socket = gate.connect().await;
    gate.signal("-QUIT");
    listens_no_more(&gate).await;
    is_served(&mut socket).await;
    socket.close(CloseCode::NORMAL).await;
    assert_eq!(socket.closed().await.status(), CloseCode::NORMAL.into());
    assert!(ends(&mut gate).await < BOUND / 4);
}

#[tokio::test]
async fn after_quit_those_who_stay_are_drained() {
    let backend = Backend::echo().await;
    let mut gate = Gate::before(backend.address, "[timeouts]\ndrain = \"2s\"\n");
    let mut socket = gate.connect().await;
    let told = Instant::now();
    gate.signal("-QUIT");
    let report = socket.closed().await;
    assert_eq!(report.status(), CloseCode::SERVICE_RESTART.into());
    assert!(report.clean && told.elapsed() >= Duration::from_secs(2));
    ends(&mut gate).await;
}

#[tokio::test]
async fn a_drain_is_not_put_off_by_a_quit_before_it() {
    let backend = Backend::echo().await;
    let mut gate = Gate::before(backend.address, "");
    let mut socket = gate.connect().await;
    gate.signal("-QUIT");
    listens_no_more(&gate).await;
    gate.signal("-TERM");
    let report = socket.closed().await;
    assert_eq!(report.status(), CloseCode::SERVICE_RESTART.into());
    assert!(ends(&mut gate).await < BOUND / 4);
}
