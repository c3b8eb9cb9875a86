//! permessage-deflate, RFC 7692, between the frames.

#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;

#[cfg(test)]
mod at_once;
#[cfg(test)]
mod frames;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod peer;
#[cfg(test)]
mod relays;
#[cfg(test)]
mod travel;
