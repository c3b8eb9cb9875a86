//! What the numbers that end WebSockets mean, in words for people.
//!
//! Facts about a number (who may send it, whether it travels, whether to come
//! back) are data of [`farewell_close`]; this crate adds what a person needs at
//! three in the morning: what the number says, when it is seen, what to do. The
//! texts live in `messages/<language>/*.ftl`, embedded in the binary, so that a
//! further language is a directory of texts and one variant of [`Language`].
//!
//! ```
//! use farewell_reference::{Language, explain};
//!
//! let explanation = explain(1012, Language::En);
//! assert_eq!(explanation.name, "Service Restart");
//! assert!(explanation.travels);
//! assert!(explanation.to_text(80, false).contains("1 to 5 s"));
//!
//! // Two numbers side by side: what differs, and how to tell which it is.
//! let comparison = farewell_reference::compare(1005, 1000, Language::En)?;
//! assert_eq!(comparison.a.code, 1000);
//! assert!(comparison.how_to_tell[0].contains("03 E8"));
//!
//! // Every number has an answer.
//! let range = explain(4321, Language::En).range.unwrap();
//! assert_eq!((range.from, range.to), (4000, 4999));
//! # Ok::<(), farewell_reference::SameNumber>(())
//! ```

mod brief;
pub mod catalogue;
mod cause;
mod comparison;
mod explanation;
mod label;
mod language;
mod messages;
mod page;
mod terminal;
mod wording;
mod wrap;

pub use cause::{cause_text, observation_text, party_name, party_text};
pub use comparison::{Axis, Comparison, Difference, SameNumber, compare};
pub use explanation::{CodeRange, Explanation, explain};
pub use language::{Language, UnknownLanguage};
pub use wrap::wrap;
