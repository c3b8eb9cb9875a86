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
}

/// An empty buffer with room for one read.
pub(crate) fn borrow() -> BytesMut {
    POOL.with_borrow_mut(Vec::pop)
        .unwrap_or_else(|| BytesMut::with_capacity(READ_BUFFER))
}

/// Gives a buffer back. One that messages still point into is left to them.
pub(crate) fn give_back(mut buffer: BytesMut) {
    buffer.clear();
    if buffer.capacity() == 0 || !buffer.try_reclaim(READ_BUFFER) {
        return;
    }
    POOL.with_borrow_mut(|pool| {
        if pool.len() < KEPT {
            pool.push(buffer);
        }
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
    fn a_buffer_that_a_message_holds_is_not_pooled() {
        let mut buffer = borrow();
        buffer.extend_from_slice(b"0123456789");
        let message = buffer.split_to(4).freeze();
        give_back(buffer);
        assert!(borrow().capacity() >= READ_BUFFER);
        assert_eq!(&message[..], b"0123");
    }
}
