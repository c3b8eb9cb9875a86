//! How long programs take to begin: what a person waits for, on the wall clock.

use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use crate::error::Result;
use crate::process::free_port;
use crate::subject::Role;

/// The longest that a start may take.
const LONGEST: Duration = Duration::from_secs(10);

/// From the start of `farewell echo`, or of the gateway, to the first connection
/// that it accepts.
pub(crate) fn start(farewell: &Path, role: Role, directory: &Path) -> Result<Map<String, Value>> {
    let address = free_port()?;
    let mut command = Command::new(farewell);
    if role == Role::OurGateway {
        command.args(["gate", "--to", "ws://127.0.0.1:9", "--listen"]);
    } else {
        command.args(["echo", "--threads", "1", "--listen"]);
    }
    command.arg(address.to_string()).current_dir(directory);
    let began = Instant::now();
    let mut child = silent(&mut command)
        .spawn()
        .map_err(|error| format!("{}: {error}", farewell.display()))?;
    // A refused connection costs some microseconds: nothing beside what is timed.
    let mut connected = TcpStream::connect(address);
    while connected.is_err() && began.elapsed() < LONGEST {
        connected = TcpStream::connect(address);
    }
    let elapsed = began.elapsed();
    let _ = child.kill();
    let _ = child.wait();
    connected.map_err(|error| format!("never accepted a connection: {error}"))?;
    Ok(one(elapsed))
}

/// `farewell explain 1005`, all of it.
pub(crate) fn explain(farewell: &Path) -> Result<Map<String, Value>> {
    let began = Instant::now();
    let status = silent(Command::new(farewell).args(["explain", "1005"]))
        .status()
        .map_err(|error| format!("{}: {error}", farewell.display()))?;
    let elapsed = began.elapsed();
    if status.success() {
        Ok(one(elapsed))
    } else {
        Err(format!("farewell explain: {status}"))
    }
}

fn silent(command: &mut Command) -> &mut Command {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
}

fn one(elapsed: Duration) -> Map<String, Value> {
    let mut fields = Map::new();
    fields.insert("messages".to_owned(), json!(1));
    fields.insert("seconds".to_owned(), json!(elapsed.as_secs_f64()));
    fields
}
