//! One client: from its TCP connection to its record.
//!
//! [`serve`] has it read its request (`opening`), finds its route, and has it
//! proxied (`http`), upgraded (`upgrade`) or refused (`refusal`, `unserved`). An
//! upgrade that succeeds is `Relayed`.

mod asked;
mod client;
mod forward;
mod http;
mod opening;
mod proxy_protocol;
mod refusal;
mod relayed;
mod serve;
mod shared;
mod unserved;
mod upgrade;

pub(crate) use serve::serve;
pub(crate) use shared::Front;
