//! The codes that have a name.

/// They are registered, or the protocol's own.
pub(crate) const NAMED: [u16; 19] = [
    1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015,
    3000, 3003, 3008,
];

/// Whether a code has a name.
pub(crate) fn is_named(code: u16) -> bool {
    NAMED.contains(&code)
}

#[cfg(test)]
mod tests {
    use farewell_close::name_of;

    use super::*;

    #[test]
    fn named_codes_have_names() {
        for code in NAMED {
            assert!(!name_of(code).is_empty());
        }
    }
}
