//! One restart under ten thousand clients.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use farewell::driver::{read_request, write_all};
use farewell::handshake::{HeadLimits, WebSocketUrl};
use farewell::reconnect::Event;
use farewell::{Config, Connections, Handshake, Link, Transport, WebSocket, connect, reconnect};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until, timeout_at};
use turmoil::net::{TcpListener, TcpStream};

use crate::mortal::{Mortal, Process};

pub(crate) const CLIENTS: usize = 10_000;
/// The clients live on so many machines.
const MACHINES: usize = 10;
/// They come for the first time within this time.
const ARRIVING: Duration = Duration::from_secs(4);
/// Then the server is told to restart.
const RESTART: Duration = Duration::from_secs(6);
/// The new process listens this long after the restart's beginning.
const DOWN: Duration = Duration::from_secs(1);
/// What a drain is given, as by default.
const DRAIN: Duration = Duration::from_secs(25);
/// Who is not back by then, after the restart's beginning, is not.
const WATCHED: Duration = Duration::from_secs(60);

const URL: &str = "ws://server:9000/feed";
const SEED: u64 = 1012;

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Restart {
    /// Everyone is told 1012 with a slot.
    Paced,
    /// The process is gone, and with it every connection.
    Unpaced,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Clients {
    /// The loop that everyone writes first: whatever happened, again in 1 s.
    FixedDelay,
    /// [`farewell::reconnect`].
    Reconnecting,
}

pub(crate) struct Run {
    /// When clients came, after the restart's beginning. Those who find nobody
    /// there are not among them.
    pub(crate) arrivals: Vec<Duration>,
    /// How many have a connection again at the end.
    pub(crate) back: usize,
}

pub(crate) fn simulate(restart: Restart, clients: Clients) -> Run {
    let arrivals = Arc::new(Mutex::new(Vec::new()));
    let back = Arc::new(AtomicUsize::new(0));
    let mut simulation = turmoil::Builder::new()
        .rng_seed(SEED)
        .tick_duration(Duration::from_millis(5))
        .tcp_capacity(2 * CLIENTS)
        .min_message_latency(Duration::from_millis(5))
        .max_message_latency(Duration::from_millis(100))
        .simulation_duration(RESTART + WATCHED + Duration::from_secs(1))
        .build();
    let seen = arrivals.clone();
    simulation.host("server", move || server(restart, seen.clone()));
    for machine in 0..MACHINES {
        let back = back.clone();
        simulation.client(format!("machine-{machine}"), async move {
            let end = Instant::now() + RESTART + WATCHED;
            for number in (machine..CLIENTS).step_by(MACHINES) {
                let back = back.clone();
                tokio::spawn(async move {
                    let part = number as f64 / CLIENTS as f64;
                    sleep(ARRIVING.mul_f64(part)).await;
                    match clients {
                        Clients::FixedDelay => fixed_delay(&back).await,
                        Clients::Reconnecting => reconnecting(number as u64, &back).await,
                    }
                });
            }
            while back.load(Ordering::Relaxed) < CLIENTS && Instant::now() < end {
                sleep(Duration::from_secs(1)).await;
            }
            Ok(())
        });
    }
    simulation.run().expect("the simulation ends");
    let arrivals = std::mem::take(&mut *arrivals.lock().expect("no panic"));
    Run {
        arrivals,
        back: back.load(Ordering::Relaxed),
    }
}

/// Nothing happens by itself: pings would only take time.
fn quiet() -> Config {
    Config {
        ping_interval: None,
        ..Config::default()
    }
}

async fn dial(url: WebSocketUrl) -> io::Result<Transport> {
    let stream = TcpStream::connect((url.name(), url.port())).await?;
    Ok(Transport::other(stream))
}

async fn fixed_delay(back: &AtomicUsize) {
    for number in 0.. {
        let opening = connect(URL).config(quiet()).dial_with(dial);
        if let Ok(mut socket) = opening.await {
            if number > 0 {
                back.fetch_add(1, Ordering::Relaxed);
            }
            while socket.next().await.is_some() {}
        }
        sleep(Duration::from_secs(1)).await;
    }
}

async fn reconnecting(seed: u64, back: &AtomicUsize) {
    let builder = reconnect(URL).config(quiet()).dial_with(dial).seed(seed);
    let mut client = builder.start().expect("all is right");
    while let Some(event) = client.next().await {
        if matches!(event, Event::Open(opened) if opened.number > 1) {
            back.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// The old process, the restart, and the new process.
async fn server(restart: Restart, arrivals: Arc<Mutex<Vec<Duration>>>) -> turmoil::Result {
    let begin = Instant::now() + RESTART;
    let connections = Connections::default();
    let mut old = Process::default();
    let mut tasks = JoinSet::new();
    let listener = listen().await?;
    while let Ok(accepted) = timeout_at(begin, listener.accept()).await {
        let stream = old.owns(accepted?.0);
        tasks.spawn(serve(stream, connections.clone()));
    }
    drop(listener);
    match restart {
        Restart::Paced => {
            tokio::spawn(async move {
                assert!(connections.end(DRAIN).await, "all have ended");
                drop(tasks);
                old.kill();
            });
        }
        Restart::Unpaced => {
            old.kill();
            drop(tasks);
        }
    }

    sleep_until(begin + DOWN).await;
    let connections = Connections::default();
    let mut new = Process::default();
    let listener = listen().await?;
    loop {
        let stream = new.owns(listener.accept().await?.0);
        arrivals.lock().expect("no panic").push(begin.elapsed());
        tokio::spawn(serve(stream, connections.clone()));
    }
}

async fn listen() -> io::Result<TcpListener> {
    TcpListener::bind(("0.0.0.0", 9000)).await
}

async fn serve(stream: Mortal, connections: Connections) {
    const SOON: Duration = Duration::from_secs(10);
    let mut transport = Transport::other(stream);
    let limits = HeadLimits::default();
    let Ok((head, read_ahead)) = read_request(&mut transport, limits, SOON).await else {
        return;
    };
    let request = head.into_upgrade().expect("a request of ours");
    let answer = request.accept().to_bytes();
    if write_all(&mut transport, &answer, SOON).await.is_err() {
        return;
    }
    let link = Link::server(Arc::new(quiet()), transport, &read_ahead);
    let handshake = Handshake::new("/feed", None, http::HeaderMap::new(), None);
    let handler = |mut socket: WebSocket| async move {
        while let Some(message) = socket.next().await {
            socket.send(message).await?;
        }
        Ok(())
    };
    connections.serve_link(link, handshake, handler).await;
}
