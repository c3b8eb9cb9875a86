//! A relay's way between two links: what can go on as it came goes on from where
//! it was read, and the timers are the relay's own.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Instant;

use bytes::BytesMut;
use farewell_proto::defaults::READ_BUFFER;
use farewell_proto::{Alarm, Asides, Event, Passage};
use tokio::io::AsyncWrite;

use super::reading::Read;
use super::{AT_ONCE, Link, LinkEvent};
use crate::clock::now;
use crate::pool::ReadBuffer;

impl Link {
    /// As [`poll_event`](Self::poll_event), for a relay: whatever can go on to
    /// `to` as it came does, without a stay; `None` keeps it here. What does not
    /// leave at once is queued there, to be [flushed](Self::poll_flush). What is
    /// read is read into `buffer`, which both links of a relay share.
    ///
    /// A Ping is answered, and nothing is said of it, nor of a Pong that is not the
    /// answer to this end's last Ping: [`take_asides`](Self::take_asides) counts them.
    /// Pending, too, once this has had its share of the thread.
    ///
    /// Timers are not seen to: ask [`due`](Self::due) when to call
    /// [`look_at_the_time`](Self::look_at_the_time).
    ///
    /// The call that finds a broken rule tells that, and nothing that stands behind
    /// it; [`Connection::close_received`] knows a Close that does.
    ///
    /// Cancel safe: what was read stays.
    ///
    /// [`Connection::close_received`]: farewell_proto::Connection::close_received
    pub fn poll_passing(
        &mut self,
        cx: &mut Context<'_>,
        to: Option<&mut Self>,
        buffer: &mut ReadBuffer,
    ) -> Poll<LinkEvent> {
        let was_good = self.connection.violation().is_none();
        let polled = self.poll_step(cx, to, buffer);
        match self.connection.violation() {
            Some(violation) if was_good => Poll::Ready(LinkEvent::Broke(violation.rule)),
            _ => polled,
        }
    }

    /// Steps until there is something to tell.
    fn poll_step(
        &mut self,
        cx: &mut Context<'_>,
        mut to: Option<&mut Self>,
        buffer: &mut ReadBuffer,
    ) -> Poll<LinkEvent> {
        loop {
            ready!(self.share.poll(cx));
            if let Some(input) = self.inbox.take()
                && let Some(event) = self.step(cx, to.as_deref_mut(), input, buffer)
            {
                return Poll::Ready(event);
            }
            if self.connection.reading_ended() {
                return Poll::Ready(LinkEvent::ReadingEnded);
            }
            if !self.inbox.is_empty() {
                // There is more of it.
                continue;
            }
            // A peer that never stops sending shall not keep what is queued from
            // leaving.
            if self.connection.pending() > 0 {
                let _ = self.poll_flush(cx);
            }
            let event = match ready!(self.poll_input(cx, buffer)) {
                Read::Bytes(input) => self.step(cx, to.as_deref_mut(), input, buffer),
                Read::Taken(event) => event.map(LinkEvent::Event),
            };
            if let Some(event) = event {
                return Poll::Ready(event);
            }
        }
    }

    /// Takes what `input` begins with, up to something to tell. What is left of it
    /// stays.
    fn step(
        &mut self,
        cx: &mut Context<'_>,
        mut to: Option<&mut Self>,
        mut input: BytesMut,
        buffer: &mut ReadBuffer,
    ) -> Option<LinkEvent> {
        let before = self.share.debt();
        let event = loop {
            if let Some(to) = to.as_deref_mut()
                && to.connection.takes_passages()
                && let Some(passage) = self.connection.passage(&input)
            {
                self.share.charge(passage.frames());
                to.take(cx, &passage, &mut input);
                let messages = passage.messages();
                break Some(LinkEvent::Passed { messages });
            }
            if self.share.debt() == before {
                self.now = now();
            }
            let awaited = self.connection.awaits_pong();
            let event = self.receive(&mut input);
            let says_nothing = match event {
                Some(Event::Ping(_)) => true,
                Some(Event::Pong(_)) => !awaited || self.connection.awaits_pong(),
                _ => false,
            };
            if !says_nothing {
                break event.map(LinkEvent::Event);
            }
            if input.is_empty() || self.share.debt() - before >= AT_ONCE {
                break None;
            }
        };
        if input.is_empty() {
            buffer.put_back(input);
        } else {
            self.inbox.put(input);
        }
        event
    }

    fn poll_input(&mut self, cx: &mut Context<'_>, buffer: &mut ReadBuffer) -> Poll<Read> {
        if self.connection.read_room().is_some() {
            return self.poll_bytes(cx);
        }
        let mut input = buffer.take();
        // Who fills the room of one read gets more.
        let limit = if self.reads_bulk {
            input.capacity()
        } else {
            READ_BUFFER
        };
        let read = self.transport.poll_append(cx, &mut input, limit);
        if let Poll::Ready(Ok(len @ 1..)) = read {
            self.reads_bulk = len >= READ_BUFFER;
            self.share.charge_bytes(len);
            return Poll::Ready(Read::Bytes(input));
        }
        buffer.put_back(input);
        read.map(|read| {
            self.nothing_read(read);
            Read::Taken(None)
        })
    }

    /// See [`Connection::take_asides`](farewell_proto::Connection::take_asides).
    pub const fn take_asides(&mut self) -> Asides {
        self.connection.take_asides()
    }

    /// When [`look_at_the_time`](Self::look_at_the_time) is due, if ever.
    #[must_use]
    pub fn due(&self) -> Option<Instant> {
        self.connection.timeout()
    }

    /// Does what the time asks for, for a driver of [`poll_passing`]; a Ping waits
    /// to be [flushed](Self::poll_flush) then. `heeds_silence`: whether the driver
    /// has read whatever came, so that silence means something.
    ///
    /// [`poll_passing`]: Self::poll_passing
    pub fn look_at_the_time(&mut self, heeds_silence: bool) -> Option<Alarm> {
        match self.connection.handle_timeout(now()) {
            Some(Alarm::PingTimeout) if !heeds_silence => {
                self.connection.excuse_silence();
                None
            }
            alarm => alarm,
        }
    }

    /// Writes what another link passes on, and queues what the transport does not
    /// take at once.
    fn take(&mut self, cx: &mut Context<'_>, passage: &Passage, input: &mut BytesMut) {
        let written = if self.connection.pending() == 0 && !self.writing_failed {
            let written = self.poll_write_passage(cx, passage, input);
            // An error comes again where the rest is flushed, and is seen to there.
            match written {
                Poll::Ready(Ok(written)) => written,
                Poll::Ready(Err(_)) | Poll::Pending => 0,
            }
        } else {
            0
        };
        if written < passage.len() {
            self.lend();
        }
        // It was asked whether it takes it.
        let _ = self.connection.pass(passage, written, input);
    }

    fn poll_write_passage(
        &mut self,
        cx: &mut Context<'_>,
        passage: &Passage,
        input: &BytesMut,
    ) -> Poll<io::Result<usize>> {
        let transport = Pin::new(&mut self.transport);
        let body = &input[passage.body()];
        if passage.head().is_empty() {
            return transport.poll_write(cx, body);
        }
        let slices = [IoSlice::new(passage.head()), IoSlice::new(body)];
        transport.poll_write_vectored(cx, &slices)
    }
}
