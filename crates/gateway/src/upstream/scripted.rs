//! An endpoint that behaves as a test says, in virtual time and without sockets.

use std::io;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use farewell::driver::{read_request, write_all};
use farewell::handshake::HeadLimits;
use farewell::{DialError, Transport};
use tokio::time::{Instant, sleep};

use super::dialler::{Dial, Dialling, Probing};
use super::endpoint::Endpoint;
use super::reach::Reach;
use crate::config::{Options, Snapshot, TimeoutOptions};

/// Longer than anything that a test waits for.
const FOR_EVER: Duration = Duration::from_secs(24 * 3600);

/// What an endpoint does with a new connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// It answers requests, and accepts handshakes.
    Serves,
    /// It refuses to be connected to.
    Refuses,
    /// It does not answer an attempt to connect.
    Swallows,
    /// The gateway has no descriptor left to connect with.
    NoDescriptor,
    /// It accepts the connection, and says nothing.
    Hangs,
    /// It accepts the connection, and ends it.
    Drops,
    /// It answers with these bytes, whatever is asked.
    Says(&'static str),
}

/// An endpoint's manners: each from a time on.
#[derive(Debug)]
pub(crate) struct Script {
    begun: Instant,
    manners: Mutex<Vec<(Duration, Manner)>>,
    dialled: AtomicUsize,
    /// How long an accepted handshake takes, in milliseconds.
    takes: AtomicU64,
}

/// Reaches what a script plays.
struct Scripted(Arc<Script>);

impl Script {
    pub(crate) fn new(manners: &[(Duration, Manner)]) -> Arc<Self> {
        Arc::new(Self {
            begun: Instant::now(),
            manners: Mutex::new(manners.to_vec()),
            dialled: AtomicUsize::new(0),
            takes: AtomicU64::new(0),
        })
    }

    pub(crate) fn always(manner: Manner) -> Arc<Self> {
        Self::new(&[(Duration::ZERO, manner)])
    }

    /// It is away between these two times, and serves before and after.
    pub(crate) fn away(from: Duration, until: Duration) -> Arc<Self> {
        Self::new(&[
            (Duration::ZERO, Manner::Serves),
            (from, Manner::Refuses),
            (until, Manner::Serves),
        ])
    }

    /// From now on it behaves so.
    pub(crate) fn becomes(&self, manner: Manner) {
        self.manners
            .lock()
            .unwrap()
            .push((self.begun.elapsed(), manner));
    }

    /// From now on it takes so long for each handshake.
    pub(crate) fn takes(&self, time: Duration) {
        self.takes.store(time.as_millis() as u64, Ordering::Relaxed);
    }

    /// How often it was dialled.
    pub(crate) fn dialled(&self) -> usize {
        self.dialled.load(Ordering::Relaxed)
    }

    /// The endpoint that it plays.
    pub(crate) fn endpoint(self: &Arc<Self>, snapshot: &Snapshot) -> Arc<Endpoint> {
        Endpoint::reached_by(
            Box::new(Scripted(self.clone())),
            snapshot.to.clone(),
            snapshot,
        )
    }

    fn now(&self) -> Manner {
        let elapsed = self.begun.elapsed();
        let manners = self.manners.lock().unwrap();
        let current = manners.iter().rfind(|(from, _)| *from <= elapsed);
        current.map_or(Manner::Refuses, |(_, manner)| *manner)
    }
}

/// A gateway with its defaults.
pub(crate) fn snapshot() -> Snapshot {
    snapshot_with(TimeoutOptions::default())
}

/// The same, with this file.
pub(crate) fn snapshot_of(text: &str) -> Snapshot {
    let file = tempfile::NamedTempFile::new().unwrap();
    let defaults = "listen = '127.0.0.1:0'\nto = 'ws://127.0.0.1:1'";
    let defaults: Options = toml::from_str(defaults).unwrap();
    std::fs::write(file.path(), text).unwrap();
    Snapshot::load(&Options::default(), Some(file.path()), &defaults).unwrap()
}

/// The same, with these times.
pub(crate) fn snapshot_with(timeouts: TimeoutOptions) -> Snapshot {
    let defaults = "listen = '127.0.0.1:0'\nto = 'ws://127.0.0.1:1'";
    let defaults: Options = toml::from_str(defaults).unwrap();
    let mut said = Options::default();
    said.timeouts = timeouts;
    Snapshot::load(&said, None, &defaults).unwrap()
}

impl Dial for Scripted {
    fn dial(&self) -> Dialling<'_> {
        self.0.dialled.fetch_add(1, Ordering::Relaxed);
        let manner = self.0.now();
        let takes = Duration::from_millis(self.0.takes.load(Ordering::Relaxed));
        Box::pin(async move {
            let failed = match manner {
                Manner::Refuses => Some(io::ErrorKind::ConnectionRefused.into()),
                Manner::Swallows => Some(io::ErrorKind::TimedOut.into()),
                Manner::NoDescriptor => Some(io::Error::from_raw_os_error(24)),
                _ => None,
            };
            if let Some(source) = failed {
                let address = "scripted".to_owned();
                return Err(DialError::Unreachable { address, source });
            }
            let (ours, theirs) = tokio::io::duplex(16 << 10);
            tokio::spawn(serve(Transport::other(theirs), manner, takes));
            Ok(Transport::other(ours))
        })
    }

    fn probe(&self) -> Probing<'_> {
        self.0.dialled.fetch_add(1, Ordering::Relaxed);
        let reach = match self.0.now() {
            Manner::Refuses => Reach::Refused,
            Manner::Swallows => Reach::Unknown,
            Manner::NoDescriptor => Reach::Ours,
            Manner::Serves | Manner::Hangs | Manner::Drops | Manner::Says(_) => Reach::Listening,
        };
        Box::pin(async move { reach })
    }
}

/// What stands behind an accepted connection.
async fn serve(mut transport: Transport, manner: Manner, takes: Duration) {
    match manner {
        Manner::Refuses | Manner::Swallows | Manner::NoDescriptor | Manner::Drops => {}
        Manner::Hangs => sleep(FOR_EVER).await,
        Manner::Says(answer) => {
            let _ = read_request(&mut transport, HeadLimits::default(), FOR_EVER).await;
            let _ = write_all(&mut transport, answer.as_bytes(), FOR_EVER).await;
            sleep(FOR_EVER).await;
        }
        Manner::Serves => {
            let read = read_request(&mut transport, HeadLimits::default(), FOR_EVER).await;
            let Ok((head, _)) = read else { return };
            sleep(takes).await;
            let answer = match head.into_upgrade() {
                Ok(request) => request.accept().to_bytes(),
                Err(_) => b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".to_vec(),
            };
            let _ = write_all(&mut transport, &answer, FOR_EVER).await;
            sleep(FOR_EVER).await;
        }
    }
}
