//! Text checked through its mask, so that the bytes can go on as they came.

use super::utf8::{BadUtf8, Utf8};
use crate::mask;

/// Text is looked at in blocks of this size, which stay in the innermost cache.
pub(super) const BLOCK: usize = 2 << 10;
/// Short texts are copied to less room, since all of the room is cleared.
const SHORT: usize = 128;

/// A text's first bad byte, in a block that begins at `block` bytes of the part.
#[derive(Debug)]
pub(super) struct BadBlock {
    pub(super) block: usize,
    pub(super) plain: Vec<u8>,
    pub(super) bad: BadUtf8,
}

/// Whether a masked text is one by itself.
pub(super) fn is_text(whole: &[u8], key: [u8; 4]) -> bool {
    if whole.len() <= BLOCK && is_ascii(whole, key) {
        return true;
    }
    let mut text = Utf8::default();
    feed_blocks(&mut text, whole, key).is_ok() && text.finish().is_ok()
}

/// Checks a part of a text that is masked with a key whose first byte belongs to
/// the part's first.
#[inline]
pub(super) fn feed_masked(text: &mut Utf8, part: &[u8], key: [u8; 4]) -> Result<(), Box<BadBlock>> {
    if part.len() <= BLOCK && text.is_between_characters() && is_ascii(part, key) {
        return Ok(());
    }
    feed_blocks(text, part, key)
}

fn feed_blocks(text: &mut Utf8, part: &[u8], key: [u8; 4]) -> Result<(), Box<BadBlock>> {
    for (index, block) in part.chunks(BLOCK).enumerate() {
        // A block's length keeps the key where it was.
        if text.is_between_characters() && is_ascii(block, key) {
            continue;
        }
        let result = if block.len() <= SHORT {
            feed_copy(text, block, key, &mut [0; SHORT])
        } else {
            feed_copy(text, block, key, &mut [0; BLOCK])
        };
        result.map_err(|(plain, bad)| {
            Box::new(BadBlock {
                block: index * BLOCK,
                plain,
                bad,
            })
        })?;
    }
    Ok(())
}

/// Checks a block on a copy of it.
fn feed_copy(
    text: &mut Utf8,
    block: &[u8],
    key: [u8; 4],
    room: &mut [u8],
) -> Result<(), (Vec<u8>, BadUtf8)> {
    let plain = &mut room[..block.len()];
    plain.copy_from_slice(block);
    mask::apply(plain, key);
    text.feed(plain).map_err(|bad| (plain.to_vec(), bad))
}

/// Whether all of a masked text is ASCII: no byte's highest bit is set behind its
/// mask. Nothing is copied for that.
fn is_ascii(block: &[u8], key: [u8; 4]) -> bool {
    let wide = wide(key);
    // Lines of 64 bytes become vector instructions.
    let (lines, rest) = block.as_chunks::<64>();
    let mut high = [0; 8];
    for line in lines {
        for (high, word) in high.iter_mut().zip(line.as_chunks::<8>().0) {
            *high |= u64::from_ne_bytes(*word) ^ wide;
        }
    }
    let mut all = high.iter().fold(0, |all, high| all | high);
    let (words, tail) = rest.as_chunks::<8>();
    for word in words {
        all |= u64::from_ne_bytes(*word) ^ wide;
    }
    if !tail.is_empty() {
        match block.last_chunk::<8>() {
            // The last eight bytes, some of them once more.
            Some(last) => {
                let key = mask::rotated(key, block.len() - last.len());
                all |= u64::from_ne_bytes(*last) ^ self::wide(key);
            }
            None => {
                for (byte, mask) in tail.iter().zip(key.iter().cycle()) {
                    all |= u64::from(byte ^ mask);
                }
            }
        }
    }
    all & 0x8080_8080_8080_8080 == 0
}

/// A key twice.
const fn wide(key: [u8; 4]) -> u64 {
    let half = u32::from_ne_bytes(key) as u64;
    half << 32 | half
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_mask_hides_nothing(
            texts in proptest::collection::vec("\\PC{0,1500}|[a-z]{0,5000}", 1..4),
            junk in proptest::collection::vec(any::<u8>(), 0..3), at in 0usize..6000, key: [u8; 4],
        ) {
            let mut plain = texts.concat().into_bytes();
            let at = at.min(plain.len());
            plain.splice(at..at, junk);
            let mut masked = plain.clone();
            mask::apply(&mut masked, key);
            let mut text = Utf8::default();
            let whole = text.feed(&plain).map_err(|BadUtf8(at)| at);
            let mut through = Utf8::default();
            let result = feed_masked(&mut through, &masked, key);
            let result = result.map_err(|bad| bad.block + bad.bad.0);
            prop_assert_eq!(result, whole);
            if whole.is_ok() {
                prop_assert_eq!(through.finish(), text.finish());
            }
        }
    }

    #[test]
    fn every_high_bit_is_seen() {
        for len in 0..200 {
            for bad in 0..len {
                let mut block = vec![b'x'; len];
                block[bad] = 0x80;
                mask::apply(&mut block, [1, 0x82, 3, 0x84]);
                assert!(!is_ascii(&block, [1, 0x82, 3, 0x84]), "{bad} of {len}");
            }
            let mut block = vec![b'x'; len];
            mask::apply(&mut block, [0xFF, 0x82, 3, 0x84]);
            assert!(is_ascii(&block, [0xFF, 0x82, 3, 0x84]));
        }
    }
}
