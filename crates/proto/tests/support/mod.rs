//! Harnesses for the state machine, all in virtual time.
//!
//! - [`Lone`]: one endpoint against bytes written by hand.
//! - [`Pair`]: two endpoints, two byte pipes, and a driver that does what a
//!   real shell does.
//! - [`frames`]: an encoder and a decoder that share no code with the crate.
//! - [`reads`] and [`pieces`]: how bytes arrive, and how what they mean is compared.

// Each test binary uses a part of this.
#![allow(dead_code, unused_imports, unreachable_pub)]

pub(crate) mod frames;
mod lone;
mod pair;
pub(crate) mod pieces;
pub(crate) mod reads;

pub(crate) use lone::{Lone, verdict};
pub(crate) use pair::{End, Pair};

use farewell_close::SeenClose;
use farewell_proto::{Config, Delivery, Event, Message, Role};

/// Both roles, for tests that hold for both.
pub(crate) const ROLES: [Role; 2] = [Role::Client, Role::Server];

/// The other end's role.
pub(crate) const fn other(role: Role) -> Role {
    match role {
        Role::Client => Role::Server,
        Role::Server => Role::Client,
    }
}

/// The defaults, without pings of its own: what is sent is what a test caused.
pub(crate) fn quiet() -> Config {
    Config {
        ping_interval: None,
        ..Config::default()
    }
}

/// A [quiet] end of a relay: pieces, and the peer's Close is held.
pub(crate) fn relay() -> Config {
    Config {
        delivery: Delivery::Pieces,
        answer_close: false,
        ..quiet()
    }
}

/// The event of a legal Close.
pub(crate) fn closed(code: u16, reason: &str) -> Event {
    Event::Closed(SeenClose {
        code: Some(code),
        reason: reason.into(),
    })
}

/// The messages among events.
pub(crate) fn messages(events: &[Event]) -> Vec<Message> {
    let message = |event: &Event| match event {
        Event::Message(message) => Some(message.clone()),
        _ => None,
    };
    events.iter().filter_map(message).collect()
}
