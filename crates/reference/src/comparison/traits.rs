//! The traits of a number: the message that tells what sets it apart.

use crate::catalogue::Arguments;
use crate::explanation::entry_of;

/// The id of the message with the traits of a number.
pub(crate) fn traits_of(code: u16) -> String {
    let entry = entry_of(code);
    let name = entry.strip_prefix("code-");
    let name = name.or_else(|| entry.strip_prefix("range-"));
    format!("traits-{}", name.unwrap_or(&entry))
}

/// The message arguments of a number that may stand in its traits.
pub(super) fn arguments_of(code: u16) -> Arguments<'static> {
    let mut arguments = Arguments::new();
    // Text, so that no language puts separators into it.
    arguments.set("code", code.to_string());
    arguments
}
