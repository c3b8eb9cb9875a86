//! Connections that are open and say nothing, and what memory they cost.

use std::io::{Read, stdin};
use std::thread::sleep;
use std::time::Duration;

use crate::arguments::{Arguments, Until};
use crate::echo::Load;
use crate::error::Error;
use crate::messages::build;
use crate::process::memory;

/// Connections that come before what is measured: the server sets up what it
/// does once.
const FIRST: usize = 16;

/// How long a server may tidy up before its memory is read.
const REST: Duration = Duration::from_millis(500);

/// The number of standard input among what is waited for.
const STDIN: usize = usize::MAX;

/// Opens them, measures, prints, and holds them until standard input ends.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Error> {
    let batches = build(arguments)?;
    let mut first = Load::open(
        &Arguments {
            connections: FIRST,
            ..arguments.clone()
        },
        &batches,
    )?;
    first.phase(Until::Messages(FIRST as u64))?;
    sleep(REST);
    let memory = || arguments.pid.map(memory).transpose();
    let before = memory()?;

    let mut load = Load::open(arguments, &batches)?;
    sleep(REST);
    let each = |now: Option<u64>| {
        let cost = before
            .zip(now)
            .map(|(before, now)| now as f64 - before as f64);
        cost.map(|cost| cost / arguments.connections as f64)
    };
    let open = each(memory()?);
    let mut outcome = load.phase(Until::Messages(
        (arguments.connections * arguments.in_flight) as u64,
    ))?;
    sleep(REST);
    outcome.memory_per_connection = open;
    outcome.memory_after_echo = each(memory()?);
    outcome.latencies.clear();
    outcome.print()?;
    hold(&mut load, arguments)
}

/// Answers pings until standard input ends.
fn hold(load: &mut Load<'_>, arguments: &Arguments) -> Result<(), Error> {
    let batches = build(arguments)?;
    let mut ready = Vec::new();
    let mut buffer = [0; 4096];
    // A file can't be waited for; it has ended then.
    if load.poll.add(stdin(), STDIN).is_err() {
        return Ok(());
    }
    loop {
        load.poll.wait_for(60, &mut ready)?;
        for &number in &ready {
            if number == STDIN {
                if stdin().read(&mut buffer)? == 0 {
                    return Ok(());
                }
                continue;
            }
            load.connections[number].receive(&mut buffer, &batches)?;
        }
    }
}
