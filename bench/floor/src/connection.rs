//! A connection: what it owns between two reads, and what is done with a read.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::ops::Range;

use crate::frame::{CLOSE, Header, LONGEST_HEADER, PING, PONG, Refused, TEXT, unmask};
use crate::handshake::answer;
use crate::large::Large;
use crate::pool::Pool;

/// Bytes of one read. All connections share the buffer.
pub(crate) const READ: usize = 64 << 10;

/// A frame of at least so many bytes that is not whole yet gets a buffer of its
/// own; of a smaller one, what is there is kept.
const LARGE: usize = 2 << 10;

/// What all connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) checks: bool,
    pub(crate) buffer: Vec<u8>,
    pub(crate) pool: Pool,
}

/// One connection. While it waits it owns its socket and nothing else.
#[derive(Debug)]
pub(crate) struct Connection {
    pub(crate) stream: TcpStream,
    open: bool,
    between: Option<Box<Between>>,
    unsent: Option<Box<Unsent>>,
}

/// What is owned between two reads.
#[derive(Debug)]
enum Between {
    /// The beginning of a frame, or of the handshake.
    Begun(Vec<u8>),
    /// A message that arrives.
    Arriving(Large),
}

/// Bytes that the peer does not take, and whether they are the last. Until they
/// are gone, nothing is read.
#[derive(Debug)]
struct Unsent {
    buffer: Vec<u8>,
    range: Range<usize>,
    last: bool,
}

/// What the connection waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wants {
    /// Bytes of the peer.
    Read,
    /// Room for bytes to the peer.
    Write,
    /// Nothing: it has ended.
    Nothing,
}

/// Why a connection is dropped.
#[derive(Debug)]
struct Dropped;

impl From<Refused> for Dropped {
    fn from(_: Refused) -> Self {
        Self
    }
}

impl From<io::Error> for Dropped {
    fn from(_: io::Error) -> Self {
        Self
    }
}

impl Connection {
    /// A new one.
    pub(crate) fn new(stream: TcpStream) -> Self {
        Self {
            stream,
            open: false,
            between: None,
            unsent: None,
        }
    }

    /// Reads once and answers, or writes on.
    pub(crate) fn ready(&mut self, shared: &mut Shared) -> Wants {
        self.step(shared).unwrap_or(Wants::Nothing)
    }

    fn step(&mut self, shared: &mut Shared) -> Result<Wants, Dropped> {
        if let Some(unsent) = self.unsent.take() {
            return self.write_owned(*unsent, shared);
        }
        match self.between.take().map(|between| *between) {
            None => self.read(0, shared),
            Some(Between::Begun(begun)) => {
                shared.buffer[..begun.len()].copy_from_slice(&begun);
                self.read(begun.len(), shared)
            }
            Some(Between::Arriving(large)) => self.read_large(large, shared),
        }
    }

    /// Reads behind the `begun` bytes that are in the buffer.
    fn read(&mut self, begun: usize, shared: &mut Shared) -> Result<Wants, Dropped> {
        let count = match self.stream.read(&mut shared.buffer[begun..begun + READ]) {
            Ok(0) => return Err(Dropped),
            Ok(count) => count,
            Err(error) if would_block(&error) => {
                self.keep(&shared.buffer[..begun]);
                return Ok(Wants::Read);
            }
            Err(error) => return Err(error.into()),
        };
        if self.open {
            self.frames(begun + count, shared)
        } else {
            self.handshake(begun + count, shared)
        }
    }

