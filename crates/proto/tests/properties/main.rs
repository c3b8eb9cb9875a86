//! What holds for every stream, every way to cut it, and every order of calls.

#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;

#[cfg(test)]
mod chunks;
#[cfg(test)]
mod endings;
#[cfg(test)]
mod passages;
#[cfg(test)]
mod relays;
#[cfg(test)]
mod streams;
#[cfg(test)]
mod travel;
