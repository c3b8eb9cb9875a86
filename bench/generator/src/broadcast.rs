//! One connection sends, all receive.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use crate::arguments::{Arguments, Until};
use crate::connect::open;
use crate::error::Error;
use crate::messages::build;
use crate::poll::Poll;
use crate::process::cpu_time;
use crate::replies::Replies;
use crate::result::Outcome;
use crate::stream::Stream;

/// A connection that receives.
struct Receiver {
    stream: Stream,
    replies: Replies,
    bytes: usize,
}

/// Opens all, warms up, measures, and prints. A "message" is one that arrived.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Error> {
    let message = build(arguments)?.swap_remove(0).frames;
    let mut poll = Poll::new()?;
    let mut receivers = Vec::new();
    for number in 0..arguments.connections {
        let stream = open(arguments, None)?;
        poll.add(&stream, number)?;
        let replies = Replies::default();
        let bytes = 0;
        receivers.push(Receiver {
            stream,
            replies,
            bytes,
        });
    }
    let mut phase = |until| phase(arguments, &message, &mut receivers, &mut poll, until);
    phase(Until::Elapsed(arguments.warm_up))?;
    let cpu = || arguments.pid.map(cpu_time).transpose();
    let before = cpu()?;
    let mut outcome = phase(arguments.until)?;
    outcome.cpu = before.zip(cpu()?).map(|(before, after)| after - before);
    outcome.print()
}

fn phase(
    arguments: &Arguments,
    message: &[u8],
    receivers: &mut [Receiver],
    poll: &mut Poll,
    until: Until,
) -> Result<Outcome, Error> {
    let began = Instant::now();
    let mut outcome = Outcome {
        connections: receivers.len(),
        ..Outcome::default()
    };
    let mut ready = Vec::new();
    let mut buffer = vec![0; 64 << 10];
    loop {
        let sent = Instant::now();
        let goes_on = match until {
            Until::Elapsed(longest) => sent - began < longest,
            Until::Messages(most) => outcome.messages < most,
        };
        if !goes_on {
            break;
        }
        receivers[0].stream.write_all(message)?;
        let mut missing = receivers.len();
        while missing > 0 {
            poll.wait(&mut ready)?;
            for &number in &ready {
                missing = missing
                    .checked_sub(receivers[number].receive(&mut buffer, arguments.size)?)
                    .ok_or("a message came twice")?;
            }
        }
        outcome.messages += receivers.len() as u64;
        outcome.latencies.push(sent.elapsed());
    }
    outcome.elapsed = began.elapsed().max(Duration::from_nanos(1));
    Ok(outcome)
}

impl Receiver {
    /// Reads once; how many messages came to their end.
    fn receive(&mut self, buffer: &mut [u8], size: usize) -> Result<usize, Error> {
        let count = self.stream.read(buffer)?;
        if count == 0 {
            return Err("the server ended the connection".into());
        }
        let mut input = &buffer[..count];
        let mut messages = 0;
        while let Some(piece) = self.replies.next(&mut input)? {
            match piece.opcode {
                0..=2 => self.bytes += piece.bytes.len(),
                8 => return Err("the server closed".into()),
                9 if piece.ends_frame => self.stream.write_all(&crate::messages::pong())?,
                _ => continue,
            }
            if piece.opcode <= 2 && piece.ends_message {
                if self.bytes != size {
                    return Err(format!("{} bytes arrived of {size}", self.bytes).into());
                }
                self.bytes = 0;
                messages += 1;
            }
        }
        Ok(messages)
    }
}
