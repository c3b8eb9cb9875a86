//! Numbers as the page prints them: three digits that mean something.

/// With a comma between thousands.
pub(crate) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Three digits that mean something, and never fewer than are before the point.
pub(crate) fn digits(value: f64) -> String {
    // By what is printed: 9.999 is 10.0.
    if value.abs() < 9.995 {
        format!("{value:.2}")
    } else if value.abs() < 99.95 {
        format!("{value:.1}")
    } else {
        whole(value)
    }
}

/// Without a fraction.
pub(crate) fn whole(value: f64) -> String {
    let rounded = value.round().max(0.0);
    // No measured number comes near the limit of the type; beyond it, it is the limit.
    thousands(rounded as u64)
}

/// Of a count that no digit after the third means anything of.
pub(crate) fn rounded(value: f64) -> String {
    let scale = 10_f64.powf((value.abs().max(1.0).log10().floor() - 2.0).max(0.0));
    whole((value / scale).round() * scale)
}

/// Bytes per second, in GB/s.
pub(crate) fn bandwidth(bytes_per_second: f64) -> String {
    format!("{} GB/s", digits(bytes_per_second / 1e9))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_digits() {
        for (value, text) in [
            (0.3456, "0.35"),
            (9.994, "9.99"),
            (9.996, "10.0"),
            (99.96, "100"),
            (1234.5, "1,235"),
            (1_234_567.0, "1,234,567"),
        ] {
            assert_eq!(digits(value), text);
        }
        assert_eq!(rounded(1_937_028.0), "1,940,000");
        assert_eq!(rounded(87.3), "87");
        assert_eq!(rounded(0.0), "0");
        assert_eq!(bandwidth(18.04e9), "18.0 GB/s");
    }
}
