//! permessage-deflate in the opening handshake, RFC 7692 §5 and §7.1: what is offered,
//! what is answered, and what that agrees on.

mod answer;
mod negotiate;
mod offer;

pub use offer::deflate_offers;
