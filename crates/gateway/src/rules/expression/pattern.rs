//! [`Pattern`]: a regular expression of `matches`, compiled once.
//!
//! CEL's own `matches` compiles its pattern at each call, and takes one that the
//! client chose. Here it is a literal: [`take`] puts a name in its place, under
//! which it is found, compiled, when the expression is evaluated.

use std::any::Any;
use std::sync::LazyLock;

use cel::common::ast::{EntryExpr, Expr, IdedExpr, LiteralValue};
use cel::common::types::{CelBool, CelString, Type};
use cel::common::value::{StaticVal, Val};
use cel::{DeclarationError, Env, add_member_overload, add_overload};
use regex::{Regex, RegexBuilder};

/// The most bytes of a compiled pattern, and of what a search may keep.
const LARGEST: usize = 1 << 20;
/// Its name in expressions.
const FUNCTION: &str = "matches";

static TYPE: LazyLock<Type> = LazyLock::new(|| Type::new_opaque_type("pattern"));

/// A regular expression, and the name under which the tree speaks of it.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    name: String,
    regex: Regex,
}

impl Pattern {
    /// It can't be written in CEL, so that no message or rule has it.
    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

impl Val for Pattern {
    fn get_type(&self) -> &Type {
        &TYPE
    }

    fn cel_type() -> &'static Type {
        &TYPE
    }

    fn clone_as_boxed<'v>(&self) -> Box<dyn Val + 'v>
    where
        Self: 'v,
    {
        Box::new(self.clone())
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }
}

impl StaticVal for Pattern {}

fn matches(text: &CelString<'_>, pattern: &Pattern) -> CelBool {
    CelBool::from(pattern.regex.is_match(text.inner()))
}

/// Declares `text.matches(pattern)` and `matches(text, pattern)`.
pub(super) fn declare(env: &mut Env) -> Result<(), DeclarationError> {
    add_member_overload!(env, fn matches: (CelString<'_>, Pattern) -> CelBool, id = "text_matches")?;
    add_overload!(env, fn matches: (CelString<'_>, Pattern) -> CelBool, id = "matches_text")
}

/// Takes the patterns of a tree and puts their names there.
///
/// # Errors
/// The node of the first that can't be used, and why.
pub(super) fn take(tree: &mut IdedExpr) -> Result<Vec<Pattern>, (u64, String)> {
    let mut patterns = Vec::new();
    take_from(tree, &mut patterns)?;
    Ok(patterns)
}

fn take_from(node: &mut IdedExpr, patterns: &mut Vec<Pattern>) -> Result<(), (u64, String)> {
    let id = node.id;
    match &mut node.expr {
        Expr::Call(call) => {
            if call.func_name == FUNCTION {
                let place = match (&call.target, call.args.as_mut_slice()) {
                    (Some(_), [place]) | (None, [_, place]) => place,
                    _ => {
                        let text = "matches takes a text and a pattern: text.matches('^[a-z]+$')";
                        return Err((id, text.to_owned()));
                    }
                };
                replace(place, patterns)?;
            }
            let mut parts = call.target.as_deref_mut().into_iter().chain(&mut call.args);
            parts.try_for_each(|part| take_from(part, patterns))
        }
        Expr::Select(select) => take_from(&mut select.operand, patterns),
        Expr::List(list) => {
            let mut parts = list.elements.iter_mut();
            parts.try_for_each(|part| take_from(part, patterns))
        }
        Expr::Map(map) => {
            let mut parts = map.entries.iter_mut();
            parts.try_for_each(|part| take_from_entry(&mut part.expr, patterns))
        }
        Expr::Struct(of) => {
            let mut parts = of.entries.iter_mut();
            parts.try_for_each(|part| take_from_entry(&mut part.expr, patterns))
        }
        Expr::Comprehension(over) => {
            take_from(&mut over.iter_range, patterns)?;
            take_from(&mut over.accu_init, patterns)?;
            take_from(&mut over.loop_cond, patterns)?;
            take_from(&mut over.loop_step, patterns)?;
            take_from(&mut over.result, patterns)
        }
        Expr::Ident(_) | Expr::Literal(_) | Expr::Unspecified => Ok(()),
    }
}

fn take_from_entry(
    entry: &mut EntryExpr,
    patterns: &mut Vec<Pattern>,
) -> Result<(), (u64, String)> {
    match entry {
        EntryExpr::StructField(field) => take_from(&mut field.value, patterns),
        EntryExpr::MapEntry(entry) => {
            take_from(&mut entry.key, patterns)?;
            take_from(&mut entry.value, patterns)
        }
    }
}

/// Compiles the literal that stands here.
fn replace(place: &mut IdedExpr, patterns: &mut Vec<Pattern>) -> Result<(), (u64, String)> {
    let Expr::Literal(LiteralValue::String(source)) = &place.expr else {
        let text = "a pattern is written as a text in quotes: what a client sends is none, and \
                    it is compiled once";
        return Err((place.id, text.to_owned()));
    };
    let regex = RegexBuilder::new(source.inner())
        .size_limit(LARGEST)
        .dfa_size_limit(LARGEST)
        .build();
    let regex = regex.map_err(|error| (place.id, wrong(&error)))?;
    let name = format!("@pattern{}", patterns.len());
    place.expr = Expr::Ident(name.clone());
    patterns.push(Pattern { name, regex });
    Ok(())
}

/// The error in one line.
fn wrong(error: &regex::Error) -> String {
    if let regex::Error::CompiledTooBig(_) = error {
        return "this pattern is too large when it is compiled; make it shorter, or write [a-z] \
                for \\w"
            .to_owned();
    }
    let text = error.to_string();
    let last = text.lines().last().unwrap_or_default();
    let why = last.trim_start_matches("error: ");
    format!("this is no regular expression: {why}")
}
