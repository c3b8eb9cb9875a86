//! Batches there and back on all connections.

use std::time::{Duration, Instant};

use crate::arguments::{Arguments, Until};
use crate::connect::open;
use crate::connection::Connection;
use crate::error::Error;
use crate::messages::{Batch, build};
use crate::poll::{Interest, Poll};
use crate::process::cpu_time;
use crate::result::Outcome;
use crate::stream::Tls;

/// Bytes of one read.
const READ: usize = 256 << 10;

/// Latencies that are kept; a run with more keeps the first.
const LATENCIES: usize = 1 << 20;

/// Opens all, warms up, measures, and prints.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Error> {
    let batches = build(arguments)?;
    let mut load = Load::open(arguments, &batches)?;
    load.phase(Until::Elapsed(arguments.warm_up))?;
    let cpu = || arguments.pid.map(cpu_time).transpose();
    let before = cpu()?;
    let mut outcome = load.phase(arguments.until)?;
    outcome.cpu = before.zip(cpu()?).map(|(before, after)| after - before);
    outcome.bytes_of_payload = Some(outcome.messages * arguments.size as u64);
    outcome.print()
}

/// Connections that are loaded together.
pub(crate) struct Load<'a> {
    pub(crate) poll: Poll,
    pub(crate) connections: Vec<Connection>,
    batches: &'a [Batch],
    buffer: Vec<u8>,
    ready: Vec<usize>,
}

impl<'a> Load<'a> {
    /// Opens as many as were asked for.
    pub(crate) fn open(arguments: &Arguments, batches: &'a [Batch]) -> Result<Self, Error> {
        let poll = Poll::new()?;
        let mut connections = Vec::with_capacity(arguments.connections);
        let tls = Tls::of(arguments)?;
        for number in 0..arguments.connections {
            let stream = open(arguments, tls.as_ref())
                .map_err(|error| format!("connection {}: {error}", number + 1))?;
            poll.add(&stream, number)?;
            connections.push(Connection::new(stream, number));
        }
        Ok(Self {
            poll,
            connections,
            batches,
            buffer: vec![0; READ],
            ready: Vec::new(),
        })
    }

    /// Loads until then, and waits for what is in flight. Time and messages are
    /// counted to the last echo.
    pub(crate) fn phase(&mut self, until: Until) -> Result<Outcome, Error> {
        let began = Instant::now();
        let mut outcome = Outcome {
            connections: self.connections.len(),
            ..Outcome::default()
        };
        let in_batch = self.batches[0].payloads.len() as u64;
        let mut sent = 0;
        let goes_on = |now: Instant, sent: u64| match until {
            Until::Elapsed(longest) => now - began < longest,
            Until::Messages(most) => sent < most,
        };
        let mut bytes = 0;
        for number in 0..self.connections.len() {
            if goes_on(Instant::now(), sent) {
                self.begin(number)?;
                sent += in_batch;
            }
        }
        let mut last = began;
        while outcome.messages < sent {
            let mut ready = std::mem::take(&mut self.ready);
            self.poll.wait(&mut ready)?;
            for &number in &ready {
                let connection = &mut self.connections[number];
                if connection.is_sending() && connection.send(self.batches)? {
                    self.poll
                        .change(&connection.stream, number, Interest::Read)?;
                }
                let received = connection.receive(&mut self.buffer, self.batches)?;
                outcome.messages += received.messages;
                bytes += received.bytes;
                if !received.complete {
                    continue;
                }
                last = Instant::now();
                if outcome.latencies.len() < LATENCIES {
                    outcome.latencies.push(last - connection.began);
                }
                if goes_on(last, sent) {
                    self.begin(number)?;
                    sent += in_batch;
                }
            }
            self.ready = ready;
        }
        outcome.elapsed = (last - began).max(Duration::from_nanos(1));
        outcome.bytes_on_wire = Some(bytes);
        Ok(outcome)
    }

    fn begin(&mut self, number: usize) -> Result<(), Error> {
        let connection = &mut self.connections[number];
        if !connection.begin(self.batches)? {
            self.poll
                .change(&connection.stream, number, Interest::ReadAndWrite)?;
        }
        Ok(())
    }
}
