//! [`Measure`]: what a number about a workload is, and how it is printed.

use super::number::{digits, whole};

/// What a number about a workload is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    /// The server's own CPU per message, in seconds.
    Cpu,
    /// Memory per connection, in bytes.
    Memory,
    /// Time by the clock on the wall, in seconds.
    Wall,
}

impl Measure {
    /// The unit in which its values are printed.
    pub(crate) const fn unit(self) -> &'static str {
        match self {
            Self::Cpu => "µs",
            Self::Memory => "B",
            Self::Wall => "ms",
        }
    }

    /// A value, without its unit.
    pub(crate) fn number(self, value: f64) -> String {
        match self {
            Self::Cpu => digits(value * 1e6),
            Self::Memory => whole(value),
            Self::Wall => digits(value * 1e3),
        }
    }

    /// A value and its unit.
    pub(crate) fn print(self, value: f64) -> String {
        format!("{} {}", self.number(value), self.unit())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_unit() {
        assert_eq!(Measure::Cpu.print(0.000_000_4), "0.40 µs");
        assert_eq!(Measure::Memory.print(1536.4), "1,536 B");
        assert_eq!(Measure::Wall.print(0.0072), "7.20 ms");
    }
}
