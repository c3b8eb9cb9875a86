//! Names that the file gives to routes and rules.

/// The longest name, in bytes.
pub(super) const LONGEST_NAME: usize = 64;

/// Whether a text can stand in records and reasons for what it names.
pub(super) fn is_name(text: &str) -> bool {
    (1..=LONGEST_NAME).contains(&text.len()) && !text.contains(farewell_close::is_unprintable)
}
