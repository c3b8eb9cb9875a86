//! What becomes of the log changes nothing of what clients are told and what is recorded.

use std::fs::OpenOptions;
use std::io::{PipeReader, Read, Write, pipe};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use farewell::{CloseCode, WebSocket};
use serde_json::Value;
use tokio::task::JoinHandle;

use super::support::{BOUND, Backend, Gate, ask, command, nobody};

/// Connections of each kind: those that their clients end, and those that a drain ends.
const HALF: usize = 250;

/// What these tasks, which run already, come to.
async fn all<T>(tasks: Vec<JoinHandle<T>>) -> Vec<T> {
    let mut done = Vec::new();
    for task in tasks {
        done.push(task.await.unwrap());
    }
    done
}

/// What happens to an error stream.
#[derive(Debug, Clone, Copy)]
enum Trouble {
    None,
    /// Nobody reads it any more.
    Gone,
    /// Nobody reads it, and it is full.
    Blocked,
}

/// Reads a pipe until it is in trouble, then for as long as the test runs.
struct Reader(Option<PipeReader>, std::io::PipeWriter);

impl Reader {
    fn befalls(&mut self, trouble: Trouble) {
        let Some(mut reader) = self.0.take() else {
            return;
        };
        match trouble {
            Trouble::None => drop(thread::spawn(move || {
                let _ = reader.read_to_end(&mut Vec::new());
            })),
            Trouble::Gone => drop(reader),
            Trouble::Blocked => {
                let mut filling = self.1.try_clone().unwrap();
                // It blocks when the pipe is full, and ends with the test.
                thread::spawn(move || while filling.write_all(b"\n").is_ok() {});
                thread::sleep(Duration::from_millis(200));
                self.0 = Some(reader);
            }
        }
    }
}

async fn open(gate: &Gate) -> Vec<WebSocket> {
    let connect = |_| {
        let url = gate.url();
        tokio::spawn(async move {
            let mut socket = farewell::connect(url).await.unwrap();
            socket.send("hello").await.unwrap();
            assert!(socket.next().await.is_some());
            socket
        })
    };
    all((0..HALF).map(connect).collect()).await
}

