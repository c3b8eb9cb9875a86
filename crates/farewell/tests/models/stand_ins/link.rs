//! A link in a few lines: messages come whole from a [`Socket`], which remembers one
//! waker for each direction, as Tokio's do.

use std::collections::VecDeque;
use std::sync::Arc;
use std::task::{Context, Poll};

use farewell_close::CloseReport;
use farewell_proto::{Alarm, CloseCall, Ended, Event, Message};

use crate::sync::{AtomicWaker, Mutex};

/// What a link has to tell.
#[allow(dead_code)]
pub(crate) enum LinkEvent {
    Event(Event),
    Passed {},
    Broke(()),
    Alarm(Alarm),
    ReadingEnded,
}

/// What the system knows of a connection.
#[derive(Debug, Default)]
pub(crate) struct Socket {
    arrived: Mutex<VecDeque<Message>>,
    has_room: Mutex<bool>,
    reader: AtomicWaker,
    writer: AtomicWaker,
}

impl Socket {
    /// Messages arrive together.
    pub(crate) fn arrive(&self, messages: &[&str]) {
        let messages = messages.iter().map(|message| Message::from(*message));
        self.arrived.lock().unwrap().extend(messages);
        self.reader.wake();
    }

    /// From now on the peer takes what is written.
    pub(crate) fn make_room(&self) {
        *self.has_room.lock().unwrap() = true;
        self.writer.wake();
    }

    fn poll_read(&self, cx: &Context<'_>) -> Poll<VecDeque<Message>> {
        self.reader.register(cx.waker());
        let arrived = std::mem::take(&mut *self.arrived.lock().unwrap());
        if arrived.is_empty() {
            Poll::Pending
        } else {
            Poll::Ready(arrived)
        }
    }

    fn poll_write(&self, cx: &Context<'_>) -> Poll<()> {
        self.writer.register(cx.waker());
        if *self.has_room.lock().unwrap() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}

#[derive(Debug)]
pub(crate) struct Link {
    socket: Arc<Socket>,
    /// Read, and not yet taken.
    inbox: VecDeque<Message>,
    connection: Connection,
    is_armed: bool,
}

#[derive(Debug, Default)]
pub(crate) struct Connection {
    pending: u64,
    is_ending: bool,
}

impl Connection {
    pub(crate) const fn pending(&self) -> u64 {
        self.pending
    }

    pub(crate) const fn is_ending(&self) -> bool {
        self.is_ending
    }

    pub(crate) const fn is_reading(&self) -> bool {
        !self.is_ending
    }
}

impl Link {
    pub(crate) fn over(socket: Arc<Socket>) -> Self {
        Self {
            socket,
            inbox: VecDeque::new(),
            connection: Connection::default(),
            is_armed: false,
        }
    }

    pub(crate) const fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) const fn serve_messages(&mut self) {}

    pub(crate) const fn another_waker(&mut self) {}

    /// Whether the time of what waits to be written runs.
    pub(crate) const fn is_armed(&self) -> bool {
        self.connection.pending == 0 || self.is_armed
    }

    pub(crate) fn send(&mut self, _: Message) -> Result<(), Ended> {
        if self.connection.is_ending {
            return Err(Ended);
        }
        self.connection.pending += 1;
        Ok(())
    }

    pub(crate) fn close(&mut self, _: CloseCall) -> bool {
        !std::mem::replace(&mut self.connection.is_ending, true)
    }

    pub(crate) fn message_here(&mut self, _cx: &mut Context<'_>) -> Option<Message> {
        self.inbox.pop_front()
    }

    /// What ends with "!" stands behind a Ping.
    pub(crate) fn plain_message(&mut self) -> Option<Message> {
        let next = self.inbox.front()?;
        if next.as_bytes().ends_with(b"!") {
            return None;
        }
        self.inbox.pop_front()
    }

    pub(crate) fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<LinkEvent> {
        loop {
            if let Some(message) = self.inbox.pop_front() {
                return Poll::Ready(LinkEvent::Event(Event::Message(message)));
            }
            match self.socket.poll_read(cx) {
                Poll::Ready(arrived) => self.inbox = arrived,
                Poll::Pending => return self.poll_writing(cx).map(LinkEvent::Alarm),
            }
        }
    }

    pub(crate) fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if self.connection.pending > 0 && self.socket.poll_write(cx).is_pending() {
            return Poll::Pending;
        }
        self.connection.pending = 0;
        Poll::Ready(())
    }

    pub(crate) fn poll_writing(&mut self, cx: &mut Context<'_>) -> Poll<Alarm> {
        self.is_armed |= self.poll_flush(cx).is_pending();
        Poll::Pending
    }

    pub(crate) fn poll_paused(&mut self, cx: &mut Context<'_>) -> Poll<Alarm> {
        self.poll_writing(cx)
    }

    pub(crate) fn poll_over(&mut self, cx: &mut Context<'_>) -> Poll<CloseReport> {
        let _ = self.poll_flush(cx);
        Poll::Pending
    }

    pub(crate) const fn writing_failed(&self) -> bool {
        false
    }

    pub(crate) const fn answer(&mut self, _: Alarm) {}

    pub(crate) const fn release(&mut self) {}
}
