//! Why an expression has no value, in words that repeat nothing of a message.

use cel::ExecutionError;
use farewell_close::printable;

/// The most bytes of a name in a message about it.
const SHOWN: usize = 40;

/// An error without the values that it is about: they are the client's. A key
/// may be one, too, unless the expression itself speaks of it.
pub(super) fn in_words(error: &ExecutionError, is_known: impl Fn(&str) -> bool) -> String {
    match error {
        ExecutionError::NoSuchKey(key) if is_known(key) => format!("no such key: {}", shown(key)),
        ExecutionError::NoSuchKey(_) => "no such key".to_owned(),
        ExecutionError::NoSuchOverload(overload) => {
            let types = overload.argument_types().join(", ");
            let function = shown(overload.function());
            format!("no '{function}' for ({})", shown(&types))
        }
        ExecutionError::UndeclaredReference(name) => format!("not known: {}", shown(name)),
        ExecutionError::FunctionError { function, .. } => format!("{} failed", shown(function)),
        ExecutionError::IndexOutOfBounds(_) => "an index out of bounds".to_owned(),
        ExecutionError::DivisionByZero(_) | ExecutionError::RemainderByZero(_) => {
            "a division by zero".to_owned()
        }
        ExecutionError::Overflow(..) => "an overflow".to_owned(),
        ExecutionError::ValuesNotComparable(..) => "values that do not compare".to_owned(),
        _ => "values of the wrong type".to_owned(),
    }
}

/// A name, fit to be shown.
pub(super) fn shown(text: &str) -> String {
    printable(&text[..text.floor_char_boundary(SHOWN)]).into_owned()
}
