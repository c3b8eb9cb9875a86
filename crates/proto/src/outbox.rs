//! [`Outbox`]: what waits to be written.

use std::collections::VecDeque;
use std::io::IoSlice;

use bytes::{Buf, BufMut, Bytes, BytesMut};

use crate::defaults::{READ_BUFFER, VECTORED_FROM};
use crate::frame::Header;
use crate::passage::Passage;
use crate::{Role, mask};

/// What waits to be written: small frames gathered in one buffer, large
/// payloads where they lie. Empty, it owns no memory: the buffer is
/// [lent](Outbox::lend_with) by whoever writes, and [taken back](Outbox::reclaim).
#[derive(Debug, Default)]
pub struct Outbox {
    gathered: BytesMut,
    /// `None` where none waits.
    large: Option<Box<Large>>,
    queued: u64,
    written: u64,
}

/// Large payloads between the small frames.
#[derive(Debug, Default)]
struct Large {
    payloads: VecDeque<Inlaid>,
    /// Bytes gathered that stand before the last of them.
    before_last: usize,
}

#[derive(Debug)]
struct Inlaid {
    /// Bytes gathered that stand between the payload before and this.
    before: usize,
    payload: Bytes,
}

impl Outbox {
    /// Bytes that wait.
    #[must_use]
    pub const fn len(&self) -> u64 {
        self.queued - self.written
    }

    /// Whether nothing waits.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.queued == self.written
    }

    /// Fills `slices` with what comes next, and returns how many it filled.
    pub fn slices<'a>(&'a self, slices: &mut [IoSlice<'a>]) -> usize {
        let mut slots = slices.iter_mut();
        let mut filled = 0;
        let mut fill = |part: &'a [u8]| {
            if !part.is_empty()
                && let Some(slot) = slots.next()
            {
                *slot = IoSlice::new(part);
                filled += 1;
            }
        };
        let mut gathered = &self.gathered[..];
        for inlaid in self.large.iter().flat_map(|large| &large.payloads) {
            let (before, behind) = gathered.split_at(inlaid.before);
            fill(before);
            fill(&inlaid.payload);
            gathered = behind;
        }
        fill(gathered);
        filled
    }

    /// Gives room to gather in, where none is owned.
    pub fn lend_with(&mut self, buffer: impl FnOnce() -> BytesMut) {
        if self.gathered.capacity() == 0 {
            let mut buffer = buffer();
            buffer.clear();
            self.gathered = buffer;
        }
    }

    /// Takes the room back once nothing waits.
    pub fn reclaim(&mut self) -> Option<BytesMut> {
        if !self.is_empty() {
            return None;
        }
        self.large = None;
        let buffer = std::mem::take(&mut self.gathered);
        (buffer.capacity() > 0).then_some(buffer)
    }

    /// The position in the stream behind the last byte queued.
    pub(crate) const fn queued(&self) -> u64 {
        self.queued
    }

    /// The position in the stream behind the last byte written.
    pub(crate) const fn written(&self) -> u64 {
        self.written
    }

    /// Counts bytes as written.
    pub(crate) fn advance(&mut self, written: usize) {
        let mut left = written;
        if let Some(large) = &mut self.large {
            left = large.advance(left, &mut self.gathered);
            if large.payloads.is_empty() {
                self.large = None;
            }
        }
        let left = left.min(self.gathered.len());
        self.gathered.advance(left);
        self.written = self.queued.min(self.written + written as u64);
    }

    /// Forgets what waits; it never counts as written.
    pub(crate) fn clear(&mut self) {
        self.large = None;
        self.gathered.clear();
        self.queued = self.written;
    }

    /// Queues a frame whose payload is as it shall travel.
    #[inline(always)]
    pub(crate) fn push(&mut self, header: Header, sender: Role, payload: Bytes) {
        let before = self.gathered.len();
        header.write(sender, &mut self.gathered);
        if payload.len() < VECTORED_FROM {
            self.gathered.put_slice(&payload);
            self.queued += (self.gathered.len() - before) as u64;
        } else {
            self.queued += (self.gathered.len() - before) as u64;
            self.inlay(payload);
        }
    }

    /// Queues a frame, masking its payload with the header's key.
    pub(crate) fn push_masked(&mut self, header: Header, payload: Bytes) {
        if payload.len() < VECTORED_FROM {
            let before = self.gathered.len();
            header.write(Role::Client, &mut self.gathered);
            let begin = self.gathered.len();
            self.gathered.put_slice(&payload);
            mask::apply(&mut self.gathered[begin..], header.mask);
            self.queued += (self.gathered.len() - before) as u64;
            return;
        }
        // In place where nobody else holds the payload; else on a copy.
        let payload = match payload.try_into_mut() {
            Ok(mut own) => {
                mask::apply(&mut own, header.mask);
                own
            }
            Err(shared) => masked_copy(&shared, header.mask),
        };
        self.push(header, Role::Client, payload.freeze());
    }

    /// Queues bytes that are whole frames already.
    pub(crate) fn push_encoded(&mut self, frames: Bytes) {
        if frames.len() < VECTORED_FROM {
            self.queued += frames.len() as u64;
            self.gathered.put_slice(&frames);
        } else {
            self.inlay(frames);
        }
    }

    /// Queues what is not written yet of a passage, and takes it off the input.
    pub(crate) fn push_passage(&mut self, passage: &Passage, written: usize, input: &mut BytesMut) {
        let written = written.min(passage.len());
        self.queued += written as u64;
        self.written += written as u64;
        if written == passage.len() {
            input.advance(passage.taken());
            return;
        }
        let head = passage.head().get(written..).unwrap_or_default();
        self.queued += head.len() as u64;
        self.gathered.put_slice(head);
        let behind_head = written.saturating_sub(passage.head().len());
        input.advance(passage.body().start + behind_head);
        let left = passage.body().len() - behind_head;
        if left < VECTORED_FROM {
            self.queued += left as u64;
            self.gathered.put_slice(&input[..left]);
            input.advance(left);
        } else if left < READ_BUFFER {
            // A little would keep all of the buffer that was read into.
            self.inlay(Bytes::copy_from_slice(&input[..left]));
            input.advance(left);
        } else {
            self.inlay(input.split_to(left).freeze());
        }
    }

    /// Queues a payload from where it lies, behind all that is gathered.
    fn inlay(&mut self, payload: Bytes) {
        self.queued += payload.len() as u64;
        let large = self.large.get_or_insert_default();
        let before = self.gathered.len() - large.before_last;
        large.before_last = self.gathered.len();
        large.payloads.push_back(Inlaid { before, payload });
    }
}

