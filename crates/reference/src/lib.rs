//! What the codes that end WebSockets mean, how to tell two apart, and which causes
//! fit an ending, in words for people.
//!
//! Facts about a code (who may send it, whether it can be sent, whether to reconnect)
//! are data of [`farewell_close`]. What is known of other software is data of this
//! crate, in [`facts`], each claim with its source. The words are in
//! `messages/<language>/*.ftl`, embedded in the binary, so that a further language is a
//! directory of texts and one variant of [`Language`].
//!
//! ```
//! use farewell_reference::{Language, Symptoms, answer, compare, explain, look_up};
//!
//! let explanation = explain(1012, Language::En);
//! assert_eq!(explanation.name, "Service Restart");
//! assert!(explanation.travels);
//! assert_eq!(explanation.delays.unwrap().registered, [5_000, 30_000]);
//!
//! // Whatever people paste: a number, a name, bytes of a Close frame, a log line.
//! let pasted = look_up("websocket: close 1006 (abnormal closure): unexpected EOF", Language::En)?;
//! assert_eq!(pasted.explanation.unwrap().code, 1006);
//!
//! // Two codes side by side: what differs, and how to tell which it is.
//! let comparison = compare(1005, 1000, Language::En)?;
//! assert_eq!(comparison.a.code, 1000);
//! assert!(comparison.how_to_tell[0].contains("03 E8"));
//!
//! // Why a connection ended, likeliest cause first.
//! let mut symptoms = Symptoms::default();
//! symptoms.code = Some(1006);
//! symptoms.http_status = Some(502);
//! let causes = answer(&symptoms, Language::En).causes;
//! assert_eq!(causes[0].situation, "handshake-refused");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod brief;
pub mod catalogue;
mod cause;
mod comparison;
mod diagnose;
mod dialects;
mod entry;
mod explanation;
pub mod facts;
mod fields;
mod functions;
mod label;
mod language;
mod locale;
mod look_up;
mod messages;
mod names;
mod nearest;
mod next;
mod overview;
mod page;
pub mod paste;
mod terminal;
mod wording;
mod wrap;

pub use cause::{cause_text, observation_text, party_name, party_text};
pub use comparison::{Axis, Comparison, Difference, SameNumber, compare};
pub use diagnose::{
    Answer, Contradicted, Contradiction, Diagnosis, LikelyCause, Match, Rulebook, RulebookWords,
    Side, Symptom, Symptoms, TOLERANCE, Tolerance, UnknownSide, UnknownSoftware, answer, asking,
    diagnose, question, rulebook, rulebook_words, separating, software_id, software_ids,
    software_name, yes_or_no,
};
pub use dialects::{
    Channel, Dialect, DialectCode, DialectDelay, DialectKind, DialectRange, DialectReconnect,
    Resume, Substitute, candidates, candidates_for_reason, dialect, dialects, dialects_named,
};
pub use explanation::{CodeRange, Explanation, Meaning, Seen, describe, explain, explain_range};
pub use fields::Field;
pub use functions::FUNCTIONS;
pub use language::{Direction, Language, UnknownLanguage};
pub use look_up::{
    InDialect, LookedUp, NotFound, OfDialect, code_of, look_up, look_up_dialects, look_up_in,
};
pub use messages::text;
pub use names::SoftwareName;
pub use next::Next;
pub use overview::{Overview, Row, overview};
pub use wrap::{columns, wrap};
