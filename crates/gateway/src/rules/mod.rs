//! What clients keep to: the rules of a route, and one client's dealings with them.
//!
//! [`PolicySettings`] is what the configuration says. [`Policy`] is what all clients
//! of a route share; each client has a [`Guard`] of its own, which is asked at the
//! handshake, by each message and by each timer. It says which rule was broken: a
//! [`Problem`] with the token, or a [`Breach`]. What is said then is decided
//! elsewhere. A route without rules has no [`Policy`], so that its relays ask nobody.

mod breach;
mod caller;
mod expiry;
mod expression;
mod findings;
mod guard;
mod keys;
mod policy;
mod problem;
mod rate;
mod settings;
mod token;
mod users;
mod verify;

pub use breach::Breach;
pub(crate) use caller::Caller;
pub(crate) use expiry::Expiry;
pub use expression::{Expression, ExpressionError};
pub(crate) use guard::{Due, Guard};
pub use keys::{KeyError, Keys};
pub(crate) use policy::Policy;
pub use problem::Problem;
pub use settings::{Budget, ContentRule, Jwt, PolicySettings, Rates, TokenSource};
pub(crate) use token::{Bared, bare};