/// A masked copy, made block by block: each is masked while it is in the innermost
/// cache.
fn masked_copy(payload: &[u8], key: [u8; 4]) -> BytesMut {
    // A whole number of keys.
    const BLOCK: usize = 8 << 10;
    let mut copy = BytesMut::with_capacity(payload.len());
    for block in payload.chunks(BLOCK) {
        let begin = copy.len();
        copy.extend_from_slice(block);
        mask::apply(&mut copy[begin..], key);
    }
    copy
}

impl Large {
    /// Takes this many bytes off the front, and returns how many are left to take
    /// off what is gathered behind the last payload.
    fn advance(&mut self, mut left: usize, gathered: &mut BytesMut) -> usize {
        while let Some(front) = self.payloads.front_mut() {
            let before = left.min(front.before);
            gathered.advance(before);
            front.before -= before;
            self.before_last -= before;
            left -= before;
            if left < front.payload.len() {
                front.payload.advance(left);
                return 0;
            }
            left -= front.payload.len();
            self.payloads.pop_front();
        }
        left
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn next(outbox: &Outbox, at_most: usize) -> Vec<u8> {
        let mut slices = [IoSlice::new(&[]); 3];
        let filled = outbox.slices(&mut slices);
        let mut bytes: Vec<u8> = slices[..filled]
            .iter()
            .flat_map(|slice| slice.to_vec())
            .collect();
        bytes.truncate(at_most);
        bytes
    }

    proptest! {
        #[test]
        fn a_masked_copy_is_the_same_masked(
            bytes in proptest::collection::vec(any::<u8>(), 0..40_000), key: [u8; 4],
        ) {
            let copy = masked_copy(&bytes, key);
            let mut masked = bytes;
            mask::apply(&mut masked, key);
            prop_assert_eq!(&copy[..], &masked[..]);
        }

        #[test]
        fn bytes_leave_in_order_however_much_is_taken(
            sizes in proptest::collection::vec(prop_oneof![0usize..40, VECTORED_FROM - 1..VECTORED_FROM + 2], 1..12),
            step in 1usize..9000,
        ) {
            let mut outbox = Outbox::default();
            let mut expected = Vec::new();
            for (index, size) in sizes.into_iter().enumerate() {
                let payload = vec![index as u8; size];
                expected.extend_from_slice(&payload);
                outbox.push_encoded(payload.into());
            }
            let mut seen = Vec::new();
            while !outbox.is_empty() {
                let bytes = next(&outbox, step);
                prop_assert!(!bytes.is_empty());
                outbox.advance(bytes.len());
                seen.extend_from_slice(&bytes);
            }
            prop_assert_eq!(seen, expected);
            prop_assert!(outbox.reclaim().is_none_or(|buffer| buffer.is_empty()));
        }
    }
}
