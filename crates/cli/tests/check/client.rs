//! `farewell check client`, driven on the paths that Autobahn's drivers know.

use std::time::Duration;

use farewell::connect;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStderr};
use tokio::time::timeout;

use crate::driver::{ask, behaviour, drive, run};
use crate::support::{BOUND, Files, Ran, check, command};

/// The suite, listening.
struct Suite {
    child: Child,
    errors: BufReader<ChildStderr>,
    url: String,
}

impl Suite {
    async fn start(more: &[&str]) -> Self {
        let arguments = [&["client", "--listen", "127.0.0.1:0"], more].concat();
        let mut child = command(&arguments).spawn().unwrap();
        let mut errors = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        errors.read_line(&mut line).await.unwrap();
        let (_, url) = line.split_once("listening on ").expect("an address");
        let (url, _) = url.split_once(',').expect("how many cases");
        Self {
            url: url.to_owned(),
            child,
            errors,
        }
    }

    fn address(&self) -> &str {
        self.url.split_once("//").unwrap().1
    }

    async fn end(mut self) -> Ran {
        let mut stderr = String::new();
        let output = timeout(BOUND, async {
            let reading = self.errors.read_to_string(&mut stderr);
            let (output, read) = tokio::join!(self.child.wait_with_output(), reading);
            read.unwrap();
            output.unwrap()
        });
        let output = output.await.expect("it ends");
        Ran {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr,
        }
    }

    fn signal(&self, name: &str) {
        let pid = self.child.id().unwrap().to_string();
        let status = std::process::Command::new("kill")
            .args(["-s", name, &pid])
            .status();
        assert!(status.unwrap().success());
    }
}

#[tokio::test]
async fn our_own_client_passes_through_a_drivers_paths() {
    let files = Files::new();
    let json = files.path("check.json");
    let suite = Suite::start(&["--cases", "1.*,2.*", "--json", &json, "--strict"]).await;
    let info = ask(&format!("{}/getCaseInfo?case=21", suite.url))
        .await
        .unwrap();
    let info: Value = serde_json::from_str(&info).unwrap();
    assert_eq!(info["id"], "2.5");
    assert_eq!(info["description"], "a Ping with 126 bytes, one too many");
    assert_eq!(behaviour(&suite.url, "ours", 1).await, "MISSING");
    run(&suite.url, "ours", 1).await;
    assert_eq!(behaviour(&suite.url, "ours", 1).await, "OK");
    drive(&suite.url, "ours").await;
    let ran = suite.end().await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.stdout.contains("ours passes: 27 cases"), "{ran:?}");
    let report = files.json("check.json");
    assert_eq!(report["peer"]["role"], "client");
    assert_eq!(report["summary"]["pass"], 27);
}

#[tokio::test]
async fn drivers_run_beside_each_other_each_with_its_own_report() {
    let files = Files::new();
    let [json, autobahn, html] = ["check.json", "autobahn", "html"].map(|name| files.path(name));
    let suite = Suite::start(&[
        "--cases",
        "2.*",
        "--json",
        &json,
        "--autobahn",
        &autobahn,
        "--html",
        &html,
    ])
    .await;
    tokio::join!(drive(&suite.url, "one%2F1"), drive(&suite.url, "two"));
    let ran = suite.end().await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.stdout.contains("one/1 passes") && ran.stdout.contains("two passes"),
        "{ran:?}"
    );
    let index = files.json("autobahn/index.json");
    assert_eq!(index["one/1"]["2.5"]["behavior"], "OK");
    assert_eq!(index["two"]["2.5"]["remoteCloseCode"], 1002);
    let links = files.read("html/index.html");
    let pages: Vec<_> = links
        .split('"')
        .filter(|part| part.starts_with("index-"))
        .collect();
    assert_eq!(pages.len(), 2, "{links}");
    for page in pages {
        assert!(
            files
                .read(&format!("html/{page}"))
                .contains("Nothing failed")
        );
    }
    // Whoever came first is the first.
    let names = |one: &str, two: &str| {
        let exist = |name: &str| std::path::Path::new(&files.path(name)).is_file();
        exist(one) && exist(two)
    };
    assert!(
        names("check-1-one-1.json", "check-2-two.json")
            || names("check-1-two.json", "check-2-one-1.json")
    );
}

#[tokio::test]
async fn what_was_not_run_is_no_pass_and_a_signal_ends_with_what_there_is() {
    let files = Files::new();
    let junit = files.path("check.xml");
    let suite = Suite::start(&["--cases", "2.*", "--keep", "--junit", &junit]).await;
    run(&suite.url, "half", 1).await;
    ask(&format!("{}/updateReports?agent=half", suite.url)).await;
    run(&suite.url, "half", 2).await;
    assert_eq!(behaviour(&suite.url, "half", 2).await, "OK");
    assert!(
        files
            .read("check.xml")
            .contains("tests=\"2\" failures=\"1\"")
            && files.read("check.xml").contains("10 cases were not run"),
        "written when asked for"
    );
    suite.signal("TERM");
    let ran = suite.end().await;
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stdout.contains("2 pass; 9 not run"), "{ran:?}");
    assert!(
        files
            .read("check.xml")
            .contains("tests=\"3\" failures=\"1\"")
    );
}

