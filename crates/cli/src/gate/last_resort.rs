//! [`watch`]: a process that is told to go does go.
//!
//! Signals and timers of a runtime are served by its workers. If all of them are
//! busy, a drain neither begins nor ends, however often it is asked for. So a
//! thread of its own hears the signals too, and ends the process where nothing
//! else can.

use std::io;
use std::process;
use std::time::Duration;

use farewell_gateway::Signals;
use tokio::runtime::{Builder, Handle};
use tokio::time::{sleep, timeout};

use crate::exit::FAILED;
use crate::log::Log;

/// How long a runtime may take to do nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// Ends the process if it is told to go and can't: one second after the second
/// signal, or one after the drain's deadline. A runtime that still works is left
/// to end by itself.
pub(super) fn watch(runtime: Handle, drain: Duration, log: Log) {
    let watching = std::thread::Builder::new().name("last-resort".to_owned());
    // Without the thread a drain still ends, as long as workers are free.
    let _ = watching.spawn(move || {
        let Ok(own) = Builder::new_current_thread().enable_all().build() else {
            return;
        };
        own.block_on(async {
            if told_to_go(drain).await.is_err() {
                return;
            }
            while !is_stuck(&runtime).await {
                sleep(PATIENCE).await;
            }
            let text = "every thread is busy, so that nobody can be told goodbye; ending";
            log.complain(text, FAILED);
            process::exit(i32::from(FAILED));
        });
    });
}

/// Ready at the second signal, or when the drain that the first began is over.
async fn told_to_go(drain: Duration) -> io::Result<()> {
    let mut signals = Signals::new()?;
    signals.told_to_go().await;
    let _ = timeout(drain.saturating_add(PATIENCE), signals.told_to_go()).await;
    Ok(())
}

/// Whether a runtime has no thread left for a task that does nothing.
async fn is_stuck(runtime: &Handle) -> bool {
    timeout(PATIENCE, runtime.spawn(async {})).await.is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_runtime_is_stuck_only_while_all_of_its_threads_are_busy() {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .build()
            .unwrap();
        let own = Builder::new_current_thread().enable_all().build().unwrap();
        assert!(!own.block_on(is_stuck(runtime.handle())));
        let (busy, is_busy) = std::sync::mpsc::channel();
        let (end, ended) = std::sync::mpsc::channel::<()>();
        runtime.spawn(async move {
            let _ = busy.send(());
            let _ = ended.recv();
        });
        is_busy.recv().unwrap();
        assert!(own.block_on(is_stuck(runtime.handle())));
        drop(end);
        assert!(!own.block_on(is_stuck(runtime.handle())));
    }
}
