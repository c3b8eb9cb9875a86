//! [`Breach`]: a rule that the peer broke.

use farewell_close::{SeenClose, Violation};

/// A rule that the peer broke.
#[derive(Debug)]
pub(crate) struct Breach {
    pub(crate) violation: Violation,
    /// The Close that broke it, where one did, as far as it can be told: `None`
    /// inside for a body of one byte.
    pub(crate) close: Option<Option<SeenClose>>,
}

impl From<Violation> for Box<Breach> {
    fn from(violation: Violation) -> Self {
        Self::new(Breach {
            violation,
            close: None,
        })
    }
}
