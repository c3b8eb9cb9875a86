//! The reference peer's opening handshake: RFC 6455 §4.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use farewell_check::Role;
use farewell_proto::handshake::accept_key;
use tokio::time::sleep;

use super::EchoPeer;
use super::compression::Deflate;
use super::head::Head;
use super::negotiation::{self, Agreed};
use super::opcode::PONG;
use super::step::{Over, Step};
use crate::behaviour::{Handshake, Mistake};

const EXTENSIONS: &str = "sec-websocket-extensions";
/// No head is longer.
const LONGEST_HEAD: usize = 16 << 10;
/// The nonce of this client's handshakes.
const NONCE: &[u8] = b"the same always.";
/// The key that `Mistake::KnowsOneKey` knows: the suite's usual one.
const ONE_KEY: &[u8] = b"farewell-check.1";

impl EchoPeer {
    /// Opens the connection.
    pub(super) async fn open(&mut self) -> Step {
        match self.role {
            Role::Server => self.accept().await,
            Role::Client => self.connect().await,
        }
    }

    async fn accept(&mut self) -> Step {
        let wrong = self.behaviour.handshake;
        let request = self.head().await?;
        let refusal = match request.as_ref().map(|request| accepted(request, wrong)) {
            Some(Ok(accept)) => {
                let offers = request.iter().flat_map(|request| request.all(EXTENSIONS));
                let compression = &self.behaviour.compression;
                let (extensions, agreed) =
                    negotiation::answer(offers, &compression.offers, &compression.answers);
                self.deflate = agreed.map(|agreed| self.deflate(agreed));
                let answer = answer(&accept, request.as_ref(), extensions, wrong);
                return self.write(answer.as_bytes()).await;
            }
            Some(Err(refusal)) => refusal,
            None => BAD_REQUEST,
        };
        let refusal = match wrong.makes(Mistake::BlamesItself) {
            true => refusal.replacen(|char: char| char.is_ascii_digit(), "5", 1),
            false => refusal.to_owned(),
        };
        let answer =
            format!("HTTP/1.1 {refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        self.write(answer.as_bytes()).await?;
        self.end_tcp().await;
        Err(Over::Ended)
    }

    async fn connect(&mut self) -> Step {
        let wrong = self.behaviour.handshake;
        let key = STANDARD.encode(match wrong.makes(Mistake::HasShortKey) {
            true => &NONCE[..8],
            false => NONCE,
        });
        let method = if wrong.makes(Mistake::Posts) {
            "POST"
        } else {
            "GET"
        };
        let host = if wrong.makes(Mistake::NamesNoHost) {
            ""
        } else {
            "localhost"
        };
        let version = if wrong.makes(Mistake::SaysVersion8) {
            8
        } else {
            13
        };
        let request = format!(
            "{method} / HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: {version}\r\n\
             Sec-WebSocket-Extensions: {}\r\n\r\n",
            self.behaviour.compression.offers.said
        );
        self.write(request.as_bytes()).await?;
        if wrong.makes(Mistake::SpeaksFirst) {
            self.speak_first().await?;
        }
        loop {
            let answer = self.head().await?;
            let status = answer.as_ref().and_then(Head::status);
            let interim = status.is_some_and(|status| status < 200 && status != 101);
            if interim && !wrong.makes(Mistake::TakesInterimForFinal) {
                continue;
            }
            let http = status.is_some()
                || self.inbox.len() <= LONGEST_HEAD && wrong.makes(Mistake::TakesAnythingForHttp);
            let mut rules = self.behaviour.compression.offers.clone();
            rules.takes_unoffered = wrong.makes(Mistake::TakesOtherExtensions);
            let extensions = answer.iter().flat_map(|answer| answer.all(EXTENSIONS));
            let Ok(agreed) = negotiation::taken(extensions, &rules) else {
                return Err(Over::Ended);
            };
            let fits = answer.is_none_or(|answer| status.is_none() || opens(&answer, &key, wrong));
            if wrong.makes(Mistake::ForgetsWhatFollows) {
                self.inbox.clear();
            }
            return if http && fits {
                self.deflate = agreed.map(|agreed| self.deflate(agreed));
                Ok(())
            } else {
                Err(Over::Ended)
            };
        }
    }

    fn deflate(&self, agreed: Agreed) -> Deflate {
        let compression = &self.behaviour.compression;
        Deflate::new(agreed, &compression.reads, &compression.writes)
    }

    /// Does not wait long for its answer.
    async fn speak_first(&mut self) -> Step {
        tokio::select! {
            filled = self.fill() => return filled,
            () = sleep(Duration::from_millis(50)) => {}
        }
        self.send(PONG, b"anyone?").await
    }

    /// The other side's head; `None` if it is none.
    async fn head(&mut self) -> Step<Option<Head>> {
        let wrong = self.behaviour.handshake;
        let longest = match wrong.makes(Mistake::TakesAnyLength) {
            true => usize::MAX,
            false => LONGEST_HEAD,
        };
        loop {
            if let Some(at) = self.inbox.windows(4).position(|end| end == b"\r\n\r\n") {
                let bytes = self.inbox.split_to(at + 4);
                let text = std::str::from_utf8(&bytes).ok();
                return Ok(text.and_then(|text| Head::parse(text, wrong)));
            }
            let cut = wrong.makes(Mistake::TakesReadsForHeads) && !self.inbox.is_empty();
            if self.inbox.len() > longest || cut {
                return Ok(None);
            }
            self.fill().await?;
        }
    }
}

const BAD_REQUEST: &str = "400 Bad Request";

/// The accept key for a request, or the status that refuses it.
fn accepted(request: &Head, wrong: Handshake) -> Result<String, &'static str> {
    let makes = |mistake| wrong.makes(mistake);
    let mut words = request.line.split(' ');
    let (method, target, version) = (words.next(), words.next(), words.next());
    let known =
        version == Some("HTTP/1.1") || makes(Mistake::TakesHttp10) && version == Some("HTTP/1.0");
    let whole_url = target.is_some_and(|target| target.starts_with("http://"));
    if !known
        || words.next().is_some()
        || target.is_none_or(str::is_empty)
        || whole_url && makes(Mistake::RefusesWholeUrls)
    {
        return Err(BAD_REQUEST);
    }
    if method != Some("GET") && !makes(Mistake::TakesPost) {
        return Err("405 Method Not Allowed\r\nAllow: GET");
    }
    let none = |name| request.all(name).next().is_none();
    let host = request.one("host").is_some()
        || none("host") && makes(Mistake::NeedsNoHost)
        || !none("host") && makes(Mistake::TakesTwoHosts);
    let upgrade = request.lists("upgrade", "websocket")
        || none("upgrade") && makes(Mistake::NeedsNoUpgrade)
        || !none("upgrade") && makes(Mistake::TakesAnyUpgrade);
    let connection = request.lists("connection", "Upgrade")
        || none("connection") && makes(Mistake::NeedsNoConnection)
        || !none("connection") && makes(Mistake::TakesAnyConnection);
    let extensions = makes(Mistake::TakesAnyExtensions)
        || request.all("sec-websocket-extensions").all(is_extensions);
    if !host || !upgrade || !connection || !extensions {
        return Err(BAD_REQUEST);
    }
    let version = match request.one("sec-websocket-version") {
        Some(version) => version == "13" || makes(Mistake::TakesAnyVersion),
        None => none("sec-websocket-version") && makes(Mistake::NeedsNoVersion),
    };
    if !version {
        return Err(match makes(Mistake::NamesNoVersion) {
            true => BAD_REQUEST,
            false => "426 Upgrade Required\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13",
        });
    }
    let key = match request.one("sec-websocket-key") {
        Some(key) => key,
        None if none("sec-websocket-key") && makes(Mistake::NeedsNoKey) => "",
        None if makes(Mistake::TakesTwoKeys) => {
            request.all("sec-websocket-key").next().unwrap_or_default()
        }
        None => return Err(BAD_REQUEST),
    };
    let sixteen = STANDARD.decode(key).is_ok_and(|nonce| nonce.len() == 16);
    let excused = key.is_empty() && makes(Mistake::NeedsNoKey) || makes(Mistake::TakesAnyKey);
    if !sixteen && !excused {
        return Err(BAD_REQUEST);
    }
    Ok(match makes(Mistake::KnowsOneKey) {
        true => accept_key(&STANDARD.encode(ONE_KEY)),
        false => accept_key(key),
    })
}

