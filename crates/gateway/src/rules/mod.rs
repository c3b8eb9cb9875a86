//! What clients keep to: the rules of a route, and one client's dealings with them.
//!
//! [`PolicySettings`] is what the configuration says. [`Policy`] is what all clients
//! of a route share; each client has a [`Guard`] of its own, which is asked at the
//! handshake, by each message and by each timer. It says which rule was broken:
//! [`Denied`] at the handshake, or a [`Breach`]. What is said then is decided
//! elsewhere. A route without rules has no [`Policy`], so that its relays ask nobody.

mod breach;
mod caller;
mod denied;
mod expiry;
mod expression;
mod findings;
mod guard;
mod keys;
mod origin;
mod policy;
mod problem;
mod rate;
mod seats;
mod settings;
mod token;
mod users;
mod verify;

pub use breach::Breach;
pub(crate) use caller::Caller;
pub use denied::Denied;
pub(crate) use expiry::Expiry;
pub use expression::{Expression, ExpressionError};
pub(crate) use guard::{Due, Guard};
pub use keys::{KeyError, Keys};
pub use origin::OriginPattern;
pub(crate) use policy::Policy;
pub use problem::Problem;
pub use settings::{Budget, ContentRule, Jwt, PolicySettings, Rates, TokenSource};
pub(crate) use token::{Bared, bare};
