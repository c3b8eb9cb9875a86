//! A program on its core, and ended with its owner.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::error::Result;

/// The longest that one may take until it listens.
const LONGEST_START: Duration = Duration::from_secs(20);

/// The cores of a server, and of what loads it and what is behind it.
pub(crate) const SERVER: &str = "0";
pub(crate) const GENERATOR: &str = "1";
/// Both, where a server has two threads.
pub(crate) const BOTH: &str = "0,1";

/// What runs. Dropped, it is killed: none of them has anything to lose.
#[derive(Debug)]
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    child: Child,
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A command on these cores. `taskset` becomes the program: its process is the
/// program's.
pub(crate) fn pinned(cores: &str, program: impl AsRef<Path>) -> Command {
    let mut command = Command::new("taskset");
    command.args(["-c", cores]).arg(program.as_ref());
    command.stdin(Stdio::null());
    command
}

impl Running {
    /// Starts a program that says `listening on ADDR`.
    pub(crate) fn saying_where(command: &mut Command, log: &Path) -> Result<Self> {
        let mut child = spawn(command.stdout(Stdio::piped()), log)?;
        let output = child.stdout.take();
        // From here on, dropping it ends it.
        let mut running = Self {
            address: SocketAddr::from(([0, 0, 0, 0], 0)),
            child,
        };
        let (sender, receiver) = mpsc::channel();
        // It goes on reading, so that the program never waits for it.
        thread::spawn(move || {
            let lines = output.map(|output| BufReader::new(output).lines());
            for line in lines
                .into_iter()
                .flatten()
                .map_while(std::result::Result::ok)
            {
                let place = line.strip_prefix("listening on ");
                let place = place.map(|place| place.rsplit('/').next().unwrap_or(place));
                if let Some(Ok(address)) = place.map(str::parse) {
                    // Nobody listens after the first.
                    let _ = sender.send(address);
                }
            }
        });
        running.address = receiver
            .recv_timeout(LONGEST_START)
            .map_err(|_| format!("does not say where it listens; see {}", log.display()))?;
        Ok(running)
    }

    /// Starts a program that listens where it was told to, and waits for it.
    pub(crate) fn listening(
        command: &mut Command,
        address: SocketAddr,
        log: &Path,
    ) -> Result<Self> {
        let child = spawn(command.stdout(Stdio::null()), log)?;
        let mut running = Self { address, child };
        let deadline = Instant::now() + LONGEST_START;
        while TcpStream::connect(address).is_err() {
            let ended = !matches!(running.child.try_wait(), Ok(None));
            if ended || Instant::now() > deadline {
                return Err(format!("does not listen; see {}", log.display()));
            }
            thread::sleep(Duration::from_millis(5));
        }
        Ok(running)
    }

    /// Its process.
    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }
}

fn spawn(command: &mut Command, log: &Path) -> Result<Child> {
    let file = File::create(log).map_err(|error| format!("{}: {error}", log.display()))?;
    command
        .stderr(file)
        .spawn()
        .map_err(|error| format!("taskset: {error}"))
}

/// A port that was free a moment ago.
pub(crate) fn free_port() -> Result<SocketAddr> {
    TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .map_err(|error| format!("no free port: {error}"))
}
