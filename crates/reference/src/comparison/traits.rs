//! The traits of a number: the message that tells what sets it apart.

use crate::entry::entry_of;

/// The id of the message with the traits of a number.
pub(crate) fn traits_of(code: u16) -> String {
    let entry = entry_of(code);
    let name = entry.strip_prefix("code-");
    let name = name.or_else(|| entry.strip_prefix("range-"));
    format!("traits-{}", name.unwrap_or(&entry))
}
