//! What the programs of all libraries share: their arguments, a listening
//! socket, and the order in which a client asks a suite for its cases. What is
//! measured is not in here: each program reads and writes by its library alone.

mod arguments;
mod drive;
mod listen;

pub use arguments::{Client, Server};
pub use drive::{Conversation, drive};
pub use listen::{listen, serve};

/// Whatever went wrong, said on the way out.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// The result of everything here.
pub type Result<T = ()> = std::result::Result<T, Error>;
