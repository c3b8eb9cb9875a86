//! The demo: its server ends as it is told, straight and through the gateway.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

use farewell::{CloseReport, Message};
use farewell_reference::Language;
use tempfile::TempDir;
use tokio::io::AsyncWriteExt;
use tokio::time::timeout;

use super::support::{BOUND, ask, command, refused};

/// A demo on addresses of its own; killed when it is dropped.
struct Demo {
    child: Child,
    page: String,
    gateway: String,
    _dir: TempDir,
}

impl Demo {
    fn start() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let any = "127.0.0.1:0";
        let mut child = command()
            .current_dir(dir.path())
            .args(["gate", "--demo", "--listen", any])
            .args(["--admin", any, "--backend", any])
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut after = |prefix: &str| loop {
            let line = lines.next().expect("the demo ended").unwrap();
            if let Some((_, rest)) = line.split_once(prefix) {
                return rest.split(' ').next().unwrap().to_owned();
            }
        };
        let page = after("open http://");
        let gateway = after("farewell connect ");
        std::thread::spawn(move || lines.for_each(drop));
        Self {
            child,
            page,
            gateway,
            _dir: dir,
        }
    }

    /// The address of the server itself, as the page is told it.
    async fn straight(&self) -> String {
        let page = self.get("/").await;
        let (_, address) = page.split_once("\"straight\":\"").unwrap();
        address.split('"').next().unwrap().to_owned()
    }

    async fn get(&self, path: &str) -> String {
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.page
        );
        ask(&self.page, &request).await
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How a connection ends after this message.
async fn told(url: &str, text: &str) -> CloseReport {
    let mut socket = farewell::connect(url).await.unwrap();
    socket.send("hello").await.unwrap();
    assert_eq!(socket.next().await, Some(Message::from("hello")));
    socket.send(text).await.unwrap();
    let ending = async {
        while socket.next().await.is_some() {}
        socket.closed().await
    };
    timeout(BOUND, ending).await.expect("an end")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_message_that_ends_straight_and_through() {
    let demo = Demo::start();
    let straight = demo.straight().await;
    for (text, code_straight, code_through) in [
        ("close 1000 done", 1000, 1000),
        ("close", 1005, 1005),
        ("close 4321 own", 4321, 4321),
        ("fail", 1011, 1011),
        ("crash", 1006, 1011),
        ("break", 1006, 1011),
        ("utf8", 1006, 1011),
    ] {
        let report = told(&straight, text).await;
        assert_eq!(report.status().as_u16(), code_straight, "{text}");
        let report = told(&demo.gateway, text).await;
        assert_eq!(report.status().as_u16(), code_through, "{text}");
        assert!(report.clean, "{text}");
    }
    let report = told(&demo.gateway, "die").await;
    assert_eq!(report.status().as_u16(), 1012);
    // It is back.
    told(&straight, "close").await;
}

/// A page that is reloaded takes its requests back.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_drain_goes_on_where_the_page_that_asked_is_gone() {
    let demo = Demo::start();
    let mut clients = Vec::new();
    for _ in 0..20 {
        clients.push(farewell::connect(&demo.gateway).await.unwrap());
    }
    let request = format!(
        "POST /demo/order/drain HTTP/1.1\r\nHost: {}\r\nX-Farewell-Demo: 1\r\n\
         Content-Length: 0\r\n\r\n",
        demo.page
    );
    let mut page = tokio::net::TcpStream::connect(&demo.page).await.unwrap();
    page.write_all(request.as_bytes()).await.unwrap();
    // It has begun when anyone is told.
    let mut first = clients.remove(0);
    timeout(BOUND, first.closed()).await.expect("an end");
    drop(page);
    for mut client in clients {
        let report = timeout(BOUND, client.closed()).await.expect("an end");
        assert_eq!(report.status().as_u16(), 1012);
    }
    let served = async {
        loop {
            let mut client = farewell::connect(&demo.gateway).await.unwrap();
            let _ = client.send("hello").await;
            if client.next().await.is_some() {
                return;
            }
        }
    };
    timeout(BOUND, served).await.expect("a gateway that serves");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_page_is_there_in_every_language_and_the_records_beside_it() {
    let demo = Demo::start();
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../gateway/messages");
    for &language in Language::ALL {
        let page = demo.get(&format!("/?lang={language}")).await;
        let html = format!(
            "<html lang=\"{language}\" dir=\"{}\">",
            language.direction()
        );
        assert!(page.contains(&html), "{language}");
        let texts = fs::read_to_string(texts.join(language.tag()).join("demo.ftl")).unwrap();
        let mut lines = texts.lines();
        let word = lines.find_map(|line| line.strip_prefix("straight = "));
        assert!(page.contains(word.unwrap()), "{language}");
    }
    assert!(demo.get("/newest").await.contains("How connections ended"));
    for style in ["/newest.css", "/reference/assets/farewell.css"] {
        let answer = demo.get(style).await;
        assert!(answer.contains("content-type: text/css"), "{answer}");
    }
    for file in ["demo.css", "main.js", "icon.svg"] {
        let answer = demo.get(&format!("/demo/{file}")).await;
        assert!(answer.starts_with("HTTP/1.1 200"), "{file}");
    }
}

#[test]
fn a_port_that_is_taken_is_named_once() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let (text, code) = refused(&["gate", "--demo", "--backend", &address]);
    assert_eq!(code, Some(2), "{text}");
    assert_eq!(text.matches("error: ").count(), 1, "{text}");
    assert!(
        text.contains(&address) && text.contains("--backend"),
        "{text}"
    );
    let (text, code) = refused(&["gate", "--demo", "--to", "ws://127.0.0.1:1"]);
    assert!(code == Some(2) && text.contains("--demo"), "{text}");
}
