//! What `farewell connect` sends, and when it leaves: lines of a pipe, nothing,
//! `--close`, signals, a reader who has seen enough.

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::{Duration, Instant};

use farewell::{Cause, Initiator};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::{Obliging, by_hand, command, finish, run, run_with, signal};

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_lines_of_a_pipe_are_sent_their_answers_read_and_1000_said() {
    let mut server = Obliging::start().await;
    let ran = run_with(
        &["connect", &server.url("echo")],
        "one\r\ntwö\n\nlast".as_bytes(),
    );
    assert_eq!(
        (ran.code, &*ran.stdout),
        (Some(0), "one\ntwö\n\nlast\n"),
        "{ran:?}"
    );
    assert!(
        ran.stderr
            .starts_with("1000 Normal Closure, clean, by us\n"),
        "{ran:?}"
    );
    assert!(!ran.stderr.contains("come back"), "{ran:?}");
    let report = server.report().await;
    assert_eq!(
        (report.status().as_u16(), report.initiator),
        (1000, Initiator::Peer)
    );
    assert_eq!(report.traffic.messages_in, 4);
}

/// Whoever answers while we still write must be read meanwhile.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_long_pipe_before_an_echo_does_not_stall() {
    let server = Obliging::start().await;
    let line = "x".repeat(100_000);
    let lines: String = (0..200)
        .map(|number| format!("{number} {line}\n"))
        .collect();
    let ran = run_with(&["connect", &server.url("echo")], lines.as_bytes());
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(
        ran.stdout == lines,
        "{} bytes of {}",
        ran.stdout.len(),
        lines.len()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_line_that_is_no_text_is_told_and_left_out() {
    let server = Obliging::start().await;
    let ran = run_with(&["connect", &server.url("echo")], b"good\nb\xffd\nfine\n");
    assert_eq!((ran.code, &*ran.stdout), (Some(0), "good\nfine\n"));
    assert!(
        ran.stderr.contains("warning: line 2 of stdin is not UTF-8"),
        "{ran:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn with_nothing_to_send_it_listens_until_the_peer_closes() {
    let mut server = Obliging::start().await;
    let ran = run(&["connect", &server.url("later")]);
    assert_eq!(
        (ran.code, &*ran.stdout),
        (Some(0), "after a while\n"),
        "{ran:?}"
    );
    assert_eq!(server.report().await.initiator, Initiator::Application);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_empty_pipe_closes_at_once() {
    let mut server = Obliging::start().await;
    let begin = Instant::now();
    assert_eq!(
        run_with(&["connect", &server.url("echo")], b"").code,
        Some(0)
    );
    assert!(begin.elapsed() < Duration::from_secs(1));
    assert_eq!(server.report().await.status().as_u16(), 1000);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn close_says_what_it_is_given() {
    let mut server = Obliging::start().await;
    let url = server.url("echo");
    let ran = run(&["connect", &url, "--close", "4321", "that was all"]);
    assert_eq!(ran.code, Some(9), "{ran:?}");
    assert!(
        ran.stderr
            .starts_with("4321 Private Use, clean, by us: \"that was all\"\n"),
        "{ran:?}"
    );
    let report = server.report().await;
    assert_eq!(
        (report.status().as_u16(), report.reason()),
        (4321, "that was all")
    );

    let ran = run_with(&["connect", &url, "--close", "1001"], b"first\n");
    assert_eq!((ran.code, &*ran.stdout), (Some(0), "first\n"), "{ran:?}");
    let report = server.report().await;
    assert_eq!(
        (report.status().as_u16(), report.traffic.messages_in),
        (1001, 1)
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_signal_closes_with_1001() {
    let mut server = Obliging::start().await;
    for name in ["INT", "TERM", "HUP"] {
        let mut child = command(&["connect", &server.url("tick")]).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert_eq!(lines.next().unwrap().unwrap(), "tick");
        std::thread::spawn(move || lines.for_each(drop));
        signal(&child, name);
        let ran = finish(child);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(
            ran.stderr.starts_with("1001 Going Away, clean, by us\n"),
            "{ran:?}"
        );
        let report = server.report().await;
        assert_eq!(
            (report.status().as_u16(), report.cause),
            (1001, Cause::GoingAway)
        );
    }
}

/// `nohup farewell connect …`.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn where_hangups_are_ignored_they_stay_so() {
    let mut server = Obliging::start().await;
    let script = format!(
        "trap '' HUP; exec {} connect {}",
        env!("CARGO_BIN_EXE_farewell"),
        server.url("tick")
    );
    let mut child = std::process::Command::new("sh")
        .args(["-c", &script])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert_eq!(lines.next().unwrap().unwrap(), "tick");
    signal(&child, "HUP");
    for _ in 0..20 {
        assert_eq!(lines.next().unwrap().unwrap(), "tick");
    }
    std::thread::spawn(move || lines.for_each(drop));
    signal(&child, "TERM");
    assert_eq!(finish(child).code, Some(0));
    assert_eq!(server.report().await.status().as_u16(), 1001);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_second_signal_does_not_wait() {
    let (tell, told) = tokio::sync::oneshot::channel();
    let silent = by_hand(|mut tcp| async move {
        tcp.write_all(&[0x81, 0x02, b'h', b'i']).await.unwrap();
        // The Close, which is not answered: two bytes, the mask, the code.
        let mut close = [0; 8];
        tcp.read_exact(&mut close).await.unwrap();
        tell.send(close[0]).unwrap();
        tokio::time::sleep(Duration::from_secs(30)).await;
    });
    let mut child = command(&["connect", &silent.await]).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert_eq!(lines.next().unwrap().unwrap(), "hi");
    signal(&child, "INT");
    assert_eq!(told.await.unwrap(), 0x88);
    let begin = Instant::now();
    signal(&child, "INT");
    assert_eq!(finish(child).code, Some(130));
    assert!(begin.elapsed() < Duration::from_secs(1));
}

/// `farewell connect … | head -1`.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_reader_who_has_seen_enough_ends_it() {
    let mut server = Obliging::start().await;
    let mut child = command(&["connect", &server.url("tick")])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut first)
        .unwrap();
    assert_eq!(first, "tick\n");
    assert_eq!(finish(child).code, Some(0));
    assert_eq!(server.report().await.status().as_u16(), 1001);
}
