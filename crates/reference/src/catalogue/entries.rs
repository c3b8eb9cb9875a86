//! [`Entries`]: what Fluent files define, text by text, for the check.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// One text.
#[derive(PartialEq)]
pub(super) struct Text<'a> {
    pattern: Pattern<&'a str>,
}

/// The texts of one language by key: "id" for a value, "id.name" for an attribute.
#[derive(Default)]
pub(super) struct Entries<'a> {
    pub(super) texts: BTreeMap<String, Text<'a>>,
    /// The keys that are defined more than once.
    pub(super) repeated: BTreeSet<String>,
    /// What the parser has to say.
    pub(super) faults: Vec<String>,
}

impl<'a> Entries<'a> {
    pub(super) fn of(sources: &[&'a str]) -> Self {
        let mut entries = Self::default();
        for source in sources {
            let resource = parse(*source).unwrap_or_else(|(partial, faults)| {
                for fault in faults {
                    let place =
                        source.get(fault.slice.clone().unwrap_or_else(|| fault.pos.clone()));
                    let line = place.unwrap_or_default().lines().next().unwrap_or_default();
                    entries.faults.push(format!("{fault}: {line}"));
                }
                partial
            });
            for entry in resource.body {
                if let Entry::Message(message) = entry {
                    let id = message.id.name;
                    if let Some(pattern) = message.value {
                        entries.add(id.to_owned(), pattern);
                    }
                    for attribute in message.attributes {
                        entries.add(format!("{id}.{}", attribute.id.name), attribute.value);
                    }
                }
            }
        }
        entries
    }

    fn add(&mut self, key: String, pattern: Pattern<&'a str>) {
        if self.texts.insert(key.clone(), Text { pattern }).is_some() {
            self.repeated.insert(key);
        }
    }
}

impl<'a> Text<'a> {
    /// The names of the arguments in it.
    pub(super) fn placeholders(&self) -> BTreeSet<&'a str> {
        let mut names = BTreeSet::new();
        of_pattern(&self.pattern, &mut names);
        names
    }

    /// The numbers in it that have three digits or more: codes, sizes, statuses.
    pub(super) fn numbers(&self) -> BTreeSet<String> {
        let mut text = String::new();
        letters_of(&self.pattern, &mut text);
        // Between thousands some languages put a space.
        let text = text.replace(['\u{a0}', '\u{202f}'], "");
        text.split(|char: char| !char.is_ascii_digit())
            .filter(|number| number.len() >= 3)
            .map(str::to_owned)
            .collect()
    }

    /// Whether a line break would reach the reader.
    pub(super) fn is_broken(&self) -> bool {
        self.pattern.elements.iter().any(|element| match element {
            PatternElement::TextElement { value } => value.contains('\n'),
            PatternElement::Placeable { .. } => false,
        })
    }
}

/// What stands in the text besides its arguments.
fn letters_of(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    letters_of(&variant.value, text);
                    text.push(' ');
                }
            }
            PatternElement::Placeable { .. } => text.push(' '),
        }
    }
}

fn of_pattern<'a>(pattern: &Pattern<&'a str>, names: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, names);
        }
    }
}

fn of_expression<'a>(expression: &Expression<&'a str>, names: &mut BTreeSet<&'a str>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, names),
        Expression::Select { selector, variants } => {
            of_inline(selector, names);
            for variant in variants {
                of_pattern(&variant.value, names);
            }
        }
    }
}

fn of_inline<'a>(inline: &InlineExpression<&'a str>, names: &mut BTreeSet<&'a str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name);
        }
        InlineExpression::Placeable { expression } => of_expression(expression, names),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                of_inline(argument, names);
            }
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
