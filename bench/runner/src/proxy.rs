//! Starts a proxy before a backend.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use crate::error::Result;
use crate::process::{Running, SERVER, free_port, pinned};
use crate::subject::Role;

/// What is needed to start one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Proxies<'a> {
    /// `farewell`.
    pub(crate) farewell: &'a Path,
    /// Where the templates of the others are.
    pub(crate) templates: &'a Path,
    /// For what they write.
    pub(crate) directory: &'a Path,
    /// How many clients they must take.
    pub(crate) clients: u64,
}

impl Proxies<'_> {
    /// Starts this one before `backend`.
    pub(crate) fn start(&self, role: Role, backend: SocketAddr, log: &Path) -> Result<Running> {
        let address = free_port()?;
        let mut command = match role {
            Role::Nginx => {
                // Each client takes two of them, and what listens takes one.
                let config = self.fill("nginx.conf", address, backend, self.clients * 2 + 8)?;
                let mut command = pinned(SERVER, "nginx");
                command.args(["-e", "stderr", "-p"]).arg(self.directory);
                command.arg("-c").arg(config);
                command
            }
            Role::HaProxy => {
                let config = self.fill("haproxy.cfg", address, backend, self.clients)?;
                let mut command = pinned(SERVER, "haproxy");
                command.args(["-db", "-f"]).arg(config);
                command
            }
            _ => self.gate(address, backend)?,
        };
        Running::listening(&mut command, address, log)
    }

    /// The gateway with its defaults, the ledger as well. On one core its runtime
    /// has one thread that serves.
    fn gate(&self, address: SocketAddr, backend: SocketAddr) -> Result<Command> {
        let directory = self.directory.join("gate");
        // The ledger of another run is not this one's to carry.
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(&directory)
            .map_err(|error| format!("{}: {error}", directory.display()))?;
        let mut command = pinned(SERVER, self.farewell);
        command.args(["gate", "--listen", &address.to_string()]);
        command.args(["--to", &format!("ws://{backend}")]);
        command.current_dir(directory);
        Ok(command)
    }

    fn fill(
        &self,
        file: &str,
        address: SocketAddr,
        backend: SocketAddr,
        connections: u64,
    ) -> Result<std::path::PathBuf> {
        let template = self.templates.join(file);
        let config = fs::read_to_string(&template)
            .map_err(|error| format!("{}: {error}", template.display()))?
            .replace("{{directory}}", &self.directory.display().to_string())
            .replace("{{listen}}", &address.to_string())
            .replace("{{backend}}", &backend.to_string())
            .replace("{{connections}}", &connections.to_string());
        let path = self.directory.join(file);
        fs::write(&path, config).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(path)
    }
}
