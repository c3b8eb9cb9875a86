//! A link's reads: into a borrowed buffer, or to where a large message belongs.

use std::io;
use std::task::{Context, Poll, ready};

use bytes::BytesMut;
use farewell_proto::Event;

use super::{AT_ONCE, Link, failure};
use crate::clock::now;
use crate::pool;

/// What one read came to.
pub(super) enum Read {
    /// Bytes, nothing of which is taken yet.
    Bytes(BytesMut),
    /// All of it is taken, with this event.
    Taken(Option<Event>),
}

impl Link {
    /// The next event of what lies in the inbox, which goes back at once when it is
    /// empty: nobody may ask for the next one for a long time.
    pub(super) fn receive_here(&mut self) -> Option<Event> {
        let mut work = AT_ONCE;
        let input = self.inbox.get()?;
        let event = self.connection.receive_within(self.now, input, &mut work);
        self.inbox.settle();
        self.share.charge(AT_ONCE - work);
        event
    }

    /// The next event of `input`, as far as may be gone on at once: where there is none,
    /// something may be left.
    pub(super) fn receive(&mut self, input: &mut BytesMut) -> Option<Event> {
        let mut work = AT_ONCE;
        let event = self.connection.receive_within(self.now, input, &mut work);
        self.share.charge(AT_ONCE - work);
        event
    }

    /// One read, and its first event; `None` for progress without one.
    pub(super) fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<Option<Event>> {
        self.poll_bytes(cx).map(|read| match read {
            Read::Bytes(mut inbox) => {
                let event = self.receive(&mut inbox);
                self.inbox.put(inbox);
                event
            }
            Read::Taken(event) => event,
        })
    }

    /// Whether a read may find something: after one that took all there was, the
    /// system has to say so first, which costs less than a buffer borrowed in vain.
    pub(super) fn poll_more(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if self.drained
            && let Some(socket) = self.transport.plain_socket()
        {
            // An error comes again where it is read.
            let _ = ready!(socket.poll_read_ready(cx));
        }
        self.drained = false;
        Poll::Ready(())
    }

    /// One read.
    pub(super) fn poll_bytes(&mut self, cx: &mut Context<'_>) -> Poll<Read> {
        let read = if let Some(room) = self.connection.read_room() {
            let before = room.buffer.len();
            let read = self.transport.poll_append(cx, room.buffer, room.limit);
            if let Poll::Ready(Ok(len @ 1..)) = read {
                self.now = now();
                self.share.charge_bytes(len);
                let event = self.connection.received_in_room(self.now, before);
                return Poll::Ready(Read::Taken(event));
            }
            read
        } else {
            let mut inbox = pool::borrow();
            let room = inbox.capacity();
            let read = self.transport.poll_append(cx, &mut inbox, room);
            if let Poll::Ready(Ok(len @ 1..)) = read {
                self.now = now();
                self.drained = len < room;
                self.share.charge_bytes(len);
                return Poll::Ready(Read::Bytes(inbox));
            }
            pool::give_back(inbox);
            read
        };
        read.map(|read| {
            self.nothing_read(read);
            Read::Taken(None)
        })
    }

    /// The end of what can be read: the peer's FIN, or a failure.
    pub(super) fn nothing_read(&mut self, read: io::Result<usize>) {
        match read {
            Ok(_) => self.connection.received_fin(now()),
            Err(error) => self.connection.read_failed(now(), failure(&error)),
        }
    }
}
