//! What a driver of [`Link`]s needs beside them: a relay, a judge, a server of its
//! own. Applications need none of it.

pub use crate::accepting::{Accept, accept_until};
pub use crate::bell::Bell;
pub use crate::clock::now;
pub use crate::dial::{connect, dial, dial_over};
pub use crate::heads::{linger, read_request, read_response, refuse, write_all};
pub use crate::link::failure;
pub use crate::mailbox::Mailbox;
pub use crate::panic_place::{Panicked, catch, note_panics};
pub use crate::pool::{ReadBuffer, borrow, give_back};
pub use crate::preparing::{Prepared, prepare};
pub use crate::random::{NoRandom, random};
pub use crate::registry::{Expected, Membership, Registry};
pub use crate::share::Share;
pub use crate::system_socket::SystemSocket;
pub use crate::tasks::Tasks;
pub use farewell_proto::later;

#[allow(unused_imports, reason = "the documentation links to it")]
use crate::link::Link;
