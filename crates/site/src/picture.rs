//! [`picture`]: how a connection ends with a code, as a drawing: who sends what, and how
//! TCP ends.

mod arrow;
mod drawing;
mod label;
mod lines;
mod of_code;
mod sequence;
#[cfg(test)]
mod tests;

use crate::words::Words;
use drawing::drawn;
use label::Labels;

pub(crate) use of_code::of_code;
pub(crate) use sequence::{Report, Sequence, Step, What};

/// The drawing of a code, an `<svg>` element. The ids within begin with `id`, which is
/// therefore another one for each drawing of a page.
pub(crate) fn picture(code: u16, words: Words, id: &str) -> String {
    let labels = Labels { words, code };
    drawn(&of_code(code), labels, words.language().direction(), id)
}
