//! Output that nobody takes: no subcommand panics, and one that has done what it was
//! asked says so by its exit code.

use std::fs::File;
use std::io::pipe;
use std::process::Stdio;

use super::support::{Obliging, command, finish, run};

/// A stream whose reader has gone, as after `| head`.
fn gone() -> Stdio {
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    writer.into()
}

/// A stream on a disk that is full.
fn full() -> Stdio {
    File::options()
        .write(true)
        .open("/dev/full")
        .unwrap()
        .into()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn output_that_nobody_takes_is_no_panic() {
    let server = Obliging::start().await;
    let directory = tempfile::tempdir().unwrap();
    let ledger = directory.path().join("farewell.db");
    let opened = farewell_ledger::Ledger::open(&ledger).unwrap();
    opened.close(std::time::Duration::from_secs(10)).unwrap();
    let completions = directory.path().join("completions");
    let completions = completions.to_str().unwrap();
    let (ledger, url) = (ledger.to_str().unwrap(), server.url("echo"));
    let commands: [&[&str]; 15] = [
        &["--help"],
        &["explain", "1006"],
        &["explain", "1006", "--json"],
        &["compare", "1000", "1005"],
        &["generate", "completions", completions],
        &[
            "gate",
            "--check",
            "--listen",
            "127.0.0.1:0",
            "--to",
            "ws://127.0.0.1:1",
        ],
        &["gate", "--to", "nonsense"],
        &["ledger", "list", "--ledger", ledger],
        &["ledger", "stats", "--ledger", ledger, "--json"],
        &["ledger", "show", "01ABC", "--ledger", ledger],
        &["ledger", "forget", "--user", "ada", "--ledger", ledger],
        &["connect", &url, "--close", "1000"],
        &["connect", &url, "--close", "1000", "--json"],
        &["check", "server", &url, "--cases", "1.1.1"],
        &[
            "bench",
            &url,
            "--duration",
            "200ms",
            "--warmup",
            "50ms",
            "--connections",
            "1",
        ],
    ];
    for arguments in commands {
        let usual = run(arguments).code;
        for both in [false, true] {
            let ended = |stream: fn() -> Stdio| {
                let mut command = command(arguments);
                command.stdout(stream());
                if both {
                    command.stderr(stream());
                }
                finish(command.spawn().unwrap())
            };
            let ran = ended(gone);
            assert_eq!(ran.code, usual, "{arguments:?}: {}", ran.stderr);
            let ran = ended(full);
            assert!(
                ran.code.is_some_and(|code| code <= 4) && !ran.stderr.contains("panicked"),
                "{arguments:?}: {ran:?}"
            );
        }
    }
}
