//! Connections that open, echo one message, and close, again and again.

use std::io::{self, Read, Write};
use std::time::{Duration, Instant};

use crate::arguments::{Arguments, Until};
use crate::connect::{accepted, request};
use crate::error::Error;
use crate::messages::{build, close};
use crate::poll::Poll;
use crate::process::cpu_time;
use crate::replies::Replies;
use crate::result::Outcome;
use crate::stream::Stream;

/// Opens and closes, warms up, measures, and prints. A "message" is a whole life.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Error> {
    let message = build(arguments)?.swap_remove(0);
    let mut churn = Churn {
        arguments,
        request: request(arguments).into_bytes(),
        message: message.frames,
        close: close(),
        poll: Poll::new()?,
        ready: Vec::new(),
    };
    churn.phase(Until::Elapsed(arguments.warm_up))?;
    let cpu = || arguments.pid.map(cpu_time).transpose();
    let before = cpu()?;
    let mut outcome = churn.phase(arguments.until)?;
    outcome.cpu = before.zip(cpu()?).map(|(before, after)| after - before);
    outcome.print()
}

struct Churn<'a> {
    arguments: &'a Arguments,
    request: Vec<u8>,
    message: Vec<u8>,
    close: Vec<u8>,
    poll: Poll,
    ready: Vec<usize>,
}

/// One life.
struct Life {
    stream: Stream,
    began: Instant,
    stage: Stage,
    replies: Replies,
}

enum Stage {
    /// The handshake's answer is awaited.
    Opening(Vec<u8>),
    /// The echo is.
    Echo,
    /// The server's Close is, and the end of TCP.
    Closing,
}

impl Churn<'_> {
    fn phase(&mut self, until: Until) -> Result<Outcome, Error> {
        let began = Instant::now();
        let mut outcome = Outcome {
            connections: self.arguments.connections,
            ..Outcome::default()
        };
        let goes_on = |now: Instant, sent: u64| match until {
            Until::Elapsed(longest) => now - began < longest,
            Until::Messages(most) => sent < most,
        };
        let mut lives = Vec::new();
        let mut opened = 0;
        for number in 0..self.arguments.connections {
            if goes_on(Instant::now(), opened) {
                lives.push(self.open(number)?);
                opened += 1;
            }
        }
        let mut last = began;
        let mut buffer = vec![0; 64 << 10];
        while outcome.messages < opened {
            let mut ready = std::mem::take(&mut self.ready);
            self.poll.wait(&mut ready)?;
            for &number in &ready {
                if !self.step(&mut lives[number], &mut buffer)? {
                    continue;
                }
                last = Instant::now();
                outcome.messages += 1;
                outcome.latencies.push(last - lives[number].began);
                // The old one is closed by its successor's arrival.
                if goes_on(last, opened) {
                    lives[number] = self.open(number)?;
                    opened += 1;
                } else {
                    self.poll.remove(&lives[number].stream)?;
                }
            }
            self.ready = ready;
        }
        outcome.elapsed = (last - began).max(Duration::from_nanos(1));
        Ok(outcome)
    }

    fn open(&self, number: usize) -> Result<Life, Error> {
        let began = Instant::now();
        let mut stream = Stream::dial(self.arguments.address, None)?;
        stream.write_all(&self.request)?;
        self.poll.add(&stream, number)?;
        Ok(Life {
            stream,
            began,
            stage: Stage::Opening(Vec::new()),
            replies: Replies::default(),
        })
    }

    /// Reads once and does what comes next. True once the life is over.
    fn step(&self, life: &mut Life, buffer: &mut [u8]) -> Result<bool, Error> {
        let mut input = match life.stream.read(buffer) {
            Ok(0) if matches!(life.stage, Stage::Closing) => return Ok(true),
            Ok(0) => return Err("the server ended too early".into()),
            Ok(count) => &buffer[..count],
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(false),
            // Some servers end with unread bytes; it is an end all the same.
            Err(_) if matches!(life.stage, Stage::Closing) => return Ok(true),
            Err(error) => return Err(format!("receiving: {error}").into()),
        };
        if let Stage::Opening(answer) = &mut life.stage {
            answer.extend_from_slice(input);
            if accepted(answer, self.arguments)?.is_some() {
                life.stream.write_all(&self.message)?;
                life.stage = Stage::Echo;
            }
            return Ok(false);
        }
        while let Some(piece) = life.replies.next(&mut input)? {
            if matches!(life.stage, Stage::Echo) && piece.opcode <= 2 && piece.ends_message {
                life.stream.write_all(&self.close)?;
                life.stage = Stage::Closing;
            }
        }
        Ok(false)
    }
}
