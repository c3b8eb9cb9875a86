//! Where a handler panicked: a hook before the user's own, which it never
//! replaces.

use std::cell::RefCell;
use std::panic;
use std::sync::Once;

thread_local! {
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Chains the hook, once a process.
pub(super) fn install() {
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

/// The place of this thread's last panic, once.
pub(super) fn take() -> Option<String> {
    PLACE.with_borrow_mut(Option::take)
}
