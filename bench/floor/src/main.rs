//! The floor: a WebSocket echo server as a bare epoll loop on one thread, without
//! a library, a runtime, timers, or any way to use it for something else. What a
//! server pays above it, it pays for being one.
//!
//! ```text
//! floor [--listen ADDR] [--checks]
//! ```
//!
//! Replies to one read leave in one write. Messages are unmasked in place and
//! written from where they are. With `--checks` it refuses what RFC 6455 says to
//! refuse, as far as an echo of whole frames goes: reserved bits and opcodes,
//! frames that are not masked, lengths that are not the shortest, messages above
//! 16 MiB, and text that is not UTF-8, which for a message of many reads is
//! checked while it arrives. Fragments it refuses as well then: what a load
//! generator sends has none. Without checks each goes back as it came, which is
//! what a backend of a proxy needs that passes on parts.

mod arguments;
mod connection;
mod frame;
mod handshake;
mod large;
mod pool;
mod server;

use std::process::ExitCode;

use arguments::Arguments;

fn main() -> ExitCode {
    let outcome = Arguments::read(std::env::args().skip(1))
        .and_then(|arguments| server::serve(arguments).map_err(|error| error.to_string()));
    match outcome {
        Ok(never) => match never {},
        Err(problem) => {
            eprintln!("floor: {problem}");
            ExitCode::from(2)
        }
    }
}
