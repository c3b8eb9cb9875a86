//! [`Supervisor`]: starts the demo's backend, kills it, and starts it again.

use std::io;
use std::net::SocketAddr;
use std::process::Stdio;
use std::time::Duration;

use farewell_proto::later;
use serde::Serialize;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, ChildStdin, Command};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::{Instant, sleep_until, timeout};

/// How long the backend stays away when it died by itself.
const AWAY: Duration = Duration::from_secs(1);
/// How long it stays away when it is restarted: long enough to be missed.
const RESTART: Duration = Duration::from_millis(400);
/// How long it may take to listen.
const BEGINNING: Duration = Duration::from_secs(10);

/// How the backend is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub(super) enum Backend {
    /// It listens.
    Running {
        /// Its process.
        pid: u32,
    },
    /// It is dead, and comes back by itself.
    Away,
    /// It is dead until it is told to start.
    Dead,
}

/// What the supervisor is told to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Instruction {
    /// Start it, unless it runs.
    Start,
    /// SIGKILL; it stays dead.
    Kill,
    /// SIGKILL, and start it again a moment later.
    Restart,
}

/// Holds the backend's process; it dies with this.
pub(super) struct Supervisor {
    instructions: mpsc::Sender<(Instruction, oneshot::Sender<Backend>)>,
    backend: watch::Receiver<Backend>,
}

impl Supervisor {
    /// Starts the backend: this program, with these arguments and an address.
    /// Returns with the address once it listens there.
    ///
    /// # Errors
    /// The process can't be started, or does not listen.
    pub(super) async fn start(
        arguments: &'static [&'static str],
        listen: SocketAddr,
    ) -> io::Result<(Self, SocketAddr)> {
        let (process, listen) = Process::start(arguments, listen).await?;
        let (tell, backend) = watch::channel(process.backend());
        let (instructions, todo) = mpsc::channel(8);
        let keeper = Keeper {
            arguments,
            listen,
            process: Some(process),
            back_at: None,
            tell,
        };
        tokio::spawn(keeper.obey(todo));
        Ok((
            Self {
                instructions,
                backend,
            },
            listen,
        ))
    }

    /// Does it, and says how the backend is then.
    pub(super) async fn carry_out(&self, instruction: Instruction) -> Backend {
        let (done, answer) = oneshot::channel();
        if self.instructions.send((instruction, done)).await.is_err() {
            return Backend::Dead;
        }
        answer.await.unwrap_or(Backend::Dead)
    }

    /// How the backend is, now and whenever that changes.
    pub(super) fn watch(&self) -> watch::Receiver<Backend> {
        self.backend.clone()
    }
}

/// The one task that holds the process.
struct Keeper {
    arguments: &'static [&'static str],
    listen: SocketAddr,
    process: Option<Process>,
    /// When it is started again, while it is away.
    back_at: Option<Instant>,
    tell: watch::Sender<Backend>,
}

impl Keeper {
    /// Until the supervisor is dropped.
    async fn obey(mut self, mut todo: mpsc::Receiver<(Instruction, oneshot::Sender<Backend>)>) {
        loop {
            tokio::select! {
                instruction = todo.recv() => match instruction {
                    Some((instruction, done)) => {
                        self.carry_out(instruction).await;
                        // Whoever asked may be gone.
                        let _ = done.send(*self.tell.borrow());
                    }
                    None => return,
                },
                () = died(&mut self.process) => {
                    self.process = None;
                    self.back_at = Some(later(Instant::now(), AWAY));
                    tracing::info!("the demo's backend died; it comes back");
                    self.tell.send_replace(Backend::Away);
                }
                () = due(self.back_at) => self.begin().await,
            }
        }
    }

    async fn carry_out(&mut self, instruction: Instruction) {
        match instruction {
            Instruction::Start => self.begin().await,
            Instruction::Kill => self.kill(Backend::Dead).await,
            Instruction::Restart => {
                self.kill(Backend::Away).await;
                tokio::time::sleep(RESTART).await;
                self.begin().await;
            }
        }
    }

    async fn kill(&mut self, then: Backend) {
        if let Some(mut process) = self.process.take()
            && let Err(error) = process.child.kill().await
        {
            tracing::warn!(%error, "cannot kill the demo's backend");
        }
        self.back_at = None;
        self.tell.send_replace(then);
    }

    async fn begin(&mut self) {
        self.back_at = None;
        if self.process.is_some() {
            return;
        }
        let backend = match Process::start(self.arguments, self.listen).await {
            Ok((process, _)) => self.process.insert(process).backend(),
            Err(error) => {
                tracing::warn!(%error, "the demo's backend does not start");
                Backend::Dead
            }
        };
        self.tell.send_replace(backend);
    }
}

/// Ready once the process has ended, if there is one.
async fn died(process: &mut Option<Process>) {
    match process {
        // An error means that it can't be waited for: it is not there.
        Some(process) => drop(process.child.wait().await),
        None => std::future::pending().await,
    }
}

async fn due(at: Option<Instant>) {
    match at {
        Some(at) => sleep_until(at).await,
        None => std::future::pending().await,
    }
}

/// The backend's process.
struct Process {
    child: Child,
    /// It ends when this pipe does, even if we are killed.
    _alive: Option<ChildStdin>,
}

impl Process {
    /// Starts it, and waits for the address that it listens on.
    async fn start(arguments: &[&str], listen: SocketAddr) -> io::Result<(Self, SocketAddr)> {
        let mut command = Command::new(std::env::current_exe()?);
        command
            .args(arguments)
            .arg(listen.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true);
        // Ctrl-C is for the gateway, which then drains.
        #[cfg(unix)]
        command.process_group(0);
        let mut child = command.spawn()?;
        // Waiting for the child would close it.
        let alive = child.stdin.take();
        let mut line = String::new();
        if let Some(out) = child.stdout.take() {
            let mut out = BufReader::new(out);
            let read = timeout(BEGINNING, out.read_line(&mut line)).await;
            read.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))??;
        }
        let address = match line.trim() {
            "" => return Err(io::Error::other("it ended at once")),
            told => told.parse().map_err(|_| io::Error::other(told))?,
        };
        let process = Self {
            child,
            _alive: alive,
        };
        Ok((process, address))
    }

    fn backend(&self) -> Backend {
        self.child
            .id()
            .map_or(Backend::Away, |pid| Backend::Running { pid })
    }
}
