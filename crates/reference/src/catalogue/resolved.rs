//! [`Resolved`]: a text with everything put in that it refers to, for the check:
//! terms, other messages, and what a term is told.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use super::entries::Entries;
use super::functions::Functions;
use super::problem::Fault;

/// Stands in a reading where an argument or a function's value will stand.
pub(super) const PLACE: char = '\u{fffc}';

/// A text as its readers get it.
#[derive(Default)]
pub(super) struct Resolved {
    /// The texts that it can become, each choice taken in each way.
    pub(super) readings: Vec<String>,
    /// The arguments and the calls of functions in it: `$name`, `SECONDS("id")`.
    pub(super) placeholders: BTreeSet<String>,
    /// The choices that are made while the text is shown: by what, between which keys.
    pub(super) choices: Vec<(String, Vec<String>)>,
    /// What it refers to, directly or not.
    pub(super) referred: BTreeSet<String>,
    /// References that lead nowhere, and calls that give nothing.
    pub(super) faults: Vec<Fault>,
}

/// As many readings of one text are looked at.
const READINGS: usize = 1000;

impl Resolved {
    pub(super) fn of(key: &str, entries: &Entries<'_>, functions: Functions) -> Self {
        let mut resolver = Resolver {
            entries,
            functions,
            path: Vec::new(),
            told: None,
            found: Self::default(),
        };
        let readings = resolver.entry(key);
        Self {
            readings,
            ..resolver.found
        }
    }
}

struct Resolver<'a> {
    entries: &'a Entries<'a>,
    functions: Functions,
    /// The entries that are being put in.
    path: Vec<String>,
    /// What the term was told that is being put in; outside terms, nothing.
    told: Option<BTreeMap<&'a str, &'a str>>,
    found: Resolved,
}

impl<'a> Resolver<'a> {
    /// The readings of an entry; a reference to it that leads nowhere has one.
    fn entry(&mut self, key: &str) -> Vec<String> {
        let Some((_, pattern)) = self.entries.patterns.get_key_value(key) else {
            self.found.faults.push(Fault::Undefined(key.to_owned()));
            return vec![PLACE.to_string()];
        };
        if self.path.iter().any(|above| above == key) {
            self.found.faults.push(Fault::Circular(key.to_owned()));
            return vec![PLACE.to_string()];
        }
        self.path.push(key.to_owned());
        let readings = self.pattern(pattern);
        self.path.pop();
        readings
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'a str>) -> Vec<String> {
        let mut readings = vec![String::new()];
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => append(&mut readings, &[*value]),
                PatternElement::Placeable { expression } => {
                    append(&mut readings, &self.expression(expression));
                }
            }
        }
        readings
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>) -> Vec<String> {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let name = |key: &VariantKey<&'a str>| match key {
            VariantKey::Identifier { name } => *name,
            VariantKey::NumberLiteral { value } => *value,
        };
        // What a term was told, or was not, is known here.
        if let (InlineExpression::VariableReference { id }, Some(told)) = (selector, &self.told) {
            let told = told.get(id.name);
            let variant = variants
                .iter()
                .find(|variant| Some(&name(&variant.key)) == told)
                .or_else(|| variants.iter().find(|variant| variant.default));
            return variant.map_or_else(Vec::new, |variant| self.pattern(&variant.value));
        }
        self.inline(selector);
        let keys = variants.iter().map(|variant| name(&variant.key).to_owned());
        let choice = (self.selector(selector), keys.collect());
        self.found.choices.push(choice);
        let readings = variants
            .iter()
            .flat_map(|variant| self.pattern(&variant.value));
        readings.collect()
    }

    /// What a choice is made by, as a placeholder is named.
    fn selector(&self, selector: &InlineExpression<&'a str>) -> String {
        match selector {
            InlineExpression::VariableReference { id } => format!("${}", id.name),
            InlineExpression::FunctionReference { id, arguments } => {
                call(id.name, self.argument(arguments))
            }
            InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
            _ => "…".to_owned(),
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>) -> Vec<String> {
        match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => vec![unescaped(value)],
            InlineExpression::VariableReference { id } => {
                if let Some(told) = &self.told {
                    if let Some(value) = told.get(id.name) {
                        return vec![unescaped(value)];
                    }
                    let missing = format!("${}", id.name);
                    self.found.faults.push(Fault::Undefined(missing));
                } else {
                    self.found.placeholders.insert(format!("${}", id.name));
                }
                vec![PLACE.to_string()]
            }
            InlineExpression::MessageReference { id, attribute } => {
                let key = key(id.name, attribute.as_ref().map(|attribute| attribute.name));
                self.found.referred.insert(key.clone());
                self.entry(&key)
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let id = format!("-{}", id.name);
                let key = key(&id, attribute.as_ref().map(|attribute| attribute.name));
                self.found.referred.insert(key.clone());
                self.told = Some(arguments.as_ref().map(told).unwrap_or_default());
                let readings = self.entry(&key);
                // As Fluent has it: after a term within a term, the outer one has
                // forgotten what it was told.
                self.told = None;
                readings
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.call(id.name, arguments);
                vec![PLACE.to_string()]
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn call(&mut self, name: &str, arguments: &CallArguments<&'a str>) {
        let argument = self.argument(arguments);
        let call = call(name, argument);
        let known = self.functions.names.contains(&name)
            && argument.is_some_and(|id| (self.functions.value)(name, id).is_some());
        if !known {
            self.found.faults.push(Fault::Unknown(call.clone()));
        }
        self.found.placeholders.insert(call);
    }

    /// The one text that a function is called with.
    fn argument(&self, arguments: &CallArguments<&'a str>) -> Option<&'a str> {
        match arguments.positional.as_slice() {
            [InlineExpression::StringLiteral { value }] => Some(*value),
            [InlineExpression::VariableReference { id }] => {
                let told = self.told.as_ref();
                told.and_then(|told| told.get(id.name)).copied()
            }
            _ => None,
        }
    }
}

fn call(name: &str, argument: Option<&str>) -> String {
    format!("{name}(\"{}\")", argument.unwrap_or("…"))
}

fn key(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"))
}

/// What a term is told.
fn told<'a>(arguments: &'a CallArguments<&'a str>) -> BTreeMap<&'a str, &'a str> {
    let named = arguments.named.iter();
    named
        .filter_map(|argument| match &argument.value {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => Some((argument.name.name, *value)),
            _ => None,
        })
        .collect()
}

fn unescaped(value: &str) -> String {
    fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()
}

/// Each reading with each of these behind it.
fn append(readings: &mut Vec<String>, behind: &[impl AsRef<str>]) {
    if let [one] = behind {
        for reading in readings {
            reading.push_str(one.as_ref());
        }
        return;
    }
    let longer = readings.iter().flat_map(|reading| {
        let behind = behind.iter();
        behind.map(move |part| format!("{reading}{}", part.as_ref()))
    });
    *readings = longer.take(READINGS).collect();
}
