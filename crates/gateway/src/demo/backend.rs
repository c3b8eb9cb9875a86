//! The demo's backend: a server like the ones that people run.
//!
//! It has no limits, no pings, and no last words: a handler that crashes drops
//! its connection. So it is not built on the library's server, which would do
//! all of that, but on a bare [`Link`].

use std::future::poll_fn;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use farewell::driver::{prepare, read_request, refuse, write_all};
use farewell::handshake::HeadLimits;
use farewell::{
    CloseCall, CloseCode, CloseFrame, Config, HandshakeError, Link, LinkEvent, Message, Transport,
};
use farewell_proto::{Event, defaults};
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

/// What the backend understands, for people.
pub const COMMANDS: &str = "close CODE [REASON] | close | fail | crash | die | break | utf8 | silent, \
                            anything else is echoed";

/// How long a silent connection is kept.
const SILENCE: Duration = Duration::from_secs(600);
/// An empty frame of opcode 3, which no RFC defines.
const ILLEGAL: &[u8] = &[0x83, 0x00];
/// A text frame that breaks off within a character.
const NOT_UTF8: &[u8] = &[0x81, 0x03, b'a', 0xC3, b'b'];

/// Serves the backend until standard input ends: that is how it learns that
/// whoever started it is gone. The first line of standard output is its address,
/// or why it has none: whoever started it tells.
///
/// # Errors
/// The address can't be listened on, or not be told.
pub async fn backend(listen: SocketAddr) -> io::Result<()> {
    let bound = TcpListener::bind(listen).await;
    let listener = match bound.and_then(|listener| Ok((listener.local_addr()?, listener))) {
        Ok((address, listener)) => {
            writeln!(io::stdout(), "{address}")?;
            listener
        }
        Err(error) => {
            writeln!(io::stdout(), "cannot listen on {listen}: {error}")?;
            return Err(error);
        }
    };
    let config = Arc::new(Config {
        ping_interval: None,
        slow_reader: None,
        ..Config::default()
    });
    tokio::select! {
        () = orphaned() => Ok(()),
        () = accept(listener, config) => Ok(()),
    }
}

/// Ready once nobody holds the other end of standard input.
async fn orphaned() {
    let mut input = tokio::io::stdin();
    let mut unused = [0; 64];
    while matches!(input.read(&mut unused).await, Ok(1..)) {}
}

async fn accept(listener: TcpListener, config: Arc<Config>) {
    loop {
        match listener.accept().await {
            Ok((tcp, _)) => {
                let config = config.clone();
                tokio::spawn(async move {
                    // Who fails here is gone, or was told why.
                    if let Ok(link) = open(tcp, config).await {
                        converse(link).await;
                    }
                });
            }
            // Such as for want of descriptors.
            Err(_) => sleep(Duration::from_millis(50)).await,
        }
    }
}

async fn open(tcp: TcpStream, config: Arc<Config>) -> Result<Link, HandshakeError> {
    const WITHIN: Duration = defaults::HANDSHAKE_TIMEOUT;
    prepare(&tcp)?;
    let mut transport = Transport::Tcp(tcp);
    let read = read_request(&mut transport, HeadLimits::default(), WITHIN).await;
    let asked = read.and_then(|(head, read_ahead)| match head.into_upgrade() {
        Ok(request) => Ok((request, read_ahead)),
        Err(refused) => Err(HandshakeError::Rejected(refused.into_parts().1)),
    });
    match asked {
        Ok((request, read_ahead)) => {
            write_all(&mut transport, &request.accept().to_bytes(), WITHIN).await?;
            Ok(Link::server(config, transport, &read_ahead))
        }
        Err(HandshakeError::Rejected(rejection)) => {
            refuse(&mut transport, &rejection, WITHIN).await?;
            Err(HandshakeError::Rejected(rejection))
        }
        Err(error) => Err(error),
    }
}

/// What a message asks for.
#[derive(Debug, PartialEq)]
enum Command {
    Echo,
    Say(String),
    Close(CloseFrame),
    /// TCP ends without a word.
    Crash,
    /// The whole process ends.
    Die,
    /// These bytes, as they are.
    Raw(&'static [u8]),
    /// Nothing is read and nothing answered any more.
    Silent,
}

fn command(text: &str) -> Command {
    let mut words = text.splitn(3, ' ');
    match (words.next(), words.next(), words.next()) {
        (Some("close"), None, _) => Command::Close(CloseFrame::Empty),
        (Some("close"), Some(number), reason) => close(number, reason.unwrap_or_default()),
        (Some("fail"), None, _) => Command::Close(CloseCode::INTERNAL_ERROR.into()),
        (Some("crash"), None, _) => Command::Crash,
        (Some("die"), None, _) => Command::Die,
        (Some("break"), None, _) => Command::Raw(ILLEGAL),
        (Some("utf8"), None, _) => Command::Raw(NOT_UTF8),
        (Some("silent"), None, _) => Command::Silent,
        _ => Command::Echo,
    }
}

fn close(number: &str, reason: &str) -> Command {
    let code = number
        .parse()
        .map_err(|_| format!("'{number}' is no close code"))
        .and_then(|number: u16| CloseCode::try_from(number).map_err(|error| error.to_string()));
    match code {
        Ok(code) => Command::Close(CloseFrame::new(code, reason)),
        Err(error) => Command::Say(error),
    }
}

async fn converse(mut link: Link) {
    loop {
        let message = match poll_fn(|cx| link.poll_event(cx)).await {
            LinkEvent::Event(Event::Message(message)) => message,
            LinkEvent::Event(Event::Closed(_)) | LinkEvent::ReadingEnded => break,
            _ => continue,
        };
        // An error means that the end has begun; the next event tells.
        match command(message.as_text().unwrap_or_default()) {
            Command::Echo => drop(link.send(message)),
            Command::Say(text) => drop(link.send(Message::from(text))),
            Command::Raw(bytes) => drop(link.send_encoded(Bytes::from_static(bytes), 0)),
            Command::Crash => return,
            Command::Die => std::process::abort(),
            Command::Silent => return sleep(SILENCE).await,
            Command::Close(frame) => {
                link.close(CloseCall::by_application(frame));
                break;
            }
        }
    }
    poll_fn(|cx| link.poll_over(cx)).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands() {
        assert_eq!(command("close"), Command::Close(CloseFrame::Empty));
        let frame = CloseFrame::new(CloseCode::SERVICE_RESTART, "back at noon");
        assert_eq!(command("close 1012 back at noon"), Command::Close(frame));
        assert_eq!(command("break"), Command::Raw(ILLEGAL));
        for text in ["", "hello", "crash it", "Close 1000", "silent night"] {
            assert_eq!(command(text), Command::Echo, "{text}");
        }
        for (text, named) in [("close 1006", "1006"), ("close soon", "soon")] {
            let Command::Say(error) = command(text) else {
                unreachable!("{text} is no code");
            };
            assert!(error.contains(named), "{error}");
        }
    }

    #[test]
    fn every_command_is_told() {
        for word in ["close", "fail", "crash", "die", "break", "utf8", "silent"] {
            assert!(COMMANDS.contains(word), "{word}");
            assert_ne!(command(word), Command::Echo, "{word}");
        }
    }
}
