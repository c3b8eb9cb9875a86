//! What panics is a line of the log. The hook of the standard library writes to stderr
//! itself, and would wait there.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::panic::{self, PanicHookInfo};

/// Replaces the process's hook.
pub(super) fn log() {
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string);
        let place = place.as_deref().unwrap_or("an unknown place");
        let thread = std::thread::current();
        let thread = thread.name().unwrap_or_default();
        let message = message(info);
        // Only where RUST_BACKTRACE asks for it.
        let backtrace = Backtrace::capture();
        if backtrace.status() == BacktraceStatus::Captured {
            let backtrace = backtrace.to_string();
            tracing::error!(place, thread, message, backtrace, "a task panicked");
        } else {
            tracing::error!(place, thread, message, "a task panicked");
        }
    }));
}

fn message<'a>(info: &'a PanicHookInfo<'_>) -> &'a str {
    info.payload_as_str().unwrap_or("no text")
}
