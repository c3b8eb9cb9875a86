//! The spoiled peers, a table per subject: each breaks one requirement.

mod close;
mod compression;
mod control;
mod ending;
mod framing;
mod handshake;
mod load;
mod masking;
mod spoil;
mod utf8;

pub(crate) use spoil::Spoil;

/// A table of spoiled peers.
pub(crate) struct Subject {
    pub(crate) name: &'static str,
    pub(crate) spoils: &'static [Spoil],
}

/// All tables. The spoils of a requirement stand in one of them.
pub(crate) const SUBJECTS: &[Subject] = &[
    FRAMING,
    MASKING,
    CONTROL,
    CLOSE,
    ENDING,
    LOAD,
    UTF8,
    COMPRESSION,
    HANDSHAKE,
];

pub(crate) const FRAMING: Subject = subject("framing", framing::SPOILS);
pub(crate) const MASKING: Subject = subject("masking", masking::SPOILS);
pub(crate) const CONTROL: Subject = subject("control", control::SPOILS);
pub(crate) const CLOSE: Subject = subject("close", close::SPOILS);
pub(crate) const ENDING: Subject = subject("ending", ending::SPOILS);
pub(crate) const LOAD: Subject = subject("load", load::SPOILS);
pub(crate) const UTF8: Subject = subject("utf8", utf8::SPOILS);
pub(crate) const COMPRESSION: Subject = subject("compression", compression::SPOILS);
pub(crate) const HANDSHAKE: Subject = subject("handshake", handshake::SPOILS);

const fn subject(name: &'static str, spoils: &'static [Spoil]) -> Subject {
    Subject { name, spoils }
}
