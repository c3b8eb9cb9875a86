//! Starts one of them on a free port, and ends it with its owner.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::{Built, Kind, Rival};
use crate::step::command;

/// The longest that one may take until it listens.
const LONGEST_START: Duration = Duration::from_secs(20);

/// Port 0: the system takes a free one, and the program says which.
const ANY_PORT: &str = "127.0.0.1:0";

/// How many connections a proxy may have, as its configuration says it.
const CONNECTIONS: &str = "4096";

/// What runs. Dropped, it is killed: none of them has anything to lose.
#[derive(Debug)]
pub(crate) struct Running {
    /// Where it listens.
    pub(crate) address: SocketAddr,
    process: Process,
    /// Of a proxy: what it stands before. Ends after it.
    _backend: Option<Box<Self>>,
}

#[derive(Debug)]
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Running {
    /// Whether it is still there: a server that a client can end has a defect.
    pub(crate) fn is_alive(&mut self) -> bool {
        matches!(self.process.0.try_wait(), Ok(None))
    }
}

impl Built {
    /// Starts it, `compression` on where it is wanted and the library has it,
    /// and waits until it listens. What it says on standard error goes to a
    /// file of its name.
    pub(crate) fn start(&self, rival: &Rival, compression: bool) -> Result<Running, String> {
        let sources = self.sources();
        let mut program = match rival.kind {
            Kind::Farewell => return self.start_farewell(rival.name),
            Kind::Nginx | Kind::HaProxy => return self.start_proxy(rival),
            Kind::Rust => command(self.program(rival.package), &self.root),
            Kind::Go => command(self.directory().join("gorilla"), &self.root),
            Kind::Node => {
                let mut node = command("node", &sources.join("node"));
                node.arg("server.mjs");
                node
            }
            Kind::Python => {
                let python = self.directory().join("venv/bin/python");
                let mut python = command(python, &sources.join("python"));
                python.arg(format!("server_{}.py", rival.package));
                python
            }
        };
        program.args(["--listen", ANY_PORT]);
        if compression && rival.compression {
            program.arg("--compression");
        }
        if rival.read_on {
            program.arg("--read-on");
        }
        self.start_program(program, rival.name)
    }

    /// One thread, as the others have one.
    fn start_farewell(&self, log: &str) -> Result<Running, String> {
        let mut program = command(self.farewell(), &self.root);
        program.args(["echo", "--threads", "1", "--compression", "dedicated"]);
        program.args(["--listen", ANY_PORT]);
        self.start_program(program, log)
    }

    /// A program that says `listening on ADDR`.
    fn start_program(&self, mut program: Command, log: &str) -> Result<Running, String> {
        let mut process = spawn(program.stdout(Stdio::piped()).stderr(self.log(log)?))?;
        let output = process.0.stdout.take().ok_or("no standard output")?;
        let (sender, receiver) = mpsc::channel();
        // It goes on reading, so that the program never waits for it.
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let address = line.strip_prefix("listening on ");
                let address = address.map(|address| address.trim_start_matches("ws://"));
                if let Some(Ok(address)) = address.map(str::parse) {
                    // Nobody listens after the first.
                    let _ = sender.send(address);
                }
            }
        });
        let address = receiver
            .recv_timeout(LONGEST_START)
            .map_err(|_| format!("{log} does not say where it listens; see its log"))?;
        Ok(Running {
            address,
            process,
            _backend: None,
        })
    }

    /// A proxy says nothing: it listens where its configuration tells it to.
    fn start_proxy(&self, rival: &Rival) -> Result<Running, String> {
        let backend = self.start_farewell(&format!("{}-backend", rival.name))?;
        let address = free_port()?;
        let directory = self.directory();
        let file = match rival.kind {
            Kind::Nginx => "nginx.conf",
            _ => "haproxy.cfg",
        };
        let template = self.sources().join("proxies").join(file);
        let config = fs::read_to_string(&template)
            .map_err(|error| format!("{}: {error}", template.display()))?
            .replace("{{directory}}", &directory.display().to_string())
            .replace("{{listen}}", &address.to_string())
            .replace("{{backend}}", &backend.address.to_string())
            .replace("{{connections}}", CONNECTIONS);
        let path = directory.join(file);
        fs::write(&path, config).map_err(|error| format!("{}: {error}", path.display()))?;

        let mut program = match rival.kind {
            Kind::Nginx => {
                let mut nginx = command("nginx", &directory);
                nginx.args(["-e", "stderr", "-p"]).arg(&directory).arg("-c");
                nginx
            }
            _ => {
                let mut haproxy = command("haproxy", &directory);
                haproxy.args(["-db", "-f"]);
                haproxy
            }
        };
        program.arg(&path).stdout(Stdio::null());
        let process = spawn(program.stderr(self.log(rival.name)?))?;
        let mut running = Running {
            address,
            process,
            _backend: Some(Box::new(backend)),
        };
        await_port(&mut running, rival.name)?;
        Ok(running)
    }

    fn log(&self, name: &str) -> Result<Stdio, String> {
        let path = self.directory().join(format!("{name}.log"));
        let file = File::create(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(file.into())
    }
}

fn spawn(program: &mut Command) -> Result<Process, String> {
    program
        .stdin(Stdio::null())
        .spawn()
        .map(Process)
        .map_err(|error| format!("{}: {error}", program.get_program().to_string_lossy()))
}

/// A port that was free a moment ago.
fn free_port() -> Result<SocketAddr, String> {
    TcpListener::bind(ANY_PORT)
        .and_then(|listener| listener.local_addr())
        .map_err(|error| format!("no free port: {error}"))
}

fn await_port(running: &mut Running, name: &str) -> Result<(), String> {
    let deadline = Instant::now() + LONGEST_START;
    while TcpStream::connect(running.address).is_err() {
        if !running.is_alive() || Instant::now() > deadline {
            return Err(format!("{name} does not listen; see its log"));
        }
        thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}
