//! [`STANDARD`]: what every expression may call.

use std::sync::{Arc, LazyLock};

use cel::Env;

use super::pattern;

/// The standard functions and macros of CEL, with our own `matches`.
pub(super) static STANDARD: LazyLock<Arc<Env>> = LazyLock::new(|| {
    let mut env = Env::stdlib();
    // A declaration fails only where there is one already.
    let _ = pattern::declare(&mut env);
    Arc::new(env)
});
