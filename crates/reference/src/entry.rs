//! The entry that a number belongs to: its own, or that of its range.

use farewell_close::{CodeClass, info};

use crate::catalogue::Arguments;

/// The message arguments of a number.
pub(crate) fn arguments_of(code: u16) -> Arguments<'static> {
    let mut arguments = Arguments::new();
    // Text, so that no language puts separators into it.
    arguments.set("code", code.to_string());
    arguments
}

/// The id of the message that explains a number.
pub(crate) fn entry_of(code: u16) -> String {
    let class = info(code).class;
    match bounds(class) {
        Some(_) => format!("range-{class}"),
        None => format!("code-{code}"),
    }
}

/// The first and the last number of the classes that are explained as a range.
pub(crate) const fn bounds(class: CodeClass) -> Option<(u16, u16)> {
    match class {
        CodeClass::Unused => Some((0, 999)),
        CodeClass::Unassigned => Some((1016, 2999)),
        CodeClass::Library => Some((3000, 3999)),
        CodeClass::Private => Some((4000, 4999)),
        CodeClass::Outside => Some((5000, u16::MAX)),
        CodeClass::Protocol | CodeClass::Reserved | CodeClass::Local | CodeClass::Registered => {
            None
        }
    }
}
