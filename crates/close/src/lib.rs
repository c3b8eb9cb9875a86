//! What the end of a WebSocket is, as plain data.
//!
//! Every connection, however it ends, yields exactly one [`CloseReport`]. Wire
//! behaviour, ledger, metrics, advice and pages are all made from that value.
//! This crate holds the value and the words it is made of; it does no I/O.
//!
//! - [`CloseCode`] is a number that a Close frame may carry. 1004, 1005, 1006
//!   and 1015 are not among them: there is no way to say them.
//! - [`CloseStatus`] is how one endpoint sees the end.
//! - [`Cause`], [`Initiator`], [`TcpEnd`] and [`Violation`] say why, who, how.
//! - [`Advice`] and [`should_reconnect`] say whether to come back, and when.
//! - [`Dialect`] is what codes mean at a service or a library that has its own.
//! - [`CloseRecord`] is a report made permanent, both sides of a relay.
//!
//! ```
//! use farewell_close::{CloseCode, CloseStatus};
//!
//! assert!(CloseCode::try_from(1006).is_err());
//! assert_eq!(CloseStatus::from(CloseCode::SERVICE_RESTART).to_string(), "1012 Service Restart");
//! ```

// A sum of times panics where it is too large; here all of them saturate.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

mod advice;
mod cause;
mod code;
mod detail;
mod dialect;
mod evidence;
mod finding;
mod frame;
mod name;
mod party;
mod printable;
mod reason;
mod reconnect;
mod record;
mod registry;
mod report;
mod rule;
mod serde_text;
mod setting;
mod status;
mod tcp_end;
mod timestamp;
mod violation;
mod words;

pub use advice::{Advice, Reconnect};
pub use cause::Cause;
pub use code::{CloseCode, InvalidCloseCode};
pub use detail::detail;
pub use dialect::{Dialect, UnknownDialect};
pub use evidence::{Fact, Observation};
pub use finding::Finding;
pub use frame::{CloseFrame, SeenClose};
pub use name::name_of;
pub use party::{Initiator, Party, Side};
pub use printable::{is_unprintable, printable};
pub use reason::CloseReason;
pub use reconnect::{
    Decision, LONGEST_NAMED, RESTART_WINDOW, STABLE, restart_delay, retry_after, should_reconnect,
};
pub use record::{ClientRecord, CloseRecord, LegRecord, SCHEMA, Traffic};
pub use registry::{CodeClass, CodeInfo, Sender, info};
pub use report::{CloseReport, HandlerFailure};
pub use rule::Rule;
pub use setting::Setting;
pub use status::CloseStatus;
pub use tcp_end::TcpEnd;
pub use timestamp::{Timestamp, TimestampError};
pub use violation::{Evidence, Suspect, Violation};
pub use words::UnknownWord;
