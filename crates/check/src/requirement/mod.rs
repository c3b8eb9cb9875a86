//! [`Requirement`]: what a standard asks for, each with its section.
//!
//! They stand here by subject, and are what cases state, what `check explain`
//! says, and what the spoiled peers of the tests break one at a time.

pub mod answer;
pub mod compression;
pub mod control;
pub mod ending;
pub mod framing;
pub mod handshake;
pub mod load;
pub mod masking;
pub mod utf8;

/// One thing that a peer has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Requirement {
    /// A stable name, such as `ping-answered`.
    pub name: &'static str,
    /// Where it is written, such as `RFC 6455 §5.5.3`.
    pub source: &'static str,
    /// What is required, in one sentence.
    pub says: &'static str,
}

impl Requirement {
    const fn new(name: &'static str, source: &'static str, says: &'static str) -> Self {
        Self { name, source, says }
    }
}