#[tokio::test]
async fn who_leaves_while_the_suite_keeps_it_waiting_is_not_judged() {
    let files = Files::new();
    let json = files.path("check.json");
    // The first runs with no other beside it.
    let suite = Suite::start(&["--cases", "C.11.1,2.1", "--keep", "--json", &json]).await;
    let come = async |case: &str, agent: &str| {
        let mut tcp = TcpStream::connect(suite.address()).await.unwrap();
        let request = format!(
            "GET /runCase?casetuple={case}&agent={agent} HTTP/1.1\r\nHost: x\r\n\
             Upgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        );
        tcp.write_all(request.as_bytes()).await.unwrap();
        tcp
    };
    let mut stuck = come("C.11.1", "stuck").await;
    stuck.read_u8().await.unwrap();
    let mut waiting = come("2.1", "waiting").await;
    let answer = timeout(Duration::from_millis(300), waiting.read_u8()).await;
    assert!(answer.is_err(), "it is kept waiting: {answer:?}");
    drop(waiting);
    // Who left is forgotten while the other still runs.
    assert_eq!(behaviour(&suite.url, "waiting", 1).await, "MISSING");
    drop(stuck);
    ask(&format!("{}/updateReports?agent=stuck", suite.url)).await;
    ask(&format!("{}/updateReports?agent=waiting", suite.url)).await;
    suite.signal("TERM");
    let ran = suite.end().await;
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let summary = &files.json("check-2-waiting.json")["summary"];
    assert_eq!(
        (&summary["cases"], &summary["not_run"]),
        (&0.into(), &2.into())
    );
}

#[tokio::test]
async fn a_client_that_is_wrong_fails() {
    let suite = Suite::start(&["--cases", "2.1,2.7"]).await;
    for case in 1..=2 {
        let mut tcp = TcpStream::connect(suite.address()).await.unwrap();
        let request = format!(
            "GET /runCase?case={case}&agent=a%1b[2Jb HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n\
             Connection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\
             Sec-WebSocket-Version: 13\r\n\r\n"
        );
        tcp.write_all(request.as_bytes()).await.unwrap();
        // It answers a Ping with other bytes, and then leaves.
        tcp.write_all(b"\x8a\x81\0\0\0\0x").await.unwrap();
        tcp.shutdown().await.unwrap();
        let _ = tcp.read_to_end(&mut Vec::new()).await;
    }
    ask(&format!("{}/updateReports", suite.url)).await;
    let ran = suite.end().await;
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(
        ran.stdout.contains("a[2Jb fails: 2 cases") && !ran.stdout.contains('\x1b'),
        "{ran:?}"
    );
}

#[tokio::test]
async fn strangers_are_answered_and_bounded() {
    let suite = Suite::start(&["--cases", "2.1"]).await;
    let http = |target: String| {
        let address = suite.address().to_owned();
        async move {
            let mut tcp = TcpStream::connect(address).await.unwrap();
            let request = format!("GET {target} HTTP/1.1\r\nHost: x\r\n\r\n");
            tcp.write_all(request.as_bytes()).await.unwrap();
            let mut answer = Vec::new();
            let reading = tcp.read_to_end(&mut answer);
            timeout(Duration::from_secs(20), reading)
                .await
                .unwrap()
                .unwrap();
            String::from_utf8(answer).unwrap()
        }
    };
    let answer = http("/".to_owned()).await;
    assert!(
        answer.starts_with("HTTP/1.1 404") && answer.contains("/getCaseCount"),
        "{answer}"
    );
    let answer = http("/runCase?case=2&agent=a".to_owned()).await;
    assert!(
        answer.starts_with("HTTP/1.1 404") && answer.contains("case=1"),
        "{answer}"
    );
    let answer = http("/getCaseCount".to_owned()).await;
    assert!(answer.starts_with("HTTP/1.1 4"), "{answer}");
    let answer = http(format!("/runCase?case=1&agent={}", "a".repeat(300))).await;
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    let answer = http(format!("/{}", "a".repeat(20_000))).await;
    assert_eq!(answer, "");
    assert!(connect(format!("{}/other", suite.url)).await.is_err());
    for agent in 0..64 {
        run(&suite.url, &agent.to_string(), 1).await;
    }
    let answer = http("/runCase?case=1&agent=65".to_owned()).await;
    assert!(answer.starts_with("HTTP/1.1 429"), "{answer}");
    suite.signal("INT");
    let ran = suite.end().await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

#[tokio::test]
async fn it_speaks_tls() {
    let files = Files::new();
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let certificate = files.write("cert.pem", &made.cert.pem());
    let key = files.write("key.pem", &made.signing_key.serialize_pem());
    let suite = Suite::start(&[
        "--cases",
        "2.1",
        "--tls-cert",
        &certificate,
        "--tls-key",
        &key,
    ])
    .await;
    let url = suite.url.replace("127.0.0.1", "localhost");
    let mut socket = connect(format!("{url}/getCaseCount"))
        .trust(farewell::tls::Trust::File(certificate.into()))
        .await
        .unwrap();
    assert_eq!(socket.next().await.unwrap().as_text(), Some("1"));
    drop(socket);
    suite.signal("TERM");
    let ran = suite.end().await;
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.stderr.contains("no client ran a case"), "{ran:?}");
}

#[tokio::test]
async fn wrong_use_is_2() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for (arguments, word) in [
        (&["client", "--listen", &*address][..], "--listen HOST:PORT"),
        (
            &["client", "--cases", "C.12.3"],
            "judges servers only; here clients are judged",
        ),
        (&["client", "--tls-cert", "a.pem"], "--tls-key"),
        (
            &["client", "--tls-cert", "no/cert", "--tls-key", "no/key"],
            "no/cert",
        ),
    ] {
        let ran = check(arguments).await;
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.stderr.contains(word), "{word}: {ran:?}");
    }
}