/// The grammar of RFC 6455 §9.1, without quoted strings.
fn is_extensions(value: &str) -> bool {
    let token = |text: &str| {
        let text = text.trim();
        !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_graphic() && byte != b'=')
    };
    value.split(',').all(|extension| {
        let mut parts = extension.split(';');
        parts.next().is_some_and(token)
            && parts.all(|parameter| match parameter.split_once('=') {
                Some((name, value)) => token(name) && token(value),
                None => token(parameter),
            })
    })
}

/// The 101.
fn answer(
    accept: &str,
    request: Option<&Head>,
    extensions: Option<String>,
    wrong: Handshake,
) -> String {
    let mut answer = "HTTP/1.1 101 Switching Protocols\r\n".to_owned();
    if !wrong.makes(Mistake::LeavesUpgradeOut) {
        answer.push_str("Upgrade: websocket\r\n");
    }
    if !wrong.makes(Mistake::LeavesConnectionOut) {
        answer.push_str("Connection: Upgrade\r\n");
    }
    if let Some(extensions) = extensions {
        answer.push_str(&format!("Sec-WebSocket-Extensions: {extensions}\r\n"));
    }
    let offered = |name| request.and_then(|request| request.all(name).next());
    if wrong.makes(Mistake::ChoosesOwnSubprotocol) && offered("sec-websocket-protocol").is_some() {
        answer.push_str("Sec-WebSocket-Protocol: chat\r\n");
    }
    if wrong.makes(Mistake::AgreesToAnyExtension)
        && let Some(other) = offered("sec-websocket-extensions")
            .filter(|offer| !offer.starts_with("permessage-deflate"))
    {
        answer.push_str(&format!("Sec-WebSocket-Extensions: {other}\r\n"));
    }
    format!("{answer}Sec-WebSocket-Accept: {accept}\r\n\r\n")
}

/// Whether an answer opens the connection that was asked for with this key.
fn opens(answer: &Head, key: &str, wrong: Handshake) -> bool {
    let makes = |mistake| wrong.makes(mistake);
    let none = |name| answer.all(name).next().is_none();
    (answer.status() == Some(101) || makes(Mistake::TakesAnyStatus))
        && (answer.lists("upgrade", "websocket") || makes(Mistake::NeedsUpgradeInNoAnswer))
        && (answer.lists("connection", "Upgrade") || makes(Mistake::NeedsConnectionInNoAnswer))
        && (answer.one("sec-websocket-accept") == Some(&accept_key(key))
            || makes(Mistake::TakesAnyAccept))
        // Nothing was asked for.
        && (none("sec-websocket-protocol") || makes(Mistake::TakesAnySubprotocol))
}
