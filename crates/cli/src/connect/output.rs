//! What a person or a program is told.

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use farewell::{CloseReport, Handshake, Message, TcpEnd, Traffic};
use farewell_reference::Language;
use serde_json::{Value, json};

use super::account::Account;
use super::failure::Failure;
use crate::text;

/// The bytes of a binary message that a person is shown.
const SHOWN: usize = 32;

/// Messages on stdout, the rest on stderr; with JSON, all on stdout.
pub(super) struct Output {
    json: bool,
    verbose: bool,
    language: Language,
    /// Nobody reads the messages any more.
    unread: bool,
}

impl Output {
    pub(super) const fn new(json: bool, verbose: bool, language: Language) -> Self {
        Self {
            json,
            verbose,
            language,
            unread: false,
        }
    }

    pub(super) const fn shows_pongs(&self) -> bool {
        self.json || self.verbose
    }

    /// Whether whoever read the messages has seen enough, as `head` has.
    pub(super) const fn is_unread(&self) -> bool {
        self.unread
    }

    pub(super) fn opened(&mut self, url: &str, handshake: &Handshake) {
        let peer = handshake.peer().map(|peer| peer.to_string());
        if self.json {
            self.line(&json!({
                "type": "open",
                "url": url,
                "peer": peer,
                "subprotocol": handshake.subprotocol(),
                "compression": handshake.compression().map(ToString::to_string),
            }));
        } else if self.verbose {
            let subprotocol = handshake.subprotocol().map_or_else(String::new, |name| {
                format!(", subprotocol {}", text::printable(name))
            });
            let compression = handshake
                .compression()
                .map_or_else(String::new, |agreed| format!(", {agreed}"));
            let peer = peer.unwrap_or_default();
            tell(&format!(
                "open: {} ({peer}){subprotocol}{compression}",
                text::printable(url)
            ));
        }
    }

    pub(super) fn message(&mut self, message: &Message) {
        match (message, self.json) {
            (Message::Text(content), true) => {
                self.line(&json!({ "type": "message", "text": content.as_str() }));
            }
            (Message::Binary(content), true) => {
                self.line(&json!({ "type": "message", "data": STANDARD.encode(content) }));
            }
            (Message::Text(content), false) => self.print(&text::printable(content)),
            (Message::Binary(content), false) => self.print(&binary(content)),
        }
    }

    pub(super) fn pong(&mut self, round_trip: Duration) {
        // Microseconds are what a clock can tell.
        let millis = round_trip.as_micros() as f64 / 1e3;
        if self.json {
            self.line(&json!({ "type": "pong", "rtt_ms": millis }));
        } else {
            tell(&format!("pong: {millis:.3} ms"));
        }
    }

    pub(super) fn closed(&mut self, report: &CloseReport) {
        if self.json {
            self.line(&json!({
                "type": "close",
                "code": report.status.as_u16(),
                "name": report.status.name(),
                "reason": report.reason(),
                "clean": report.clean,
                "initiator": report.initiator,
                "cause": report.cause,
                "sent": report.sent,
                "received": report.received,
                "end": report.end,
                "violation": report.violation,
                "advice": report.advice(),
                "duration_ms": report.duration.as_millis() as u64,
                "traffic": report.traffic,
                "http_status": Value::Null,
                "error": Value::Null,
            }));
            return;
        }
        let account = Account {
            report,
            language: self.language,
        };
        if io::stderr().is_terminal() {
            tell(&account.for_a_person(text::width(), text::is_coloured(&io::stderr())));
        } else {
            tell(&account.for_a_script());
        }
    }

    pub(super) fn never_opened(&mut self, failure: &Failure) {
        if self.json {
            self.line(&json!({
                "type": "close",
                "code": failure.status.as_u16(),
                "name": failure.status.name(),
                "reason": "",
                "clean": false,
                "initiator": failure.initiator,
                "cause": failure.cause,
                "sent": Value::Null,
                "received": Value::Null,
                "end": TcpEnd::NeverOpened,
                "violation": Value::Null,
                "advice": failure.advice,
                "duration_ms": 0,
                "traffic": Traffic::default(),
                "http_status": failure.http_status,
                "error": failure.sentence(),
            }));
        } else {
            tell(&format!("error: {}", failure.sentence()));
        }
    }

    fn line(&mut self, object: &Value) {
        self.print(&text::printable_json(&object.to_string()));
    }

    /// A line for whoever reads the messages.
    fn print(&mut self, line: &str) {
        self.unread |= writeln!(io::stdout(), "{line}").is_err();
    }
}

fn binary(content: &[u8]) -> String {
    let shown: String = content
        .iter()
        .take(SHOWN)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let more = if content.len() > SHOWN { "…" } else { "" };
    format!("[binary, {} bytes] {shown}{more}", content.len())
}

/// A line for the person at the terminal.
pub(super) fn tell(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
