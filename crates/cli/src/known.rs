//! Arguments that are words of a closed list: completions and the help name
//! them, and what is read is up to the type.

use std::error::Error;
use std::ffi::OsStr;
use std::str::FromStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command};
use farewell::deflate::CompressionMode;
use farewell_gateway::config::CompressionHandling;
use farewell_ledger::Axis;
use farewell_reference::{Language, Side, software_id, software_ids};

/// A language of the reference, with or without a region.
pub(crate) fn language() -> impl TypedValueParser<Value = Language> {
    let tags = Language::ALL.iter().map(|language| language.tag());
    Known {
        parse: Language::from_str,
        words: tags.collect(),
    }
}

/// How an endpoint compresses.
pub(crate) fn compression_mode() -> impl TypedValueParser<Value = CompressionMode> {
    Known {
        parse: CompressionMode::from_str,
        words: CompressionMode::ALL.map(CompressionMode::as_str).to_vec(),
    }
}

/// What a gateway does with compression.
pub(crate) fn compression() -> impl TypedValueParser<Value = CompressionHandling> {
    Known {
        parse: CompressionHandling::from_str,
        words: CompressionHandling::ALL
            .map(CompressionHandling::as_str)
            .to_vec(),
    }
}

/// What records are counted by.
pub(crate) fn axis() -> impl TypedValueParser<Value = Axis> {
    Known {
        parse: Axis::from_str,
        words: Axis::ALL.map(Axis::as_str).to_vec(),
    }
}

/// The side that saw an ending.
pub(crate) fn side() -> impl TypedValueParser<Value = Side> {
    Known {
        parse: Side::from_str,
        words: Side::ALL.map(Side::as_str).to_vec(),
    }
}

/// Software on a path: its id, or a word of its name.
pub(crate) fn software() -> impl TypedValueParser<Value = &'static str> {
    Known {
        parse: software_id,
        words: software_ids().collect(),
    }
}

#[derive(Clone)]
struct Known<F> {
    parse: F,
    words: Vec<&'static str>,
}

impl<F, T, E> TypedValueParser for Known<F>
where
    F: Fn(&str) -> Result<T, E> + Clone + Send + Sync + 'static,
    T: Clone + Send + Sync + 'static,
    E: Into<Box<dyn Error + Send + Sync>>,
{
    type Value = T;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<T, clap::Error> {
        self.parse.parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(
            self.words.iter().map(|&word| PossibleValue::new(word)),
        ))
    }
}
