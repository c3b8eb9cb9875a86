//! Models of what tasks on several threads do to each other: loom tries every order
//! in which they may come to a lock, to an atomic or to a waker, and what each may see
//! there by C11's rules. A task that waits for ever is a deadlock, and fails.
//!
//! The files of the library that have such orders are compiled here a second time,
//! over [`sync`], which is loom's, and over a [`link`] that is a few lines long.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod bells;
mod connections;
mod hand_back;
mod mailboxes;
mod readiness;
mod stand_ins;

use stand_ins::{handshake, link, registry, sync};

#[path = "../../src/bell.rs"]
#[allow(unreachable_pub)]
mod bell;
#[path = "../../src/guarded.rs"]
#[allow(dead_code)]
mod guarded;
#[path = "../../src/mailbox.rs"]
#[allow(unreachable_pub)]
mod mailbox;
#[path = "../../src/shared.rs"]
#[allow(dead_code)]
mod shared;
#[path = "../../src/turn.rs"]
mod turn;
#[path = "../../src/wakers.rs"]
mod wakers;
