//! [`Operation`]: a gateway at work, as its operators see it.

use std::sync::Arc;

use farewell::driver::random;

use super::reference::Reference;
use crate::admission::Admissions;
use crate::config::ListenAddress;
use crate::drain::Drain;
use crate::observe::Journal;
use crate::relay::Registry;
use crate::route::Routes;

/// A gateway at work: what its operators are shown, and may change.
#[derive(Clone)]
pub(crate) struct Operation {
    /// Where clients come.
    pub(crate) addresses: Arc<[ListenAddress]>,
    /// What an operator must know to change anything. Empty, it opens nothing.
    pub(crate) token: Arc<str>,
    pub(crate) routes: Arc<Routes>,
    pub(crate) admissions: Arc<Admissions>,
    pub(crate) registry: Registry,
    pub(crate) journal: Arc<Journal>,
    pub(crate) drain: Drain,
    pub(crate) reference: Arc<Reference>,
}

/// A token that nobody can guess.
pub(crate) fn make_token() -> String {
    // Without random bytes nobody is let in: an empty token opens nothing.
    random::<16>().map_or_else(
        |_| String::new(),
        |bytes| bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
    )
}
