//! [`Match`]: what of the symptoms fitted a rule, as data.

use farewell_close::Cause;

use super::{Side, Symptom};
use crate::facts::Timer;

/// One symptom that fits a cause.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(tag = "symptom", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Match {
    /// The code is one of those of the situation.
    Code {
        /// The code.
        code: u16,
    },
    /// The reason contains a text that the situation is known by.
    Reason {
        /// The text.
        contains: &'static str,
    },
    /// The text is one that software writes in the situation.
    Line {
        /// The id of the string.
        string: &'static str,
        /// The id of the software, where one alone writes it.
        software: Option<&'static str>,
    },
    /// There was a reason, or there was none.
    ReasonGiven {
        /// Whether there was one.
        given: bool,
    },
    /// Whether it was clean.
    Clean {
        /// Whether it was.
        clean: bool,
    },
    /// Whether it opened.
    Opened {
        /// Whether it did.
        opened: bool,
    },
    /// The status is one of those of the situation.
    HttpStatus {
        /// The status.
        status: u16,
    },
    /// The age lies within what the situation has.
    Age {
        /// The age in seconds.
        seconds: f64,
    },
    /// The silence lies within what the situation has.
    Silence {
        /// The silence in seconds.
        seconds: f64,
    },
    /// As many ended together as the situation has.
    Together {
        /// How many.
        count: u32,
    },
    /// It was seen on the side that the situation has.
    Side {
        /// The side.
        side: Side,
    },
    /// Software on the path in which the situation is known.
    Software {
        /// Its id.
        id: &'static str,
    },
    /// The age or the silence is the value of a timer.
    Timer {
        /// The timer.
        #[serde(serialize_with = "id")]
        timer: &'static Timer,
        /// What has its value: the age or the silence.
        equals: Symptom,
        /// That value in seconds, as it was seen.
        seconds: f64,
        /// Whether the timer's software is on the path.
        named: bool,
    },
    /// The cause in the gateway's record.
    Cause {
        /// The cause.
        cause: Cause,
    },
}

// serde's `serialize_with` passes a reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn id<S: serde::Serializer>(timer: &&'static Timer, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&timer.id)
}
