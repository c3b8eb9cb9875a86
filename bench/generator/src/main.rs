//! Loads a WebSocket server from one thread, and reads what the server paid.
//!
//! A raw epoll loop without a WebSocket library: what it sends is built before
//! the clock runs, what comes back is counted, and on every sixteenth connection
//! compared byte by byte. It prints one line of JSON.
//!
//! The CPU time of the server (`--pid`) is read from the operating system while
//! nothing is in flight, before the first message and after the last, so that it
//! is exact, whatever the generator costs.

mod arguments;
mod broadcast;
mod churn;
mod connect;
mod connection;
mod drain;
mod echo;
mod error;
mod idle;
mod messages;
mod poll;
mod process;
mod replies;
mod result;
mod stream;

use std::process::ExitCode;

use arguments::{Arguments, Mode};
use error::Error;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("generator: {problem}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Error> {
    let arguments = Arguments::read(std::env::args().skip(1))?;
    match arguments.mode {
        Mode::Echo => echo::run(&arguments),
        Mode::Churn => churn::run(&arguments),
        Mode::Idle => idle::run(&arguments),
        Mode::Broadcast => broadcast::run(&arguments),
        Mode::Drain => drain::run(&arguments),
    }
}
