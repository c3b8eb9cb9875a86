//! [`Functions`]: what texts ask for by name, as in `{ SECONDS("ping") }`, so that
//! no text repeats a figure that is data.

/// What a function gives for its argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number, written as the language writes numbers; a text may choose a
    /// plural form by it.
    Number(f64),
    /// A text that is the same in every language.
    Text(String),
    /// Names, joined as the language joins a list.
    List(Vec<String>),
}

/// The functions that the texts of a crate may call, each with one text in quotes.
#[derive(Debug, Clone, Copy)]
pub struct Functions {
    /// Their names, in upper case.
    pub names: &'static [&'static str],
    /// The value of a function, by its name, for an argument; `None` where there
    /// is nothing of this id. The text then shows the id, and the check finds it.
    pub value: fn(&str, &str) -> Option<Value>,
}

impl Functions {
    /// No functions.
    pub const NONE: Self = Self {
        names: &[],
        value: |_, _| None,
    };
}