/// Five hundred connections and a SIGTERM: what everyone is told is always the same.
async fn ends_well(mut gate: Gate, in_the_middle: impl FnOnce()) {
    let leaving = open(&gate).await;
    in_the_middle();
    let staying = open(&gate).await;
    let leave = |mut socket: WebSocket| {
        tokio::spawn(async move {
            socket.close(CloseCode::NORMAL).await;
            socket.closed().await
        })
    };
    for report in all(leaving.into_iter().map(leave).collect()).await {
        assert_eq!(report.status(), CloseCode::NORMAL.into());
    }
    let health = ask(
        &*gate.admin,
        "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    )
    .await;
    assert!(health.contains("\"connections\":250"), "{health}");
    gate.signal("-TERM");
    let told = |mut socket: WebSocket| tokio::spawn(async move { socket.closed().await });
    for report in all(staying.into_iter().map(told).collect()).await {
        assert_eq!(report.status(), CloseCode::SERVICE_RESTART.into());
        assert!(report.clean, "{report}");
    }
    let start = Instant::now();
    let status = loop {
        if let Some(status) = gate.child.try_wait().unwrap() {
            break status;
        }
        assert!(start.elapsed() < BOUND, "it does not end");
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    assert_eq!(status.code(), Some(0));
    let records = gate.records(2 * HALF).await;
    let of = |cause: &str| {
        records
            .iter()
            .filter(|record| record["cause"] == cause)
            .count()
    };
    assert_eq!(
        (records.len(), of("completed"), of("restarting")),
        (2 * HALF, HALF, HALF),
        "{}",
        records[0]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_stream_in_trouble_from_the_start_changes_nothing() {
    let backend = Backend::echo().await;
    for trouble in [Trouble::None, Trouble::Gone, Trouble::Blocked] {
        let (reader, writer) = pipe().unwrap();
        let mut reader = Reader(Some(reader), writer.try_clone().unwrap());
        reader.befalls(trouble);
        let gate = Gate::with_stderr(backend.address, writer, &[]).await;
        ends_well(gate, || {}).await;
    }
    let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
    ends_well(Gate::with_stderr(backend.address, full, &[]).await, || {}).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_stream_that_gets_into_trouble_changes_nothing() {
    let backend = Backend::echo().await;
    for trouble in [Trouble::Gone, Trouble::Blocked] {
        let (reader, writer) = pipe().unwrap();
        let mut reader = Reader(Some(reader), writer.try_clone().unwrap());
        let gate = Gate::with_stderr(backend.address, writer, &[]).await;
        ends_well(gate, || reader.befalls(trouble)).await;
    }
}

#[tokio::test]
async fn each_line_of_a_json_log_is_an_object_and_tells_who_it_is_about() {
    let backend = Backend::echo().await;
    let (mut reader, writer) = pipe().unwrap();
    let more = ["--log-format", "json"];
    let mut gate = Gate::with_stderr(backend.address, writer, &more).await;
    let mut socket = gate.connect().await;
    socket.close(CloseCode::NORMAL).await;
    let record = gate.record().await;
    gate.signal("-TERM");
    assert!(gate.child.wait().unwrap().success());
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    let lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect(line))
        .collect();
    let listens = |line: &Value| {
        line["message"]
            .as_str()
            .unwrap()
            .starts_with("listening on ")
    };
    assert!(lines.iter().any(listens), "{text}");
    assert!(!text.contains("token for kick and drain"), "{text}");
    let line = lines
        .iter()
        .find(|line| line["id"] == record["id"])
        .expect(&text);
    assert_eq!(
        (&line["route"], &line["path"], &line["code"]),
        (&record["route"], &"/room".into(), &1000.into())
    );
    assert_eq!(line["address"], record["client"]["address"]);
    assert_eq!(line["cause"], "completed");
}

#[test]
fn a_made_up_token_is_shown_on_a_terminal_only() {
    let (mut reader, writer) = pipe().unwrap();
    let mut child = command()
        .args([
            "gate",
            "--listen",
            "127.0.0.1:0",
            "--to",
            "ws://127.0.0.1:1",
            "--ledger",
            "none",
        ])
        .args(["--admin", "127.0.0.1:0"])
        .stdout(Stdio::null())
        .stderr(writer)
        .spawn()
        .unwrap();
    let mut text = String::new();
    while !text.contains("FAREWELL_ADMIN_TOKEN\n") {
        let mut bytes = [0; 256];
        let read = reader.read(&mut bytes).unwrap();
        assert!(read > 0, "{text}");
        text.push_str(std::str::from_utf8(&bytes[..read]).unwrap());
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(!text.contains("token for"), "{text}");
}

#[tokio::test]
async fn the_same_refusal_many_times_is_a_few_lines_and_a_number() {
    const CLIENTS: usize = 100;
    let (mut reader, writer) = pipe().unwrap();
    let reading = thread::spawn(move || {
        let mut text = String::new();
        reader.read_to_string(&mut text).unwrap();
        text
    });
    let backend = nobody().await;
    let more = ["--log-format", "json", "--restart-window", "1ms"];
    let mut gate = Gate::with_stderr(backend, writer, &more).await;
    for _ in 0..CLIENTS {
        let request =
            "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";
        let answer = ask(gate.address, request).await;
        assert!(answer.starts_with("HTTP/1.1 426 "), "{answer}");
    }
    let records = gate.records(CLIENTS).await;
    assert_eq!(records.len(), CLIENTS);
    gate.signal("-TERM");
    assert!(gate.child.wait().unwrap().success());
    let text = reading.join().unwrap();
    let lines = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let (mut told, mut left_out) = (0, 0);
    for line in lines.filter(|line| line["cause"] == "refused") {
        match line["left_out"].as_u64() {
            Some(number) => left_out += number,
            None => told += 1,
        }
    }
    assert_eq!(told + left_out, CLIENTS as u64, "{text}");
    assert!((10..=50).contains(&told), "{told}");
}

#[tokio::test]
async fn tls_that_fails_is_counted_and_explained_and_leaves_no_record() {
    let backend = Backend::echo().await;
    let dir = tempfile::tempdir().unwrap();
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let (certificate, key) = (dir.path().join("c.pem"), dir.path().join("k.pem"));
    std::fs::write(&certificate, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let (certificate, key) = (certificate.display().to_string(), key.display().to_string());
    let tls = ["--tls-cert", &certificate, "--tls-key", &key];
    let more = [&tls[..], &["--log-format", "json"]].concat();
    let (mut reader, writer) = pipe().unwrap();
    let mut gate = Gate::with_stderr(backend.address, writer, &more).await;
    // As a browser does that is shown a certificate it does not trust, and its user leaves.
    let url = format!("wss://localhost:{}/room", gate.address.port());
    assert!(farewell::connect(url).await.is_err());
    // Once the failure is counted, so that the end does not come before it.
    let start = Instant::now();
    let request = "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    while !ask(&*gate.admin, request)
        .await
        .contains("\"tls_failed\":1,")
    {
        assert!(start.elapsed() < BOUND, "it is not counted");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    gate.signal("-TERM");
    assert!(gate.child.wait().unwrap().success());
    assert!(gate.records(0).await.is_empty());
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    let lines = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let line = lines
        .into_iter()
        .find(|line| line["message"] == "TLS could not be established");
    let line = line.expect(&text);
    assert!(
        line["why"].as_str().unwrap().contains("UnknownCA"),
        "{line}"
    );
    assert!(
        line["address"].as_str().unwrap().starts_with("127.0.0.1:"),
        "{line}"
    );
}
