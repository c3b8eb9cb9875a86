//! Random numbers that spread clients: not secret, and repeatable from a seed.

/// SplitMix64: every seed gives a sequence of its own.
#[derive(Debug)]
pub(super) struct Jitter(u64);

impl Jitter {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Uniform from 0.0 to below 1.0.
    pub(super) fn position(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((bits ^ (bits >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_seeds_spread_evenly() {
        let mut buckets = [0; 10];
        for seed in 0..10_000 {
            buckets[(Jitter::new(seed).position() * 10.0) as usize] += 1;
        }
        assert!(
            buckets.iter().all(|count| (900..=1100).contains(count)),
            "{buckets:?}"
        );
    }
}
