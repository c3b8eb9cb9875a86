//! Every rule of the framing that a peer can break: what is sent, and what the
//! report says of it, however the bytes are cut.

#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;

#[cfg(test)]
mod expected;
#[cfg(test)]
mod headers;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod texts;