    fn keep(&mut self, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.between = Some(Box::new(Between::Begun(bytes.to_vec())));
        }
    }

    fn handshake(&mut self, end: usize, shared: &Shared) -> Result<Wants, Dropped> {
        let bytes = &shared.buffer[..end];
        let Some(answer) = answer(bytes) else {
            // Nothing that a handshake needs is longer than a read.
            if end > READ {
                return Err(Dropped);
            }
            self.keep(bytes);
            return Ok(Wants::Read);
        };
        // The answer is the first thing in an empty socket: it fits.
        self.stream.write_all(&answer.bytes)?;
        if !answer.upgraded {
            return Err(Dropped);
        }
        self.open = true;
        self.keep(&bytes[answer.request..]);
        Ok(Wants::Read)
    }

    /// Answers the frames in the buffer's first `end` bytes in one write.
    fn frames(&mut self, end: usize, shared: &mut Shared) -> Result<Wants, Dropped> {
        let checks = shared.checks;
        let buffer = &mut shared.buffer;
        let mut at = 0;
        let mut echoes = 0..0;
        let mut last = false;
        let mut begun = None;
        while let Some(header) = Header::read(&buffer[at..end], checks)? {
            let payload = at + header.size..at + header.size + header.length;
            if payload.end > end {
                begun = (payload.end - at >= LARGE).then_some(header);
                break;
            }
            at = payload.end;
            unmask(&mut buffer[payload.clone()], header.mask, 0);
            if checks && header.opcode == TEXT {
                simdutf8::basic::from_utf8(&buffer[payload.clone()]).map_err(|_| Dropped)?;
            }
            let opcode = match header.opcode {
                PONG => continue,
                PING => PONG,
                opcode => opcode,
            };
            header.write_echo(opcode, &mut buffer[..payload.start]);
            let echo = payload.start - header.echo_size()..payload.end;
            // The first stays where it is, the others are moved to its end by the
            // four bytes that each mask before them took.
            if echoes.is_empty() {
                echoes = echo;
            } else {
                let length = echo.len();
                buffer.copy_within(echo, echoes.end);
                echoes.end += length;
            }
            if opcode == CLOSE {
                last = true;
                break;
            }
        }
        let rest = if last { end..end } else { at..end };
        if let Some(header) = begun {
            let mut large = Large::new(header, shared.pool.take(Large::size(&header)));
            let here = &buffer[rest.start + header.size..rest.end];
            large.room()[..here.len()].copy_from_slice(here);
            large.arrived(here.len(), checks)?;
            self.between = Some(Box::new(Between::Arriving(large)));
        } else {
            self.keep(&buffer[rest]);
        }
        self.write(echoes, last, shared)
    }

    fn read_large(&mut self, mut large: Large, shared: &mut Shared) -> Result<Wants, Dropped> {
        match self.stream.read(large.room()) {
            Ok(0) => return Err(Dropped),
            Ok(count) => {
                if large.arrived(count, shared.checks)? {
                    let (buffer, range) = large.into_echo();
                    let last = false;
                    let echo = Unsent {
                        buffer,
                        range,
                        last,
                    };
                    return self.write_owned(echo, shared);
                }
            }
            Err(error) if would_block(&error) => {}
            Err(error) => return Err(error.into()),
        }
        self.between = Some(Box::new(Between::Arriving(large)));
        Ok(Wants::Read)
    }

    /// Writes from the shared buffer; what is not taken is kept.
    fn write(
        &mut self,
        echoes: Range<usize>,
        last: bool,
        shared: &Shared,
    ) -> Result<Wants, Dropped> {
        if echoes.is_empty() {
            return Ok(Wants::Read);
        }
        let bytes = &shared.buffer[echoes];
        let written = match self.stream.write(bytes) {
            Ok(written) => written,
            Err(error) if would_block(&error) => 0,
            Err(error) => return Err(error.into()),
        };
        if written == bytes.len() {
            return self.written(last);
        }
        let buffer = bytes[written..].to_vec();
        let range = 0..buffer.len();
        self.unsent = Some(Box::new(Unsent {
            buffer,
            range,
            last,
        }));
        Ok(Wants::Write)
    }

    fn write_owned(&mut self, mut unsent: Unsent, shared: &mut Shared) -> Result<Wants, Dropped> {
        match self.stream.write(&unsent.buffer[unsent.range.clone()]) {
            Ok(written) => unsent.range.start += written,
            Err(error) if would_block(&error) => {}
            Err(error) => return Err(error.into()),
        }
        if unsent.range.is_empty() {
            shared.pool.give(unsent.buffer);
            return self.written(unsent.last);
        }
        self.unsent = Some(Box::new(unsent));
        Ok(Wants::Write)
    }

    /// After the Close, TCP ends as well (RFC 6455 §7.1.1).
    fn written(&self, last: bool) -> Result<Wants, Dropped> {
        if last { Err(Dropped) } else { Ok(Wants::Read) }
    }
}

impl Shared {
    /// Room for what is kept of a small frame or a handshake, and for a read.
    pub(crate) fn new(checks: bool) -> Self {
        Self {
            checks,
            buffer: vec![0; READ + READ + LONGEST_HEADER],
            pool: Pool::default(),
        }
    }
}

fn would_block(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::WouldBlock
}
