//! Buffers that connections borrow while there are bytes, one pool a thread.
//!
//! An idle connection owns no buffer: reading borrows one, and gives it back
//! with the call that finds nothing to read.

use std::cell::RefCell;

use bytes::BytesMut;
use farewell_proto::defaults::READ_BUFFER;

/// More than this many at once is rare on one thread; the rest is freed.
const KEPT: usize = 16;

thread_local! {
    static POOL: RefCell<Vec<BytesMut>> = const { RefCell::new(Vec::new()) };
    /// Of the relays: one a thread, since each has it for a turn only.
    static RELAY: RefCell<Option<BytesMut>> = const { RefCell::new(None) };
    /// Of the slots: what they keep a buffer in.
    static BOXES: RefCell<Vec<Slot>> = const { RefCell::new(Vec::new()) };
}

/// Room for the reads of one turn of a relay: the thread's, borrowed when something
/// is first read and given back with the turn.
#[derive(Debug, Default)]
pub struct ReadBuffer(Option<BytesMut>);

/// Room for one read of a relay that carries much at present: a system call for
/// each 64 KiB, and whom it wakes, costs more than the larger buffer.
const BULK: usize = 4 * READ_BUFFER;

impl ReadBuffer {
    /// The buffer, empty; another where something still points into it.
    pub(crate) fn take(&mut self) -> BytesMut {
        let kept = || RELAY.with_borrow_mut(Option::take);
        if let Some(mut buffer) = self.0.take().or_else(kept)
            && buffer.try_reclaim(BULK)
        {
            return buffer;
        }
        BytesMut::with_capacity(BULK)
    }

    /// The buffer, for the next read. What points into it, such as the message that
    /// was just read, is probably gone then.
    pub(crate) fn put_back(&mut self, mut buffer: BytesMut) {
        buffer.clear();
        self.0 = Some(buffer);
    }
}

impl Drop for ReadBuffer {
    fn drop(&mut self) {
        if let Some(buffer) = self.0.take() {
            RELAY.with_borrow_mut(|kept| *kept = Some(buffer));
        }
    }
}

/// A place for a buffer that costs a word while it is empty: there are many more
/// connections than buffers.
#[derive(Debug, Default)]
pub(crate) struct Slot(Option<Box<BytesMut>>);

impl Slot {
    /// The buffer, where there is one: it is not empty.
    pub(crate) fn get(&mut self) -> Option<&mut BytesMut> {
        self.0.as_deref_mut()
    }

    /// Keeps what is left in a buffer, or gives it back.
    pub(crate) fn put(&mut self, buffer: BytesMut) {
        if buffer.is_empty() {
            give_back(buffer);
            return;
        }
        let slot = BOXES.with_borrow_mut(Vec::pop).and_then(|slot| slot.0);
        let mut slot = slot.unwrap_or_default();
        *slot = buffer;
        self.0 = Some(slot);
    }

    /// The buffer, for whoever gives it back.
    pub(crate) fn take(&mut self) -> Option<BytesMut> {
        let mut slot = self.0.take()?;
        let buffer = std::mem::take(&mut *slot);
        keep_box(slot);
        Some(buffer)
    }

    /// Gives the buffer back once it is empty.
    pub(crate) fn settle(&mut self) {
        if self.0.as_ref().is_some_and(|buffer| buffer.is_empty()) {
            self.clear();
        }
    }

    /// Gives the buffer back.
    pub(crate) fn clear(&mut self) {
        if let Some(buffer) = self.take() {
            give_back(buffer);
        }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    #[cfg(test)]
    pub(crate) fn capacity(&self) -> usize {
        self.0.as_ref().map_or(0, |buffer| buffer.capacity())
    }
}

fn keep_box(slot: Box<BytesMut>) {
    BOXES.with_borrow_mut(|boxes| {
        if boxes.len() < KEPT {
            boxes.push(Slot(Some(slot)));
        }
    });
}

/// An empty buffer with room for one read: the newest that no message points into.
/// The others stay, since most messages are gone a moment later.
#[must_use]
pub fn borrow() -> BytesMut {
    POOL.with_borrow_mut(|pool| {
        let mut newest = pool.iter_mut().rev();
        let index = newest.position(|buffer| buffer.try_reclaim(READ_BUFFER))?;
        Some(pool.swap_remove(pool.len() - 1 - index))
    })
    .unwrap_or_else(|| BytesMut::with_capacity(READ_BUFFER))
}

/// Gives a buffer back. What still points into it, such as the message that was
/// just read, is probably gone when the buffer is next wanted.
pub fn give_back(mut buffer: BytesMut) {
    buffer.clear();
    POOL.with_borrow_mut(|pool| {
        if pool.len() == KEPT {
            pool.remove(0);
        }
        pool.push(buffer);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buffer_comes_back_whole_once_no_message_holds_it() {
        let mut buffer = borrow();
        buffer.extend_from_slice(b"0123456789");
        let message = buffer.split_to(4).freeze();
        let address = buffer.as_ptr() as usize - 4;
        drop(message);
        give_back(buffer);
        let again = borrow();
        assert_eq!(
            (again.as_ptr() as usize, again.capacity()),
            (address, READ_BUFFER)
        );
    }

    #[test]
    fn a_buffer_that_a_message_holds_is_left_to_it() {
        let mut buffer = borrow();
        buffer.extend_from_slice(b"0123456789");
        let message = buffer.split_to(4).freeze();
        let address = buffer.as_ptr() as usize - 4;
        give_back(buffer);
        let other = borrow();
        assert!(other.capacity() >= READ_BUFFER);
        assert_ne!(other.as_ptr() as usize, address);
        assert_eq!(&message[..], b"0123");
    }

    #[test]
    fn a_buffer_that_is_wanted_after_its_message_is_gone_is_reused() {
        let mut buffer = borrow();
        buffer.extend_from_slice(b"0123456789");
        let message = buffer.split_to(10).freeze();
        let address = message.as_ptr() as usize;
        give_back(buffer);
        drop(message);
        assert_eq!(borrow().as_ptr() as usize, address);
    }

    #[test]
    fn a_relays_buffer_is_the_threads_unless_something_points_into_it() {
        let mut turn = ReadBuffer::default();
        let mut buffer = turn.take();
        buffer.extend_from_slice(b"0123456789");
        let address = buffer.as_ptr() as usize;
        bytes::Buf::advance(&mut buffer, 10);
        turn.put_back(buffer);
        drop(turn);
        let mut turn = ReadBuffer::default();
        let mut buffer = turn.take();
        assert_eq!((buffer.as_ptr() as usize, buffer.len()), (address, 0));
        buffer.extend_from_slice(b"0123456789");
        let late = buffer.split_to(4).freeze();
        turn.put_back(buffer);
        assert_ne!(turn.take().as_ptr() as usize, address);
        assert_eq!(&late[..], b"0123");
    }

    #[test]
    fn the_pool_does_not_grow_without_bound() {
        let buffers: Vec<_> = (0..100).map(|_| borrow()).collect();
        buffers.into_iter().for_each(give_back);
        assert_eq!(POOL.with_borrow(Vec::len), KEPT);
    }
}
