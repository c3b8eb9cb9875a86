//! What changes something: kicks and a drain. Both need the token.

use std::net::{IpAddr, SocketAddr};

use axum::Json;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use farewell::{CloseCode, CloseFrame};
use serde::Deserialize;
use serde_json::{Value, json};
use ulid::Ulid;

use super::operation::Operation;
use crate::answer::Ending;
use crate::observe::Order;

/// A record's id has as many letters.
const LONGEST_ID: usize = 26;

/// Lets `Authorization: Bearer <token>` through.
pub(super) async fn authorised(
    State(operation): State<Operation>,
    request: Request,
    next: Next,
) -> Response {
    let given = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    if operation.token.is_empty() || !given.is_some_and(|given| same(given, &operation.token)) {
        let text = "Send the token that the gateway printed when it began: \
                    Authorization: Bearer TOKEN.\n";
        return (StatusCode::UNAUTHORIZED, text).into_response();
    }
    next.run(request).await
}

/// Compares without telling by its time how much was right.
fn same(given: &str, token: &str) -> bool {
    given.len() == token.len()
        && given
            .bytes()
            .zip(token.bytes())
            .fold(0, |differs, (a, b)| differs | (a ^ b))
            == 0
}

/// Who is ended, and with which words. At least one of the first three.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kick {
    /// One connection, by its record's id.
    id: Option<String>,
    /// All connections from this IP address.
    address: Option<IpAddr>,
    /// Everyone.
    #[serde(default)]
    all: bool,
    /// 1008 unless said.
    code: Option<u16>,
    #[serde(default)]
    reason: String,
}

impl Kick {
    /// Whom it is about, for people; the address is as records have it.
    fn target(&self, address: Option<IpAddr>) -> String {
        match (&self.id, address) {
            _ if self.all => "all".to_owned(),
            (Some(id), None) => id.chars().take(LONGEST_ID).collect(),
            (None, Some(address)) => address.to_string(),
            (Some(_), Some(_)) => "a connection and an address".to_owned(),
            (None, None) => String::new(),
        }
    }
}

/// Whose word an order was.
fn by(operator: SocketAddr) -> String {
    format!("admin {operator}")
}

/// Ends connections; answers with how many.
pub(super) async fn kick(
    State(operation): State<Operation>,
    ConnectInfo(operator): ConnectInfo<SocketAddr>,
    body: Bytes,
) -> Response {
    let kick: Kick = match serde_json::from_slice(&body) {
        Ok(kick) => kick,
        Err(error) => return wrong(&format!("The body is no kick: {error}.")),
    };
    if kick.id.is_none() && kick.address.is_none() && !kick.all {
        return wrong("Name an \"id\", an \"address\" or \"all\": true.");
    }
    let words = match (kick.code, kick.reason.as_str()) {
        (None, "") => None,
        (None, reason) => Some(CloseFrame::new(CloseCode::POLICY_VIOLATION, reason)),
        (Some(code), reason) => match CloseCode::try_from(code) {
            Ok(code) => Some(CloseFrame::new(code, reason)),
            Err(error) => return wrong(&format!("{error}.")),
        },
    };
    let address = kick.address.map(|address| address.to_canonical());
    // What is no id is nobody's.
    let id = kick.id.as_deref().and_then(|id| Ulid::from_string(id).ok());
    let everyone = operation.registry.everyone();
    let chosen = everyone.iter().filter(|handle| {
        let is_there = address.is_some() && address == handle.visit.address.ip();
        kick.all || id == Some(handle.visit.id) || is_there
    });
    let mut kicked = 0;
    for handle in chosen {
        handle.end(Ending::Kicked(words.clone()));
        kicked += 1;
    }
    operation.journal.order(Order {
        target: kick.target(address),
        words: words.as_ref(),
        ..Order::to_all("kick", by(operator), kicked)
    });
    Json(json!({ "kicked": kicked })).into_response()
}

/// Drains as a signal would, but goes on listening: clients that come meanwhile
/// are told that there is no room, and afterwards are served again.
pub(super) async fn drain(
    State(operation): State<Operation>,
    ConnectInfo(operator): ConnectInfo<SocketAddr>,
) -> Json<Value> {
    let draining = operation.registry.len();
    let order = Order::to_all("drain", by(operator), draining);
    operation.journal.order(order);
    tokio::spawn(async move { operation.drain.and_go_on().await });
    Json(json!({ "draining": draining }))
}

fn wrong(text: &str) -> Response {
    (StatusCode::BAD_REQUEST, format!("{text}\n")).into_response()
}
