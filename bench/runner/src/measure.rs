//! One run: a subject is started on its core, loaded from the other, and ended.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value};

use crate::arguments::Arguments;
use crate::certificate::Certificate;
use crate::error::Result;
use crate::life;
use crate::machine::most_files;
use crate::process::{BOTH, GENERATOR, Running, SERVER, pinned};
use crate::proxy::Proxies;
use crate::subject::{Role, Subject};
use crate::workload::{Kind, Workload};

/// Port 0: the system takes a free one, and the program says which.
const ANY_PORT: &str = "127.0.0.1:0";

/// Connections that are held open, if the system allows so many files.
const MANY: u64 = 10_000;

/// Files that a process needs beside its connections.
const OTHER_FILES: u64 = 200;

/// Connections that the generator opens before those that it holds open, and some
/// in reserve.
const FIRST: u64 = 32;

/// The level of compression, for all: farewell's default.
const LEVEL: &str = "3";

/// Node compiles what it runs often: until then it is not what its users see.
const WARM_UP_OF_NODE: &str = "1";

/// What a run gave: fields of the results.
pub(crate) type Fields = Map<String, Value>;

/// All that is needed to measure.
#[derive(Debug)]
pub(crate) struct Bench {
    root: PathBuf,
    farewell: PathBuf,
    /// For what is written on the way.
    directory: PathBuf,
    certificate: Certificate,
    seconds: String,
    warm_up: String,
}

impl Bench {
    /// Makes the directory and a certificate.
    pub(crate) fn new(arguments: &Arguments) -> Result<Self> {
        let absolute = |path: &Path| {
            std::path::absolute(path).map_err(|error| format!("{}: {error}", path.display()))
        };
        let root = absolute(&arguments.root)?;
        let directory = root.join("target/bench/run");
        fs::create_dir_all(&directory)
            .map_err(|error| format!("{}: {error}", directory.display()))?;
        Ok(Self {
            certificate: Certificate::make(&directory)?,
            farewell: absolute(&arguments.farewell)?,
            root,
            directory,
            seconds: arguments.seconds.to_string(),
            warm_up: arguments.warm_up.to_string(),
        })
    }

    /// One run.
    pub(crate) fn measure(&self, workload: &Workload, subject: &Subject) -> Result<Fields> {
        match workload.kind {
            Kind::Start => return life::start(&self.farewell, subject.role, &self.directory),
            Kind::Explain => return life::explain(&self.farewell),
            _ => {}
        }
        if workload.is_proxied() {
            let backend = self.start_backend()?;
            let proxies = Proxies {
                farewell: &self.farewell,
                templates: &self.root.join("bench/rivals/proxies"),
                directory: &self.directory,
                clients: many_through_a_proxy() + FIRST,
            };
            let log = self.log(subject);
            let proxy = proxies.start(subject.role, backend.address, &log)?;
            return self.load(workload, subject, &proxy);
        }
        let server = self.start_server(workload, subject)?;
        self.load(workload, subject, &server)
    }

    /// The bare loop, on the generator's core.
    fn start_backend(&self) -> Result<Running> {
        let mut command = pinned(GENERATOR, self.program("floor"));
        let log = self.directory.join("backend.log");
        Running::saying_where(command.args(["--listen", ANY_PORT]), &log)
    }

    fn start_server(&self, workload: &Workload, subject: &Subject) -> Result<Running> {
        let cores = match workload.kind {
            Kind::Threads(_) => BOTH,
            _ => SERVER,
        };
        let mut command = match subject.role {
            Role::Ours if workload.kind == Kind::Broadcast => {
                pinned(cores, self.program("farewell-broadcast"))
            }
            Role::Ours => {
                let threads = match workload.kind {
                    Kind::Threads(threads) => threads.to_string(),
                    _ => "1".to_owned(),
                };
                let mut command = pinned(cores, &self.farewell);
                command.args(["echo", "--threads", &threads]);
                command
            }
            Role::Floor { checks } => {
                let mut command = pinned(cores, self.program("floor"));
                if checks {
                    command.arg("--checks");
                }
                command
            }
            Role::Node => {
                let mut command = pinned(cores, "node");
                command.arg(self.root.join("bench/rivals/node/server.mjs"));
                command
            }
            Role::Go => pinned(cores, self.root.join("target/rivals/gorilla")),
            _ => pinned(cores, self.program(subject.base)),
        };
        command.args(["--listen", ANY_PORT]);
        self.tell(&mut command, workload, subject);
        Running::saying_where(&mut command, &self.log(subject))
    }

    /// What the workload asks of the server.
    fn tell(&self, command: &mut Command, workload: &Workload, subject: &Subject) {
        if matches!(subject.role, Role::Rust { gathered: true }) {
            command.arg("--gathered");
        }
        if subject.base == "yawc" && workload.load.contains(&"1048576") {
            // Its own limit refuses 1 MiB and takes 1 MiB less one.
            command.args(["--largest", "16777216"]);
        }
        match workload.kind {
            Kind::Tls => {
                let Certificate { chain, key } = &self.certificate;
                command.arg("--tls-cert").arg(chain);
                command.arg("--tls-key").arg(key);
            }
            Kind::Deflate if subject.is_ours() => {
                command.args(["--compression", "shared"]);
            }
            Kind::Deflate => {
                command.args(["--compression", "--level", LEVEL]);
            }
            Kind::Broadcast => {
                command.arg("--broadcast");
            }
            _ => {}
        }
    }

    /// Loads it, and takes what the generator says.
    fn load(&self, workload: &Workload, subject: &Subject, server: &Running) -> Result<Fields> {
        let cores = match workload.kind {
            Kind::Threads(_) => BOTH,
            _ => GENERATOR,
        };
        let mut command = pinned(cores, self.program("generator"));
        command.arg(server.address.to_string()).args(workload.load);
        command.args(["--pid", &server.pid().to_string()]);
        let warm_up = match subject.role {
            Role::Node => WARM_UP_OF_NODE,
            _ => &self.warm_up,
        };
        command.args(["--seconds", &self.seconds, "--warm-up", warm_up]);
        match workload.kind {
            Kind::Idle | Kind::Drain => {
                let connections = MANY.min(most_files().saturating_sub(OTHER_FILES));
                command.args(["--connections", &connections.to_string()]);
            }
            Kind::GateIdle => {
                command.args(["--connections", &many_through_a_proxy().to_string()]);
            }
            Kind::Tls => {
                command.arg("--ca").arg(&self.certificate.chain);
            }
            _ => {}
        }
        let output = command
            .output()
            .map_err(|error| format!("generator: {error}"))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(said.trim().trim_start_matches("generator: ").to_owned());
        }
        let line: Value = serde_json::from_slice(&output.stdout)
            .map_err(|error| format!("generator: {error}"))?;
        match line {
            Value::Object(mut fields) => {
                // Both follow from the others.
                fields.remove("per_second");
                fields.remove("cpu_us_per_message");
                Ok(fields)
            }
            _ => Err("generator: no object".to_owned()),
        }
    }

    fn program(&self, name: &str) -> PathBuf {
        self.root.join("target/bench/release").join(name)
    }

    fn log(&self, subject: &Subject) -> PathBuf {
        self.directory.join(format!("{}.log", subject.base))
    }
}

/// Through a proxy each client takes two files.
fn many_through_a_proxy() -> u64 {
    MANY.min(most_files().saturating_sub(OTHER_FILES) / 2)
}
