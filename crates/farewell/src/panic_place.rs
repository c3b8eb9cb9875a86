//! Where a handler panicked: a hook before the user's own, which it never
//! replaces.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::Once;

thread_local! {
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What was caught.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panicked {
    /// What it said.
    pub message: String,
    /// File, line and column, once [`note_panics`] was called.
    pub place: Option<String>,
}

/// Does something, and catches its panic.
///
/// # Errors
/// [`Panicked`].
pub fn catch<T>(run: impl FnOnce() -> T) -> Result<T, Panicked> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|panic| Panicked {
        message: text(panic.as_ref()),
        place: PLACE.with_borrow_mut(Option::take),
    })
}

fn text(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("the handler panicked")
        .to_owned()
}

/// From now on the places of panics are known: chains a hook, once a process.
pub fn note_panics() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let place = info.location().map(ToString::to_string);
            PLACE.with_borrow_mut(|slot| *slot = place);
            previous(info);
        }));
    });
}
