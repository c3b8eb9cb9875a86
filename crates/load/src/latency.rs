//! [`Latency`]: how long answers took, as a histogram of fixed size.

use std::fmt;
use std::time::Duration;

use hdrhistogram::{CreationError, Histogram};

/// Longer times count as this one: an hour.
const LONGEST: u64 = 3_600_000_000_000;
/// Two times that differ in the third digit are told apart.
const DIGITS: u8 = 3;

/// Times in nanoseconds, to three digits, up to an hour.
#[derive(Clone)]
pub struct Latency(Histogram<u64>);

/// What is told of a histogram.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Percentiles {
    /// How many times were measured; where that is 0, so is everything else.
    pub count: u64,
    /// The shortest.
    pub min: Duration,
    /// The mean.
    pub mean: Duration,
    /// Half of them took at most this long.
    pub p50: Duration,
    /// 90 of 100.
    pub p90: Duration,
    /// 99 of 100.
    pub p99: Duration,
    /// 999 of 1,000.
    pub p99_9: Duration,
    /// The longest.
    pub max: Duration,
}

/// Its percentiles: the counts are thirty thousand.
impl fmt::Debug for Latency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.percentiles().fmt(f)
    }
}

impl Latency {
    pub(crate) fn new() -> Result<Self, CreationError> {
        Histogram::new_with_bounds(1, LONGEST, DIGITS).map(Self)
    }

    pub(crate) fn record(&mut self, nanos: u64) {
        self.0.saturating_record(nanos);
    }

    /// As many of the same.
    pub(crate) fn record_many(&mut self, nanos: u64, count: u64) {
        self.0.saturating_record_n(nanos, count);
    }

    pub(crate) fn merge(&mut self, other: &Self) {
        // All have the same bounds, and then it does not fail.
        let _ = self.0.add(&other.0);
    }

    /// What is told of it.
    #[must_use]
    pub fn percentiles(&self) -> Percentiles {
        if self.0.is_empty() {
            return Percentiles::default();
        }
        let at = |quantile| Duration::from_nanos(self.0.value_at_quantile(quantile));
        Percentiles {
            count: self.0.len(),
            min: Duration::from_nanos(self.0.min()),
            mean: Duration::from_nanos(self.0.mean() as u64),
            p50: at(0.5),
            p90: at(0.9),
            p99: at(0.99),
            p99_9: at(0.999),
            max: Duration::from_nanos(self.0.max()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_exact_to_three_digits() {
        let mut latency = Latency::new().unwrap();
        assert_eq!(latency.percentiles(), Percentiles::default());
        for micros in 1..=1000 {
            latency.record(micros * 1000);
        }
        let found = latency.percentiles();
        let near = |found: Duration, micros: f64| {
            let found = found.as_secs_f64() * 1e6;
            assert!((found / micros - 1.0).abs() < 2e-3, "{found} {micros}");
        };
        assert_eq!(found.count, 1000);
        near(found.min, 1.0);
        near(found.mean, 500.5);
        near(found.p50, 500.0);
        near(found.p90, 900.0);
        near(found.p99, 990.0);
        near(found.p99_9, 999.0);
        near(found.max, 1000.0);
    }

    #[test]
    fn what_is_longer_than_an_hour_counts_as_one() {
        let mut latency = Latency::new().unwrap();
        latency.record_many(u64::MAX, 3);
        latency.record(0);
        let found = latency.percentiles();
        assert_eq!(found.count, 4);
        assert!(found.max >= Duration::from_secs(3600) && found.max < Duration::from_secs(3700));
    }

    #[test]
    fn merging_adds() {
        let (mut one, mut other) = (Latency::new().unwrap(), Latency::new().unwrap());
        one.record(1_000);
        other.record_many(9_000, 2);
        one.merge(&other);
        assert_eq!(one.percentiles().count, 3);
        assert!(one.percentiles().p50 > Duration::from_micros(8));
    }
}
