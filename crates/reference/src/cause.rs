//! Why a connection ended and who ended it, in words.

use farewell_close::{Cause, Party};

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

pub(crate) fn cause_id(cause: Cause) -> String {
    format!("cause-{cause}")
}

pub(crate) fn party_id(party: Party) -> String {
    format!("party-{party}")
}
