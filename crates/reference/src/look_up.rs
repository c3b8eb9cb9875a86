//! [`look_up`]: whatever people paste, explained.

mod terminal;

use farewell_close::printable;
use serde::Serialize;

use crate::dialects::{
    Channel, Dialect, DialectCode, DialectKind, DialectRange, candidates_for_reason, dialects,
    dialects_named,
};
use crate::entry::arguments_of;
use crate::explanation::seen;
use crate::facts::software_of;
use crate::messages::messages;
use crate::nearest::nearest;
use crate::paste::{Found, Frame, Nearest, find};
use crate::{Explanation, Language, Seen, explain};

/// What was looked up: what the text was, and what there is to say about it.
///
/// Serialised, it is what `farewell explain --json` prints: the fields of the
/// [`Explanation`], and beside them what was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LookedUp {
    /// What the text was; `None` for a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<Found>,
    /// The situation that a pasted line tells of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub situation: Option<Seen>,
    /// What services and libraries mean by the text, where it is a reason that
    /// travels inside their protocol.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub meanings: Vec<DialectCode>,
    /// What the code is explained as; `None` where the text names no code, or
    /// several.
    #[serde(flatten)]
    pub explanation: Option<Explanation>,
    /// The language of the texts.
    #[serde(skip)]
    pub language: Language,
}

/// Nothing was found, and what is nearest.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotFound {
    /// The text is neither a code nor a name nor a line that is known.
    #[error(
        "'{asked}' is neither a close code (0 to 65535), nor the bytes of a Close frame, nor a name or a log line that the reference knows{}",
        hint(.nearest.as_ref())
    )]
    Text {
        /// The text, in short.
        asked: String,
        /// The name that is most like it.
        nearest: Option<Nearest>,
    },
    /// The text does not name one code.
    #[error("'{asked}' does not name one close code; give a number from 0 to 65535 or a name{}", hint(.nearest.as_ref()))]
    One {
        /// The text, in short.
        asked: String,
        /// The name that is most like it.
        nearest: Option<Nearest>,
    },
    /// There is no such dialect.
    #[error("'{asked}' is not a known dialect; the nearest is '{nearest}'")]
    Dialect {
        /// The word, in short.
        asked: String,
        /// The id that is most like it.
        nearest: String,
    },
    /// The dialect gives the code no meaning.
    #[error(
        "{dialect} gives {code} no meaning of its own; 'farewell explain --dialect {dialect}' lists its codes"
    )]
    NoMeaning {
        /// The dialect's id, or the word for several.
        dialect: String,
        /// The code.
        code: u16,
    },
    /// The dialect has neither a code nor a reason of this name.
    #[error(
        "'{asked}' is neither a close code (0 to 65535) nor a reason of {dialect}; 'farewell explain --dialect {dialect}' lists what it has"
    )]
    NoReason {
        /// The dialect's id, or the word for several.
        dialect: String,
        /// The text, in short.
        asked: String,
    },
}

fn hint(nearest: Option<&Nearest>) -> String {
    nearest.map_or_else(
        || "; 'farewell explain --list' shows all codes".to_owned(),
        |nearest| format!("; the nearest is '{}' ({})", nearest.name, nearest.code),
    )
}

/// Explains a number, the bytes of a Close frame, a name or a pasted line. Only the
/// first 4,096 characters of it count, and it is never executed.
///
/// ```
/// use farewell_reference::{Language, look_up};
///
/// let line = "websocket: close 1006 (abnormal closure): unexpected EOF";
/// let looked_up = look_up(line, Language::En)?;
/// assert_eq!(looked_up.explanation.unwrap().code, 1006);
/// # Ok::<(), farewell_reference::NotFound>(())
/// ```
///
/// # Errors
/// [`NotFound::Text`] where it is none of these.
pub fn look_up(text: &str, language: Language) -> Result<LookedUp, NotFound> {
    let found = find(text);
    let meanings = candidates_for_reason(text, language);
    let code = match &found {
        Found::Code { code } => Some(*code),
        // An empty body is legal; its receiver reports 1005.
        Found::Frame(frame) if frame.fault.is_none() => Some(frame.code.unwrap_or(1005)),
        Found::Frame(frame) => frame.code,
        Found::Name(name) => Some(name.code),
        Found::Line(line) => line.code,
        Found::Candidates { .. } => None,
        Found::Unknown { .. } if !meanings.is_empty() => None,
        Found::Unknown { nearest } => {
            return Err(NotFound::Text {
                asked: shortened(text),
                nearest: nearest.first().copied(),
            });
        }
    };
    let situation = match &found {
        Found::Line(line) => line.situation,
        _ => None,
    };
    let arguments = arguments_of(code.unwrap_or_default());
    Ok(LookedUp {
        situation: situation.map(|id| seen(id, messages(language), &arguments)),
        meanings,
        explanation: code.map(|code| explain(code, language)),
        found: match found {
            Found::Code { .. } | Found::Unknown { .. } => None,
            found => Some(found),
        },
        language,
    })
}

