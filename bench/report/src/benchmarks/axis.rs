//! [`Axis`]: how far a value reaches, linear or logarithmic as it fits.

use super::number::{digits, thousands};

/// From here on a linear axis would show nothing of the shortest bar.
const LOGARITHMIC_FROM: f64 = 40.0;

/// How a value becomes a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Axis {
    Linear {
        max: f64,
        step: f64,
    },
    /// From 10 to the power of one to 10 to that of the other.
    Logarithmic {
        from: i32,
        to: f64,
    },
}

impl Axis {
    /// Of bars of these lengths; `least` is the least that it has to reach.
    pub(crate) fn of(lengths: &[f64], least: f64) -> Self {
        let shortest = lengths.iter().copied().fold(f64::INFINITY, f64::min);
        let longest = lengths.iter().copied().fold(least, f64::max);
        if shortest > 0.0 && longest / shortest >= LOGARITHMIC_FROM {
            // A shortest bar at the beginning of a decade would have no length.
            return Self::Logarithmic {
                from: (shortest * 0.8).log10().floor() as i32,
                to: longest.log10(),
            };
        }
        let rough = longest / 4.0;
        let decade = 10_f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0]
            .map(|factor| factor * decade)
            .into_iter()
            .find(|step| *step >= rough)
            .unwrap_or(rough);
        Self::Linear {
            max: longest.max(f64::MIN_POSITIVE),
            step: step.max(f64::MIN_POSITIVE),
        }
    }

    /// From 0, at the left, to 1.
    pub(crate) fn place(self, value: f64) -> f64 {
        match self {
            Self::Linear { max, .. } => (value / max).clamp(0.0, 1.0),
            Self::Logarithmic { from, to } => {
                let decades = to - f64::from(from);
                ((value.max(f64::MIN_POSITIVE).log10() - f64::from(from)) / decades).clamp(0.0, 1.0)
            }
        }
    }

    /// The places that have a number.
    pub(crate) fn ticks(self) -> Vec<f64> {
        match self {
            Self::Linear { max, step } => (0..=10)
                .map(|index| f64::from(index) * step)
                .take_while(|tick| *tick <= max * 1.001)
                .collect(),
            Self::Logarithmic { from, to } => {
                (from..=to as i32).map(|power| 10_f64.powi(power)).collect()
            }
        }
    }

    /// The number of a tick.
    pub(crate) fn print(tick: f64) -> String {
        if tick.fract() == 0.0 {
            thousands(tick as u64)
        } else {
            let text = digits(tick);
            text.trim_end_matches('0').to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn far_apart_is_logarithmic() {
        let linear = Axis::of(&[0.4, 4.9], 5.1);
        assert_eq!(linear.ticks(), [0.0, 2.0, 4.0]);
        assert!((linear.place(5.1) - 1.0).abs() < 1e-9);
        let logarithmic = Axis::of(&[1_000.0, 137_000.0], 0.0);
        assert_eq!(logarithmic.ticks(), [100.0, 1_000.0, 10_000.0, 100_000.0]);
        assert!(logarithmic.place(1_000.0) > 0.2);
        assert!((logarithmic.place(137_000.0) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn nothing_is_drawn_outside() {
        for lengths in [&[][..], &[0.0], &[f64::MIN_POSITIVE, 1e300], &[3.0]] {
            let axis = Axis::of(lengths, 0.0);
            for value in [0.0, 1.0, 1e308] {
                assert!((0.0..=1.0).contains(&axis.place(value)), "{lengths:?}");
            }
            assert!(axis.ticks().len() < 700);
        }
    }
}
