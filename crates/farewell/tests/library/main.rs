//! The library as its users have it: real sockets on 127.0.0.1 where the
//! system matters, pipes in memory under a virtual clock where time does.
//!
//! | module | what it proves |
//! | --- | --- |
//! | `readme` | the loop on the front page carries messages of every size, in clear and over TLS |
//! | `opening` | subprotocols, the check hook, every mistake answered with its status |
//! | `closing` | every way to end, and what both reports say of it |
//! | `leaving` | the end of TLS or TCP behind a Close leaves time for the answer |
//! | `handlers` | what a handler's result, panic, drop or cancellation says on the wire |
//! | `flushing` | rule 3: when queued messages are written, in how many writes |
//! | `keepalive` | pings, silent peers, slow readers, endings without an answer |
//! | `patience` | timers together: a slow reader is not mistaken for a dead one |
//! | `endless` | `Duration::MAX` is for ever, wherever a time is asked for |
//! | `mute` | a client's timers run whatever it awaits |
//! | `attending` | pings and Closes are seen to while a handler does something else |
//! | `draining` | `until`, broadcasts, deadlines |
//! | `members` | who counts among connections, and until when |
//! | `compression` | what is agreed on, what travels, and what a bomb comes to |
//! | `trusting` | whose certificate is taken for the server's own |
//! | `cancelling` | dropped futures lose nothing and double nothing |

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod attending;
mod cancelling;
mod certificate;
mod closing;
mod compression;
mod draining;
mod endless;
mod fairness;
mod flushing;
mod handlers;
mod keepalive;
mod leaving;
mod members;
mod mute;
mod opening;
mod patience;
mod readme;
mod support;
mod trusting;
