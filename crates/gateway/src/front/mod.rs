//! One client: from its TCP connection to its record.
//!
//! [`serve`] has it read its request (`opening`), finds its route, and has it
//! proxied (`http`), refused where servers may take it in several ways (`doubtful`), upgraded (`upgrade`), only observed (`observe`) or refused (`refusal`,
//! `accept_and_close`). What is opened is `Relayed`, or `Observing`.

mod accept_and_close;
mod asked;
mod body;
mod client;
mod doubtful;
mod exchange;
mod field_name;
mod forward;
mod forwarded;
mod http;
mod mark;
mod observe;
mod observing;
mod opening;
mod panicked;
mod proxy_protocol;
mod refusal;
mod relayed;
mod serve;
mod shared;
mod single;
mod upgrade;
mod way;

pub(crate) use serve::serve;
pub(crate) use shared::Front;
