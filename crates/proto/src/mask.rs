//! Masking (RFC 6455 §5.3): the keys, and their application.

use siphasher::sip::SipHasher24;
use std::hash::Hasher;

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

/// Masks or unmasks: the key's first byte belongs to the first byte of `bytes`.
pub(crate) fn apply(bytes: &mut [u8], key: [u8; 4]) {
    let wide = u64::from_ne_bytes([
        key[0], key[1], key[2], key[3], key[0], key[1], key[2], key[3],
    ]);
    // Blocks of 64 bytes become vector instructions; the rest is a tail.
    let mut blocks = bytes.chunks_exact_mut(64);
    for block in &mut blocks {
        for word in block.as_chunks_mut::<8>().0 {
            *word = (u64::from_ne_bytes(*word) ^ wide).to_ne_bytes();
        }
    }
    let (words, tail) = blocks.into_remainder().as_chunks_mut::<8>();
    for word in words {
        *word = (u64::from_ne_bytes(*word) ^ wide).to_ne_bytes();
    }
    for (byte, mask) in tail.iter_mut().zip(key.iter().cycle()) {
        *byte ^= mask;
    }
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

    proptest! {
        #[test]
        fn is_the_rfcs_definition(original in proptest::collection::vec(any::<u8>(), 0..300), key: [u8; 4]) {
            let mut masked = original.clone();
            apply(&mut masked, key);
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
