//! [`Breach`]: which rule a client's messages broke.

use std::sync::Arc;
use std::time::Duration;

use farewell_close::Setting;
use farewell_proto::MessageKind;

/// Which rule a client's messages broke.
#[derive(Debug, Clone, PartialEq)]
pub enum Breach {
    /// The client sent another kind of message than this, the only one accepted.
    Kind(MessageKind),
    /// The client sent faster than this setting allows. Waiting for so long helps, if
    /// anything does.
    Rate(Option<Duration>, Setting),
    /// The rule of this name refused the content.
    Content(Arc<str>),
    /// The rule of this name had no value for the content.
    Unevaluated(Arc<str>),
}
