//! Under which terms the data may be used.

/// In short.
pub(super) const LICENSE: &str = include_str!("LICENSE");

/// Whole.
pub(crate) const LICENSE_URL: &str = "https://creativecommons.org/publicdomain/zero/1.0/";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_terms_name_their_whole_text() {
        assert!(LICENSE.contains(LICENSE_URL), "{LICENSE}");
    }
}
