//! What the programs of all libraries share: their arguments, a listening
//! socket, the loops that are the same for every library that is a `Stream` and a
//! `Sink`, and the order in which a client asks a suite for its cases. Each
//! program reads and writes by its library alone.

mod arguments;
mod drive;
mod gather;
mod listen;

pub use arguments::{Abilities, Answer, Client, Server};
pub use drive::{Conversation, drive};
pub use gather::{broadcast, gather};
pub use listen::{Handler, serve};

/// Whatever went wrong, said on the way out.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// The result of everything here.
pub type Result<T = ()> = std::result::Result<T, Error>;
