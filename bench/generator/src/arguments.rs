//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use crate::error::Error;

/// How it is used.
const USAGE: &str = "\
usage: generator ADDR [--mode echo|churn|idle|broadcast|drain] [--connections N]
                 [--size BYTES] [--in-flight N] [--kind text|korean|binary|json]
                 [--deflate] [--tls --ca FILE] [--seconds S | --messages N]
                 [--warm-up S] [--pid PID] [--path PATH]

  echo       N messages in flight on each connection, sent together; the next
             when all are back
  churn      open, one message there and back, Close there and back, end of TCP
  idle       opens the connections, has each echo one message, and holds them
             until standard input ends; with --pid, the memory that they cost
  broadcast  one connection sends, all receive; the next when all have it
  drain      opens the connections, sends SIGTERM to --pid, answers each Close,
             and waits for the end of all
  --kind     what the messages are made of; json differs from message to message
  --deflate  permessage-deflate, each message by itself
  --tls      with rustls; --ca is the certificate that the server shows
  --pid      the server: its CPU time and memory are read from the system";

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Echo,
    Churn,
    Idle,
    Broadcast,
    Drain,
}

/// What messages are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Korean,
    Binary,
    Json,
}

/// When a run ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Until {
    Elapsed(Duration),
    Messages(u64),
}

/// All of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Arguments {
    pub(crate) address: SocketAddr,
    pub(crate) path: String,
    pub(crate) mode: Mode,
    pub(crate) connections: usize,
    pub(crate) size: usize,
    pub(crate) in_flight: usize,
    pub(crate) kind: Kind,
    pub(crate) deflate: bool,
    pub(crate) tls: bool,
    pub(crate) ca: Option<PathBuf>,
    pub(crate) until: Until,
    pub(crate) warm_up: Duration,
    pub(crate) pid: Option<u32>,
}

impl Arguments {
    /// Reads the command line.
    pub(crate) fn read(mut words: impl Iterator<Item = String>) -> Result<Self, Error> {
        let address = words.next().ok_or(USAGE)?;
        if matches!(address.as_str(), "--help" | "-h") {
            return Err(USAGE.into());
        }
        let mut arguments = Self {
            address: parse_address(&address)?,
            path: "/".to_owned(),
            mode: Mode::Echo,
            connections: 64,
            size: 20,
            in_flight: 1,
            kind: Kind::Text,
            deflate: false,
            tls: address.starts_with("wss://"),
            ca: None,
            until: Until::Elapsed(Duration::from_secs(2)),
            warm_up: Duration::from_millis(300),
            pid: None,
        };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--deflate" => arguments.deflate = true,
                "--tls" => arguments.tls = true,
                _ => {
                    let value = words.next().ok_or_else(|| unknown(&word))?;
                    arguments.set(&word, &value)?;
                }
            }
        }
        if arguments.connections == 0 || arguments.in_flight == 0 {
            return Err("--connections and --in-flight are at least 1".into());
        }
        Ok(arguments)
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let seconds = || value.parse().map(Duration::from_secs_f64);
        match name {
            "--ca" => self.ca = Some(value.into()),
            "--path" => self.path = value.to_owned(),
            "--connections" => self.connections = value.parse()?,
            "--size" => self.size = value.parse()?,
            "--in-flight" => self.in_flight = value.parse()?,
            "--pid" => self.pid = Some(value.parse()?),
            "--seconds" => self.until = Until::Elapsed(seconds()?),
            "--messages" => self.until = Until::Messages(value.parse()?),
            "--warm-up" => self.warm_up = seconds()?,
            "--mode" => {
                self.mode = match value {
                    "echo" => Mode::Echo,
                    "churn" => Mode::Churn,
                    "idle" => Mode::Idle,
                    "broadcast" => Mode::Broadcast,
                    "drain" => Mode::Drain,
                    _ => return Err(unknown(value)),
                }
            }
            "--kind" => {
                self.kind = match value {
                    "text" => Kind::Text,
                    "korean" => Kind::Korean,
                    "binary" => Kind::Binary,
                    "json" => Kind::Json,
                    _ => return Err(unknown(value)),
                }
            }
            _ => return Err(unknown(name)),
        }
        Ok(())
    }
}

/// An address, also with a scheme before it and a slash behind.
fn parse_address(text: &str) -> Result<SocketAddr, Error> {
    let bare = text
        .trim_start_matches("wss://")
        .trim_start_matches("ws://");
    bare.trim_end_matches('/')
        .parse()
        .map_err(|_| format!("'{text}' is not an address\n\n{USAGE}").into())
}

fn unknown(word: &str) -> Error {
    format!("'{word}' is not understood\n\n{USAGE}").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Arguments, Error> {
        Arguments::read(line.split(' ').map(str::to_owned))
    }

    #[test]
    fn a_command_line_is_read() {
        let arguments = read("ws://127.0.0.1:9/ --mode churn --seconds 0.5 --deflate").unwrap();
        assert_eq!(arguments.address.port(), 9);
        assert_eq!(arguments.mode, Mode::Churn);
        assert_eq!(arguments.until, Until::Elapsed(Duration::from_millis(500)));
        assert!(arguments.deflate && !arguments.tls);
        assert!(read("127.0.0.1:9 --in-flight 0").is_err());
        assert!(read("127.0.0.1:9 --speed 9").is_err());
        assert!(read("localhost").is_err());
    }
}
