//! The client that comes back, under a virtual clock: the library's own client
//! and server with pipes in memory between them; and once on real sockets.
//!
//! | module | what it proves |
//! | --- | --- |
//! | `codes` | each close code and each refusal is followed as advised, and never in a busy loop |
//! | `dialects` | a server's own codes are followed as its dialect says |
//! | `addresses` | whose turn it is, and what happens at 1012 where asked |
//! | `order` | events come in the same order, whatever happens |
//! | `hook` | credentials refreshed, bounded, refused |
//! | `sending` | what is sent while away, in which order it leaves, what comes back |
//! | `cancelling` | dropped futures lose nothing; closing ends it in every state |
//! | `sockets` | a server that drains and a server that follows it, on a real port |

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod addresses;
mod cancelling;
mod codes;
mod dialects;
mod hook;
mod net;
mod order;
mod sending;
mod sockets;
