//! Masking (RFC 6455 §5.3): the keys, and their application.

use std::hash::Hasher;

use fearless_simd::{Level, dispatch};
use siphasher::sip::SipHasher24;

/// 128 secret bits, from which a client's masking keys follow.
///
/// RFC 6455 §10.3 asks for keys that nobody can predict. The key of the n-th
/// frame is SipHash-2-4 of n under this secret: unpredictable for whoever does
/// not know the secret, and reproducible in a test that does. Draw it from the
/// operating system for every connection.
#[derive(Clone, Copy)]
pub struct MaskSecret(u64, u64);

impl MaskSecret {
    /// The secret made of these bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 16]) -> Self {
        let bits = u128::from_le_bytes(bytes);
        Self((bits >> 64) as u64, bits as u64)
    }
}

impl std::fmt::Debug for MaskSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MaskSecret(..)")
    }
}

/// The sequence of keys of one connection.
#[derive(Debug)]
pub(crate) struct MaskKeys {
    secret: MaskSecret,
    frames: u64,
}

impl MaskKeys {
    pub(crate) const fn new(secret: MaskSecret) -> Self {
        Self { secret, frames: 0 }
    }

    pub(crate) fn next_key(&mut self) -> [u8; 4] {
        let mut hasher = SipHasher24::new_with_keys(self.secret.0, self.secret.1);
        hasher.write_u64(self.frames);
        self.frames += 1;
        (hasher.finish() as u32).to_le_bytes()
    }
}

/// From so many bytes on, the widest vectors of the machine are worth asking for.
const WIDE_FROM: usize = 256;

/// Masks or unmasks: the key's first byte belongs to the first byte of `bytes`.
#[inline]
pub(crate) fn apply(bytes: &mut [u8], key: [u8; 4]) {
    if key == [0; 4] {
        // A server's frames have none.
    } else if bytes.len() < WIDE_FROM {
        xor(bytes, key);
    } else {
        xor_wide(bytes, key);
    }
}

/// Unmasks, and tells whether all of it is ASCII.
#[inline]
pub(crate) fn apply_to_text(bytes: &mut [u8], key: [u8; 4]) -> bool {
    if bytes.len() < WIDE_FROM {
        xor(bytes, key)
    } else {
        xor_wide(bytes, key)
    }
}

#[inline(never)]
fn xor_wide(bytes: &mut [u8], key: [u8; 4]) -> bool {
    dispatch!(Level::new(), _ => xor(bytes, key))
}

/// Compiled once for each width of vectors, which the compiler makes of the plain
/// loop. Whether anything but ASCII was seen costs little beside.
#[inline(always)]
fn xor(bytes: &mut [u8], key: [u8; 4]) -> bool {
    const HIGH_BITS: u64 = 0x8080_8080_8080_8080;
    let half = u32::from_ne_bytes(key);
    let wide = u64::from(half) << 32 | u64::from(half);
    let mut seen = 0;
    let (words, rest) = bytes.as_chunks_mut::<8>();
    for word in words {
        let plain = u64::from_ne_bytes(*word) ^ wide;
        seen |= plain;
        *word = plain.to_ne_bytes();
    }
    let (half_words, rest) = rest.as_chunks_mut::<4>();
    for word in half_words {
        let plain = u32::from_ne_bytes(*word) ^ half;
        seen |= u64::from(plain);
        *word = plain.to_ne_bytes();
    }
    for (byte, mask) in rest.iter_mut().zip(key) {
        *byte ^= mask;
        seen |= u64::from(*byte);
    }
    seen & HIGH_BITS == 0
}

/// The key whose first byte belongs to the byte `by` places further on.
pub(crate) const fn rotated(key: [u8; 4], by: usize) -> [u8; 4] {
    u32::from_be_bytes(key)
        .rotate_left(8 * (by as u32 % 4))
        .to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Of any length that the kernels tell apart: ASCII, or but for one byte, or
    /// anything.
    fn bytes() -> impl Strategy<Value = Vec<u8>> {
        let ascii = proptest::collection::vec(0u8..128, 0..900);
        let one = (ascii.clone(), any::<prop::sample::Index>(), any::<u8>());
        let but_one = one.prop_map(|(mut bytes, at, byte)| {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            bytes
        });
        let any = proptest::collection::vec(any::<u8>(), 0..900);
        prop_oneof![ascii, but_one, any]
    }

    proptest! {
        #[test]
        fn is_the_rfcs_definition(original in bytes(), key in prop_oneof![any::<[u8; 4]>(), [0u8..128, 0..128, 0..128, 0..128]]) {
            let mut masked = original.clone();
            let mut text = original.clone();
            let ascii = apply_to_text(&mut text, key);
            apply(&mut masked, key);
            prop_assert_eq!(&text, &masked);
            prop_assert_eq!(ascii, masked.is_ascii());
            for (index, (masked, original)) in masked.iter().zip(&original).enumerate() {
                prop_assert_eq!(*masked, original ^ key[index % 4]);
            }
        }

        #[test]
        fn a_rotated_key_goes_on_where_the_first_part_ended(
            original in proptest::collection::vec(any::<u8>(), 0..100), key: [u8; 4], at in 0usize..100,
        ) {
            let at = at.min(original.len());
            let mut whole = original.clone();
            apply(&mut whole, key);
            let mut parts = original;
            apply(&mut parts[..at], key);
            apply(&mut parts[at..], rotated(key, at));
            prop_assert_eq!(parts, whole);
        }
    }

    #[test]
    fn keys_differ_from_frame_to_frame_and_secret_to_secret() {
        let keys = |byte| {
            let mut keys = MaskKeys::new(MaskSecret::new([byte; 16]));
            [keys.next_key(), keys.next_key(), keys.next_key()]
        };
        assert_ne!(keys(1)[0], keys(1)[1]);
        assert_ne!(keys(1), keys(2));
        assert_eq!(keys(1), keys(1));
    }
}
