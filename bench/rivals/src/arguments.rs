//! Two sets of arguments, the same for every library.

use std::net::SocketAddr;

use crate::Result;

/// What an echo server is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Server {
    /// `--listen`; with port 0 the system takes a free one.
    pub listen: SocketAddr,
    /// `--compression`: permessage-deflate, by the switch that the library
    /// documents for it.
    pub compression: bool,
    /// `--read-on`: read once more after an error, before the socket is dropped.
    /// Some libraries queue a Close when they find a mistake, and write it when
    /// they are asked for the next message; the loops of their documentation
    /// never ask.
    pub read_on: bool,
}

/// What a client is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// The first argument: where the suite listens, without a path.
    pub url: String,
    /// `--agent`: the name under which it reports.
    pub agent: String,
}

impl Server {
    /// Reads the command line of a library that has no permessage-deflate.
    ///
    /// # Errors
    ///
    /// An argument that is unknown, or has no value or a wrong one.
    pub fn without_compression() -> Result<Self> {
        let server = Self::from_command_line()?;
        if server.compression {
            return Err("this library has no permessage-deflate".into());
        }
        Ok(server)
    }

    /// Reads the command line.
    ///
    /// # Errors
    ///
    /// An argument that is unknown, or has no value or a wrong one.
    pub fn from_command_line() -> Result<Self> {
        Self::parse(std::env::args().skip(1))
    }

    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self> {
        let mut server = Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            compression: false,
            read_on: false,
        };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--listen" => server.listen = arguments.next().unwrap_or_default().parse()?,
                "--compression" => server.compression = true,
                "--read-on" => server.read_on = true,
                _ => {
                    let usage = "[--listen ADDR] [--compression] [--read-on]";
                    return Err(unknown(&argument, usage));
                }
            }
        }
        Ok(server)
    }
}

impl Client {
    /// Reads the command line; `agent` is the name unless told otherwise.
    ///
    /// # Errors
    ///
    /// An argument that is unknown or has no value, or no URL.
    pub fn from_command_line(agent: &str) -> Result<Self> {
        Self::parse(std::env::args().skip(1), agent)
    }

    fn parse(mut arguments: impl Iterator<Item = String>, agent: &str) -> Result<Self> {
        const USAGE: &str = "URL [--agent NAME]";
        let mut url = None;
        let mut agent = agent.to_owned();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--agent" => agent = arguments.next().ok_or("--agent needs a name")?,
                _ if argument.starts_with("ws://") && url.is_none() => url = Some(argument),
                _ => return Err(unknown(&argument, USAGE)),
            }
        }
        Ok(Self {
            url: url.ok_or_else(|| format!("usage: {USAGE}"))?,
            agent,
        })
    }

    /// The URL of the suite's count of cases.
    #[must_use]
    pub fn count(&self) -> String {
        format!("{}/getCaseCount", self.url.trim_end_matches('/'))
    }

    /// The URL of a case, counted from 1.
    #[must_use]
    pub fn case(&self, case: u32) -> String {
        let Self { agent, .. } = self;
        let url = self.url.trim_end_matches('/');
        format!("{url}/runCase?case={case}&agent={agent}")
    }

    /// The URL that ends the run.
    #[must_use]
    pub fn done(&self) -> String {
        let Self { agent, .. } = self;
        let url = self.url.trim_end_matches('/');
        format!("{url}/updateReports?agent={agent}")
    }
}

fn unknown(argument: &str, usage: &str) -> crate::Error {
    format!("'{argument}' is not an argument; usage: {usage}").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> impl Iterator<Item = String> {
        line.split(' ').map(str::to_owned)
    }

    #[test]
    fn a_server_is_told_where_and_whether_it_compresses() {
        let server = Server::parse(words("--compression --listen 127.0.0.1:9")).unwrap();
        assert_eq!(server.listen.port(), 9);
        assert!(server.compression && !server.read_on);
        assert!(Server::parse(words("--listen")).is_err());
        assert!(Server::parse(words("--deflate")).is_err());
    }

    #[test]
    fn a_client_asks_as_autobahn_has_it() {
        let client = Client::parse(words("ws://127.0.0.1:9/ --agent x"), "y").unwrap();
        assert_eq!(client.count(), "ws://127.0.0.1:9/getCaseCount");
        assert_eq!(client.case(3), "ws://127.0.0.1:9/runCase?case=3&agent=x");
        assert_eq!(client.done(), "ws://127.0.0.1:9/updateReports?agent=x");
        assert!(Client::parse(words("--agent x"), "y").is_err());
    }
}
