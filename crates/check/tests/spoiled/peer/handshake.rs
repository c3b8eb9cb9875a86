//! The reference peer's opening handshake: RFC 6455 §4.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use farewell_check::Role;
use farewell_proto::handshake::accept_key;

use super::compression::Deflate;
use super::negotiation::{self, Agreed};
use super::{EchoPeer, Over, Step};

const EXTENSIONS: &str = "sec-websocket-extensions";
/// No head is longer.
const LONGEST_HEAD: usize = 16 << 10;
/// The nonce of this client's handshakes.
const NONCE: &[u8; 16] = b"the same always.";

/// A head, line by line.
struct Head {
    line: String,
    headers: Vec<(String, String)>,
}

impl Head {
    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.split("\r\n");
        let line = lines.next()?.to_owned();
        let headers = lines
            .take_while(|line| !line.is_empty())
            .map(|line| {
                let (name, value) = line.split_once(':')?;
                let token = |byte: u8| byte.is_ascii_graphic();
                (!name.is_empty() && name.bytes().all(token))
                    .then(|| (name.to_ascii_lowercase(), value.trim().to_owned()))
            })
            .collect::<Option<_>>()?;
        Some(Self { line, headers })
    }

    /// The values of a header, in order.
    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let headers = self.headers.iter().filter(move |(other, _)| other == name);
        headers.map(|(_, value)| value.as_str())
    }

    /// The value of a header that stands there once.
    fn one<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        let mut values = self.all(name);
        values.next().filter(|_| values.next().is_none())
    }

    /// Whether a list of tokens has this one.
    fn lists(&self, name: &str, token: &str) -> bool {
        self.all(name)
            .flat_map(|value| value.split(','))
            .any(|item| item.trim().eq_ignore_ascii_case(token))
    }
}

impl EchoPeer {
    /// Opens the connection.
    pub(super) async fn open(&mut self) -> Step {
        match self.role {
            Role::Server => self.accept().await,
            Role::Client => self.connect().await,
        }
    }

    async fn accept(&mut self) -> Step {
        let head = self.head().await?;
        let offers = head.iter().flat_map(|head| head.all(EXTENSIONS));
        let compression = &self.behaviour.compression;
        let (extensions, agreed) =
            negotiation::answer(offers, &compression.offers, &compression.answers);
        let refusal = match head.as_ref().map(accepted) {
            Some(Ok(accept)) => {
                self.deflate = agreed.map(|agreed| self.deflate(agreed));
                let extensions = extensions.map_or_else(String::new, |extensions| {
                    format!("Sec-WebSocket-Extensions: {extensions}\r\n")
                });
                let answer = format!(
                    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\
                     Connection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n{extensions}\r\n"
                );
                return self.write(answer.as_bytes()).await;
            }
            Some(Err(refusal)) => refusal,
            None => BAD_REQUEST,
        };
        let answer =
            format!("HTTP/1.1 {refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        self.write(answer.as_bytes()).await?;
        Err(Over::Ended)
    }

    async fn connect(&mut self) -> Step {
        let key = STANDARD.encode(NONCE);
        let request = format!(
            "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\
             Sec-WebSocket-Extensions: {}\r\n\r\n",
            self.behaviour.compression.offers.said
        );
        self.write(request.as_bytes()).await?;
        let Some(answer) = self.head().await? else {
            return Err(Over::Ended);
        };
        let fits = {
            let status = answer.line.strip_prefix("HTTP/1.1 101");
            status.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
                && answer.one("upgrade").is_some_and(|value| value.eq_ignore_ascii_case("websocket"))
                && answer.lists("connection", "upgrade")
                && answer.one("sec-websocket-accept") == Some(&accept_key(&key))
                // Nothing was asked for.
                && answer.all("sec-websocket-protocol").next().is_none()
        };
        let rules = &self.behaviour.compression.offers;
        match negotiation::taken(answer.all(EXTENSIONS), rules) {
            Ok(agreed) if fits => {
                self.deflate = agreed.map(|agreed| self.deflate(agreed));
                Ok(())
            }
            _ => Err(Over::Ended),
        }
    }

    fn deflate(&self, agreed: Agreed) -> Deflate {
        let compression = &self.behaviour.compression;
        Deflate::new(agreed, &compression.reads, &compression.writes)
    }

    /// The other side's head; `None` if it is none.
    async fn head(&mut self) -> Step<Option<Head>> {
        loop {
            if let Some(at) = self.inbox.windows(4).position(|end| end == b"\r\n\r\n") {
                let bytes = self.inbox.split_to(at + 4);
                return Ok(std::str::from_utf8(&bytes).ok().and_then(Head::parse));
            }
            if self.inbox.len() > LONGEST_HEAD {
                return Ok(None);
            }
            self.fill().await?;
        }
    }
}

const BAD_REQUEST: &str = "400 Bad Request";

/// The accept key for a request, or the status that refuses it.
fn accepted(request: &Head) -> Result<String, &'static str> {
    let mut words = request.line.split(' ');
    let (method, target, version) = (words.next(), words.next(), words.next());
    if version != Some("HTTP/1.1") || words.next().is_some() || target.is_none_or(str::is_empty) {
        return Err(BAD_REQUEST);
    }
    if method != Some("GET") {
        return Err("405 Method Not Allowed\r\nAllow: GET");
    }
    if request.one("host").is_none()
        || !request.lists("upgrade", "websocket")
        || !request.lists("connection", "upgrade")
    {
        return Err(BAD_REQUEST);
    }
    if request.one("sec-websocket-version") != Some("13") {
        return Err("426 Upgrade Required\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13");
    }
    let key = request.one("sec-websocket-key").ok_or(BAD_REQUEST)?;
    match STANDARD.decode(key) {
        Ok(nonce) if nonce.len() == 16 => Ok(accept_key(key)),
        _ => Err(BAD_REQUEST),
    }
}
