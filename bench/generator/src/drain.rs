//! A server that ends while many are connected: everyone is told so.

use std::io::{Read, Write};
use std::time::Instant;

use rustix::process::{Pid, Signal, kill_process};

use crate::arguments::Arguments;
use crate::connect::open;
use crate::error::Error;
use crate::messages::{answer_restart, pong};
use crate::poll::Poll;
use crate::process::cpu_time;
use crate::replies::Replies;
use crate::result::Outcome;
use crate::stream::Stream;

/// The code that everyone must be told (RFC 6455 §7.4.1, IANA): Service Restart.
const RESTART: [u8; 2] = 1012_u16.to_be_bytes();

/// The longest without any connection being told, in seconds: drains are paced.
const LONGEST: i64 = 30;

/// A connection that waits to be told.
struct Waiting {
    stream: Stream,
    replies: Replies,
    /// The body of the Close, as far as it is here.
    close: Vec<u8>,
    told: bool,
}

/// Opens all, sends the signal, answers each Close, and prints once all have been
/// told: how many, how long the last one waited for it, and the server's CPU time
/// until then.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Error> {
    let server = arguments.pid.ok_or("a drain needs --pid")?;
    let pid = i32::try_from(server).ok().and_then(Pid::from_raw);
    let mut poll = Poll::new()?;
    let mut waiting = Vec::with_capacity(arguments.connections);
    for number in 0..arguments.connections {
        let stream = open(arguments, None)?;
        poll.add(&stream, number)?;
        waiting.push(Some(Waiting {
            stream,
            replies: Replies::default(),
            close: Vec::new(),
            told: false,
        }));
    }
    let before = cpu_time(server)?;
    let began = Instant::now();
    kill_process(pid.ok_or("--pid is no process")?, Signal::TERM)?;

    let mut outcome = Outcome {
        connections: arguments.connections,
        ..Outcome::default()
    };
    let mut ready = Vec::new();
    let mut buffer = vec![0; 64 << 10];
    while outcome.messages < arguments.connections as u64 {
        poll.wait_for(LONGEST, &mut ready)?;
        if ready.is_empty() {
            return Err(format!("nobody was told anything for {LONGEST} s").into());
        }
        for &number in &ready {
            let Some(one) = &mut waiting[number] else {
                continue;
            };
            match one.read(&mut buffer)? {
                News::None => continue,
                News::Ended => {
                    waiting[number] = None;
                    continue;
                }
                News::Told => {}
            }
            outcome.messages += 1;
            outcome.latencies.push(began.elapsed());
            // The last answer is not sent before the time is taken: the server is
            // still there.
            if outcome.messages == arguments.connections as u64 {
                outcome.elapsed = began.elapsed();
                outcome.cpu = Some(cpu_time(server)? - before);
            }
            one.stream.write_all(&answer_restart())?;
        }
    }
    outcome.print()
}

/// What a read brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum News {
    None,
    /// It is told now.
    Told,
    /// It was told, and TCP has ended as well.
    Ended,
}

impl Waiting {
    /// Reads once.
    fn read(&mut self, buffer: &mut [u8]) -> Result<News, Error> {
        let count = self.stream.read(buffer)?;
        if count == 0 {
            return if self.told {
                Ok(News::Ended)
            } else {
                Err("the server ended a connection without a Close".into())
            };
        }
        let before = self.told;
        let mut input = &buffer[..count];
        while let Some(piece) = self.replies.next(&mut input)? {
            match piece.opcode {
                8 => {
                    self.close.extend_from_slice(piece.bytes);
                    self.told |= piece.ends_frame;
                }
                9 if piece.ends_frame => self.stream.write_all(&pong())?,
                _ => {}
            }
        }
        if self.told && !self.close.starts_with(&RESTART) {
            return Err(format!("told something else than 1012: {:02x?}", self.close).into());
        }
        Ok(if self.told && !before {
            News::Told
        } else {
            News::None
        })
    }
}
