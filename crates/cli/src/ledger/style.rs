//! [`Style`]: how output is to look.

use farewell_reference::Language;

/// How output is to look.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    pub(super) json: bool,
    pub(super) colour: bool,
    /// The columns that explanations may take.
    pub(super) width: usize,
    /// The language of explanations.
    pub(super) language: Language,
}
