//! The lines of stdin, read by a thread of their own: a read that waits on a
//! terminal can't be cancelled, and nobody shall wait for it at the end.

use std::io::{self, BufRead, IsTerminal};
use std::thread;

use tokio::sync::mpsc::{Receiver, Sender, channel};

use crate::complaint::warn;

/// Lines that wait to be sent; more wait in stdin itself.
const WAITING: usize = 64;

/// What stdin is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Someone types.
    Terminal,
    /// `/dev/null`, or none: there is nothing to send.
    Nothing,
    /// A pipe or a file: a script that ends.
    Script,
}

impl Kind {
    pub(super) fn of_stdin() -> Self {
        if io::stdin().is_terminal() {
            Self::Terminal
        } else if is_device() {
            Self::Nothing
        } else {
            Self::Script
        }
    }
}

#[cfg(unix)]
fn is_device() -> bool {
    use std::fs::File;
    use std::os::fd::AsFd;
    use std::os::unix::fs::FileTypeExt;
    let stdin = io::stdin().as_fd().try_clone_to_owned().map(File::from);
    // A stdin that can't be looked at has nothing to send either.
    stdin
        .and_then(|file| file.metadata())
        .is_ok_and(|data| data.file_type().is_char_device())
}

#[cfg(not(unix))]
fn is_device() -> bool {
    false
}

/// The lines of stdin, without their ends; closed at the end of stdin.
pub(super) fn lines() -> Receiver<String> {
    let (sender, receiver) = channel(WAITING);
    let reading = thread::Builder::new()
        .name("stdin".to_owned())
        .spawn(move || read(&sender));
    if let Err(error) = reading {
        warn(format_args!("cannot read stdin: {error}"));
    }
    receiver
}

fn read(sender: &Sender<String>) {
    let mut stdin = io::stdin().lock();
    let mut line = Vec::new();
    for number in 1u64.. {
        line.clear();
        match stdin.read_until(b'\n', &mut line) {
            Ok(0) => return,
            Ok(_) => {}
            Err(error) => return warn(format_args!("cannot read stdin: {error}")),
        }
        if line.ends_with(b"\n") {
            line.pop();
        }
        if line.ends_with(b"\r") {
            line.pop();
        }
        match String::from_utf8(std::mem::take(&mut line)) {
            Ok(text) => {
                if sender.blocking_send(text).is_err() {
                    return;
                }
            }
            Err(_) => warn(format_args!(
                "line {number} of stdin is not UTF-8 and was not sent; text messages are UTF-8"
            )),
        }
    }
}
