//! Two sets of arguments, the same for every library.

use std::net::SocketAddr;

use crate::Result;

/// What a server is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// `--listen`; with port 0 the system takes a free one.
    pub listen: SocketAddr,
    /// `--compression`: permessage-deflate, by the switch that the library
    /// documents for it.
    pub compression: bool,
    /// `--level`: how much work is put into it, 1 to 9, instead of the library's
    /// own choice.
    pub level: Option<u32>,
    /// `--read-on`: read once more after an error, before the socket is dropped.
    /// Some libraries queue a Close when they find a mistake, and write it when
    /// they are asked for the next message; the loops of their documentation
    /// never ask.
    pub read_on: bool,
    /// `--largest`: the bytes that a message may have, where the library's own
    /// limit is not above 1 MiB.
    pub largest: Option<usize>,
    /// What becomes of a message.
    pub answer: Answer,
    /// `--tls-cert` and `--tls-key`: files in PEM.
    pub tls: Option<(String, String)>,
}

/// What becomes of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Answer {
    /// It goes back, as the library's documentation has it.
    #[default]
    Echo,
    /// `--gathered`: it goes back in one write with all that are ready, which the
    /// application sees to.
    Gathered,
    /// `--broadcast`: it goes to everybody.
    Broadcast,
}

/// What a library can do beside the echo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Abilities {
    /// It has permessage-deflate.
    pub compression: bool,
    /// Its application can gather replies.
    pub gathered: bool,
    /// There is a way to send to everybody.
    pub broadcast: bool,
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
    /// Reads the command line of a library with these abilities.
    ///
    /// # Errors
    ///
    /// An argument that is unknown, or has no value or a wrong one, or asks for
    /// what the library cannot do.
    pub fn from_command_line(abilities: Abilities) -> Result<Self> {
        let server = Self::parse(std::env::args().skip(1))?;
        let able = match server.answer {
            Answer::Echo => true,
            Answer::Gathered => abilities.gathered,
            Answer::Broadcast => abilities.broadcast,
        };
        if server.compression && !abilities.compression {
            return Err("this library has no permessage-deflate".into());
        }
        if !able {
            return Err(format!("this library has no way to: {:?}", server.answer).into());
        }
        Ok(server)
    }

    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self> {
        const USAGE: &str = "[--listen ADDR] [--compression] [--level N] [--read-on] \
                             [--largest BYTES] [--gathered | --broadcast] [--tls-cert FILE --tls-key FILE]";
        let mut server = Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            compression: false,
            level: None,
            read_on: false,
            largest: None,
            answer: Answer::Echo,
            tls: None,
        };
        let (mut certificate, mut key) = (None, None);
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().unwrap_or_default();
            match argument.as_str() {
                "--listen" => server.listen = value().parse()?,
                "--compression" => server.compression = true,
                "--level" => server.level = Some(value().parse()?),
                "--read-on" => server.read_on = true,
                "--largest" => server.largest = Some(value().parse()?),
                "--gathered" => server.answer = Answer::Gathered,
                "--broadcast" => server.answer = Answer::Broadcast,
                "--tls-cert" => certificate = Some(value()),
                "--tls-key" => key = Some(value()),
                _ => return Err(unknown(&argument, USAGE)),
            }
        }
        server.tls = certificate.zip(key);
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
        let server = Server::parse(words("--gathered --level 3")).unwrap();
        assert_eq!(server.answer, Answer::Gathered);
        assert_eq!(server.level, Some(3));
        let server = Server::parse(words("--tls-cert a --tls-key b")).unwrap();
        assert_eq!(server.tls, Some(("a".to_owned(), "b".to_owned())));
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
