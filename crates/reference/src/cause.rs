//! Why a connection ended, who ended it and what was seen, in words.

use farewell_close::{Cause, Observation, Party};

use crate::Language;
use crate::catalogue::Arguments;
use crate::messages::messages;

/// Why a connection ended, in one short sentence.
#[must_use]
pub fn cause_text(cause: Cause, language: Language) -> String {
    messages(language).plain(&cause_id(cause))
}

/// Who ended a relayed connection, in one short sentence.
#[must_use]
pub fn party_text(party: Party, language: Language) -> String {
    messages(language).plain(&party_id(party))
}

/// Who ended a relayed connection, in a word or two: for a table.
#[must_use]
pub fn party_name(party: Party, language: Language) -> String {
    messages(language).attribute(&party_id(party), "short", &Arguments::new())
}

/// What was seen of an upstream, in one short sentence.
#[must_use]
pub fn observation_text(seen: Observation, language: Language) -> String {
    messages(language).plain(&observation_id(seen))
}

pub(crate) fn cause_id(cause: Cause) -> String {
    format!("cause-{cause}")
}

pub(crate) fn observation_id(seen: Observation) -> String {
    format!("fact-{seen}")
}

pub(crate) fn party_id(party: Party) -> String {
    format!("party-{party}")
}
