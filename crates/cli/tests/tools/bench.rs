//! `farewell bench`: what is printed, the object of `--json`, exit codes.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use farewell::{Server, WebSocket};
use serde_json::Value;
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};

use crate::support::{Obliging, Ran, by_hand, command, finish, run, signal};

fn bench(url: &str, more: &[&str]) -> Ran {
    run(&[&["bench", url, "--duration", "300ms"], more].concat())
}

fn object(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {ran:?}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_server_that_echoes_is_0() {
    let server = Obliging::start().await;
    let ran = bench(&server.url(""), &["--rate", "1000/s", "--warmup", "50ms"]);
    assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
    let lines: Vec<_> = ran.stdout.lines().collect();
    let asked =
        "10 connections, 1,024 in flight, 125 B text, 1,000 messages/s, measured for 300 ms, ";
    assert!(lines[0].starts_with(asked), "{ran:?}");
    for line in [
        "connections   10 opened",
        "messages      300 sent, 300 answered",
        "sent          1,000 messages/s, 122 KiB/s",
        "at the end  1000 Normal Closure  completed  us  yes       10",
    ] {
        assert!(lines.contains(&line), "{line}: {ran:?}");
    }
    for row in ["LATENCY", "since due", "since sent", "to open"] {
        assert!(lines.iter().any(|line| line.starts_with(row)), "{ran:?}");
    }
    assert!(ran.stdout.ends_with(": nothing failed\n") && !ran.stdout.contains('\x1b'));
    // Without a schedule it says what the numbers are.
    let ran = bench(&server.url(""), &["--connections", "2"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.stdout
            .contains("not corrected for coordinated omission"),
        "{ran:?}"
    );
    assert!(!ran.stdout.contains("since due"), "{ran:?}");
}

/// The names in `docs/bench.md`, and no others, in its order.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_object_is_the_documented_one() {
    let server = Obliging::start().await;
    let ran = bench(
        &server.url(""),
        &["--json", "--rate", "100/s", "--binary", "--threads", "1"],
    );
    assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
    let object = object(&ran);
    let document = include_str!("../../../../docs/bench.md");
    let (_, document) = document.split_once("## The result as JSON").unwrap();
    let documented: BTreeSet<&str> = document
        .split(|char: char| !char.is_ascii_alphanumeric() && char != '_')
        .collect();
    let mut names = BTreeSet::new();
    collect(&object, &mut names);
    for name in &names {
        assert!(
            documented.contains(name.as_str()),
            "{name} is not documented"
        );
    }
    let top = [
        "schema",
        "farewell",
        "url",
        "started_at",
        "settings",
        "interrupted",
        "measured_ms",
        "connections",
        "messages",
        "bytes",
        "throughput",
        "latency",
        "closes",
        "good",
        "faults",
    ];
    let found: BTreeSet<&str> = object
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(found, BTreeSet::from(top));
    let times = [
        "count", "max_us", "mean_us", "min_us", "p50_us", "p90_us", "p99_9_us", "p99_us",
    ];
    for place in [
        "/latency/from_due",
        "/latency/from_sent",
        "/connections/opening",
    ] {
        let found = object.pointer(place).unwrap().as_object().unwrap();
        assert!(found.keys().eq(times), "{place}: {found:?}");
    }
    assert_eq!(object["schema"], "farewell.bench/1");
    assert_eq!(object["settings"]["rate_per_second"], 100);
    assert_eq!(object["settings"]["kind"], "binary");
    assert_eq!(object["messages"]["answered"], 30);
    assert_eq!(object["bytes"]["sent"], 30 * 125);
    assert_eq!(object["throughput"]["sent_per_second"], 100.0);
    assert_eq!(object["closes"][0]["code"], 1000);
    assert_eq!(object["good"], true);
    // What there is not, is null.
    let ran = bench(
        &server.url(""),
        &["--json", "--expect", "none", "--rate", "100/s"],
    );
    let object = self::object(&ran);
    for place in [
        "/settings/in_flight",
        "/latency/from_due",
        "/latency/from_sent",
    ] {
        assert_eq!(
            object.pointer(place),
            Some(&Value::Null),
            "{place}: {ran:?}"
        );
    }
}

fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                names.insert(name.clone());
                collect(value, names);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, names)),
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_fails_is_1_and_told_by_code() {
    let server = Obliging::start().await;
    let ran = bench(&server.url("close/1012?slow+down"), &["--connections", "3"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let line = "early   1012 Service Restart  restarting  the server  yes        3";
    assert!(ran.stdout.contains(line), "{ran:?}");
    assert!(
        ran.stdout.contains(": 3 connections ended early"),
        "{ran:?}"
    );

    let cut = by_hand(|tcp| async move { drop(tcp) }).await;
    let ran = bench(&cut, &["--connections", "1", "--json"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let object = object(&ran);
    let close = &object["closes"][0];
    assert_eq!(
        (&close["code"], &close["early"]),
        (&1006.into(), &true.into())
    );
    assert_eq!(object["faults"][0]["what"], "ended_early");

    let ran = bench(&server.url("say"), &["--connections", "1"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_never_opened_is_3_and_says_what_to_do() {
    let server = Obliging::start().await;
    let ran = bench(&server.url("forbidden"), &["--connections", "3"]);
    assert_eq!(ran.code, Some(3), "{ran:?}");
    for words in [
        "connections   0 opened, 3 failed\n",
        "3 by HTTP 403: the server refused the handshake with HTTP 403 Forbidden; check the credentials",
        ": 3 connections did not open\n",
    ] {
        assert!(ran.stdout.contains(words), "{words}: {ran:?}");
    }
    let ran = bench(&server.url("busy"), &["--json"]);
    assert_eq!(ran.code, Some(3), "{ran:?}");
    let failure = object(&ran)["connections"]["failures"][0].clone();
    assert_eq!(failure["reason"], "http_status");
    assert_eq!(
        (&failure["http_status"], &failure["count"]),
        (&503.into(), &10.into())
    );
    assert!(
        failure["first"]
            .as_str()
            .unwrap()
            .contains("try again after 7"),
        "{failure}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn tls_is_trusted_as_connect_trusts_it() {
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str| directory.path().join(name);
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(file("cert.pem"), made.cert.pem()).unwrap();
    std::fs::write(file("key.pem"), made.signing_key.serialize_pem()).unwrap();
    let server = Server::bind("127.0.0.1:0").await.unwrap();
    let server = server.tls(&file("cert.pem"), &file("key.pem")).unwrap();
    let server = Obliging::serve(server);
    let url = server.url("").replace("ws://127.0.0.1", "wss://localhost");
    let certificate = file("cert.pem");
    for trusting in [
        &["--ca", certificate.to_str().unwrap()][..],
        &["--insecure"],
    ] {
        let ran = bench(&url, &[&["--json"], trusting].concat());
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert_eq!(object(&ran)["connections"]["opened"], 10);
    }
    let ran = bench(&url, &["--json"]);
    assert_eq!(ran.code, Some(3), "{ran:?}");
    let failure = object(&ran)["connections"]["failures"][0].clone();
    assert_eq!(failure["reason"], "tls");
    assert!(
        failure["first"].as_str().unwrap().contains("--ca FILE"),
        "{failure}"
    );
}

#[test]
fn wrong_use_is_2_in_one_sentence() {
    let url = "ws://127.0.0.1:9";
    for (arguments, what) in [
        (
            &["--size", "1GiB"][..],
            "MiB is the bound; use fewer connections",
        ),
        (&["-H", "Upgrade: x"], "upgrade"),
        (&["--subprotocol", "a b"], "subprotocol"),
        (&["--rate", "often"], "50/s"),
        (&["--connections", "0"], "--connections"),
        (&["--duration", "soon"], "5s, 200ms"),
        (&["--expect", "money"], "[possible values: echo, any, none]"),
        (&["--text", "--binary"], "--binary"),
    ] {
        let ran = run(&[&["bench", url], arguments].concat());
        assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{ran:?}");
        assert!(
            ran.stderr.starts_with("error: ") && ran.stderr.contains(what),
            "{ran:?}"
        );
    }
    let ran = run(&["bench", "wss://127.0.0.1:9", "--ca", "/no/ca.pem"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.stderr.contains("/no/ca.pem"), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn too_few_descriptors_are_told_with_what_to_do() {
    let binary = env!("CARGO_BIN_EXE_farewell");
    let script = format!("ulimit -n 256; exec {binary} bench ws://127.0.0.1:9 -c 1000 -t 1");
    let ran = std::process::Command::new("sh")
        .args(["-c", &script])
        .output()
        .unwrap();
    let said = String::from_utf8(ran.stderr).unwrap();
    assert_eq!(ran.status.code(), Some(2), "{said}");
    assert_eq!(
        said,
        "error: 1000 connections need 1072 file descriptors, and this process may have 256; raise \
         the limit in the shell (ulimit -Hn 1072, as root) or in the system's limits.conf, or use \
         at most 184 connections\n"
    );
}

/// A command that was told of what it waits for, and then signalled.
#[cfg(unix)]
async fn interrupted(arguments: &[&str], begun: oneshot::Receiver<()>, times: u32) -> Ran {
    let child = command(arguments).spawn().unwrap();
    timeout(Duration::from_secs(20), begun)
        .await
        .unwrap()
        .unwrap();
    for _ in 0..times {
        sleep(Duration::from_millis(300)).await;
        signal(&child, "INT");
    }
    tokio::task::spawn_blocking(move || finish(child))
        .await
        .unwrap()
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_interruption_tells_what_there_is() {
    let (begin, begun) = oneshot::channel();
    let begin = Arc::new(Mutex::new(Some(begin)));
    let server = Server::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/", server.local_addr().unwrap());
    let serving = server.serve(move |mut socket: WebSocket| {
        let begin = begin.clone();
        async move {
            let mut answered = 0;
            while let Some(message) = socket.next().await {
                socket.send(message).await?;
                answered += 1;
                if answered == 50 {
                    let begin = begin.lock().unwrap().take();
                    begin.unwrap().send(()).unwrap();
                }
            }
            Ok(())
        }
    });
    tokio::spawn(serving.into_future());
    let arguments = ["bench", &url, "--duration", "1h", "-c", "1", "--json"];
    let ran = interrupted(&arguments, begun, 1).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let object = object(&ran);
    assert_eq!(object["interrupted"], true);
    assert!(object["messages"]["sent"].as_u64() > Some(0), "{ran:?}");
    assert_eq!(object["closes"][0]["code"], 1000);
}

/// The first waits for answers, which do not come; the second does not.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_second_interruption_waits_for_nobody() {
    let (begin, begun) = oneshot::channel();
    let deaf = by_hand(|tcp| async move {
        begin.send(()).unwrap();
        sleep(Duration::from_secs(60)).await;
        drop(tcp);
    });
    let arguments = ["bench", &deaf.await, "--duration", "1h", "-c", "1"];
    let ran = interrupted(&arguments, begun, 2).await;
    assert_eq!((ran.code, &*ran.stdout), (Some(130), ""), "{ran:?}");
}
