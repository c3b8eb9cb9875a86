//! [`Problem`]: one thing that is wrong with the texts of a language.

use std::fmt;

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The language's tag.
    pub language: String,
    /// The text: "id", "id.name"; "-id" for a term.
    pub key: String,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What can be wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The code asks for it, and the language lacks it.
    Missing,
    /// Nothing asks for it.
    Unused,
    /// It is defined twice.
    Repeated,
    /// It is the English one, or for the most part, and no comment above it says
    /// "As in English".
    LeftInEnglish,
    /// A comment says "As in English", and it is not.
    NotAsInEnglish,
    /// These English words stand in it in a row.
    EnglishWords(String),
    /// An argument or a call of the English text does not occur.
    PlaceholderLost(String),
    /// An argument or a call that the English text does not have.
    PlaceholderAdded(String),
    /// A number of three digits or more in the English text does not occur.
    NumberLost(String),
    /// It refers to a term, a message or a term's parameter that there is not.
    Undefined(String),
    /// It refers to itself, through this entry.
    Circular(String),
    /// A call of a function that gives nothing.
    Unknown(String),
    /// A mark that the language writes differently: where, and how.
    Mark(String),
    /// A word with letters of a script that does not belong there.
    Script(String),
    /// A choice by this number lacks a category that whole numbers have.
    PluralLacking(String, &'static str),
    /// A choice by this number has a category that no number has.
    PluralImpossible(String, &'static str),
    /// English chooses a plural form by this number, this text does not.
    PluralLost(String),
    /// A line break would reach the reader.
    LineBreak,
    /// The file is not Fluent there.
    Syntax(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            language,
            key,
            fault,
        } = self;
        match fault {
            Fault::Missing => write!(f, "{language} lacks {key}"),
            Fault::Unused => write!(f, "{language} has no use for {key}"),
            Fault::Repeated => write!(f, "{language} defines {key} twice"),
            Fault::NotAsInEnglish => {
                write!(f, "{language} calls {key} as in English, and it is not")
            }
            Fault::LeftInEnglish => write!(f, "{language} leaves {key} in English"),
            Fault::EnglishWords(words) => {
                write!(f, "{language} leaves \"{words}\" in English in {key}")
            }
            Fault::PlaceholderLost(name) => write!(f, "{language} has no {name} in {key}"),
            Fault::PlaceholderAdded(name) => {
                write!(f, "{language} has a {name} in {key} that English has not")
            }
            Fault::NumberLost(number) => write!(f, "{language} has no {number} in {key}"),
            Fault::Undefined(name) => {
                write!(f, "{language} refers to {name} in {key}: not defined")
            }
            Fault::Circular(name) => {
                write!(f, "{language} refers from {key} to {name} in a circle")
            }
            Fault::Unknown(call) => write!(f, "{language} asks for {call} in {key}: not known"),
            Fault::Mark(what) => write!(f, "{language} writes {what} in {key}"),
            Fault::Script(word) => write!(f, "{language} mixes scripts in {key}: {word}"),
            Fault::PluralLacking(name, category) => {
                write!(f, "{language} lacks [{category}] for {name} in {key}")
            }
            Fault::PluralImpossible(name, category) => {
                write!(f, "{language} never takes [{category}] for {name} in {key}")
            }
            Fault::PluralLost(name) => {
                write!(f, "{language} chooses no plural form by {name} in {key}")
            }
            Fault::LineBreak => write!(f, "{language} breaks a line in {key}"),
            Fault::Syntax(fault) => write!(f, "{language} is not Fluent: {fault}"),
        }
    }
}