/// The one code that a text names: a number, the bytes of a Close frame or a name.
///
/// ```
/// assert_eq!(farewell_reference::code_of("going-away"), Ok(1001));
/// ```
///
/// # Errors
/// [`NotFound`] where it names none, or several.
pub fn code_of(text: &str) -> Result<u16, NotFound> {
    let nearest = match find(text) {
        Found::Code { code } => return Ok(code),
        Found::Frame(Frame {
            code: Some(code), ..
        }) => return Ok(code),
        Found::Name(name) => return Ok(name.code),
        Found::Unknown { nearest } => nearest.first().copied(),
        Found::Frame(_) | Found::Candidates { .. } | Found::Line(_) => None,
    };
    Err(NotFound::One {
        asked: shortened(text),
        nearest,
    })
}

/// What a code means in a dialect, or all codes of the dialect.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InDialect {
    /// The code that was asked for; `None` for all.
    pub code: Option<u16>,
    /// The dialects that the word named, each with what it says.
    pub dialects: Vec<OfDialect>,
    /// The language of the texts.
    #[serde(skip)]
    pub language: Language,
}

/// What one dialect says.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OfDialect {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: DialectKind,
    /// Where its meaning is.
    pub channel: Channel,
    /// The subprotocols that belong to it.
    pub subprotocols: &'static [String],
    /// The names of its hosts, as far as they are known.
    pub hosts: &'static [String],
    /// Its codes and reasons, all or the one that was asked for.
    pub codes: Vec<DialectCode>,
    /// The range that the code belongs to, where it has no entry.
    pub range: Option<DialectRange>,
    /// All of its ranges, where all codes were asked for.
    pub ranges: Vec<DialectRange>,
    /// What else matters, where all codes were asked for.
    pub notes: Vec<String>,
}

/// What a code means in the dialect that a word names, such as `discord-gateway`,
/// `discord` or a subprotocol; without a code, all that the dialect has.
///
/// # Errors
/// [`NotFound`] where there is no such dialect, or it has no such code.
pub fn look_up_in(dialect: &str, text: &str, language: Language) -> Result<InDialect, NotFound> {
    let named = dialects_named(dialect);
    if named.is_empty() {
        return Err(NotFound::Dialect {
            asked: shortened(dialect),
            nearest: nearest(dialect, dialects().iter().map(|known| known.id.as_str())).to_owned(),
        });
    }
    let text = text.trim();
    let asked = match find(text) {
        Found::Code { code } => Asked::Code(code),
        _ if text.is_empty() => Asked::All,
        _ => Asked::Reason(text),
    };
    let said: Vec<_> = named
        .into_iter()
        .map(|dialect| of_dialect(dialect, asked, language))
        .filter(|said| !said.codes.is_empty() || said.range.is_some())
        .collect();
    let dialect = shortened(dialect);
    match asked {
        Asked::Code(code) if said.is_empty() => Err(NotFound::NoMeaning { dialect, code }),
        Asked::Reason(text) if said.is_empty() => Err(NotFound::NoReason {
            dialect,
            asked: shortened(text),
        }),
        _ => Ok(InDialect {
            code: asked.code(),
            dialects: said,
            language,
        }),
    }
}

/// All that every dialect has, by id.
#[must_use]
pub fn look_up_dialects(language: Language) -> InDialect {
    let all = dialects().iter();
    InDialect {
        code: None,
        dialects: all
            .map(|dialect| of_dialect(dialect, Asked::All, language))
            .collect(),
        language,
    }
}

/// What was asked of a dialect.
#[derive(Clone, Copy)]
pub(crate) enum Asked<'a> {
    All,
    Code(u16),
    /// A reason that travels inside the protocol, or the dialect's name for a code.
    Reason(&'a str),
}

impl Asked<'_> {
    const fn code(self) -> Option<u16> {
        match self {
            Self::Code(code) => Some(code),
            Self::All | Self::Reason(_) => None,
        }
    }
}

pub(crate) fn of_dialect(
    dialect: &'static Dialect,
    asked: Asked<'_>,
    language: Language,
) -> OfDialect {
    let is_all = matches!(asked, Asked::All);
    let mut codes = dialect.codes(language);
    codes.retain(|it| match asked {
        Asked::All => true,
        Asked::Code(code) => it.code == Some(code),
        Asked::Reason(text) => it.is_called(text),
    });
    OfDialect {
        id: dialect.id.clone(),
        name: dialect.name.clone(),
        kind: dialect.kind,
        channel: dialect.channel,
        subprotocols: &dialect.subprotocols,
        hosts: &dialect.hosts,
        codes,
        range: asked.code().and_then(|code| dialect.range(code)),
        ranges: if is_all {
            dialect.ranges().collect()
        } else {
            Vec::new()
        },
        notes: if is_all {
            dialect.notes(language)
        } else {
            Vec::new()
        },
    }
}

/// At most 40 characters, without what a terminal would obey.
fn shortened(text: &str) -> String {
    printable(text).chars().take(40).collect()
}

/// The whole name of some software, by its id.
fn full_name(id: &str) -> &str {
    software_of(id).map_or(id, |software| &software.name)
}
