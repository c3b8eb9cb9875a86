//! A net of hosts, each with a script: what it does with one connection after
//! the other.

use std::collections::{HashMap, VecDeque};
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use farewell::driver::{read_request, write_all};
use farewell::handshake::{HeadLimits, RequestHead, WebSocketUrl};
use farewell::reconnect::{Builder, Client, Event};
use farewell::{
    CloseFrame, Config, HandlerResult, Handshake, Link, Transport, WebSocket, reconnect, serve_link,
};
use tokio::io::{DuplexStream, duplex};
use tokio::time::{Instant, sleep};

pub(crate) const MS: Duration = Duration::from_millis(1);
pub(crate) const SECOND: Duration = Duration::from_secs(1);

/// What a host does with a connection.
#[derive(Debug, Clone)]
pub(crate) enum Act {
    /// Nobody listens.
    Unreachable,
    /// It accepts and then says nothing.
    Silent,
    /// It answers the handshake with this head.
    Refuse(&'static str),
    /// It echoes for so long, then closes.
    Close(Duration, CloseFrame),
    /// It says this, then closes.
    Say(&'static str, CloseFrame),
    /// It says 1012 with a slot of 5 s, and never ends TCP.
    Hold,
    /// It says nothing for so long, then is gone.
    Vanish(Duration),
    /// It echoes.
    Echo,
}

/// One attempt, as the host saw it.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) host: String,
    pub(crate) at: Duration,
    /// `Authorization` in the request; "" without.
    pub(crate) authorization: String,
    pub(crate) subprotocols: String,
}

#[derive(Clone)]
pub(crate) struct Net {
    scripts: Arc<Mutex<HashMap<String, VecDeque<Act>>>>,
    seen: Arc<Mutex<Vec<Seen>>>,
    begin: Instant,
}

impl Net {
    /// After its script a host repeats the last act.
    pub(crate) fn new<const N: usize>(scripts: [(&str, Vec<Act>); N]) -> Self {
        let scripts = scripts.map(|(host, acts)| (host.to_owned(), acts.into()));
        Self {
            scripts: Arc::new(Mutex::new(scripts.into())),
            seen: Arc::default(),
            begin: Instant::now(),
        }
    }

    /// A client of the first host, with delays that never change.
    pub(crate) fn client(&self, host: &str) -> Builder {
        let net = self.clone();
        reconnect(format!("ws://{host}/"))
            .seed(7)
            .config(quiet())
            .dial_with(move |url| net.clone().dial(url))
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(crate) const fn begin(&self) -> Instant {
        self.begin
    }

    pub(crate) fn hosts(&self) -> String {
        let seen = self.seen();
        let hosts: Vec<_> = seen.iter().map(|seen| &*seen.host).collect();
        hosts.join(" ")
    }

    async fn dial(self, url: WebSocketUrl) -> io::Result<Transport> {
        let act = {
            let mut scripts = self.scripts.lock().unwrap();
            let script = scripts.get_mut(url.name()).ok_or(io::ErrorKind::NotFound)?;
            let act = script.pop_front().unwrap();
            if script.is_empty() {
                script.push_back(act.clone());
            }
            act
        };
        self.seen.lock().unwrap().push(Seen {
            host: url.name().to_owned(),
            at: self.begin.elapsed(),
            authorization: String::new(),
            subprotocols: String::new(),
        });
        let number = self.seen.lock().unwrap().len() - 1;
        if matches!(act, Act::Unreachable) {
            return Err(io::ErrorKind::ConnectionRefused.into());
        }
        let (near, far) = duplex(64 << 10);
        tokio::spawn(self.perform(act, far, number));
        Ok(Transport::other(near))
    }

    async fn perform(self, act: Act, stream: DuplexStream, number: usize) {
        if matches!(act, Act::Silent) {
            sleep(60 * SECOND).await;
            return;
        }
        let mut transport = Transport::other(stream);
        let limits = HeadLimits::default();
        let (head, read_ahead) = read_request(&mut transport, limits, SECOND).await.unwrap();
        {
            let seen = &mut self.seen.lock().unwrap()[number];
            seen.authorization = field(&head, "authorization");
            seen.subprotocols = field(&head, "sec-websocket-protocol");
        }
        if let Act::Refuse(answer) = act {
            let answer = format!("HTTP/1.1 {answer}\r\nContent-Length: 0\r\n\r\n");
            write_all(&mut transport, answer.as_bytes(), SECOND)
                .await
                .unwrap();
            return;
        }
        let answer = head.into_upgrade().unwrap().accept().to_bytes();
        write_all(&mut transport, &answer, SECOND).await.unwrap();
        if let Act::Vanish(after) = act {
            sleep(after).await;
            return;
        }
        if matches!(act, Act::Hold) {
            let close = b"\x88\x11\x03\xF4retry-after=5.0";
            write_all(&mut transport, close, SECOND).await.unwrap();
            sleep(3_600 * SECOND).await;
            return;
        }
        let link = Link::server(Arc::new(quiet()), transport, &read_ahead);
        let handshake = Handshake::new("/", None, http::HeaderMap::new(), None);
        match act {
            Act::Close(after, frame) => {
                serve_link(link, handshake, |mut socket: WebSocket| async move {
                    let end = sleep(after);
                    tokio::pin!(end);
                    loop {
                        tokio::select! {
                            () = &mut end => break,
                            Some(message) = socket.next() => socket.send(message).await?,
                        }
                    }
                    socket.close(frame).await;
                    Ok(())
                })
                .await;
            }
            Act::Say(words, frame) => {
                serve_link(link, handshake, |mut socket: WebSocket| async move {
                    socket.send(words).await?;
                    socket.close(frame).await;
                    Ok(())
                })
                .await;
            }
            _ => {
                serve_link(link, handshake, echo).await;
            }
        }
    }
}

fn field(head: &RequestHead, name: &str) -> String {
    let value = head.headers().get(name);
    value.map_or_else(String::new, |value| value.to_str().unwrap().to_owned())
}

async fn echo(mut socket: WebSocket) -> HandlerResult {
    while let Some(message) = socket.next().await {
        socket.send(message).await?;
    }
    Ok(())
}

pub(crate) fn quiet() -> Config {
    Config {
        ping_interval: None,
        ..Config::default()
    }
}

/// An event in a few words, without delays.
pub(crate) fn words(event: &Event) -> String {
    match event {
        Event::Open(opened) => format!("open {}", opened.url.name()),
        Event::Message(message) => format!("message {}", message.as_text().unwrap()),
        Event::Lost(report) => format!("lost {}", report.status().as_u16()),
        Event::Failed(error) => match error.http_status() {
            Some(status) => format!("refused {status}"),
            None => "failed".to_owned(),
        },
        Event::Waiting(waiting) => format!("waiting {}", waiting.url.name()),
        _ => panic!("{event:?}"),
    }
}

/// The next events in a few words.
pub(crate) async fn story(client: &mut Client, events: usize) -> String {
    let mut story = Vec::new();
    for _ in 0..events {
        match client.next().await {
            Some(event) => story.push(words(&event)),
            None => {
                story.push("end".to_owned());
                break;
            }
        }
    }
    story.join(", ")
}

/// The delay of the next event, which is a pause.
pub(crate) async fn pause(client: &mut Client) -> Duration {
    match client.next().await {
        Some(Event::Waiting(waiting)) => {
            assert_eq!(waiting.until - Instant::now(), waiting.delay);
            waiting.delay
        }
        other => panic!("{other:?}"),
    }
}
